"""Dates that a text writes out, as ISO 8601.

A result is only as exact as the words are: `2018-07-15`, `2018-07`, or with a time where one is given. Where a date of
figures alone may be read two ways (03/04/2018), it is not read at all.
"""

from __future__ import annotations

import datetime
import re
from email.utils import parsedate_to_datetime

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern

_NAMES = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun",
    "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_NUMBER_OF_MONTH = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
YEAR = r"(?:1[89]|20)\d\d"
_DATE = lazy_pattern(
    rf"""
      (?<![\d-])(?P<iso>{YEAR}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])
         (?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{{1,6}})?)?(?:\ ?(?:Z\b|[+-]\d\d:?\d\d))?)?)?)(?![\d-])
    | \b(?P<month1>{MONTH})\b\.?\ (?P<day1>\d{{1,2}})(?:st|nd|rd|th)?,?\ (?P<year1>{YEAR})\b
    | \b(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\ of)?[\ -](?P<month2>{MONTH})\b\.?,?[\ -](?P<year2>{YEAR})\b
    | \b(?P<month3>{MONTH})\b\.?,?\ (?:of\ )?(?P<year3>{YEAR})\b
    | (?<![\d/.])(?P<first>\d{{1,2}})(?P<mark>[/.])(?P<second>\d{{1,2}})(?P=mark)(?P<year4>{YEAR})(?![\d/])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_RFC_5322 = lazy_pattern(
    rf"(?:[A-Z][a-z]{{2}}, )?\d{{1,2}} [A-Z][a-z]{{2}} {YEAR} \d\d:\d\d(?::\d\d)? (?:[+-]\d{{4}}|GMT|UTC|Z)"
)
_AS_EXACT = lazy_pattern(r"(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d)(?:T.{0,40})?)?)?\Z")
_ZONE_AT_END = lazy_pattern(r" ?([+-]\d\d):?(\d\d)$")


def iso_date(text: str) -> str | None:
    """The first whole date or month in `text` as ISO 8601, as exact as it is written; none where there is none.

    Reads English dates in British and American order, ISO 8601 and the date lines of RFC 5322.
    """
    if match := _RFC_5322.search(text):
        try:
            return parsedate_to_datetime(match[0]).isoformat()
        except ValueError:
            return None
    return next((date for _, date in find_dates(text)), None)


def find_dates(text: str) -> list[tuple[Span, str]]:
    """Every whole date or month written out in `text` with its place, in reading order, as ISO 8601.

    Dates that no calendar has (31 June) and dates of figures that may be read two ways are left out.
    """
    found = []
    for match in _DATE.finditer(text):
        if date := _written(match):
            found.append((Span(match.start(), match.end()), date))
    return found


def day_of(date: str | None) -> datetime.date | None:
    """The calendar day of an ISO 8601 date or time; none where it is missing or less exact than a day."""
    try:
        return datetime.date.fromisoformat((date or "")[:10])
    except ValueError:
        return None


def first_day(date: str) -> datetime.date | None:
    """The first day of an ISO 8601 date, week, month or year (`2018-07-15`, `2018-W28`, `2018-07`, `2018`).

    None where it is no such date, or where no calendar has it.
    """
    written = _AS_EXACT.match(date)
    if written is None:
        return None
    year, week, month, day = (int(part) if part else 0 for part in written.groups())
    try:
        return datetime.date.fromisocalendar(year, week, 1) if week else datetime.date(year, month or 1, day or 1)
    except ValueError:
        return None


def month_number(name: str) -> int:
    """The number, 1 to 12, of a month's English name or its abbreviation; raises `KeyError` for another word."""
    return _NUMBER_OF_MONTH[name.lower().rstrip(".")]


def calendar_day(year: int, month: int, day: int) -> str | None:
    """The date as ISO 8601; none where no calendar has it."""
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def _written(match: re.Match[str]) -> str | None:
    if match["iso"]:
        return _checked_iso(match["iso"])
    if match["month3"]:
        return f"{match['year3']}-{month_number(match['month3']):02}"
    if match["first"]:
        return _figures(int(match["first"]), int(match["second"]), int(match["year4"]), mark=match["mark"])
    if match["month1"]:
        return calendar_day(int(match["year1"]), month_number(match["month1"]), int(match["day1"]))
    return calendar_day(int(match["year2"]), month_number(match["month2"]), int(match["day2"]))


def _checked_iso(written: str) -> str | None:
    if len(written) == 7:
        return written
    moment = _ZONE_AT_END.sub(r"\1:\2", written.replace(" ", "T", 1)) if len(written) > 10 else written
    moment = moment.replace(" ", "").upper()
    try:
        datetime.datetime.fromisoformat(moment)
    except ValueError:
        return None
    return moment


def _figures(first: int, second: int, year: int, *, mark: str) -> str | None:
    """With full stops the day comes first; with strokes it does only where the other reading is impossible."""
    if mark == "." or first > 12 or first == second:
        return calendar_day(year, second, first)
    return calendar_day(year, first, second) if second > 12 else None
