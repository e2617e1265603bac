from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.appraisal.rows import PUBLISHED, Rows, problem_with
from assay.appraisal.tables import LABEL, RELIABILITY, every_default
from assay.domain.ledger import ParameterDecision
from assay.domain.source import Interest, Side, Stake
from assay.domain.weighing import ParameterOrigin, VerdictLabel
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=400)
NOBODY = Interest(Side.NONE, Stake.NONE)
WITNESSES = [Line(f"s{n}", f"W{n}", 0.9, document=f"D{n}", interest=NOBODY) for n in (1, 2)]
NAMED = RELIABILITY["witness, named"]


def weighed(*decisions):
    return weigh(replace(pile(WITNESSES), parameters=decisions), settings=SETTINGS)


def used(weighing, name, of):
    return next(found for found in weighing.parameters if (found.name, found.of) == (name, of))


def test_no_two_rows_are_confused():
    keys = [(row.parameter, row.case) for row in every_default()]
    assert len(set(keys)) == len(keys)


def test_without_decisions_every_row_is_as_published():
    assert all(PUBLISHED(row) is row for row in every_default())


def test_a_row_set_for_the_case_counts_for_every_item_and_says_who_set_it():
    decision = ParameterDecision("r", 0.3, case="witness, named", who="R. Tamm", when="2023-03-20", why="It was dark")
    assert Rows([decision])(NAMED).value == 0.3
    weighing = weighed(decision)
    assert weighing.verdict.weight_db.mid < weighed().verdict.weight_db.mid
    found = used(weighing, "r", "O-W1")
    assert (found.value, found.origin) == (0.3, ParameterOrigin.DECISION)
    told = "A named eyewitness. Set by R. Tamm on 2023-03-20 to 0.3: It was dark. It would be 0.7."
    assert told in [reason.text for reason in found.reasons]


@pytest.mark.parametrize("name", ["O-W1", "S-W1", "W1", "w1", "s1"])
def test_one_item_is_set_by_any_of_its_names(name):
    weighing = weighed(ParameterDecision("r", 0.2, of=name))
    assert used(weighing, "r", "O-W1").value == 0.2
    assert used(weighing, "r", "O-W2").value == 0.7
    assert used(weighing, "r", "O-W1").spread == used(weighed(), "r", "O-W1").spread


def test_the_later_decision_wins():
    assert (
        used(weighed(ParameterDecision("r", 0.2, of="W1"), ParameterDecision("r", 0.6, of="W1")), "r", "O-W1").value
        == 0.6
    )


def test_setting_what_is_already_so_changes_no_figure():
    before, after = weighed().verdict, weighed(ParameterDecision("r", NAMED.value, of="W1")).verdict
    assert replace(after, confidence=before.confidence) == before


@pytest.mark.parametrize(("name", "value"), [("b", 0.9), ("u", 0.6), ("f", 0.4), ("phi", 0.5), ("delta", 0.9)])
def test_every_parameter_of_an_origin_can_be_set(name, value):
    weighing = weighed(*(ParameterDecision(name, value, of=f"W{n}") for n in (1, 2)))
    assert weighing.verdict.weight_db.mid < weighed().verdict.weight_db.mid
    assert value in {found.value for found in weighing.parameters if found.name == name}


def test_the_thresholds_of_the_label_can_be_set():
    assert weighed().verdict.label is VerdictLabel.UNPROVEN
    lenient = weighed(ParameterDecision("label", 2.0, case="leaning"))
    assert lenient.verdict.label is VerdictLabel.LEANING_SUPPORTED
    assert LABEL["leaning"].value == 5.0


def test_the_ceiling_and_the_shared_error_can_be_set():
    assert weighed(ParameterDecision("eps", 0.5)).verdict.likelihood["H1"].mid < weighed().verdict.likelihood["H1"].mid
    assert width(weighed(ParameterDecision("shift", 0.0))) < width(weighed())


def width(weighing):
    return weighing.verdict.weight_db.high - weighing.verdict.weight_db.low


@pytest.mark.parametrize(
    ("decision", "told"),
    [
        (ParameterDecision("r", 1.2, of="W1"), "r must lie between 0 and 1, and is 1.2."),
        (ParameterDecision("r", float("nan"), of="W1"), "r must lie between 0 and 1, and is nan."),
        (ParameterDecision("r", 0.5, of="W1", spread=0.0), "The spread of r must be above 0, and is 0."),
        (ParameterDecision("eps", 0.5, of="W1"), "eps is no parameter of a single item"),
        (ParameterDecision("q", 0.5), "There is no parameter q"),
        (ParameterDecision("b", 0.5, case="friend"), "The parameter b has no row 'friend'; its rows are:"),
        (ParameterDecision("label", -1.0, case="leaning"), "label must lie between 0 and 1000, and is -1."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_not_used(decision, told):
    problem = problem_with(decision)
    assert problem is not None
    assert problem.startswith(told)
    assert weighed(decision).verdict == weighed().verdict
