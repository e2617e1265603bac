"""Dates that count from the day a report was published: "on Monday", "last week", "in April", "two years ago"."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right

from assay.domain.span import Span
from assay.texts.dates import MONTH, YEAR, calendar_day, day_of, find_dates, month_number
from assay.texts.lazy_pattern import lazy_pattern

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_DAYS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_FEASTS = {"christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31)}
_WEEK = {"last": -1, "this": 0, "next": 1}
_WEEKDAY = "|".join(_WEEKDAYS)
_ORDINAL = r"(?:st|nd|rd|th)"
_DAY_AND_MONTH = rf"(?:{MONTH}\b\.?\ \d|(?:the\ )?\d{{1,2}}{_ORDINAL}?\ (?:of\ )?{MONTH}\b)"
_RELATIVE = lazy_pattern(
    rf"""(?<![\w’'-])(?:
      (?P<day>the\ day\ before\ yesterday|the\ day\ after\ tomorrow|today|yesterday|tonight|tomorrow|last\ night
         |this\ (?:morning|afternoon|evening))
    | (?:(?P<ago>a\ week\ ago|last\ week),?\ (?:on\ )?)?
      (?:(?P<which>last|next|this(?:\ past|\ coming)?)\ )?
      (?P<weekday>{_WEEKDAY})(?!,?\ \(?{_DAY_AND_MONTH})
      (?:\ (?:of\ )?(?P<week>last|this|next)\ week\b)?
    | (?P<turn>last|this|next)\ (?P<unit>week|month|year)(?!end)
    | (?:over|on|at|during|this|last)\ (?:the\ |this\ |last\ )?(?:past\ )?(?P<weekend>weekend)
    | (?P<count>\d{{1,3}}|an|{"|".join(_NUMBERS)})\ (?P<many>day|week|fortnight|month|year)s?\ ago
    | (?P<month1>{MONTH})\b\.?\ (?P<day1>\d{{1,2}}){_ORDINAL}?\b(?!,?\ {YEAR}|\ per\ ?cent|%)
    | (?P<day2>\d{{1,2}}){_ORDINAL}?\ (?:of\ )?(?P<month2>{MONTH})\b(?!,?\ {YEAR})
    | (?:in|during|(?P<past>last)|this|(?:end|start|beginning|middle)\ of)\ (?:early\ |late\ |mid-|the\ month\ of\ )?
      (?P<month3>{MONTH})\b(?!\.?,?\ (?:\d|of\ \d))(?:\ (?:of\ )?(?P<of>last|this)\ year\b)?
    | (?:in|during|(?:end|start|beginning|middle)\ of)\ (?:early\ |late\ |mid-)?
      (?:(?:the\ )?(?:spring|summer|autumn|fall|winter)(?:\ of)?\ )?(?P<year>{YEAR})\b(?![-,.]?\d)
    | on\ the\ (?P<day3>\d{{1,2}}){_ORDINAL}(?=\Z|[.,;:)]|\ that\b|\ of\ this\ month\b)
    | (?P<feast>christmas\ (?:eve|day)|boxing\ day|new\ year['’]s\ (?:eve|day))
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTED = lazy_pattern(r"\ [a-z]+s\b")  # "in 2000 villages"
_RECURRING = lazy_pattern(r"\b(?:every|each|on any|most)\ \Z", re.IGNORECASE)
_NAME_BEFORE = lazy_pattern(r"\b(?:[Tt]he|Mail on|Black|Good|Ash|Palm|Easter|Bloody|Super)\ \Z")
_NAME_AFTER = lazy_pattern(r"\ [A-Z]")
_LOOK_BACK = 12  # characters before a weekday that may show it to be part of a name


def relative_date(text: str, *, published: str | None) -> str | None:
    """The first date in `text` as ISO 8601, whole or counted from the ISO 8601 date `published`; see below."""
    return next((date for _, date in find_relative_dates(text, published=published)), None)


def find_relative_dates(text: str, *, published: str | None) -> list[tuple[Span, str]]:
    """Every date in `text` with its place, in reading order, as exact as the words are: day, week, month or year.

    News writes of the past: a weekday, day or month without a year is the last one up to `published`, unless the words
    say "next" or "this". A week is given as ISO 8601 writes it (`2018-W28`), and so is a weekend. Without `published`
    only whole dates and years are read. "A few days ago" and "a day earlier" name no day and are left out.
    """
    whole = find_dates(text)
    starts = [span.start for span, _ in whole]
    today = day_of(published)
    counted: list[tuple[Span, str]] = []
    for match in _RELATIVE.finditer(text):
        place = Span(*match.span())
        at = bisect_right(starts, place.start)
        if not any(span.overlaps(place) for span, _ in whole[max(0, at - 1) : at + 1]):
            date = _counted(match, today)
            counted += [(place, date)] if date else []
    return sorted([*whole, *counted])


def _counted(match: re.Match[str], today: datetime.date | None) -> str | None:
    if match["year"]:
        is_count = match["year"].endswith("00") and _COUNTED.match(match.string, match.end())
        return None if is_count else match["year"]
    if today is None:
        return None
    month = match["month1"] or match["month2"] or match["month3"]
    if month and month[0].islower():  # "may" and "march" are verbs
        return None
    if month or match["feast"] or match["day3"]:
        return _of_calendar(match, month, today)
    if match["weekday"]:
        return None if _is_name(match) else _weekday(match, today).isoformat()
    return None if (match["day"] or match["turn"]) and _is_title(match) else _by_count(match, today)


def _of_calendar(match: re.Match[str], month: str | None, today: datetime.date) -> str | None:
    """A month, a day of one, or a feast, without its year."""
    if match["month3"]:
        return _month(match, month_number(match["month3"]), today)
    if month:
        return _last_of(month_number(month), int(match["day1"] or match["day2"]), today)
    if match["feast"]:
        return _last_of(*_FEASTS.get(match["feast"].lower().replace("’", "'"), (1, 1)), today)
    day = int(match["day3"])
    last = today.year * 12 + today.month - 1 - (day > today.day)
    return calendar_day(last // 12, last % 12 + 1, day)


def _month(match: re.Match[str], month: int, today: datetime.date) -> str:
    if match["of"]:
        return f"{today.year + _WEEK[match['of'].lower()]:04}-{month:02}"
    is_past = month >= today.month if match["past"] else month > today.month
    return f"{today.year - is_past:04}-{month:02}"


def _by_count(match: re.Match[str], today: datetime.date) -> str | None:
    """Days, weeks, months or years from today on or back."""
    if match["turn"]:
        return _shifted(today, match["unit"].lower(), _WEEK[match["turn"].lower()])
    if match["count"]:
        return _shifted(today, match["many"].lower(), -_number(match["count"].lower()))
    if match["weekend"]:
        return _week_of(today - datetime.timedelta(days=(today.weekday() - 5) % 7))
    return (today + datetime.timedelta(days=_DAYS.get(match["day"].lower(), 0))).isoformat()


def _weekday(match: re.Match[str], today: datetime.date) -> datetime.date:
    """The day of the week that is meant; without a word that says which, the last one up to today."""
    number = _WEEKDAYS.index(match["weekday"].lower())
    week = "last" if (match["ago"] or "").lower() == "last week" else (match["week"] or "").lower()
    which = (match["which"] or "").lower()
    if week or which in {"this", "this coming"}:
        monday = today - datetime.timedelta(days=today.weekday())
        return monday + datetime.timedelta(days=7 * _WEEK[week or "this"] + number)
    behind = (today.weekday() - number) % 7
    if which == "next":
        return today + datetime.timedelta(days=7 - behind)
    if match["ago"] or (which in {"last", "this past"} and behind == 0):
        behind += 7
    return today - datetime.timedelta(days=behind)


def _is_title(match: re.Match[str]) -> bool:
    """Whether "Today" or "This Week" is the name of a paper or programme, by its capitals."""
    words = match[0].split()
    if len(words) > 1:
        return words[0][0].isupper() and words[1][0].isupper()
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()].rstrip(" ")
    return words[0][0].isupper() and before[-1:].isalnum()


def _is_name(match: re.Match[str]) -> bool:
    """Whether a weekday is part of a name ("the Sunday Herald") or of a habit ("every Monday")."""
    start = match.start("weekday")
    before = match.string[max(0, start - _LOOK_BACK) : start]
    if _RECURRING.search(before):
        return True
    named = _NAME_BEFORE.search(before)
    return named is not None and (
        named[0].lower() != "the " or _NAME_AFTER.match(match.string, match.end("weekday")) is not None
    )


def _last_of(month: int, day: int, today: datetime.date) -> str | None:
    """The last such day of a year up to today."""
    return calendar_day(today.year - ((month, day) > (today.month, today.day)), month, day)


def _shifted(today: datetime.date, unit: str, count: int) -> str | None:
    """`count` units on from `today`, as exact as the unit: a day, a week, a month or a year."""
    if unit == "day":
        return (today + datetime.timedelta(days=count)).isoformat()
    if unit in {"week", "fortnight"}:
        return _week_of(today + datetime.timedelta(weeks=count * (1 if unit == "week" else 2)))
    if unit == "month":
        months = today.year * 12 + today.month - 1 + count
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return f"{today.year + count:04}"


def _week_of(day: datetime.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else max(1, _NUMBERS.index("a" if word == "an" else word))
