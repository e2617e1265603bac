from __future__ import annotations

import pytest

from assay.domain.source import Role
from assay.domain.span import Span
from assay.sources.mentions.issuers import body_role, by_sort, is_learned_journal, issued_by, named_issuer
from assay.sources.mentions.parse import parse_mention


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("the Washington Post", Role.PUBLICATION),
        ("the FBI", Role.OFFICIAL),
        ("the United Nations", Role.OFFICIAL),
        ("Greenpeace", Role.UNKNOWN),
        ("Gallup", Role.EXPERT),
        ("Peru", Role.OFFICIAL),
        ("Peruvian", Role.UNKNOWN),
        ("the University of Veld", Role.EXPERT),
        ("Veld School of Law", Role.EXPERT),
        ("Alliance for Our Schools", Role.UNKNOWN),
        ("the Veld Center for Policy Research", Role.EXPERT),
        ("Veld police", Role.OFFICIAL),
        ("the Veld Works", Role.UNKNOWN),
        ("the whole country", Role.UNKNOWN),
        ("a medical journal", Role.EXPERT),
        ("", Role.UNKNOWN),
    ],
)
def test_a_body_speaks_in_a_capacity(body: str, role: Role) -> None:
    assert body_role(body) is role


@pytest.mark.parametrize(
    ("work", "role"),
    [
        ("a Washington Post-ABC News poll", Role.PUBLICATION),
        ("a 2014 study by Veld University", Role.EXPERT),
        ("a study by law professor Ann Lee", Role.EXPERT),
        ("a Government Accountability Office report", Role.OFFICIAL),
        ("POLITICO's average", Role.PUBLICATION),
        ("a complaint to the Court of Appeals", Role.UNKNOWN),
        ("a video by the Republican National Committee", Role.UNKNOWN),
        ("the indictment in the Washington Post", Role.UNKNOWN),
        ("federal statistics", Role.OFFICIAL),
        ("an analysis released by the Department of Veterans Affairs last month", Role.OFFICIAL),
        ("data from the 2014 Veld Community Survey", Role.EXPERT),
        ("a poll by the Ludmere Star", Role.PUBLICATION),
        ("the report", Role.UNKNOWN),
    ],
)
def test_a_work_speaks_as_its_maker(work: str, role: Role) -> None:
    assert issued_by(parse_mention(work, Span(0, 1)))[0] is role


@pytest.mark.parametrize(
    ("work", "role"),
    [
        ("a poll", Role.EXPERT),
        ("recent studies", Role.EXPERT),
        ("the ruling", Role.OFFICIAL),
        ("Article 21 of the charter", Role.OFFICIAL),
        ("the column", Role.PUBLICATION),
        ("a white paper", Role.OFFICIAL),
        ("a letter", Role.UNKNOWN),
    ],
)
def test_of_an_unnamed_maker_the_sort_of_work_decides(work: str, role: Role) -> None:
    assert by_sort(parse_mention(work, Span(0, 1)))[0] is role


def test_the_first_body_named_is_the_issuer() -> None:
    assert named_issuer("a Veld University poll") == (Role.EXPERT, "Veld University")
    assert named_issuer("a poll") == (Role.UNKNOWN, "")


def test_a_journal_of_learning_is_no_newspaper() -> None:
    assert is_learned_journal("the Veld Journal of Surgery")
    assert not is_learned_journal("the Wall Street Journal")
