"""Documents, sources and statements as schema.org has them: works, agents and citations."""

from __future__ import annotations

import re

from assay.domain.document import Document
from assay.domain.source import Naming, Source, SourceKind
from assay.domain.statement import Quote
from assay.report.addresses import safe_address
from assay.report.contract.primitives import Json
from assay.report.inert import shortened
from assay.report.manner import manner
from assay.report.view import caps
from assay.report.view.index import Index
from assay.report.view.voices import sides
from assay.report.view.wording import ROLES
from assay.texts.lazy_pattern import lazy_pattern

MOST_CITATIONS = 40
"""Statements cited; the JSON of the appraisal holds them all."""

_DATE = lazy_pattern(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?", re.ASCII)
_NAME = 120
_ORGANISATIONS = (SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.PUBLICATION)
_SIDES = {"for": "For the claim", "against": "Against the claim"}
_QUOTED = (Quote.DIRECT, Quote.MIXED)


def work(document: Document) -> Json:
    """A document as a work: its headline, publisher and day, and its address where that is safe to follow."""
    title, publisher = shortened(document.title or "", caps.WORDS), shortened(document.publisher or "", _NAME)
    published, address = document.published or "", safe_address(document.url)
    return {
        "@type": "CreativeWork",
        **({"headline": title} if title else {}),
        **({"publisher": {"@type": "Organization", "name": publisher}} if publisher else {}),
        **({"datePublished": published} if _DATE.fullmatch(published) else {}),
        **({"url": address} if address else {}),
    }


def agent(source: Source | None) -> Json | None:
    """A source as a person or organisation; who is described and not named has a description and no name.

    None for an anonymous source and for one of which it is not known which of the two it is.
    """
    if source is None or source.naming is Naming.ANONYMOUS:
        return None
    kind = "Person" if source.kind is SourceKind.PERSON else "Organization" if source.kind in _ORGANISATIONS else None
    known_by = "name" if source.naming is Naming.NAMED else "description"
    return {"@type": kind, known_by: shortened(source.name, _NAME)} if kind else None


def citations(index: Index) -> list[Json]:
    """The statements for and against the claim as the report tells them, each side's heaviest origins first."""
    found = [
        _cited(index, line.id, side=_SIDES[line.stance], chance=line.stance_chance)
        for side in sides(index)
        for card in side.origins
        for line in card.statements
        if side.key in _SIDES and line.stance in _SIDES
    ]
    return found[:MOST_CITATIONS]


def _cited(index: Index, identifier: str, *, side: str, chance: str) -> Json:
    statement = index.statements[identifier]
    document = index.documents[statement.document]
    source = index.sources.get(statement.source or index.material.resolution.source_of.get(identifier) or "")
    how = "; ".join(
        part for part in (index.speaker(statement), ROLES[source.role] if source else "", manner(statement)) if part
    )
    speaker = agent(source)
    return {
        "@type": "Quotation" if statement.quote in _QUOTED else "Statement",
        "text": shortened(statement.content_text(document.text), caps.EXCERPT),
        "description": f"{side}{f' ({chance})' if chance else ''}: {how}.",
        **({"author": speaker} if speaker else {}),
        "isPartOf": work(document),
    }
