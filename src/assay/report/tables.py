"""What the sibling commands show: statements and stances as tables, lineage as a tree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from assay.domain.claim import Claim
from assay.domain.lineage import Edge, Lineage
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading, Stances
from assay.domain.statement import Mode, Statement
from assay.report.inert import one_line, shortened
from assay.report.listing import Listing
from assay.report.terminal_style import STYLES
from assay.report.view.index import MAIN_HYPOTHESIS, document_label
from assay.report.view.wording import BASES, EDGES, QUOTES, STANCES, counted, percent

NARROW = 72
"""Below this width a table leaves out its columns of lesser use."""

DEPTH = 12
"""Links that a branch of the lineage tree follows at most."""


def render_statements(listing: Listing, *, console: Console) -> None:
    """Prints who said what, a table a document: source, cue, content, and how it is known and put."""
    for number, document, statements in _by_document(listing):
        console.print(_title(number, document, counted(len(statements), "statement")), highlight=False)
        table = _table(console, ("Source", 2), ("Cue", 1), ("Content", 5), ("How", 2))
        text = listing.documents[number - 1].text
        for statement in statements:
            row = (
                Text(_speaker(listing, statement), style="bold"),
                Text(one_line(statement.cue_text(text)), style="italic"),
                Text(shortened(statement.content_text(text), 400)),
                Text(_how(statement), style="dim"),
            )
            table.add_row(*row[: len(table.columns)])
        if statements:
            console.print(table, highlight=False)
        console.print()


def render_stance(listing: Listing, *, claim: Claim, stances: Stances, console: Console) -> None:
    """Prints each document's stance on `claim`, and under it the statements that bear on the claim."""
    console.print(Text(one_line(claim.affirmative), style="bold"), highlight=False)
    console.print()
    for number, document, statements in _by_document(listing):
        reading = stances.documents.get(listing.documents[number - 1].id, {}).get(MAIN_HYPOTHESIS, NOT_ASSESSED)
        console.print(_title(number, document, stance_words(reading)), highlight=False)
        table = _table(console, ("Stance", 2), ("Source", 2), ("Content", 6))
        text = listing.documents[number - 1].text
        for statement in statements:
            found = stances.statements.get(statement.id, {}).get(MAIN_HYPOTHESIS, NOT_ASSESSED)
            if found.label in (StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES):
                table.add_row(
                    Text(stance_words(found), style=STYLES.get(STANCES[found.label], "")),
                    Text(_speaker(listing, statement), style="bold"),
                    Text(shortened(statement.content_text(text), 400)),
                )
        if table.row_count:
            console.print(table, highlight=False)
        console.print()


def render_lineage(listing: Listing, *, lineage: Lineage, console: Console) -> None:
    """Prints who had what from whom as a tree: the earliest documents at the roots, those that pass on below them."""
    documents = {document.id: document for document in (*lineage.not_held, *listing.documents)}
    edges = [edge for edge in lineage.edges if edge.start in documents and edge.end in documents]
    later: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        later[edge.end].append(edge)
    fed = {edge.start for edge in edges}
    roots = [identifier for identifier in documents if identifier not in fed and identifier in later]
    circular = [cycle[0] for cycle in lineage.cycles if cycle and cycle[0] in documents]
    tree = Tree(Text("Who had it from whom", style="bold"), guide_style="dim")
    labels = {
        identifier: document_label(document) + ("" if document.held else " (not in hand)")
        for identifier, document in documents.items()
    }
    for root in dict.fromkeys([*roots, *circular]):
        _grow(tree.add(Text(labels[root])), root, later, labels, (root,))
    if edges:
        console.print(tree, highlight=False)
    else:
        console.print(Text("No report was found to rest on another."))
    for cycle in lineage.cycles:
        names = " → ".join(labels.get(member, one_line(member)) for member in (*cycle, cycle[0]))
        console.print(Text(f"Circular reporting: {names}", style="bold"))
    alone = len(listing.documents) - len(
        {identifier for edge in edges for identifier in (edge.start, edge.end)}
        & {item.id for item in listing.documents}
    )
    console.print(
        Text(
            f"{counted(len(edges), 'link')} between documents; {counted(alone, 'report')} resting on no other; "
            f"{counted(len(lineage.origins), 'origin')}.",
            style="dim",
        )
    )


def stance_words(reading: StanceReading) -> str:
    """A stance with its probability: `for 93%`."""
    chances = {
        StanceLabel.SUPPORTS: reading.supports,
        StanceLabel.OPPOSES: reading.opposes,
        StanceLabel.DISCUSSES: reading.discusses,
        StanceLabel.UNRELATED: reading.unrelated,
    }
    chance = chances.get(reading.label)
    return STANCES[reading.label] + ("" if chance is None else f" {percent(chance)}")


def _grow(branch: Tree, node: str, later: dict[str, list[Edge]], labels: dict[str, str], path: tuple[str, ...]) -> None:
    """Adds what was passed on from `node`; a document that is already on the path is named and not followed."""
    for edge in later.get(node, ()):
        is_closed = edge.start in path
        words = f"{labels[edge.start]} {EDGES[edge.kind]} it ({percent(edge.probability)})"
        grown = branch.add(Text(words + (", which closes a circle" if is_closed else "")))
        if not is_closed and len(path) < DEPTH:
            _grow(grown, edge.start, later, labels, (*path, edge.start))


def _by_document(listing: Listing) -> Iterable[tuple[int, str, list[Statement]]]:
    """Each document's number, label and statements."""
    statements: dict[str, list[Statement]] = defaultdict(list)
    for statement in listing.statements:
        statements[statement.document].append(statement)
    for number, document in enumerate(listing.documents, start=1):
        yield number, document_label(document), statements[document.id]


def _title(number: int, label: str, note: str) -> Text:
    return Text.assemble((f"[{number}] ", "dim"), (label, "bold underline"), (f"  {note}", "dim"))


def _table(console: Console, *columns: tuple[str, int]) -> Table:
    """A table without rules; in a narrow terminal without its last column where there are four."""
    table = Table(box=None, padding=(0, 2, 0, 0), expand=True, header_style="dim", pad_edge=False)
    shown = columns[:3] if console.width < NARROW else columns
    for name, ratio in shown:
        table.add_column(name, ratio=ratio, overflow="fold")
    return table


def _speaker(listing: Listing, statement: Statement) -> str:
    return shortened(listing.speaker(statement), 80)


def _how(statement: Statement) -> str:
    words = [QUOTES[statement.quote], BASES[statement.basis.kind]]
    if statement.hedge:
        words.append(f"hedged “{shortened(statement.hedge.text, 30)}”")
    elif statement.mode is not Mode.ASSERTED:
        words.append(statement.mode.value)
    if statement.negated:
        words.append("negated")
    return "; ".join(words)
