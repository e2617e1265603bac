from __future__ import annotations

import pytest

from assay.sources.across.given_names import Given, given_names, may_stand_for, spelt_alike


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("ann", "ann", Given.SAME),
        ("billie", "wilhelmina", Given.SHORT),
        ("bill", "will", Given.SHORT),
        ("jon", "john", Given.SHORT),
        ("w", "wilhelmina", Given.INITIAL),
        ("sergei", "sergey", Given.SPELLING),
        ("kirtsjen", "kirstjen", Given.SPELLING),
        ("anna", "boris", Given.OTHER),
        ("ana", "eva", Given.OTHER),
    ],
)
def test_given_names(one: str, other: str, how: Given) -> None:
    assert given_names(one, other) is how
    assert given_names(other, one) is how


def test_a_short_form_may_stand_for_several_names() -> None:
    assert may_stand_for("sam") == {"sam", "samuel", "samantha"}
    assert may_stand_for("wilhelmina") == {"wilhelmina"}


def test_short_words_and_other_first_letters_are_never_spelt_alike() -> None:
    assert spelt_alike("dmitri", "dmitry")
    assert not spelt_alike("lee", "lea")
    assert not spelt_alike("marta", "carta")
