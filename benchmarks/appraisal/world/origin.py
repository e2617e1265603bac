"""One origin: how it comes to be read that it said so, and how likely that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.setting import Setting

from .drawing import Drawing, Numbers

MISREAD = 0.5
"""The chance that a misreading falls on the side that was read."""
Values = Mapping[str, Numbers]


@dataclass(frozen=True)
class Origin:
    """An origin with the settings of its parameters by name.

    `bearing` is the chance that what it says is so where the claim is true; `heard` are the names of the links before
    it speaks, `leaves` of the links of each separate chain of relays after it (none: the original is in hand), `echo`
    the name of its chance of echo where a stronger one stands on its side.
    """

    bearing: float
    settings: Mapping[str, Setting]
    heard: tuple[str, ...]
    leaves: tuple[tuple[str, ...], ...]
    against_interest: bool
    echo: str | None

    def happens(self, values: Values, true: NDArray[np.bool_], drawing: Drawing) -> NDArray[np.bool_]:
        """Whether it is read that the origin said so, step by step, in each world."""
        so = drawing.comes(np.where(true, self.bearing, 1.0 - self.bearing))
        hit, false_alarm, chance, scripted = self._ways(values)
        tracks = np.where(drawing.comes(values["r"]), np.where(so, hit, false_alarm), chance)
        says = drawing.comes(np.where(drawing.comes(values["b"]), scripted, tracks))
        for link in self.heard:
            says = np.where(drawing.comes(values[link]), says, drawing.comes(self._otherwise(values)))
        if self.leaves:
            if_said, if_not = self._printed(values)
            says = drawing.comes(np.where(says, if_said, if_not))
        read = np.where(drawing.comes(values["reading"]), says, drawing.comes(MISREAD * self._kept(values)))
        return read if self.echo is None else read | drawing.comes(values[self.echo])

    def probability(self, values: Values, true: NDArray[np.bool_]) -> Numbers:
        """The same in closed form."""
        so = np.where(true, self.bearing, 1.0 - self.bearing)
        hit, false_alarm, chance, scripted = self._ways(values)
        tracked = so * hit + (1.0 - so) * false_alarm
        says = values["b"] * scripted + (1.0 - values["b"]) * (values["r"] * tracked + (1.0 - values["r"]) * chance)
        for link in self.heard:
            says = values[link] * says + (1.0 - values[link]) * self._otherwise(values)
        if self.leaves:
            if_said, if_not = self._printed(values)
            says = says * if_said + (1.0 - says) * if_not
        read = values["reading"] * says + (1.0 - values["reading"]) * MISREAD * self._kept(values)
        return read if self.echo is None else values[self.echo] + (1.0 - values[self.echo]) * read

    def _kept(self, values: Values) -> Numbers:
        """By how much less anybody says what hurts the source, where that is what it says."""
        return 1.0 - np.minimum(values["b"], 0.99) if self.against_interest else np.ones_like(values["r"])

    def _otherwise(self, values: Values) -> Numbers:
        """The chance that a link says so though it did not get it."""
        return values["a"] * self._kept(values)

    def _ways(self, values: Values) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """The chance that it says so: tracking what is so, tracking what is not, by chance, and to a script."""
        hit, false_alarm, chance, scripted = values["t"], values["f"], values["a"], values["pi"]
        if self.against_interest:
            kept = self._kept(values)
            false_alarm, chance, scripted = false_alarm * kept, chance * kept, (1.0 - scripted) * kept
        doubt = (1.0 - values["u"]) * (hit - false_alarm)
        return hit - doubt, false_alarm + doubt, chance, scripted

    def _printed(self, values: Values) -> tuple[Numbers, Numbers]:
        """The chance that all its relays print it, if it was said and if not, relative to the likeliest single one."""
        said, not_said, otherwise = [], [], self._otherwise(values)
        for leaf in self.leaves:
            one, other = np.ones_like(values["r"]), np.zeros_like(values["r"])
            for link in leaf:
                one = values[link] * one + (1.0 - values[link]) * otherwise
                other = values[link] * other + (1.0 - values[link]) * otherwise
            said.append(one)
            not_said.append(other)
        scale = np.max(said, axis=0)
        return scale, scale * np.prod(not_said, axis=0) / np.prod(said, axis=0)
