"""Whatever is counted in whatever order: counts are conserved, none is counted twice, and what was given stays."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from assay.domain.outcome import KeptRecords, Outcome, OutcomeValue, SavedAppraisal
from assay.sources.keeping import keep_records, log_place, saved_appraisal
from assay.sources.keeping.log import read_log
from tests.unit.sources.keeping.piles import appraisal

NAMES = ["Ada Lorn", "Ben Tull", "@cy, oram", "Dee “D” Arn"]
CLAIMS = [f"Claim {number} is so." for number in range(4)]
SIDES = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["for", "against", "about"]))
PILES = st.fixed_dictionaries(dict.fromkeys(CLAIMS, SIDES))
OUTCOMES = st.dictionaries(st.sampled_from(CLAIMS), st.sampled_from(list(OutcomeValue)))
GIVEN = st.sampled_from(
    [
        "",
        "name,borne_out,of\nAda Lorn,9,11\nEve Dunn,0,3\n",
        "name;borne_out;of;reliability;note\nBen Tull;1;1;B;met\nno record\n",
        "of,name,borne_out,counted\n5,ben tull,2,\n",
    ]
)


def saved(pile: dict[str, dict[str, str]]) -> list[SavedAppraisal]:
    return [saved_appraisal(appraisal(claim, said), place=claim) for claim, said in pile.items()]


def known(outcomes: dict[str, OutcomeValue]) -> list[Outcome]:
    return [Outcome(claim, value, "Port court") for claim, value in outcomes.items()]


def counts(kept: KeptRecords) -> dict[str, tuple[int, int]]:
    return {entry.source.casefold(): (entry.record.borne_out, entry.record.resolved) for entry in kept.entries}


def rightly(pile: dict[str, dict[str, str]], outcomes: dict[str, OutcomeValue]) -> dict[str, tuple[int, int]]:
    """What must have been counted, worked out another way."""
    right: Counter[str] = Counter()
    spoke: Counter[str] = Counter()
    for claim, value in outcomes.items():
        for name, side in pile[claim].items():
            if side != "about" and value in (OutcomeValue.TRUE, OutcomeValue.FALSE):
                spoke[name.casefold()] += 1
                right[name.casefold()] += (side == "for") == (value is OutcomeValue.TRUE)
    return {name: (right[name], spoke[name]) for name in spoke}


def run(place: Path, pile: Sequence[SavedAppraisal], outcomes: dict[str, OutcomeValue]) -> KeptRecords:
    """One update, saved."""
    kept = keep_records(pile, known(outcomes), records=place)
    if kept.counted:
        place.write_text(kept.table, encoding="utf-8")
        log_place(place).write_text(kept.log, encoding="utf-8")
    return kept


@settings(max_examples=60, deadline=None)
@given(PILES, st.lists(OUTCOMES, min_size=1, max_size=4), GIVEN)
def test_after_any_runs_the_records_are_what_was_given_and_what_the_last_outcomes_say(pile, runs, text) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "records.csv"
        if text:
            place.write_text(text, encoding="utf-8")
        before = counts(keep_records([], [], records=place))
        last: dict[str, OutcomeValue] = {}
        for outcomes in runs:
            last |= outcomes
            run(place, saved(pile), outcomes)
        after = counts(keep_records([], [], records=place))
        added = rightly(pile, last)
        for name in set(before) | set(added) | set(after):
            (k, n), (more_k, more_n) = before.get(name, (0, 0)), added.get(name, (0, 0))
            assert after.get(name, (0, 0)) == (k + more_k, n + more_n), name
        again = run(place, saved(pile), last)
        assert again.counted == ()
        lines = place.read_text(encoding="utf-8").splitlines() if place.exists() else []
        assert [line for line in ("Eve Dunn,0,3", "no record") if line in text.splitlines()] == [
            line for line in lines if line in ("Eve Dunn,0,3", "no record")
        ]


@settings(max_examples=40, deadline=None)
@given(PILES, OUTCOMES, st.randoms(use_true_random=False))
def test_one_by_one_in_any_order_is_all_at_once(pile, outcomes, random) -> None:
    whole = counts(keep_records(saved(pile), known(outcomes)))
    assert whole == rightly(pile, outcomes)
    order = list(outcomes)
    random.shuffle(order)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "records.csv"
        for claim in order:
            run(place, saved({claim: pile[claim]}), {claim: outcomes[claim]})
        assert counts(keep_records([], [], records=place)) == whole
        if log_place(place).exists():
            lines = read_log(log_place(place))
            assert sum(line.resolved for line in lines) == sum(n for _, n in whole.values())
