"""Piles written by hand: documents with their statements and resolved sources."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.lineage import Lineage
from assay.domain.source import Naming, Resolution, Role, Source, SourceKind
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.lineage import trace

HARBOUR = (
    "The harbour of Velmar was closed to all ships on Monday after two tugs sank within an hour of each other near "
    "the eastern mole, the port office announced in the evening. Divers went down at first light and found both hulls "
    "upright on the sand, their sea cocks open and their engine rooms flooded to the deck beams."
)
MARKET = (
    "Traders in the old fish market waited since dawn for the boats that supply the town, and by noon "
    "the stalls that had "
    "any catch at all were asking four times the usual price for cod and twice as much for mussels from "
    "the northern bay."
)
BRIDGE = (
    "Engineers who looked over the swing bridge in the spring wrote that one of its bearings had worn "
    "thin and ought to "
    "be replaced before the winter storms, yet the council put the work off when the lowest bidder went "
    "out of business."
)


def document(text: str, *, identifier: str = "", **fields: object) -> Document:
    """A document of `text`; its identifier is made from the text unless one is given."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(id=identifier or f"D{digest[:10]}", text=text, sha256=digest, **fields)  # type: ignore[arg-type]


def source(name: str, *, naming: Naming = Naming.NAMED, **fields: object) -> Source:
    """A source whose identifier is made from its name."""
    values = {"role": Role.UNKNOWN, "kind": SourceKind.PERSON} | fields
    return Source(id="S-" + name.replace(" ", "-"), name=name, naming=naming, **values)  # type: ignore[arg-type]


def publication(name: str) -> Source:
    """The source that a publication is."""
    return source(name, role=Role.PUBLICATION, kind=SourceKind.PUBLICATION)


class Pile:
    """Collects documents, statements and sources; `trace()` traces them."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.statements: list[Statement] = []
        self.sources: dict[str, Source] = {}
        self.source_of: dict[str, str] = {}
        self._document_ids = UniqueIds()
        self._statement_ids = UniqueIds()

    def report(self, text: str, **fields: object) -> Document:
        """Add a document; equal texts get identifiers with a suffix."""
        made = document(text, identifier=self._document_ids("D", text), **fields)
        self.documents.append(made)
        return made

    def says(
        self,
        report: Document,
        who: Source,
        content: str,
        *,
        named: str | None = None,
        quote: Quote = Quote.INDIRECT,
        **fields: object,
    ) -> Statement:
        """Add the statement that `who`, as `named` in the text, makes of `content`, both words of the report."""
        place = report.text.index(content)
        source_span = None
        if named is not None:
            at = report.text.index(named)
            source_span = Span(at, at + len(named))
        spans = (Span(place, place + len(content)),)
        return self.says_at(report, who, spans, quote=quote, source_span=source_span, named=str(named), **fields)

    def says_at(
        self,
        report: Document,
        who: Source,
        content: tuple[Span, ...],
        *,
        named: str = "None",
        source_span: Span | None = None,
        **fields: object,
    ) -> Statement:
        """Add the statement that `who` makes, whose content stands at these places of the report."""
        words = " ".join(span.of(report.text) for span in content)
        statement = Statement(
            id=self._statement_ids("s", report.id, words, named),
            document=report.id,
            source_span=source_span,
            cue=(),
            content=content,
            **fields,  # type: ignore[arg-type]
        )
        self.statements.append(statement)
        self.sources[who.id] = who
        self.source_of[statement.id] = who.id
        return statement

    def voice(self, report: Document, who: Source, content: str) -> Statement:
        """Add what the publisher `who` asserts in its own voice."""
        return self.says(report, who, content, quote=Quote.VOICE)

    def copy(self, report: Document, *, own_sources: bool = False, **fields: object) -> Document:
        """Add a report of the same text with the same statements; unnamed sources are again new if `own_sources`."""
        made = replace(report, id=self._document_ids("D", report.text), **fields)  # type: ignore[arg-type]
        self.documents.append(made)
        for statement in [entry for entry in self.statements if entry.document == report.id]:
            twin = replace(statement, id=self._statement_ids("s", made.id, statement.id), document=made.id)
            self.statements.append(twin)
            who = self.sources[self.source_of[statement.id]]
            if own_sources and who.naming is not Naming.NAMED:
                who = replace(who, id=f"{who.id}-{made.id}")
                self.sources[who.id] = who
            self.source_of[twin.id] = who.id
        return made

    def resolution(self) -> Resolution:
        """The sources, and whose each statement is."""
        return Resolution(tuple(self.sources.values()), dict(self.source_of))

    def trace(self, **options: object) -> Lineage:
        """The lineage of all that was added."""
        return trace(self.documents, self.statements, sources=self.resolution(), **options)  # type: ignore[arg-type]
