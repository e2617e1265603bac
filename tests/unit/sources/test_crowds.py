from __future__ import annotations

import pytest

from assay.sources.crowds import are_doers, is_cause, is_gathering


@pytest.mark.parametrize(
    ("word", "after", "expected"),
    [
        ("Dockers", ["at", "the", "port"], True),
        ("Fishermen", ["along", "the", "coast"], True),
        ("Rogers", ["of", "Veld"], False),
        ("Dockers", [], False),
        ("Veld", ["at", "noon"], False),
    ],
)
def test_a_plural_before_a_place_is_people(word: str, after: list[str], expected: bool) -> None:
    assert are_doers(word, after) is expected


def test_people_for_a_cause_are_a_body() -> None:
    assert is_cause("", "Citizens", ["for", "Veld", "Parks"])
    assert not is_cause("the", "Citizens", ["for", "Veld", "Parks"])
    assert not is_cause("", "Citizens", ["for", "lower", "rents"])
    assert not is_cause("", "Citizens", ["of", "Veld"])


def test_a_gathering_is_of_people() -> None:
    assert is_gathering("coalition", ["of", "mayors"])
    assert not is_gathering("coalition", ["of", "parties"])
    assert not is_gathering("bridge", ["of", "sighs"])
