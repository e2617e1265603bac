from __future__ import annotations

import pytest

from assay.domain.source import Role
from assay.domain.span import Span
from assay.sources.mentions.capacity import Capacity
from assay.sources.mentions.parse import parse_mention
from assay.sources.roles.told import askers_in, rivals_of, seeks_office, told_around, told_of


def told(text: str, name: str = "Ann Lee") -> list[tuple[Role, str]]:
    start = text.index(name)
    mention = parse_mention(name, Span(start, start + len(name)))
    return [(each.role, each.words) for each in told_around(text, mention, askers_in(text))]


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("Ann Lee is a law professor at Veld.", Role.EXPERT, "law professor"),
        ("Ann Lee, who served as a judge until May, said so.", Role.OFFICIAL, "judge"),
        ("It was Ann Lee, a nurse, who called.", Role.EXPERT, "nurse"),
        ("Ann Lee — a surgeon and television star — smiled.", Role.EXPERT, "surgeon"),
        ("Ann Lee's campaign said so.", Role.OFFICIAL, "Ann Lee’s campaign"),
        ("Ann Lee stumbled to a van (her campaign was silent).", Role.OFFICIAL, "Ann Lee’s campaign"),
        ("They will vote for Ann Lee.", Role.OFFICIAL, "vote for Ann Lee"),
        ("Ann Lee was elected mayor.", Role.OFFICIAL, "was elected mayor"),
        ("Ann Lee ran for the senate.", Role.OFFICIAL, "ran for the senate"),
        ("Ann Lee (D-Ohio) said so.", Role.OFFICIAL, "D-Ohio"),
        ("Ann Lee, 31, tossed a ball.", Role.PUBLIC, "the age that private persons are given"),
        ("the presidential candidates Bo Chan and Ann Lee met.", Role.OFFICIAL, "presidential candidates"),
        ("Ann Lee rallies drew crowds.", Role.OFFICIAL, "Ann Lee’s rallies"),
        ("her Democratic opponent Ann Lee", Role.OFFICIAL, "Democratic opponent"),
        ("his deputy, Ann Lee, left.", Role.OFFICIAL, "deputy"),
        ("Now the highest judge of Veld, Ann Lee went home.", Role.OFFICIAL, "highest judge"),
        ("There were singers like Bo Chan and Ann Lee.", Role.PUBLIC, "singers"),
        ("Ann Lee filmed the crash.", Role.WITNESS, "filmed the crash"),
        ("Ann Lee can be heard crying.", Role.WITNESS, "can be heard crying"),
        ("Ann Lee, of Springfield, Va., nodded.", Role.PUBLIC, "the town that private persons are said to be of"),
        ("to Republican presidential nominee\u00a0Ann Lee", Role.OFFICIAL, "Republican presidential nominee"),
    ],
)
def test_what_stands_around_a_name_tells_a_capacity(text: str, role: Role, words: str) -> None:
    assert (role, words) in told(text)


@pytest.mark.parametrize(
    "text",
    ["Ann Lee is here.", "Ann Lee ran home.", "They told the mayor. Ann Lee left.", "Ann Lee saw Bo and his campaign."],
)
def test_what_tells_no_capacity_is_passed_over(text: str) -> None:
    assert told(text) == []


def test_who_mostly_asks_is_the_interviewer() -> None:
    text = (
        "WALLIS: Why?\nLEE: I said so.\nWALLIS: And then?\nLEE: Why?\nLEE: No.\nLEE: No.\nMS ROE: Why?\nMS ROE: When?\n"
    )
    assert askers_in(text) == {"WALLIS", "MS ROE"}
    assert told(text, "WALLIS") == [(Role.PUBLICATION, "who asks the questions")]
    assert told(text, "MS ROE") == [(Role.OFFICIAL, "who asks the questions")]


def test_a_surname_is_looked_up_where_the_text_gives_it() -> None:
    text = "Senators Ann K. Lee and Bo Chan met. Lee left."
    assert [each.words for each in told_of(text, [text.index("Lee"), text.rindex("Lee")], "lee")] == ["Senators"]


def test_a_show_of_theirs_makes_a_presenter_and_what_one_is_not_tells_nothing() -> None:
    text = "Mr. Lee is not an employee. On Lee's talk show he sang."
    told = list(told_of(text, [text.index("Lee"), text.rindex("Lee")], "lee"))
    assert told == [Capacity(Role.PUBLICATION, "Lee’s talk show", weak=True)]


def test_who_is_named_in_one_breath() -> None:
    text = "Lee and Chan met. Ann Lee over Bo Tarn. Dov Roe's and Lee's plans. Lee smiled at Orme."
    places = [place for place in range(len(text)) if text.startswith("Lee", place)]
    assert list(rivals_of(text, places)) == ["Chan", "Tarn", "Roe"]


def test_what_shows_an_office_where_a_surname_stands() -> None:
    text = "They voted for Ann Lee."
    assert [each.words for each in seeks_office(text, text.index("Lee"), 3)] == ["voted for Ann Lee"]
