"""How a pile came about: of all worlds that the model allows, one in which just these things were said and shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assay.appraisal.tables import EPSILON

from .absence import Absence
from .drawing import Drawing, Numbers
from .exhibit import Exhibit
from .origin import Origin, Values

Event = Origin | Exhibit | Absence
_AT_ONCE = (2_000, 20_000, 100_000, 100_000, 100_000)


@dataclass(frozen=True)
class History:
    """What was the case: whether the claim is true, the prior that held, and the posterior with all parameters known.

    `weight` is the weight of the evidence in decibans at the true parameters.
    """

    true: bool
    prior: float
    weight: float
    posterior: float


def lived(events: list[Event], *, nature: np.random.Generator, prior: tuple[float, float]) -> History | None:
    """A world drawn until all `events` came about in it; none where they come about in none of some 300,000.

    The claim is true with a prior drawn evenly on the log-odds between two; every parameter is drawn from its Beta;
    everything else happens. Where one reason makes everything wrong (eps) whether it is true is drawn anew.
    """
    for count in _AT_ONCE:
        drawing = Drawing(nature, count)
        prior_of = drawing.evenly(*prior)
        true = drawing.comes(prior_of)
        values: list[Values] = [
            {name: drawing.of(setting) for name, setting in event.settings.items()} for event in events
        ]
        alive = np.ones(count, dtype=bool)
        for event, known in zip(events, values, strict=True):
            alive &= event.happens(known, true, drawing)
            if not alive.any():
                break
        else:
            one = int(np.flatnonzero(alive)[0])
            return _history(events, values, one, true=bool(true[one]), prior=float(prior_of[one]), drawing=drawing)
    return None


def _drawn(event: Event, drawing: Drawing) -> Values:
    return {name: drawing.of(setting) for name, setting in event.settings.items()}


def _history(
    events: list[Event], values: list[Values], one: int, *, true: bool, prior: float, drawing: Drawing
) -> History:
    weight = 0.0
    for event, known in zip(events, values, strict=True):
        here: dict[str, Numbers] = {name: numbers[one : one + 1] for name, numbers in known.items()}
        if_true, if_not = (event.probability(here, np.array([side])) for side in (True, False))
        weight += 10.0 * float(np.log10(if_true[0] / if_not[0]))
    odds = prior / (1.0 - prior) * 10.0 ** (weight / 10.0)
    posterior = (1.0 - EPSILON.value) * odds / (1.0 + odds) + EPSILON.value * prior
    if drawing.nature.random() < EPSILON.value:
        true = bool(drawing.nature.random() < prior)
    return History(true, prior, weight, posterior)
