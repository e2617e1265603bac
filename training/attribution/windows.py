"""Cuts annotated articles into windows of word pieces with tags and pointers."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from assay.texts.shapes import token_shapes
from benchmarks.attribution.polnear import Article

IGNORED = -100
ROLES = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class Encoded:
    """An article as word pieces: ids, shapes, gold tags, and for each piece the piece its pointer should reach."""

    ids: list[int]
    shapes: list[int]
    tags: list[int]
    content_to_cue: list[int]  # piece index, -1 for "no cue", IGNORED where the piece is not content
    cue_to_source: list[int]
    soft: NDArray[np.float16] | None = None  # a teacher's tag probabilities [pieces, tags]


@dataclass(frozen=True, slots=True)
class Window:
    """One training example; positions include `[CLS]` at 0, and pointers that leave the window reach 0."""

    ids: list[int]
    shapes: list[int]
    tags: list[int]
    content_to_cue: list[int]
    cue_to_source: list[int]
    soft: NDArray[np.float16] | None = None


def encode(article: Article, tokenizer: Tokenizer, *, soft: NDArray[np.float16] | None = None) -> Encoded:
    """Word pieces of the whole article with the tags of one annotator, and a teacher's where it read as many pieces."""
    encoding = tokenizer.encode(article.text, add_special_tokens=False)
    offsets = encoding.offsets
    owner: list[int] = [-1] * len(article.text)
    for index, (start, end) in enumerate(offsets):
        for place in range(start, end):
            owner[place] = index

    def pieces(spans: Sequence[tuple[int, int]]) -> list[list[int]]:
        return [sorted({owner[place] for place in range(start, end)} - {-1}) for start, end in spans]

    count = len(offsets)
    tags = [0] * count
    to_cue = [IGNORED] * count
    to_source = [IGNORED] * count
    for attribution in article.attributions:
        found = {role: pieces(getattr(attribution, role)) for role in ROLES}
        for number, role in enumerate(ROLES):
            for span in found[role]:
                for place, index in enumerate(span):
                    tags[index] = 1 + 2 * number + (place > 0)
        cue = next((span[0] for span in found["cue"] if span), -1)
        source = next((span[0] for span in found["source"] if span), -1)
        for span in found["content"]:
            for index in span:
                to_cue[index] = cue
        for span in found["cue"]:
            for index in span:
                to_source[index] = source
    fits = soft is not None and len(soft) == count
    shapes = token_shapes(article.text, offsets)
    return Encoded(encoding.ids, shapes, tags, to_cue, to_source, soft if fits else None)


def windows(encoded: Encoded, *, length: int, first: int, special: tuple[int, int]) -> Iterator[Window]:
    """Adjacent windows of at most `length` positions with `[CLS]` and `[SEP]`; the first holds `first` pieces."""
    starts = [0, *range(first, len(encoded.ids), length - 2)] if first else [*range(0, len(encoded.ids), length - 2)]
    for start, end in zip(starts, [*starts[1:], len(encoded.ids)], strict=True):

        def reach(targets: list[int], start: int = start, end: int = end) -> list[int]:
            places = [t if t == IGNORED else (t - start + 1 if start <= t < end else 0) for t in targets[start:end]]
            return [IGNORED, *places, IGNORED]

        yield Window(
            [special[0], *encoded.ids[start:end], special[1]],
            [0, *encoded.shapes[start:end], 0],
            [IGNORED, *encoded.tags[start:end], IGNORED],
            reach(encoded.content_to_cue),
            reach(encoded.cue_to_source),
            None if encoded.soft is None else encoded.soft[start:end],
        )


def batches(items: Sequence[Window], *, pieces: int, chance: random.Random) -> list[list[Window]]:
    """Batches of windows of like length, each of at most `pieces` positions with the padding, in random order."""
    cut: list[list[Window]] = []
    for window in sorted(items, key=lambda window: (len(window.ids), chance.random())):
        if not cut or len(window.ids) * (len(cut[-1]) + 1) > pieces:
            cut.append([])
        cut[-1].append(window)
    chance.shuffle(cut)
    return cut
