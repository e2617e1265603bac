"""The lines above a report's body: headline, byline, date and masthead, as plain texts carry them.

Only what is evident is taken: a headline is a short line without a full stop at the very beginning, or above a byline;
an author is named after "By"; a date of publication has a line, or the end of the byline, to itself; a masthead is a
name right above or below the date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.ingest.credit import is_credit_line
from assay.ingest.masthead import find_masthead
from assay.texts.dates import MONTH, find_dates
from assay.texts.lazy_pattern import lazy_pattern

_HEAD = 3000
_MOST_LINES = 14
_BODY_LENGTH = 200
_LONGEST_HEADLINE = 160
_HEADLINE_WORDS = range(3, 26)
_FEWEST_WORDS_BESIDE_DATE = 9
_NO_NAME = (
    "The|A|An|January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|"
    "Aug|Sept|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Email|Follow|Published|Updated|"
    "Posted|Staff|Writer|Writers|Reporter|Editor|Correspondent|Contributor|Columnist|Analyst|Bureau|Senior|Chief|"
    "National|Political|Politics|Associated|Press|News|Opinion|Special|Share|White|House|Now|CNN|NBC|CBS|ABC|BBC|USA|"
    "Fox|Reuters|AP|AFP|Bloomberg|Media|Today|Guest|Digital|Managing|Deputy|Foreign|Diplomatic|Washington|Photo|Video"
)
_CAPITAL = rf"(?!(?:{_NO_NAME})\b)(?!(?:{_NO_NAME.upper()})\b)[A-Z][\w.’'-]*"
_NAME = rf"{_CAPITAL}(?:\s+(?:{_CAPITAL}|(?:de|van|von|der|den|bin|al|el|la|di|du|da|dos)\b)){{1,4}}"
_BYLINE = lazy_pattern(
    rf"(?:By|BY|by|Written by|Story by|Author):?\s+({_NAME}(?:(?:,?\s+(?:and|AND)\s+|\s*[,&]\s*){_NAME}){{0,7}})"
)
_NO_HEADLINE = lazy_pattern(
    r"(?:subscribe|now playing|advertis|share\b|sign up|sign in|log ?in|photo|image|getty|video:?$|published|updated|"
    r"posted|last updated|story highlights|read more|watch:?\b|close\b|skip|media playback|"
    r"copyright|©|by\s|from\s+reuters|"
    r"(?:play|pause|breaking news|exclusive|opinion|analysis|politics|world|print|email|comments?|follow|related)\W*$|"
    r"\d{1,2}:\d\d|[\w.+-]+@|https?:|www\.|here'?s what|this (?:story|article)|click|image copyright|caption|"
    r"analysis\s+interpretation|perspective\s+(?:interpretation|discussion)|"
    r"join the conversation|to find out more|please\b|you are|"
    r".*(?:no longer supports|upgrade your browser|•$|weather forecast|day forecast))",
    re.IGNORECASE,
)
_CAPTION = lazy_pattern(
    r"/\s?(?:AP|AFP|Reuters|Getty|EPA|Fox)|\((?:AP|Reuters|AFP|Getty)[^)]{0,40}\)|getty images", re.IGNORECASE
)
_DATE_WORDS = lazy_pattern(
    rf"\b(?:published|updated|posted|last|modified|first|on|at|date|time|est|edt|et|pst|pdt|gmt|utc|bst|a\.?m\.?|p\.?m\.?|"
    rf"mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b|\b{MONTH}\b|[^A-Za-z]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Front:
    """What the lines above the body say; each none where it is not evident."""

    title: str | None = None
    author: str | None = None
    published: str | None = None
    publisher: str | None = None


def read_front(text: str) -> Front:
    """Headline, author, date of publication and publisher from the first lines of `text`."""
    lines = _lines_above_body(text)
    masthead = find_masthead(
        lines,
        beside=[_BYLINE.match(line) is not None or (_is_date_line(line) and bool(find_dates(line))) for line in lines],
        headlines=[_reads_like_headline(line) for line in lines],
    )
    publisher = None if masthead is None else lines[masthead]
    lines = [line for place, line in enumerate(lines) if place != masthead]
    bylines = [(place, match) for place, line in enumerate(lines) if (match := _BYLINE.match(line))]
    credited = next((place for place, line in enumerate(lines) if is_credit_line(line)), None)
    marked = min([place for place, _ in bylines] + ([credited] if credited is not None else []), default=None)
    author = " ".join(bylines[0][1][1].split()).replace(" ,", ",") if bylines else None
    title = _headline(lines, marked, text) or (_headline_below(lines) if masthead is not None else None)
    return Front(title, author, _date(lines), publisher)


def is_front_line(line: str) -> bool:
    """Whether a line is nothing but a byline, a credit line or a date."""
    byline = _BYLINE.match(line)
    if byline:
        return len(line) - byline.end() < 80
    return _is_date_line(line) or (len(line) < 80 and is_credit_line(line))


def _lines_above_body(text: str) -> list[str]:
    lines: list[str] = []
    for line in text[:_HEAD].split("\n"):
        stripped = line.strip()
        if len(stripped) > _BODY_LENGTH or len(lines) == _MOST_LINES:
            break
        if stripped:
            lines.append(stripped)
    return lines


def _headline(lines: list[str], marked: int | None, text: str) -> str | None:
    """The first line that reads like a headline, if it stands at the very beginning or above a byline."""
    if not text[sum(map(len, lines[:1])) :].strip():
        return None
    for place, line in enumerate(lines if marked is None else lines[:marked]):
        if _reads_like_headline(line):
            return line if place == 0 or marked is not None else None
    return None


def _headline_below(lines: list[str]) -> str | None:
    """The first line below the date that reads like a headline, where masthead and date open the text."""
    below = lines[1:] if lines and _is_date_line(lines[0]) else []
    return below[0] if below and _reads_like_headline(below[0]) else None


def _reads_like_headline(line: str) -> bool:
    if len(line) > _LONGEST_HEADLINE or len(line.split()) not in _HEADLINE_WORDS:
        return False
    if _NO_HEADLINE.match(line) or _CAPTION.search(line) or _is_date_line(line):
        return False
    if find_dates(line) and len(line.split()) < _FEWEST_WORDS_BESIDE_DATE:
        return False
    ends = line.rstrip("\"'”’)")
    if ends.endswith((",", ";", ":")) or (
        ends.endswith(".") and not ends.endswith(("U.S.", "U.N.", "U.K.", "D.C.", "..."))
    ):
        return False
    return line[0].isupper() or line[0].isdigit() or line[0] in "\"'“‘$#["


def _date(lines: list[str]) -> str | None:
    for line in lines:
        byline = _BYLINE.match(line)
        rest = line[byline.end() :] if byline else line
        if (byline or _is_date_line(rest)) and len(rest) < 120 and (dates := find_dates(rest)):
            return dates[0][1]
    return None


def _is_date_line(line: str) -> bool:
    """Whether nothing much is left of a line when the words of dates and times are taken away."""
    return len(line) < 120 and any(map(str.isdigit, line)) and len(_DATE_WORDS.sub("", line)) <= 6
