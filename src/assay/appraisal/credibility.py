"""Credibility, 1 to 6, of each statement: worked out from confirmation, shown, and never part of a weight.

1 confirmed by an origin shown to be independent, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot
be judged (AJP-2.1). At most 2 while no independence is shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from assay.appraisal.tally import Tally
from assay.domain.lineage import Dependence, Independence

CANNOT_BE_JUDGED = "6"
_NOTICEABLE = 0.5
_OUTWEIGHED = 5.0


def credibility_by_origin(tally: Tally, dependences: tuple[Dependence, ...]) -> Mapping[str, str]:
    """The number for what each origin asserts.

    Another origin that is no party and weighs at least .5 dB on the same side confirms; one on the other side
    contradicts. Contradiction that outweighs confirmation makes it doubtful, by 5 dB or more improbable.
    """
    independent = {frozenset((pair.a, pair.b)) for pair in dependences if pair.independence is Independence.INDEPENDENT}
    noticeable = {
        name: tally.weights[name].mid
        for name in tally.heaviest_first
        if not tally.items[name].is_party and abs(tally.items[name].own.mid) >= _NOTICEABLE
    }
    support = sum(mid for mid in noticeable.values() if mid > 0)
    opposition = -sum(mid for mid in noticeable.values() if mid < 0)
    found = {}
    for name in tally.heaviest_first:
        own = tally.items[name].own.mid
        if abs(own) < _NOTICEABLE:
            found[name] = CANNOT_BE_JUDGED
            continue
        confirming = [other for other, mid in noticeable.items() if other != name and mid * own > 0]
        agreeing, contrary = (support, opposition) if own > 0 else (opposition, support)
        shown = any(frozenset((name, other)) in independent for other in confirming)
        found[name] = _number(confirmed=bool(confirming), shown=shown, agreeing=agreeing, contrary=contrary)
    return found


def _number(*, confirmed: bool, shown: bool, agreeing: float, contrary: float) -> str:
    if contrary >= _NOTICEABLE and contrary >= agreeing + _OUTWEIGHED:
        return "5"
    if contrary >= _NOTICEABLE and contrary >= agreeing:
        return "4"
    if not confirmed:
        return "3"
    return "1" if shown and contrary < _NOTICEABLE else "2"
