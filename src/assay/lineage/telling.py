"""Telling: which document says what a sentence credits another with, judged by the rare words of a few sentences."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from assay.lineage.pile import Pile
from assay.texts.sentences import sentences
from assay.texts.words import bare_words, content_stems

LEAST_STEMS = 4
"""Content stems of what is credited that a few sentences must have; one less where they tell `FEW_SHARE` of it."""
LEAST_SHARE, FEW_SHARE = 0.5, 0.7
"""Share of what is credited, by the rarity of its stems, that a few sentences must have."""
RUN, RUN_STEMS = 6, 2
"""Words in a row of a quotation that show it to be the same, and the content stems that they must have."""
WINDOW = 3
"""Sentences in a row that must have what is credited."""
SMALL_PILE = 20
"""Documents that every pile is taken to have besides, so that in a small one no word is rarer than in a large one."""


class Telling:
    """The stems of each document of a pile, by sentences, and how much each stem tells."""

    def __init__(self, pile: Pile) -> None:
        self._pile = pile
        self._windows: dict[int, list[frozenset[str]]] = {}
        self._words: dict[int, str] = {}
        self._counts: Counter[str] | None = None

    def share(self, wanted: Collection[str], number: int) -> float:
        """The largest share of what `wanted` tells that a few sentences of document `number` have, in 0..1.

        It is 0 where no few sentences have enough of it: `LEAST_STEMS` and `LEAST_SHARE`, or one stem less and more of
        what they tell.
        """
        told = {stem: self._tells(stem) for stem in sorted(wanted)}
        whole = sum(told.values())
        best = 0.0
        for window in self._windows_of(number):
            common = sorted(window.intersection(told))
            share = sum(told[stem] for stem in common) / whole if common else 0.0
            if share >= (LEAST_SHARE if len(common) >= LEAST_STEMS else FEW_SHARE) and len(common) >= LEAST_STEMS - 1:
                best = max(best, share)
        return best

    def runs(self, quoted: Sequence[str], number: int) -> int | None:
        """How many runs of `RUN` words of what is quoted document `number` has; none where too little is quoted."""
        runs = sorted(set(chain.from_iterable(map(_runs, quoted))))
        if not runs:
            return None
        if number not in self._words:
            self._words[number] = _plain(bare_words(self._pile.documents[number].text))
        return sum(run in self._words[number] for run in runs)

    def _windows_of(self, number: int) -> list[frozenset[str]]:
        if number not in self._windows:
            text = self._pile.documents[number].text
            said = [frozenset(content_stems(span.of(text))) for span in sentences(text)]
            self._windows[number] = [frozenset().union(*said[at : at + WINDOW]) for at in range(len(said))]
        return self._windows[number]

    def _tells(self, stem: str) -> float:
        """How rare the stem is among the documents: the logarithm of one in how many has it."""
        if self._counts is None:
            self._counts = Counter(
                stem for document in self._pile.documents for stem in set(content_stems(document.text))
            )
        return math.log((len(self._pile.documents) + SMALL_PILE) / max(1, self._counts[stem]))


def _runs(quoted: str) -> Iterator[str]:
    words = bare_words(quoted)
    for at in range(len(words) - RUN + 1):
        run = words[at : at + RUN]
        if len(set(content_stems(" ".join(run)))) >= RUN_STEMS:
            yield _plain(run)


def _plain(words: Sequence[str]) -> str:
    return f" {' '.join(words)} ".casefold().replace("’", "'")
