"""Documents, sources, statements and exhibits in the JSON contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.source import Source
from assay.domain.span import Reason
from assay.domain.statement import Statement
from assay.domain.weighing import NO_WEIGHT, Weight
from assay.report.contract.primitives import (
    Json,
    passage_dict,
    reason_dicts,
    rounded,
    span_dict,
    span_or_none,
    weight_dict,
)


def document_dict(document: Document) -> Json:
    """A document without its stance."""
    return {
        "id": document.id,
        "text": document.text,
        "sha256": document.sha256,
        "path": document.path,
        "url": document.url,
        "title": document.title,
        "publisher": document.publisher,
        "owner": document.owner,
        "author": document.author,
        "published": document.published,
        "retrieved": document.retrieved,
        "language": document.language,
        "credit": document.credit,
        "held": document.held,
        "repeated": [
            {"start": repeat.start, "end": repeat.end, "copy_of": span_dict(repeat.copy_of)}
            for repeat in document.repeated
        ],
    }


def all_documents(held: Iterable[Document], not_held: Iterable[Document]) -> list[Document]:
    """The documents read and, after them, those that others cite and that are not in hand, each once."""
    return list({document.id: document for document in reversed([*held, *not_held])}.values())[::-1]


def source_dict(source: Source) -> Json:
    """A source."""
    return {
        "id": source.id,
        "name": source.name,
        "naming": source.naming.value,
        "role": source.role.value,
        "kind": source.kind.value,
        "affiliation": source.affiliation,
        "country": source.country,
        "interest": {
            hypothesis: {"side": interest.side.value, "as": interest.stake.value}
            for hypothesis, interest in sorted(source.interest.items())
        },
        "reliability": source.reliability,
        "rated_by": source.rated_by.value,
        "record": None
        if source.record is None
        else {"borne_out": source.record.borne_out, "of": source.record.resolved},
        "decided": list(source.decided),
        "mentions": [passage_dict(mention) for mention in source.mentions],
        "may_be_same": [{"id": other.id, "probability": rounded(other.probability)} for other in source.may_be_same],
        "reasons": reason_dicts(source.reasons),
    }


def statement_dict(statement: Statement, *, source: str | None, reasons: Iterable[Reason] = ()) -> Json:
    """A statement as the text gives it: without stance, origin and weight. `reasons` follow the statement's own."""
    hedge, bears_on = statement.hedge, statement.bears_on
    return {
        "id": statement.id,
        "document": statement.document,
        "quote": statement.quote.value,
        "source": source,
        "source_span": span_or_none(statement.source_span),
        "cue": [span_dict(span) for span in statement.cue],
        "content": [span_dict(span) for span in statement.content],
        "within": statement.within,
        "basis": {"kind": statement.basis.kind.value, "span": span_or_none(statement.basis.span)},
        "mode": statement.mode.value,
        "hedge": None
        if hedge is None
        else {"start": hedge.start, "end": hedge.end, "text": hedge.text, "u": rounded(hedge.u)},
        "negated": statement.negated,
        "said_at": statement.said_at,
        "said_in": statement.said_in,
        "bears_on": None
        if bears_on is None
        else {
            "kind": bears_on.kind.value,
            "id": bears_on.id,
            "parameter": bears_on.parameter,
            "direction": bears_on.direction.value,
            "question": bears_on.question,
        },
        "reasons": reason_dicts(statement.reasons, reasons),
    }


def exhibit_dict(exhibit: Exhibit, *, weights: Mapping[str, Weight] | None, reasons: Iterable[Reason] = ()) -> Json:
    """An exhibit; without `weight_db` where `weights` is none, because nothing was weighed."""
    described: Json = {
        "id": exhibit.id,
        "kind": exhibit.kind.value,
        "name": exhibit.name,
        "mentions": [passage_dict(mention) for mention in exhibit.mentions],
        "file": exhibit.file,
        "held": exhibit.held,
    }
    if weights is not None:
        described["weight_db"] = weight_dict(weights.get(exhibit.id, NO_WEIGHT))
    described["reasons"] = reason_dicts(exhibit.reasons, reasons)
    return described
