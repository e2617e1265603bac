"""Reading reports into documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from assay.domain.document import Document, Reading
from assay.errors import NothingReadable
from assay.ingest import make_document, read_bytes, read_reports
from assay.settings import Settings

Place = str | os.PathLike[str]
Report = Document | Place


def text(
    string: str,
    *,
    url: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    title: str | None = None,
    author: str | None = None,
) -> Document:
    """A document with exactly the text `string`, so that every offset is into it. `published` is ISO 8601."""
    return make_document(string, url=url, publisher=publisher, published=published, title=title, author=author)


def read(place: Place | bytes, *, settings: Settings | None = None) -> Document:
    """The report in one file, or in the bytes of one; raises `NothingReadable` where there is none to read."""
    chosen = settings or Settings()
    if isinstance(place, bytes):
        readings = [read_bytes(place, name="<bytes>", settings=chosen)]
    else:
        readings = list(read_reports([os.fspath(place)], settings=chosen))
    documents = [reading.document for reading in readings if reading.document is not None]
    if len(documents) > 1:
        raise NothingReadable(f"{place!s} holds {len(documents)} reports.", hint="Use assay.read_all for several.")
    if not documents:
        found = [finding for reading in readings for finding in reading.findings]
        told = " ".join(finding.message for finding in found) or "There is nothing to read."
        raise NothingReadable(told, hint=next((finding.hint for finding in found if finding.hint), ""))
    return documents[0]


def read_all(
    places: Iterable[Place], *, settings: Settings | None = None, standard_input: BinaryIO | None = None
) -> Iterator[Reading]:
    """The readings of files, folders, globs and `-`, one at a time: a document or none, and what was wrong."""
    return read_reports(
        [os.fspath(place) for place in places], settings=settings or Settings(), standard_input=standard_input
    )


def readings_of(reports: Iterable[Report] | Report, *, settings: Settings) -> Iterator[Reading]:
    """Readings of documents and places alike, in the order given; places in a row are read together."""
    items = [reports] if isinstance(reports, Document | str | os.PathLike) else list(reports)
    row: list[str] = []
    for item in items:
        if isinstance(item, Document):
            yield from read_reports(row, settings=settings) if row else ()
            row = []
            yield Reading(item)
        else:
            row.append(os.fspath(item))
    if row:
        yield from read_reports(row, settings=settings)
