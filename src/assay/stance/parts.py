"""A compound claim: its parts are read apart, and what is said of the whole follows from what is said of the parts.

An evidential claim ("the videos show X") has X for a part, and that the videos show it for another. Only a statement
that speaks of the videos says anything of the second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assay.domain.claim import Claim, ClaimPart, Hypothesis, HypothesisKind, PartKind
from assay.domain.document import Document
from assay.domain.stance import StanceReading, Stances
from assay.domain.statement import Statement
from assay.stance.base import Reader
from assay.stance.conjunction import conjunction
from assay.stance.judge import complete, judge_hypotheses, read_text
from assay.stance.showing import Showing, shown_in_text
from assay.stance.statements import NOT_ENGLISH

Readings = Mapping[str, StanceReading]


def judge(
    claim: Claim,
    documents: Sequence[Document],
    statements: Sequence[Statement],
    *,
    reader: Reader,
    names: Mapping[str, str],
) -> Stances:
    """Readings of `statements` and `documents` for every hypothesis of `claim`, and for every part if it is compound.

    `names` gives the name of a statement's resolved source by the statement's identifier. How hypotheses are read, see
    `judge_hypotheses`; the readings of a compound claim as a whole follow from those of its parts.
    """
    if not claim.is_compound:
        return judge_hypotheses(claim, documents, statements, reader=reader, names=names)
    read = judge_hypotheses(_with_parts(claim), documents, statements, reader=reader, names=names)
    parts = {key: _parts_of(claim, readings) for key, readings in read.statements.items()}
    document_parts = {key: _parts_of(claim, readings) for key, readings in read.documents.items()}
    showing = next((part for part in claim.parts if part.kind is PartKind.SHOWING), None)
    if showing is not None:
        seen = Showing(showing, claim, documents, statements, reader=reader)
        first = _claim_itself(claim)
        for item in statements:
            parts[item.id][showing.id] = seen.of_statement(item, parts[item.id], read.statements[item.id][first])
        of_statements = {key: readings[showing.id] for key, readings in parts.items()}
        for document in documents:
            document_parts[document.id][showing.id] = seen.of_document(document, of_statements)
    return Stances(
        statements={key: _whole(claim, readings, parts[key]) for key, readings in read.statements.items()},
        documents={key: _whole(claim, readings, document_parts[key]) for key, readings in read.documents.items()},
        parts=parts,
        document_parts=document_parts,
    )


def judge_text(
    claim: Claim, text: str, *, reader: Reader, title: str = "", before: str = "", language: str | None = None
) -> StanceReading:
    """What `text` says of the claim itself, read as something asserted; of more than 60 words, as a report.

    `before` is the sentence before it, which it may take up.
    `not_assessed` under two words, and where `language` is known and not English.
    Of a compound claim it is what follows from its parts. Without a word for the exhibit, a text says nothing of what
    an evidential claim says it shows.
    """
    if language not in {None, "en"}:
        return NOT_ENGLISH
    read = [part for part in claim.parts if part.kind is not PartKind.SHOWING]
    direct, *told = read_text(
        [claim.affirmative, *_texts_of(claim, read)], text, reader=reader, title=title, before=before
    )
    if not claim.is_compound:
        return direct
    parts = list(zip(read, told, strict=True))
    showing = next((part for part in claim.parts if part.kind is PartKind.SHOWING), None)
    if showing is None:
        return conjunction(parts, direct)
    return conjunction([*parts, (showing, shown_in_text(showing, text, parts, direct))], None)


def _texts_of(claim: Claim, parts: Sequence[ClaimPart]) -> list[str]:
    return [part.text for part in parts] if claim.is_compound else []


def _with_parts(claim: Claim) -> Claim:
    """The claim with its parts among the answers, so that they are read by the same rules as the whole."""
    hypotheses = [item for item in claim.hypotheses if item.kind in {HypothesisKind.CLAIM, HypothesisKind.ALTERNATIVE}]
    read = [part for part in claim.parts if part.kind is not PartKind.SHOWING]
    more = [Hypothesis(part.id, part.text, HypothesisKind.ALTERNATIVE) for part in read]
    return replace(claim, hypotheses=(*hypotheses, *more))


def _parts_of(claim: Claim, readings: Readings) -> dict[str, StanceReading]:
    return {part.id: readings[part.id] for part in claim.parts if part.id in readings}


def _whole(claim: Claim, readings: Readings, parts: Readings) -> dict[str, StanceReading]:
    """The readings for all hypotheses of the claim, the claim itself by its parts."""
    evidential = any(part.kind is PartKind.SHOWING for part in claim.parts)
    first = _claim_itself(claim)
    whole = conjunction([(part, parts[part.id]) for part in claim.parts], None if evidential else readings[first])
    named = {item.id: readings[item.id] for item in claim.alternatives}
    return complete(claim, {first: whole, **named})


def _claim_itself(claim: Claim) -> str:
    return next(item.id for item in claim.hypotheses if item.kind is HypothesisKind.CLAIM)
