"""The claim as schema.org has it: its words, who made it, and where it appears."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.domain.claim import PartKind
from assay.domain.document import Document
from assay.domain.lineage import Lineage
from assay.domain.stance import StanceLabel
from assay.domain.statement import Statement
from assay.report.contract.primitives import Json
from assay.report.exchange.claim_review_works import agent, work
from assay.report.inert import one_line
from assay.report.view.index import Index
from assay.report.view.lineage_words import UNKNOWN

SAYS_IT = 0.9
"""Chance of support from which a statement is taken to say the claim itself."""
MOST_APPEARANCES = 50
"""Documents listed as appearances; the JSON of the appraisal holds them all."""


def reviewed_claim(index: Index, *, author: Json | None) -> Json:
    """The claim; `author` is who signs the review, and so who read the claim out of an exhibit, if it is about one."""
    claim = index.material.claim
    asked, affirmative = one_line(claim.text), one_line(claim.affirmative)
    saying = _saying(index)
    places = {statement.document for statement in saying}
    appearing = [document for document in index.material.documents if document.id in places]
    first = _first(appearing, index.material.lineage)
    others: list[Json] = []
    for document in appearing:
        described = work(document)
        if document is not first and described not in others:
            others.append(described)
    claimant = _claimant(index, saying)
    is_interpreted = any(part.kind is PartKind.SHOWING for part in claim.parts)
    return {
        "@type": "Claim",
        "text": affirmative,
        **({"alternateName": asked} if asked != affirmative else {}),
        **({"author": claimant} if claimant else {}),
        **({"claimInterpreter": author} if author and is_interpreted else {}),
        **({"firstAppearance": work(first)} if first else {}),
        **({"appearance": others[:MOST_APPEARANCES]} if others else {}),
    }


def _saying(index: Index) -> list[Statement]:
    """The statements that say the claim itself; one that supports it with less chance may only fit it."""
    readings = ((statement, index.reading(statement)) for statement in index.material.statements)
    return [
        statement
        for statement, reading in readings
        if reading.label is StanceLabel.SUPPORTS and (reading.supports or 0.0) >= SAYS_IT
    ]


def _claimant(index: Index, saying: Sequence[Statement]) -> Json | None:
    """Who made the claim: the one origin behind all who say it. Of several, none is known to have made it."""
    origins = {index.material.lineage.origin_of.get(statement.id, "") for statement in saying}
    origin = index.origins.get(origins.pop()) if len(origins) == 1 else None
    return agent(index.sources.get(origin.source)) if origin else None


def _first(appearing: Sequence[Document], lineage: Lineage) -> Document | None:
    """The one document that all others had it from, by links of known direction, and that had it from none itself."""
    earlier: dict[str, set[str]] = {}
    for edge in lineage.edges:
        if edge.probability >= 0.5 + UNKNOWN:
            earlier.setdefault(edge.start, set()).add(edge.end)
    roots = [document for document in appearing if document.id not in earlier]
    if len(appearing) < 2 or len(roots) != 1:
        return None
    others = (document for document in appearing if document is not roots[0])
    return roots[0] if all(roots[0].id in _upstream(other.id, earlier) for other in others) else None


def _upstream(document: str, earlier: Mapping[str, set[str]]) -> set[str]:
    """Everything that `document` had it from, at first hand or by others."""
    found: set[str] = set()
    ahead = [document]
    while ahead:
        new = earlier.get(ahead.pop(), set()) - found
        found |= new
        ahead.extend(new)
    return found
