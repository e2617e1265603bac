"""Statements about what attends the claimed event: its means, route, cargo and traces.

"The trucks came over the pass at night" does not say that anyone supplied anything. In a report on such a supply it is
about it nevertheless: it discusses the claim, and that they came "from Kursa", the one said to have supplied, supports
it a little. What attends which kind of event stands in `data/attendants.yaml`.
"""

from __future__ import annotations

from functools import cache

from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.stance.kindred import kindred, lemma_stem
from assay.stance.operators import operators
from assay.stance.scores import Score, bearing_of, reading_of
from assay.stance.shipped import shipped_table
from assay.stance.topic import Part, Topic
from assay.texts.words import bare_words, word_set

_TELLING = 1.0
_COMMON = 0.5
_PARTY = 0.5
_AROUND = 0.5
_ENOUGH = 1.0
_RELEVANCE = 0.6
_RELEVANCE_OF_ORIGIN = 0.75
_ORIGIN = 0.4
_BEHIND_FROM = 4
_TAKING_UP = word_set("they it he she them these those its their")


@cache
def _table() -> dict[str, dict[str, frozenset[str]]]:
    return {
        family: {kind: frozenset(lemma_stem(word) for word in entry[kind]) for kind in ("telling", "common")}
        for family, entry in shipped_table("attendants").items()
    }


class Attendants:
    """The words that attend the event of one hypothesis; none where its predicate is of no known kind."""

    def __init__(self, topic: Topic) -> None:
        known = kindred().families_of
        stems = [lemma_stem(word) for at in topic.of(Part.PREDICATE) for word in bare_words(topic.terms[at].text)]
        families = dict.fromkeys(family for stem in stems for family in known.get((stem,), ()))
        entries = [_table()[family] for family in families if family in _table()]
        self._telling = frozenset(stem for entry in entries for stem in entry["telling"])
        self._common = frozenset(stem for entry in entries for stem in entry["common"])
        self._names = frozenset(
            stem for stem, found in topic.index.items() if any(topic.terms[one.term].named for one in found)
        )
        agents = {number for number in topic.of(Part.AGENT) if topic.terms[number].named}
        self._agents = frozenset(
            stem for stem, found in topic.index.items() if any(one.term in agents for one in found)
        )
        self._negative = topic.negative

    def may_attend(self, content: str) -> bool:
        """Whether `content` holds any word that attends the event."""
        return any(lemma_stem(word) in self._telling | self._common for word in bare_words(content))

    def raised(self, reading: StanceReading, content: str, around: str, *, factor: float = 1.0) -> StanceReading:
        """`reading`, or `discusses` where an unrelated `content` speaks of what attends the event.

        `around` is what stands before it; a common word ("came") counts only beside a telling one there ("the crates"),
        a participant's name, or another of its kind. `factor` in -1..1 is what the statement's cue does to its content.
        """
        if reading.label is not StanceLabel.UNRELATED:
            return reading
        plain = bare_words(content)
        stems = {lemma_stem(word) for word in plain}
        size = _TELLING * len(stems & self._telling) + _COMMON * len(stems & self._common)
        if not size:
            return reading
        size += _PARTY if any(lemma_stem(word) in self._names and word[:1].isupper() for word in plain) else 0.0
        taken_up = any(word.lower() in _TAKING_UP for word in plain)
        if taken_up and not self._telling.isdisjoint(lemma_stem(word) for word in bare_words(around)):
            size += _AROUND
        if size < _ENOUGH:
            return reading
        words = [word for word in dict.fromkeys(plain) if lemma_stem(word) in self._telling | self._common]
        told = ", ".join(f"“{word}”" for word in words[:3])
        reason = Reason(f"In a report on the matter it speaks of what goes with such an event: {told}.")
        if self._negative or not self._comes_from_agent(plain):
            return reading_of(Score(0.5 * bearing_of(reading), _RELEVANCE, (reason,)))
        origin = Reason("It says that this came from the one named in the claim.")
        return reading_of(Score(_ORIGIN * factor, _RELEVANCE_OF_ORIGIN, (reason, origin)))

    def _comes_from_agent(self, plain: list[str]) -> bool:
        """Whether "from" stands before the agent's name, and nothing negates or suspends what is said."""
        lower = tuple(word.lower() for word in plain)
        if any(found.operator.factor != 1.0 for found in operators(lower)):
            return False
        starts = [at + 1 for at, word in enumerate(lower) if word == "from"]
        return any(
            word[:1].isupper() and lemma_stem(word) in self._agents
            for start in starts
            for word in plain[start : start + _BEHIND_FROM]
        )
