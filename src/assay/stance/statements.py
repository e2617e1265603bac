"""The readings of a pile's statements against one hypothesis: by rules, and by a learnt reader where there is one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from assay.domain.claim import Hypothesis
from assay.domain.document import Document
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.statement import Quote, Statement
from assay.stance.anaphora import is_anaphor
from assay.stance.base import LearntReader, Pair, Reader, Told
from assay.stance.composition import compose
from assay.stance.context import Surroundings
from assay.stance.first_pass import NOT_NEAR, first_pass
from assay.stance.nearness import nearer_in_report
from assay.stance.relevance import PileRelevance
from assay.stance.rules import RulesReader
from assay.stance.same_breath import goes_on
from assay.stance.verdict import is_verdict
from assay.texts.words import bare_words

_MINIMUM_WORDS = 2
_LONGEST_WHOLE = 600
_MOST_SHOWN = 100
_LEAST_NAMED = 0.34  # of the hypothesis, by a report and its title
_MOST_NAMED = 0.6
_DIRECTED = frozenset({StanceLabel.SUPPORTS, StanceLabel.OPPOSES})
_BEARING = _DIRECTED | {StanceLabel.DISCUSSES}
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

    To the rules, what shares no word with the hypothesis is unrelated. The learnt reader reads all of a small pile, and
    of a large one what the first pass puts first.
    """
    by_id = {statement.id: statement for statement in statements}
    learnt = reader if isinstance(reader, LearntReader) else None
    surroundings = {key: Surroundings(document) for key, document in documents.items()}
    seen: list[tuple[str, str]] = []
    nearer: list[int] = []
    kept: frozenset[int] | None = None
    if learnt is not None:
        seen = [
            _seen(item, documents[item.document], surroundings, content)
            for item, content in zip(statements, contents, strict=True)
        ]
        shares = [pile.shares(number) for number in range(len(seen))]
        kept = first_pass(learnt, hypothesis.text, seen, contents, shares)
        likeness = learnt.vectors(contents) @ learnt.vectors([hypothesis.text])[0]
        nearer = nearer_in_report(likeness, [item.document for item in statements])
    readings: list[StanceReading] = []
    pairs: list[Pair] = []
    waiting: list[tuple[int, Callable[[StanceReading], StanceReading]]] = []
    taking_up: set[int] = set()
    for number, (statement, content) in enumerate(zip(statements, contents, strict=True)):
        document = documents[statement.document]
        short = is_anaphor(content) or is_verdict(content)
        readings.append(NOT_ASSESSED)
        if document.language not in {None, "en"}:
            readings[number] = NOT_ENGLISH
        elif len(bare_words(content)) < _MINIMUM_WORDS and not short:
            readings[number] = _TOO_SHORT
        elif number not in kept if kept is not None else not (pile.may_bear(number) or short):
            readings[number] = pile.unrelated() if kept is None or not pile.shares(number) else NOT_NEAR
        else:
            text = f"{statement.cue_text(document.text)} {content}" if short else content
            if short:
                taking_up.add(number)
            around = surroundings[document.id]
            context = around.before(statement, name=names.get(statement.id), further=not pile.shares(number))
            pairs.append(Pair(hypothesis.text, text, context, voice=statement.quote is Quote.VOICE))
            outer = by_id.get(statement.within) if statement.within else None
            through = partial(compose, statement=statement, document=document, outer=outer, cue_was_read=short)
            waiting.append((number, through))
    if learnt is None:
        for (number, composed), reading in zip(waiting, reader.read_pairs(pairs), strict=True):
            readings[number] = pile.adjusted(number, composed(reading))
        return readings
    told = {
        number: Told(pair, *seen[number], composed, partial(_by_rules, pair, composed, number, pile), nearer[number])
        for (number, composed), pair in zip(waiting, pairs, strict=True)
    }
    for number, reading in zip(told, learnt.read_statements(list(told.values())), strict=True):
        readings[number] = reading
    free = frozenset(number for number in told if not pile.shares(number) and number not in taking_up)
    for number, reading in goes_on(statements, readings, names, free).items():
        readings[number] = reading
    elsewhere = dict.fromkeys(_of_something_else(statements, documents, readings, free, pile), pile.unrelated())
    readings = [elsewhere.get(number, reading) for number, reading in enumerate(readings)]
    for number, span in _decisive(learnt, told, readings).items():
        readings[number] = _shown(readings[number], statements[number], documents, told[number].whole, span)
    return readings


def _of_something_else(
    statements: Sequence[Statement],
    documents: Mapping[str, Document],
    readings: Sequence[StanceReading],
    free: Collection[int],
    pile: PileRelevance,
) -> list[int]:
    """The statements that name nothing of the hypothesis, in reports that name little of it where another names most.

    "We are glad that it is done" in a report on a bridge says nothing of the sale of a school.
    """
    bearing = [number for number in sorted(free) if readings[number].label in _BEARING]
    if not bearing:
        return []
    named = {key: pile.named(f"{document.title or ''} {document.text}") for key, document in documents.items()}
    if max(named.values()) < _MOST_NAMED:
        return []
    return [number for number in bearing if named[statements[number].document] < _LEAST_NAMED]


def _by_rules(
    pair: Pair, composed: Callable[[StanceReading], StanceReading], number: int, pile: PileRelevance
) -> StanceReading:
    return pile.adjusted(number, composed(RulesReader().read_pairs([pair])[0]))


def _decisive(
    learnt: LearntReader, told: Mapping[int, Told], readings: Sequence[StanceReading]
) -> dict[int, Span | None]:
    """The words that decided the statements with a direction, the firmest of them only in a large pile."""
    directed = [number for number in told if readings[number].label in _DIRECTED]
    directed.sort(key=lambda number: (-abs(readings[number].bearing), number))
    shown = directed[:_MOST_SHOWN]
    spans = learnt.decisive([told[number] for number in shown], [readings[number].label for number in shown])
    return dict(zip(shown, spans, strict=True)) | dict.fromkeys(directed[_MOST_SHOWN:])


def _shown(
    reading: StanceReading, statement: Statement, documents: Mapping[str, Document], whole: str, span: Span | None
) -> StanceReading:
    """The reading with the words that decided it beside its first reason, or else the statement's content."""
    extent = statement.extent if statement.quote is not Quote.VOICE else statement.content[0]
    stands = extent.of(documents[statement.document].text) == whole
    places = [Span(extent.start + span.start, extent.start + span.end)] if span and stands else statement.content
    first, *others = reading.reasons
    passages = tuple(Passage(statement.document, place.start, place.end) for place in places)
    return replace(reading, reasons=(replace(first, passages=passages), *others))


def _seen(
    statement: Statement, document: Document, surroundings: Mapping[str, Surroundings], content: str
) -> tuple[str, str]:
    """Source, cue and content as they stand in the report, and the sentence before or the title.

    Of the publisher's own voice it is the content alone.
    """
    before = surroundings[document.id].sentences_before(statement) or document.title or ""
    extent = statement.extent
    if statement.quote is Quote.VOICE:
        return content, before
    if extent.end - extent.start <= _LONGEST_WHOLE:
        return extent.of(document.text), before
    source = statement.source_span.of(document.text) if statement.source_span else ""
    return f"{source} {statement.cue_text(document.text)} {content}".strip(), before
