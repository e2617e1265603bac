"""Credit lines: the words by which a report says whose work it carries ("By Reuters", "(AP)", "AFP contributed").

Looked for where newsrooms put them: the lines above the body, the dateline, and the last lines. Captions of pictures
are credited too, and are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from assay.texts.agencies import AGENCY
from assay.texts.lazy_pattern import lazy_pattern

_HEAD = 3000
_TAIL = 2500
_LONGEST_LINE = 240
_HEAD_LINES = 24
_BY = lazy_pattern(
    rf"(?:By|BY|by|From|Source:)\s+(?:the\s+)?{AGENCY}(?:\s+(?:News|News Agency|Staff|STAFF)\b)?"
    r"(?:\s+and\s+[A-Z][^.\n]{1,60})?(?=\s*(?:\Z|[,|(•–—-]|\d|[A-Z][a-z]{2,8}\.?\s\d))"
)
_BYLINE_WITH_AGENCY = lazy_pattern(
    rf"(?:By|BY|by)\s+[^.()]{{3,120}}?(?:,|\||/|—|–|-|\sof\s|\sfor\s)\s*(?:of\s+|for\s+)?{AGENCY}(?![\w-])"
)
# Without "By", the agency's full name after a comma: "Name, AP" is how pictures are credited.
_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}"
_FULL_AGENCY = r"(?:(?:The )?Associated Press|Reuters|Agence France-Presse|Bloomberg News|The Canadian Press)"
_NAMES_AND_AGENCY = lazy_pattern(rf"{_NAME}(?:(?:,| and|, and) {_NAME}){{0,5}}, {_FULL_AGENCY}(?=\s*(?:\Z|[•|,(-]|\d))")
_ALONE = lazy_pattern(rf"(?:[©\s]*(?:Copyright\s*)?(?:\d{{4}}\s*)?)?{AGENCY}(?:\s+News)?")
_PLACE = r"[A-Z][\w.’' /-]{1,40}(?:,\s[\w.’' ]{2,30}){0,2}(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?"
_NETWORK = r"(?:CNN|CBS|NBC|ABC|BBC|NPR|FOX|CNBC|VOA|JTA|TNS)"
_DATELINE = lazy_pattern(rf"(?P<place>{_PLACE}\s*)?\((?:{AGENCY}|{_NETWORK})(?:\s[\w ]{{1,20}})?\)(?=\s|[-–—]|\Z)")
_REPORT = r"(?:report|story|article|piece|dispatch)"
_CREDITED = lazy_pattern(
    rf"(?:{AGENCY}|[A-Z][\w.’'& -]{{2,80}})\b[^.\n]{{0,160}}?\bcontributed(?: \w+)? to this (?:\w+ )?{_REPORT}\b\.?"
    rf"|(?:This|The) {_REPORT} (?:(?:was|is|has been|had) )?(?:originally|first) (?:published|appeared)[^\n]{{3,160}}"
    r"|\b(?:[Aa]dditional )?[Rr]eporting by [^\n]{3,200}?; ?(?:[Ww]riting|[Ee]diting) by [^\n]{3,120}"
    r"|\b[Ww]ith (?:files|reporting|additional reporting|material|agency inputs|inputs) (?:from|by) "
    rf"[^\n]{{0,60}}?{AGENCY}[^\n]{{0,60}}"
    rf"|(?:Copyright|©|\(c\))[^\n]{{0,40}}?{AGENCY}[^\n]{{0,80}}"
)
# A dateline on a line of its own has its place in capitals or a network's name; a picture's credit has neither.
_SET_APART = lazy_pattern(rf"[A-Z][A-Z]{{2}}|.*\({_NETWORK}\b")
_BEGINS_CAPTION = lazy_pattern(r"FILE\b|In this\b|Photo\b")
_ENDS_CAPTION = lazy_pattern(r".{40}[.!?][\"'”’)]*\Z|\A(?:Modal Trigger|Enlarge this image|Close)\Z", re.DOTALL)
_DATED = lazy_pattern(r"(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\b")
_SIGNS = ("contributed", "eporting by", "riginally", "first ", "opyright", "©", "(c)", "ith ")
_CAPTION = lazy_pattern(
    r"\b(?:photo|image|picture|file|getty|video|graphic|via)\b|/\s*(?:AP|AFP|Reuters)", re.IGNORECASE
)


def find_credit(text: str) -> str | None:
    """The credit line as printed, or the agency's part of the dateline; none where the text credits nobody."""
    head = list(_lines(text[:_HEAD]))[:_HEAD_LINES]
    return _byline(head) or _from_dateline(head) or _at_the_end(text)


def is_credit_line(line: str) -> bool:
    """Whether a line stands above a body to credit an agency and does nothing else."""
    return _byline([line]) is not None


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.split("\n") if line.strip())


def _byline(head: list[str]) -> str | None:
    for above, line, below in zip_longest(["", *head[:-1]], head, head[1:], fillvalue=""):
        if len(line) > _LONGEST_LINE or _CAPTION.search(line):
            continue
        match = _BY.match(line) or _BYLINE_WITH_AGENCY.match(line)
        if match is None and not _BEGINS_CAPTION.match(below):
            match = _NAMES_AND_AGENCY.match(line)
            if match is None and (_DATED.match(below) or not _ENDS_CAPTION.search(above)):
                match = _ALONE.fullmatch(line)
        if match:
            return " ".join(match[0].split())
    return None


def _from_dateline(head: list[str]) -> str | None:
    for line in head:
        match = _DATELINE.match(line)
        if match and (match.end() < len(line) or match["place"] is None or _SET_APART.match(line)):
            return match[0].strip()
    return None


def _at_the_end(text: str) -> str | None:
    for line in _lines(text[-_TAIL:]):
        if any(sign in line for sign in _SIGNS) and (match := _CREDITED.search(line)) and not _CAPTION.search(match[0]):
            return match[0].strip()
    return None
