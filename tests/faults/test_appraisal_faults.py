"""Material that no careful desk would send, and a weighing that stays finite, plain and honest on it."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import assay
from assay.appraisal import weigh
from assay.domain.ledger import ParameterDecision
from assay.domain.material import Material
from assay.domain.source import RatedBy, Record
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Mode, Quote
from assay.domain.weighing import ConfidenceLevel, VerdictLabel, Weighing
from assay.errors import UsageError
from assay.settings import Settings
from tests.command_line import Result
from tests.command_line import assay_here as command_line
from tests.unit.appraisal.piles import Line, pile

ROOT = Path(__file__).resolve().parents[2]
CLAIM = "The mill let dye into the river."
PLAIN = Settings(tagger="rules", reader="rules", draws=400)

REPORT = """---
title: Dye in the river
publisher: Tarn Valley Herald
published: 2030-06-02
---

Edda Marl, who lives below the mill, said she saw the mill let dye into the river on Sunday night.
"The mill let dye into the river again," Marl said. The mill's owner, Corin Vasp, denied it.
"""
OFF_TOPIC = (
    "The harvest was good this year, said Jonas Reed, who keeps the orchard. He will sell the apples in the town."
)


def weighed(material: Material, **changes: object) -> Weighing:
    """The weighing, checked for what must hold whatever goes in."""
    weighing = weigh(material, settings=replace(PLAIN, **changes))
    verdict = weighing.verdict
    numbers = [*_ends(verdict.weight_db), verdict.break_even_prior, verdict.counts.effective_origins]
    for likelihood in verdict.likelihood.values():
        assert 0.0 < likelihood.low <= likelihood.mid <= likelihood.high < 1.0
    for weights in (weighing.origin_weights, weighing.statement_weights, weighing.exhibit_weights):
        numbers += [end for weight in weights.values() for end in _ends(weight)]
    numbers += [number for drop in weighing.drop_one for number in (drop.weight_db, drop.likelihood)]
    assert all(math.isfinite(number) for number in numbers)
    return weighing


def _ends(weight: object) -> tuple[float, float, float]:
    return weight.low, weight.mid, weight.high


def on_one_side(count: int, bearing: float) -> Material:
    return pile([Line(f"s{n}", f"witness {n}", bearing, document=f"D{n}") for n in range(count)])


@pytest.mark.parametrize(
    "lines", [[], [Line("s1", "anna", None)], [Line("s1", "anna", 0.0)], [Line("s1", "anna", 0.001)]]
)
def test_where_nothing_bears_on_the_claim_the_prior_is_all_there_is(lines):
    weighing = weighed(pile(lines))
    verdict = weighing.verdict
    assert verdict.label is VerdictLabel.NO_EVIDENCE
    assert _ends(verdict.weight_db) == (0.0, 0.0, 0.0)
    likelihood = verdict.likelihood["H1"]
    assert verdict.prior.low < likelihood.low < likelihood.high < verdict.prior.high
    assert verdict.break_even_prior == 0.5
    assert verdict.break_even_r is None
    assert verdict.confidence.level is ConfidenceLevel.LOW
    assert verdict.summary.startswith("The reporting holds no evidence on the claim")
    assert (weighing.waterfall, weighing.linchpins, verdict.counts.origins) == ((), (), 0)


def test_with_a_single_prior_no_evidence_leaves_just_that():
    likelihood = weighed(pile([]), prior=(0.2, 0.2, 0.2)).verdict.likelihood["H1"]
    assert _ends(likelihood) == pytest.approx((0.2, 0.2, 0.2))


def test_reports_on_something_else_give_no_evidence(tmp_path):
    (tmp_path / "apples.txt").write_text(OFF_TOPIC, encoding="utf-8")
    verdict = assay.appraise(CLAIM, [str(tmp_path)], settings=PLAIN).to_dict()["verdict"]
    assert verdict["label"] == "no_evidence"
    assert "no evidence" in verdict["summary"]


@pytest.mark.parametrize("side", [1, -1])
def test_all_on_one_side_is_no_certainty(side):
    weighing = weighed(on_one_side(60, 0.95 * side))
    verdict = weighing.verdict
    one = weighed(on_one_side(1, 0.95 * side)).verdict
    assert verdict.weight_db.mid * side > one.weight_db.mid * side > 0.0
    assert all(row.weight_db * side >= 0.0 for row in weighing.waterfall)
    assert verdict.label not in {VerdictLabel.CONTESTED, VerdictLabel.NO_EVIDENCE}
    assert verdict.counts.independent_origins == 1
    assert verdict.counts.effective_origins < 4.0


def test_all_from_one_source_is_one_origin():
    many = weighed(pile([Line(f"s{n}", "anna", 0.95, document=f"D{n}") for n in range(30)])).verdict
    held = weighed(pile([Line("s1", "anna", 0.95, quote=Quote.VOICE)])).verdict
    once = weighed(pile([Line("s1", "anna", 0.95)])).verdict
    assert (many.counts.origins, many.counts.independent_origins, many.counts.documents) == (1, 1, 30)
    assert many.counts.effective_origins <= 1.0
    assert once.weight_db.mid <= many.weight_db.mid <= held.weight_db.mid
    assert many.confidence.level is ConfidenceLevel.LOW


def test_a_source_that_contradicts_itself_weighs_nothing():
    weighing = weighed(pile([Line("s1", "anna", 0.9), Line("s2", "anna", -0.9, document="D2")]))
    assert weighing.verdict.weight_db.mid == pytest.approx(0.0, abs=1e-9)
    assert any("both sides" in reason.text for reason in weighing.reasons["O-anna"])


CONTRADICTORY = """
- {who: A. Ode, when: 2030-06-03, why: She has been right before, source: Edda Marl, reliability: A}
- {who: B. Lund, when: 2030-06-04, why: She could not see the river, source: Edda Marl, reliability: E}
"""


def test_of_contradictory_decisions_the_later_one_wins_and_says_so(tmp_path):
    (tmp_path / "decisions.yaml").write_text(CONTRADICTORY, encoding="utf-8")
    report = assay.text(REPORT, publisher="Tarn Valley Herald")

    def appraised(*paths):
        ledger = assay.read_ledger(decisions=paths[0]) if paths else assay.read_ledger()
        return assay.appraise(CLAIM, [report], ledger=ledger, settings=Settings(draws=400)).to_dict()

    found = appraised(tmp_path / "decisions.yaml")
    (marl,) = (source for source in found["sources"] if source["name"] == "Edda Marl")
    assert marl["reliability"] == "E"
    assert marl["decided"] == ["reliability"]
    assert any("“A” was decided before" in reason["text"] for reason in marl["reasons"])
    assert [decision["who"] for decision in found["decisions"]] == ["A. Ode", "B. Lund"]
    assert found["verdict"]["weight_db"]["mid"] < appraised()["verdict"]["weight_db"]["mid"]


LEDGER = "name,borne_out,of,reliability\n"


@pytest.mark.parametrize(
    "line",
    [
        "Edda Marl,12,7,",
        "Edda Marl,-3,7,",
        "Edda Marl,nan,7,",
        "Edda Marl,1e400,1e400,",
        "Edda Marl,most,all,",
        ",3,4,",
    ],
)
def test_a_record_out_of_range_is_told_and_changes_nothing(tmp_path, line):
    (tmp_path / "records.csv").write_text(f"{LEDGER}{line}\n", encoding="utf-8")
    ledger = assay.read_ledger(records=tmp_path / "records.csv")
    report = assay.text(REPORT, publisher="Tarn Valley Herald")
    told = assay.appraise(CLAIM, [report], ledger=ledger, settings=PLAIN).to_dict()
    plain = assay.appraise(CLAIM, [report], settings=PLAIN).to_dict()
    assert told["verdict"] == plain["verdict"]
    assert any(finding["code"] == "ledger-line" and "2" in finding["message"] for finding in told["findings"])


@pytest.mark.parametrize(
    "decision",
    [
        ParameterDecision("r", 1.7),
        ParameterDecision("r", -0.1),
        ParameterDecision("r", math.nan),
        ParameterDecision("r", math.inf, of="S-anna"),
        ParameterDecision("r", 0.5, of="O-anna", spread=-3.0),
        ParameterDecision("r", 0.5, of="O-anna", spread=math.nan),
        ParameterDecision("zeta", 0.5),
    ],
)
def test_a_parameter_set_out_of_range_is_told_and_changes_nothing(decision):
    material = pile([Line("s1", "anna", 0.95)])
    told = weighed(replace(material, parameters=(decision,)))
    assert told.verdict == weighed(material).verdict
    assert any("changes nothing" in finding.message for finding in told.findings)


@pytest.mark.parametrize("letter", ["Z", "AA", "1", "0.9"])
def test_a_letter_that_is_none_is_told_and_changes_nothing(tmp_path, letter):
    (tmp_path / "records.csv").write_text(f"{LEDGER}Edda Marl,3,4,{letter}\n", encoding="utf-8")
    ledger = assay.read_ledger(records=tmp_path / "records.csv")
    found = assay.appraise(CLAIM, [assay.text(REPORT)], ledger=ledger, settings=PLAIN).to_dict()
    assert any(finding["code"] == "ledger-line" for finding in found["findings"])
    assert {source["reliability"] for source in found["sources"]} <= set("ABCDEF")


@pytest.mark.parametrize("record", [Record(0, 0), Record(0, 10**9), Record(10**9, 10**9), Record(1, 1)])
def test_extreme_records_stay_within_bounds(record):
    material = pile([Line("s1", "anna", 0.95)])
    sources = tuple(replace(source, record=record) for source in material.resolution.sources)
    weighing = weighed(replace(material, resolution=replace(material.resolution, sources=sources)))
    (reliability,) = (used for used in weighing.parameters if used.name == "r")
    assert 0.0 <= reliability.value <= 1.0
    assert 0.0 <= weighing.verdict.weight_db.mid < 15.0


def test_a_letter_the_tables_do_not_have_is_no_rating():
    material = pile([Line("s1", "anna", 0.95)])
    rated = tuple(replace(source, reliability="Z", rated_by=RatedBy.DECISION) for source in material.resolution.sources)
    changed = replace(material, resolution=replace(material.resolution, sources=rated))
    assert weighed(changed).verdict == weighed(material).verdict


@pytest.mark.parametrize("credence", [-0.3, 1.7, math.nan])
def test_a_hedge_out_of_range_is_refused_where_it_is_made(credence):
    with pytest.raises(ValueError, match="credence of a hedge"):
        pile([Line("s1", "anna", 0.95, u=credence, mode=Mode.HEDGED)])


@pytest.mark.parametrize("credence", [0.0, 0.5, 1.0])
def test_a_hedge_at_the_ends_is_no_more_than_a_plain_assertion(credence):
    hedged = weighed(pile([Line("s1", "anna", 0.95, u=credence, mode=Mode.HEDGED)])).verdict.weight_db.mid
    firm = weighed(pile([Line("s1", "anna", 0.95)])).verdict.weight_db.mid
    assert -0.05 <= hedged <= firm + 0.05


@pytest.mark.parametrize(("supports", "opposes"), [(1.0, 0.0), (0.0, 1.0), (0.5, 0.5)])
def test_a_stance_without_any_doubt_is_no_certainty(supports, opposes):
    label = StanceLabel.SUPPORTS if supports > opposes else StanceLabel.OPPOSES
    verdict = weighed(_read_as(StanceReading(label, supports, opposes, 0.0, 0.0))).verdict
    assert abs(verdict.weight_db.mid) < 10.0


def _read_as(reading: StanceReading) -> Material:
    return replace(pile([Line("s1", "anna", 0.9)]), stances=Stances({"s1": {"H1": reading}}, {}))


@pytest.mark.parametrize(
    "values",
    [
        (0.7, 0.7, 0.0, 0.0),
        (0.0, 0.0, 0.0, 0.0),
        (None, 1.0, 0.0, 0.0),
        (math.inf, 0.0, 0.0, 0.0),
        (math.nan, 0.0, 1.0, 0.0),
        (2.0, -1.0, 0.0, 0.0),
    ],
)
def test_a_stance_that_is_no_distribution_is_refused_where_it_is_made(values):
    with pytest.raises(ValueError, match="stance"):
        StanceReading(StanceLabel.SUPPORTS, *values)


def test_relays_that_go_in_circles_end():
    lines = [
        Line("s1", "anna", 0.9, relays=("P1", "P2", "P1", "P2")),
        Line("s2", "anna", 0.8, document="D2", relays=("P2", "P1")),
    ]
    straight = weighed(pile([Line("s1", "anna", 0.9, quote=Quote.VOICE)])).verdict.weight_db.mid
    assert 0.0 < weighed(pile(lines)).verdict.weight_db.mid <= straight


def test_repeats_that_go_in_circles_are_one():
    lines = [Line(f"s{n}", "anna", 0.9, document=f"D{n}") for n in range(3)]
    circle = weighed(pile(lines, repeats={"s0": ("s1",), "s1": ("s2",), "s2": ("s0",)})).verdict
    assert circle.counts.distinct_statements == 1
    assert circle.weight_db == weighed(pile(lines[:1])).verdict.weight_db


def test_reports_that_cite_each_other_in_a_circle_are_told_and_are_no_corroboration(tmp_path):
    names = ("Tarn Herald", "Moor Gazette", "Fell Courier")
    for name, cited in zip(names, (*names[1:], names[0]), strict=True):
        text = f"The mill let dye into the river on Sunday night, the {cited} reported.\n"
        head = f'---\ntitle: "{name} on the mill"\npublisher: {name}\npublished: 2030-06-02\n---\n\n'
        (tmp_path / f"{name.lower().replace(' ', '-')}.md").write_text(head + text, encoding="utf-8")
    found = assay.appraise(CLAIM, [str(tmp_path)], settings=PLAIN).to_dict()
    circular = [finding for finding in found["findings"] if finding["code"] == "circular-reporting"]
    assert circular
    assert all(name in circular[0]["message"] for name in names)
    assert found["verdict"]["counts"]["effective_origins"] <= 1.0
    assert found["verdict"]["label"] in {"unproven", "no_evidence"}


@pytest.mark.parametrize("parameter", ["r", "zeta", ""])
def test_an_undercut_of_nothing_known_changes_nothing(parameter):
    aim = BearsOn(BearsOnKind.SOURCE, "S-anna" if parameter != "r" else "nobody", parameter, Direction.LOWERS)
    undercut = pile([Line("s1", "anna", 0.9), Line("s2", "carl", None, bears_on=aim)])
    assert weighed(undercut).verdict.weight_db == weighed(pile([Line("s1", "anna", 0.9)])).verdict.weight_db


IMPOSSIBLE_PRIORS = [
    (0.0, 0.3, 0.6),
    (0.1, 0.3, 1.0),
    (0.6, 0.3, 0.1),
    (-0.1, 0.3, 0.6),
    (0.1, math.nan, 0.6),
    (0.1, 0.6),
    0.5,
    ("0.1", "0.3", "0.6"),
]


@pytest.mark.parametrize("prior", IMPOSSIBLE_PRIORS)
def test_a_prior_that_nothing_could_move_is_refused_with_the_reason(prior):
    with pytest.raises(UsageError, match="0 < low <= centre <= high < 1") as refused:
        Settings(prior=prior)
    assert "certainty" in refused.value.hint
    with pytest.raises(UsageError):
        replace(PLAIN, prior=prior)


@pytest.mark.parametrize("ends", ["0..0.5", "0.5..1", "0.6..0.2", "-1..2"])
def test_the_command_line_refuses_such_a_prior_with_the_reason(tmp_path, ends):
    result = _with_prior(tmp_path, ends)
    assert "0 < LOW <= HIGH < 1" in result.err
    assert "certainty" in result.err


@pytest.mark.parametrize("ends", ["0", "1", "nan..0.5", "low..high", ""])
def test_the_command_line_refuses_a_prior_that_is_no_range(tmp_path, ends):
    assert "range" in _with_prior(tmp_path, ends).err


def _with_prior(folder: Path, ends: str) -> Result:
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    result = command_line("appraise", CLAIM, str(folder), "--tagger", "rules", "--prior", ends)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    return result


@pytest.mark.parametrize("draws", [0, -4])
def test_no_draws_are_refused(draws):
    with pytest.raises(UsageError, match="draw"):
        Settings(draws=draws)


def test_one_draw_is_enough_to_go_on():
    assert weighed(on_one_side(3, 0.9), draws=1).verdict.weight_db.mid > 0.0


MANY = """
import time
from assay.appraisal import weigh
from assay.settings import Settings
from benchmarks.appraisal.material import witnesses
from benchmarks.memory import own_peak
weighing = weigh(witnesses(800), settings=Settings())
print(len(weighing.statement_weights), own_peak(), time.process_time())
"""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_many_statements_stay_in_bounded_memory():
    """Ten thousand are weighed in `benchmarks/appraisal`."""
    done = subprocess.run(
        [sys.executable, "-c", MANY], cwd=ROOT, capture_output=True, text=True, check=True, timeout=600
    )
    count, mebibytes, seconds = map(float, done.stdout.split())
    assert count == 800
    assert mebibytes < 600
    assert seconds < 60
