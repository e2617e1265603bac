"""The rules reader: what a text says of a hypothesis, by its words.

A text bears on a hypothesis where one sentence speaks of the same event: a word for the predicate, or a word that takes
it up ("the allegations", "it was Russia"), together with who did it and to whom. How much of agent, patient and
circumstance is named decides the size; negations, denials, doubts and questions that reach the predicate decide the
direction. A text about the same participants and another event discusses the hypothesis.
"""

from __future__ import annotations

from collections.abc import Sequence

from assay.domain.span import Reason
from assay.domain.stance import NOT_ASSESSED, StanceReading
from assay.stance.base import Pair
from assay.stance.event import Event, read_event
from assay.stance.matching import analyse, coverage, matches, strengths
from assay.stance.scores import Score, reading_of
from assay.stance.topic import Topic, topic_of
from assay.texts.words import bare_words

_MINIMUM_WORDS = 2
_CONTEXT_SHARE = 0.25
_NAMED = 0.9
_BASE_RELEVANCE = 0.02
# Less than this of an event, neither its agent nor its object perhaps, takes no direction.
_LEAST_BEARING = 0.2


class RulesReader:
    """Reads pairs by rules alone: no model, no state, the same reading for the same pair always."""

    @property
    def name(self) -> str:
        """The backend's name."""
        return "rules"

    def read_pairs(self, pairs: Sequence[Pair]) -> list[StanceReading]:
        """A reading for each pair, in order; `not_assessed` for a text of fewer than two words."""
        return [_read(pair) for pair in pairs]


def _read(pair: Pair) -> StanceReading:
    if len(bare_words(pair.text)) < _MINIMUM_WORDS:
        return NOT_ASSESSED
    topic = topic_of(pair.hypothesis)
    if not topic.terms:
        return reading_of(Score(0.0, 0.0, (Reason("The hypothesis names nothing that could be looked for."),)))
    around = _context_strengths(topic, pair.context)
    best = [0.0] * len(topic.terms)
    events: list[Event] = []
    for sentence in analyse(pair.text):
        found = matches(topic, sentence)
        before = [max(one * 0.9, other) for one, other in zip(best, around, strict=True)]
        events.append(read_event(topic, sentence, found, before, voice=pair.voice))
        best = [max(one, other) for one, other in zip(best, strengths(topic, found), strict=True)]
    relevance = _relevance(topic, best, around, events)
    return reading_of(_combined(topic, events, relevance, best))


def _context_strengths(topic: Topic, context: str) -> list[float]:
    best = [0.0] * len(topic.terms)
    for sentence in analyse(context) if context else ():
        best = [max(one, other) for one, other in zip(best, strengths(topic, matches(topic, sentence)), strict=True)]
    return best


def _relevance(topic: Topic, best: list[float], around: list[float], events: list[Event]) -> float:
    own = coverage(topic, best) or 0.0
    lent = coverage(topic, around) or 0.0
    anchored = max((abs(event.bearing) for event in events), default=0.0)
    taken_up = any(event.taken_up for event in events)
    share = own + (_CONTEXT_SHARE * lent if own > 0 or taken_up else 0.0)
    return min(0.97, _BASE_RELEVANCE + max(1.25 * share, 0.6 + 0.4 * anchored if anchored > 0.15 else 0.0))


def _combined(topic: Topic, events: list[Event], relevance: float, best: list[float]) -> Score:
    """The strongest event decides; one of the other direction takes away from it."""
    chosen = max(events, key=_size, default=None)
    if chosen is None or chosen.bearing == 0.0:
        named = [term.text for term, strength in zip(topic.terms, best, strict=True) if strength >= _NAMED]
        told = f"It names {_listed(named)}" if named else "It names nothing the claim speaks of"
        why = next((event.reason for event in events if event.reason), None)
        return Score(0.0, relevance, (Reason(f"{told}{', ' + why if why else ''}."),))
    against = min(0.0, *(event.bearing * _sign(chosen.bearing) for event in events))
    bearing = chosen.bearing + 0.7 * against * _sign(chosen.bearing)
    if abs(bearing) < _LEAST_BEARING:
        reason = Reason("Too little of what the claim says is said here to take a direction.")
        return Score(0.0, relevance, (*(Reason(text) for text in chosen.reasons), reason))
    if topic.negative:
        bearing = -bearing
    return Score(bearing, relevance, tuple(Reason(text) for text in chosen.reasons))


def _size(event: Event) -> float:
    return abs(event.bearing)


def _sign(value: float) -> float:
    return 1.0 if value >= 0 else -1.0


def _listed(names: list[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
