from __future__ import annotations

import pytest

from assay.domain.source import Role
from assay.sources.mentions.capacity import Capacity
from assay.sources.roles.testimony import said_of_oneself, tells_own_experience, was_there, watched


@pytest.mark.parametrize(
    ("content", "cue", "private", "expected"),
    [
        ("she heard two bangs", "said", False, True),
        ("they had heard from neighbours that it fell", "said", True, False),
        ("I hid in a cupboard", "said", False, True),
        ("it had been cold", "recalled", False, True),
        ("he had cut the wire himself", "said", True, True),
        ("he had cut the wire himself", "said", False, False),
        ("he had reached a settlement", "said", True, False),
        ("a corridor where nobody could be heard", "described", True, True),
        ("the inquiry that the bell had been cut", "told", True, True),
        ("him as weak", "described", True, False),
        ("the rope parted at noon", "said", True, True),
        ("the rope parted at noon", "said", False, False),
        ("until she nearly collapsed", "said", True, False),
        ("the tax was too high", "said", True, False),
    ],
)
def test_testimony_is_what_somebody_lived_through(content: str, cue: str, private: bool, expected: bool) -> None:
    assert tells_own_experience(content, cue, private=private) is expected


def test_speakers_say_what_they_are() -> None:
    assert said_of_oneself("“As a nurse, I know.” “I'm a teacher.”") == (
        Capacity(Role.EXPERT, "nurse"),
        Capacity(Role.PUBLIC, "teacher"),
    )
    assert said_of_oneself("He was seen as a leader, said Lee.") == ()


def test_who_was_at_the_scene_says_so() -> None:
    assert was_there("she was sitting in the fourth row")
    assert was_there("I could not lift a cup for weeks")
    assert not was_there("she could not agree")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("she watched the porters unload the crates", True),
        ("I saw two men open the valve", True),
        ("he had seen the barge leaving at night", True),
        ("we heard the guards argue by the gate", True),
        ("he saw burns on both hands", False),
        ("I saw in the scans that the bone was broken", False),
        ("she had watched over the ward for years", False),
        ("they were seen to leave", False),
    ],
)
def test_who_saw_others_do_something_watched_it(content: str, expected: bool) -> None:
    assert watched(content) is expected
