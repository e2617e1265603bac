"""Which contents of a pile can bear on a hypothesis at all, and how much a shared word says in that pile.

Most statements of a pile speak of something else. A look-up of stems finds those that may bear on the hypothesis; only
they are read. In a pile where every second statement names a country, naming it says little: the share of a hypothesis
that a content covers is weighed by how rare its terms are in the pile (inverse document frequency, Spärck Jones 1972).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.stance.kindred import kindred, lemma_stem
from assay.stance.scores import Score, bearing_of, reading_of, relevance_of
from assay.stance.topic import topic_of
from assay.texts.words import bare_words, word_set

_PILE = 50
_NO_DIRECTION = 0.15
_TAKERS = word_set(
    "deni reject dismiss refut disput confirm admit acknowledg conced believ accept doubt fabric lie nonsens fiction "
    "hoax myth invent slander smear propaganda baseless unfound groundless ridicul absurd untru fals true fake "
    "rubbish fantasi disinform preposter ludicr farc falsehood"
)
_UNRELATED = reading_of(Score(0.0, 0.02, (Reason("It names nothing the claim speaks of."),)))


class PileRelevance:
    """The stems of all contents of a pile, looked up against one hypothesis."""

    def __init__(self, hypothesis: str, contents: Sequence[str]) -> None:
        self._topic = topic_of(hypothesis)
        self._wanted = set(self._topic.index)
        responsible = [frozenset(phrase) for phrase in kindred().responsibility]
        self._matched: list[frozenset[int]] = []
        self._taking_up: list[bool] = []
        counts = [0] * len(self._topic.terms)
        seen: set[str] = set()
        for content in contents:
            stems = {lemma_stem(word) for word in bare_words(content)}
            terms = self._terms_of(stems)
            self._matched.append(terms)
            self._taking_up.append(not stems.isdisjoint(_TAKERS) or any(stems >= phrase for phrase in responsible))
            if content in seen:  # a copy makes no word less rare
                continue
            seen.add(content)
            for term in terms:
                counts[term] += 1
        self._idf = [math.log((len(seen) + 1) / (count + 0.5)) for count in counts]
        self._large = len(seen) >= _PILE

    def _terms_of(self, stems: set[str]) -> frozenset[int]:
        return frozenset(
            wording.term
            for stem in stems & self._wanted
            for wording in self._topic.index[stem]
            if len(wording.stems) == 1 or stems.issuperset(wording.stems)
        )

    def named(self, text: str) -> float:
        """The share of the hypothesis, in 0..1, that a text names."""
        return self._share(self._terms_of({lemma_stem(word) for word in bare_words(text)}))

    def may_bear(self, number: int) -> bool:
        """Whether content `number` shares a term with the hypothesis or may take one up."""
        return bool(self._matched[number]) or self._taking_up[number]

    def shares(self, number: int) -> bool:
        """Whether content `number` shares a term with the hypothesis."""
        return bool(self._matched[number])

    def unrelated(self) -> StanceReading:
        """The reading of a content that shares nothing with the hypothesis."""
        return _UNRELATED

    def covered(self, numbers: Sequence[int]) -> float:
        """The share of the hypothesis, in 0..1, that the contents `numbers` cover together."""
        return self._share({at for number in numbers for at in self._matched[number]})

    def _share(self, named: Collection[int]) -> float:
        terms = self._topic.terms
        total = sum(term.weight for term in terms)
        return sum(terms[at].weight for at in named) / total if total else 0.0

    def adjusted(self, number: int, reading: StanceReading) -> StanceReading:
        """`reading` with its relevance weighed by rarity; unchanged where it has a direction or the pile is small."""
        bearing = bearing_of(reading)
        if not self._large or reading.label is StanceLabel.NOT_ASSESSED or abs(bearing) > _NO_DIRECTION:
            return reading
        terms = self._topic.terms
        total = sum(term.weight * idf for term, idf in zip(terms, self._idf, strict=True))
        covered = sum(terms[at].weight * self._idf[at] for at in self._matched[number])
        share = min(0.97, 1.25 * covered / total) if total else 0.0
        return reading_of(Score(bearing, 0.5 * (relevance_of(reading) + share), reading.reasons))
