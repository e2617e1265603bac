"""Who the sources of a pile are: a table for the terminal, and one for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rich.console import Console, Group
from rich.text import Text

from assay.domain.source import Naming, Source, SourceKind
from assay.domain.span import Reason
from assay.domain.statement import Statement
from assay.report.inert import one_line, shortened
from assay.report.listing import Listing
from assay.report.tables.cells import cell
from assay.report.terminal.columns import Columns
from assay.report.terminal.style import Indented, paragraph
from assay.report.view.index import MAIN_HYPOTHESIS
from assay.report.view.wording import NAMINGS, ROLES, counted, interest_words

NARROW = 72
"""Below this width the table leaves out its columns of lesser use."""
UNRATED = "F"
"""The letter of a source that nobody has rated."""
SHOWN_PASSAGES = 2
"""How many passages stand beside each reason in the terminal."""

COLUMNS = (
    *("id", "name", "naming", "kind", "role", "affiliation", "country", "reliability", "side", "stake"),
    *("statements", "documents", "mentions", "may_be_same", "reasons"),
)
"""The columns of the spreadsheet; `side` and `stake` are empty where no claim was given."""


def render_sources(listing: Listing, *, console: Console, why: bool = False) -> None:
    """Prints every source with what it is, whom it speaks for, its interest, and how much it says, the most first.

    With `why` each source is a paragraph, with its reasons and the words that each rests on.
    """
    said = _said(listing)
    sources = sorted(listing.resolution.sources, key=_Most(said))
    heading = f"{counted(len(sources), 'source')} in {counted(len(listing.documents), 'report')}"
    console.print(Text(heading, style="bold underline"), highlight=False)
    if not sources:
        return
    with_claim = any(source.interest for source in sources)
    if why:
        numbers = {document.id: number for number, document in enumerate(listing.documents, start=1)}
        for source in sources:
            cells = _cells(source, said[source.id], with_claim=with_claim)
            words = "; ".join(filter(None, cells[1:]))
            console.print(paragraph(Text.assemble((cells[0], "bold"), f"  {words}")), highlight=False)
            for reason in source.reasons:
                line = Text.assemble(one_line(reason.text), " ", (_places(listing, numbers, reason), "dim"))
                console.print(Indented(Group(paragraph(line)), 2), highlight=False)
            console.print()
        return
    columns = [("Who", 5), ("What", 5), ("Speaks for", 4), *([("In the claim", 4)] if with_claim else []), ("Says", 3)]
    styles = ("bold", "", "", "", "") if with_claim else ("bold", "", "", "")
    shown = columns[:2] if console.width < NARROW else columns
    rows = (zip(_cells(source, said[source.id], with_claim=with_claim), styles, strict=True) for source in sources)
    console.print(Columns(shown, [tuple(row) for row in rows]), highlight=False)


class _Most:
    """Sorts sources by how much they say, those who say as much in reading order."""

    def __init__(self, said: Mapping[str, Sequence[Statement]]) -> None:
        self._count = {source: -len(statements) for source, statements in said.items()}

    def __call__(self, source: Source) -> int:
        return self._count.get(source.id, 0)


def sources_csv(listing: Listing) -> str:
    """The sources as CSV (RFC 4180, first row the column names); cells are made safe for spreadsheets."""
    said = _said(listing)
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for source in listing.resolution.sources:
        interest = source.interest.get(MAIN_HYPOTHESIS)
        row: list[object] = [
            *(source.id, source.name, source.naming.value, source.kind.value, source.role.value),
            *(source.affiliation, source.country, source.reliability),
            *((interest.side.value, interest.stake.value) if interest else (None, None)),
            *(len(said[source.id]), len({statement.document for statement in said[source.id]}), len(source.mentions)),
            " ".join(f"{other.id}:{other.probability:.2f}" for other in source.may_be_same),
            " ".join(reason.text for reason in source.reasons),
        ]
        writer.writerow([cell(value) for value in row])
    return written.getvalue()


def _said(listing: Listing) -> defaultdict[str, list[Statement]]:
    said: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in listing.statements:
        if identifier := listing.source_id(statement):
            said[identifier].append(statement)
    return said


def _cells(source: Source, said: Sequence[Statement], *, with_claim: bool) -> list[str]:
    reports = len({statement.document for statement in said})
    interest = source.interest.get(MAIN_HYPOTHESIS)
    belongs = source.affiliation or ""
    if source.country and source.country != belongs:
        belongs = f"{belongs} ({source.country})" if belongs else source.country
    says = counted(len(said), "statement") + (f" in {counted(reports, 'report')}" if reports > 1 else "")
    stake = [interest_words(interest) if interest else ""] if with_claim else []
    return [shortened(source.name, 80), what_it_is(source), shortened(belongs, 60), *stake, says]


def what_it_is(source: Source) -> str:
    """Kind, naming, role and letter, as far as they tell anything, in a few words: "person, unnamed; official"."""
    kind = "kind unknown" if source.kind is SourceKind.UNKNOWN else source.kind.value
    naming = "" if source.naming is Naming.NAMED else f", {NAMINGS[source.naming]}"
    role = ROLES[source.role]
    rated = "" if source.reliability == UNRATED else f"; rated {source.reliability}"
    return f"{kind}{naming}{rated}" if role == kind else f"{kind}{naming}; {role}{rated}"


def _places(listing: Listing, numbers: Mapping[str, int], reason: Reason) -> str:
    shown = []
    for passage in reason.passages[:SHOWN_PASSAGES]:
        if number := numbers.get(passage.document):
            words = listing.documents[number - 1].text[passage.start : passage.end]
            shown.append(f"[{number}] “{shortened(words, 80)}”")
    more = len(reason.passages) - SHOWN_PASSAGES
    return "; ".join([*shown, *([f"and {more} more"] if more > 0 else [])])
