"""The results of the literature and of the model's own design that the code must give again."""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.combine import posterior
from assay.appraisal.echo import echo
from assay.appraisal.origin_report import asserts
from assay.appraisal.relay import relay_all
from assay.appraisal.shared_origin import observed, said_and_not_said

HALF = np.full(1, 0.5)


def report(reliability: float, *, chance: float = 0.5, script: float = 0.0, sharp: bool = False) -> tuple[Array, Array]:
    """P(asserts c | c) and P(asserts c | not c) of one origin; `sharp`: t = 1 and f = 0, as in Bovens and Hartmann."""
    return asserts(
        reliability=np.full(1, reliability),
        sensitivity=np.full(1, 1.0 if sharp else 0.9),
        false_alarm=np.full(1, 0.0 if sharp else 0.1),
        chance=np.full(1, chance),
        script=np.full(1, script),
        says_if_scripted=np.full(1, 0.98),
        credence=np.ones(1),
    )


def ratio(sides: tuple[Array, Array]) -> float:
    """The likelihood ratio."""
    return float(sides[0][0] / sides[1][0])


def chain_of_links() -> list[float]:
    """r = .7, b = 0, t = .9, f = .1, a = .5, phi = .9: the ratio after 0 to 3 links."""
    sides = report(0.7)
    return [
        ratio(tuple(relay_all(side, fidelities=[np.full(1, 0.9)] * links, chance=HALF) for side in sides))
        for links in range(4)
    ]


def relays_of_an_unseen_origin() -> list[float]:
    """phi = .8: the ratio of 1, 2 and 3 relays, and the limit."""
    found = []
    for count in (1, 2, 3, 50):
        chains = [(f"P{number}",) for number in range(count)]
        fidelity = {chain: np.full(1, 0.8) for chain in chains}
        said, not_said, scale = said_and_not_said(chains, fidelity=fidelity, chance=HALF)
        found.append(ratio(tuple(observed(side, said=said, not_said=not_said, scale=scale) for side in report(0.7))))
    return found


def three_origins() -> list[float]:
    """Three origins of r = .7 at delta 0, .1, .2 and 1."""
    sides = report(0.7)
    return [
        ratio(sides) * ratio(tuple(echo(side, np.full(1, delta)) for side in sides)) ** 2 for delta in (0, 0.1, 0.2, 1)
    ]


def ten_copies() -> dict[str, float]:
    """Ten copies of one anonymous report (.7 if so, .3 if not, phi .9), prior .2: each copy counted, and one origin."""
    sides = [relay_all(np.full(1, side), fidelities=[np.full(1, 0.9)], chance=HALF) for side in (0.7, 0.3)]
    weight = float(decibans(sides[0], sides[1])[0])
    return {
        name: float(posterior(np.asarray(times * weight), np.asarray(0.2)))
        for name, times in (("every_copy_counted", 10), ("one_origin", 1))
    }


def variety() -> bool:
    """Two independent sources beat two reports from one exactly where (1 - a)(1 - rho) <= 1/2 (Bovens and Hartmann).

    Two reports from one source: it is reliable throughout (rho), or not (each says c with chance a).
    """
    for a in np.linspace(0.02, 0.98, 49):
        for rho in np.linspace(0.02, 0.98, 49):
            if abs((1 - a) * (1 - rho) - 0.5) < 1e-3:
                continue
            two_sources = ratio(report(rho, chance=a, sharp=True)) ** 2
            one_source = (rho + (1 - rho) * a**2) / ((1 - rho) * a**2)
            if bool(two_sources > one_source) != bool((1 - a) * (1 - rho) < 0.5):
                return False
    return True


def reproduced() -> dict[str, object]:
    """Every result, rounded as it is published."""
    return {
        "variety_holds_on_the_grid": variety(),
        "chain_of_0_to_3_links": [round(value, 2) for value in chain_of_links()],
        "1_2_3_and_50_relays_of_an_unseen_origin": [round(value, 2) for value in relays_of_an_unseen_origin()],
        "three_origins_at_delta_0_.1_.2_1": [round(value, 2) for value in three_origins()],
        "ten_copies_of_an_anonymous_report": {name: round(value, 3) for name, value in ten_copies().items()},
    }
