"""Where the events of an item stand among the words of their sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.clause_words import ClauseWord, clause_words
from assay.extract.factuality_features import is_asked
from assay.extract.predicate import main_predicate
from assay.texts.sentences import sentences
from benchmarks.factuality.corpora import Event, Passage


@dataclass(frozen=True, slots=True)
class PlacedEvent:
    """One event with the words of its sentence, its place among them, and whether the sentence is a question."""

    event: Event
    words: list[ClauseWord]
    place: int
    asked: bool


def placed_events(passage: Passage) -> Iterator[PlacedEvent]:
    """Yield the events of an item in their order; a clause is placed at its main predicate."""
    read: dict[Span, list[ClauseWord]] = {}
    borders = sentences(passage.text)
    whole = Span(0, len(passage.text))
    for event in passage.events:
        sentence = next((one for one in borders if one.start <= event.start and event.end <= one.end), whole)
        if sentence not in read:
            read[sentence] = clause_words(passage.text, sentence)
        words = read[sentence]
        inside = [at for at, word in enumerate(words) if event.start < word.end and word.start < event.end]
        if inside:
            found = main_predicate(words, inside[0], inside[-1] + 1) if len(inside) > 2 else None
            place = inside[-1] if found is None else found
            yield PlacedEvent(event, words, place, is_asked(sentence.of(passage.text)))
