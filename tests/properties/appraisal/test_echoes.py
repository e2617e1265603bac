"""What must hold of echoes: origins that agree may be repeating one another."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.appraisal.combine import posterior
from assay.appraisal.draws import Draws
from assay.appraisal.echo import echo
from assay.appraisal.found import tally_of
from assay.appraisal.tally import ItemKind
from assay.domain.lineage import DependenceGround, Independence
from tests.properties.appraisal.forests import NOBODY, bearings, forests
from tests.properties.appraisal.numbers import FEW, POINT, found_in, one
from tests.unit.appraisal.piles import Line, pile

unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
sides = st.tuples(inner, inner).map(sorted).map(tuple)
QUICK = settings(max_examples=60, deadline=None)


@given(sides, st.floats(0.001, 1.0))
def test_an_echo_leaves_support_between_nothing_and_one_in_delta(pair, delta):
    """Property 11."""
    low, high = (float(echo(one(p), one(delta))[0]) for p in pair)
    assert 1.0 <= high / low <= min(1.0 / delta, pair[1] / pair[0]) + 1e-9


@given(sides)
def test_a_sure_echo_changes_nothing_and_none_leaves_the_product(pair):
    """Property 11: delta of 1 and of 0."""
    low, high = pair
    assert echo(np.array(pair), one(1.0)) == pytest.approx([1.0, 1.0])
    assert echo(np.array(pair), one(0.0)) == pytest.approx([low, high])


def test_three_origins_at_the_defaults():
    """Property 11: r = .7, at four chances of echo."""
    found = []
    for delta in (0.0, 0.1, 0.2, 1.0):
        top, bottom = (float(echo(one(p), one(delta))[0]) for p in (0.78, 0.22))
        found.append(0.78 / 0.22 * (top / bottom) ** 2)
    assert found == pytest.approx([44.6, 25.7, 17.0, 3.55], abs=0.05)


def lines_of(values):
    return [Line(f"s{place}", f"W{place}", value, document=f"D{place}") for place, value in enumerate(values)]


@QUICK
@given(st.lists(bearings, min_size=1, max_size=6))
def test_each_further_agreeing_origin_never_lowers_support(values):
    """Property 11, over whole piles: added from the strongest down."""
    ordered = sorted(values, reverse=True)
    totals = [
        float(tally_of(found_in(pile(lines_of(ordered[:n]))), POINT).total[0]) for n in range(1, len(ordered) + 1)
    ]
    assert all(later >= earlier - 1e-5 for earlier, later in pairwise(totals))


@settings(max_examples=120, deadline=None)
@given(forests(smallest=2, largest=5, side=1, with_alternatives=False, with_exhibits=False, with_absences=False))
def test_in_a_forest_the_weakest_of_those_who_agree_never_lowers_support(forest):
    """Property 11: whoever they are and whatever ties them; and it multiplies the odds by 1 / delta at most."""
    found = found_in(forest.material())
    tally = tally_of(found, POINT)
    for cluster in tally.clusters:
        origins = [name for name in cluster.names if tally.items[name].kind is ItemKind.ORIGIN]
        if len(origins) < 2:
            continue
        last = origins[-1]
        without, _ = tally.without([last])
        gain = abs(float(tally.total[0])) - abs(float(without[0]))
        assert -1e-5 <= gain <= -10.0 * np.log10(tally.deltas[last]) + 1e-5


@QUICK
@given(forests())
def test_effective_origins_never_exceed_origins(forest):
    """Effective origins."""
    counts = weigh(forest.material(), settings=FEW).verdict.counts
    assert 0 <= counts.independent_origins <= counts.origins
    assert 0.0 <= counts.effective_origins <= counts.origins


@QUICK
@given(forests(smallest=2, largest=4, with_exhibits=False, with_absences=False, with_undercuts=False))
def test_a_tie_that_is_found_never_adds_weight_nor_effective_origins(forest):
    """Property 11: shown to be independent, not known, one handout."""
    names = sorted({line.origin for line in forest.lines if line.id != "idle"})
    effective, sizes = [], []
    for shown, ground in (
        (Independence.INDEPENDENT, DependenceGround.NONE_FOUND),
        (Independence.UNKNOWN, DependenceGround.NOT_KNOWN),
        (Independence.DEPENDENT, DependenceGround.SAME_HANDOUT),
    ):
        pairs = tuple((*pair, shown, ground) for pair in combinations(names, 2))
        tally = tally_of(without_details(replace(forest, dependences=pairs)), POINT)
        effective.append(tally.effective())
        sizes.append(sum(abs(tally.weights[name].mid) for name in tally.items))
    assert effective == sorted(effective, reverse=True)
    assert all(earlier >= later - 1e-5 for earlier, later in pairwise(sizes))


def without_details(forest):
    """What is found in the forest where nobody gives a detail that another could match."""
    return found_in(replace(forest, lines=tuple(replace(line, words="dye ran") for line in forest.lines)).material())


@QUICK
@given(st.floats(0.1, 0.95))
def test_matched_detail_outweighs_a_bare_yes_said_by_two(bearing):
    """Property 12, in a pile: two who are shown to be independent give the same number."""
    apart = [("W0", "W1", Independence.INDEPENDENT, DependenceGround.NONE_FOUND)]

    def of(words, others):
        lines = lines_of((bearing, bearing))
        told = [replace(line, words=said, interest=NOBODY) for line, said in zip(lines, (words, others), strict=True)]
        return float(tally_of(found_in(pile(told, dependences=apart)), POINT).total[0])

    bare = of("dye ran into the river", "dye ran into the river")
    assert of("40 pipes ran into the river", "40 pipes were open") > of("40 pipes ran", "50 pipes were open") > bare


@pytest.mark.parametrize(("count", "named", "anonymous"), [(2, 0.34, 0.42), (3, 0.23, 0.39), (4, 0.14, 0.375)])
def test_named_twins_are_more_and_surer_than_unnamed_ones(count, named, anonymous):
    """Property 19: origins of r = .7 on average, named and shown to be independent (s = 10), or neither (s = 4).

    Four unnamed ones have a wider range than at an even delta of .4, as each is beside more that it may echo.
    """
    widths, effective = [], []
    for spread, shown in (
        (10.0, (Independence.INDEPENDENT, DependenceGround.NONE_FOUND)),
        (4.0, (Independence.UNKNOWN, DependenceGround.NOT_KNOWN)),
    ):
        lines = lines_of([1.0] * count)
        pairs = [(*pair, *shown) for pair in combinations([line.origin for line in lines], 2)]
        found = found_in(pile(lines, dependences=pairs))
        twins = {name: unscripted(each, spread) for name, each in found.assertions.items()}
        tally = tally_of(replace(found, assertions=twins), Draws(seed=20, count=4000))
        likely = posterior(tally.total, np.asarray(0.33))
        widths.append(float(np.quantile(likely, 0.95) - np.quantile(likely, 0.05)))
        effective.append(tally.effective())
    assert effective[0] > effective[1]
    assert widths[0] < widths[1]
    assert widths == pytest.approx([named, anonymous], abs=0.015)


def unscripted(assertion, spread):
    """The same origin at r = .7, known so well, without a script and heard by ourselves."""
    report = replace(
        assertion.report,
        reliability=replace(assertion.report.reliability, value=0.7, spread=spread),
        script=replace(assertion.report.script, value=0.0, spread=None),
    )
    return replace(assertion, report=report, upstream=(), fidelities={}, chains=((),))
