from __future__ import annotations

import datetime

import pytest

from assay.domain.span import Span
from assay.texts.dates import calendar_day, day_of, find_dates, first_day, iso_date, month_number


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("July 15, 2018", "2018-07-15"),
        ("Published 7:54 am, Sunday, Sept. 3rd, 2018", "2018-09-03"),
        ("the 15th of March 2017", "2017-03-15"),
        ("3-May-2019", "2019-05-03"),
        ("in July 2018", "2018-07"),
        ("2018-07", "2018-07"),
        ("2018-07-15", "2018-07-15"),
        ("2018-07-15T07:54:28-04:00", "2018-07-15T07:54:28-04:00"),
        ("2018-07-15 07:54:28 +0200", "2018-07-15T07:54:28+02:00"),
        ("2018-07-15T07:54Z", "2018-07-15T07:54Z"),
        ("Sun, 15 Jul 2018 07:54:28 GMT", "2018-07-15T07:54:28+00:00"),
        ("13/04/2018", "2018-04-13"),
        ("04/13/2018", "2018-04-13"),
        ("03.04.2018", "2018-04-03"),
        ("03/04/2018", None),
        ("31 June 2018", None),
        ("2018-02-30", None),
        ("he may 5 or 6 times", None),
        ("no date at all", None),
        ("", None),
    ],
)
def test_iso_date(written: str, expected: str | None) -> None:
    assert iso_date(written) == expected


def test_find_dates_gives_each_date_with_its_place() -> None:
    text = "From 3 May 2019 to June 2020."
    assert find_dates(text) == [(Span(5, 15), "2019-05-03"), (Span(19, 28), "2020-06")]
    assert [span.of(text) for span, _ in find_dates(text)] == ["3 May 2019", "June 2020"]


def test_day_of() -> None:
    assert day_of("2018-07-15T07:54:28-04:00") == datetime.date(2018, 7, 15)
    assert day_of("2018-07") is None
    assert day_of(None) is None


def test_month_number_and_calendar_day() -> None:
    assert [month_number(name) for name in ("January", "sept.", "DEC")] == [1, 9, 12]
    with pytest.raises(KeyError):
        month_number("Smarch")
    assert calendar_day(2020, 2, 29) == "2020-02-29"
    assert calendar_day(2019, 2, 29) is None


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2018-07-15", datetime.date(2018, 7, 15)),
        ("2018-07-15T07:54:28-04:00", datetime.date(2018, 7, 15)),
        ("2018-W28", datetime.date(2018, 7, 9)),
        ("2021-W01", datetime.date(2021, 1, 4)),
        ("2018-07", datetime.date(2018, 7, 1)),
        ("2018", datetime.date(2018, 1, 1)),
        ("2018-W53", None),
        ("2018-02-30", None),
        ("in July", None),
        ("", None),
    ],
)
def test_first_day(date: str, expected: datetime.date | None) -> None:
    assert first_day(date) == expected
