"""What is said of a whole, from what is said of its parts.

To oppose "A and B" it is enough to oppose one of them; to support it takes both. So the whole has the reading of the
part that is opposed most, or else of the part that is supported least; a statement that supports only some parts
discusses the whole. In probabilities these are the bounds of Fréchet (1935) for a conjunction: it is at most as
probable as its least probable part, its denial at least as probable as that of any part.

Who supports some clauses of a claim leans to the whole by half their share, so that one source for each clause is not
nothing for the claim. What would be shown lends nothing to the claim that an exhibit shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assay.domain.claim import ClaimPart, PartKind
from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading
from assay.stance.scores import bearing_of

_LEANING = 0.15
_PARTIAL = 0.5


def conjunction(parts: Sequence[tuple[ClaimPart, StanceReading]], direct: StanceReading | None) -> StanceReading:
    """The reading of a whole from those of its `parts`, and from its own where it was read as one sentence.

    Opposed where a part is opposed; supported where all are supported, or where the `direct` reading supports it and
    every part leans the same way; else it is discussed, or unrelated where all parts are. Not assessed where no part
    could be.
    """
    assessed = [(part, reading) for part, reading in parts if reading.label is not StanceLabel.NOT_ASSESSED]
    if not assessed:
        return parts[0][1]
    opposed = [(part, reading) for part, reading in assessed if reading.label is StanceLabel.OPPOSES]
    supported = [(part, reading) for part, reading in assessed if reading.label is StanceLabel.SUPPORTS]
    if opposed:
        part, reading = max(opposed, key=_opposition)
        return _told(reading, f"It opposes a part of the claim: {part.text}")
    if len(supported) == len(parts):
        return _told(min(supported, key=_support)[1], "It supports every part of the claim.")
    leans = len(assessed) == len(parts) and all(bearing_of(reading) > _LEANING for _, reading in assessed)
    if direct is not None and direct.label is StanceLabel.SUPPORTS and leans:
        return direct
    return _undirected(assessed, supported, len(parts))


def _undirected(
    assessed: Sequence[tuple[ClaimPart, StanceReading]],
    supported: Sequence[tuple[ClaimPart, StanceReading]],
    count: int,
) -> StanceReading:
    readings = [reading for _, reading in assessed]
    unrelated = min(reading.unrelated or 0.0 for reading in readings)
    opposes = max(reading.opposes or 0.0 for reading in readings)
    supports = min(reading.supports or 0.0 for reading in readings) if len(readings) == count else 0.0
    if supported and all(part.kind is not PartKind.SHOWING for part, _ in assessed):
        least = min(reading.supports or 0.0 for _, reading in supported)
        supports = max(supports, _PARTIAL * least * len(supported) / count)
    unrelated, opposes = round(unrelated, 4), round(opposes, 4)
    supports = round(max(0.0, min(supports, 1.0 - unrelated - opposes)), 4)
    discusses = round(1.0 - unrelated - opposes - supports, 4)
    label = StanceLabel.UNRELATED if unrelated > discusses + max(supports, opposes) else StanceLabel.DISCUSSES
    reasons = tuple(
        Reason(f"It supports a part of the claim, which is not the whole: {part.text}") for part, _ in supported
    )
    bearing = [reading for reading in readings if reading.label is not StanceLabel.UNRELATED] or readings[:1]
    told = tuple(dict.fromkeys(reason for reading in bearing for reason in reading.reasons))
    return StanceReading(label, supports, opposes, discusses, unrelated, (*reasons, *told))


def _told(reading: StanceReading, why: str) -> StanceReading:
    return replace(reading, reasons=(Reason(why), *reading.reasons))


def _opposition(item: tuple[ClaimPart, StanceReading]) -> float:
    return item[1].opposes or 0.0


def _support(item: tuple[ClaimPart, StanceReading]) -> float:
    return item[1].supports or 0.0
