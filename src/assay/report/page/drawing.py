"""Where the parts of a drawing stand: geometry only, every figure comes from the view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assay.report.view.conclusion import LikelihoodView, WaterfallStep
from assay.report.view.model import View
from assay.report.view.parts import Figure
from assay.report.view.wording import percent

BANDS = (0.05, 0.2, 0.45, 0.55, 0.8, 0.95)
"""The bounds of the likelihood words of ICD 203."""

BAND_WORDS = ("almost no chance", "very unlikely", "unlikely", "about even", "likely", "very likely", "almost certain")
"""The words between the bounds."""

_EDGE = 0.2
"""Shares of the width from either end within which a word is not centred on its place, for it would stick out."""


REACHES = (5, 10, 15, 20, 30, 40)
"""Scales for gauges of weight, in decibans."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A horizontal bar from `x` for `width`."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A text with its `start`, `middle` or `end` at `x`; `is_end` where that is an end of the bar."""

    x: float
    text: str
    anchor: str = "middle"
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class LikelihoodBar:
    """The likelihood's range and middle, the prior's, and the bounds and words of the bands, on one scale."""

    likelihood: Stretch
    middle: float
    prior: Stretch
    prior_middle: float
    prior_word: Mark
    bands: tuple[Mark, ...]
    words: tuple[Mark, ...]


def likelihood_bar(likelihood: LikelihoodView, *, left: float, width: float) -> LikelihoodBar:
    """The likelihood drawn on a scale from 0 to 1 that starts at `left` and is `width` wide."""

    def place(value: float) -> float:
        return round(left + width * min(1.0, max(0.0, value)), 1)

    def stretch(low: float, high: float) -> Stretch:
        return Stretch(place(low), max(1.0, round(place(high) - place(low), 1)))

    return LikelihoodBar(
        likelihood=stretch(likelihood.low, likelihood.high),
        middle=place(likelihood.mid),
        prior=stretch(likelihood.prior_low, likelihood.prior_high),
        prior_middle=place(likelihood.prior_mid),
        prior_word=_beside(place(likelihood.prior_mid), left, width),
        bands=tuple(Mark(place(band), percent(band)) for band in BANDS),
        words=tuple(_band_word(place, number) for number in range(len(BAND_WORDS))),
    )


def _beside(x: float, left: float, width: float) -> Mark:
    """Where the words for the prior stand: centred on its middle, but never beyond an end of the bar."""
    if x < left + _EDGE * width:
        return Mark(left, "", "start")
    return Mark(left + width, "", "end") if x > left + (1 - _EDGE) * width else Mark(x, "")


def _band_word(place: Callable[[float], float], number: int) -> Mark:
    """A word over the middle of its band; those at the ends are longer than their bands and start at the bar's ends."""
    if number == 0:
        return Mark(place(0), BAND_WORDS[0], "start", is_end=True)
    if number == len(BANDS):
        return Mark(place(1), BAND_WORDS[-1], "end", is_end=True)
    return Mark(place((BANDS[number - 1] + BANDS[number]) / 2), BAND_WORDS[number])


def waterfall_bars(steps: Sequence[WaterfallStep], *, width: float) -> tuple[float, tuple[Stretch, ...]]:
    """Where zero stands, and one bar a step, on a scale `width` wide that holds every running weight."""
    edges = [0.0, *(step.before for step in steps), *(step.after for step in steps)]
    low, high = min(edges), max(edges)
    scale = width / ((high - low) or 1.0)
    bars = tuple(
        Stretch(
            round((min(step.before, step.after) - low) * scale, 2),
            max(0.4, round(abs(step.after - step.before) * scale, 2)),
        )
        for step in steps
    )
    return round(-low * scale, 2), bars


def reach(view: View) -> int:
    """How many decibans to either side the gauges of a report reach: the least round number that holds all."""
    figures = [origin.weight for side in view.sides for origin in side.origins]
    figures += [exhibit.weight for exhibit in view.exhibits] + [absence.weight for absence in view.absences]
    largest = max((max(abs(figure.low), abs(figure.high)) for figure in figures), default=0.0)
    return next((size for size in REACHES if size >= largest), REACHES[-1])


def weight_bar(weight: Figure, *, limit: float, width: float) -> tuple[Stretch, float]:
    """A weight's range and its middle on a scale from -`limit` to +`limit` decibans; beyond it, cut at the edge."""

    def place(value: float) -> float:
        return round(width / 2 + width / 2 * min(1.0, max(-1.0, value / limit)), 2)

    low, high = place(weight.low), place(weight.high)
    return Stretch(low, max(0.6, round(high - low, 2))), place(weight.mid)
