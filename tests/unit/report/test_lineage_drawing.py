"""The drawn lineage, and its page."""

import re
from datetime import datetime
from itertools import pairwise

import pytest

from assay.domain.lineage import Lineage
from assay.report.page.lineage import render_lineage_page
from assay.report.page.lineage_layout import NARROW, WIDE, lineage_layout
from assay.report.view.history import lineage_view
from assay.report.view.lineage_words import date_parts, moment, way, when_words
from assay.report.view.relays import DrawingView, DrawnBlock
from tests.unit.report.lineages import (
    Nowhere,
    absent,
    circle,
    cites,
    copied,
    copies,
    drawn,
    listing,
    report,
    statement,
    wire,
)
from tests.unit.report.test_html import HOSTILE, Page


def rows(drawing: DrawingView) -> list[str]:
    return [node.text for node in drawing.nodes]


def lines(block: DrawnBlock) -> set[tuple[int, int, str]]:
    return {(link.earlier, link.later, link.kind) for link in block.links if link.earlier is not None}


def test_rows_stand_in_the_order_of_time_below_what_they_rest_on():
    (block,) = drawn(wire()).blocks
    assert [node.text for node in block.nodes] == [
        "a commander",
        "Highland Signal",
        "Lodestar",
        "The Courier",
        "Sidelight",
    ]
    assert [node.style for node in block.nodes] == ["origin", "absent", "document", "document", "document"]
    assert lines(block) == {(1, 2, "quotes"), (2, 3, "copies"), (3, 4, "cites"), (0, 2, "tells")}
    assert [(node.day, node.year, node.hour) for node in block.nodes[1:4]] == [
        ("", "", ""),
        ("14 Mar", "2023", "09:40"),
        ("14 Mar", "2023", "12:05"),
    ]
    assert [name.aside for node in block.nodes for name in node.names] == [
        "behind 3 reports",
        "not in hand",
        "",
        "",
        "",
    ]


def test_each_row_says_whom_it_was_had_from_how_and_how_surely():
    (block,) = drawn(wire()).blocks
    words = {block.nodes[link.later].text: link.words for link in block.links if link.kind != "tells"}
    assert words["Lodestar"] == "quotes Highland Signal (90\xa0%): “a commander told Lodestar”"
    assert words["The Courier"].startswith("copies Lodestar (80\xa0%): 9 words in 1 passage are the same")


@pytest.mark.parametrize("measures", [WIDE, NARROW])
def test_time_runs_downwards_and_every_date_is_told_once(measures):
    layout = lineage_layout(drawn(wire()).blocks[0], measures)
    assert all(later.top >= earlier.bottom for earlier, later in pairwise(layout.nodes))
    told = [[run.text for line in node.dates for run in line.runs] for node in layout.nodes]
    assert [" ".join(parts) for parts in told] == ["", "", "14 Mar 2023 09:40", "12:05", "18 Mar"]


def test_lines_go_down_from_the_source_or_along_to_the_right_of_it():
    layout = lineage_layout(drawn(wire()).blocks[0], WIDE)
    commander, signal, lodestar, courier, sidelight = layout.nodes
    assert signal.x == lodestar.x == courier.x == sidelight.x, "each is the only one that has it from the one above"
    assert commander.x < lodestar.x
    copier = lineage_layout(drawn(copied(3)).blocks[0], WIDE).nodes
    assert copier[0].x < copier[1].x == copier[2].x == copier[3].x


def test_a_direction_that_is_unknown_has_no_arrowhead_and_an_unsure_one_is_marked():
    assert [way(chance) for chance in (0.5, 0.55, 0.61, 0.74, 0.75, 0.99)] == [
        "unknown",
        "unknown",
        "likely",
        "likely",
        "sure",
        "sure",
    ]
    documents = [report("D1", "Lodestar"), report("D2", "Courier"), report("D3", "Sidelight")]
    pile = listing(documents), Lineage(edges=(copies("D2", "D1", 0.5), copies("D3", "D1", 0.7)))
    layout = lineage_layout(drawn(pile).blocks[0], WIDE)
    assert {line.link.way: bool(line.head) for node in layout.nodes for line in node.lines} == {
        "unknown": False,
        "likely": True,
    }
    page = render_lineage_page(pile[0], lineage=pile[1])
    assert "open head: likely this way" in page
    assert "no head: direction unknown" in page
    assert "copies or is copied by Lodestar (direction unknown)" in page


def test_a_circle_is_drawn_as_one_and_said_in_words():
    layout = lineage_layout(drawn(circle()).blocks[0], WIDE)
    first, _, second = layout.nodes
    assert [node.node.text for node in layout.nodes] == ["Oslin Today", "Estuary Eyes", "Harbour Watch"]
    down = next(line for line in second.lines if line.link.in_circle)
    up = next(line for line in first.lines if line.link.in_circle)
    assert (down.link.earlier, down.link.later, up.link.earlier, up.link.later) == (0, 2, 2, 0)
    assert down.head
    assert up.head
    assert first.x < second.x
    for name in (first, second):
        assert name.node.names[0].aside == "in a circle"
    assert "no date" in layout.nodes[1].node.names[0].aside
    html = render_lineage_page(circle()[0], lineage=circle()[1])
    assert html.count('class="ring"') == 2 * 2 + 1, "two in each drawing, and the key"


def test_origins_with_words_in_the_same_reports_share_a_row():
    listed, lineage = wire()
    other = lineage.origins[0]
    twice = Lineage(
        edges=lineage.edges,
        origins=(other, type(other)("O9", "a witness", other.statements)),
        relays_of=lineage.relays_of,
        not_held=lineage.not_held,
    )
    origin = drawn((listed, twice)).nodes[0]
    assert origin.style == "origin"
    assert origin.text == "a commander, a witness"
    layout = lineage_layout(drawn((listed, twice)).blocks[0], WIDE)
    assert layout.nodes[0].bottom_point > layout.nodes[0].y


def test_a_large_pile_is_cut_and_says_what_is_left_out():
    drawing = drawn(copied(600))
    assert [node.style for node in drawing.nodes] == ["document"] * 8 + ["more"]
    assert drawing.left_out == 593
    assert drawing.nodes[-1].text == "593 more reports had it from there"
    assert "Not drawn, so that it stays readable: 593 further documents." in render_lineage_page(
        copied(600)[0], lineage=copied(600)[1]
    )


def test_what_is_said_of_the_claim_is_drawn_first():
    documents = [report(f"D{number}", f"Paper {number}", f"2023-03-{number + 1:02}") for number in range(12)]
    pile = listing(documents, [statement("T1", "D11", "S1")])
    lineage = Lineage(edges=tuple(copies(f"D{number}", "D0") for number in range(1, 12)))
    kept = lineage_view(pile, lineage, Nowhere(), statements=["T1"]).drawing
    assert "Paper 11" in rows(kept)
    assert "Paper 11" not in rows(drawn((pile, lineage)))


def test_parts_that_no_line_joins_stand_apart():
    documents = [report("A1", "Wire"), report("B1", "Paper"), report("A2", "Agency"), report("B2", "Sheet")]
    drawing = drawn((listing(documents), Lineage(edges=(copies("B1", "A1"), copies("B2", "A2")))))
    assert [[node.text for node in block.nodes] for block in drawing.blocks] == [["Agency", "Sheet"], ["Wire", "Paper"]]


def test_many_lines_from_tree_to_tree_are_told_in_words_instead():
    documents, edges = [], []
    for number in range(10):
        documents += [report(f"A{number}", f"Wire {number}"), report(f"B{number}", f"Paper {number}")]
        edges.append(copies(f"B{number}", f"A{number}"))
        edges += [cites(f"B{number}", f"A{number - 1}")] if number else []
    drawing = drawn((listing(documents), Lineage(edges=tuple(edges))))
    assert (len(drawing.lines), drawing.lines_left_out, len(drawing.blocks)) == (10, 9, 10)
    told = {link.words for block in drawing.blocks for link in block.links}
    assert "also cites Wire 3 (90\xa0%)" in told


def test_trees_of_a_large_pile_stand_apart():
    documents, edges = [], []
    for tree in "ABC":
        documents += [report(f"{tree}{number}", f"Paper {tree}{number}") for number in range(8)]
        edges += [copies(f"{tree}{number}", f"{tree}0") for number in range(1, 8)]
    edges.append(cites("B1", "A1"))
    drawing = drawn((listing(documents), Lineage(edges=tuple(edges))))
    assert (len(drawing.blocks), drawing.lines_left_out) == (3, 1)
    small = [document for document in documents if document.id in ("A0", "A1", "B0", "B1")]
    among = {document.id for document in small}
    few = tuple(edge for edge in edges if {edge.start, edge.end} <= among)
    assert len(drawn((listing(small), Lineage(edges=few))).blocks) == 1


def test_what_a_report_has_by_way_of_another_is_not_drawn_again():
    documents = [report("D1", "Lodestar"), report("D2", "Courier"), report("D3", "Sidelight")]
    lineage = Lineage(edges=(copies("D2", "D1"), copies("D3", "D2", 0.97), copies("D3", "D1", 0.9)))
    (block,) = drawn((listing(documents), lineage)).blocks
    assert lines(block) == {(0, 1, "copies"), (1, 2, "copies")}


def test_a_mere_day_stands_after_the_hour_of_what_it_rests_on():
    documents = [report("D1", "Lodestar", "2023-03-14T09:40:00+00:00"), report("D2", "Courier", "2023-03-14")]
    assert rows(drawn((listing(documents), Lineage(edges=(copies("D2", "D1"),))))) == ["Lodestar", "Courier"]
    documents = [report("D1", "Lodestar", "2023-03-14"), report("D2", "Courier", "2023-03-13")]
    assert rows(drawn((listing(documents), Lineage(edges=(copies("D2", "D1"),))))) == ["Courier", "Lodestar"]


def test_without_any_date_the_page_says_so():
    pile = listing([report("D1", "Lodestar"), report("D2", "Courier")]), Lineage(edges=(copies("D2", "D1"),))
    page = render_lineage_page(pile[0], lineage=pile[1])
    assert "None of these has a date" in page
    assert "Time runs" not in page


def test_dates_in_parts():
    assert date_parts("2023-03-14T09:40:00+01:00") == ("14 Mar", "2023", "09:40")
    assert date_parts("2023-03-14") == ("14 Mar", "2023", "")
    assert (date_parts("2023-03"), date_parts("2023")) == (("Mar", "2023", ""), ("2023", "", ""))
    assert date_parts("2025-W14") == ("31 Mar", "2025", "week")
    assert (date_parts(None), date_parts("soon")) == (("", "", ""), ("", "", ""))


def test_a_date_that_is_none_is_told_as_it_is_written():
    documents = [report("D1", "Lodestar", "soon"), absent("D2", "Courier")]
    pile = listing([documents[0]]), Lineage(edges=(copies("D1", "D2"),), not_held=(documents[1],))
    assert [name.aside for node in drawn(pile).nodes for name in node.names] == ["not in hand", "soon"]


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
    assert not page.tags & {"img", "link", "iframe", "object"}
    assert html.count("<script") == 1, "the page's own"
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
    assert moment("2023-03-14T09:40:00+01:00") == datetime.fromisoformat("2023-03-14T09:40:00+01:00")
    assert moment("2023-03") == datetime.fromisoformat("2023-03-01T00:00:00+00:00")
    assert (moment(None), moment("soon"), moment("2023-13-45")) == (None, None, None)
