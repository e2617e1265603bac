"""What two of the sibling commands show: statements as tables, lineage as a tree."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from assay.domain.lineage import Edge, Lineage
from assay.report.by_document import NARROW, by_document, document_title, speaker_words
from assay.report.columns import Columns
from assay.report.inert import one_line, shortened
from assay.report.listing import Listing
from assay.report.manner import manner, setting
from assay.report.spreadsheet import statements_csv
from assay.report.terminal_style import paragraph
from assay.report.view.index import document_label
from assay.report.view.wording import EDGES, counted, percent

__all__ = ["render_lineage", "render_statements", "statements_csv"]

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


def render_statements(listing: Listing, *, console: Console) -> None:
    """Prints who said what, a table a document: who, what with the words that attribute it, how they know, and where.

    Where is the paragraph of the document. A statement inside another is marked with an arrow for each that holds it.
    """
    columns = [("Who", 4), ("Said what", 10), ("How they know", 5), ("Where", 2)]
    for number, label, statements in by_document(listing):
        console.print(paragraph(document_title(number, label, counted(len(statements), "statement"))), highlight=False)
        text = listing.documents[number - 1].text
        paragraphs = [match.start() for match in _PARAGRAPH.finditer(text)]
        depths: dict[str, int] = {}
        rows = []
        for statement in statements:
            depth = depths[statement.id] = 1 + depths.get(statement.within, 0) if statement.within else 0
            cue, said = one_line(statement.cue_text(text)), shortened(statement.content_text(text), 400)
            rows.append(
                (
                    ("↳ " * depth + speaker_words(listing, statement), "bold"),
                    (f"{cue}: {said}" if cue and cue not in {":", said} else said, ""),
                    ("; ".join(part for part in (manner(statement), setting(statement)) if part), "dim"),
                    (f"¶ {bisect_right(paragraphs, statement.extent.start)}", "dim"),
                )
            )
        if rows:
            console.print(Columns(columns[:2] if console.width < NARROW else columns, rows), highlight=False)
        console.print()


def render_lineage(listing: Listing, *, lineage: Lineage, console: Console) -> None:
    """Prints who had what from whom as a tree: the earliest documents at the roots, those that pass on below them."""
    documents = {document.id: document for document in (*lineage.not_held, *listing.documents)}
    labels = {
        identifier: document_label(document) + ("" if document.held else " (not in hand)")
        for identifier, document in documents.items()
    }
    edges = [edge for edge in lineage.edges if edge.start in documents and edge.end in documents]
    if edges:
        console.print(_forest(edges, labels), highlight=False)
    else:
        console.print(Text("No report was found to rest on another."))
    for cycle in lineage.cycles:
        names = " → ".join(labels.get(member, one_line(member)) for member in (*cycle, cycle[0]))
        console.print(paragraph(f"Circular reporting: {names}", style="bold"))
    linked = {identifier for edge in edges for identifier in (edge.start, edge.end)}
    alone = sum(document.id not in linked for document in listing.documents)
    summary = (counted(len(edges), "link"), counted(alone, "report"), counted(len(lineage.origins), "origin"))
    console.print(Text("{} between documents; {} resting on no other; {}.".format(*summary), style="dim"))


def _forest(edges: list[Edge], labels: dict[str, str]) -> Tree:
    """The edges as one tree. A document is followed where it first appears, so the tree is as long as the edges."""
    later: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        later[edge.end].append(edge)
    fed = {edge.start for edge in edges}
    tree = Tree(Text("Who had it from whom", style="bold"), guide_style="dim")
    followed: set[str] = set()
    roots = [identifier for identifier in labels if identifier in later and identifier not in fed]
    for root in (*roots, *(identifier for identifier in labels if identifier in later)):
        if root not in followed:
            _grow(tree.add(paragraph(labels[root])), root, later, labels, followed)
    return tree


def _grow(trunk: Tree, root: str, later: dict[str, list[Edge]], labels: dict[str, str], followed: set[str]) -> None:
    """Adds what was passed on from `root`, link by link, without recursion: chains may be long."""
    followed.add(root)
    waiting = [(trunk, root)]
    while waiting:
        branch, node = waiting.pop()
        for edge in later.get(node, ()):
            is_new = edge.start not in followed
            words = f"{labels[edge.start]} {EDGES[edge.kind]} it ({percent(edge.probability)})"
            grown = branch.add(paragraph(words if is_new else f"{words}, see above"))
            if is_new:
                followed.add(edge.start)
                waiting.append((grown, edge.start))
