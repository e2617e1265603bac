"""How firmly a hedged content is put, in numbers and with the words that moved them, as a reason beside the hedge."""

from __future__ import annotations

from assay.domain.span import Passage, Reason, Span
from assay.domain.statement import Hedge
from assay.extract.clause_words import clause_words
from assay.extract.factuality import Factuality, factuality
from assay.extract.factuality_features import is_asked
from assay.extract.hedging import first_sentence
from assay.extract.predicate import main_predicate

_MOST_FEATURES = 3  # whose words a reason names


def firmness(text: str, content: Span) -> Factuality | None:
    """How sure the first sentence of `content` is of its main predicate, or none where it has no verb."""
    sentence = first_sentence(text, content)
    words = clause_words(text, sentence)
    place = main_predicate(words, 0, len(words))
    return None if place is None else factuality(words, place, asked=is_asked(sentence.of(text)))


def firmness_reasons(text: str, *, document: str, content: tuple[Span, ...], hedge: Hedge | None) -> tuple[Reason, ...]:
    """For a content with a hedge of its own: the value on -3..3 and the words that lowered it most.

    None where the hedge is the cue's, or no word lowered the value.
    """
    if hedge is None or not any(span.start <= hedge.start < span.end for span in content):
        return ()
    found = firmness(text, content[0])
    lowering = [moved for moved in found.moved if min(moved.polarity, moved.certainty) < 0] if found else []
    places = sorted({span for moved in lowering[:_MOST_FEATURES] for span in moved.words})
    if found is None or not places:
        return ()
    told = ", ".join(f"“{place.of(text)}”" for place in places)
    words = f"The words {told} put it at {found.value:+.1f} between -3 (it is not so) and 3 (it is so)."
    return (Reason(words, tuple(Passage(document, place.start, place.end) for place in places)),)
