"""Direction: which of two documents with common text had it from the other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta

from assay.domain.span import Reason
from assay.lineage.citing import Citation
from assay.lineage.copying import Copying
from assay.lineage.credit import CreditKind
from assay.lineage.order import published

# Log-odds that the later-placed document had the text from the earlier one; judgements, to be tuned on known cases.
SURELY_LATER = ((timedelta(days=1), 3.0), (timedelta(hours=1), 2.2), (timedelta(minutes=10), 1.2), (timedelta(0), 0.4))
CREDITED = {CreditKind.TEXT: 4.0, CreditKind.REPORTED: 3.0, CreditKind.LINKED: 3.0, CreditKind.TOLD: 2.0}
QUOTED_BY_ONE = 2.0
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
) -> tuple[float, tuple[Reason, ...]]:
    """The probability (0..1) that the later-placed document had the text from the earlier-placed, and why.

    .5 means that nothing tells; "later" is only the place in the pile's order. `given_by_later` and `given_by_earlier`
    are the citations each document gives; `agency` is 1 where only the earlier is a news agency's, -1 where only the
    later is.
    """
    later, earlier = copying.alignment.later.document, copying.alignment.earlier.document
    found = [
        _by_time(copying),
        *_by_credit(given_by_later, earlier.id, 1),
        *_by_credit(given_by_earlier, later.id, -1),
        _by_quotation(copying),
        _by_excerpt(copying),
        (agency * 2.0, "One of the two is a news agency, which others take text from.") if agency else None,
    ]
    told = [entry for entry in found if entry is not None]
    if not told:
        return 0.5, (Reason("Nothing tells which of the two came first."),)
    log_odds = sum(weight for weight, _ in told)
    return 1.0 / (1.0 + math.exp(-log_odds)), tuple(Reason(text) for _, text in told)


def _by_time(copying: Copying) -> tuple[float, str] | None:
    earlier, later = published(copying.alignment.earlier.document), published(copying.alignment.later.document)
    gap = earlier.before(later) if earlier and later else None
    if gap is None:
        return None
    for least, weight in SURELY_LATER:
        if gap >= least:
            return weight, f"The other was published first, by {_spelled(gap)}."
    return None


def _by_credit(given: Sequence[Citation], target: str, sign: int) -> list[tuple[float, str]]:
    kinds = sorted({citation.credit.kind for citation in given if citation.target == target}, key=_strength)
    who = "This document credits the other" if sign > 0 else "The other document credits this one"
    return [(sign * CREDITED[kinds[-1]], f"{who}.")] if kinds else []


def _by_quotation(copying: Copying) -> tuple[float, str] | None:
    if copying.quoted_only_in_later >= LEAST_QUOTED > copying.quoted_only_in_earlier:
        return QUOTED_BY_ONE, "The common words stand in quotation marks here and not in the other."
    if copying.quoted_only_in_earlier >= LEAST_QUOTED > copying.quoted_only_in_later:
        return -QUOTED_BY_ONE, "The common words stand in quotation marks in the other and not here."
    return None


def _by_excerpt(copying: Copying) -> tuple[float, str] | None:
    if copying.share_of_later >= EXCERPT_SHARE and copying.share_of_earlier <= WHOLE_SHARE:
        return EXCERPT, "This document is nearly all contained in the other, longer one."
    if copying.share_of_earlier >= EXCERPT_SHARE and copying.share_of_later <= WHOLE_SHARE:
        return -EXCERPT, "The other document is nearly all contained in this longer one."
    return None


def _strength(kind: CreditKind) -> float:
    return CREDITED[kind]


def _spelled(gap: timedelta) -> str:
    hours = gap.total_seconds() / 3600
    if hours >= 47.5:
        return f"{hours / 24:.0f} days"
    if hours >= 2:
        return f"{hours:.0f} hours"
    minutes = round(hours * 60)
    return f"{minutes} minutes" if minutes > 1 else "a minute or less"
