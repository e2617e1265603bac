"""The tree that `assay lineage` prints."""

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.domain.lineage import Lineage
from assay.report.terminal.lineage import LEGEND, render_lineage
from tests.builders import velmar
from tests.unit.report.lineages import circle, cites, copied, copies, listing, report, wire

HOSTILE = "\x1b[2J\u202e[red]\n\x00"
QUOTE = "“a commander told Lodestar”"


def shown(pile, *, width: int = 100, **options) -> str:
    written = io.StringIO()
    listed, lineage = pile
    render_lineage(listed, lineage=lineage, console=Console(file=written, width=width), **options)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


def test_a_chain_is_told_from_its_beginning_with_the_words_that_show_it():
    same = "9 words in 1 passage are the same: 75\u00a0% of this document, 80\u00a0% of the other"
    assert shown(wire(), width=160) == "\n".join(
        [
            "Who had it from whom",
            LEGEND,
            "Highland Signal (not in hand)",
            "└── Lodestar, 14 March 2023, 09:40",
            f"    quotes it (90\u00a0%): {QUOTE}",
            "    └── The Courier, 14 March 2023, 12:05",
            f"        copies it (80\u00a0%): {same}",
            "        └── Sidelight, 18 March 2023",
            f"            cites it (90\u00a0%): {QUOTE}",
            "",
            "Linked to no other:",
            "- The Ledger, 15 March 2023",
            "",
            "In order of time",
            "- 14 March 2023, 09:40  Lodestar publishes first",
            "* 14 March 2023, 09:40  Lodestar begins a burst: 5 reports within an hour",
            "- 14 March 2023, 12:05  The Courier publishes a copy",
            "- 15 March 2023  The Ledger publishes",
            "- 18 March 2023  Sidelight publishes",
            "  and 1 more dated statement, in the JSON",
            "",
            "Who stands behind several reports",
            "- a commander: 3 statements in 3 reports",
            "    a commander → Lodestar → The Courier → Sidelight: 1 statement",
            "    a commander → Lodestar → The Courier: 1 statement",
            "    a commander → Lodestar: 1 statement",
            "",
            "3 links between 4 reports read, and 1 document cited that is not in hand; 1 report linked to no other; "
            "no circle; 1 origin in all, whatever they speak of.",
        ]
    )


def test_circles_and_unknown_directions_are_said_in_words():
    text = shown(circle())
    assert "copies or is copied by it (direction unknown): 9 words" in text
    assert "50\u00a0%)" not in text
    assert "- Oslin Today, 4 April 2025 ← Harbour Watch, 5 April 2025 ← Oslin Today, 4 April 2025" in text
    assert "also cites Harbour Watch, 5 April 2025 (90\u00a0%, in a circle)" in text
    assert " ".join(text.split()).endswith("1 circle; 0 origins in all, whatever they speak of.")


def test_every_report_stands_once_below_the_one_it_had_most_from():
    pile = listing(
        [
            report("D1", "Lodestar", "2023-03-14"),
            report("D2", "Courier", "2023-03-15"),
            report("D3", "Late", "2023-03-16"),
        ]
    )
    lineage = Lineage(edges=(cites("D3", "D1"), copies("D3", "D2"), copies("D2", "D1")))
    lines = shown((pile, lineage)).splitlines()
    assert sum(line.endswith("Late, 16 March 2023") for line in lines) == 1
    late = next(place for place, line in enumerate(lines) if line.endswith("Late, 16 March 2023"))
    assert "copies it" in lines[late + 1]
    assert any(f"also cites Lodestar, 14 March 2023 (90\u00a0%): {QUOTE}" in line for line in lines[late:])


def test_a_report_only_cited_besides_is_told_after_the_tree():
    pile = listing([report("D1", "Lodestar"), report("D2", "Courier"), report("D3", "Late")])
    text = shown((pile, Lineage(edges=(copies("D3", "D2"), cites("D3", "D1")))))
    assert "Also had from:\n- Lodestar: by 1 report\n" in text


def test_a_large_pile_is_cut_and_says_so():
    text = shown(copied(600))
    assert len(text.splitlines()) < 60
    assert "and 592 more reports, shown with --all" in text
    assert "  and 592 more reports, shown with --all" in text
    whole = shown(copied(600), whole=True)
    assert whole.count("copies it (95\u00a0%)") == 600
    assert "--all" not in whole


def long_chain(length: int):
    documents = [report(f"D{number:04}", f"Paper {number}", f"{1000 + number}-03-01") for number in range(length)]
    edges = tuple(copies(f"D{number:04}", f"D{number - 1:04}") for number in range(1, length))
    return listing(documents), Lineage(edges=edges)


@pytest.mark.parametrize("width", [40, 60, 120])
def test_a_long_chain_is_whole_and_goes_on_at_the_left_where_it_grows_too_deep(width):
    lines = shown(long_chain(60), width=width, whole=True).splitlines()
    told = "".join("".join(line.strip("│├└─ ") for line in lines).split())
    assert told.count("copies") == 59
    assert max(cell_len(line) for line in lines) <= width
    assert any(line.startswith("copies Paper") for line in lines), "it goes on at the left, and says from whom"


def test_a_chain_of_thousands_ends():
    assert shown(long_chain(3_000), whole=True).count("copies") == 2_999


def test_reports_that_rest_on_nothing():
    assert shown((listing([report("D1", "Lodestar")]), Lineage())) == (
        "No report was found to rest on another.\n\n"
        "0 links between 1 report read; 1 report linked to no other; no circle; 0 origins in all, whatever\n"
        "they speak of."
    )
    assert "0 links between 0 reports read" in shown((listing([]), Lineage()))


def test_reports_alike_are_told_apart_by_their_titles():
    pile = listing([report("D1", "Centre", title="January 9"), report("D2", "Centre", title="January 10")])
    text = shown((pile, Lineage(edges=(copies("D2", "D1", 0.5),))))
    assert "Centre (“January 9”)" in text and "Centre (“January 10”)" in text


@pytest.mark.parametrize("width", [40, 60, 72, 160])
@pytest.mark.parametrize("pile", [wire(HOSTILE), circle(), copied(30)], ids=["hostile", "circle", "copied"])
def test_every_width_is_kept_and_hostile_text_is_inert(pile, width):
    text = shown(pile, width=width)
    assert not set(text) & set("\x1b\u202e\x00")
    assert max(cell_len(line) for line in text.splitlines()) <= width


def test_the_case_of_the_harbour_is_told():
    material = velmar().material
    text = shown((listing(material.documents, material.statements, material.resolution.sources), material.lineage))
    assert (
        "Northern Wire, 2 April 2025, 18:30\n└── Oslin Today, 4 April 2025 (in a circle)\n    copies it (97\u00a0%)"
        in text
    )
    assert "a senior port employee → Oslin Today → Harbour Watch: 1 statement" in text
