"""Decisions on parameters in a case: items by any name, s, rows, and what cannot be used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.domain.ledger import ParameterDecision
from assay.domain.weighing import Parameter, ParameterOrigin, Weighing
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=500)
LINES = [Line("s1", "Ada", 0.8), Line("s2", "Bea", 0.6, document="D2"), Line("s3", "Cid", -0.5, document="D3")]


def decision(parameter: str, value: float, **more: object) -> ParameterDecision:
    return ParameterDecision(parameter, value, who="A. Holm", when="2031-05-07", why="I asked", **more)


def weighed(*decisions: ParameterDecision) -> Weighing:
    return weigh(replace(pile(LINES, exhibits={"E1": ["s1"]}), parameters=decisions), settings=SETTINGS)


def used(weighing: Weighing, name: str, of: str) -> Parameter:
    return next(one for one in weighing.parameters if (one.name, one.of) == (name, of))


@pytest.mark.parametrize("of", ["s1", "O-Ada", "S-Ada", "Ada", "ada"])
def test_an_item_goes_by_its_statement_origin_source_or_name(of) -> None:
    found = weighed(decision("r", 0.2, of=of, spread=30.0))
    one = used(found, "r", "O-Ada")
    assert (one.value, one.spread, one.origin, one.mark) == (0.2, 30.0, ParameterOrigin.DECISION, "P")
    assert one.default == 0.7
    assert found.findings == ()
    assert found.origin_weights["O-Ada"].mid < weighed().origin_weights["O-Ada"].mid


def test_what_a_statement_says_is_set_and_everything_follows_it() -> None:
    found = weighed(decision("s", 0.1, of="s1"))
    assert found.origin_weights["O-Ada"].mid < 0
    assert used(found, "s", "O-Ada").value == pytest.approx(0.1)
    assert "It would be 0.9." in " ".join(reason.text for reason in found.reasons["O-Ada"])
    assert weighed(decision("s", 0.5, of="Ada")).origin_weights["O-Ada"].mid == 0


def test_a_statement_that_was_read_to_say_nothing_can_be_set_to_say_something() -> None:
    silent = pile([Line("s1", "Ada", 0.0), Line("s2", "Bea", 0.6, document="D2")])
    said = replace(silent, parameters=(decision("s", 0.95, of="s1"),))
    assert weigh(silent, settings=SETTINGS).origin_weights["O-Ada"].mid == 0
    assert weigh(said, settings=SETTINGS).origin_weights["O-Ada"].mid > 1


def test_a_row_is_set_for_the_whole_case_and_listed() -> None:
    found = weighed(decision("delta", 0.9, case="not known"))
    row = used(found, "delta", "case")
    assert (row.value, row.default, row.case, row.origin) == (0.9, 0.4, "not known", ParameterOrigin.DECISION)
    assert used(found, "delta", "O-Bea").value == pytest.approx(0.9)


def test_the_chance_of_echo_of_an_item_is_listed_as_decided() -> None:
    one = used(weighed(decision("delta", 0.7, of="Bea", spread=40.0)), "delta", "O-Bea")
    assert (one.value, one.spread, one.origin) == (0.7, 40.0, ParameterOrigin.DECISION)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (decision("r", 0.4, of="Dora"), "Nothing that is weighed here goes by “Dora”."),
        (decision("X", 0.4, of="Ada"), "“Ada” has no X here."),
        (decision("r", 1.4, of="Ada"), "r must lie between 0 and 1, and is 1.4."),
        (decision("q", 0.4), "There is no parameter q"),
        (decision("r", 0.4, case="king"), "The parameter r has no row 'king'"),
        (decision("r", 0.4, of="Ada", spread=-1.0), "The spread of r must be above 0, and is -1."),
    ],
)
def test_what_fits_nothing_is_told_and_changes_nothing(bad, told) -> None:
    found = weighed(bad)
    (finding,) = found.findings
    assert finding.code == "decision-not-applied"
    assert told in finding.message
    assert finding.hint
    assert found.verdict == weighed().verdict


def test_the_later_of_two_holds_under_whatever_name_and_is_told() -> None:
    found = weighed(decision("r", 0.2, of="S-Ada"), decision("r", 0.6, of="Ada"))
    assert used(found, "r", "O-Ada").value == 0.6
    assert [finding.code for finding in found.findings] == ["decision-overruled"]
