"""Reports that have it from each other in a circle are found, told, and counted once; nothing goes round."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assay.appraisal import weigh
from assay.domain.material import Material
from assay.domain.source import Resolution
from assay.domain.stance import Stances
from tests.properties.appraisal.forests import forests
from tests.properties.appraisal.numbers import FEW
from tests.unit.appraisal.piles import Line, claim, pile, stance
from tests.unit.lineage.piles import Pile, publication

NAMES = ("Courier", "Gazette", "Herald", "Ledger", "Mirror", "Observer")
WORDS = "the tugs were sunk by divers of the northern fleet"
QUIET = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def ring(size, start, outside):
    """Papers that each say that the next one reported it; `outside` further ones cite the first."""
    made = Pile()
    order = [(start + step) % size for step in range(size)]
    papers = [publication(NAMES[number]) for number in order]
    said = []
    for place, paper in enumerate(papers):
        cited = papers[(place + 1) % size]
        text = f"The {cited.name} reported that {WORDS}. {'Bells rang at the mole. ' * place}"
        report = made.report(text, publisher=paper.name)
        said.append(made.says(report, cited, WORDS, named=f"The {cited.name}"))
    for number in range(outside):
        text = f"The {papers[0].name} reported that {WORDS}. {'Gulls sat on the mole. ' * (number + 1)}"
        report = made.report(text, publisher=f"Outsider {number}")
        said.append(made.says(report, papers[0], WORDS, named=f"The {papers[0].name}"))
    return made, said


@QUIET
@given(st.integers(2, len(NAMES)), st.integers(0, 5), st.integers(0, 2))
def test_a_circle_is_a_finding_and_one_origin_and_is_never_gone_round(size, start, outside):
    """Property 25, from the reports on."""
    made, said = ring(size, start, outside)
    lineage = made.trace()
    in_ring = {report.id for report in made.documents[:size]}
    assert all(len(set(cycle)) == len(cycle) and set(cycle) <= in_ring for cycle in lineage.cycles)
    assert in_ring in [set(cycle) for cycle in lineage.cycles]
    findings = [each for each in lineage.findings if each.code == "circular-reporting"]
    assert findings
    assert all(each.severe for each in findings)
    assert len({lineage.origin_of[each.id] for each in said[:size]}) == 1
    for chain in lineage.relays_of.values():
        assert len(set(chain)) == len(chain) <= size + outside + 1


@QUIET
@given(st.integers(2, 4), st.integers(0, 5))
def test_a_circle_weighs_what_its_one_origin_weighs(size, start):
    """Property 25: no more than one paper that says so, whoever had it from whom."""
    made, _ = ring(size, start, 0)
    lineage = made.trace()
    sources = tuple(publication(name) for name in NAMES)
    material = Material(
        claim=claim(),
        documents=tuple(made.documents),
        statements=tuple(made.statements),
        exhibits=(),
        resolution=Resolution(sources, {each.id: each.source for each in made.statements}),
        stances=Stances({each.id: {"H1": stance(0.9)} for each in made.statements}, {}),
        lineage=lineage,
    )
    whole = weigh(material, settings=FEW).verdict
    assert whole.counts.origins == 1
    again = weigh(replace(material, lineage=replace(lineage, cycles=(), findings=())), settings=FEW).verdict
    assert again == whole


@settings(max_examples=40, deadline=None)
@given(forests(), st.integers(2, 40))
def test_a_chain_that_comes_back_to_an_outlet_ends(forest, length):
    """Property 25: even a lineage that is wrong in this way is weighed in one pass, and counts as further relays do."""
    straight = Line("round", "Rounder", 0.8, document="D-round", relays=("P1",))
    circle = replace(straight, relays=tuple(("P1", "P2")[n % 2] for n in range(length)))
    weights = [
        weigh(forest.with_lines([line]).material(), settings=FEW).origin_weights["O-Rounder"].mid
        for line in (straight, circle)
    ]
    assert 0.0 <= weights[1] <= weights[0]
    assert weigh(pile([circle]), settings=FEW).verdict.counts.origins == 1
