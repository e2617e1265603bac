from __future__ import annotations

import pytest

from assay.domain.source import Role
from assay.sources.mentions.occupations import QUALIFIED, ROLE_OF, SURNAMES, role_of_noun
from assay.sources.mentions.phrase import singular


@pytest.mark.parametrize(
    ("noun", "role"),
    [
        ("minister", Role.OFFICIAL),
        ("soldier", Role.UNKNOWN),
        ("epidemiologist", Role.EXPERT),
        ("haematologist", Role.EXPERT),
        ("bargeman", Role.PUBLIC),
        ("postwoman", Role.PUBLIC),
        ("columnist", Role.PUBLICATION),
        ("bystander", Role.WITNESS),
        ("person", Role.UNKNOWN),
        ("german", None),
        ("bridge", None),
    ],
)
def test_a_noun_tells_a_role(noun: str, role: Role | None) -> None:
    assert role_of_noun(noun) is role


def test_the_lists_are_in_the_singular_and_broad() -> None:
    assert not [noun for noun in ROLE_OF if singular(noun) != noun]
    assert len(ROLE_OF) > 500
    assert not [row for row in QUALIFIED if not row[0] or not row[1]]


def test_surnames_that_are_words_for_people_are_known_as_both() -> None:
    assert {"baker", "judge", "cook"} <= SURNAMES & ROLE_OF.keys()
