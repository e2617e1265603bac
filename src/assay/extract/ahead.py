"""Reads a little ahead, so that the tagger is at work on the next documents while one is being understood."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from assay.domain.document import Document, Reading
from assay.extract.base import Tagger

_MOST_DOCUMENTS = 3  # documents that wait at most
_MOST_CHARACTERS = 60_000  # characters that wait at most, so that a pile of long documents fills no memory


def is_read(document: Document) -> bool:
    """Whether statements are looked for: not in a document that is withheld, empty or in another language."""
    return document.held and bool(document.text.strip()) and document.language in {None, "en"}


def read_ahead(readings: Iterable[Reading], *, tagger: Tagger) -> Iterator[Reading]:
    """The readings in their order; `tagger` expects the documents of the next few while one is worked on."""
    waiting: deque[Reading] = deque()
    characters = 0
    for reading in readings:
        if reading.document is not None and is_read(reading.document):
            tagger.expect(reading.document.text)
        waiting.append(reading)
        characters += _length(reading)
        while len(waiting) > _MOST_DOCUMENTS or (characters > _MOST_CHARACTERS and len(waiting) > 1):
            first = waiting.popleft()
            characters -= _length(first)
            yield first
    yield from waiting


def _length(reading: Reading) -> int:
    return len(reading.document.text) if reading.document is not None else 0
