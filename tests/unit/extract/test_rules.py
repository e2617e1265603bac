import pytest

from assay.extract.base import SpanRole, Tagging
from assay.extract.rules import RulesTagger


def triples(text: str) -> list[tuple[str | None, str, tuple[str, ...]]]:
    """(source, cue, contents) of every cue that the rules find, in reading order."""
    tagging = RulesTagger().tag(text)
    found = []
    for number, tagged in enumerate(tagging.spans):
        if tagged.role is SpanRole.CUE:
            contents = tuple(tagging.spans[i].span.of(text) for i, j in sorted(tagging.cue_of_content) if j == number)
            sources = [tagging.spans[j].span.of(text) for i, j in tagging.source_of_cue if i == number]
            found.append((sources[0] if sources else None, tagged.span.of(text), contents))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Harbour officials said that the crane had failed.",
            [("Harbour officials", "said", ("that the crane had failed",))],
        ),
        ("The crane had failed, harbour officials said.", [("harbour officials", "said", ("The crane had failed",))]),
        (
            '"The crane failed at once," said Mira Holt, the foreman.',
            [("Mira Holt", "said", ('"The crane failed at once,"',))],
        ),
        (
            "“The crane failed,” Holt said. “We all saw it.”",
            [("Holt", "said", ("“The crane failed,”", "“We all saw it.”"))],
        ),
        (
            "“It failed,” Holt said, “and nobody was told.”",
            [("Holt", "said", ("“It failed,”", "“and nobody was told.”"))],
        ),
        (
            "According to the harbour log, the crane failed at noon.",
            [("the harbour log", "According to", ("the crane failed at noon",))],
        ),
        (
            "The crane failed at noon, according to the harbour log.",
            [("the harbour log", "according to", ("The crane failed at noon",))],
        ),
        (
            "Ada Cole, a spokeswoman for the port, said Monday that work would go on.",
            [("Ada Cole, a spokeswoman for the port", "said", ("that work would go on",))],
        ),
        ("Cole told reporters that work would go on.", [("Cole", "told", ("that work would go on",))]),
        ("The minister denied the charge.", [("The minister", "denied", ("the charge",))]),
        ("The ministry did not respond to a request for comment.", [("The ministry", "did not respond", ())]),
        ("The company declined to comment.", [("The company", "declined", ("to comment",))]),
        ("The attacks began at noon.", []),
        ("", []),
    ],
)
def test_what_the_rules_find(text: str, expected: list[tuple[str | None, str, tuple[str, ...]]]) -> None:
    assert triples(text) == expected


def test_an_empty_text_gives_an_empty_tagging() -> None:
    assert RulesTagger().tag("") == Tagging(())


def test_an_attribution_that_ends_a_sentence_covers_the_whole_of_it() -> None:
    text = "Rebels denounced the plan as a farce, a diplomat said."
    assert triples(text) == [("a diplomat", "said", ("Rebels denounced the plan as a farce",))]


def test_a_colon_announces_the_next_paragraph() -> None:
    text = "The foreign minister said:\n\n“We will stay. We have time.”\n\nHe left."
    assert triples(text) == [("The foreign minister", "said", ("“We will stay. We have time.”",))]


def test_a_second_cue_shares_its_source() -> None:
    source = "Holt"
    text = "Holt said the crane was old, adding that nobody had looked at it."
    assert [found[0] for found in triples(text)][:1] == [source]
