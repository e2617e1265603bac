"""How links between reports are worded: when, how, how sure of the direction, and the words that show it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta

from assay.domain.document import Document
from assay.domain.lineage import Edge, EdgeKind
from assay.report.inert import one_line, shortened
from assay.report.view.wording import EDGES, PER_CENT, day, percent
from assay.texts.dates import first_day

UNKNOWN = 0.1
"""Within this of one half, a direction is as good as unknown."""
QUOTED = 90
"""Characters of a quotation that shows a link."""

_EITHER_WAY = {
    EdgeKind.COPIES: "copies or is copied by",
    EdgeKind.QUOTES: "quotes or is quoted by",
    EdgeKind.CITES: "cites or is cited by",
    EdgeKind.PARAPHRASES: "paraphrases or is paraphrased by",
}
DIRECTION_UNKNOWN = "direction unknown"


def has_direction(probability: float) -> bool:
    """Whether it is known which way something went: its probability is a tenth or more from one half."""
    return abs(probability - 0.5) >= UNKNOWN


def how(kind: EdgeKind, probability: float) -> str:
    """How something passed on: `copies`, or `copies or is copied by` where the direction is unknown."""
    return EDGES[kind] if has_direction(probability) else _EITHER_WAY[kind]


SUREST = 0.99
"""Nobody is surer than this of who had it from whom."""


def how_sure(probability: float) -> str:
    """How sure the direction is: `90 %`, or `direction unknown`."""
    return percent(min(probability, SUREST)) if has_direction(probability) else DIRECTION_UNKNOWN


def when_words(published: str | None, *, zoned: bool = False) -> str:
    """A date or time in words, with the hour where it is known: `14 March 2023, 09:30`; empty for none.

    With `zoned` the hour's distance from UTC follows.
    """
    written = one_line(published or "")
    parsed = _exact(written)
    if parsed is None:
        return day(written)
    zone = f" UTC{parsed:%z}" if zoned and parsed.tzinfo else ""
    return f"{day(written)}, {parsed:%H:%M}{zone}"


def date_parts(published: str | None) -> tuple[str, str, str]:
    """A date or time in parts as short as they can be, each empty where unknown: `14 Mar`, `2023`, `09:30`.

    A week is named by its Monday, with `week` for the hour. All are empty for what is no date.
    """
    written = one_line(published or "")
    if moment(written) is None:
        return "", "", ""
    words = day(written).removeprefix("the week of ").split()
    exact = _exact(written)
    hour = f"{exact:%H:%M}" if exact else "week" if "W" in written else ""
    *first, year = words
    return " ".join(word[:3] for word in first) or year, year if first else "", hour


SURE = 0.75
"""From here on a direction is as good as known."""


def way(probability: float) -> str:
    """How sure the direction is, in three steps: `sure`, `likely` or `unknown`."""
    if not has_direction(probability):
        return "unknown"
    return "sure" if probability >= SURE else "likely"


def zone(published: str | None) -> timedelta | None:
    """How far the clock of a time is from UTC; none where no hour or no zone is given."""
    parsed = _exact((published or "").strip())
    return parsed.utcoffset() if parsed else None


def moment(published: str | None) -> datetime | None:
    """The beginning of a date or time, as a place in time; one without a zone is taken to be in UTC."""
    written = (published or "").strip()
    exact = _exact(written)
    if exact is not None:
        return exact if exact.tzinfo else exact.replace(tzinfo=UTC)
    first = first_day(written)
    return datetime.combine(first, time(), UTC) if first else None


def _exact(written: str) -> datetime | None:
    """The time where an hour is given."""
    if "T" not in written[:11] and " " not in written[:11]:
        return None
    try:
        parsed = datetime.fromisoformat(written)
        parsed.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return parsed


def showing_words(edge: Edge, documents: Mapping[str, Document]) -> str:
    """The words that show a link: a quotation where it is the later report's own, else how much is the same."""
    for reason in edge.reasons:
        places = [place for place in reason.passages if place.document in documents]
        if places and all(place.document == edge.start for place in places):
            words = (shortened(place.span.of(documents[place.document].text), QUOTED) for place in places)
            quoted = next((f"“{word}”" for word in words if word), "")
            if quoted:
                return quoted
        if places:
            break
    return next((_tidy(reason.text) for reason in edge.reasons if reason.text), "")


def _tidy(text: str) -> str:
    """A sentence with the house's spaces before per cent signs, and no full stop."""
    line = one_line(text).removesuffix(".")
    return "".join(
        PER_CENT if sign == "%" and place and line[place - 1].isdecimal() else sign for place, sign in enumerate(line)
    )
