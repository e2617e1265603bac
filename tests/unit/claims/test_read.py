"""A claim as read: whole values, and what is refused."""

from __future__ import annotations

import pytest

from assay.claims import read_claim
from assay.domain.claim import Claim, ClaimPart, Hypothesis, HypothesisKind
from assay.errors import ClaimError
from assay.settings import Settings

_SETTINGS = Settings()


def test_a_question_gives_a_whole_claim() -> None:
    assert read_claim("  Did Russia\n hack the DNC? ", settings=_SETTINGS) == Claim(
        text="  Did Russia\n hack the DNC? ",
        affirmative="Russia hacked the DNC.",
        parts=(ClaimPart("P1", "Russia hacked the DNC."),),
        participants=("Russia", "DNC"),
        hypotheses=(
            Hypothesis("H1", "Russia hacked the DNC.", HypothesisKind.CLAIM),
            Hypothesis("H2", "Russia did not hack the DNC.", HypothesisKind.NEGATION),
            Hypothesis("H3", "Some other explanation.", HypothesisKind.OTHER),
        ),
    )


def test_alternatives_come_between_the_negation_and_the_catch_all_each_once() -> None:
    claim = read_claim(
        "The ministry sold the land.",
        alternatives=["the land was stolen", "Was the land stolen?", "The ministry sold the land"],
        settings=_SETTINGS,
    )
    assert [(item.id, item.text, item.kind) for item in claim.hypotheses] == [
        ("H1", "The ministry sold the land.", HypothesisKind.CLAIM),
        ("H2", "The ministry did not sell the land.", HypothesisKind.NEGATION),
        ("H3", "The land was stolen.", HypothesisKind.ALTERNATIVE),
        ("H4", "Some other explanation.", HypothesisKind.OTHER),
    ]
    assert [item.id for item in claim.alternatives] == ["H3"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The claim is empty."),
        (" \n\t", "The claim is empty."),
        ("?!", "The claim is empty."),
        ("Hello", 'The claim "Hello" is a single word, and a word cannot be true or false.'),
        ("Who hacked the DNC?", '"Who hacked the DNC?" asks for more than yes or no, so it makes no claim.'),
        ("To whom was it sold?", '"To whom was it sold?" asks for more than yes or no, so it makes no claim.'),
    ],
)
def test_what_is_no_claim_is_refused_with_a_hint(text: str, message: str) -> None:
    with pytest.raises(ClaimError) as caught:
        read_claim(text, settings=_SETTINGS)
    assert str(caught.value) == message
    assert caught.value.hint


def test_a_claim_may_have_as_many_words_as_the_settings_say() -> None:
    settings = Settings(maximum_claim_words=4)
    assert read_claim("The ministry sold land.", settings=settings).affirmative == "The ministry sold land."
    with pytest.raises(ClaimError, match=r"The claim has 5 words; a claim may have at most 4\."):
        read_claim("The ministry sold the land.", settings=settings)


def test_an_empty_alternative_is_refused() -> None:
    with pytest.raises(ClaimError, match="An alternative is empty"):
        read_claim("The ministry sold the land.", alternatives=[" "], settings=_SETTINGS)


def test_a_question_that_opens_with_a_wh_word_but_is_no_question_is_kept() -> None:
    claim = read_claim("When the rains failed, the ministry sold the land.", settings=_SETTINGS)
    assert claim.affirmative == "When the rains failed, the ministry sold the land."


def test_a_hostile_claim_takes_no_time() -> None:
    settings = Settings(maximum_claim_words=10_000_000)
    assert read_claim("x" * 300_000 + " is a word", settings=settings).parts
    with pytest.raises(ClaimError):
        read_claim("a " * 300_000, settings=_SETTINGS)


def test_participants_of_a_compound_claim_are_those_of_its_exhibit_and_its_parts() -> None:
    found = read_claim(
        "Do the leaked files prove that the minister, who took bribes, sold the land?", settings=Settings()
    )
    assert [part.text for part in found.parts] == [
        "The minister took bribes.",
        "The minister sold the land.",
        "The leaked files prove that the minister, who took bribes, sold the land.",
    ]
    assert found.participants == ("leaked files", "minister", "bribes", "land")
