"""From a bearing and a relevance to the four probabilities of a stance."""

from __future__ import annotations

from dataclasses import dataclass

from assay.domain.span import Reason
from assay.domain.stance import StanceLabel, StanceReading

# Below this probability a direction is not told as one: the statement discusses the hypothesis.
DIRECTION_THRESHOLD = 0.40
# Rules are never surer than this of a direction.
CEILING = 0.88
_RESIDUE = 0.06


@dataclass(frozen=True, slots=True)
class Score:
    """`bearing` in -1..1 (against, for), `relevance` in 0..1, and the sentences that say why."""

    bearing: float
    relevance: float
    reasons: tuple[Reason, ...] = ()


def reading_of(score: Score) -> StanceReading:
    """The reading of a score.

    `unrelated` is what relevance leaves over; the rest is shared between the direction of the bearing, by its size, and
    `discusses`, with a small residue for either direction. The label is the most probable one, but a direction needs at
    least `DIRECTION_THRESHOLD`.
    """
    bearing = max(-CEILING, min(CEILING, score.bearing))
    relevance = max(0.0, min(1.0, score.relevance))
    undirected = 1.0 - abs(bearing)
    supports = round(relevance * (max(bearing, 0.0) + _RESIDUE * undirected), 4)
    opposes = round(relevance * (max(-bearing, 0.0) + _RESIDUE * undirected), 4)
    discusses = min(round(relevance * (1 - 2 * _RESIDUE) * undirected, 4), round(1.0 - supports - opposes, 4))
    unrelated = round(1.0 - supports - opposes - discusses, 4)
    label = _label(supports, opposes, discusses, unrelated)
    return StanceReading(label, supports, opposes, discusses, unrelated, score.reasons)


def _label(supports: float, opposes: float, discusses: float, unrelated: float) -> StanceLabel:
    if max(supports, opposes) >= max(DIRECTION_THRESHOLD, discusses, unrelated):
        return StanceLabel.SUPPORTS if supports > opposes else StanceLabel.OPPOSES
    return StanceLabel.DISCUSSES if discusses + max(supports, opposes) >= unrelated else StanceLabel.UNRELATED


def relevance_of(reading: StanceReading) -> float:
    """The relevance a reading was made from; 0 where not assessed."""
    return 0.0 if reading.unrelated is None else 1.0 - reading.unrelated


def bearing_of(reading: StanceReading) -> float:
    """The bearing a reading was made from, in -1..1; 0 where not assessed or wholly unrelated."""
    relevance = relevance_of(reading)
    if relevance < 1e-3 or reading.discusses is None:
        return 0.0
    return max(-1.0, min(1.0, reading.bearing / relevance))


def mirrored(reading: StanceReading, reason: str) -> StanceReading:
    """The reading for the negation: support and opposition exchanged."""
    labels = {StanceLabel.SUPPORTS: StanceLabel.OPPOSES, StanceLabel.OPPOSES: StanceLabel.SUPPORTS}
    return StanceReading(
        labels.get(reading.label, reading.label),
        reading.opposes,
        reading.supports,
        reading.discusses,
        reading.unrelated,
        (Reason(reason), *reading.reasons),
    )
