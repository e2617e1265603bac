from assay.domain.document import Repeat
from assay.domain.span import Span
from assay.lineage.align import align
from assay.lineage.copying import find_copying
from assay.lineage.order import order_key
from assay.lineage.sketch import sketch
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, document


def copied(*documents, publications=None):
    ordered = sorted(documents, key=order_key)
    names = publications or [entry.publisher for entry in ordered]
    found = find_copying([sketch(entry) for entry in ordered], names)
    return {(copying.alignment.earlier.document.id, copying.alignment.later.document.id) for copying in found}


def test_a_copied_paragraph_is_found_with_its_exact_passages():
    one = document(f"{MARKET}\n\n{HARBOUR}", identifier="one", published="2020-01-01")
    other = document(f"Our own words first.\n\n{HARBOUR}\n\n{BRIDGE}", identifier="two", published="2020-01-02")
    (found,) = find_copying([sketch(one), sketch(other)], [None, None])
    (passage,) = found.alignment.passages
    place = found.alignment.in_later(passage)
    assert other.text[place.start : place.end] == HARBOUR.rstrip(".")
    place = found.alignment.in_earlier(passage)
    assert one.text[place.start : place.end] == HARBOUR.rstrip(".")
    assert found.unquoted == found.alignment.matched == len(HARBOUR.replace("-", " ").split())
    assert found.reason().text == "59 words in 1 passage are the same: 56% of this document, 56% of the other."


def test_light_editing_leaves_one_passage():
    edited = HARBOUR.replace("within an hour of each other", "an hour apart").replace("went down at", "dived with the")
    (passage,) = align(sketch(document(HARBOUR)), sketch(document(edited))).passages
    assert passage.matched > 30


def test_quotations_in_common_are_no_copying():
    quotation = f"“{HARBOUR}”"
    one = document(f"The harbour master spoke. {quotation} He then left for the town hall.")
    other = document(f"At noon there were words from the port: {quotation} That was all anybody heard.")
    assert copied(one, other) == set()


def test_a_quoted_sentence_in_a_long_report_is_no_copying():
    one = document(f"{HARBOUR} {MARKET}")
    other = document(f"{BRIDGE} The port said that “two tugs sank within an hour of each other near the eastern mole”.")
    assert copied(one, other) == set()


def test_boilerplate_of_a_publisher_is_no_copying():
    standing = (
        "Subscribe to the Velmar Courier for all the news of the coast, delivered to your door six days a "
        "week, with the "
        "weekend magazine and the tide tables, for less than the price of a coffee; call our office or write "
        "to the desk."
    )
    reports = [document(f"{body}\n\n{standing}", publisher="courier.example") for body in (HARBOUR, MARKET, BRIDGE)]
    assert copied(*reports) == set()
    assert len(copied(*[document(entry.text, publisher=None, identifier=entry.id) for entry in reports])) == 3


def test_ten_copies_are_found_in_linear_number():
    reports = [document(HARBOUR, identifier=f"D{number:02}") for number in range(10)]
    assert copied(*reports) == {("D00", f"D{number:02}") for number in range(1, 10)}


def test_a_passage_repeated_inside_a_document_is_read_once():
    text = f"{HARBOUR}\n\n{HARBOUR}"
    again = Repeat(len(HARBOUR) + 2, len(text), copy_of=Span(0, len(HARBOUR)))
    assert len(sketch(document(text, repeated=(again,))).hashes) == len(sketch(document(HARBOUR)).hashes)


def test_different_reports_share_nothing():
    assert copied(document(HARBOUR), document(MARKET), document(BRIDGE), document("")) == set()
