from __future__ import annotations

from datetime import date

from assay.sources.across.days import day_of, days_apart


def test_the_day_of_a_date_or_time() -> None:
    assert day_of("2024-03-01T10:00:00Z") == date(2024, 3, 1)
    assert [day_of(published) for published in (None, "", "March", "2024-13-01")] == [None] * 4


def test_days_apart() -> None:
    assert days_apart("2024-03-01", "2024-02-28T23:59") == 2
    assert days_apart("2024-03-01", None) is None
