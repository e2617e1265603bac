from __future__ import annotations

import pytest

from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.relative import told_by


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Security Council", True),
        ("border directorate", True),
        ("Melloria's grain ministry", True),
        ("Russia", True),
        ("Melloria", True),
        ("CIA", True),
        ("White House", True),
        ("Kell University", True),
        ("June", False),
        ("Arizona", False),
        ("Security", False),
        ("Senior European", False),
        ("insurgent groups", False),
        ("D.C.", False),
        ("", False),
    ],
)
def test_is_institution(words: str, expected: bool) -> None:
    assert is_institution(words, states={"melloria"}) is expected


@pytest.mark.parametrize(
    ("clause", "titles", "affiliation"),
    [
        ("who studies river ice at the Institute for Cold Water in Kell", {"researcher"}, "Institute for Cold Water"),
        ("who works at the grain ministry and asked for silence", set(), "grain ministry"),
        ("who leads the Harbour Union", {"leader"}, "Harbour Union"),
        ("who saw the ice break", {"witness"}, None),
        ("who keeps bees", set(), None),
    ],
)
def test_told_by(clause: str, titles: set[str], affiliation: str | None) -> None:
    told = told_by(clause)
    assert (told.titles, told.affiliation) == (titles, affiliation)
