"""Credit lines: bylines, datelines, signatures and notes that say whose text this is, or who had part in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from assay.domain.document import Document
from assay.domain.span import Span
from assay.lineage.publications import Publication, Publications

_HEAD = 1500
_TAIL = 500
_NAME = r"(?P<name>(?:the )?[A-Z][\w'’&/-]{0,40}(?: (?:of|and|the|de|[A-Z][\w'’&/-]{0,40})){0,6})"
_DATELINE = re.compile(r"^[^\n()]{0,80}\((?P<line>[A-Z][\w .-]{1,30})\)[ \t]*[-—–:]", re.MULTILINE)
_BARE_MARK = re.compile(r"^[^\n()]{0,60}\((?P<line>[A-Z][\w .-]{1,30})\)[ \t]*\S", re.MULTILINE)
_BYLINE = re.compile(r"^(?:By|BY|by|From|Source:)[ \t]+(?P<line>[^\n]{2,160})$", re.MULTILINE)
_PICTURE = re.compile(r"\b(?:[Pp]hoto|[Ii]mages?|[Pp]icture|PHOTO)\b")
_STAMP = re.compile(r"^(?P<line>(?:The )?[A-Z][\w -]{1,40})$", re.MULTILINE)
_COPYRIGHT = re.compile(r"(?:Copyright|©|\(c\))[ \t]*(?:©[ \t]*)?(?:\d{4}[ \t]*)?(?:by )?" + _NAME)
_SIGNATURE = re.compile(r"\(?(?:Additional )?[Rr]eporting by [^\n]{2,200}?[Ee]diting by ")
_PART = re.compile(r"\b(?:contribut(?:ed|ing|ions?)|[Aa]dditional|[Ww]ith (?:files|reporting|material|inputs?))\b")
_FIRST_WORDS = 160


@dataclass(frozen=True, slots=True)
class Line:
    """A line that names `publication` as whose text this is from `start` on, or, if `part`, as one that had part in it.

    `span` is where the text shows it; `told` says what was read where that stands elsewhere.
    """

    publication: Publication
    span: Span
    start: int = 0
    part: bool = False
    address: str | None = None
    told: str | None = None


def lines_of(document: Document, publications: Publications) -> Iterator[Line]:
    """The lines that credit a publication, the most telling first: credit, author, address, head and end."""
    yield from _kept_apart(document, publications)
    yield from _elsewhere(document, publications)
    yield from _at_the_head(document.text, publications)
    yield from _at_the_end(document.text, publications)


def addressed(address: str) -> str | None:
    """The address, if it is that of a page rather than of a whole site."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.path.strip("/") or parts.query else None


def _kept_apart(document: Document, publications: Publications) -> Iterator[Line]:
    """What the fields say that are kept beside the text."""
    for line, what in ((document.credit, "credit line"), (document.author, "byline")):
        found = publications.first_in(line) if line else None
        if line and found is not None:
            span, stands = _place(line, document.text)
            told = None if stands else f"Its {what} reads “{line}”."
            yield Line(found[0], span, part=_PART.search(line) is not None, told=told)


def _elsewhere(document: Document, publications: Publications) -> Iterator[Line]:
    """The page's own address where it is another publication's: that of the original."""
    publication = publications.original_of(document)
    if publication is not None and document.url is not None:
        told = f"It gives a page of {publication.name} as its address: {document.url}."
        yield Line(publication, _beginning(document.text), address=addressed(document.url), told=told)


def _at_the_head(text: str, publications: Publications) -> Iterator[Line]:
    for pattern in (_BYLINE, _DATELINE, _STAMP, _BARE_MARK):
        for match in pattern.finditer(text, 0, min(len(text), _HEAD)):
            line = match.group("line")
            found = None if _PICTURE.search(line) else publications.first_in(line)
            if found is not None and (pattern is not _STAMP or (found[0].agency and found[2] == len(line))):
                start = match.start() if pattern in {_DATELINE, _BARE_MARK} else 0
                at = match.start("line") + found[1]
                yield Line(found[0], Span(at, min(at + found[2], match.end("line"))), start)


def _at_the_end(text: str, publications: Publications) -> Iterator[Line]:
    tail = max(0, len(text) - _TAIL)
    signature = _SIGNATURE.search(text, tail)
    if signature is not None:
        yield Line(publications.by_key["reuters.com"], Span(signature.start(), signature.end()))
    for match in _COPYRIGHT.finditer(text, tail):
        named = publications.named(match.group("name"))
        if named is not None and named[0].agency:
            yield Line(named[0], Span(match.start(), match.end()))


def _place(line: str, text: str) -> tuple[Span, bool]:
    """Where `line` stands in `text`, whatever the white space; else the text's beginning, and false."""
    words = line.split()
    match = re.search(r"\s+".join(map(re.escape, words)), text) if words else None
    return (Span(match.start(), match.end()), True) if match else (_beginning(text), False)


def _beginning(text: str) -> Span:
    """The first line that is no blank, or its first words where it is long."""
    start = len(text) - len(text.lstrip())
    line = text[start : start + _FIRST_WORDS].split("\n", maxsplit=1)[0]
    if len(line) == _FIRST_WORDS and " " in line:
        line = line.rpartition(" ")[0]
    return Span(start, start + len(line.rstrip()))
