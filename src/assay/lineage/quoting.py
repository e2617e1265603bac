"""Quoting: whether the words that one document has in quotation marks are another's own, or somebody's whom both quote.

A post, a speech or a statement may stand in one report in quotation marks and in another as a block of its own, with
none. That is one speaker whom both pass on, and says nothing of whether one report was taken from the other.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assay.lineage.copying import Copying, find_copying, is_copied
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern

ATTRIBUTED_SHARE = 0.5
"""Share of the common words that the document without quotation marks may attribute to others."""
_SPEAKS = lazy_pattern(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Uu]s|[Oo]urs?)\b|!")


def copyings_of(pile: Pile) -> list[Copying]:
    """The pairs of documents of which one has text of the other's, or quotes it; not what somebody said to both."""
    keys = {document.id: pile.key_of(number) for number, document in enumerate(pile.documents)}
    attributed = _Attributed(pile)
    kept = []
    for copying in find_copying(pile.sketches, list(keys.values())):
        one, other = keys[copying.alignment.earlier.document.id], keys[copying.alignment.later.document.id]
        same = one is not None and one == other
        alike = copying.share_of_earlier == copying.share_of_later == 1.0
        if alike or is_copied(copying, same_publisher=same) or not _is_speech(copying, attributed):
            kept.append(copying)
    return kept


class _Attributed:
    """Which words of each document it attributes to somebody, looked up once a document."""

    def __init__(self, pile: Pile) -> None:
        self._pile = pile
        self._number = {document.id: number for number, document in enumerate(pile.documents)}
        self._known: dict[int, NDArray[np.bool_]] = {}

    def words(self, document: str) -> NDArray[np.bool_]:
        """A mark for each word of the document."""
        number = self._number[document]
        if number not in self._known:
            marks = np.zeros(len(self._pile.sketches[number].words), dtype=bool)
            for statement in self._pile.of_document[number]:
                if not self._pile.is_voice(statement):
                    first, last = self._pile.words_of[statement]
                    marks[first:last] = True
            self._known[number] = marks
        return self._known[number]


def _is_speech(copying: Copying, attributed: _Attributed) -> bool:
    """Whether the document that has the common words without quotation marks has them from a speaker."""
    alignment = copying.alignment
    later_is_plain = copying.quoted_only_in_earlier > copying.quoted_only_in_later
    document = (alignment.later if later_is_plain else alignment.earlier).document
    marks = attributed.words(document.id)
    total = told = 0
    for passage in alignment.passages:
        first, last = passage.earlier_first, passage.earlier_last
        place = alignment.in_earlier(passage)
        if later_is_plain:
            first, last = passage.later_first, passage.later_last
            place = alignment.in_later(passage)
        total += last - first
        told += last - first if _SPEAKS.search(document.text, place.start, place.end) else int(marks[first:last].sum())
    return told > ATTRIBUTED_SHARE * total
