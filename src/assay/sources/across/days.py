"""The days on which reports came out."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=65536)
def day_of(published: str | None) -> date | None:
    """The day of an ISO 8601 date or time; none where there is no such day."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def days_apart(one: str | None, other: str | None) -> int | None:
    """How many days lie between two ISO 8601 dates or times; none where either is not told."""
    first, second = day_of(one), day_of(other)
    return abs((first - second).days) if first and second else None
