"""What must hold of every lineage, whatever the pile."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assay.domain.document import Link
from assay.domain.lineage import Edge, EdgeKind
from assay.domain.source import Naming, Resolution, Role
from assay.domain.statement import Quote
from assay.lineage import trace
from assay.lineage.cycles import find_cycles
from assay.lineage.order import order_key
from assay.lineage.pile import pile as make_pile
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, document, publication, source

QUIET = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PUBLISHERS = (None, "Courier", "Gazette", "reuters.com")
DATES = (None, "2020-01-01", "2020-01-01T12:00:00Z", "2020-01-02T08:00:00+02:00", "2020-02")
PARAGRAPHS = (HARBOUR, MARKET, BRIDGE, "Bells rang at the mole.")
HEADS = ("", "VELMAR (Reuters) - ", "By AP\n\n", "The Gazette reported that ", "A diver told the Courier that ")
SPEAKERS = (
    source("Anna Brecht", role=Role.WITNESS),
    source("Karl Moor", role=Role.OFFICIAL),
    source("an official", naming=Naming.DESCRIBED),
    source("sources", naming=Naming.ANONYMOUS),
)


@st.composite
def reports(draw):
    """Texts of one to three paragraphs, with a publisher, a date, and a speaker (or none) for each paragraph."""
    paragraphs = draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=3, unique=True))
    speakers = [draw(st.sampled_from((None, *range(len(SPEAKERS))))) for _ in paragraphs]
    head = draw(st.sampled_from(HEADS))
    return head, paragraphs, speakers, draw(st.sampled_from(PUBLISHERS)), draw(st.sampled_from(DATES))


def pile_of(drawn):
    """The pile drawn; equal texts have equal statements, as what is read depends on the text alone."""
    pile = Pile()
    read = {}
    for head, paragraphs, speakers, publisher, published in drawn:
        report = pile.report(head + "\n\n".join(paragraphs), publisher=publisher, published=published)
        for paragraph, speaker in zip(paragraphs, read.setdefault(report.text, speakers), strict=True):
            if speaker is None:
                pile.voice(report, publication(publisher or report.id), paragraph)
            else:
                pile.says(report, SPEAKERS[speaker], paragraph, quote=Quote.INDIRECT)
    return pile


PILES = st.lists(reports(), min_size=1, max_size=6)


@QUIET
@given(PILES, st.randoms(use_true_random=False))
def test_input_order_never_changes_the_result(drawn, random):
    pile = pile_of(drawn)
    before = repr(pile.trace())
    random.shuffle(pile.documents)
    random.shuffle(pile.statements)
    assert repr(pile.trace()) == before


@QUIET
@given(PILES, st.integers(min_value=0, max_value=5), st.integers(min_value=1, max_value=10))
def test_copies_add_no_origins(drawn, which, number):
    pile = pile_of(drawn)
    before = pile.trace()
    report = pile.documents[which % len(pile.documents)]
    for _ in range(number):
        pile.copy(report, own_sources=True)
    after = pile.trace()
    assert [(origin.id, origin.source, origin.reasons) for origin in after.origins] == [
        (origin.id, origin.source, origin.reasons) for origin in before.origins
    ]
    assert after.dependences == before.dependences
    assert [origin.independence for origin in after.origins] == [origin.independence for origin in before.origins]
    assert distinct(after) == distinct(before)
    assert {statement: after.origin_of[statement] for statement in before.origin_of} == before.origin_of
    assert {statement: after.relays_of[statement] for statement in before.relays_of} == before.relays_of


def distinct(lineage):
    repeated = {repeat for repeats in lineage.repeats_of.values() for repeat in repeats}
    return len(lineage.repeats_of) - len(repeated)


@QUIET
@given(PILES)
def test_every_statement_has_one_origin_and_its_relays_begin_there(drawn):
    pile = pile_of(drawn)
    lineage = pile.trace()
    known = set(pile.sources) | {document.id for document in lineage.not_held}
    identifiers = sorted(statement.id for statement in pile.statements)
    assert sorted(lineage.origin_of) == sorted(lineage.relays_of) == sorted(lineage.repeats_of) == identifiers
    assert sorted(statement for origin in lineage.origins for statement in origin.statements) == identifiers
    source_of = {origin.id: origin.source for origin in lineage.origins}
    for statement, relays in lineage.relays_of.items():
        assert relays[0] == source_of[lineage.origin_of[statement]]
        assert len(set(relays)) == len(relays)
        assert set(relays) <= known


@QUIET
@given(PILES)
def test_edges_join_what_is_there_and_nothing_with_itself(drawn):
    pile = pile_of(drawn)
    lineage = pile.trace()
    documents = {report.id for report in (*pile.documents, *lineage.not_held)}
    statements = {statement.id for statement in pile.statements}
    ends = [(edge.start, edge.end, edge.kind) for edge in lineage.edges]
    assert len(ends) == len(set(ends))
    for edge in lineage.edges:
        assert edge.start != edge.end
        assert {edge.start, edge.end} <= documents or {edge.start, edge.end} <= statements
        assert 0.5 <= edge.probability <= 1.0
        assert edge.reasons
    repeats = [edge.start for edge in lineage.edges if edge.start in statements]
    assert sorted(repeats) == sorted(repeat for repeats in lineage.repeats_of.values() for repeat in repeats)


@QUIET
@given(PILES)
def test_a_repeat_comes_no_earlier_than_what_it_repeats(drawn):
    pile = pile_of(drawn)
    lineage = pile.trace()
    documents = {report.id: report for report in pile.documents}
    order = {statement.id: order_key(documents[statement.document]) for statement in pile.statements}
    for first, repeats in lineage.repeats_of.items():
        assert all(order[first] <= order[repeat] for repeat in repeats)


@QUIET
@given(PILES)
def test_dependences_are_listed_once_and_mirrored_in_the_origins(drawn):
    lineage = pile_of(drawn).trace()
    pairs = [(dependence.a, dependence.b) for dependence in lineage.dependences]
    assert len(pairs) == len(set(pairs))
    assert all(a < b for a, b in pairs)
    mirrored = {
        (origin.id, other): stands for origin in lineage.origins for other, stands in origin.independence.items()
    }
    expected = {(entry.a, entry.b): entry.independence for entry in lineage.dependences}
    expected |= {(entry.b, entry.a): entry.independence for entry in lineage.dependences}
    assert mirrored == expected


@settings(max_examples=60, deadline=None)
@given(
    st.integers(min_value=3, max_value=30), st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=400)
)
def test_circles_are_found_and_the_search_ends(count, pairs):
    documents = [document(f"text {number}", identifier=f"D{number:02}") for number in range(count)]
    drawn = {(one % count, other % count) for one, other in pairs if one % count != other % count}
    drawn |= {(0, 1), (1, 2), (2, 0)}
    edges = [Edge(f"D{one:02}", f"D{other:02}", EdgeKind.COPIES, 0.9) for one, other in sorted(drawn)]
    found = find_cycles(make_pile(documents, (), sources=Resolution((), {})), edges, {})
    assert found == tuple(sorted(set(found)))
    assert any({"D00", "D01", "D02"} & set(cycle) for cycle in found)
    for cycle in found:
        assert cycle[0] == min(cycle)
        steps = zip(cycle, (*cycle[1:], cycle[0]), strict=True)
        assert all((int(one[1:]), int(other[1:])) in drawn for one, other in steps)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=300), min_size=1, max_size=4), st.sampled_from(PUBLISHERS), st.text(max_size=12))
def test_any_text_and_any_date_are_traced(texts, publisher, published):
    pile = Pile()
    for text in texts:
        links = (Link(text[:20], 0, min(20, len(text))),)
        pile.report(text, publisher=publisher, published=published, url=published, links=links, credit=text[:30])
    lineage = trace(pile.documents, (), sources=Resolution((), {}))
    assert lineage.origins == ()
    assert lineage.cycles == ()
