"""Credit at the end of a text: signatures, rights, where it first appeared, and who contributed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.lineage.credit_line import Line, Row, has_names_only, is_picture, rows
from assay.lineage.publications import Publication, Publications
from assay.texts.lazy_pattern import lazy_pattern

_TAIL = 2500
_MOST_ROWS = 14
_LONGEST = 400
_PART = lazy_pattern(
    r"\bcontribut(?:ed|ing|ions?)\b|\b[Aa]ddition?al (?:reporting|writing|research)\b|"
    r"\b[Ww]ith (?:additional )?(?:files|reporting|material|inputs?|agency inputs|contributions)\b|"
    r"\b(?:includes|contains|uses) (?:material|information|reporting)\b|\b[Mm]aterial from\b"
)
_SIGNATURE = lazy_pattern(
    r"\(?\b(?:Addition?al )?(?:[Rr]eporting|[Ww]riting) by [^\n]{2,300}?(?:[Ee]diting|[Ww]riting) by [A-Z]"
)
_BLOOMBERG = lazy_pattern(r"@bloomberg\.net\b")
_RIGHTS = lazy_pattern(r"(?:©|\(c\)|\bCopyright\b)", re.IGNORECASE)
_FIRST_PRINTED = lazy_pattern(
    r"(?:\b(?:[Tt]his|[Tt]he) (?:\w+ )?(?:article|story|report|piece|column|essay|dispatch|post|interview) "
    r"(?:(?:was|is|has been|had) )?(?:originally|first)|^(?:Originally|First))"
    r" (?:published|appeared|ran|posted) (?:\w+ )?(?:by|in|on|at|with)\b"
    r"|\b[Rr]e(?:published|printed|posted) (?:here )?(?:with (?:the )?permission )?(?:from|of|by)\b"
    r"|\b(?:article|story|report|content) (?:was|is) (?:produced|provided|distributed) by\b"
    r"|\b[Rr]ead the (?:original|full) (?:article|story|report|version) (?:on|at|in)\b"
)
_STAFF = lazy_pattern(r"\bis an? (?P<name>[^.\n]{2,60}?) (?:staff )?(?:writer|reporter|correspondent|editor)\b")
_LAST_MARK = lazy_pattern(r"\((?P<name>[A-Z][\w -]{1,30})\)\W{0,3}\Z")
_LAST_WORD = lazy_pattern(r"[—–-]{1,2}\s*(?P<name>[A-Z][\w -]{1,30})\Z")
_BY = lazy_pattern(r"(?:By|BY|From)\s")
_NAMED_AT = lazy_pattern(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_NEAR = 90


def is_part(line: str) -> bool:
    """Whether a line of credit speaks of a part of the text: who contributed, or reported besides."""
    return _PART.search(line) is not None and _SIGNATURE.search(line) is None


def end_lines(text: str, publications: Publications) -> Iterator[Line]:
    """The credits in the last lines of `text`, those of the whole text first."""
    found = list(rows(text, max(0, len(text) - _TAIL), len(text)))[-_MOST_ROWS:]
    wholes = [line for number, row in enumerate(found) for line in _whole(row, publications, left=len(found) - number)]
    yield from wholes
    for row in found:
        yield from _parts(row, publications)


def _whole(row: Row, publications: Publications, *, left: int) -> Iterator[Line]:
    line = row.text
    signature = _SIGNATURE.search(line)
    if signature is not None:
        yield _line(publications.by_key["reuters.com"], row, signature.start(), len(line))
    if _BLOOMBERG.search(line):
        yield _line(publications.by_key["bloomberg.com"], row, 0, len(line))
    for match in _FIRST_PRINTED.finditer(line):
        yield from _named_after(match.end(), row, publications, start=match.start())
    rights = _RIGHTS.search(line)
    if len(line) > _LONGEST or (is_picture(line) and (rights is None or is_picture(line[: rights.end()]))):
        return
    if rights is not None:
        named = publications.first_in(line[rights.start() : rights.start() + _NEAR])
        end = rights.start() + named[1] + named[2] if named is not None else 0
        if named is not None and named[0].agency and not _PART.search(line[: end + 40]):
            yield _line(named[0], row, rights.start(), end)
    staff = _STAFF.search(line)
    named = publications.first_in(staff["name"]) if staff else None
    if staff and named and named[0].agency and named[1] + named[2] == len(staff["name"]):
        yield _line(named[0], row, staff.start("name"), staff.end())
    yield from _signed(row, publications, left=left)


def _signed(row: Row, publications: Publications, *, left: int) -> Iterator[Line]:
    """An agency as the signature of the text: in brackets, behind a dash, or in a byline at the end."""
    line = row.text
    if left <= 3:
        for pattern in (_LAST_MARK, _LAST_WORD):
            match = pattern.search(line)
            named = publications.first_in(match["name"]) if match else None
            is_long = pattern is _LAST_MARK and len(line) < 60
            if match and named and named[0].agency and named[2] == len(match["name"]) and not is_long:
                yield _line(named[0], row, match.start("name"), match.end("name"))
    if len(line) < 160 and (_BY.match(line) or "|" in line) and has_names_only(line):
        named = publications.first_in(line)
        if named is not None and named[0].agency and named[1] + named[2] >= len(line) - 2:
            yield _line(named[0], row, named[1], named[1] + named[2])


def _named_after(place: int, row: Row, publications: Publications, *, start: int) -> Iterator[Line]:
    """The publication named right behind `place` of a line, by its name or its site."""
    rest = row.text[place : place + _NEAR]
    words = rest.lstrip(" :").removeprefix("the ").removeprefix("The ")
    named = publications.first_in(rest.split(". ")[0])
    if named is not None:
        yield _line(named[0], row, start, place + named[1] + named[2])
        return
    site = _NAMED_AT.match(words)
    publication = publications.at(site[0].removeprefix("www.").rstrip(".")) if site else None
    if site is not None and publication is not None:
        yield _line(publication, row, start, place + rest.index(site[0]) + len(site[0]))


def _parts(row: Row, publications: Publications) -> Iterator[Line]:
    """The publications that a line names as having contributed."""
    if len(row.text) > _LONGEST:
        return
    match = _PART.search(row.text)
    if match is None:
        return
    for publication, at, length in publications.all_in(row.text):
        if at + length < match.start() - _LONGEST or (_RIGHTS.search(row.text[max(0, at - 20) : at])):
            continue
        start, end = min(at, match.start()), max(at + length, match.end())
        told = f"Says that {publication.name} had a part in it."
        yield Line(publication, row.span(start, end), part=True, told=told)


def _line(publication: Publication, row: Row, start: int, end: int) -> Line:
    return Line(publication, row.span(start, end))
