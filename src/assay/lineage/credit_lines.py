"""Credit lines: all that says whose text a text is, or who had a part in it, in the order of what tells most."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from assay.domain.document import Document
from assay.domain.span import Span
from assay.lineage.credit_end import end_lines, is_part
from assay.lineage.credit_head import distributor, head_lines, lists_stories
from assay.lineage.credit_line import Line
from assay.lineage.publications import Publications
from assay.texts.lazy_pattern import lazy_pattern

_FIRST_WORDS = 160
# How formats that have a field for it give where a text is from: any name there is a publication's.
_SOURCE = lazy_pattern(r"Source: (?P<name>\S.{0,200})")


def lines_of(document: Document, publications: Publications) -> Iterator[Line]:
    """The lines that credit a publication: credit line and author as given, address, head and end of the text."""
    yield from _kept_apart(document, publications)
    yield from _elsewhere(document, publications)
    yield from head_lines(document.text, publications)
    yield from end_lines(document.text, publications)


def addressed(address: str) -> str | None:
    """The address, if it is that of a page rather than of a whole site."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.path.strip("/") or parts.query else None


def _kept_apart(document: Document, publications: Publications) -> Iterator[Line]:
    """What the fields say that are kept beside the text; a line of a list of stories is no credit of the page."""
    listed = lists_stories(document.text, publications)
    for line, what in ((document.credit, "credit line"), (document.author, "byline")):
        if not line:
            continue
        span, stands = _place(line, document.text)
        if stands and listed:
            continue
        told = None if stands else f"Its {what} reads “{line}”."
        source = _SOURCE.fullmatch(line)
        named = publications.of(source["name"]) if source else None
        if named is not None:
            yield Line(named, span, told=told)
            continue
        distributed = distributor(line, publications)
        if distributed is not None:
            yield Line(distributed[0], span, told=told)
        for number, (publication, _, _) in enumerate(publications.all_in(line), start=distributed is not None):
            part = is_part(line) or number > 0
            yield Line(publication, span, part=part, told=told)


def _elsewhere(document: Document, publications: Publications) -> Iterator[Line]:
    """The page's own address where it is another publication's: that of the original."""
    publication = publications.original_of(document)
    if publication is not None and document.url is not None:
        told = f"It gives a page of {publication.name} as its address: {document.url}."
        yield Line(publication, _beginning(document.text), address=addressed(document.url), told=told)


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
