"""Accuracies estimated from agreement over many claims, by the real crowd-kit."""

from __future__ import annotations

import builtins
import subprocess
import sys

import numpy as np
import pytest

from assay.domain.outcome import EstimationMethod, Omission, Outcome, OutcomeValue, SavedAppraisal
from assay.errors import MissingExtra, UsageError
from assay.sources.keeping import estimate_accuracies, saved_appraisal
from tests.unit.sources.keeping.piles import appraisal, source

SOURCES, CLAIMS, SPEAK = 30, 200, 0.4


def saved(*args, **kwargs) -> SavedAppraisal:
    return saved_appraisal(appraisal(*args, **kwargs), place="a.json")


def simulated(seed: int) -> tuple[list[SavedAppraisal], dict[str, float], dict[str, bool]]:
    """Appraisals on which sources of known accuracy spoke independently, those accuracies, and what was true."""
    draws = np.random.default_rng(seed)
    accuracy = {f"Source {number:02}": float(value) for number, value in enumerate(draws.uniform(0.4, 0.95, SOURCES))}
    truth = {f"Claim number {number} is so.": bool(draws.random() < 0.5) for number in range(CLAIMS)}
    made = []
    for claim, true in truth.items():
        said = {
            name: "for" if true == (draws.random() < right) else "against"
            for name, right in accuracy.items()
            if draws.random() < SPEAK
        }
        made.append(saved(claim, said))
    return made, accuracy, truth


def correlation(found, accuracy: dict[str, float]) -> float:
    pairs = [(one.accuracy, accuracy[one.name]) for one in found.sources]
    assert len(pairs) == SOURCES
    return float(np.corrcoef(*zip(*pairs, strict=True))[0, 1])


@pytest.mark.parametrize("method", list(EstimationMethod))
def test_known_accuracies_are_recovered(method: EstimationMethod) -> None:
    made, accuracy, _ = simulated(11)
    found = estimate_accuracies(made, method=method)
    assert correlation(found, accuracy) > 0.9
    assert np.mean([abs(one.accuracy - accuracy[one.name]) for one in found.sources]) < 0.06
    assert found.claims == CLAIMS
    assert found.known == 0
    assert all(one.claims > 40 for one in found.sources)


def test_known_outcomes_are_taken_as_truth_and_help() -> None:
    made, accuracy, truth = simulated(12)
    few = made[:60]
    outcomes = [
        Outcome(claim, OutcomeValue.TRUE if true else OutcomeValue.FALSE, "Port court")
        for claim, true in list(truth.items())[:30]
    ]
    with_outcomes = estimate_accuracies(few, outcomes)
    assert with_outcomes.known == 30
    assert correlation(with_outcomes, accuracy) >= correlation(estimate_accuracies(few), accuracy) - 0.02
    assert any(one.known for one in with_outcomes.sources)


def test_a_majority_that_is_wrong_is_found_out_by_outcomes_alone() -> None:
    claims = [f"Claim {number} is so." for number in range(12)]
    sides = [("for", "against") if number % 2 else ("against", "for") for number in range(12)]
    made = [
        saved(claim, {"Ada Lorn": most, "Ben Tull": most, "Cy Oram": least})
        for claim, (most, least) in zip(claims, sides, strict=True)
    ]
    blind = {one.name: one.accuracy for one in estimate_accuracies(made).sources}
    truth = [Outcome(claim, OutcomeValue.FALSE if number % 2 else OutcomeValue.TRUE, "Port court")
             for number, claim in enumerate(claims[:6])]  # fmt: skip
    told = {one.name: one.accuracy for one in estimate_accuracies(made, truth).sources}
    assert blind["Ada Lorn"] > 0.9 > 0.1 > blind["Cy Oram"]
    assert told["Cy Oram"] > 0.9 > 0.1 > told["Ada Lorn"]


def test_the_same_appraisals_in_any_order_give_the_same() -> None:
    made, _, _ = simulated(13)
    for method in EstimationMethod:
        assert estimate_accuracies(made[:50], method=method) == estimate_accuracies(made[49::-1], method=method)


def test_of_dependent_origins_on_one_side_only_one_counts() -> None:
    tied = saved(
        "One.", {"Ada Lorn": "for", "Ben Tull": "for", "Cy Oram": "against"}, dependent=[("Ada Lorn", "Ben Tull")]
    )
    other = saved("Two.", {"Ben Tull": "for", "Cy Oram": "against", "Dee Arn": "for"})
    found = estimate_accuracies([tied, other])
    assert {one.name: one.claims for one in found.sources} == {"Ben Tull": 2, "Cy Oram": 2, "Dee Arn": 1}
    assert [(line.name, line.why) for line in found.left_out] == [("Ada Lorn", Omission.ECHO)]


def test_dependent_origins_on_two_sides_both_count() -> None:
    tied = saved("One.", {"Ada Lorn": "for", "Cy Oram": "against"}, dependent=[("Ada Lorn", "Cy Oram")])
    assert len(estimate_accuracies([tied]).sources) == 2


def test_who_spoke_alone_or_unnamed_has_no_estimate() -> None:
    alone = saved("One.", {"Ada Lorn": "for"})
    both = saved("Two.", {"Ben Tull": "for", "Cy Oram": "against", "a docker": "for"},
                 sources=[source("a docker", naming="described")])  # fmt: skip
    found = estimate_accuracies([alone, both])
    assert [one.name for one in found.sources] == ["Ben Tull", "Cy Oram"]
    assert found.claims == 1


@pytest.mark.parametrize("said", [{"Ada Lorn": "for"}, {"Ada Lorn": "for", "Ben Tull": "for"}, {}])
def test_too_little_is_a_finding(said: dict[str, str]) -> None:
    found = estimate_accuracies([saved("One.", said)])
    assert found.sources == ()
    assert [finding.code for finding in found.findings] == ["too-little-to-estimate"]


def test_mace_refuses_outcomes() -> None:
    with pytest.raises(UsageError, match="MACE takes no known outcomes"):
        estimate_accuracies([], [Outcome("X", OutcomeValue.TRUE, "Port court")], method=EstimationMethod.MACE)


def test_a_missing_library_is_one_sentence_with_the_install_line(monkeypatch) -> None:
    def without(name, *args, **kwargs):
        if name.startswith("crowdkit"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    real = builtins.__import__
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra) as raised:
        estimate_accuracies([saved("One.", {"Ada Lorn": "for", "Ben Tull": "against"})])
    assert str(raised.value) == "Estimating accuracies over many claims needs the extra 'ledger'."
    assert raised.value.hint == "Run: pip install 'assay[ledger]'"


def test_the_library_is_loaded_only_where_something_is_estimated() -> None:
    script = "import sys, assay.cli.ledger; print({'pandas', 'crowdkit', 'scipy', 'sklearn'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
