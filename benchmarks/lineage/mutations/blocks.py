"""Mutations that move whole sentences and paragraphs: excerpts, new orders, mergers, wire intros, cuts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.lineage.mutations.truth import LEAST_COPIED, quoted_words
from benchmarks.lineage.mutations.words import Words, joined, paragraphs, sentences

LEAST_BLOCK = 20
"""Words of a block that is moved."""
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


def blocks(units: Sequence[Words], *, least: int) -> list[Words]:
    """The units put together to blocks of at least `least` words."""
    found: list[Words] = []
    for unit in units:
        if found and len(found[-1]) < least:
            found[-1] += unit
        else:
            found.append(unit)
    if len(found) > 1 and len(found[-1]) < least:
        found[-2:] = [found[-2] + found[-1]]
    return found


def new_order(words: Words, *, by: str, generator: np.random.Generator) -> Words:
    """The paragraphs, or the sentences in paragraphs of three, in another order; short ones stay with their neighbour.

    Between two blocks that stay in order there is then never so little that it could be a changed word or two.
    """
    by_paragraphs = by == "paragraphs"
    units = blocks(paragraphs(words) if by_paragraphs else sentences(words), least=LEAST_BLOCK)
    order = generator.permutation(len(units))
    while len(units) > 1 and np.array_equal(order, np.arange(len(units))):
        order = generator.permutation(len(units))
    moved = [units[int(place)] for place in order]
    if by_paragraphs:
        return joined(moved)
    return joined(joined(moved[first : first + 3], between=" ") for first in range(0, len(moved), 3))


def merged(one: Words, other: Words) -> Words:
    """Paragraphs of the two by turns, as long as both have some; short ones stay with their neighbour."""
    alternating: list[Words] = []
    both = (blocks(paragraphs(words), least=LEAST_BLOCK) for words in (one, other))
    for pair in zip(*both, strict=False):
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
