"""When documents were published, as far as known, and the order that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from assay.domain.document import Document
from assay.texts.lazy_pattern import lazy_pattern

_ISO = lazy_pattern(
    r"(?P<year>\d{4})(?:-W(?P<week>\d{2})|-(?P<month>\d{2})(?:-(?P<day>\d{2})(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})"
    r"(?::(?P<second>\d{2})(?:\.\d+)?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?"
)


@dataclass(frozen=True, slots=True)
class Published:
    """The stretch of time `[earliest, latest)` in which a document came out, in UTC; a mere date is a day long."""

    earliest: datetime
    latest: datetime

    @property
    def middle(self) -> datetime:
        """The middle of the stretch, when it is expected to have come out."""
        return self.earliest + (self.latest - self.earliest) / 2

    def before(self, other: Published) -> timedelta | None:
        """How long this surely came before `other`; none where the stretches overlap or it came later."""
        gap = other.earliest - self.latest
        return gap if gap >= timedelta(0) else None


def published(document: Document) -> Published | None:
    """When `document` was published; none where its date is missing or no ISO 8601 date."""
    return instant(document.published)


def instant(written: str | None) -> Published | None:
    """An ISO 8601 date, week (`2017-W14`) or time, complete or not (`2017-04`), as a stretch of time.

    It is in UTC if no zone is given.
    """
    match = _ISO.match(written or "")
    if match is None:
        return None
    part = match.groupdict()
    try:
        start = datetime(int(part["year"]), int(part["month"] or 1), int(part["day"] or 1), tzinfo=UTC)
        if part["week"] is not None:
            start = datetime.fromisocalendar(start.year, int(part["week"]), 1).replace(tzinfo=UTC)
        if part["hour"] is not None:
            clock = timedelta(hours=int(part["hour"]), minutes=int(part["minute"]), seconds=int(part["second"] or 0))
            start = start + clock - _offset(part["zone"])
        return Published(start, start + _length(part, start))
    except (ValueError, OverflowError):
        return None


def order_key(document: Document) -> tuple[bool, str, str, tuple[str, int]]:
    """A key that sorts documents by publication, undated ones last; ties fall by content, then by identifier."""
    when = published(document)
    moment = when.earliest.isoformat() if when else ""
    return (when is None, moment, document.sha256, identifier_key(document.id))


def identifier_key(identifier: str) -> tuple[str, int]:
    """A key that sorts identifiers of equal content by their suffix: `D1`, `D1-2`, `D1-10`."""
    content, _, suffix = identifier.rpartition("-")
    return (content, int(suffix)) if content and suffix.isdecimal() else (identifier, 1)


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone == "Z":
        return timedelta(0)
    distance = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return distance if zone[0] == "+" else -distance


def _length(part: dict[str, str | None], start: datetime) -> timedelta:
    if part["hour"] is not None:
        return timedelta(seconds=1 if part["second"] else 60)
    if part["day"] is not None:
        return timedelta(days=1)
    if part["week"] is not None:
        return timedelta(weeks=1)
    if part["month"] is not None:
        following = (start + timedelta(days=32)).replace(day=1)
        return following - start
    return start.replace(year=start.year + 1) - start
