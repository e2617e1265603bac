"""Dates that count from the day a report was published: "on Monday", "yesterday", "in April", "two years ago"."""

from __future__ import annotations

import datetime
import re

from assay.texts.dates import MONTH, YEAR, calendar_day, day_of, find_dates, month_number

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_RELATIVE = re.compile(
    rf"""\b(?:
      (?P<day>today|yesterday|tonight|tomorrow)
    | (?:(?P<next>next)\ )?(?P<weekday>{"|".join(_WEEKDAYS)})
    | (?P<turn>last|this|next)\ (?P<unit>month|year)
    | (?P<count>\d{{1,3}}|an|{"|".join(_NUMBERS)})\ (?P<many>day|month|year)s?\ ago
    | (?P<month1>{MONTH})\b\.?\ (?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\ {YEAR}|\ per\ ?cent|%)
    | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\ (?P<month2>{MONTH})\b(?!,?\ {YEAR})
    | (?:in|last|since|of|during|this|by)\ (?:early\ |late\ |mid-)?(?P<month3>{MONTH})\b(?!\.?,?\ (?:\d|of\ \d))
    | (?:in|since|by|of|during)\ (?:early\ |late\ |mid-)?(?P<year>{YEAR})\b(?![-,.]?\d)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def relative_date(text: str, *, published: str | None) -> str | None:
    """The first date in `text` as ISO 8601, whole or counted from the ISO 8601 date `published`.

    News writes of the past: a weekday or month without a year is the last one up to `published`, unless the words say
    "next". Without `published`, only whole dates and years are read; "last week" names no day and is not read.
    """
    written = find_dates(text)
    if written:
        return written[0][1]
    today = day_of(published)
    return next((date for match in _RELATIVE.finditer(text) if (date := _counted(match, today))), None)


def _counted(match: re.Match[str], today: datetime.date | None) -> str | None:
    if match["year"]:
        return match["year"]
    if today is None:
        return None
    month = match["month1"] or match["month2"] or match["month3"]
    if month:
        # "may" and "march" in small letters are verbs.
        return _month_or_day(match, month_number(month), today) if month[0].isupper() else None
    if match["turn"]:
        return _shifted(today, match["unit"].lower(), {"last": -1, "this": 0, "next": 1}[match["turn"].lower()])
    if match["count"]:
        return _shifted(today, match["many"].lower(), -_number(match["count"].lower()))
    return _near_day(match, today).isoformat()


def _near_day(match: re.Match[str], today: datetime.date) -> datetime.date:
    if match["day"]:
        return today + datetime.timedelta(days={"yesterday": -1, "tomorrow": 1}.get(match["day"].lower(), 0))
    behind = (today.weekday() - _WEEKDAYS.index(match["weekday"].lower())) % 7
    return today + datetime.timedelta(days=7 - behind if match["next"] else -behind)


def _month_or_day(match: re.Match[str], month: int, today: datetime.date) -> str | None:
    if match["month3"]:
        return f"{today.year - (month > today.month):04}-{month:02}"
    day = int(match["day1"] or match["day2"])
    return calendar_day(today.year - ((month, day) > (today.month, today.day)), month, day)


def _shifted(today: datetime.date, unit: str, count: int) -> str:
    """`count` units on from `today`, as exact as the unit: a day, a month or a year."""
    if unit == "day":
        return (today + datetime.timedelta(days=count)).isoformat()
    if unit == "month":
        months = today.year * 12 + today.month - 1 + count
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return f"{today.year + count:04}"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else max(1, _NUMBERS.index("a" if word == "an" else word))
