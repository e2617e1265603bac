"""Copying: which documents have text in common that one must have taken from the other, or both from a third."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.domain.span import Passage, Reason, Span
from assay.lineage.align import Aligner, Alignment, aligned_throughout
from assay.lineage.boilerplate import boilerplate
from assay.lineage.candidates import pairs, postings
from assay.lineage.passages import SharedPassage
from assay.lineage.posts import posts
from assay.lineage.sketch import Sketch
from assay.texts.quotation import quotations

LEAST_WORDS = 40
"""Unquoted words in common, in long passages, that make a copy of any document."""
LONG_PASSAGE = 14
"""Common words of a passage that two writers do not hit upon by chance, where little of it is changed."""
LONG_PASSAGES = ((LONG_PASSAGE, 0.75), (40, 0.5), (80, 0.4))
"""The same where more is changed: common words, and the share that they are of the passage."""
LEAST_SHARE = 0.2
"""Share of the shorter document that makes a copy even of a short one."""
LEAST_QUOTED = 20
"""Words in long passages, in quotation marks in one document and without in the other, by which the one quotes it."""
LEAST_KEPT, LEAST_EDITED_SHARE = 0.5, 0.25
"""Share of its words that an edited passage has kept, and share of the shorter document that such passages make up."""
SAME_PUBLISHER_FACTOR = 2
"""Two reports of one publisher share background and standing lines; more must be in common."""
LEAST_SHINGLES, SHINGLE_SHARE, MOST_SHINGLES_ASKED = 4, 0.05, 8
"""Shingles in common from which two documents are aligned: a share of the shorter one's, within bounds."""
MOST_VERSIONS, VERSION_SHARE = 6, 0.9
"""Earlier documents with nearly all of a document's shingles, and few others, that it is aligned with."""
SHOWN_PASSAGES = 20
"""Passages that a reason lists; the longest ones."""


@dataclass(frozen=True, slots=True)
class Copying:
    """Two documents' common passages.

    `unquoted` words of them stand outside quotation marks and embedded posts in both; `quoted_only_in_later` and
    `quoted_only_in_earlier` in quotation marks in that one alone.
    """

    alignment: Alignment
    unquoted: int
    quoted_only_in_later: int = 0
    quoted_only_in_earlier: int = 0

    @property
    def share_of_earlier(self) -> float:
        """The part of the earlier document's words that the later one has, in 0..1; repeats in it are left out."""
        return min(1.0, self.alignment.matched / max(1, int(self.alignment.earlier.compared.sum())))

    @property
    def share_of_later(self) -> float:
        """The part of the later document's words that the earlier one has, in 0..1; repeats in it are left out."""
        return min(1.0, self.alignment.matched / max(1, int(self.alignment.later.compared.sum())))

    def reason(self) -> Reason:
        """How much is in common, with the longest passages, in both documents."""
        longest = sorted(self.alignment.passages, key=_length, reverse=True)[:SHOWN_PASSAGES]
        kept = [passage for passage in self.alignment.passages if passage in longest]
        places: list[Passage] = []
        for passage in kept:
            places += [self.alignment.in_later(passage), self.alignment.in_earlier(passage)]
        count = len(self.alignment.passages)
        text = (
            f"{self.alignment.matched:,} words in {count} passage{'s' if count > 1 else ''} are the same: "
            f"{self.share_of_later:.0%} of this document, {self.share_of_earlier:.0%} of the other."
        )
        return Reason(text, tuple(places))


def find_copying(sketches: Sequence[Sketch], publications: Sequence[str | None]) -> list[Copying]:
    """Every pair of documents that share text beyond boilerplate and what both quote, in order of publication.

    `sketches` are in order of publication, `publications` names each document's publisher. A document that shares text
    with very many is compared with the earliest of them only (see `candidates`), and with its neighbour in time among
    documents of exactly the same words.
    """
    distinct, twins = _distinct(sketches)
    kept = [sketches[number] for number in distinct]
    names = [publications[number] for number in distinct]
    kept = [
        sketch.without(standing) if standing.any() else sketch
        for sketch, standing in zip(kept, boilerplate(kept, names), strict=True)
    ]
    quoted = _QuotedWords()
    result = [_copying(aligned_throughout(sketches[one], sketches[other]), quoted) for one, other in twins]
    aligner = Aligner(kept)
    for earlier, later in worth_aligning(
        pairs(postings(kept), least=LEAST_SHINGLES), [len(sketch.hashes) for sketch in kept]
    ):
        copying = _copying(aligner.align(earlier, later), quoted)
        same = names[earlier] is not None and names[earlier] == names[later]
        if is_copied(copying, same_publisher=same) or is_quoted(copying, same_publisher=same):
            result.append(copying)
    return result


def worth_aligning(shared: Mapping[tuple[int, int], int], counts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs (earlier, later) that share enough shingles for their lengths (`counts`, shingles a document).

    A document that some earlier ones have nearly whole, as one of very many copies of one text is, is compared with the
    first of them only.
    """
    enough = {
        (earlier, later): number
        for (earlier, later), number in shared.items()
        if number >= min(MOST_SHINGLES_ASKED, max(LEAST_SHINGLES, SHINGLE_SHARE * min(counts[earlier], counts[later])))
    }
    versions: Counter[int] = Counter()
    for earlier, later in sorted(enough):
        if versions[later] < MOST_VERSIONS:
            yield earlier, later
            longer = max(counts[earlier], counts[later])
            versions[later] += enough[earlier, later] >= VERSION_SHARE * longer


def is_copied(copying: Copying, *, same_publisher: bool) -> bool:
    """Whether so much is in common, outside quotation marks, that it was copied."""
    factor = SAME_PUBLISHER_FACTOR if same_publisher else 1
    words = min(copying.unquoted, _long_words(copying))
    shorter = min(len(copying.alignment.earlier.words), len(copying.alignment.later.words))
    if words >= factor * LEAST_WORDS or (words >= LONG_PASSAGE and words >= factor * LEAST_SHARE * shorter):
        return True
    edited = min(copying.unquoted, sum(found.matched for found in copying.alignment.passages if is_edited(found)))
    return edited >= factor * max(LEAST_WORDS, LEAST_EDITED_SHARE * shorter)


def is_quoted(copying: Copying, *, same_publisher: bool) -> bool:
    """Whether one document has a good deal in quotation marks that the other has without."""
    factor = SAME_PUBLISHER_FACTOR if same_publisher else 1
    quoted = max(copying.quoted_only_in_later, copying.quoted_only_in_earlier)
    return min(quoted, _long_words(copying)) >= factor * LEAST_QUOTED


def _long_words(copying: Copying) -> int:
    return sum(passage.matched for passage in copying.alignment.passages if is_long(passage))


def is_long(passage: SharedPassage) -> bool:
    """Whether two writers do not hit upon a passage by chance; the more of it is changed, the longer it must be."""
    return any(
        passage.matched >= least and passage.matched >= share * _width(passage) for least, share in LONG_PASSAGES
    )


def is_edited(passage: SharedPassage) -> bool:
    """Whether a passage may be an edited one, so that several of them together show a copy."""
    return passage.matched >= LONG_PASSAGE and passage.matched >= LEAST_KEPT * _width(passage)


def _width(passage: SharedPassage) -> int:
    return max(passage.later_last - passage.later_first, passage.earlier_last - passage.earlier_first)


@dataclass(frozen=True, slots=True)
class _Counts:
    """Running counts of the words in quotation marks outside posts, and of those that are quoted or in a post."""

    marked: NDArray[np.int64]
    others: NDArray[np.int64]


class _QuotedWords:
    """Running counts of the words that a document gives as another's, worked out once a document."""

    def __init__(self) -> None:
        self._counts: dict[str, _Counts] = {}

    def __call__(self, sketch: Sketch) -> _Counts:
        counts = self._counts.get(sketch.document.id)
        if counts is None:
            text = sketch.document.text
            quoted, posted = _marks(sketch, quotations(text)), _marks(sketch, posts(text))
            counts = _Counts(np.cumsum(quoted & ~posted), np.cumsum(quoted | posted))
            self._counts[sketch.document.id] = counts
        return counts


def _marks(sketch: Sketch, spans: Sequence[Span]) -> NDArray[np.bool_]:
    """A mark for each word of the document within `spans`, behind one for no word."""
    marked = np.zeros(len(sketch.words) + 1, dtype=bool)
    for span in spans:
        first, last = sketch.words.words_in(span)
        marked[first + 1 : last + 1] = True
    return marked


def _copying(alignment: Alignment, quoted: Callable[[Sketch], _Counts]) -> Copying:
    in_earlier, in_later = quoted(alignment.earlier), quoted(alignment.later)
    unquoted = only_later = only_earlier = 0
    for passage in alignment.passages:
        earlier, later = (passage.earlier_first, passage.earlier_last), (passage.later_first, passage.later_last)
        others_earlier, others_later = _within(in_earlier.others, earlier), _within(in_later.others, later)
        unquoted += max(0, passage.matched - max(others_earlier, others_later))
        only_later += max(0, _within(in_later.marked, later) - others_earlier)
        only_earlier += max(0, _within(in_earlier.marked, earlier) - others_later)
    return Copying(alignment, unquoted, only_later, only_earlier)


def _within(counts: NDArray[np.int64], words: tuple[int, int]) -> int:
    return int(counts[words[1]] - counts[words[0]])


def _distinct(sketches: Sequence[Sketch]) -> tuple[list[int], list[tuple[int, int]]]:
    """One document for each text, by number, and pairs (first, other) for those of exactly the same words."""
    by_words: dict[bytes, list[int]] = defaultdict(list)
    for number, sketch in enumerate(sketches):
        by_words[sketch.words.hashes.tobytes()].append(number)
    groups = [members for words, members in by_words.items() if words]
    return [members[0] for members in groups], [(group[0], other) for group in groups for other in group[1:]]


def _length(passage: SharedPassage) -> int:
    return passage.matched
