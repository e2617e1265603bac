"""Piles no newsroom would send, and lineage that neither stops nor blows up on them."""

from __future__ import annotations

import random

import pytest

import assay
from assay.domain.document import Document
from assay.domain.lineage import EdgeKind, Lineage
from assay.domain.source import Resolution
from assay.lineage import trace
from assay.lineage.align import align
from assay.lineage.copying import find_copying
from assay.lineage.sketch import sketch
from assay.settings import Settings
from tests.bounds import grown, within
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile, document, publication, source

FAST = Settings(tagger="rules", reader="rules")
LETTERS = "abdefgiklmnoprstuv"


def chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret is drawn


CALM = chance(7)
VOCABULARY = ["".join(CALM.choice(LETTERS) for _ in range(CALM.randint(2, 9))) for _ in range(5000)]


def prose(words: int, *, seed: int) -> str:
    """Sentences without sense, of an invented language with common and rare words."""
    chosen = chance(seed).choices(VOCABULARY, [1 / (rank + 1) for rank in range(len(VOCABULARY))], k=words)
    return ". ".join(" ".join(chosen[at : at + 14]).capitalize() for at in range(0, words, 14)) + "."


def edited(text: str, share: float, *, seed: int) -> str:
    """The text with a share of its words exchanged."""
    calm = chance(seed)
    return " ".join(calm.choice(VOCABULARY) if calm.random() < share else word for word in text.split(" "))


def copies_among(lineage: Lineage) -> list[tuple[str, str]]:
    """The edges between documents that say that one copies the other."""
    return [(edge.start, edge.end) for edge in lineage.edges if edge.kind is EdgeKind.COPIES and edge.start[0] == "D"]


def test_thousands_of_copies_of_a_report_are_one_origin_in_seconds():
    pile = Pile()
    courier, berg = publication("Halvic Courier"), source("Anna Berg")
    first = pile.report(f"{HARBOUR} {MARKET}", publisher="Halvic Courier", published="2020-01-01T06:00:00Z")
    pile.says(first, berg, "Divers went down at first light")
    pile.voice(first, courier, "Traders in the old fish market waited since dawn")
    for number in range(2_999):
        hour = f"{6 + number % 17:02}:{number % 60:02}"
        pile.copy(first, publisher=f"Paper {number % 90}", published=f"2020-01-02T{hour}:00Z")
    with within(seconds=30):
        lineage = pile.trace()
    assert len(lineage.origins) == 2
    assert len(set(lineage.origin_of.values())) == 2
    assert len(copies_among(lineage)) == 2_999
    assert {end for _, end in copies_among(lineage)} == {first.id}


def test_three_thousand_near_copies_take_linear_time():
    reports = [
        document(f"{HARBOUR} {MARKET} {BRIDGE} Edition {number}.", identifier=f"D{number}") for number in range(3000)
    ]
    with within(seconds=30):
        found = find_copying([sketch(report) for report in reports], [None] * len(reports))
    assert {copying.alignment.later.document.id for copying in found} == {f"D{number}" for number in range(1, 3000)}
    assert len(found) < 10 * len(reports)


def test_a_document_of_fifty_megabytes_is_aligned_in_linear_time():
    few, many = (
        (sketch(document(text)), sketch(document(edited(text, 0.2, seed=3))))
        for text in (prose(30_000, seed=1), prose(240_000, seed=2))
    )
    # eight times the words: a quadratic method would take 64 times as long
    assert grown(40, lambda pair: align(*pair), few, many).matched > 0.7 * len(many[0].words)


def test_a_file_of_fifty_megabytes_is_cut_with_a_finding_and_traced(tmp_path):
    (tmp_path / "long.txt").write_text("a long word or two and a line\n" * 1_600_000, encoding="utf-8")
    (tmp_path / "report.txt").write_text(HARBOUR, encoding="utf-8")
    lineage = assay.trace_lineage(
        [str(tmp_path)], settings=Settings(tagger="rules", reader="rules", maximum_characters=50_000)
    )
    assert len(lineage.documents) == 2
    assert any("characters" in finding.message for finding in lineage.findings)
    assert lineage.edges == ()


@pytest.mark.parametrize("publisher", [None, "Halvic Courier"])
def test_lines_that_stand_on_every_page_are_no_copying(publisher):
    footer = (
        "You are reading a free page of our archive. Subscribe to read on, and get the weekend magazine, the tide "
        "tables and the crossword with it. Write to our desk if you know more. All rights are reserved, and no part of "
        "this page may be printed or sent on without our leave in writing. Follow us on the wireless."
    )
    texts = [f"{prose(120, seed=number)}\n\n{footer}" for number in range(40)]
    reports = [
        document(text, publisher=publisher, published=f"2020-01-{number % 28 + 1:02}")
        for number, text in enumerate(texts)
    ]
    assert trace(reports, (), sources=Resolution((), {})).edges == ()


@pytest.mark.parametrize(
    "dates", [(None, None, None), ("0001-01-01", "9999-12-31", "2020-01-01"), ("soon", "", "2020-13-45")]
)
def test_missing_absurd_and_future_dates_say_nothing_of_direction(dates):
    reports = [document(f"{HARBOUR} {MARKET} No. {number}.", published=date) for number, date in enumerate(dates)]
    lineage = trace(reports, (), sources=Resolution((), {}))
    assert {edge.probability for edge in lineage.edges} == {0.5}
    assert len(lineage.edges) == 2


def test_all_documents_of_one_publisher():
    bodies = [prose(150, seed=number) for number in range(30)]
    reports = [document(body, publisher="Halvic Courier", published="2020-01-01") for body in bodies]
    update = document(f"{bodies[4]} This story has been updated.", publisher="Halvic Courier", published="2020-01-02")
    lineage = trace([*reports, update], (), sources=Resolution((), {}))
    assert copies_among(lineage) == [(update.id, reports[4].id)]


def test_two_languages(tmp_path):
    other = (
        "Der Hafen von Velmar wurde am Montag für alle Schiffe gesperrt, nachdem binnen einer Stunde zwei Schlepper "
        "nahe der östlichen Mole gesunken waren, teilte das Hafenamt mit. Taucher fanden beide Rümpfe aufrecht."
    )
    (tmp_path / "one.txt").write_text(HARBOUR, encoding="utf-8")
    (tmp_path / "other.txt").write_text(other, encoding="utf-8")
    lineage = assay.trace_lineage([str(tmp_path)], settings=FAST)
    assert len(lineage.documents) == 2
    assert lineage.edges == ()
    assert any("language" in finding.code for finding in lineage.findings)


def test_an_empty_pile_and_one_document():
    assert trace((), (), sources=Resolution((), {})) == Lineage()
    alone = trace([document(HARBOUR)], (), sources=Resolution((), {}))
    assert (alone.edges, alone.origins, alone.cycles) == ((), (), ())


@pytest.mark.parametrize(
    "text", ["", " ", "a", "\u200b\u202e", "the " * 5000, "the same words again and again " * 2000]
)
def test_texts_without_anything_to_compare(text):
    reports = [Document(id=f"D{number}", text=text, sha256="0", published="2020-01-01") for number in range(3)]
    lineage = trace(reports, (), sources=Resolution((), {}))
    assert all(edge.probability == 0.5 for edge in lineage.edges)
