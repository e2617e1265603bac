"""The lineage as one HTML page that asks for nothing: `assay lineage --html`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assay.domain.document import Document
from assay.domain.lineage import Lineage
from assay.domain.span import Passage, Reason
from assay.report.addresses import safe_address
from assay.report.inert import one_line, shortened
from assay.report.listing import Listing
from assay.report.page.html import render_template
from assay.report.view import caps
from assay.report.view.history import lineage_view
from assay.report.view.index import anchor_of, document_label
from assay.report.view.lineage_graph import LineageNode, lineage_graph, source_names
from assay.report.view.parts import Citation, Item, ReasonLine


@dataclass(frozen=True, slots=True)
class QuotedPassage:
    """A passage that shows a link, cut to what can be taken in."""

    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class QuotedDocument:
    """A document of the graph with the passages that show its links."""

    anchor: str
    title: str
    label: str
    url: str | None
    passages: tuple[QuotedPassage, ...]


def render_lineage_page(listing: Listing, *, lineage: Lineage) -> str:
    """The lineage of `listing` as a complete HTML page: drawn, told in words, and with the passages that show it.

    Every text is escaped; the content security policy allows the page's own style sheet, by its hash, and nothing else.
    The same listing gives the same bytes.
    """
    index = _PageIndex(listing, lineage)
    view = lineage_view(listing, lineage, index, statements=())
    return render_template(
        "lineage_page.html.j2",
        lineage=view,
        count=len(listing.documents),
        documents=tuple(index.quoted()),
        version=listing.assay_version,
    )


class _PageIndex:
    """Names what the page tells of, and remembers which passages it links to."""

    def __init__(self, listing: Listing, lineage: Lineage) -> None:
        self.nodes = lineage_graph(listing, lineage).nodes
        self.documents = {document.id: document for document in (*lineage.not_held, *listing.documents)}
        self.names = source_names(listing, lineage)
        self.origins = {origin.id: origin.source for origin in lineage.origins}
        self.printed = {node.id: anchor_of("d", node.id) for node in self.nodes}
        self.cited: dict[Passage, str] = {}
        self.named: set[str] = set()

    def item(self, identifier: str) -> Item:
        """The name of a document or origin, and where it is printed."""
        if identifier in self.documents:
            self.named.add(identifier)
            return Item(document_label(self.documents[identifier]), self.printed.get(identifier))
        source = self.origins.get(identifier, identifier)
        return Item(self.names.get(source) or one_line(source))

    def printed_reasons(self, reasons: Sequence[Reason]) -> tuple[ReasonLine, ...]:
        """Reasons, with links to their passages."""
        return tuple(
            ReasonLine(
                one_line(reason.text),
                tuple(
                    citation
                    for passage in list(dict.fromkeys(reason.passages))[: caps.CITATIONS]
                    if (citation := self._cite(passage))
                ),
                "",
            )
            for reason in dict.fromkeys(reasons)
        )

    def _cite(self, passage: Passage) -> Citation | None:
        document = self.documents.get(passage.document)
        if document is None or passage.document not in self.printed or passage.end > len(document.text):
            return None
        anchor = anchor_of("q", f"{passage.document}-{passage.start}-{passage.end}")
        words = shortened(passage.span.of(document.text), caps.WORDS)
        return Citation(0, document_label(document), words, self.cited.setdefault(passage, anchor))

    def quoted(self) -> Iterable[QuotedDocument]:
        """The documents of the graph that the page names, by time, with the passages it links to."""
        places: dict[str, list[Passage]] = {}
        for passage in sorted(self.cited):
            places.setdefault(passage.document, []).append(passage)
        shown = [node for node in self.nodes if node.id in self.named or node.id in places]
        return (self._quoted(node, self.documents[node.id], places.get(node.id, ())) for node in shown)

    def _quoted(self, node: LineageNode, document: Document, passages: Iterable[Passage]) -> QuotedDocument:
        return QuotedDocument(
            anchor=self.printed[node.id],
            title=node.title or node.name,
            label=node.label,
            url=safe_address(document.url),
            passages=tuple(
                QuotedPassage(self.cited[passage], shortened(passage.span.of(document.text), caps.EXCERPT))
                for passage in passages
            ),
        )
