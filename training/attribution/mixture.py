"""What one epoch trains on: annotated articles, and invented ones."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from benchmarks.attribution.polnear import Article
from training.attribution.marks import varied
from training.attribution.phenomena import invented_articles
from training.attribution.windows import Window, encode, windows

RESTYLED_SHARE = 0.15  # of the articles get other quotation marks each epoch


@dataclass(frozen=True, slots=True)
class Mixture:
    """The material: readings by article name, a teacher's tag probabilities by name, how many articles to invent."""

    readings: Mapping[str, Sequence[Article]]
    tokenizer: Tokenizer
    special: tuple[int, int]
    length: int
    soft: Mapping[str, NDArray[np.float16]] = field(default_factory=dict)
    invented: int = 0

    def epoch(self, chance: random.Random) -> list[Window]:
        """The windows of one epoch; which reading, which offsets and which marks is drawn by `chance`."""
        found: list[Window] = []
        for name in sorted(self.readings):
            article = chance.choice(self.readings[name])
            article = replace(article, text=varied(article.text, chance=chance, share=RESTYLED_SHARE))
            found.extend(self._cut(article, chance, self.soft.get(name)))
        for article in invented_articles(seed=chance.randrange(1 << 30), count=self.invented):
            found.extend(self._cut(article, chance, None))
        return found

    def _cut(self, article: Article, chance: random.Random, soft: NDArray[np.float16] | None) -> list[Window]:
        encoded = encode(article, self.tokenizer, soft=soft)
        first = chance.randrange(self.length // 8, self.length - 2)
        return list(windows(encoded, length=self.length, first=first, special=self.special))
