"""The clauses of a sentence that can be true or false apart."""

from __future__ import annotations

import pytest

from assay.claims.clauses import clauses
from tests.bounds import within


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Russia hacked it and the candidate knew about it", ("Russia hacked it", "the candidate knew about it")),
        ("The arms came by sea. The state sent them", ("The arms came by sea", "The state sent them")),
        ("The war is over; the troops went home", ("The war is over", "the troops went home")),
        ("The minister took bribes and hid the money", ("The minister took bribes", "The minister hid the money")),
        ("The man was arrested and beaten by police", ("The man was arrested", "The man was beaten by police")),
        ("The plane was hit and crashed near Torez", ("The plane was hit", "The plane crashed near Torez")),
        ("The firm has bought the land and sold it", ("The firm has bought the land", "The firm has sold it")),
        (
            "The army will withdraw and hand over its bases",
            ("The army will withdraw", "The army will hand over its bases"),
        ),
        ("The heat is real and caused by us", ("The heat is real", "The heat is caused by us")),
        ("The bill raises taxes and cuts pensions", ("The bill raises taxes", "The bill cuts pensions")),
        ("The king knew of it and lied to us", ("The king knew of it", "The king lied to us")),
        (
            "The arms came by sea, the state sent them and the rebels paid for them",
            ("The arms came by sea", "the state sent them", "the rebels paid for them"),
        ),
        (
            "The mayor said that the bridge was safe and that the tests were done",
            ("The mayor said that the bridge was safe", "The mayor said that the tests were done"),
        ),
        (
            "In March 2017, the army shelled the town and the police arrested the mayor",
            ("In March 2017, the army shelled the town", "In March 2017, the police arrested the mayor"),
        ),
        ("The minister, who took bribes, sold the land", ("The minister took bribes", "The minister sold the land")),
        (
            "The police arrested Anna Berg, who had leaked the files",
            ("The police arrested Anna Berg", "Anna Berg had leaked the files"),
        ),
        (
            "The talks between Orvane and Kursa failed and the war went on",
            ("The talks between Orvane and Kursa failed", "the war went on"),
        ),
    ],
)
def test_clauses_are_taken_apart(sentence: str, expected: tuple[str, ...]) -> None:
    assert clauses(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Russia and Iran attacked the city",
        "Russia attacked Syria and Iran",
        "Orvane makes and sells drones",
        "The firm has made and sold drones",
        "The ministry said Russia and China hacked the DNC",
        "Russia did not hack the DNC and leak the mails",
        "The drug cures cancer or prevents it",
        "If the dam breaks, the town floods and people die",
        'The "Stop and Search the drivers" law was repealed',
        "Police found weapons and ammunition that were stolen from a base",
    ],
)
def test_what_is_joined_otherwise_stays_whole(sentence: str) -> None:
    assert clauses(sentence) == (sentence,)


def test_a_hostile_sentence_takes_no_time() -> None:
    with within(seconds=1):
        clauses("the cat sat on mats and " * 100 + "x")
        clauses("and, " * 300)
