"""What `assay stance` prints: documents and statements, those that bear most on the claim first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading, Stances
from assay.domain.statement import Statement
from assay.report.deciding import deciding_words
from assay.report.inert import one_line
from assay.report.listing import Listing
from assay.report.part_counts import COUNTED, part_counts
from assay.report.terminal.by_document import NARROW, by_document, document_title, speaker_words
from assay.report.terminal.columns import GAP, Columns
from assay.report.terminal.excerpt import excerpt
from assay.report.terminal.style import STYLES, Hanging, bullet, more, paragraph
from assay.report.view.claim_parts import part_words, tallies_words
from assay.report.view.index import MAIN_HYPOTHESIS
from assay.report.view.wording import STANCES, counted, percent

DOCUMENTS = 40
"""Documents that are shown."""

STATEMENTS = 12
"""Statements a document."""

_STANCE, _PARTS = 14, 14
_SOURCE = 5  # one in so many of the width
_DIRECTED = (StanceLabel.SUPPORTS, StanceLabel.OPPOSES)
_ORDER = (*COUNTED, StanceLabel.UNRELATED, StanceLabel.NOT_ASSESSED)
_COUNTED_AS = STANCES | {StanceLabel.DISCUSSES: "discussing it"}


@dataclass(frozen=True, slots=True)
class _Row:
    """A document with its reading and, ranked, its statements that bear on the claim with theirs."""

    number: int
    label: str
    document: Document
    reading: StanceReading
    statements: list[tuple[Statement, StanceReading]]


def render_stance(listing: Listing, *, claim: Claim, stances: Stances, console: Console) -> None:
    """Prints what the documents and their statements say of `claim`, ranked, with the words that decided marked.

    Those with a direction come first, the largest bearing on top, then those that discuss the claim, the closest to it
    on top; a document beside the point is shown after them where one of its statements has a direction, and is else
    counted. At most 40 documents are shown, and 12 statements of each.
    """
    rows = [
        _Row(number, label, listing.documents[number - 1], reading, _ranked(statements, stances))
        for number, label, statements in by_document(listing)
        for reading in [_reading(stances.documents, listing.documents[number - 1].id)]
    ]
    console.print(paragraph(one_line(claim.affirmative), style="bold"), highlight=False)
    _print_parts(listing, claim, stances, console)
    readings = [_reading(stances.statements, statement.id) for statement in listing.statements]
    console.print(paragraph(_totals("report", [row.reading for row in rows])), highlight=False)
    console.print(paragraph(_totals("statement", readings)), highlight=False)
    console.print()
    shown = sorted((row for row in rows if _is_shown(row)), key=_document_rank)
    for row in shown[:DOCUMENTS]:
        note, style = stance_words(row.reading), STYLES.get(STANCES[row.reading.label], "dim")
        console.print(paragraph(document_title(row.number, row.label, note, style=style)), highlight=False)
        _print_statements(listing, claim, stances, row, console)
        console.print()
    for line in (*more(len(shown) - DOCUMENTS, "report", where="in the JSON (--json)"), *_left_out(rows)):
        console.print(line, highlight=False)


def stance_words(reading: StanceReading) -> str:
    """A stance with its probability: `for 93%`."""
    chance = reading.chance
    return STANCES[reading.label] + ("" if chance is None else f" {percent(chance)}")


def _reading(readings: Mapping[str, Mapping[str, StanceReading]], identifier: str) -> StanceReading:
    return readings.get(identifier, {}).get(MAIN_HYPOTHESIS, NOT_ASSESSED)


def _ranked(statements: Iterable[Statement], stances: Stances) -> list[tuple[Statement, StanceReading]]:
    """The statements that bear on the claim, those that bear most on it first."""
    found = ((statement, _reading(stances.statements, statement.id)) for statement in statements)
    return sorted(((one, reading) for one, reading in found if reading.label in COUNTED), key=_statement_rank)


def _rank(reading: StanceReading) -> tuple[int, float]:
    """Sorts readings: those with a direction by the size of their bearing, then those that discuss by closeness."""
    if reading.label in _DIRECTED:
        return 0, -abs(reading.bearing)
    if reading.label is StanceLabel.DISCUSSES:
        return 1, (reading.unrelated or 0.0) - 1.0
    return 2, 0.0


def _statement_rank(row: tuple[Statement, StanceReading]) -> tuple[int, float]:
    return _rank(row[1])


def _document_rank(row: _Row) -> tuple[int, float, tuple[int, float]]:
    return *_rank(row.reading), _statement_rank(row.statements[0]) if row.statements else (2, 0.0)


def _is_shown(row: _Row) -> bool:
    return row.reading.label in COUNTED or any(reading.label in _DIRECTED for _, reading in row.statements)


def _totals(noun: str, readings: Sequence[StanceReading]) -> str:
    """How many take each stance: `7 reports: 3 for, 0 against, 4 discussing it.`"""
    counts = Counter(reading.label for reading in readings)
    told = [f"{counts[label]:,} {_COUNTED_AS[label]}" for label in _ORDER if counts[label] or label in _DIRECTED]
    return f"{counted(len(readings), noun)}: {', '.join(told)}."


def _left_out(rows: Iterable[_Row]) -> Iterable[Text]:
    """How many documents are only counted, and why."""
    counts = Counter((row.reading.label, bool(row.statements)) for row in rows if not _is_shown(row))
    told = {
        (StanceLabel.UNRELATED, False): ("says nothing of it", "say nothing of it"),
        (StanceLabel.UNRELATED, True): (
            "is beside the point, and what it says only touches it",
            "are beside the point, and what they say only touches it",
        ),
    }
    for key in ((label, speaks) for label in _ORDER for speaks in (True, False)):
        if number := counts[key]:
            one, many = told.get(key, ("was not assessed", "were not assessed"))
            yield Text(f"{counted(number, 'report')} {one if number == 1 else many}.")


def _print_parts(listing: Listing, claim: Claim, stances: Stances, console: Console) -> None:
    """Prints each part of a compound claim with its counts."""
    counts = part_counts(claim, stances, listing.statements, source_of=listing.source_id)
    for part in claim.parts:
        if part.id in counts:
            console.print(bullet(Text(part_words(part), style="bold"), mark=part.id), highlight=False)
            console.print(bullet(tallies_words(counts[part.id]), mark=" " * len(part.id)), highlight=False)


def _print_statements(listing: Listing, claim: Claim, stances: Stances, row: _Row, console: Console) -> None:
    """Prints a document's statements: in columns, or as paragraphs where there is little width."""
    plain = console.color_system is None or console.no_color
    rows: list[list[tuple[str | Text, str]]] = []
    for statement, reading in row.statements[:STATEMENTS]:
        decided = deciding_words(statement, reading, row.document.text)
        parts = [(_parts_words(stances.parts.get(statement.id, {})), "dim")] if claim.is_compound else []
        rows.append(
            [
                (stance_words(reading), STYLES.get(STANCES[reading.label], "")),
                *parts,
                (speaker_words(listing, statement), "bold"),
                (excerpt(statement, row.document.text, decided, plain=plain), ""),
            ]
        )
    if console.width < NARROW:
        for *facts, (content, _) in rows:
            head = Text("; ").join([Text(str(fact), style) for fact, style in facts if fact])
            console.print(Hanging(head, "-"), Hanging(Text.assemble(content), " "), sep="\n", highlight=False)
    elif rows:
        stance = max(_STANCE, *(cell_len(str(first)) for (first, _), *_ in rows))
        widths = [GAP + stance, *([GAP + _PARTS] if claim.is_compound else []), console.width // _SOURCE]
        columns = [("", width) for width in (*widths, console.width - sum(widths))]
        console.print(Columns(columns, rows), highlight=False)
    for line in more(len(row.statements) - STATEMENTS, "statement", where="in the JSON (--json)"):
        console.print(line, highlight=False)


def _parts_words(readings: Mapping[str, StanceReading]) -> str:
    """The parts that a statement bears on: `P1 for, P2 against`."""
    told = [(part, reading.label) for part, reading in readings.items() if reading.label in COUNTED]
    return ", ".join(f"{part} {STANCES[label]}" for part, label in told)
