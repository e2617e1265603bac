"""Former: speakers whom the pile quotes from long ago, and who hold the office of then no more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern

YEARS = 8
"""Years before the report from which what was said then is told of the office of then."""
A_LIFETIME = 80
"""Years before the report from which a year is no speaker's, but one that is spoken of."""
LEAST_SHARE = 0.5
"""Share of a source's statements that must be told of such a year."""
_BEFORE = 250
_YEAR = lazy_pattern(
    r"\b(?:[Ii]n|[Ss]ince|[Oo]f|Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|"
    r"Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)|\d,) (?P<year>(?:1[89]|20)\d\d)\b"
)


def spoke_long_ago(pile: Pile, statements: Sequence[int]) -> bool:
    """Whether at least half of the statements (numbers) are told of a year `YEARS` or more before their report.

    The year is the last that the text names in the statement or shortly before it. A statement of a report without a
    date, or with no year beside it, is taken to be of its day.
    """
    old = sum(_is_old(pile, number) for number in statements)
    return old > 0 and old >= LEAST_SHARE * len(statements)


def _is_old(pile: Pile, number: int) -> bool:
    document, extent = pile.documents[pile.document_of[number]], pile.statements[number].extent
    published = re.match(r"\d{4}", document.published or "")
    years = [int(match["year"]) for match in _YEAR.finditer(document.text, max(0, extent.start - _BEFORE), extent.end)]
    return published is not None and bool(years) and YEARS <= int(published[0]) - years[-1] <= A_LIFETIME
