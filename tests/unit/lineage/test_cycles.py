"""Circular reporting is found, told and counted once."""

import networkx as nx
import pytest

from assay.domain.lineage import Edge, EdgeKind
from assay.domain.source import Resolution
from assay.lineage.cycles import MOST_PER_TANGLE, find_cycles
from assay.lineage.pile import pile as make_pile
from tests.unit.lineage.piles import MARKET, Pile, document, publication

PAPERS = ("Courier", "Gazette", "Herald")
WORDS = "the tugs were sunk by divers of the northern fleet"


def circle(*, dates=(None, None, None), words=(WORDS, WORDS, WORDS)):
    pile = Pile()
    papers = [publication(name) for name in PAPERS]
    statements = []
    for number, paper in enumerate(papers):
        cited = papers[(number + 1) % 3]
        text = f"The {cited.name} reported that {words[number]}. {'Bells rang at the mole. ' * number}"
        report = pile.report(text, publisher=paper.name, published=dates[number])
        statements.append(pile.says(report, cited, words[number], named=f"The {cited.name}"))
    return pile, statements


def test_three_reports_that_cite_each_other_are_one_origin():
    pile, _ = circle()
    lineage = pile.trace()
    (cycle,) = lineage.cycles
    assert set(cycle) == {report.id for report in pile.documents}
    assert cycle[0] == min(cycle)
    assert len(lineage.origins) == 1
    (finding,) = lineage.findings
    assert finding.severe
    assert (finding.code, finding.document) == ("circular-reporting", cycle[0])
    names = {report.id: report.publisher for report in pile.documents}
    assert finding.message == f"Circular reporting: {' cites '.join(names[step] or '' for step in (*cycle, cycle[0]))}."


def test_a_report_outside_the_circle_is_an_origin_of_its_own():
    pile, _ = circle()
    town = publication("Town Crier")
    pile.voice(pile.report(MARKET, publisher="Town Crier"), town, MARKET)
    assert len(pile.trace().origins) == 2


def test_dates_that_rule_the_circle_out_leave_none():
    pile, _ = circle(dates=("2020-01-01", "2020-03-01", "2020-06-01"))
    lineage = pile.trace()
    assert lineage.cycles == ()
    assert lineage.findings == ()


def test_citing_each_other_on_different_matters_is_no_circle():
    pile = Pile()
    about = ("the ferry timetable changes in October for all islands", "a baker at Nordhof won the regatta this summer")
    for number, (paper, cited) in enumerate((("Courier", "Gazette"), ("Gazette", "Courier"))):
        text = f"The {cited} reported that {about[number]}. In other news {about[1 - number]}, residents heard."
        pile.report(text, publisher=paper)
    lineage = pile.trace()
    assert len([edge for edge in lineage.edges if edge.kind is EdgeKind.CITES]) == 2
    assert lineage.cycles == ()


def graph_of(pairs, *, count, probability=0.9):
    documents = [document(f"text {number}", identifier=f"D{number:03}") for number in range(count)]
    made = make_pile(documents, (), sources=Resolution((), {}))
    edges = [Edge(f"D{start:03}", f"D{end:03}", EdgeKind.COPIES, probability) for start, end in pairs]
    return find_cycles(made, edges, {})


def test_every_circle_of_a_tangle_is_found():
    assert graph_of([(0, 1), (1, 2), (2, 0), (1, 0), (3, 0)], count=4) == (("D000", "D001"), ("D000", "D001", "D002"))


def test_a_guess_at_the_direction_makes_no_circle():
    assert graph_of([(0, 1), (1, 0)], count=2, probability=0.5) == ()


def test_a_very_long_circle_is_shown_too():
    (found,) = graph_of([(number, (number + 1) % 60) for number in range(60)], count=60)
    assert found == tuple(f"D{number:03}" for number in range(60))


@pytest.mark.parametrize("count", [40, 120])
def test_a_dense_tangle_ends_and_is_bounded(count):
    pairs = [(one, other) for one in range(count) for other in range(count) if one != other]
    found = graph_of(pairs, count=count)
    assert 1 <= len(found) <= MOST_PER_TANGLE
    graph = nx.DiGraph([(f"D{one:03}", f"D{other:03}") for one, other in pairs])
    assert all(nx.is_path(graph, [*cycle, cycle[0]]) for cycle in found)
