"""Draws the pairs: `python -m benchmarks.lineage.pairs.sample` writes pairs.yaml, the same at every run.

The measure is containment of word trigrams: the share of the distinct trigrams of the text with fewer that the other
has too. It has no part in Assay. Within a band pairs are drawn at random: articles of fewer than 50 words are left out,
an article stands in at most four pairs and in at most two of one band, and at most five pairs of a band are of one
publisher.
"""

from __future__ import annotations

import bisect
import itertools
import pathlib
import random
from collections import Counter
from collections.abc import Mapping

from benchmarks.lineage.pairs.articles import Article, read_articles, runs, words

PAIRS = pathlib.Path(__file__).parent / "pairs.yaml"
BOUNDS = (0.0, 0.005, 0.02, 0.05, 0.15, 0.4, 0.8)
WANTED = (28, 28, 29, 29, 29, 29, 28)
SEED, FEWEST_WORDS, OF_ONE_ARTICLE, OF_ONE_ARTICLE_IN_BAND, OF_ONE_PUBLISHER = 20180716, 50, 4, 2, 5

Pair = tuple[str, str]


def banded(articles: Mapping[str, Article]) -> list[list[Pair]]:
    """All pairs of articles by band, in order of name."""
    trigrams = {
        name: {run for run, _, _ in runs(article.text, 3)}
        for name, article in articles.items()
        if len(words(article.text)) >= FEWEST_WORDS
    }
    bands: list[list[Pair]] = [[] for _ in BOUNDS]
    for one, other in itertools.combinations(sorted(trigrams), 2):
        mine, theirs = trigrams[one], trigrams[other]
        contained = len(mine & theirs) / min(len(mine), len(theirs))
        bands[bisect.bisect_right(BOUNDS, contained) - 1].append((one, other))
    return bands


def drawn(articles: Mapping[str, Article]) -> list[tuple[Pair, int]]:
    """The pairs with their band's place, in the order in which they are labelled; scarce bands are drawn first."""
    chance = random.Random(SEED)  # noqa: S311
    bands = banded(articles)
    in_all: Counter[str] = Counter()
    chosen: list[tuple[Pair, int]] = []
    for band in sorted(range(len(bands)), key=lambda place: len(bands[place])):
        here: Counter[str] = Counter()
        taken = same = 0
        chance.shuffle(bands[band])
        for pair in bands[band]:
            one, other = pair
            of_one = articles[one].publisher == articles[other].publisher
            full = any(in_all[name] == OF_ONE_ARTICLE or here[name] == OF_ONE_ARTICLE_IN_BAND for name in pair)
            if full or (of_one and same == OF_ONE_PUBLISHER):
                continue
            chosen.append((pair, band))
            in_all.update(pair)
            here.update(pair)
            taken, same = taken + 1, same + of_one
            if taken == WANTED[band]:
                break
    chance.shuffle(chosen)
    return chosen


def band_name(place: int) -> str:
    """A band as shown: its lower bound, and its upper bound, which the next band begins with."""
    return f"{BOUNDS[place]:g}-{(*BOUNDS, 1.0)[place + 1]:g}"


def main() -> None:
    """Write the pairs: number, names of the articles, band; no text."""
    lines = [
        f'- {{number: {number}, first: "{one}", second: "{other}", band: "{band_name(band)}"}}\n'
        for number, ((one, other), band) in enumerate(drawn(read_articles()), start=1)
    ]
    PAIRS.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} pairs in {PAIRS}")


if __name__ == "__main__":
    main()
