from __future__ import annotations

import pytest

from assay.domain.document import Document, Link
from assay.domain.lineage import Lineage
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile

CLAIM = "Velmaria arms the highland insurgents with drones"


def targets(pile: Pile, report: Document, lineage: Lineage) -> list[tuple[str | None, bool]]:
    """What `report` has from whom: publisher and whether that document is in hand."""
    known = {document.id: document for document in (*pile.documents, *lineage.not_held)}
    ends = [known[edge.end] for edge in lineage.edges if edge.start == report.id]
    return sorted((document.publisher, document.held) for document in ends)


def test_the_report_in_hand_that_has_what_is_credited_is_meant() -> None:
    pile = Pile()
    pile.report(MARKET, publisher="The Halvic Courier", published="2020-01-01")
    meant = pile.report(
        f"Insurgents in the highlands have drones that were made in Velmaria, which arms them. {HARBOUR}",
        publisher="The Halvic Courier",
        published="2020-01-02",
    )
    report = pile.report(f"{CLAIM}: one could read it in the Courier.", publisher="Sidelight", published="2020-01-04")
    lineage = pile.trace()
    assert [edge.end for edge in lineage.edges if edge.start == report.id] == [meant.id]
    assert lineage.not_held == ()


def test_another_report_of_the_outlet_is_meant_where_none_in_hand_has_what_is_credited() -> None:
    pile = Pile()
    pile.report(MARKET, publisher="The Halvic Courier", published="2020-01-01")
    report = pile.report(f"{CLAIM}: one could read it in the Courier.", publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [("The Halvic Courier", False)]


def test_a_report_that_came_much_later_is_not_meant() -> None:
    pile = Pile()
    pile.report(f"{CLAIM}.", publisher="The Halvic Courier", published="2020-02-01")
    report = pile.report(f"{CLAIM}, the Courier reported.", publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [("The Halvic Courier", False)]


def test_a_sentence_that_says_too_little_credits_for_the_one_before() -> None:
    pile = Pile()
    pile.report(f"{MARKET} {CLAIM}.", publisher="The Halvic Courier", published="2020-01-01")
    text = f"{CLAIM}. The Halvic Courier reported it first. {BRIDGE}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [("The Halvic Courier", True)]


def test_a_list_of_papers_credits_each() -> None:
    pile = Pile()
    for name in ("The Halvic Courier", "Coastal Observer", "Brennmark Times"):
        pile.report(f"{CLAIM}, a border official says. {name}.", publisher=name, published="2020-01-01")
    text = f"{CLAIM}: one could read it in the Courier, in the Coastal Observer and in the Brennmark Times."
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [
        ("Brennmark Times", True),
        ("Coastal Observer", True),
        ("The Halvic Courier", True),
    ]


def linking(text: str, words: str, address: str) -> dict[str, object]:
    at = text.index(words)
    return {"text": text, "links": (Link(address, at, at + len(words)),)}


def test_a_link_tells_which_report_the_words_beside_it_mean() -> None:
    pile = Pile()
    pile.report(f"{CLAIM}.", publisher="The Halvic Courier", published="2020-01-01")
    meant = pile.report(MARKET, publisher="The Halvic Courier", url="https://courier.example/fish?from=front")
    fields = linking(f"{CLAIM}, the Courier reported. {BRIDGE}", "reported", "http://www.courier.example/fish/#top")
    report = pile.report(publisher="Sidelight", **fields)  # type: ignore[arg-type]
    lineage = pile.trace()
    assert [edge.end for edge in lineage.edges if edge.start == report.id] == [meant.id]
    (edge,) = lineage.edges
    assert [reason.text for reason in edge.reasons] == [
        "Reports what The Halvic Courier reported.",
        "Links to The Halvic Courier.",
    ]


def test_a_page_that_is_not_in_hand_has_its_address() -> None:
    pile = Pile()
    pile.report(HARBOUR, publisher="The Halvic Courier", url="https://courier.example/harbour")
    address = "https://courier.example/fish"
    report = pile.report(publisher="Sidelight", **linking(MARKET, "Traders", address))  # type: ignore[arg-type]
    lineage = pile.trace()
    (missing,) = lineage.not_held
    assert (missing.url, missing.publisher, missing.held) == (address, "The Halvic Courier", False)
    assert targets(pile, report, lineage) == [("The Halvic Courier", False)]


def test_two_pages_that_are_not_in_hand_are_two_documents() -> None:
    pile = Pile()
    for number, text in enumerate((MARKET, BRIDGE)):
        fields = linking(text, text.split()[0], f"https://www.theguardian.com/{number}")
        pile.report(publisher="Sidelight", **fields)  # type: ignore[arg-type]
    assert sorted(document.url or "" for document in pile.trace().not_held) == [
        "https://www.theguardian.com/0",
        "https://www.theguardian.com/1",
    ]


def test_a_link_to_a_whole_site_means_no_page_of_it() -> None:
    pile = Pile()
    pile.report(publisher="Sidelight", **linking(MARKET, "Traders", "https://www.theguardian.com/"))  # type: ignore[arg-type]
    (missing,) = pile.trace().not_held
    assert (missing.url, missing.publisher) == (None, "The Guardian")


def test_a_copy_that_bears_the_original_s_address_has_it_from_there() -> None:
    pile = Pile()
    address = "https://lodestar.example/tugs"
    copy = pile.report(f"{HARBOUR} {MARKET}", publisher="Tarrow Gazette", url=address, published="2020-01-02")
    original = pile.report(f"{HARBOUR} {MARKET}.", publisher="Lodestar", url=address, published="2020-01-01")
    lineage = pile.trace()
    (edge,) = lineage.edges
    assert (edge.start, edge.end) == (copy.id, original.id)
    assert edge.reasons[0].text == f"It gives a page of Lodestar as its address: {address}."


COURIER = "The Halvic Courier"
SAID = "Our cranes were never meant to carry shells, and I told the owners so"


def test_what_an_agency_wrote_and_the_outlet_printed_was_not_told_to_the_outlet() -> None:
    pile = Pile()
    told = f"“{SAID},” the harbour master said of the drones."
    pile.report(f"VELMAR (AP) — {told} {MARKET}", publisher=COURIER, published="2020-01-01")
    text = f"“{SAID},” the harbour master told the Halvic Courier of the drones. {BRIDGE}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [(COURIER, False)]


def test_the_report_in_hand_that_gives_the_quotation_is_meant() -> None:
    pile = Pile()
    pile.report(
        f"The harbour master spoke of the drones. “{SAID}!” {MARKET}", publisher=COURIER, published="2020-01-01"
    )
    text = f"“{SAID},” the harbour master told the Halvic Courier. {BRIDGE}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [(COURIER, True)]


def test_a_report_in_hand_without_the_quotation_is_not_meant() -> None:
    pile = Pile()
    scene = "before the summit of Velmaria and Norland in the old castle of Tarrow on Monday"
    other = "On Monday, in the old castle of Tarrow, Norland and Velmaria met for a summit."
    pile.report(f"{other} {MARKET}", publisher=COURIER, published="2020-01-01")
    text = f"“{SAID},” a diver told the Halvic Courier {scene}. {BRIDGE}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [(COURIER, False)]


def test_common_words_elsewhere_do_not_make_it_the_report_that_a_sentence_credits() -> None:
    pile = Pile()
    common = f"{HARBOUR} {MARKET}"
    pile.report(f"{common} Rain fell all day.", publisher=COURIER, published="2020-01-01")
    text = f"{CLAIM}, one expert told the Halvic Courier.\n\n{BRIDGE}\n\n{common}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert (COURIER, False) in targets(pile, report, pile.trace())


def test_common_words_beside_the_sentence_make_it_that_report() -> None:
    pile = Pile()
    pile.report(f"{BRIDGE} {HARBOUR} {MARKET}", publisher=COURIER, published="2020-01-01")
    text = f"{HARBOUR} It was long known, the Halvic Courier reported. {MARKET}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert targets(pile, report, pile.trace()) == [(COURIER, True), (COURIER, True)]


@pytest.mark.parametrize(
    "closing",
    ["The news was first reported by the Halvic Courier.", "This report is based on one by the Halvic Courier."],
)
def test_a_closing_line_about_the_whole_report_means_the_report_it_has_text_of(closing: str) -> None:
    pile = Pile()
    pile.report(f"{HARBOUR} {MARKET}", publisher=COURIER, published="2020-01-01")
    text = f"{HARBOUR}\n\n{BRIDGE}\n\n{BRIDGE.upper()}\n\n{closing}"
    report = pile.report(text, publisher="Sidelight", published="2020-01-04")
    assert (COURIER, False) not in targets(pile, report, pile.trace())
