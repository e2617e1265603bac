"""Documents made up from a seed, with known copies among them: words that no language has, drawn as words of news are.

A tenth of the documents are copies of an earlier one. Besides, documents share what real ones share without being
copies: stock phrases, and the standing lines of the publisher.
"""

from __future__ import annotations

import itertools
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BATCH = 10_000
"""Documents made at a time; a parent is one of the batch before or of the same batch."""
KINDS = ("verbatim", "changed", "excerpt", "truncated")
"""Copies word for word, with a tenth of the words changed, of a third in a longer frame, and of the front alone."""
COPIES = 0.1
WORDS = 60_000
SHORTEST, LONGEST = 60, 400
STOCK_PHRASES, PUBLISHERS = 5_000, 60
_ONSETS = (
    *("b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "pr", "q", "r"),
    *("s", "sk", "st", "t", "tr", "v", "w", "z", "é", "ø"),
)
_MIDDLES = ("a", "e", "i", "o", "u", "ai", "ea", "ou", "ü", "á")
_ENDS = ("", "n", "r", "s", "l", "m", "nt", "rk", "x", "th", "d", "sh")
_PLAIN, _FIRST, _COMMA, _STOP = range(4)

Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Copy:
    """Document `child` was made from the earlier document `parent`; `kind` is a place in `KINDS`."""

    parent: int
    child: int
    kind: int


class Maker:
    """Makes documents one batch after the other. The first ones are the same, however many are made."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        words = self._vocabulary()
        self._tokens = [*words, *(word.capitalize() for word in words)]
        self._tokens += [*(f"{word}," for word in words), *(f"{word}." for word in words)]
        weights = 1 / (np.arange(WORDS) + 2.7)
        self._heights = np.cumsum(weights / weights.sum())
        self._stock = [self._drawn(int(length)) for length in self._random.integers(6, 10, STOCK_PHRASES)]
        lengths = self._random.integers(12, 30, PUBLISHERS)
        self._standing = [self._written(self._drawn(int(length))) for length in lengths]
        self._originals: list[tuple[int, Ids]] = []
        self._made = 0

    def batch(self) -> tuple[list[str], list[Copy]]:
        """The next `BATCH` texts, and the copies among them."""
        texts: list[str] = []
        copies: list[Copy] = []
        recent, self._originals = self._originals, []
        is_copy = self._random.random(BATCH) < COPIES
        for place in range(BATCH):
            number = self._made + place
            parents = recent if place % 2 or not self._originals else self._originals
            if is_copy[place] and parents:
                parent, ids = parents[int(self._random.integers(len(parents)))]
                kind = int(self._random.integers(len(KINDS)))
                copies.append(Copy(parent, number, kind))
                ids = self._copied(ids, KINDS[kind])
            else:
                ids = self._original()
                self._originals.append((number, ids))
            texts.append(" ".join([self._tokens[token] for token in ids.tolist()]))
        self._made += BATCH
        return texts, copies

    def _original(self) -> Ids:
        ids = self._written(self._drawn(int(self._random.integers(SHORTEST, LONGEST))))
        if self._random.random() < 0.5:
            phrase = self._stock[int(self._random.integers(STOCK_PHRASES))]
            place = int(self._random.integers(len(ids)))
            ids = np.concatenate([ids[:place], phrase, ids[place:]])
        if self._random.random() < 0.2:
            ids = np.concatenate([ids, self._standing[int(self._random.integers(PUBLISHERS))]])
        return ids

    def _copied(self, ids: Ids, kind: str) -> Ids:
        if kind == "verbatim":
            return ids
        if kind == "changed":
            changed = self._random.random(len(ids)) < 0.1
            return np.where(changed, self._written(self._drawn(len(ids))), ids)
        if kind == "truncated":
            return ids[: int(len(ids) * self._random.uniform(0.4, 0.8))]
        third = len(ids) // 3
        start = int(self._random.integers(len(ids) - third))
        frame = self._written(self._drawn(int(len(ids) * self._random.uniform(1, 2))))
        place = int(self._random.integers(len(frame)))
        return np.concatenate([frame[:place], ids[start : start + third], frame[place:]])

    def _drawn(self, count: int) -> Ids:
        return np.minimum(np.searchsorted(self._heights, self._random.random(count)), WORDS - 1).astype(np.int64)

    def _written(self, ids: Ids) -> Ids:
        """`ids` as tokens: with commas, full stops, and capitals after these."""
        breaks = self._random.random(len(ids))
        form = np.where(breaks < 0.06, _STOP, np.where(breaks < 0.12, _COMMA, _PLAIN))
        form[-1] = _STOP
        after_stop = np.concatenate([[True], form[:-1] == _STOP])
        form[after_stop & (form == _PLAIN)] = _FIRST
        return ids + form * WORDS

    def _vocabulary(self) -> list[str]:
        syllables = ["".join(parts) for parts in itertools.product(_ONSETS, _MIDDLES, _ENDS)]
        found: dict[str, None] = {}
        while len(found) < WORDS:
            rare = len(found) / WORDS
            count = 1 + int(self._random.random() < 0.3 + rare) + int(self._random.random() < rare)
            word = "".join(syllables[int(number)] for number in self._random.integers(len(syllables), size=count))
            found[f"{word}’s" if self._random.random() < 0.01 else word] = None
        return list(found)


def write(path: pathlib.Path, *, count: int, seed: int) -> list[Copy]:
    """Writes `count` documents to `path`, one a line, and returns the copies among them."""
    maker = Maker(seed)
    copies: list[Copy] = []
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for begin in range(0, count, BATCH):
            texts, found = maker.batch()
            file.writelines(f"{text}\n" for text in texts[: count - begin])
            copies += [copy for copy in found if copy.child < count]
    return copies


def read(path: pathlib.Path, *, count: int, batch: int = 1_000) -> Iterator[list[str]]:
    """The first `count` documents of the file in batches."""
    with path.open(encoding="utf-8", newline="\n") as file:
        lines = itertools.islice(file, count)
        while texts := [line[:-1] for line in itertools.islice(lines, batch)]:
            yield texts
