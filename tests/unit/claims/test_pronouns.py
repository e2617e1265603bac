"""Pronouns of parts put back to their nouns."""

from __future__ import annotations

import pytest

from assay.claims.noun_phrases import Bearer, noun_phrases
from assay.claims.pronouns import resolved


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("The arms came from Orvane", "the government sent them", "the government sent the arms"),
        ("The president signed the order", "the court blocked it", "the court blocked the order"),
        ("The queen has died", "her son is king", "the queen's son is king"),
        ("A drone fell", "it burned for days", "the drone burned for days"),
        ("The state bought the land", "The state sold it", "The state sold the land"),
        # Two could be meant, or none is a noun.
        ("A drone hit the refinery", "it burned for days", "it burned for days"),
        ("Orvane hacked the party", "the candidate knew about it", "the candidate knew about it"),
        ("The war began", "it emerged that both had lied", "it emerged that both had lied"),
        ("The army will withdraw", "The army will leave its bases", "The army will leave its bases"),
    ],
)
def test_the_one_noun_that_agrees_is_put_in(first: str, second: str, expected: str) -> None:
    assert resolved((first, second)) == (first, expected)


def test_noun_phrases_have_number_and_bearer() -> None:
    found = noun_phrases("The old minister sold two rifles to Norway and Anna Berg.")
    assert [(phrase.text, phrase.plural, phrase.bearer) for phrase in found] == [
        ("The old minister", False, Bearer.PERSON),
        ("two rifles", True, Bearer.THING),
        ("Norway", False, Bearer.THING),
        ("Anna Berg", False, Bearer.EITHER),
    ]
