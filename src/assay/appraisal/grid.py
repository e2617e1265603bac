"""Settings tried side by side: the same item under many combinations of parameters at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assay.appraisal.arrays import Array
from assay.appraisal.draws import Point
from assay.appraisal.setting import Setting
from assay.appraisal.tables import LINKS
from assay.appraisal.undercut import FURTHER_LINK

_BEFORE_THE_WORDS = frozenset(f"phi {case}" for case in LINKS)


class Grid(Point):
    """One column a combination; each maps some parameters to values, all others are at their means.

    A parameter goes by its name; `phi` means the relays alone, and a link before the words goes by its key
    ("phi person to person").
    """

    def __init__(self, columns: Sequence[Mapping[str, float]]) -> None:
        super().__init__()
        self.count = len(columns)
        names = sorted({name for column in columns for name in column})
        self._tried = {name: np.array([column.get(name, np.nan) for column in columns]) for name in names}

    def of(self, item: str, setting: Setting) -> Array:
        """The parameter in each column."""
        tried = self._tried.get(setting.key if setting.key in _BEFORE_THE_WORDS else setting.name)
        if tried is None:
            return super().of(item, setting)
        return np.where(np.isnan(tried), setting.value, tried)

    def further_link(self) -> Array | None:
        """The fidelity of the link that a column supposes; 1 in the others."""
        tried = self._tried.get(FURTHER_LINK)
        return None if tried is None else np.where(np.isnan(tried), 1.0, tried)
