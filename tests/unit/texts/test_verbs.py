"""Verb forms, and the verb of a short sentence."""

from __future__ import annotations

import pytest

from assay.texts.clause import Verb, finite_verb
from assay.texts.verbs import (
    VerbForm,
    irregular_base,
    is_only_past,
    past_tense,
    present_participle,
    third_person,
    verb_readings,
)


@pytest.mark.parametrize(
    ("base", "past", "third", "continuous"),
    [
        ("hack", "hacked", "hacks", "hacking"),
        ("deny", "denied", "denies", "denying"),
        ("stop", "stopped", "stops", "stopping"),
        ("commit", "committed", "commits", "committing"),
        ("target", "targeted", "targets", "targeting"),
        ("strike", "struck", "strikes", "striking"),
        ("die", "died", "dies", "dying"),
        ("go", "went", "goes", "going"),
        ("crash", "crashed", "crashes", "crashing"),
    ],
)
def test_forms(base: str, past: str, third: str, continuous: str) -> None:
    assert (past_tense(base), third_person(base), present_participle(base)) == (past, third, continuous)


def test_irregular_base() -> None:
    assert irregular_base("stole") == "steal"
    assert irregular_base("stolen") == "steal"
    assert irregular_base("hit") is None
    assert irregular_base("hacked") is None


def test_verb_readings() -> None:
    assert verb_readings("hit") == {VerbForm.BASE: "hit", VerbForm.PAST: "hit"}
    assert verb_readings("strikes") == {VerbForm.THIRD_PERSON: "strike"}
    assert verb_readings("bombing") == {VerbForm.CONTINUOUS: "bomb"}
    assert verb_readings("table") == {}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Turkish air strikes hit civilian targets", Verb(3, "hit", VerbForm.PAST)),
        ("The ministry sold land", Verb(2, "sell", VerbForm.PAST)),
        ("The vaccine causes blindness", Verb(2, "cause", VerbForm.THIRD_PERSON)),
        ("The flight was shot down", Verb(2, "was", None)),
        ("a quiet morning", None),
    ],
)
def test_finite_verb(sentence: str, expected: Verb | None) -> None:
    assert finite_verb(sentence.split()) == expected


def test_forms_that_are_only_a_past() -> None:
    assert [word for word in ("went", "gone", "found", "rose", "said", "walked", "crane") if is_only_past(word)] == [
        "went",
        "rose",
    ]
