"""The time that the objects bear: Assay has no clock, so it is that of the newest report."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time

from assay.domain.document import Document
from assay.texts.dates import first_day

EPOCH = "2025-01-01T00:00:00.000Z"
"""The time of what has no date: of Assay itself, of the extension's definition, of material without a single date."""

_EARLIEST = 1000
"""Years before this one are no dates of reports, and the library writes them with fewer than four digits."""


def newest(documents: Iterable[Document]) -> str | None:
    """The latest time at which one of `documents` was published or retrieved, as a STIX timestamp; none without any.

    A date without a time is its first moment in UTC, a month or a year its first day; a time without a zone is UTC.
    """
    given = (date for document in documents if document.held for date in (document.published, document.retrieved))
    moments = [found for date in given if date and (found := _moment(date)) and found.year >= _EARLIEST]
    return _written(max(moments)) if moments else None


def _moment(date: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(date) if "T" in date else _midnight(date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC) if moment else None
    except (ValueError, OverflowError):
        return None


def _midnight(date: str) -> datetime | None:
    day = first_day(date)
    return datetime.combine(day, time(), UTC) if day else None


def _written(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
