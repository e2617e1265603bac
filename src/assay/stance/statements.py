"""The readings of a pile's statements against one hypothesis: by rules, and by a learnt reader where there is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from assay.domain.claim import Hypothesis
from assay.domain.document import Document
from assay.domain.span import Reason
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.statement import Quote, Statement
from assay.stance.anaphora import is_anaphor
from assay.stance.base import LearntReader, Pair, Reader, Told
from assay.stance.composition import compose
from assay.stance.context import Surroundings
from assay.stance.relevance import PileRelevance
from assay.stance.rules import RulesReader
from assay.stance.verdict import is_verdict
from assay.texts.words import bare_words

_MINIMUM_WORDS = 2
_LONGEST_WHOLE = 600
NOT_ENGLISH = StanceReading(
    StanceLabel.NOT_ASSESSED, reasons=(Reason("The document is not in English; stance is read in English only."),)
)
_TOO_SHORT = StanceReading(
    StanceLabel.NOT_ASSESSED, reasons=(Reason("The content has fewer than two words and takes up nothing."),)
)


def read_statements(
    hypothesis: Hypothesis,
    documents: Mapping[str, Document],
    statements: Sequence[Statement],
    contents: Sequence[str],
    pile: PileRelevance,
    *,
    reader: Reader,
    names: Mapping[str, str],
) -> list[StanceReading]:
    """A reading for each of `statements`, whose contents are `contents`; `names` as in `judge`.

    What shares no word with the hypothesis is unrelated to the rules. The learnt reader also reads what is alike by
    the meanings of its words.
    """
    by_id = {statement.id: statement for statement in statements}
    learnt = reader if isinstance(reader, LearntReader) else None
    rules = RulesReader() if learnt else reader
    alike = learnt.likenesses(hypothesis.text, contents) if learnt else [0.0] * len(contents)
    surroundings: dict[str, Surroundings] = {}
    readings: list[StanceReading] = []
    pairs: list[Pair] = []
    waiting: list[tuple[int, bool]] = []
    for number, (statement, content) in enumerate(zip(statements, contents, strict=True)):
        document = documents[statement.document]
        short = is_anaphor(content) or is_verdict(content)
        readings.append(NOT_ASSESSED)
        if document.language not in {None, "en"}:
            readings[number] = NOT_ENGLISH
        elif len(bare_words(content)) < _MINIMUM_WORDS and not short:
            readings[number] = _TOO_SHORT
        elif not pile.may_bear(number, alike[number]) and not short:
            readings[number] = pile.unrelated()
        else:
            around = surroundings.setdefault(document.id, Surroundings(document))
            text = f"{statement.cue_text(document.text)} {content}" if short else content
            context = around.before(statement, name=names.get(statement.id), further=not pile.shares(number))
            pairs.append(Pair(hypothesis.text, text, context, voice=statement.quote is Quote.VOICE))
            waiting.append((number, short))
    told: list[Told] = []
    for (number, short), pair, reading in zip(waiting, pairs, rules.read_pairs(pairs), strict=True):
        statement = statements[number]
        document = documents[statement.document]
        outer = by_id.get(statement.within) if statement.within else None
        composed = partial(compose, statement=statement, document=document, outer=outer, cue_was_read=short)
        readings[number] = pile.adjusted(number, composed(reading))
        if learnt:
            whole = _whole(statement, document, pair.text)
            before = surroundings[document.id].sentences_before(statement) or document.title or ""
            told.append(Told(pair, whole, before, composed, readings[number], alike[number]))
    if learnt:
        for (number, _), reading in zip(waiting, learnt.read_statements(told), strict=True):
            readings[number] = reading
    return readings


def _whole(statement: Statement, document: Document, content: str) -> str:
    """Source, cue and content as they stand in the report; the content alone for the publisher's own voice."""
    if statement.quote is Quote.VOICE:
        return content
    extent = statement.extent
    if extent.end - extent.start <= _LONGEST_WHOLE:
        return extent.of(document.text)
    source = statement.source_span.of(document.text) if statement.source_span else ""
    return f"{source} {statement.cue_text(document.text)} {content}".strip()
