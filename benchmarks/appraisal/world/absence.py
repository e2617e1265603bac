"""One absence: how nothing comes to be found, and how likely that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assay.appraisal.setting import Setting

from .drawing import Drawing, Numbers
from .origin import MISREAD, Values


@dataclass(frozen=True)
class Absence:
    """An absence with the settings of its parameters by name."""

    settings: Mapping[str, Setting]

    def happens(self, values: Values, true: NDArray[np.bool_], drawing: Drawing) -> NDArray[np.bool_]:
        """Whether it is read that nothing was found, step by step, in each world."""
        there = drawing.comes(np.where(true, values["d1"], values["d0"]))
        nothing = ~(drawing.comes(values["o"]) & there)
        return np.where(drawing.comes(values["reading"]), nothing, drawing.comes(MISREAD))

    def probability(self, values: Values, true: NDArray[np.bool_]) -> Numbers:
        """The same in closed form."""
        nothing = 1.0 - values["o"] * np.where(true, values["d1"], values["d0"])
        return values["reading"] * nothing + (1.0 - values["reading"]) * MISREAD
