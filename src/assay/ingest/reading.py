"""Reading reports one after another: each file gives a document, none or several, and what was wrong with it.

What a stored text is: the words of the report, normalised (`assay.texts.normalise`), without space at line ends and
with one blank line at most between paragraphs. Text files and Markdown keep every word that stands in them, headline
and byline included. From HTML, whose headline is marked as such and goes to `Document.title`, the text is the body
alone; a PDF gives its pages without running headers, footers and page numbers.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from assay.domain.document import Document, Reading
from assay.domain.finding import Finding
from assay.domain.identity import UniqueIds
from assay.ingest import problems
from assay.ingest.base import CollectionReader, Draft, Reader
from assay.ingest.compression import is_compressed, unpack
from assay.ingest.document import ID_PREFIX, make_document
from assay.ingest.files import printable, read_file, read_stream
from assay.ingest.front import read_front
from assay.ingest.language import SUPPORTED
from assay.ingest.linking import links_in
from assay.ingest.own_report import is_own_text
from assay.ingest.places import STANDARD_INPUT, list_places
from assay.ingest.readers import reader_for
from assay.settings import Settings
from assay.texts.dates import YEAR, iso_date
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.normalise import normalise, reorders_text, tidy_lines

_YEAR = lazy_pattern(YEAR)


def read_reports(
    places: Iterable[str], *, settings: Settings, standard_input: BinaryIO | None = None
) -> Iterator[Reading]:
    """A reading for each report in the files that `places` mean, in order, one file in memory at a time.

    Places are files, folders, patterns and `-` (standard input, or the stream given). Where places themselves are in
    error, the first reading tells it and has no document. Identifiers are unique over one call.
    """
    files, findings = list_places(places)
    if findings:
        yield Reading(None, findings)
    unique = UniqueIds()
    for file in files:
        for reading in _read_place(file, settings=settings, standard_input=standard_input):
            yield _numbered(reading, unique)


def read_bytes(data: bytes, *, name: str, settings: Settings) -> Reading:
    """The report in the bytes of one file. `name` stands for its path, and its ending may tell the format.

    Bytes that hold several reports, as a feed does, give none: `read_reports` reads each.
    """
    readings = list(read_contents(data, name=name, settings=settings))
    held = [reading for reading in readings if reading.document is not None]
    findings = tuple(finding for reading in readings for finding in reading.findings)
    if len(held) > 1:
        return Reading(None, (problems.several_reports(name, len(held)),))
    return Reading(held[0].document if held else None, findings)


def read_contents(data: bytes, *, name: str, settings: Settings) -> Iterator[Reading]:
    """The readings of the bytes of one file, at least one; several where it holds several reports."""
    findings: list[Finding] = []
    if is_compressed(data):
        unpacked = unpack(data, limit=settings.maximum_bytes)
        if unpacked.over:
            yield Reading(None, (problems.too_large(name, settings.maximum_bytes),))
            return
        if unpacked.damaged:
            findings.append(problems.damaged_archive(name, kept=bool(unpacked.data)))
        data = unpacked.data
    if len(data) > settings.maximum_bytes:
        yield Reading(None, (problems.too_large(name, settings.maximum_bytes),))
    elif not data.strip():
        yield Reading(None, tuple(findings) or (problems.empty(name),))
    else:
        reader = reader_for(data, name=name)
        if isinstance(reader, CollectionReader):
            yield from _collected(reader, data, findings, name=name, settings=settings)
        else:
            yield _finished(_drafted(reader, data, name=name), findings, name=name, settings=settings)


def _collected(
    reader: CollectionReader, data: bytes, findings: list[Finding], *, name: str, settings: Settings
) -> Iterator[Reading]:
    """A reading for each report of a file that may hold several, after one of what was wrong with the file."""
    try:
        drafts, told = reader.read_all(data, name=name)
    except Exception:
        # As in `_drafted`: whatever a parser raises must not stop the reports that follow.
        drafts, told = [], [problems.reader_failed(name, reader.format)]
    findings = [*findings, *told]
    if findings or not drafts:
        yield Reading(None, tuple(findings) or (problems.empty(name),))
    for number, draft in enumerate(drafts, start=1):
        place = f"{name}#{number}" if len(drafts) > 1 else name
        yield _finished(draft, [], name=place, settings=settings)


def _read_place(file: str, *, settings: Settings, standard_input: BinaryIO | None) -> Iterator[Reading]:
    limit = settings.maximum_bytes
    if file == STANDARD_INPUT:
        data = read_stream(standard_input or sys.stdin.buffer, name="standard input", limit=limit)
        name = STANDARD_INPUT
    else:
        data = read_file(file, limit=limit)
        name = printable(file)
    if isinstance(data, Finding):
        yield Reading(None, (data,))
    else:
        yield from read_contents(data, name=name, settings=settings)


def _drafted(reader: Reader, data: bytes, *, name: str) -> Draft:
    try:
        return reader.read(data, name=name)
    except Exception:
        # Parsers meet hostile input here, and whatever they raise must not stop the reports that follow.
        return Draft(findings=(problems.reader_failed(name, reader.format),))


def _finished(draft: Draft, findings: list[Finding], *, name: str, settings: Settings) -> Reading:
    findings.extend(draft.findings)
    if reorders_text(draft.text):
        findings.append(problems.reordered(name))
    text = tidy_lines(normalise(draft.text))
    if not text:
        return Reading(None, tuple(findings) or (problems.empty(name),))
    if is_own_text(text):
        return Reading(None, (*findings, problems.own_report(name)))
    kept = _cut(text, settings.maximum_characters)
    if len(kept) < len(text):
        findings.append(problems.cut_short(name, len(kept), len(text)))
    document = _document(draft, kept, name=name)
    if draft.published and not document.published:
        findings.append(problems.date_not_understood(name, draft.published))
    if document.language and document.language not in SUPPORTED:
        findings.append(problems.language_not_supported(name, document.language))
    return Reading(document, tuple(dataclasses.replace(finding, document=document.id) for finding in findings))


def _document(draft: Draft, text: str, *, name: str) -> Document:
    front = read_front(text) if draft.front_in_text else None
    return make_document(
        text,
        path=name,
        url=_clean(draft.url),
        title=_clean(draft.title) or (front.title if front else None),
        publisher=_clean(draft.publisher) or (front.publisher if front else None),
        owner=_clean(draft.owner),
        author=_clean(draft.author) or (front.author if front else None),
        published=_iso(draft.published) if draft.published else (front.published if front else None),
        language=_language_code(draft.language),
        credit=_clean(draft.credit),
        links=links_in(text, draft.links, drafted=draft.text),
    )


def _iso(written: str) -> str | None:
    """A date of publication as ISO 8601; a year alone is one too where nothing else is written."""
    return iso_date(written) or (written.strip() if _YEAR.fullmatch(written.strip()) else None)


def _clean(value: str | None) -> str | None:
    return " ".join(normalise(value).split()) or None if value else None


def _language_code(declared: str | None) -> str | None:
    code = (declared or "").strip().lower().replace("_", "-").split("-")[0]
    return code if len(code) == 2 and code.isalpha() else None


def _cut(text: str, limit: int) -> str:
    """The first `limit` characters, cut at the last end of a paragraph, line or word in their second half."""
    if len(text) <= limit:
        return text
    for mark in ("\n\n", "\n", " "):
        place = text.rfind(mark, limit // 2, limit)
        if place > 0:
            return text[:place].rstrip()
    return text[:limit].rstrip()


def _numbered(reading: Reading, unique: UniqueIds) -> Reading:
    """The reading with an identifier that no earlier document has."""
    if reading.document is None:
        return reading
    identifier = unique(ID_PREFIX, reading.document.text)
    if identifier == reading.document.id:
        return reading
    findings = tuple(dataclasses.replace(finding, document=identifier) for finding in reading.findings)
    return Reading(dataclasses.replace(reading.document, id=identifier), findings)
