"""An exact engine that sums over every state of the story agrees with the closed form."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("pyagrum")

from assay.appraisal.arrays import decibans
from assay.appraisal.combine import posterior, share_out, shares_of_contrary
from assay.appraisal.found import tally_of
from assay.appraisal.tables import EPSILON
from tests.properties.appraisal.forests import chains, forests
from tests.properties.appraisal.network import Network, posterior_by_engine
from tests.properties.appraisal.numbers import POINT, found_in, one
from tests.properties.appraisal.specs import (
    AbsenceSpec,
    ExhibitSpec,
    OriginSpec,
    posterior_in_closed_form,
    spec_of,
)

EXACT = 1e-9
inner = st.floats(0.01, 0.99)
shares = st.lists(inner, min_size=5, max_size=5)


@st.composite
def priors(draw, count):
    """A prior for each of `count` hypotheses."""
    found = np.array([draw(st.floats(0.05, 1.0)) for _ in range(count)])
    return tuple((found / found.sum()).tolist())


@st.composite
def origin_specs(draw, count):
    """An origin with any parameters, and up to four chains of up to three outlets that share their beginnings."""
    trees = tuple(sorted(set(draw(st.lists(chains, max_size=4)))))
    leaves = tuple(leaf for leaf in trees if not any(leaf[:n] in trees for n in range(len(leaf)))) or ((),)
    beginnings = sorted({leaf[:n] for leaf in leaves for n in range(1, len(leaf) + 1)})
    return OriginSpec(
        tuple(draw(shares)[:count]),
        r=draw(inner),
        t=draw(inner),
        f=draw(inner),
        a=draw(inner),
        b=draw(st.floats(0.0, 1.0)),
        pi=draw(inner),
        u=draw(st.floats(0.0, 1.0)),
        against=draw(st.booleans()),
        told=tuple(draw(st.lists(inner, max_size=2))),
        links={chain: draw(inner) for chain in beginnings},
        leaves=leaves,
        reading=draw(inner),
        delta=draw(st.floats(0.0, 0.99)),
        taken_back=draw(st.sampled_from((False, False, False, True))),
    )


@st.composite
def exhibit_specs(draw, count):
    """An exhibit with any parameters."""
    names = ("A", "X", "I", "e1", "e0", "z", "reading", "delta")
    return ExhibitSpec(tuple(draw(shares)[:count]), **{name: draw(inner) for name in names})


@st.composite
def absence_specs(draw, count):
    """An absence with any parameters."""
    return AbsenceSpec(tuple(draw(shares)[:count]), draw(st.floats(0.0, 1.0)), draw(inner))


@st.composite
def graphs(draw):
    """Two to five hypotheses, one to three origins, up to one exhibit and one absence."""
    count = draw(st.integers(2, 5))
    specs = draw(st.lists(origin_specs(count), min_size=1, max_size=3))
    specs += draw(st.lists(exhibit_specs(count), max_size=1)) + draw(st.lists(absence_specs(count), max_size=1))
    return draw(priors(count)), specs


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_the_functions_agree_with_the_engine_at_any_parameters(graph):
    prior, specs = graph
    assert posterior_in_closed_form(prior, specs) == pytest.approx(posterior_by_engine(prior, specs), abs=EXACT)


def specs_of(found, tally):
    """The numbers of every item, in the order of the tally, and the likelihoods that the closed form gives them."""
    hypotheses = (*found.index.hypotheses[:2], *sorted(found.index.alternatives))
    items = {**found.assertions, **found.exhibits, **found.absences}
    for name in tally.items:
        delta = tally.deltas.get(name, 0.0)
        rows = items[name].likelihoods(POINT, found.index)[:, 0]
        yield spec_of(items[name], hypotheses, found.index.claim_id, delta), delta + (1.0 - delta) * rows


@settings(max_examples=150, deadline=None)
@given(forests(), st.floats(0.05, 0.95))
def test_a_weighed_forest_agrees_with_the_engine(forest, prior):
    """Claim and contrary first; then what the other hypotheses have of the contrary."""
    found = found_in(forest.material())
    index, tally = found.index, tally_of(found, POINT)
    pairs = list(specs_of(found, tally))
    specs = [spec for spec, _ in pairs]
    logs = np.sum([np.log(rows) for _, rows in pairs] or [np.zeros(2 + len(index.alternatives))], axis=0)
    weight = decibans(np.exp(logs[:1] - logs.max()), np.exp(logs[1:2] - logs.max()))
    assert float(tally.total[0]) == pytest.approx(float(weight[0]), abs=1e-4)

    two = posterior_by_engine((prior, 1.0 - prior), [of_hypotheses(spec, (0, 1)) for spec in specs])
    eps = EPSILON.value
    claim = posterior(weight, one(prior))
    assert float(claim[0]) == pytest.approx((1.0 - eps) * two[0] + eps * prior, abs=EXACT)

    others = index.hypotheses[1:]
    shares = np.array(list(shares_of_contrary(index.material.claim, others).values()))
    rows = [2 + sorted(index.alternatives).index(name) if name in index.alternatives else 1 for name in others]
    shared = share_out(one(1.0), logs[rows][:, None], shares)[:, 0]
    assert shared == pytest.approx(posterior_by_engine(shares, [of_hypotheses(s, rows) for s in specs]), abs=EXACT)


def of_hypotheses(spec, places):
    """The same item under some of its hypotheses."""
    name = "findable" if isinstance(spec, AbsenceSpec) else "contents"
    values = getattr(spec, name)
    return type(spec)(**{**vars(spec), name: tuple(values[place] for place in places)})


@settings(max_examples=60, deadline=None)
@given(origin_specs(2), st.floats(0.05, 0.95))
def test_trust_in_a_source_moves_as_the_engine_says(spec, prior):
    """Property 7: a source is trusted more after a report that was to be expected more than chance would have it."""
    plain = OriginSpec((0.99, 0.01), spec.r, spec.t, spec.f, spec.a, b=0.0)
    network = Network((prior, 1.0 - prior))
    network.add("i", plain)
    trust = network.posterior("i mode")[1]
    so = prior * 0.99 + (1.0 - prior) * 0.01
    expected = so * spec.t + (1.0 - so) * spec.f
    assert trust == pytest.approx(spec.r * expected / (spec.r * expected + (1.0 - spec.r) * spec.a), abs=EXACT)
    assert (trust > spec.r + EXACT) == (expected > spec.a) or abs(expected - spec.a) < 1e-6
