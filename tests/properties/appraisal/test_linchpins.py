"""What everything hangs on is found though no statement alone shows it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.source import Naming, Role
from assay.domain.statement import Quote
from tests.properties.appraisal.forests import NOBODY, forests
from tests.properties.appraisal.numbers import FEW
from tests.unit.appraisal.piles import Line, pile

QUICK = settings(max_examples=40, deadline=None)


def copied(count, bearing, *, further=()):
    """One held original, and as many copies of it, printed by itself again or by others."""
    original = Line("s", "W", bearing, role=Role.PUBLICATION, quote=Quote.VOICE, interest=NOBODY)
    copies = [replace(original, id=f"c{n}", document=f"C{n}") for n in range(count)]
    if further:
        copies = [replace(copy, quote=Quote.INDIRECT, relays=(f"{further[0]}{n}",)) for n, copy in enumerate(copies)]
    return [original, *copies], {"s": [copy.id for copy in copies]}


@QUICK
@given(st.integers(1, 12), st.floats(0.6, 0.95), st.sampled_from((1, -1)))
def test_the_origin_behind_all_copies_is_the_linchpin_and_no_statement_is(count, bearing, side):
    """Property 22: however many copy a held original, dropping any one statement moves nothing."""
    lines, repeats = copied(count, side * bearing)
    weighing = weigh(pile(lines, repeats=repeats), settings=FEW)
    base = weighing.verdict.likelihood["H1"].mid
    drops = [drop for drop in weighing.drop_one if drop.level == "statement"]
    assert len(drops) == count + 1
    assert all(abs(drop.likelihood - base) < 1e-9 for drop in drops)
    assert ("origin", "O-W") in {(drop.level, drop.id) for drop in weighing.linchpins}
    assert not [drop for drop in weighing.linchpins if drop.level == "statement"]


@QUICK
@given(st.integers(1, 12), st.floats(0.6, 0.95))
def test_no_copy_of_a_held_original_is_a_linchpin_whoever_prints_it(count, bearing):
    """Property 22: copies through other outlets. Only the original's own drop moves anything: then it is not held."""
    lines, repeats = copied(count, bearing, further=("P",))
    weighing = weigh(pile(lines, repeats=repeats), settings=FEW)
    base = weighing.verdict.likelihood["H1"].mid
    drops = {drop.id: drop.likelihood for drop in weighing.drop_one if drop.level == "statement"}
    assert all(abs(drops[name] - base) < 1e-9 for name in repeats["s"])
    (origin,) = [drop for drop in weighing.drop_one if drop.level == "origin"]
    assert base - drops["s"] < base - origin.likelihood
    assert ("origin", "O-W") in {(drop.level, drop.id) for drop in weighing.linchpins}


@QUICK
@given(forests())
def test_linchpins_are_the_drops_that_would_give_another_verdict(forest):
    """Property 22: at every level, and none is left out."""
    weighing = weigh(forest.material(), settings=FEW)
    expected = [drop for drop in weighing.drop_one if drop.label is not weighing.verdict.label]
    assert list(weighing.linchpins) == expected
    levels = {drop.level for drop in weighing.drop_one}
    assert levels <= {"statement", "relay", "origin", "source", "assumption"}
    assert ("origin" in levels) == (weighing.verdict.counts.origins > 0)


def test_two_that_stand_in_for_each_other_are_no_linchpins_alone():
    """Pairs: that is what the pairs are for."""
    lines = [Line(f"s{n}", f"W{n}", 0.95, document=f"D{n}", naming=Naming.NAMED, interest=NOBODY) for n in range(2)]
    echo = [("W0", "W1", Independence.DEPENDENT, DependenceGround.SAME_HANDOUT)]
    weighing = weigh(pile(lines, dependences=echo), settings=FEW)
    by_level = {(drop.level, drop.id): drop.weight_db for drop in weighing.drop_one}
    (pair,) = weighing.drop_pairs
    assert pair.weight_db == 0.0
    assert min(by_level["origin", "O-W0"], by_level["origin", "O-W1"]) > 0.5 * weighing.verdict.weight_db.mid
