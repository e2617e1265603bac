"""The waterfall: what each item adds to the total."""

from __future__ import annotations

import numpy as np

from assay.appraisal.tally import Tally
from assay.domain.weighing import WaterfallRow

_CENTRE = 0.05
_SHOWN = 0.005


def waterfall_rows(tally: Tally) -> tuple[WaterfallRow, ...]:
    """Each item's part in the total's mid, the heaviest first.

    The median of a sum is not the sum of medians. So each part is the item's mean over the central tenth of the draws,
    ordered by their total: the parts then add up to the total's mid but for a few hundredths of a deciban, and a part
    can differ a little from the item's own mid. Items below .005 dB are left out.
    """
    if not tally.items:
        return ()
    order = np.argsort(tally.total, kind="stable")
    middle, half = len(order) / 2.0, max(1.0, _CENTRE * len(order))
    central = order[int(middle - half) : int(np.ceil(middle + half))]
    parts = {name: float(tally.term(name)[central].mean()) for name in tally.items}
    rows = [WaterfallRow(name, part) for name, part in parts.items() if abs(part) >= _SHOWN]
    return tuple(sorted(rows, key=_by_size))


def _by_size(row: WaterfallRow) -> tuple[float, str]:
    return (-abs(row.weight_db), row.item)
