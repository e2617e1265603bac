"""Who had what from whom, on small piles whose truth is known."""

from dataclasses import replace

import pytest

from assay.domain.document import Link
from assay.domain.lineage import EdgeKind, Lineage
from assay.domain.source import Naming, Role
from assay.domain.statement import Basis, BasisKind, Quote
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, publication, source

COURIER, GAZETTE, REUTERS = publication("Courier"), publication("Gazette"), publication("Reuters")
DIVER = source("Anna Brecht", role=Role.WITNESS)
MAYOR = source("Karl Moor", role=Role.OFFICIAL)
OFFICIAL = source("a port official", naming=Naming.DESCRIBED, role=Role.OFFICIAL)


def document_edges(lineage: Lineage, pile: Pile):
    documents = {entry.id for entry in (*pile.documents, *lineage.not_held)}
    return {(edge.start, edge.end, edge.kind) for edge in lineage.edges if edge.start in documents}


def origin_source(lineage: Lineage, statement):
    (found,) = [origin.source for origin in lineage.origins if origin.id == lineage.origin_of[statement.id]]
    return found


def a_report(pile: Pile, **fields):
    spoken = "Anna Brecht said the cocks were opened by hand. A port official said no one was aboard."
    text = f"{HARBOUR}\n\n{MARKET}\n\n{spoken}"
    report = pile.report(text, **({"publisher": "Courier"} | fields))
    return report, [
        pile.voice(report, COURIER, HARBOUR),
        pile.voice(report, COURIER, MARKET),
        pile.says(report, DIVER, "the cocks were opened by hand", named="Anna Brecht"),
        pile.says(report, OFFICIAL, "no one was aboard", named="A port official"),
    ]


def test_an_empty_pile_has_an_empty_lineage():
    assert Pile().trace() == Lineage()


def test_one_report_has_an_origin_for_each_source():
    pile = Pile()
    _, (harbour, market, opened, aboard) = a_report(pile)
    lineage = pile.trace()
    assert [origin.source for origin in lineage.origins] == [COURIER.id, DIVER.id, OFFICIAL.id]
    assert lineage.origins[0].statements == (harbour.id, market.id)
    assert lineage.relays_of == {
        harbour.id: (COURIER.id,),
        market.id: (COURIER.id,),
        opened.id: (DIVER.id, COURIER.id),
        aboard.id: (OFFICIAL.id, COURIER.id),
    }
    assert lineage.repeats_of == {entry.id: () for entry in (harbour, market, opened, aboard)}
    assert (lineage.edges, lineage.cycles, lineage.not_held, lineage.findings) == ((), (), (), ())


@pytest.mark.parametrize("publisher", ["Courier", "Gazette", None])
@pytest.mark.parametrize("published", [None, "2020-01-02"])
def test_ten_copies_add_no_origin(publisher, published):
    pile = Pile()
    report, statements = a_report(pile, published="2020-01-01" if published else None)
    alone = pile.trace()
    for _ in range(10):
        pile.copy(report, own_sources=True, publisher=publisher, published=published)
    lineage = pile.trace()
    assert len(lineage.origins) == len(alone.origins) == 3
    if published or publisher == "Courier":
        assert [origin.id for origin in lineage.origins] == [origin.id for origin in alone.origins]
        assert lineage.dependences == alone.dependences
        assert [origin.independence for origin in lineage.origins] == [entry.independence for entry in alone.origins]
        assert [origin.reasons for origin in lineage.origins] == [origin.reasons for origin in alone.origins]
    repeated = [repeat for repeats in lineage.repeats_of.values() for repeat in repeats]
    assert len(repeated) == len(set(repeated)) == 10 * len(statements)
    copies = [edge for edge in document_edges(lineage, pile) if edge[2] is EdgeKind.COPIES]
    assert len(copies) == 10
    assert lineage.cycles == ()


def test_undated_copies_have_no_known_direction():
    pile = Pile()
    report, _ = a_report(pile)
    pile.copy(report)
    (edge,) = [edge for edge in pile.trace().edges if edge.start.startswith("D")]
    assert edge.probability == 0.5
    assert edge.reasons[-1].text == "Nothing tells which of the two came first."


def test_a_copy_is_traced_to_the_first_report():
    pile = Pile()
    first, (harbour, *_) = a_report(pile, published="2020-01-01")
    second = pile.report(f"Other news.\n\n{HARBOUR}\n\n{BRIDGE}", publisher="Gazette", published="2020-01-02")
    copied = pile.voice(second, GAZETTE, HARBOUR)
    own = pile.voice(second, GAZETTE, BRIDGE)
    lineage = pile.trace()
    assert document_edges(lineage, pile) == {(second.id, first.id, EdgeKind.COPIES)}
    assert origin_source(lineage, copied) == COURIER.id
    assert lineage.relays_of[copied.id] == (COURIER.id, GAZETTE.id)
    assert origin_source(lineage, own) == GAZETTE.id
    assert lineage.repeats_of[harbour.id] == (copied.id,)


def test_copied_words_belong_to_the_first_report_even_where_it_makes_no_such_statement():
    pile = Pile()
    first = pile.report(f"{MARKET}\n\n{HARBOUR}", publisher="Courier", published="2020-01-01")
    pile.voice(first, COURIER, MARKET)
    second = pile.report(f"A comment.\n\n{HARBOUR}\n\nSo it goes.", publisher="Gazette", published="2020-01-02")
    taken, own = pile.voice(second, GAZETTE, HARBOUR), pile.voice(second, GAZETTE, "So it goes.")
    lineage = pile.trace()
    assert origin_source(lineage, taken) == COURIER.id
    assert origin_source(lineage, own) == GAZETTE.id


def test_a_wire_report_comes_from_the_agency_that_is_not_in_hand():
    pile = Pile()
    report = pile.report(f"VELMAR (Reuters) - {HARBOUR}", publisher="Courier", published="2020-01-02")
    voice = pile.voice(report, COURIER, HARBOUR)
    lineage = pile.trace()
    (agency,) = lineage.not_held
    assert (agency.publisher, agency.held, agency.text) == ("Reuters", False, "")
    assert document_edges(lineage, pile) == {(report.id, agency.id, EdgeKind.COPIES)}
    assert origin_source(lineage, voice) == agency.id
    assert lineage.relays_of[voice.id] == (agency.id, COURIER.id)


def test_an_agency_that_is_a_source_of_the_pile_is_the_origin_under_its_own_identifier():
    pile = Pile()
    report = pile.report(f"VELMAR (Reuters) - {HARBOUR}", publisher="Courier")
    voice = pile.voice(report, COURIER, HARBOUR)
    other = pile.report(f"{MARKET} Reuters said the tugs were insured.", publisher="Gazette")
    said = pile.says(other, REUTERS, "the tugs were insured", named="Reuters")
    lineage = pile.trace()
    assert origin_source(lineage, voice) == origin_source(lineage, said) == REUTERS.id


def test_two_outlets_with_one_wire_report_are_one_origin_whatever_their_dates():
    pile = Pile()
    uncredited = pile.report(f"{HARBOUR} {MARKET}", publisher="Gazette", published="2020-01-01")
    credited = pile.report(f"VELMAR (Reuters) - {HARBOUR} {MARKET}", publisher="Courier", published="2020-01-02")
    one, other = pile.voice(uncredited, GAZETTE, HARBOUR), pile.voice(credited, COURIER, HARBOUR)
    lineage = pile.trace()
    (agency,) = lineage.not_held
    assert {lineage.origin_of[one.id]} == {lineage.origin_of[other.id]} == {lineage.origins[0].id}
    assert lineage.origins[0].source == agency.id
    assert document_edges(lineage, pile) == {
        (uncredited.id, agency.id, EdgeKind.COPIES),
        (credited.id, agency.id, EdgeKind.COPIES),
    }
    assert lineage.relays_of[one.id] == (agency.id, GAZETTE.id)


def test_an_agency_report_in_hand_is_the_one_cited():
    pile = Pile()
    wire = pile.report(f"{HARBOUR} {MARKET}", publisher="reuters.com", published="2020-01-01")
    original = pile.voice(wire, REUTERS, HARBOUR)
    report = pile.report(
        f"VELMAR (Reuters) - {HARBOUR} {MARKET}", publisher="Courier", published="2020-01-01T09:00:00Z"
    )
    voice = pile.voice(report, COURIER, HARBOUR)
    lineage = pile.trace()
    assert lineage.not_held == ()
    assert document_edges(lineage, pile) == {(report.id, wire.id, EdgeKind.COPIES)}
    assert lineage.origin_of[voice.id] == lineage.origin_of[original.id]


def test_one_source_in_two_reports_is_one_origin_and_one_assertion():
    pile = Pile()
    one = pile.report(
        f"{MARKET} “The hulls were opened from inside by somebody who knew them,” Anna Brecht said.",
        publisher="Courier",
        published="2020-01-01",
    )
    other = pile.report(
        f"{BRIDGE} Anna Brecht said hulls were opened from the inside by somebody who knew them well.",
        publisher="Gazette",
        published="2020-01-02",
    )
    words = "“The hulls were opened from inside by somebody who knew them,”"
    quoted = pile.says(one, DIVER, words, named="Anna Brecht", quote=Quote.DIRECT)
    retold = pile.says(
        other, DIVER, "hulls were opened from the inside by somebody who knew them well", named="Anna Brecht"
    )
    lineage = pile.trace()
    assert len(lineage.origins) == 1
    assert lineage.repeats_of == {quoted.id: (retold.id,), retold.id: ()}
    (edge,) = lineage.edges
    assert (edge.start, edge.end, edge.kind, edge.probability) == (retold.id, quoted.id, EdgeKind.PARAPHRASES, 0.9)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the pumps of the northern dock had failed", "the pumps of the northern dock had not failed"),
        ("the fire burnt down 12 sheds of the northern dock", "the fire burnt down 40 sheds of the northern dock"),
        ("the northern dock would be rebuilt by spring", "the fishing fleet should stay away until summer"),
        ("no", "no"),
    ],
)
def test_different_contents_of_one_source_are_different_statements_of_one_origin(first, second):
    pile = Pile()
    one = pile.report(f"{MARKET} Karl Moor said {first}.", publisher="Courier")
    other = pile.report(f"{BRIDGE} Karl Moor said {second}.", publisher="Gazette")
    pile.says(one, MAYOR, f"said {first}"[5:], named="Karl Moor")
    pile.says(other, MAYOR, f"said {second}"[5:], named="Karl Moor")
    lineage = pile.trace()
    assert [repeats for repeats in lineage.repeats_of.values() if repeats] == []
    assert len(lineage.origins) == 1


def test_a_partial_quotation_repeats_the_whole():
    pile = Pile()
    whole = "“We searched both hulls for hours, found the cocks wide open, and saw nobody on the mole at any time,”"
    one = pile.report(f"{MARKET} {whole} Anna Brecht said.", published="2020-01-01")
    other = pile.report(f"{BRIDGE} They “found the cocks wide open”, Anna Brecht said.", published="2020-01-02")
    full = pile.says(one, DIVER, whole, named="Anna Brecht", quote=Quote.DIRECT)
    part = pile.says(other, DIVER, "“found the cocks wide open”", named="Anna Brecht", quote=Quote.DIRECT)
    lineage = pile.trace()
    assert lineage.repeats_of[full.id] == (part.id,)
    (edge,) = lineage.edges
    assert edge.kind is EdgeKind.QUOTES


def test_in_copied_text_the_report_that_names_the_source_settles_who_spoke():
    pile = Pile()
    text = f"{HARBOUR} {MARKET} Nobody had been aboard since Friday, the speaker added at length."
    one, other = pile.report(text, published="2020-01-01"), pile.report(text, published="2020-01-02")
    vague = pile.says(one, OFFICIAL, "Nobody had been aboard since Friday")
    clear = pile.says(other, MAYOR, "Nobody had been aboard since Friday")
    lineage = pile.trace()
    assert [origin.source for origin in lineage.origins] == [MAYOR.id]
    assert lineage.repeats_of[vague.id] == (clear.id,)
    assert lineage.relays_of[vague.id] == (MAYOR.id,)


def test_nested_hearsay_comes_from_the_innermost_speaker():
    pile = Pile()
    report = pile.report(
        f"{MARKET} Karl Moor said that Anna Brecht had told him that the cocks were opened by hand.",
        publisher="Courier",
    )
    pile.voice(report, COURIER, MARKET)
    outer = pile.says(report, MAYOR, "Anna Brecht had told him that the cocks were opened by hand", named="Karl Moor")
    inner = pile.says(report, DIVER, "the cocks were opened by hand", named="Anna Brecht", within=outer.id)
    lineage = pile.trace()
    assert lineage.relays_of[inner.id] == (DIVER.id, MAYOR.id, COURIER.id)
    assert lineage.relays_of[outer.id] == (DIVER.id, MAYOR.id, COURIER.id)
    assert lineage.origin_of[outer.id] == lineage.origin_of[inner.id]


def test_who_says_more_than_they_were_told_is_an_origin_too():
    pile = Pile()
    report = pile.report(
        "Karl Moor said that the port would stay closed until the insurers had looked at both of the hulls "
        "and that Anna "
        "Brecht saw the cocks open."
    )
    content = report.text.removeprefix("Karl Moor said ").removesuffix(".")
    outer = pile.says(report, MAYOR, content, named="Karl Moor")
    inner = pile.says(report, DIVER, "the cocks open", named="Anna Brecht", within=outer.id)
    lineage = pile.trace()
    assert origin_source(lineage, outer) == MAYOR.id
    assert origin_source(lineage, inner) == DIVER.id


def test_a_loop_of_nesting_ends():
    pile = Pile()
    report = pile.report("Karl Moor said that Anna Brecht said that it sank.")
    one = pile.says(report, MAYOR, "Anna Brecht said that it sank", named="Karl Moor")
    two = pile.says(report, DIVER, "it sank", named="Anna Brecht", within=one.id)
    pile.statements[0] = replace(one, within=two.id)
    lineage = pile.trace()
    assert set(lineage.origin_of) == {one.id, two.id}


def test_what_was_told_to_another_paper_passed_through_it():
    pile = Pile()
    report = pile.report("A port official told the Guardian that no one was aboard.", publisher="Courier")
    said = pile.says(report, OFFICIAL, "no one was aboard", named="A port official")
    lineage = pile.trace()
    (guardian,) = lineage.not_held
    assert lineage.relays_of[said.id] == (OFFICIAL.id, guardian.id)
    assert document_edges(lineage, pile) == {(report.id, guardian.id, EdgeKind.QUOTES)}


def test_what_another_paper_reported_comes_from_its_source_if_that_report_is_in_hand():
    pile = Pile()
    first = pile.report(
        "A port official said both tugs were scuttled by their owners for the insurance money.",
        publisher="Gazette",
        published="2020-01-01",
    )
    upstream = pile.says(
        first, OFFICIAL, "both tugs were scuttled by their owners for the insurance money", named="A port official"
    )
    pile.voice(first, GAZETTE, "A port official")
    second = pile.report(
        "The owners scuttled both tugs for insurance money, the Gazette reported.",
        publisher="Courier",
        published="2020-01-02",
    )
    taken = pile.says(second, GAZETTE, "The owners scuttled both tugs for insurance money", named="the Gazette")
    lineage = pile.trace()
    assert document_edges(lineage, pile) == {(second.id, first.id, EdgeKind.CITES)}
    assert lineage.origin_of[taken.id] == lineage.origin_of[upstream.id]
    assert lineage.relays_of[taken.id] == (OFFICIAL.id, GAZETTE.id)


def test_a_link_to_a_report_in_hand_cites_it():
    pile = Pile()
    first = pile.report(HARBOUR, publisher="Gazette", url="https://www.gazette.example/a?x=1")
    second = pile.report(MARKET, publisher="Courier", links=(Link("http://gazette.example/a/", 0, 7),))
    pile.voice(first, GAZETTE, HARBOUR)
    assert document_edges(pile.trace(), pile) == {(second.id, first.id, EdgeKind.CITES)}


def test_basis_told_without_a_name_leaves_the_speaker_as_origin():
    pile = Pile()
    report = pile.report("Karl Moor said he was told that it sank.")
    said = pile.says(report, MAYOR, "it sank", named="Karl Moor", basis=Basis(BasisKind.TOLD))
    assert origin_source(pile.trace(), said) == MAYOR.id


def test_the_order_in_which_things_are_given_changes_nothing():
    pile = Pile()
    report, _ = a_report(pile, published="2020-01-01")
    pile.copy(report, published="2020-01-02", publisher="Gazette")
    second = pile.report(f"VELMAR (Reuters) - {BRIDGE} Anna Brecht said it had sunk.", publisher="Courier")
    pile.voice(second, COURIER, BRIDGE)
    before = pile.trace()
    pile.documents.reverse()
    pile.statements.reverse()
    assert repr(pile.trace()) == repr(before)


def test_statements_of_documents_not_given_are_left_out():
    pile = Pile()
    a_report(pile)
    pile.documents.clear()
    assert pile.trace() == Lineage()


def test_a_publication_named_several_ways_is_one_origin():
    pile = Pile()
    one = pile.report(f"{HARBOUR}", publisher="nytimes.com")
    times, named = publication("nytimes.com"), publication("The New York Times")
    voice = pile.voice(one, times, HARBOUR)
    other = pile.report(f"{MARKET} The New York Times says the port is insolvent.", publisher="Courier")
    said = pile.says(other, named, "the port is insolvent", named="The New York Times")
    lineage = pile.trace()
    assert lineage.origin_of[voice.id] == lineage.origin_of[said.id]
