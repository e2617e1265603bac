"""Mutations that move whole sentences and paragraphs: excerpts, new orders, mergers, wire intros, cuts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.lineage.mutations.truth import LEAST_COPIED, quoted_words
from benchmarks.lineage.mutations.words import Words, joined, paragraphs, sentences

LEAST_EXCERPT = 50
"""Words outside quotation marks that an excerpt has at least: well above what makes a copy."""


def excerpt(words: Words, *, generator: np.random.Generator, most: float = 0.6) -> Words:
    """A run of whole sentences, long enough to be a copy and at most `most` of the text where there is such a run."""
    ends = np.cumsum([0, *map(len, sentences(words))]).tolist()
    runs = [
        (first, last)
        for place, first in enumerate(ends)
        for last in ends[place + 2 :]
        if last - first <= most * len(words) and unquoted(words[first:last]) >= LEAST_EXCERPT
    ]
    if not runs:
        return opening(words, share=most)
    first, last = runs[int(generator.integers(len(runs)))]
    return words[first:last]


def opening(words: Words, *, share: float) -> Words:
    """The first paragraphs, up to about `share` of the text, and enough to be a copy."""
    kept: list[Words] = []
    for paragraph in paragraphs(words):
        if kept and sum(map(len, kept)) + len(paragraph) > share * len(words) and unquoted(joined(kept)) >= 50:
            break
        kept.append(paragraph)
    return joined(kept)


def new_order(words: Words, *, by: str, generator: np.random.Generator) -> Words:
    """The paragraphs, or the sentences in paragraphs of two or three, in another order."""
    units = paragraphs(words) if by == "paragraphs" else sentences(words)
    order = generator.permutation(len(units))
    while len(units) > 1 and np.array_equal(order, np.arange(len(units))):
        order = generator.permutation(len(units))
    moved = [units[int(place)] for place in order]
    if by == "paragraphs":
        return joined(moved)
    return joined(joined(moved[first : first + 3], between=" ") for first in range(0, len(moved), 3))


def merged(one: Words, other: Words) -> Words:
    """Paragraphs of the two by turns, as long as both have some."""
    alternating: list[Words] = []
    for pair in zip(paragraphs(one), paragraphs(other), strict=False):
        alternating += pair
    return joined(alternating)


def wire_intro(words: Words, own: Sequence[Words], *, generator: np.random.Generator) -> Words:
    """The first two to four paragraphs, and then paragraphs of the outlet's own."""
    units = paragraphs(words)
    number = min(int(generator.integers(2, 5)), len(units) - 1)
    while number < len(units) - 1 and unquoted(joined(units[:number])) < LEAST_EXCERPT:
        number += 1
    return joined([*units[:number], *own])


def unquoted(words: Words) -> int:
    """Words outside quotation marks."""
    return len(words) - sum(quoted_words(words))


def long_enough(words: Words) -> bool:
    """Whether a text has enough of its own words to be copied in part."""
    return unquoted(words) >= 3 * LEAST_COPIED
