"""Questions and other forms of a claim as a declarative sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay.claims.affirmative import affirmative
from assay.claims.inversion import turn_round
from assay.errors import ClaimError
from tests.bounds import within

_QUESTIONS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("questions.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("The ministry sold the land", "The ministry sold the land."),
        ("the ministry sold the land...", "The ministry sold the land."),
        ("The ministry sold the land!", "The ministry sold the land."),
        ("“The ministry sold the land.”", "The ministry sold the land."),
        ("Claim: the ministry sold the land", "The ministry sold the land."),
        ("Did Russia steal the files?", "Russia stole the files."),
        ("Did Russia really hack the DNC?", "Russia really hacked the DNC."),
        ("Did Russia not hack the DNC?", "Russia did not hack the DNC."),
        ("Didn't the mayor deny it?", "The mayor denied it."),
        ("Does the U.S. support the rebels?", "The U.S. supports the rebels."),
        ("Do wind farms kill birds?", "Wind farms kill birds."),
        ("Did the bomb attack kill civilians?", "The bomb attack killed civilians."),
        ("Was the flight shot down by rebels?", "The flight was shot down by rebels."),
        ("Is the earth flat?", "The earth is flat."),
        ("Were Russian officers behind the hack?", "Russian officers were behind the hack."),
        ("Has Iran supplied weapons to the Taliban?", "Iran has supplied weapons to the Taliban."),
        ("Will Britain leave the EU?", "Britain will leave the EU."),
        ("Is it true that the minister took bribes?", "The minister took bribes."),
        ("Is it the case the minister took bribes?", "The minister took bribes."),
        ("The minister took bribes, didn't he?", "The minister took bribes."),
        ("The minister took bribes?", "The minister took bribes."),
        ("May resigns over Brexit", "May resigns over Brexit."),
        ("The bank is based in the U.S.", "The bank is based in the U.S."),
        ("iPhone sales fell", "iPhone sales fell."),
    ],
)
def test_affirmative(stated: str, expected: str) -> None:
    assert affirmative(stated) == expected


def test_questions_of_many_forms_make_their_claims() -> None:
    found = [(stated, affirmative(stated)) for stated, _ in _QUESTIONS]
    assert len(found) > 240
    assert found == _QUESTIONS


@pytest.mark.parametrize(
    "stated",
    [
        "Why did he go?",
        "How many died?",
        "In what year was it sold?",
        "Who’s to blame?",
        "Who shot the mayor",
        "What caused the fire",
        "Do we know who shot the mayor?",
        "Can you tell me why the bridge fell?",
    ],
)
def test_open_questions_are_refused(stated: str) -> None:
    with pytest.raises(ClaimError, match="asks for more than yes or no"):
        affirmative(stated)


@pytest.mark.parametrize(
    "stated",
    ["What he did was illegal", "When Orvane invaded, prices rose", "Why the bridge fell", "How it was stolen"],
)
def test_headlines_and_clauses_that_open_like_questions_are_taken_as_they_are(stated: str) -> None:
    assert affirmative(stated) == f"{stated}."


def test_hostile_questions_take_no_time() -> None:
    with within(seconds=2):
        for stated in (
            "Did " + "a " * 2000 + "?",
            "Is it " * 800 + "?",
            "Did " + "Anna, " * 500 + "lie?",
            "and did " * 300,
        ):
            affirmative(stated)


def test_turn_round_leaves_statements_alone() -> None:
    assert turn_round("The ministry sold the land", asked=False) == "The ministry sold the land"
    assert turn_round("Can openers hurt people", asked=False) == "Can openers hurt people"
    assert (
        turn_round("Can openers hurt people", asked=True)
        == "Openers can hurt people"[0].lower() + "peners can hurt people"
    )
