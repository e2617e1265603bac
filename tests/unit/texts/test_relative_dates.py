from __future__ import annotations

import pathlib

import pytest
import yaml

from assay.domain.span import Span
from assay.texts.relative_dates import find_relative_dates, relative_date
from tests.bounds import within

SUNDAY = "2018-07-15T07:54:28-04:00"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on Monday", "2018-07-09"),
        ("on Sunday", "2018-07-15"),
        ("next Tuesday", "2018-07-17"),
        ("yesterday", "2018-07-14"),
        ("tomorrow", "2018-07-16"),
        ("last year", "2017"),
        ("this month", "2018-07"),
        ("two months ago", "2018-05"),
        ("a year ago", "2017"),
        ("5 days ago", "2018-07-10"),
        ("in April", "2018-04"),
        ("in December", "2017-12"),
        ("on July 3", "2018-07-03"),
        ("on 3 August", "2017-08-03"),
        ("in 2016", "2016"),
        ("on 4 June 2015, not on Monday", "2015-06-04"),
        ("he may 5 go", None),
        ("last week", "2018-W27"),
        ("nothing", None),
    ],
)
def test_relative_date(words: str, expected: str | None) -> None:
    assert relative_date(words, published=SUNDAY) == expected


def test_without_a_date_of_publication_only_whole_dates_and_years_are_read() -> None:
    assert relative_date("on Monday", published=None) is None
    assert relative_date("in 2016", published=None) == "2016"
    assert relative_date("on 3 May 2016", published="2018") == "2016-05-03"


def _written() -> list[tuple[str, str, str | None]]:
    """Words, day of publication and expected date of both sets."""
    cases = []
    for name in ("dates_of_news.yaml", "dates_of_news_later.yaml"):
        written = yaml.load((pathlib.Path(__file__).parent / name).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        for entry in written["expressions"]:
            date = None if entry["date"] == "null" else entry["date"]
            cases.append((entry["words"], written["published"], date))
    return cases


@pytest.mark.parametrize(("words", "published", "expected"), _written())
def test_dates_as_newspapers_write_them(words: str, published: str, expected: str | None) -> None:
    assert relative_date(words, published=published) == expected


def test_every_date_with_its_place_in_reading_order() -> None:
    text = "On Monday he said it; on 3 May 2016 and in April, two weeks ago, she did."
    assert [(span.of(text), date) for span, date in find_relative_dates(text, published=SUNDAY)] == [
        ("Monday", "2018-07-09"),
        ("3 May 2016", "2016-05-03"),
        ("in April", "2018-04"),
        ("two weeks ago", "2018-W26"),
    ]
    assert find_relative_dates(text, published=None) == [(Span(25, 35), "2016-05-03")]


@pytest.mark.parametrize(
    ("published", "words", "expected"),
    [
        ("2021-01-03", "last week", "2020-W52"),  # ISO weeks run over the end of the year
        ("2021-01-03", "this week", "2020-W53"),
        ("2020-01-01", "last month", "2019-12"),
        ("2020-01-01", "yesterday", "2019-12-31"),
        ("2020-03-01", "on 29 February", "2020-02-29"),
        ("2021-03-01", "on 29 February", None),  # no calendar has it
        ("2020-01-15", "on the 31st", "2019-12-31"),
        ("2020-03-15", "on the 31st", None),
    ],
)
def test_the_ends_of_months_and_years(published: str, words: str, expected: str | None) -> None:
    assert relative_date(words, published=published) == expected


@pytest.mark.parametrize("piece", ["last ", "a week ago, ", "the ", "12 ", "on the 1st", "May 1"])
def test_a_line_of_a_million_characters_is_read_in_linear_time(piece: str) -> None:
    with within(seconds=20):
        relative_date(piece * (1_000_000 // len(piece)), published=SUNDAY)


@pytest.mark.parametrize(
    "words", ["told Harbour Today", "told Seven's This Week", "read Port Yesterday", "in the Mail on Sunday"]
)
def test_names_of_papers_and_programmes_are_no_dates(words: str) -> None:
    assert relative_date(words, published=SUNDAY) is None
