"""What the titles of reports say themselves: one that asks, or tells what others say, takes no full direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.span import Reason
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.stance.base import Pair, Reader
from assay.stance.scores import Score, bearing_of, reading_of, relevance_of
from assay.texts.words import bare_words, word_set

_ASKED = 0.15
_TOLD = 0.6
_TELLING = word_set("say says said claim claims claimed allege alleges alleged report reports")
_LAST = 4


def read_titles(hypothesis: str, documents: Sequence[Document], reader: Reader) -> list[StanceReading]:
    """A reading of the title of each document; `not_assessed` where there is none or it is not in English."""
    titled = [document for document in documents if document.title and document.language in {None, "en"}]
    readings = reader.read_pairs([Pair(hypothesis, document.title or "", voice=True) for document in titled])
    by_id = {
        document.id: _titled(document.title or "", reading) for document, reading in zip(titled, readings, strict=True)
    }
    return [by_id.get(document.id, NOT_ASSESSED) for document in documents]


def _titled(title: str, reading: StanceReading) -> StanceReading:
    if reading.label is StanceLabel.NOT_ASSESSED or not bearing_of(reading):
        return reading
    if title.rstrip(" \"'”’").endswith("?"):
        return _weakened(reading, _ASKED, "The title asks.")
    last = [word.lower() for word in bare_words(title)[-_LAST:]]
    if not _TELLING.isdisjoint(last):
        return _weakened(reading, _TOLD, "The title tells what others say.")
    return reading


def _weakened(reading: StanceReading, factor: float, why: str) -> StanceReading:
    weaker = reading_of(Score(factor * bearing_of(reading), relevance_of(reading)))
    return replace(weaker, reasons=(*reading.reasons, Reason(why)))
