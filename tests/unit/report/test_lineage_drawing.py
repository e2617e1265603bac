"""The drawn lineage, and its page."""

import re
from datetime import datetime
from itertools import pairwise

import pytest

from assay.domain.lineage import Lineage
from assay.report.page.lineage import render_lineage_page
from assay.report.page.lineage_layout import NARROW, STEP, WIDE, lineage_layout
from assay.report.view.history import lineage_view
from assay.report.view.lineage_words import moment, when_short, when_words
from assay.report.view.parts import Item
from assay.report.view.relays import DrawingView
from tests.unit.report.lineages import circle, cites, copied, copies, listing, report, wire
from tests.unit.report.test_html import HOSTILE, Page


class Nowhere:
    """Places where nothing is printed."""

    def item(self, identifier):
        return Item(identifier)

    def printed_reasons(self, reasons):
        return ()


def drawn(pile) -> DrawingView:
    return lineage_view(*pile, Nowhere(), statements=()).drawing


def rows(drawing: DrawingView) -> list[str]:
    return [node.name for node in drawing.nodes]


def test_origins_stand_above_the_tree_they_feed():
    drawing = drawn(wire())
    assert rows(drawing) == ["a commander", "Highland Signal", "Lodestar", "The Courier", "Sidelight"]
    assert [node.style for node in drawing.nodes] == ["origin", "absent", "document", "document", "document"]
    assert {(link.earlier, link.later, link.kind) for link in drawing.links} == {
        (1, 2, "quotes"),
        (2, 3, "copies"),
        (3, 4, "cites"),
        (0, 2, "tells"),
    }
    assert drawing.nodes[2].words == "quotes: “a commander told Lodestar”"


@pytest.mark.parametrize("measures", [WIDE, NARROW])
def test_time_runs_from_left_to_right_and_no_two_rows_meet(measures):
    layout = lineage_layout(drawn(wire()), measures)
    commander, signal, lodestar, courier, sidelight = layout.nodes
    assert commander.x == signal.x == layout.left
    assert layout.left < lodestar.x < courier.x < sidelight.x <= measures.width - measures.label + 2 * STEP
    assert [node.y for node in layout.nodes] == sorted(node.y for node in layout.nodes)
    assert all(later.y - earlier.y == measures.row for earlier, later in pairwise(layout.nodes))
    assert layout.ticks[0].text == "14 Mar 2023"
    assert [tick.x for tick in layout.ticks] == sorted(tick.x for tick in layout.ticks)


def test_a_direction_that_is_unknown_has_no_arrowhead_and_a_circle_is_marked():
    layout = lineage_layout(drawn(circle()), WIDE)
    heads = {placed.link.kind: bool(placed.head) for placed in layout.links}
    assert heads == {"cites": True, "copies": False}
    assert [placed.link.in_circle for placed in layout.links if placed.link.kind == "cites"] == [True, True]
    assert [node.node.in_circle for node in layout.nodes if node.name == "Estuary Eyes"] == [False]
    undated = next(node for node in layout.nodes if node.name == "Estuary Eyes")
    assert undated.x == layout.left


def test_a_large_pile_is_cut_and_says_what_is_left_out():
    drawing = drawn(copied(600))
    assert len(drawing.nodes) == 8
    assert drawing.left_out == 593
    assert "593 more reports below it" in drawing.nodes[0].words
    assert "Not drawn, so that it stays readable: 593 further documents." in render_lineage_page(
        copied(600)[0], lineage=copied(600)[1]
    )


def test_many_links_from_tree_to_tree_are_counted_instead():
    documents, edges = [], []
    for number in range(9):
        documents += [report(f"A{number}", f"Wire {number}"), report(f"B{number}", f"Paper {number}")]
        edges.append(copies(f"B{number}", f"A{number}"))
        edges += [cites(f"B{number}", f"A{number - 1}")] if number else []
    drawing = drawn((listing(documents), Lineage(edges=tuple(edges))))
    assert (len(drawing.links), drawing.links_left_out) == (9, 8)


def test_what_a_report_has_by_way_of_another_is_not_drawn_again():
    documents = [report("D1", "Lodestar"), report("D2", "Courier"), report("D3", "Sidelight")]
    lineage = Lineage(edges=(copies("D2", "D1"), copies("D3", "D2", 0.97), copies("D3", "D1", 0.9)))
    drawing = drawn((listing(documents), lineage))
    assert {(link.earlier, link.later) for link in drawing.links} == {(0, 1), (1, 2)}


def test_without_any_date_the_page_says_so():
    pile = listing([report("D1", "Lodestar"), report("D2", "Courier")]), Lineage(edges=(copies("D2", "D1", 0.5),))
    page = render_lineage_page(pile[0], lineage=pile[1])
    assert "None of these has a date" in page
    assert "Time runs" not in page
    assert "no arrowhead: direction unknown" in page


def test_absurd_dates_keep_the_rest_apart():
    days = ["0001-01-01", "2023-03-14", "2023-03-15", "2023-03-16", "9999-12-31"]
    documents = [report(f"D{number}", f"Paper {number}", day) for number, day in enumerate(days)]
    lineage = Lineage(edges=tuple(copies(f"D{number}", "D0") for number in range(1, 5)))
    layout = lineage_layout(drawn((listing(documents), lineage)), WIDE)
    placed = [node.x for node in layout.nodes]
    assert placed == sorted(placed)
    assert min(later - earlier for earlier, later in pairwise(placed)) > 5
    assert placed[-1] <= WIDE.width


@pytest.mark.parametrize("pile", [wire(), wire(HOSTILE), circle(), copied(600), (listing([]), Lineage())])
def test_the_page_holds_together_and_asks_for_nothing(pile):
    listed, lineage = pile
    html = render_lineage_page(listed, lineage=lineage)
    assert html == render_lineage_page(listed, lineage=lineage)
    page = Page(html)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert all(link.startswith("#") for link in page.links)
    assert not page.tags & {"script", "img", "link", "iframe", "object"}
    assert not any(name.startswith("on") or name in ("style", "src") for name in page.attributes)
    assert not set(html) & {"\x1b", "\u202e", "\x00"}
    assert "default-src 'none'" in html


def test_every_line_leads_to_its_reasons_and_they_to_the_passage():
    listed, lineage = wire()
    html = render_lineage_page(listed, lineage=lineage)
    assert len(re.findall(r'<a href="#l-\d+"><title>', html)) == 2 * 3, "each link, in the wide and the narrow drawing"
    assert re.search(r'<li id="l-2">.*copies.*href="#q-D2-0-18"', html, re.DOTALL)
    assert '<blockquote id="q-D2-0-18" dir="auto">Brask fell at dawn</blockquote>' in html
    assert '<a href="#d-D1"><title>Lodestar, 14 March 2023, 09:40: Brask falls</title>' in html
    assert '<a href="#c-O1"><title>' in html


def test_moments_in_words():
    assert when_words("2023-03-14T09:40:00+01:00") == "14 March 2023, 09:40"
    assert when_words("2023-03-14T09:40:00+01:00", zoned=True) == "14 March 2023, 09:40 UTC+0100"
    assert (when_words("2023-03"), when_words(None), when_words("soon")) == ("March 2023", "", "soon")
    assert (when_short("2023-03-14T09:40"), when_short("2023-03-14"), when_short("2023-03")) == (
        "14 Mar, 09:40",
        "14 Mar",
        "Mar 2023",
    )
    assert moment("2023-03-14T09:40:00+01:00") == datetime.fromisoformat("2023-03-14T09:40:00+01:00")
    assert moment("2023-03") == datetime.fromisoformat("2023-03-01T00:00:00+00:00")
    assert (moment(None), moment("soon"), moment("2023-13-45")) == (None, None, None)
