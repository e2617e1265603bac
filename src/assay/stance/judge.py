"""The stance of every statement and document of a pile towards every hypothesis of a claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import Statement
from assay.stance.attendant import Attendants
from assay.stance.base import LearntReader, Pair, Reader, Report
from assay.stance.composition import cue_effect
from assay.stance.context import Surroundings
from assay.stance.documents import judge_documents
from assay.stance.relevance import PileRelevance
from assay.stance.scores import Score, bearing_of, mirrored, reading_of, relevance_of
from assay.stance.statements import read_statements
from assay.stance.told import told_text
from assay.stance.topic import topic_of
from assay.texts.words import bare_words

_CATCH_ALL_SHARE = 0.5
_LONGEST_STATEMENT = 60
_MIRRORED = "It is read as the claim is, the other way round."


def judge_hypotheses(
    claim: Claim,
    documents: Sequence[Document],
    statements: Sequence[Statement],
    *,
    reader: Reader,
    names: Mapping[str, str],
) -> Stances:
    """Readings of `statements` and of the `documents` themselves, for every hypothesis of `claim`.

    `names` gives the name of a statement's resolved source by the statement's identifier; it helps to see who "we" are.
    The negation mirrors the claim. An alternative is read for itself. The catch-all is opposed by what supports any
    named answer, and supported, at half the size, by what opposes the claim without supporting another. Documents and
    contents that cannot be read (another language, fewer than two words) are `not_assessed`.
    """
    by_id = {document.id: document for document in documents}
    read_for = [item for item in claim.hypotheses if item.kind in {HypothesisKind.CLAIM, HypothesisKind.ALTERNATIVE}]
    contents = [told_text(statement, by_id[statement.document].text) for statement in statements]
    found: dict[str, dict[str, StanceReading]] = {statement.id: {} for statement in statements}
    judged: dict[str, dict[str, StanceReading]] = {document.id: {} for document in documents}
    for hypothesis in read_for:
        pile = PileRelevance(hypothesis.text, contents)
        readings = read_statements(hypothesis, by_id, statements, contents, pile, reader=reader, names=names)
        for statement, reading in zip(statements, readings, strict=True):
            found[statement.id][hypothesis.id] = reading
        for key, reading in judge_documents(hypothesis, documents, statements, readings, pile, reader=reader).items():
            judged[key][hypothesis.id] = reading
        if not isinstance(reader, LearntReader):
            _raise_attending(hypothesis, by_id, statements, contents, found, judged)
    return Stances(
        statements={key: complete(claim, readings) for key, readings in found.items()},
        documents={key: complete(claim, readings) for key, readings in judged.items()},
    )


def read_text(
    hypotheses: Sequence[str], text: str, *, reader: Reader, title: str = "", before: str = ""
) -> list[StanceReading]:
    """What a bare text says of each of `hypotheses`; one of more than 60 words is read as a report if possible."""
    if isinstance(reader, LearntReader) and len(bare_words(text)) > _LONGEST_STATEMENT:
        return [reader.read_reports(hypothesis, [Report(title, text)])[0].reading for hypothesis in hypotheses]
    whole = f"{title}\n\n{text}" if title else text
    return reader.read_pairs([Pair(hypothesis, whole, before) for hypothesis in hypotheses])


def _raise_attending(
    hypothesis: Hypothesis,
    documents: Mapping[str, Document],
    statements: Sequence[Statement],
    contents: Sequence[str],
    found: Mapping[str, dict[str, StanceReading]],
    judged: Mapping[str, Mapping[str, StanceReading]],
) -> None:
    """Let statements about what attends the event discuss the hypothesis, in documents that are about it."""
    attendants = Attendants(topic_of(hypothesis.text))
    surroundings: dict[str, Surroundings] = {}
    for statement, content in zip(statements, contents, strict=True):
        about = judged[statement.document][hypothesis.id].label not in {StanceLabel.UNRELATED, StanceLabel.NOT_ASSESSED}
        reading = found[statement.id][hypothesis.id]
        if about and reading.label is StanceLabel.UNRELATED and attendants.may_attend(content):
            document = documents[statement.document]
            around = surroundings.setdefault(document.id, Surroundings(document)).sentences_before(statement)
            found[statement.id][hypothesis.id] = attendants.raised(
                reading, content, around, factor=cue_effect(statement.cue_text(document.text)).factor
            )


def complete(claim: Claim, readings: Mapping[str, StanceReading]) -> dict[str, StanceReading]:
    """Readings for all hypotheses from those of the claim and its alternatives."""
    first = next(item.id for item in claim.hypotheses if item.kind is HypothesisKind.CLAIM)
    complete: dict[str, StanceReading] = {}
    for hypothesis in claim.hypotheses:
        if hypothesis.kind is HypothesisKind.NEGATION:
            complete[hypothesis.id] = mirrored(readings[first], _MIRRORED)
        elif hypothesis.kind is HypothesisKind.OTHER:
            complete[hypothesis.id] = _catch_all(readings, first)
        else:
            complete[hypothesis.id] = readings[hypothesis.id]
    return complete


def _catch_all(readings: Mapping[str, StanceReading], claim: str) -> StanceReading:
    if readings[claim].label is StanceLabel.NOT_ASSESSED:
        return readings[claim]
    bearings = {key: bearing_of(reading) for key, reading in readings.items()}
    relevance = max(relevance_of(reading) for reading in readings.values())
    strongest = max(bearings.values())
    if strongest > 0:
        return reading_of(Score(-strongest, relevance, (Reason("It supports one of the named answers."),)))
    left_open = -bearings[claim] * _CATCH_ALL_SHARE
    reason = "What opposes the claim leaves room for other explanations." if left_open else "It takes no direction."
    return reading_of(Score(left_open, relevance, (Reason(reason),)))
