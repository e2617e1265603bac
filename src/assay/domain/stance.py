"""What a statement or document says of a hypothesis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assay.domain.span import Reason


class StanceLabel(StrEnum):
    """The four stances of the Fake News Challenge, and a fifth for what could not be judged."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    DISCUSSES = "discusses"
    UNRELATED = "unrelated"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True)
class StanceReading:
    """A label and the four probabilities, which sum to 1; all four are none where the label is `not_assessed`."""

    label: StanceLabel
    supports: float | None = None
    opposes: float | None = None
    discusses: float | None = None
    unrelated: float | None = None
    reasons: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        given = (self.supports, self.opposes, self.discusses, self.unrelated)
        if (self.label is StanceLabel.NOT_ASSESSED) != all(value is None for value in given):
            raise ValueError("A stance has four probabilities, or none of them and the label not_assessed.")
        known = [value for value in given if value is not None]
        proper = all(-1e-9 <= value <= 1.0 + 1e-9 for value in known)
        if known and not (proper and len(known) == 4 and abs(sum(known) - 1.0) <= 1e-6):
            raise ValueError(f"The four probabilities of a stance must lie in 0..1 and sum to 1, not {known}.")

    def __repr__(self) -> str:
        if self.label is StanceLabel.NOT_ASSESSED:
            return "<StanceReading not_assessed>"
        chances = (f"{name} {getattr(self, name):.2f}" for name in ("supports", "opposes", "discusses", "unrelated"))
        return f"<StanceReading {self.label.value}: {', '.join(chances)}>"

    @property
    def bearing(self) -> float:
        """Support less opposition, in -1..1; 0 where not assessed."""
        return (self.supports or 0.0) - (self.opposes or 0.0)

    @property
    def chance(self) -> float | None:
        """The probability of the label; none where not assessed."""
        chances = {
            StanceLabel.SUPPORTS: self.supports,
            StanceLabel.OPPOSES: self.opposes,
            StanceLabel.DISCUSSES: self.discusses,
            StanceLabel.UNRELATED: self.unrelated,
        }
        return chances.get(self.label)


NOT_ASSESSED = StanceReading(StanceLabel.NOT_ASSESSED)


@dataclass(frozen=True, slots=True)
class Stances:
    """Readings by statement (or document) identifier and hypothesis identifier.

    `parts` and `document_parts` are the same by part identifier; both are empty where the claim has a single part.
    """

    statements: Mapping[str, Mapping[str, StanceReading]]
    documents: Mapping[str, Mapping[str, StanceReading]]
    parts: Mapping[str, Mapping[str, StanceReading]] = field(default_factory=dict)
    document_parts: Mapping[str, Mapping[str, StanceReading]] = field(default_factory=dict)
