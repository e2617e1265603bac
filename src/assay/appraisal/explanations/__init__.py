"""What else would give the same evidence, one explanation a file, in the order in which they are told of equals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assay.appraisal.explanations import (
    alternative,
    common_goods,
    fabricated,
    misattributed,
    mistaken,
    one_voice,
    other,
    overstated,
)
from assay.appraisal.explanations.base import Ground, Proposed

EXPLANATIONS: tuple[Callable[[Ground], Iterator[Proposed]], ...] = (
    alternative.proposed,
    overstated.proposed,
    misattributed.proposed,
    common_goods.proposed,
    mistaken.proposed,
    one_voice.proposed,
    fabricated.proposed,
    other.proposed,
)
"""Every explanation; each proposes itself only where the material gives reason."""
