"""Larger graphs, written node by node, on which the exact engine and the closed form agree."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("pyagrum")

from assay.appraisal.arrays import DECIBANS_PER_NAT
from assay.appraisal.combine import posterior, share_out, shares_of_contrary
from assay.appraisal.echo import echo
from assay.appraisal.found import tally_of
from assay.appraisal.tables import LINKS
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.statement import Quote
from tests.properties.appraisal.network import Network
from tests.properties.appraisal.numbers import POINT, found_in, one, sides_of
from tests.properties.appraisal.specs import OriginSpec, posterior_in_closed_form
from tests.unit.appraisal.piles import Line, claim, pile

EXACT = 1e-9
PRIOR = (0.33, 0.67)

READING = LINKS["our own reading"].value


def test_four_papers_behind_one_agency():
    """An origin told an agency; four papers had it from there, one of them through a second one."""
    chains = (("Agency", "A"), ("Agency", "B"), ("Agency", "C", "D"), ("Agency", "C", "E"))
    links = {("Agency",): 0.88, chains[0]: 0.9, chains[1]: 0.95, ("Agency", "C"): 0.8, chains[2]: 0.9, chains[3]: 0.7}
    spec = OriginSpec((0.9, 0.1), told=(0.75,), links=links, leaves=chains)
    network = Network(PRIOR)
    told = network.link("told", network.speaks("origin", spec), 0.75, spec.a)
    agency = network.link("agency", told, 0.88, spec.a)
    network.evidence[network.link("a", agency, 0.9, spec.a)] = 1
    network.evidence[network.link("b", agency, 0.95, spec.a)] = 1
    second = network.link("c", agency, 0.8, spec.a)
    network.evidence[network.link("d", second, 0.9, spec.a)] = 1
    network.evidence[network.link("e", second, 0.7, spec.a)] = 1
    found = network.posterior()
    assert posterior_in_closed_form(PRIOR, [spec]) == pytest.approx(found, abs=EXACT)

    held = Network(PRIOR)
    held.evidence[held.link("told", held.speaks("origin", spec), 0.75, spec.a)] = 1
    assert PRIOR[0] < found[0] < held.posterior()[0]


def test_four_papers_behind_one_agency_in_a_pile():
    """The same from a pile: the numbers are those of the tables, and nothing is misread more than once."""
    chains = [("Agency", "A"), ("Agency", "B"), ("Agency", "C", "D"), ("Agency", "C", "E")]
    lines = [Line(f"s{n}", "Inspector", 0.8, document=f"D{n}", relays=chain) for n, chain in enumerate(chains)]
    found = found_in(pile(lines))
    assertion = found.assertions["O-Inspector"]
    assert assertion.chains == tuple(chains)
    phi = {chain: setting.value for chain, setting in assertion.fidelities.items()}
    network = Network(PRIOR)
    says = network.speaks("origin", OriginSpec((0.9, 0.1), b=0.3))
    nodes = {("Agency",): network.link("agency", says, phi["Agency",], 0.5)}
    for chain in (chains[0], chains[1], ("Agency", "C"), chains[2], chains[3]):
        nodes[chain] = network.link("-".join(chain), nodes[chain[:-1]], phi[chain], 0.5)
    network.evidence |= {nodes[chain]: 1 for chain in chains}
    if_so, if_not = unread(assertion.observed(POINT))
    rows = np.array([0.9 * if_so + 0.1 * if_not, 0.1 * if_so + 0.9 * if_not]) * PRIOR
    assert rows / rows.sum() == pytest.approx(network.posterior(), abs=EXACT)


def unread(sides, phi=READING):
    """What stood there before our own reading of it."""
    return [float(side[0] - (1.0 - phi) * 0.5) / phi for side in sides]


def test_four_explanations():
    """Two origins, an exhibit and an absence under the claim, a denial, two named alternatives and a catch-all."""
    lines = [
        Line("s1", "Diver", 0.8, document="D1", relays=("P1",), alternatives={"H3": -0.6, "H4": 0.4}),
        Line("s2", "Miller", -0.7, document="D2", relays=("P2",), quote=Quote.DIRECT, alternatives={"H3": 0.9}),
        Line("n1", "Inspector", -0.5, document="D3", words="inspectors found no trace of dye"),
    ]
    found = found_in(pile(lines, exhibits={"E1": ["s1"]}, alternatives=("Rust did it.", "Algae did it.")))
    others = found.index.hypotheses[1:]
    assert others == ("H2", "H3", "H4", "H5")
    tally = tally_of(found, POINT)
    shares = shares_of_contrary(found.index.material.claim, others)
    assert shares == pytest.approx({"H2": 0.3, "H3": 0.3, "H4": 0.3, "H5": 0.1})

    def of_contrary(assertion):
        contents = assertion.contents
        return tuple(contents[name] if name in ("H3", "H4") else 1.0 - contents["H1"] for name in others)

    network = Network(list(shares.values()))
    for name, phi in (("O-Diver", 0.9), ("O-Miller", 0.95)):
        assertion = found.assertions[name]
        spec = OriginSpec(of_contrary(assertion), b=0.3)
        printed = network.link(f"{name} printed", network.speaks(name, spec), phi, 0.5)
        network.observe(name, printed, reading=READING, delta=0.0)
    content = network.content("content", of_contrary(found.exhibits["E1"]))
    parts = [network.coin(part, chance) for part, chance in (("A", 0.95), ("X", 0.75), ("I", 0.9))]
    expected = {(so, *(n >> k & 1 for k in range(3))): 0.5 for so in (0, 1) for n in range(8)}
    expected |= {(1, 1, 1, 1): 0.9, (0, 1, 1, 1): 0.3}
    network.observe("E1", network.node("video", [content, *parts], expected), reading=READING, delta=0.0)
    trace = network.content("trace", [0.1] * 4)
    search = network.coin("search", 0.6)
    nothing = network.node("nothing", [trace, search], {(0, 0): 1.0, (0, 1): 1.0, (1, 0): 1.0, (1, 1): 0.0})
    network.observe("absence", nothing, reading=READING, delta=0.0)

    logs = tally.log_likelihoods()[[1, 2, 3, 1]]
    shared = share_out(one(1.0), logs, np.array(list(shares.values())))[:, 0]
    assert shared == pytest.approx(network.posterior(), abs=1e-6)
    assert shared.sum() == pytest.approx(1.0, abs=EXACT)


def test_explanations_that_nothing_was_read_of_are_one_network_with_the_claim():
    """With the likelihoods of the contrary they take what is left by their priors, and the claim keeps its own."""
    lines = [Line("s1", "Diver", 0.8, relays=("P",)), Line("s2", "Miller", -0.7, document="D2", relays=("P",))]
    found = found_in(pile(lines, alternatives=("Rust did it.", "Algae did it.")))
    shares = shares_of_contrary(claim(("Rust did it.", "Algae did it.")), found.index.hypotheses[1:])
    priors = [0.33, *(0.67 * share for share in shares.values())]
    specs = [
        OriginSpec((s, *[1.0 - s] * 4), b=0.3, links={("P",): 0.9}, leaves=(("P",),), reading=READING)
        for s in (0.9, 0.15)
    ]
    network = Network(priors)
    for place, spec in enumerate(specs):
        network.add(str(place), spec)
    weight = tally_of(found, POINT).total
    got = network.posterior()
    assert float(posterior(weight, one(0.33))[0]) == pytest.approx(0.99 * got[0] + 0.01 * 0.33, abs=1e-6)
    assert got[1:] / got[1:].sum() == pytest.approx(list(shares.values()), abs=EXACT)


def test_an_echo_in_a_cluster_of_three():
    """The second may be copying the first, the third the first or the second: each has what it copies before it."""
    sides = [sides_of(r, 0.9, 0.1, 0.5, 0.1) for r in (0.8, 0.7, 0.55)]
    deltas = (0.0, 0.4, 0.624)
    network = Network((0.2, 0.8))
    for place, (reliability, delta) in enumerate(zip((0.8, 0.7, 0.55), deltas, strict=True)):
        own = network.speaks(str(place), OriginSpec((1.0, 0.0), r=reliability))
        if place == 0:
            network.evidence[own] = 1
            continue
        copies = network.coin(f"{place} copies", delta)
        before = network.node(f"{place} before", ["0 says" if place == 1 else "1 heard"], {(0,): 0.0, (1,): 1.0})
        table = {
            (x, other, copying): float(other if copying else x)
            for x in (0, 1)
            for other in (0, 1)
            for copying in (0, 1)
        }
        network.evidence[network.node(f"{place} heard", [own, before, copies], table)] = 1
    odds = 0.25
    for (top, bottom), delta in zip(sides, deltas, strict=True):
        odds *= float((echo(one(top), one(delta)) / echo(one(bottom), one(delta)))[0])
    assert odds / (1.0 + odds) == pytest.approx(network.posterior()[0], abs=EXACT)


def test_an_echo_in_a_cluster_of_three_in_a_pile():
    """Of three witnesses two are shown to be independent; the third may echo either."""
    lines = [Line(f"s{n}", f"W{n}", value, document=f"D{n}", relays=("P",)) for n, value in enumerate((0.9, 0.8, 0.7))]
    apart = [("W0", "W1", Independence.INDEPENDENT, DependenceGround.NONE_FOUND)]
    tally = tally_of(found_in(pile(lines, dependences=apart)), POINT)
    assert tally.deltas["O-W0"] == 0.0
    assert tally.deltas["O-W1"] == pytest.approx(0.1)
    assert tally.deltas["O-W2"] > 0.4
    network = Network((0.33, 0.67))
    for n, value in enumerate((0.95, 0.9, 0.85)):
        says = network.speaks(f"W{n}", OriginSpec((value, 1.0 - value), b=0.3))
        printed = network.link(f"{n} printed", says, 0.9, 0.5)
        network.observe(f"W{n}", printed, reading=READING, delta=tally.deltas[f"O-W{n}"])
    weight = float(tally.total[0]) / DECIBANS_PER_NAT
    odds = np.exp(weight) * 0.33 / 0.67
    assert odds / (1.0 + odds) == pytest.approx(network.posterior()[0], abs=1e-6)


def test_words_taken_back_silence_whoever_still_passes_them_on():
    """Property 24: x is 0, and the papers that still say so change nothing."""
    spec = OriginSpec((0.9, 0.1))
    network = Network(PRIOR)
    says = network.speaks("origin", spec)
    network.evidence[says] = 0
    before = network.posterior()
    for paper in ("A", "B", "C"):
        network.evidence[network.link(paper, says, 0.9, spec.a)] = 1
    assert network.posterior() == pytest.approx(before, abs=EXACT)
    back = OriginSpec((0.9, 0.1), links={("A",): 0.9}, leaves=(("A",),), taken_back=True)
    assert posterior_in_closed_form(PRIOR, [back]) == pytest.approx(before, abs=EXACT)
    assert before[0] < PRIOR[0]
