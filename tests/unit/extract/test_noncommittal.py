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


def test_what_takes_a_side_or_names_nobody_is_left() -> None:
    assert found("The guild confirmed it. The port denied it.") == []
    assert found("Neither confirmed nor denied.") == []
