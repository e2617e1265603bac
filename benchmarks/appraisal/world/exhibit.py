"""One exhibit: how it comes to be offered, and how likely that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.setting import Setting

from .drawing import Drawing, Numbers
from .origin import MISREAD, Values


@dataclass(frozen=True)
class Exhibit:
    """An exhibit with the settings of its parameters by name; `bearing` and `echo` as of an origin."""

    bearing: float
    settings: Mapping[str, Setting]
    held: bool
    echo: str | None

    def happens(self, values: Values, true: NDArray[np.bool_], drawing: Drawing) -> NDArray[np.bool_]:
        """Whether it is read that the exhibit was offered, step by step, in each world."""
        so = drawing.comes(np.where(true, self.bearing, 1.0 - self.bearing))
        genuine = drawing.comes(values["A"]) & drawing.comes(values["X"]) & drawing.comes(values["I"])
        expected = np.where(so, values["e1"], values["e0"])
        offered = drawing.comes(np.where(genuine, expected, values["z"]))
        if not self.held:
            offered = np.where(drawing.comes(values["reading"]), offered, drawing.comes(MISREAD))
        return offered if self.echo is None else offered | drawing.comes(values[self.echo])

    def probability(self, values: Values, true: NDArray[np.bool_]) -> Numbers:
        """The same in closed form."""
        so = np.where(true, self.bearing, 1.0 - self.bearing)
        genuine = values["A"] * values["X"] * values["I"]
        expected = so * values["e1"] + (1.0 - so) * values["e0"]
        offered = genuine * expected + (1.0 - genuine) * values["z"]
        if not self.held:
            offered = values["reading"] * offered + (1.0 - values["reading"]) * MISREAD
        return offered if self.echo is None else values[self.echo] + (1.0 - values[self.echo]) * offered
