"""A document's own stance, apart from that of those it quotes.

A learnt reader reads title and body together. By rules, what a report itself says is its title and what it states in
its own voice. Where that speaks of the hypothesis and has a direction, it is the document's stance. Where it has none,
the balance of those it quotes stands in, at half its size: to pass on what others say is to discuss it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.domain.claim import Hypothesis
from assay.domain.document import Document
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.statement import Quote, Statement
from assay.stance.base import LearntReader, Reader, Report
from assay.stance.relevance import PileRelevance
from assay.stance.scores import Score, bearing_of, reading_of, relevance_of
from assay.stance.statements import NOT_ENGLISH
from assay.stance.titles import read_titles

_QUOTED_SHARE = 0.5
_DIRECTED = 0.2
# What an unrelated report covers of a hypothesis by chance, and the most that coverage alone can tell.
_CHANCE = 0.25
_SUREST = 0.9
_PRIOR_MASS = 0.35


def judge_documents(
    hypothesis: Hypothesis,
    documents: Sequence[Document],
    statements: Sequence[Statement],
    readings: Sequence[StanceReading],
    pile: PileRelevance,
    *,
    reader: Reader,
) -> dict[str, StanceReading]:
    """The own stance towards `hypothesis` of each of `documents`, whose `statements` have the `readings` given."""
    if isinstance(reader, LearntReader):
        return _read(hypothesis, documents, reader)
    voices: dict[str, list[StanceReading]] = {document.id: [] for document in documents}
    quoted: dict[str, list[StanceReading]] = {document.id: [] for document in documents}
    numbers: dict[str, list[int]] = {document.id: [] for document in documents}
    for number, (statement, reading) in enumerate(zip(statements, readings, strict=True)):
        (voices if statement.quote is Quote.VOICE else quoted)[statement.document].append(reading)
        numbers[statement.document].append(number)
    titles = read_titles(hypothesis.text, documents, reader)
    return {
        document.id: document_reading(
            [title, *voices[document.id]], quoted[document.id], covered=pile.covered(numbers[document.id])
        )
        for document, title in zip(documents, titles, strict=True)
    }


def _read(hypothesis: Hypothesis, documents: Sequence[Document], reader: LearntReader) -> dict[str, StanceReading]:
    english = [document for document in documents if document.language in {None, "en"}]
    reports = [Report(document.title or "", document.text) for document in english]
    read = reader.read_reports(hypothesis.text, reports)
    found = {document.id: _placed(document.id, *one) for document, one in zip(english, read, strict=True)}
    return {document.id: found.get(document.id, NOT_ENGLISH) for document in documents}


def _placed(document: str, reading: StanceReading, nearest: Sequence[Span]) -> StanceReading:
    """The reading with the sentences it rests on most beside its reason."""
    first, *others = reading.reasons
    passages = tuple(Passage(document, span.start, span.end) for span in nearest)
    return replace(reading, reasons=(replace(first, passages=passages), *others))


def document_reading(own: Sequence[StanceReading], quoted: Sequence[StanceReading], *, covered: float) -> StanceReading:
    """The stance of a document with the readings `own` (its title and voice) and `quoted` (everybody else's).

    `covered` is the share of the hypothesis, in 0..1, that all its statements cover together: a report may name its
    matter in one sentence and the persons in the next.
    """
    assessed_own = [reading for reading in own if reading.label is not StanceLabel.NOT_ASSESSED]
    assessed_quoted = [reading for reading in quoted if reading.label is not StanceLabel.NOT_ASSESSED]
    if not assessed_own and not assessed_quoted:
        return NOT_ASSESSED
    single = max(relevance_of(reading) for reading in [*assessed_own, *assessed_quoted])
    relevance = max(single, min(_SUREST, (covered - _CHANCE) / (1.0 - _CHANCE)))
    balance = _balance(assessed_own)
    if balance is not None:
        return reading_of(Score(balance, relevance, (Reason("Its own words and title say so."),)))
    balance = _balance(assessed_quoted)
    if balance is not None:
        reason = Reason("Its own words take no direction; those it quotes do, which counts half.")
        return reading_of(Score(balance * _QUOTED_SHARE, relevance, (reason,)))
    return reading_of(Score(0.0, relevance, (Reason("Nothing in it takes a direction."),)))


def _balance(readings: Sequence[StanceReading]) -> float | None:
    """Directed readings weighed by size, drawn towards zero while they are few; none where none has a direction."""
    directed = [bearing_of(reading) * relevance_of(reading) for reading in readings]
    directed = [value for value in directed if abs(value) >= _DIRECTED]
    if not directed:
        return None
    mass = sum(abs(value) for value in directed)
    strongest = max(abs(value) for value in directed)
    return sum(directed) / mass * strongest * (mass + _PRIOR_MASS) / (mass + 2 * _PRIOR_MASS)
