"""Changing words: a share of a text's words put otherwise, left out, or with a word put in, at random places."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from benchmarks.lineage.mutations.truth import Material
from benchmarks.lineage.mutations.words import Word, Words

NEARBY = 6
"""A word put in is none of the words this near, so that where a passage begins and ends stays beyond doubt."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a pile by length and by how often they are used."""

    bands: dict[tuple[int, int], tuple[str, ...]]
    counts: dict[str, int]

    def like(self, word: Word, *, avoid: Iterable[str], generator: np.random.Generator) -> str:
        """Another word of about the same length and frequency, in the same case, and none of `avoid`."""
        length, often = _band(word.folded, self.counts.get(word.folded, 1))
        near = [(length, often), (length + 1, often), (length - 1, often), (length, often - 1), (length, often + 1)]
        near += [(length, rarer) for rarer in range(often - 2, -1, -1)]
        avoided = set(avoid)
        for band in near:
            known = self.bands.get(band, ())
            for _ in range(8):
                if known and (chosen := known[int(generator.integers(len(known)))]) not in avoided:
                    return chosen.capitalize() if word.written[:1].isupper() else chosen
        return f"{word.written}{word.written[-1:]}"


def vocabulary(texts: Iterable[Words]) -> Vocabulary:
    """The vocabulary of some texts."""
    counts = Counter(word.folded for words in texts for word in words if word.written.isalpha())
    bands: dict[tuple[int, int], list[str]] = defaultdict(list)
    for word in sorted(counts):
        bands[_band(word, counts[word])].append(word)
    return Vocabulary({band: tuple(known) for band, known in bands.items()}, dict(counts))


def change(
    material: Material,
    share: float,
    *,
    single: bool = False,
    known: Vocabulary,
    generator: np.random.Generator,
) -> Material:
    """The material with `share` of its words changed at uniformly random places.

    Half of them become another word, a quarter is left out, a quarter has a word put in behind. With `single` all
    become another word.
    """
    words = material.words
    number = round(share * len(words))
    places = np.sort(generator.choice(len(words), number, replace=False))
    ways = ["put" if single else ("put", "put", "drop", "add")[int(way)] for way in generator.integers(4, size=number)]
    way_at = dict(zip(places.tolist(), ways, strict=True))
    changed: list[Word] = []
    lost = set(material.lost)
    dangling = ""
    for place, original in enumerate(words):
        word = replace(original, before=dangling + original.before)
        dangling = ""
        way = way_at.get(place)
        nearby = [near.folded for near in words[max(0, place - NEARBY) : place + NEARBY + 1]]
        if way == "drop" and (nearby.count(word.folded) > 1 or place + 1 == len(words)):
            way = "put"
        if way in {"put", "drop"} and word.root:
            lost.add((word.root, word.place))
        if way == "drop":
            dangling = word.before
            _close(changed, word)
            continue
        if way == "put":
            other = known.like(word, avoid=nearby, generator=generator)
            changed.append(Word(other, word.before, word.after, changed=True))
        elif way == "add":
            other = known.like(word, avoid=nearby, generator=generator).lower()
            changed += [replace(word, after=" "), Word(other, "", word.after, changed=True)]
        else:
            changed.append(word)
    return Material(tuple(changed), frozenset(lost))


def _close(changed: list[Word], dropped: Word) -> None:
    """The marks after a word that was left out go after the word before it, unless that ends a paragraph."""
    if changed and not changed[-1].ends_paragraph:
        changed[-1] = replace(changed[-1], after=changed[-1].after.rstrip() + dropped.after)


def _band(word: str, count: int) -> tuple[int, int]:
    return len(word), int(np.log2(count))
