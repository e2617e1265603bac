"""What one epoch trains on: annotated articles, invented ones, and sentences whose events are rated for factuality."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from benchmarks.attribution.polnear import Article
from training.attribution.factuality import FactualitySentence
from training.attribution.marks import varied
from training.attribution.phenomena import invented_articles
from training.attribution.windows import Window, encode, factuality_window, windows

RESTYLED_SHARE = 0.25  # of the articles get other quotation marks each epoch
DRAWN = {"uds_ih2": 0.25, "megaveridicality": 0.4}  # of the large or narrow sets a share is drawn each epoch
TWICE = frozenset({"meantime"})  # the smallest set that is news


@dataclass(frozen=True, slots=True)
class Mixture:
    """The material: readings by article name, a teacher's tag probabilities by name, how many articles to invent, and
    rated sentences."""

    readings: Mapping[str, Sequence[Article]]
    tokenizer: Tokenizer
    special: tuple[int, int]
    length: int
    soft: Mapping[str, NDArray[np.float16]] = field(default_factory=dict)
    invented: int = 0
    sentences: Sequence[FactualitySentence] = ()

    def epoch(self, chance: random.Random) -> list[Window]:
        """The windows of one epoch; which reading, which offsets and which marks is drawn by `chance`."""
        found: list[Window] = []
        for name in sorted(self.readings):
            article = chance.choice(self.readings[name])
            article = replace(article, text=varied(article.text, chance=chance, share=RESTYLED_SHARE))
            found.extend(self._cut(article, chance, self.soft.get(name)))
        for article in invented_articles(seed=chance.randrange(1 << 30), count=self.invented):
            found.extend(self._cut(article, chance, None))
        for sentence in self.sentences:
            if chance.random() < DRAWN.get(sentence.set_name, 1.0):
                window = factuality_window(sentence, self.tokenizer, special=self.special)
                found.extend([window] * (1 + (sentence.set_name in TWICE)) if window else [])
        return found

    def _cut(self, article: Article, chance: random.Random, soft: NDArray[np.float16] | None) -> list[Window]:
        encoded = encode(article, self.tokenizer, soft=soft)
        first = chance.randrange(self.length // 8, self.length - 2)
        return list(windows(encoded, length=self.length, first=first, special=self.special))
