"""What must hold of relays and of what several of them say of one origin, by equation and in random forests."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assay.appraisal.echo import echo
from assay.appraisal.relay import relay
from assay.appraisal.shared_origin import needed, observed, said_and_not_said
from tests.properties.appraisal.forests import chains, forests
from tests.properties.appraisal.numbers import found_in, one, point_weights, relayed
from tests.unit.appraisal.piles import Line, pile

unit = st.floats(0.0, 1.0)
inner = st.floats(0.02, 0.98)
sides = st.tuples(inner, inner).map(sorted).map(tuple)
QUICK = settings(max_examples=60, deadline=None)


@given(sides, st.floats(0.01, 1.0), st.integers(1, 20))
def test_relays_of_an_unseen_origin_never_pass_the_origin(pair, phi, count):
    """Property 2."""
    low, high = pair
    found = relayed(high, phi, count) / relayed(low, phi, count)
    assert 1.0 - 1e-9 <= found <= high / low + 1e-9
    assert relayed(high, 1.0, count) / relayed(low, 1.0, count) == pytest.approx(high / low)


@given(sides, inner, st.lists(chains, min_size=1, max_size=5), st.data())
def test_no_tree_of_relays_passes_its_origin(pair, g, those, data):
    """Property 2, on trees: whoever shares an outlet upstream, and whatever each link keeps."""
    leaves = needed(those)
    beginnings = sorted({leaf[:n] for leaf in leaves for n in range(1, len(leaf) + 1)})
    links = {chain: one(data.draw(inner)) for chain in beginnings}
    low, high = pair

    def of(kept, p):
        said, not_said, scale = said_and_not_said(kept, fidelity=links, chance=one(g))
        return float(observed(one(p), said=said, not_said=not_said, scale=scale)[0])

    whole = of(leaves, high) / of(leaves, low)
    assert 1.0 - 1e-9 <= whole <= high / low + 1e-9
    for leaf in leaves:
        fewer = [other for other in leaves if other != leaf]
        if fewer:
            assert of(fewer, high) / of(fewer, low) <= whole + 1e-9


@given(sides, st.floats(0.01, 0.99), st.integers(1, 6), inner, unit)
def test_a_further_relay_never_takes_support_away_even_after_an_echo(pair, phi, count, g, delta):
    """Property 2 together with 11."""
    low, high = pair
    fewer, more = (
        echo(one(relayed(high, phi, n, g)), one(delta)) / echo(one(relayed(low, phi, n, g)), one(delta))
        for n in (count, count + 1)
    )
    assert float(more[0]) >= float(fewer[0]) - 1e-9


def test_relays_of_one_unseen_origin_at_the_defaults():
    """Property 2: phi = .8, one to three relays, and no end of them."""
    high, low = 0.78, 0.22
    found = [relayed(high, 0.8, n) / relayed(low, 0.8, n) for n in (1, 2, 3, 60)]
    assert found == pytest.approx([2.62, 3.41, 3.53, 3.55], abs=0.01)


@QUICK
@given(chains, st.integers(1, 4), st.floats(0.1, 0.95))
def test_in_a_pile_further_outlets_make_it_likelier_that_it_was_said_and_no_more(chain, count, bearing):
    """Property 2: one outlet, several outlets side by side, and the original as it was said."""
    lines = [Line(f"s{n}", "W", bearing, document=f"D{n}", relays=(f"Q{n}", *chain)) for n in range(count + 1)]
    weights = [point_weights(pile(lines[: n + 1]))["O-W"] for n in range(count + 1)]
    assert weights == sorted(weights)
    found = found_in(pile(lines[:1])).assertions["O-W"]
    unrelayed = replace(found, fidelities={}, chains=((),)).point_weight("H1")
    assert 0.0 < weights[0] <= weights[-1] < unrelayed


@given(sides, unit, unit, inner)
def test_weight_contracts_at_a_relay_and_grows_with_its_fidelity(pair, first, second, g):
    """Property 3."""
    low, high = pair
    worse, better = sorted((first, second))
    passed = [relay(np.array([high, low]), fidelity=one(phi), chance=one(g)) for phi in (worse, better)]
    ratios = [float(found[0] / found[1]) for found in passed]
    assert 1.0 - 1e-12 <= ratios[0] <= ratios[1] + 1e-9 <= high / low + 2e-9
    assert relay(np.array([high, low]), fidelity=one(0.0), chance=one(g)) == pytest.approx([g, g])


@QUICK
@given(forests(with_absences=False), unit, unit)
def test_in_a_forest_weight_grows_with_the_fidelity_of_its_links(forest, first, second):
    """Property 3: with nothing passed on nothing is left, and a further link never adds weight."""
    worse, better = sorted((first, second))
    found = found_in(forest.material())
    claim = found.index.claim_id
    for assertion in found.assertions.values():
        if assertion.report.credence.value < 0.5 or not assertion.report.sensitivity.value > 0.4:
            continue
        low, high = (abs(assertion.with_all("phi", phi).point_weight(claim)) for phi in (worse, better))
        assert low <= high + 1e-9
        if assertion.fidelities:
            assert assertion.with_all("phi", 0.0).point_weight(claim) == pytest.approx(0.0, abs=1e-9)
        told = replace(assertion, upstream=(assertion.upstream[-1], *assertion.upstream))
        assert abs(told.point_weight(claim)) <= abs(assertion.point_weight(claim)) + 1e-9


@given(inner, unit, unit, inner)
def test_relays_of_equal_chance_compose_and_commute(p, first, second, g):
    """Property 4."""
    forth = relay(relay(one(p), fidelity=one(first), chance=one(g)), fidelity=one(second), chance=one(g))
    back = relay(relay(one(p), fidelity=one(second), chance=one(g)), fidelity=one(first), chance=one(g))
    both = relay(one(p), fidelity=one(first * second), chance=one(g))
    assert forth == pytest.approx(both)
    assert back == pytest.approx(both)


@given(inner, st.lists(unit, min_size=1, max_size=4), inner)
def test_a_chain_of_outlets_is_one_link_of_their_product(p, fidelities, g):
    """Property 4, for the tree: a chain without branches is one link, in whatever order its outlets stand."""
    assume(np.prod(fidelities) > 0.0)

    def through(those):
        chain = tuple(f"P{n}" for n in range(len(those)))
        links = {chain[: n + 1]: one(phi) for n, phi in enumerate(those)}
        said, not_said, scale = said_and_not_said([chain], fidelity=links, chance=one(g))
        return float(observed(one(p), said=said, not_said=not_said, scale=scale)[0])

    whole = through([float(np.prod(fidelities))])
    assert through(fidelities) == pytest.approx(whole)
    assert through(fidelities[::-1]) == pytest.approx(whole)


@pytest.mark.parametrize(("links", "expected"), [(0, 3.55), (1, 3.03), (2, 2.66), (3, 2.38)])
def test_a_chain_at_the_defaults(links, expected):
    """Property 3: r = .7, phi = .9."""
    found = relay(np.array([0.78, 0.22]), fidelity=one(0.9**links), chance=one(0.5))
    assert float(found[0] / found[1]) == pytest.approx(expected, abs=0.005)


@given(st.lists(chains, min_size=1, max_size=6))
def test_what_lies_behind_an_outlet_in_hand_cancels(those):
    """Property 1: only chains without another as their beginning are needed, and none behind a held original."""
    kept = needed(those)
    assert kept == needed([*those, *those])
    assert needed([*those, ()]) == ((),)
    for chain in those:
        assert any(chain[: len(leaf)] == leaf for leaf in kept)
        assert needed([*those, (*chain, "further")]) == kept
