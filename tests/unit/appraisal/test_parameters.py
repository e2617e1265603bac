from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from assay.appraisal.index import Index
from assay.appraisal.parameters import (
    credence_setting,
    is_party,
    link_setting,
    reliability_case,
    reliability_setting,
    report_settings,
    script_setting,
    upstream_links,
)
from assay.appraisal.setting import Setting
from assay.appraisal.tables import RELIABILITY
from assay.appraisal.undercut import moved, moved_report, undercuts_by_item
from assay.domain.source import Interest, Naming, Role, Side, Stake
from assay.domain.span import Passage, Reason
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction, Mode, Quote
from assay.domain.weighing import ParameterOrigin
from tests.unit.appraisal.piles import Line, pile

TOLD_BY_TEXT = (Reason("It would lose by it.", (Passage("D1", 0, 4),), "b"),)


def one(**known):
    """The statement and the source of a pile of one line."""
    index = Index(pile([Line("s", "Ada", 0.8, **known)]))
    return index.statements["s"], index.source_of("s")


@pytest.mark.parametrize(
    ("role", "naming", "basis", "expected"),
    [
        (Role.WITNESS, Naming.NAMED, BasisKind.WITNESSED, (0.70, 10)),
        (Role.WITNESS, Naming.ANONYMOUS, BasisKind.WITNESSED, (0.55, 5)),
        (Role.EXPERT, Naming.NAMED, BasisKind.INFERRED, (0.80, 12)),
        (Role.EXPERT, Naming.DESCRIBED, BasisKind.UNSTATED, (0.60, 2.5)),
        (Role.OFFICIAL, Naming.NAMED, BasisKind.DOCUMENT, (0.80, 10)),
        (Role.OFFICIAL, Naming.DESCRIBED, BasisKind.DOCUMENT, (0.60, 5)),
        (Role.OFFICIAL, Naming.NAMED, BasisKind.BELIEF, (0.55, 6)),
        (Role.PUBLICATION, Naming.NAMED, BasisKind.WITNESSED, (0.75, 8)),
        (Role.PUBLICATION, Naming.NAMED, BasisKind.UNSTATED, (0.50, 2)),
        (Role.UNKNOWN, Naming.ANONYMOUS, BasisKind.TOLD, (0.50, 4)),
        (Role.UNKNOWN, Naming.ANONYMOUS, BasisKind.UNSTATED, (0.35, 1.5)),
        (Role.UNKNOWN, Naming.DESCRIBED, BasisKind.TOLD, (0.40, 3)),
        (Role.PUBLIC, Naming.NAMED, BasisKind.WITNESSED, (0.30, 3)),
        (Role.PARTY, Naming.NAMED, BasisKind.TOLD, (0.65, 8)),
    ],
)
def test_reliability_by_role_naming_and_basis(role, naming, basis, expected):
    statement, source = one(role=role, naming=naming, basis=basis)
    setting = reliability_setting(statement, source, party=is_party(source, "H1"))
    assert (setting.value, setting.spread, setting.shares) == (*expected, f"r:{role.value}")


def test_every_combination_has_a_row():
    for role, naming, basis, quote, party in product(Role, Naming, BasisKind, Quote, (True, False)):
        _, source = one(role=role, naming=naming)
        assert reliability_case(source, basis, quote=quote, party=party) in RELIABILITY


def test_a_rating_stands_before_the_table():
    statement, source = one(basis=BasisKind.UNSTATED)
    setting = reliability_setting(statement, replace(source, reliability="B"), party=True)
    assert (setting.value, setting.spread, setting.origin) == (0.75, 12, ParameterOrigin.DECISION)


@pytest.mark.parametrize(
    ("interest", "direction", "reasons", "expected"),
    [
        (Interest(Side.FOR, Stake.PARTY), 1, (), (0.90, False)),
        (Interest(Side.AGAINST, Stake.PARTY), -1, (), (0.90, False)),
        (Interest(Side.FOR, Stake.GAINER), 1, (), (0.90, False)),
        (Interest(Side.UNKNOWN, Stake.PARTY), 1, (), (0.90, False)),
        (Interest(Side.FOR, Stake.ALLY), 1, (), (0.60, False)),
        (Interest(Side.AGAINST, Stake.RIVAL), -1, (), (0.60, False)),
        (Interest(Side.FOR, Stake.PARTY), -1, (), (0.30, False)),
        (Interest(Side.FOR, Stake.PARTY), -1, TOLD_BY_TEXT, (0.90, True)),
        (Interest(Side.NONE, Stake.NONE), 1, (), (0.10, False)),
        (Interest(), 1, (), (0.30, False)),
        (None, 1, (), (0.30, False)),
    ],
)
def test_what_serves_a_source_is_scripted_and_words_against_it_need_a_reason(interest, direction, reasons, expected):
    _, source = one(interest=interest, reasons=reasons)
    setting, against = script_setting(source, hypothesis="H1", direction=direction)
    assert (setting.value, against) == expected


def test_an_unnamed_source_without_stake_is_of_unknown_interest_and_a_party_by_role_is_a_party():
    _, unnamed = one(interest=Interest(Side.NONE, Stake.NONE), naming=Naming.ANONYMOUS)
    assert script_setting(unnamed, hypothesis="H1", direction=1)[0].value == 0.30
    _, party = one(role=Role.PARTY)
    assert script_setting(party, hypothesis="H1", direction=1)[0].value == 0.90


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, (1.0, None)),
        ({"u": 0.7}, (0.7, 20)),
        ({"u": 0.2}, (0.8, 20)),
        ({"u": 0.95, "basis": BasisKind.BELIEF}, (0.70, 20)),
        ({"u": 0.6, "basis": BasisKind.INFERRED}, (0.6, 20)),
        ({"basis": BasisKind.INFERRED}, (0.80, 20)),
        ({"mode": Mode.QUESTIONED}, (0.5, None)),
    ],
)
def test_credence_by_hedge_basis_and_mode(known, expected):
    statement, _ = one(**known)
    setting = credence_setting(statement)
    assert (setting.value, setting.spread) == expected


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, [0.90]),
        ({"basis": BasisKind.TOLD}, [0.75, 0.90]),
        ({"basis": BasisKind.TOLD, "naming": Naming.ANONYMOUS}, [0.75, 0.75, 0.90]),
        ({"basis": BasisKind.WITNESSED, "naming": Naming.ANONYMOUS}, [0.90]),
        ({"relay_mark": True}, [0.80, 0.90]),
    ],
)
def test_links_before_the_words_were_read(known, expected):
    assert [link.value for link in upstream_links(*one(**known))] == expected


@pytest.mark.parametrize(
    ("quote", "last", "expected"),
    [(Quote.DIRECT, True, 0.95), (Quote.MIXED, True, 0.925), (Quote.INDIRECT, True, 0.90), (Quote.DIRECT, False, 0.88)],
)
def test_a_link_by_what_it_does(quote, last, expected):
    statement, _ = one(quote=quote)
    assert link_setting(statement, last=last, key="1").value == expected


def test_a_report_has_every_parameter_of_its_content():
    statement, source = one()
    report = report_settings(statement, source, hypothesis="H1", direction=1, content="detailed")
    assert [(setting.name, setting.value) for setting in report.all()] == [
        ("r", 0.70),
        ("b", 0.30),
        ("u", 1.0),
        ("t", 0.90),
        ("f", 0.05),
        ("a", 0.20),
        ("pi", 0.98),
    ]


def undercut(parameter, direction, name="u"):
    bearing = BearsOn(BearsOnKind.SOURCE, "S-Ada", parameter, direction)
    return Index(pile([Line(name, "Bo", None, bears_on=bearing)])).statements[name]


def test_an_undercut_moves_its_parameter_once_and_says_why():
    doubt = undercut("r", Direction.LOWERS)
    setting = moved(Setting("r", 0.7, 10.0), [doubt, doubt])
    assert (setting.value, setting.spread, setting.origin) == (0.30, 5, ParameterOrigin.TEXT)
    assert [reason.text for reason in setting.reasons] == ["In no position to know."]


def test_an_undercut_never_moves_a_parameter_the_other_way():
    assert moved(Setting("r", 0.2, 3.0), [undercut("r", Direction.LOWERS)]).value == 0.2
    assert moved(Setting("r", 0.9, 3.0), [undercut("r", Direction.RAISES)]).value == 0.9


def test_an_undercut_of_an_unknown_parameter_moves_nothing():
    setting = Setting("r", 0.7, 10.0)
    assert moved(setting, [undercut("X", Direction.LOWERS), undercut("colour", Direction.RAISES)]) == setting


def test_undercuts_of_a_source_move_its_whole_report():
    statement, source = one()
    report = report_settings(statement, source, hypothesis="H1", direction=1, content="bare")
    changed = moved_report(report, (undercut("r", Direction.LOWERS), undercut("b", Direction.RAISES)))
    assert (changed.reliability.value, changed.script.value, changed.sensitivity) == (0.30, 0.95, report.sensitivity)


def test_undercuts_are_listed_by_the_item_they_bear_on():
    second, first = undercut("r", Direction.LOWERS, "u2"), undercut("b", Direction.RAISES, "u1")
    assert undercuts_by_item([second, first]) == {"S-Ada": (first, second)}
