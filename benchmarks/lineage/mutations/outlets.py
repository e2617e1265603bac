"""Invented outlets, and the times at which reports come out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

_TOWNS = (
    "Halvic", "Brennmark", "Sarn", "Ostrel", "Mirabe", "Corvane", "Ostby", "Karsk", "Tolland", "Velmar", "Aspenford",
    "Skarn", "Embermoor", "Lindhaven", "Norrick", "Tarkesh", "Wexholm", "Grauen", "Pellworth", "Dunmarch",
)  # fmt: skip
_PAPERS = ("Courier", "Herald", "Gazette", "Chronicle", "Observer", "Tribune", "Examiner", "Dispatch")
AGENCY = "Lodestar News Agency"


class Outlets:
    """Names of outlets in an order drawn once, each given out once and then over again."""

    def __init__(self, generator: np.random.Generator) -> None:
        names = [f"{town} {paper}" for town in _TOWNS for paper in _PAPERS]
        self._names = [names[int(place)] for place in generator.permutation(len(names))]
        self._given = 0

    def __call__(self) -> str:
        """The next outlet."""
        name = self._names[self._given % len(self._names)]
        self._given += 1
        return name


class Clock:
    """When the reports of one family came out."""

    def __init__(self, generator: np.random.Generator) -> None:
        self._generator = generator
        self.start = datetime(2024, 3, 1, tzinfo=UTC) + timedelta(minutes=int(generator.integers(60 * 24 * 60)))

    def hours_apart(self, count: int) -> list[str]:
        """Full times, each one to twenty hours after the one before."""
        steps = np.cumsum([0, *self._generator.integers(70, 1200, size=count - 1)])
        return [(self.start + timedelta(minutes=int(step))).isoformat() for step in steps]

    def days_apart(self, count: int) -> list[str]:
        """Dates, each one to four days after the one before."""
        steps = np.cumsum([0, *self._generator.integers(1, 5, size=count - 1)])
        return [(self.start + timedelta(days=int(step))).date().isoformat() for step in steps]

    def apart(self, count: int) -> list[str]:
        """Times or dates that tell who came first."""
        return self.hours_apart(count) if self._generator.random() < 0.5 else self.days_apart(count)

    def silent(self, count: int) -> Sequence[str | None]:
        """Dates that tell nothing: none, or the same day for all."""
        day = self.start.date().isoformat() if self._generator.random() < 0.5 else None
        return [day] * count

    def reversed(self) -> list[str]:
        """The times of an original and of a copy whose clock is some hours slow."""
        early = self.start - timedelta(minutes=int(self._generator.integers(70, 720)))
        return [self.start.isoformat(), early.isoformat()]
