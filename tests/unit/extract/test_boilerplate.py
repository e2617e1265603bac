import pytest

from assay.extract.boilerplate import ends_as_sentence, is_boilerplate, is_heading


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Minister Denies Crane Was Stolen", True),
        ("Minister Denies Crane Was Stolen.", False),
        ("The minister said the crane was old and that nobody", False),
        ("Foreign Secretary Ada Cole said:", False),
    ],
)
def test_headings(sentence: str, expected: bool) -> None:
    assert is_heading(sentence) is expected


def test_the_pages_own_words() -> None:
    assert is_boilerplate("Sign up for our letter.")
    assert is_boilerplate("© Harbour Post")
    assert is_boilerplate("You are not signed in.")
    assert is_boilerplate("Signed in as a guest of the Harbour Post.")
    assert not is_boilerplate("The crane fell.")
    assert not is_boilerplate("The lease was signed in the back of a van.")


def test_end_marks() -> None:
    assert [ends_as_sentence(words) for words in ("It fell.", "It fell.”", "It fell …", "It fell")] == [
        True,
        True,
        True,
        False,
    ]
