from __future__ import annotations

import pytest

from assay.texts.relative_dates import relative_date

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
        ("last week", None),
        ("nothing", None),
    ],
)
def test_relative_date(words: str, expected: str | None) -> None:
    assert relative_date(words, published=SUNDAY) == expected


def test_without_a_date_of_publication_only_whole_dates_and_years_are_read() -> None:
    assert relative_date("on Monday", published=None) is None
    assert relative_date("in 2016", published=None) == "2016"
    assert relative_date("on 3 May 2016", published="2018") == "2016-05-03"
