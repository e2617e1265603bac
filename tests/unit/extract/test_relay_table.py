import pytest

from assay.extract.relay_table import FOUND_TO, HEARSAY, RELAYED


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("He reportedly left.", "reportedly"),
        ("He left, it is alleged, at noon.", "it is alleged"),
        ("He spent it, or so rumour has it.", "or so rumour has it"),
        ("He spent it, as the story goes.", "as the story goes"),
        ("The report said that he left.", None),
        ("Word reached the port.", None),
    ],
)
def test_marks_that_relay(text: str, mark: str | None) -> None:
    match = RELAYED.search(text)
    assert (match and match["mark"]) == mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [("The kiln was found to have leaked.", "was found"), ("The kiln was found to the north.", None)],
)
def test_passives_of_finding(text: str, mark: str | None) -> None:
    match = FOUND_TO.search(text)
    assert (match and match["mark"]) == mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The hermit is said to own it.", "is said to"),
        ("It was said by the clerk.", None),
        ("alleged to be", "alleged"),
    ],
)
def test_hearsay_in_a_passive(text: str, mark: str | None) -> None:
    match = HEARSAY.search(text.replace("It was", "This was"))
    assert (match and match.group()) == mark
