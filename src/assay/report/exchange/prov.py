"""The lineage as W3C PROV: `assay lineage --prov`, and the first half of `assay appraise --prov`."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from assay.domain.document import Document
from assay.domain.identity import content_id
from assay.domain.lineage import Edge, EdgeKind, Lineage
from assay.domain.source import Source, SourceKind
from assay.report.exchange.graph import clean
from assay.report.inert import shortened
from assay.report.listing import Listing
from assay.report.view.lineage_graph import LineageLink, lineage_graph
from assay.report.view.lineage_words import has_direction

if TYPE_CHECKING:
    from prov.identifier import QualifiedName
    from prov.model import ProvDocument

NAMESPACE = "urn:assay:"
_LONGEST = 400
"""Characters of a statement's words."""
_ORGANISATIONS = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.PUBLICATION})


def lineage_prov(listing: Listing, *, lineage: Lineage) -> str:
    """The lineage as PROV-JSON (W3C Member Submission), with the terms of PROV-O.

    Documents, statements and origins are entities, publishers and sources agents. A document that copies or quotes
    another is a quotation of it, and a revision where it is the same publisher's report of the same title; one that
    cites or paraphrases is derived from it. A statement is a member of its document and has its
    origin as primary source.
    What goes in a circle, or in a direction that is unknown, is an influence only, since PROV has nothing derived from
    itself. Probabilities, kinds and words that show a link are attributes in the namespace `urn:assay:`.
    """
    return Provenance(listing, lineage).text()


class Provenance:
    """The PROV document of a lineage as `prov`, to which more may be added before it is written."""

    def __init__(self, listing: Listing, lineage: Lineage) -> None:
        from prov.model import ProvDocument  # noqa: PLC0415 - slow to import, and only this format needs it

        self.listing, self.lineage = listing, lineage
        self.prov: ProvDocument = ProvDocument()
        self.names = self.prov.add_namespace("assay", NAMESPACE)
        self.documents = {document.id: document for document in (*lineage.not_held, *listing.documents)}
        self.links = {
            _ends(link.later, link.earlier, link.kind): link for link in lineage_graph(listing, lineage).links
        }
        self.publishers: dict[str, QualifiedName] = {}
        self.sources: set[str] = set()
        self._build()

    def _build(self) -> None:
        for speaker in self.listing.resolution.sources:
            self._source(speaker)
        for report in self.documents.values():
            self._document(report)
        for origin in self.lineage.origins:
            self._origin(origin.id, origin.source)
        self._statements()
        for edge in self.lineage.edges:
            self._edge(edge)

    def text(self) -> str:
        """The PROV-JSON, with its keys in order."""
        written = self.prov.serialize(format="json") or "{}"
        return json.dumps(json.loads(written), ensure_ascii=False, indent=1, sort_keys=True) + "\n"

    def name(self, identifier: str) -> QualifiedName:
        """The name of what has this identifier."""
        return self.names["".join(char if char.isalnum() or char in "-_." else "_" for char in clean(identifier))]

    def _source(self, source: Source) -> None:
        from prov.constants import PROV  # noqa: PLC0415 - as above

        self.sources.add(source.id)
        kind = "Person" if source.kind is SourceKind.PERSON else "Organization" if source.kind in _ORGANISATIONS else ""
        given = {"prov:label": clean(source.name), "assay:naming": source.naming.value, "assay:role": source.role.value}
        agent = self.prov.agent(self.name(source.id), given)
        if kind:
            agent.add_asserted_type(PROV[kind])

    def _document(self, document: Document) -> None:
        from prov.constants import PROV  # noqa: PLC0415 - as above

        given: dict[str, str | None] = {
            "assay:title": document.title,
            "assay:published": document.published,
            "assay:url": document.url,
            "assay:sha256": document.sha256 if document.held else None,
            "assay:credit": document.credit,
        }
        entity = self.prov.entity(
            self.name(document.id),
            {
                "prov:label": clean(document.title or document.publisher or document.id),
                "assay:held": document.held,
                **{name: clean(value) for name, value in given.items() if value},
            },
        )
        entity.add_asserted_type(PROV["Collection"])
        entity.add_asserted_type(self.names["Document"])
        if document.publisher:
            self.prov.attribution(entity, self._publisher(document.publisher))
        at = _exact(document.published)
        if at is not None:
            self.prov.generation(entity, time=at)

    def _publisher(self, name: str) -> QualifiedName:
        from prov.constants import PROV  # noqa: PLC0415 - as above

        if name not in self.publishers:
            self.publishers[name] = self.name(content_id("P", name))
            agent = self.prov.agent(self.publishers[name], {"prov:label": clean(name)})
            agent.add_asserted_type(PROV["Organization"])
        return self.publishers[name]

    def _origin(self, identifier: str, source: str) -> None:
        entity = self.prov.entity(self.name(identifier))
        entity.add_asserted_type(self.names["Origin"])
        if source in self.sources:
            self.prov.attribution(entity, self.name(source))
        elif publisher := self.documents[source].publisher if source in self.documents else None:
            self.prov.attribution(entity, self._publisher(publisher))

    def _statements(self) -> None:
        texts = {document.id: document.text for document in self.listing.documents}
        for statement in self.listing.statements:
            name = self.name(statement.id)
            words = shortened(statement.content_text(texts.get(statement.document, "")), _LONGEST)
            entity = self.prov.entity(name, {"prov:label": clean(words), "assay:quote": statement.quote.value})
            entity.add_asserted_type(self.names["Statement"])
            if statement.document in self.documents:
                self.prov.membership(self.name(statement.document), name)
            speaker = self.listing.source_id(statement)
            if speaker is not None and speaker in self.sources:
                self.prov.attribution(name, self.name(speaker))
            origin = self.lineage.origin_of.get(statement.id)
            if origin:
                self.prov.primary_source(name, self.name(origin))

    def _edge(self, edge: Edge) -> None:
        later, earlier = self.name(edge.start), self.name(edge.end)
        link = self.links.get(_ends(edge.start, edge.end, edge.kind))
        given = {"assay:kind": edge.kind.value, "assay:probability": round(edge.probability, 4)}
        given |= {"assay:words": clean(link.words)} if link and link.words else {}
        if self._is_loose(edge, link):
            given["assay:directionKnown"] = has_direction(edge.probability)
            self.prov.influence(later, earlier, other_attributes=given)
        elif self._is_revision(edge):
            self.prov.revision(later, earlier, other_attributes=given)
        elif edge.kind in (EdgeKind.COPIES, EdgeKind.QUOTES):
            self.prov.quotation(later, earlier, other_attributes=given)
        else:
            self.prov.derivation(later, earlier, other_attributes=given)

    @staticmethod
    def _is_loose(edge: Edge, link: LineageLink | None) -> bool:
        return not has_direction(edge.probability) or (link is not None and link.in_circle)

    def _is_revision(self, edge: Edge) -> bool:
        one, other = self.documents.get(edge.start), self.documents.get(edge.end)
        if edge.kind is not EdgeKind.COPIES or one is None or other is None or not one.publisher or not one.title:
            return False
        return (one.publisher, one.title) == (other.publisher, other.title)


def _ends(later: str, earlier: str, kind: EdgeKind) -> tuple[str, str, EdgeKind]:
    return later, earlier, kind


def _exact(published: str | None) -> datetime | None:
    """The time of publication where it is known to the hour."""
    if not published or "T" not in published:
        return None
    try:
        return datetime.fromisoformat(published)
    except ValueError:
        return None
