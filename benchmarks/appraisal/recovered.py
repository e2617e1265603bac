"""Whether the parameters can be had back: r and b of every kind of source, from claims whose truth is known.

In each of some worlds the errors that r and b of a kind share are drawn once. Some thousand sources of the kind are
asked about claims of known truth, each with an r and b of its own, and what is read of them is drawn step by step. The
mean r and b are then estimated by maximum likelihood with the weighing's own formulas, everything else at the tables'
means; the 90 % interval of one is where its profile likelihood, the other free, stays within 1.353 of the maximum.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from assay.appraisal.assertion import Assertion
from assay.appraisal.draws import Point
from assay.appraisal.found import find
from assay.appraisal.index import Index
from assay.domain.material import Material

from .scores import Numbers, Truth
from .world.drawing import Drawing
from .world.origin import Origin
from .world.pile import Pile
from .world.reading import events_of
from .world.speakers import KINDS, Kind, quote_of, source_of

WORLDS = 60
ASKED = 4_000
SEED = 21
STEPS = 201
WITHIN = 1.353
"""Half the 90 % point of chi squared with one degree of freedom."""
_SHARED = ("r", "b")
Rows: TypeAlias = dict[str, dict[str, dict[str, float]]]
"""The figures by kind of source and by parameter."""


class OneWorld(Drawing):
    """All sources live in one world: the errors that r and b share are the same for all, the others share none."""

    def _error(self, name: str) -> Numbers:
        error = super()._error(name)
        return np.full(self.count, error[0] if name.split(":", maxsplit=1)[0] in _SHARED else 0.0)


def recovered(*, worlds: int = WORLDS, asked: int = ASKED) -> Rows:
    """By kind of source and parameter: truth, mean estimate, mean absolute error, and the coverage of the interval."""
    rows: Rows = {}
    for number, kind in enumerate(kind for kind in KINDS if not kind.against):
        material = _alone(kind)
        (event,) = events_of(material)
        if not isinstance(event, Origin):
            raise TypeError("A pile of one statement has one origin.")
        surface = _surface(_assertion(material))
        sure = replace(event, bearing=1.0)
        tried = [_tried(sure, surface, seed=[SEED, number, world], asked=asked) for world in range(worlds)]
        rows[f"{number}: {kind.role.value}, {kind.naming.value}, {kind.basis.value}, {kind.stake.value}"] = {
            name: _row(np.array([world[name] for world in tried])) for name in _SHARED
        }
    return rows


def summed_up(rows: Rows) -> dict[str, float]:
    """The coverage of all intervals of a parameter."""
    return {name: round(float(np.mean([kind[name]["coverage"] for kind in rows.values()])), 3) for name in _SHARED}


def _alone(kind: Kind) -> Material:
    pile = Pile()
    relays = () if kind.voice else ("P0",)
    source = source_of(kind, 0, side=1)
    pile.says(source, "so", document="D0", bearing=0.98, quote=quote_of(kind), basis=kind.basis, relays=relays)
    return pile.material()


def _assertion(material: Material) -> Assertion:
    (assertion,) = find(Index(material)).assertions.values()
    return assertion


def _surface(assertion: Assertion) -> Callable[[Numbers, Numbers], tuple[Numbers, Numbers]]:
    """P(read | so) and P(read | not so) at any mean r and b: linear in each, so four corners are enough."""
    corners = {
        (r, b): [float(side[0]) for side in assertion.with_setting("r", r).with_setting("b", b).observed(Point())]
        for r in (0.0, 1.0)
        for b in (0.0, 1.0)
    }

    def at(r: Numbers, b: Numbers) -> tuple[Numbers, Numbers]:
        parts = {(0.0, 0.0): (1 - r) * (1 - b), (0.0, 1.0): (1 - r) * b, (1.0, 0.0): r * (1 - b), (1.0, 1.0): r * b}
        return (
            np.asarray(sum(part * corners[corner][0] for corner, part in parts.items())),
            np.asarray(sum(part * corners[corner][1] for corner, part in parts.items())),
        )

    return at


def _tried(
    event: Origin, surface: Callable[[Numbers, Numbers], tuple[Numbers, Numbers]], *, seed: list[int], asked: int
) -> dict[str, tuple[float, float, float, float]]:
    """By parameter, in one world: the truth, the estimate, and the ends of its interval."""
    drawing = OneWorld(np.random.default_rng(seed), asked)
    values = {name: drawing.of(setting) for name, setting in event.settings.items()}
    so = drawing.comes(0.5)
    read = event.happens(values, so, drawing)
    grid = np.linspace(0.0, 1.0, STEPS)
    r, b = np.meshgrid(grid, grid, indexing="ij")
    fit = _log_likelihood(surface(r, b), so, read)
    found = {}
    for axis, name in enumerate(_SHARED):
        profile = fit.max(axis=1 - axis)
        inside = grid[profile >= profile.max() - WITHIN]
        found[name] = (float(values[name].mean()), float(grid[profile.argmax()]), float(inside[0]), float(inside[-1]))
    return found


def _log_likelihood(chances: tuple[Numbers, Numbers], so: Truth, read: Truth) -> Numbers:
    total = np.zeros_like(chances[0])
    for chance, here in zip(chances, (so, ~so), strict=True):
        kept = np.clip(chance, 1e-12, 1.0 - 1e-12)
        total += read[here].sum() * np.log(kept) + (~read[here]).sum() * np.log1p(-kept)
    return total


def _row(tried: Numbers) -> dict[str, float]:
    truth, estimate, low, high = tried.T
    step = 1.0 / (STEPS - 1)
    inside = (low - step / 2 <= truth) & (truth <= high + step / 2)
    return {
        "true": round(float(truth.mean()), 3),
        "estimate": round(float(estimate.mean()), 3),
        "absolute_error": round(float(np.abs(estimate - truth).mean()), 3),
        "width": round(float((high - low).mean()), 3),
        "coverage": round(float(inside.mean()), 3),
    }
