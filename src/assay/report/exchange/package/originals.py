"""The files that documents were read from, as far as they are still there and still give the same text.

A document's `sha256` is that of its text, not of its file. Whether a file is still the one that was read is therefore
found by reading it again: one that gives another text, or that was never read, is not packed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from assay.domain.document import Document
from assay.texts.lazy_pattern import lazy_pattern

Reread = Callable[[bytes, str], Collection[str]]
"""Reads the bytes of a file that goes by this name again: the SHA-256 of each text it gives."""

STANDARD_INPUT = "-"
_PLACE_IN_FILE = lazy_pattern(r"#\d+$")


@dataclass(frozen=True, slots=True)
class Original:
    """The file of a document at `path`; its bytes, or none and why not."""

    path: str
    data: bytes | None
    why: str = ""


class Originals:
    """Finds the files of documents, each where `reread` gives the document's text again.

    Files of more than `limit` bytes, and whatever is no ordinary file, are not opened; without `reread` none is.
    """

    def __init__(self, *, reread: Reread | None, limit: int) -> None:
        self.reread = reread
        self.limit = limit
        self._last: tuple[Path, bytes, Collection[str]] | None = None

    def of(self, document: Document) -> Original:
        """The file of `document`, which for one of several in a file has `#` and its number after the file's path."""
        path = document.path
        if path is None:
            return Original("", None, "it came from a web address" if document.url else "it came as text")
        if _PLACE_IN_FILE.sub("", path) == STANDARD_INPUT:
            return Original(path, None, "it came by standard input")
        if self.reread is None:
            return Original(path, None, "no files were to be packed")
        try:
            return self._read(path, document.sha256, self.reread)
        except OSError:
            return Original(path, None, "the file could not be read")

    def _read(self, path: str, sha256: str, reread: Reread) -> Original:
        place = next((Path(name) for name in (path, _PLACE_IN_FILE.sub("", path)) if Path(name).is_file()), None)
        if place is None:
            return Original(path, None, "the file is no longer there")
        if self._last is None or self._last[0] != place:
            if place.stat().st_size > self.limit:
                return Original(path, None, "the file is too large")
            data = place.read_bytes()
            self._last = (place, data, reread(data, str(place)))
        _, data, texts = self._last
        if sha256 not in texts:
            return Original(path, None, "the file no longer gives the text that was read")
        return Original(str(place), data)
