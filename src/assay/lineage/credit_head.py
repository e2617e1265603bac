"""Credit at the head of a text: bylines, the agency's name on a line of its own, and datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from assay.domain.span import Span
from assay.lineage.credit_line import Line, Row, has_names_only, is_caption, is_picture, rows
from assay.lineage.publications import Publication, Publications
from assay.texts.lazy_pattern import lazy_pattern

_HEAD = 6000
_MOST_ROWS = 45
_MOST_PARAGRAPHS = 6
_PARAGRAPH = 200
_LONGEST = 200
_MARK = r"[A-Z][\w .'’/-]{1,40}?"
_DASH = r"(?:--|[-—–_:])"
_DATELINES = (
    lazy_pattern(rf"^[^\n()]{{0,80}}\((?P<mark>{_MARK})\)[ \t]*{_DASH}", re.MULTILINE),
    lazy_pattern(
        rf"^[A-Z][^\n()]{{1,60}}? (?:[-–—] (?P<mark>{_MARK})|/(?P<slashed>{_MARK})/\.?) ?{_DASH}?\s", re.MULTILINE
    ),
    lazy_pattern(rf"^[A-Z][^\n()]{{1,40}}?\d[^\n()]{{0,20}}, (?P<mark>{_MARK}) [-–—] ", re.MULTILINE),
)
_BARE_MARK = lazy_pattern(rf"^[^\n()]{{0,60}}\((?P<mark>{_MARK})\)[ \t]*\S", re.MULTILINE)
_MARKED = lazy_pattern(rf"\((?P<mark>{_MARK})\)(?:[ \t]*[-—–]|[ \t]+[A-Z])")
_BROKEN_OFF = lazy_pattern(r" (?:\.\.\.|…)$", re.MULTILINE)
_BY = lazy_pattern(
    r"(?:(?:Posted|Published|Updated)\b[^\n]{3,60}?\b[Bb]y|By|BY|by|From|FROM|Source:|SOURCE:)\s+(?:the\s+)?"
)
_AROUND = lazy_pattern(r"[\s•|,;:·*()—–-]*")
_EDITION = lazy_pattern(
    r"(?:[\s,]*(?:Staff|STAFF|News|Agency|India|UK|US|Africa|Canada|Australia|Asia|Wires?|Service))*"
)
_DATE = lazy_pattern(
    r"(?:[\s,|•—–-]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]*\.?|\d[\d:.,/]*|[ap]\.?m\.?|[A-Z]{2,4}T|at|on))+[\s.,]*",
    re.IGNORECASE,
)
_SEVERAL = lazy_pattern(r", |\b(?:and|AND)\b|&")
_BEHIND_STROKE = lazy_pattern(r"[A-Z][\w.]+ / [A-Z][\w ]+\Z")
_BEFORE = lazy_pattern(
    r"(?P<names>.{3,120}?)\s*(?P<separator>[|—–•]|-| /|,)\s*(?:of |for )?(?:the |The )?\Z", re.DOTALL
)
_BRACKETED = lazy_pattern(rf"(?P<paper>[^\n()]{{3,80}}) \((?P<mark>{_MARK})\)")
_ROLE = lazy_pattern(
    r"(?:\s+[A-Z]\w+){0,3}\s+(?:Writer|Reporter|Correspondent|Editor|Analyst)s?\b.{0,20}|[)\s.•|]*", re.DOTALL
)
_SITE_WORDS = frozenset({"modal trigger", "enlarge this image", "close", "replay", "autoplay", "now playing"})
_LIST_OF_STORIES = 3


def head_lines(text: str, publications: Publications) -> Iterator[Line]:
    """The credits at the head of `text`; none of a page that lists stories of several agencies."""
    if lists_stories(text, publications):
        return
    found = list(rows(text, 0, min(len(text), _HEAD)))[:_MOST_ROWS]
    for number, row in enumerate(_before_body(found)):
        above, below = found[max(0, number - 1)], found[number + 1 : number + 2]
        yield from _byline(row, above, below, publications, first=number == 0)
    yield from _datelines(text, publications)


def publication_of_mark(mark: str, publications: Publications) -> Publication | None:
    """The publication that the words between brackets name; an agency also by its letters ("TNS", "PA")."""
    found = publications.first_in(mark)
    if found is not None and _is_rest(mark[found[1] + found[2] :]):
        return found[0] if found[1] == 0 or not found[0].agency else None
    return publications.agency_lettered(mark.strip())


def distributor(line: str, publications: Publications) -> tuple[Publication, Span] | None:
    """The agency in brackets behind the name of a paper whose text it distributes ("The Ostby Echo (TNS)")."""
    match = _BRACKETED.fullmatch(line)
    agency = publication_of_mark(match["mark"], publications) if match else None
    if match is None or agency is None or not agency.agency or publications.first_like_a_paper(match["paper"]) is None:
        return None
    return agency, Span(match.start("mark"), match.end("mark"))


def _is_rest(words: str) -> bool:
    return len(words) <= 20 and has_names_only(words)


def _before_body(found: Sequence[Row]) -> Iterator[Row]:
    """The rows up to where the body is surely under way."""
    paragraphs = 0
    for row in found:
        paragraphs += len(row.text) > _PARAGRAPH
        if paragraphs > _MOST_PARAGRAPHS:
            return
        yield row


def _byline(row: Row, above: Row, below: Sequence[Row], publications: Publications, *, first: bool) -> Iterator[Line]:
    line = row.text if len(row.text) <= _LONGEST else ""
    several = _SEVERAL.search(line) is not None
    if not line or (is_picture(line) and not (several and _BEHIND_STROKE.search(line))) or not has_names_only(line):
        return
    written = line
    named = publications.all_in(line)
    if not named:
        written = _unglued(line)
        named = publications.all_in(written)
    distributed = distributor(line, publications)
    if distributed is not None:
        agency, span = distributed
        yield Line(agency, row.span(span.start, span.end))
        return
    if not named:
        return
    dated = any(_DATE.fullmatch(entry.text) for entry in below)
    apart = first or not (is_caption(above.text) or above.text.casefold() in _SITE_WORDS or is_picture(above.text))
    repeated = any(entry.text == line for entry in below) or (above.text == line and not first)
    if not _says_so(line, named[0], apart=(apart or dated) and not repeated):
        return
    for number, (publication, at, length) in enumerate(named):
        if number and not publication.agency:
            continue
        start = max(0, line.find(written[at : at + length]))
        yield Line(publication, row.span(start, start + length), part=number > 0)


def _says_so(line: str, named: tuple[Publication, int, int], *, apart: bool) -> bool:
    """Whether a line of names credits the publication named first; `apart` is true where no picture is near."""
    publication, at, length = named
    if _BY.match(line) is not None:
        return True
    if not publication.agency:
        return False
    before, after = _unglued(line)[:at], _unglued(line)[at + length :]
    if not before.strip(" —–-•"):
        return apart and _stands_alone(after)
    names = _BEFORE.match(before)
    has_role = _ROLE.fullmatch(after) is not None
    if names is None or not (has_role or _DATE.fullmatch(after)):
        return names is None and has_role and line != _unglued(line) and before.endswith(" ")
    several = _SEVERAL.search(names["names"]) is not None
    if names["separator"] not in {",", " /"}:
        return apart
    # "Name, AP" and "Name / AP" are how pictures are credited; reports are by several, or by "The Associated Press".
    spelled = length > 4 and publication.name != "Reuters"
    named_role = re.match(r"\s+[A-Z]", after) is not None
    return apart and (several or (names["separator"] == "," and (spelled or named_role)))


def _stands_alone(after: str) -> bool:
    """Whether nothing but an edition, a date or further names follows the agency that begins a line."""
    edition = _EDITION.match(after)
    rest = after[edition.end() :] if edition else after
    alone = not _AROUND.sub("", rest) or _DATE.fullmatch(rest) is not None
    return alone or re.match(r"\s*(?:[—–|-]\s*(?:By|BY)\b|with |and )", rest) is not None


def _unglued(line: str) -> str:
    """The line with a blank put where a name runs into the agency's ("Karl MoorAssociated Press")."""
    return re.sub(r"(?<=[a-z])(?=(?:The )?Associated Press\b|Reuters\b|Agence France)", " ", line)


def _datelines(text: str, publications: Publications) -> Iterator[Line]:
    for pattern in (*_DATELINES, _BARE_MARK):
        for match in pattern.finditer(text, 0, min(len(text), _HEAD)):
            group = "mark" if match.group("mark") else "slashed"
            publication = publication_of_mark(match.group(group), publications)
            if publication is None or (pattern in _DATELINES[1:] and not publication.agency):
                continue
            yield Line(publication, Span(match.start(group), match.end(group)), match.start())
            return


def lists_stories(text: str, publications: Publications) -> bool:
    """Whether a page gives the beginnings of several stories: with the datelines of several agencies, or broken off."""
    if len(_BROKEN_OFF.findall(text)) >= _LIST_OF_STORIES:
        return True
    marks = [match.group("mark") for match in islice(_MARKED.finditer(text), 50)]
    if len(marks) < _LIST_OF_STORIES:
        return False
    found = {found.key for mark in marks if (found := publication_of_mark(mark, publications))}
    return len(found) > 1
