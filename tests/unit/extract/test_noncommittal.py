import pytest

from assay.extract.layout import Layout
from assay.extract.noncommittal import noncommittal_attributions


def found(text: str) -> list[tuple[str | None, str, str]]:
    return [
        (item.source.of(text) if item.source else None, item.cue[0].of(text), item.content[0].of(text))
        for item in noncommittal_attributions(Layout(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guild neither confirmed nor denied it.", ("The guild", "neither confirmed nor denied", "it")),
        (
            "On Friday the guild, a league of ferrymen, would neither confirm nor deny the sale, though it smiled.",
            ("the guild, a league of ferrymen", "would neither confirm nor deny", "the sale"),
        ),
        (
            "Ida Brenn declined to confirm or deny the report.",
            ("Ida Brenn", "declined to confirm or deny", "the report"),
        ),
        ("The port did not confirm or deny that it leaked.", ("The port", "did not confirm or deny", "that it leaked")),
    ],
)
def test_answers_that_take_no_side(text: str, expected: tuple[str, str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port declined to comment on it.", ("The port", "declined to comment", "declined to comment on it")),
        ("Ida Brenn has not responded.", ("Ida Brenn", "has not responded", "has not responded")),
        (
            "The guild did not immediately reply to two questions about it, he said.",
            ("The guild", "did not immediately reply", "did not immediately reply to two questions about it"),
        ),
        ("Roe did not return calls.", ("Roe", "did not return calls", "did not return calls")),
        (
            "Roe could not be reached for comment.",
            ("Roe", "could not be reached for comment", "could not be reached for comment"),
        ),
        ("The port had no comment.", ("The port", "had no comment", "had no comment")),
        ("The mayor called it bad but declined to say why.", ("The mayor", "declined to say", "why")),
        ("The port would not say when it fell.", ("The port", "would not say", "when it fell")),
    ],
)
def test_answers_that_say_nothing(text: str, expected: tuple[str, str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The valley could not be reached by road.",
        "The patient did not respond to the drug.",
        "Trade has declined since then.",
        "He declined an invitation to speak.",
        "“The port declined to comment,” he said.",
    ],
)
def test_what_is_no_answer(text: str) -> None:
    assert found(text) == []


def test_what_takes_a_side_or_names_nobody_is_left() -> None:
    assert found("The guild confirmed it. The port denied it.") == []
    assert found("Neither confirmed nor denied.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was no immediate reply from the two ferry firms, which run the line.",
            "the two ferry firms, which run the line",
        ),
        ("On Sunday there was no word from Ida Brenn.", "Ida Brenn"),
        ("There has been no official reaction from Kelvany.", "Kelvany"),
    ],
)
def test_who_is_silent_may_follow(text: str, expected: str) -> None:
    assert [source for source, _, _ in found(text)] == [expected]


def test_no_word_of_a_thing_is_no_answer() -> None:
    assert found("There was no word for it in the old tongue.") == []


@pytest.mark.parametrize("reason", [", citing the coming trial", ", citing company policy"])
def test_the_reason_for_a_silence_belongs_to_it(reason: str) -> None:
    words = f"refused to comment{reason}"
    assert found(f"The firm's lawyer {words}.") == [("The firm's lawyer", words, words)]
