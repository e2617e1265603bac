"""Direction: which of two documents with common text had it from the other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta

from assay.domain.document import Document
from assay.domain.span import Passage, Reason, Span
from assay.lineage.citing import Citation
from assay.lineage.copying import Copying
from assay.lineage.credit import Credit, CreditKind
from assay.lineage.naming import Named
from assay.lineage.order import published
from assay.lineage.update_marks import UpdateMark, UpdateMarks

# Log-odds that the later-placed document had the text from the earlier one; judgements, to be tuned on known cases.
LATER = ((timedelta(days=1), 3.0), (timedelta(hours=1), 2.2), (timedelta(minutes=10), 1.2), (timedelta(0), 0.4))
CREDITED = {CreditKind.TEXT: 5.0, CreditKind.REPORTED: 4.0, CreditKind.LINKED: 3.5, CreditKind.TOLD: 2.0}
NAMED = 3.0
QUOTED_BY_ONE = 2.0
UPDATED = 1.5
AGENCY = 2.0
EXCERPT = 0.8
LEAST_QUOTED = 10
EXCERPT_SHARE = 0.8
WHOLE_SHARE = 0.6


def direction(
    copying: Copying,
    *,
    given_by_later: Sequence[Citation] = (),
    given_by_earlier: Sequence[Citation] = (),
    agency: int = 0,
    named: Named | None = None,
    marks: UpdateMarks | None = None,
) -> tuple[float, tuple[Reason, ...]]:
    """The probability (0..1) that the later-placed document had the text from the earlier-placed, and why.

    .5 means that nothing tells; "later" is only the place in the pile's order. `given_by_later` and `given_by_earlier`
    are the citations each document gives; `agency` is 1 where only the earlier is a news agency's, -1 where only the
    later is. `named` and `marks` find publishers' names and update marks, and keep what they found.
    """
    marks = marks or UpdateMarks()
    later, earlier = copying.alignment.later.document, copying.alignment.earlier.document
    found = [
        _by_time(copying),
        _by_credit(given_by_later, earlier.id, 1) or _by_name(later, named.by_later(copying) if named else None, 1),
        _by_credit(given_by_earlier, later.id, -1)
        or _by_name(earlier, named.by_earlier(copying) if named else None, -1),
        _by_quotation(copying),
        _by_excerpt(copying),
        _by_update(earlier, later, marks),
        (agency * AGENCY, Reason("One of the two is a news agency, which others take text from.")) if agency else None,
    ]
    told = [entry for entry in found if entry is not None]
    if not told:
        return 0.5, (Reason("Nothing tells which of the two came first."),)
    log_odds = sum(weight for weight, _ in told)
    return 1.0 / (1.0 + math.exp(-log_odds)), tuple(reason for _, reason in told)


def _by_time(copying: Copying) -> tuple[float, Reason] | None:
    earlier, later = published(copying.alignment.earlier.document), published(copying.alignment.later.document)
    surely = earlier.before(later) if earlier and later else None
    if surely is None or earlier is None or later is None:
        return None
    # Of two days nothing is known but that one came after the other: a day is expected, and half of it counted on.
    expected = later.middle - earlier.middle
    gap = (surely + expected) / 2
    for least, weight in LATER:
        if gap >= least:
            told = _spelled(surely) if expected - surely < timedelta(hours=1) else f"about {_spelled(expected)}"
            return weight, Reason(f"The other was published first, by {told}.")
    return None


def _by_credit(given: Sequence[Citation], target: str, sign: int) -> tuple[float, Reason] | None:
    credits = [citation.credit for citation in given if citation.target == target]
    if not credits:
        return None
    credit = max(credits, key=_strength)
    who = "This document credits the other." if sign > 0 else "The other document credits this one."
    return sign * CREDITED[credit.kind], Reason(who, _passages(credit.document, credit.span))


def _by_name(document: Document, span: Span | None, sign: int) -> tuple[float, Reason] | None:
    if span is None:
        return None
    who = "This document names the other's publisher." if sign > 0 else "The other document names this one's publisher."
    return sign * NAMED, Reason(who, _passages(document.id, span))


def _by_quotation(copying: Copying) -> tuple[float, Reason] | None:
    if copying.quoted_only_in_later >= LEAST_QUOTED > copying.quoted_only_in_earlier:
        return QUOTED_BY_ONE, Reason("The common words stand in quotation marks here and not in the other.")
    if copying.quoted_only_in_earlier >= LEAST_QUOTED > copying.quoted_only_in_later:
        return -QUOTED_BY_ONE, Reason("The common words stand in quotation marks in the other and not here.")
    return None


def _by_excerpt(copying: Copying) -> tuple[float, Reason] | None:
    if copying.share_of_later >= EXCERPT_SHARE and copying.share_of_earlier <= WHOLE_SHARE:
        return EXCERPT, Reason("This document is nearly all contained in the other, longer one.")
    if copying.share_of_earlier >= EXCERPT_SHARE and copying.share_of_later <= WHOLE_SHARE:
        return -EXCERPT, Reason("The other document is nearly all contained in this longer one.")
    return None


def _by_update(earlier: Document, later: Document, marks: UpdateMarks) -> tuple[float, Reason] | None:
    """Of two versions, the one that says that it was updated, or more often, came after the other."""
    there, here = marks.of(earlier), marks.of(later)
    if (here.version if here else 0) > (there.version if there else 0):
        return UPDATED, Reason("This document says that it is a later version.", _marked(later, here))
    if (there.version if there else 0) > (here.version if here else 0):
        return -UPDATED, Reason("The other document says that it is a later version.", _marked(earlier, there))
    return None


def _marked(document: Document, mark: UpdateMark | None) -> tuple[Passage, ...]:
    return _passages(document.id, mark.span if mark else None)


def _passages(document: str, span: Span | None) -> tuple[Passage, ...]:
    return (Passage(document, span.start, span.end),) if span else ()


def _strength(credit: Credit) -> float:
    return CREDITED[credit.kind]


def _spelled(gap: timedelta) -> str:
    hours = gap.total_seconds() / 3600
    if hours >= 47.5:
        return f"{hours / 24:.0f} days"
    if hours >= 2:
        return f"{hours:.0f} hours"
    minutes = round(hours * 60)
    return f"{minutes} minutes" if minutes > 1 else "a minute or less"
