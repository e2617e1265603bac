"""The equations of the weighing at single numbers, and the parts of a weighed pile at the means of its parameters."""

from __future__ import annotations

import numpy as np

from assay.appraisal.arrays import Array
from assay.appraisal.assertion import Assertion
from assay.appraisal.draws import Point
from assay.appraisal.found import Found, find
from assay.appraisal.index import Index
from assay.appraisal.origin_report import asserts
from assay.appraisal.shared_origin import observed, said_and_not_said
from assay.domain.material import Material
from assay.settings import Settings

FEW = Settings(draws=200)
"""Enough draws for what must hold of each of them."""

POINT = Point()


def one(value: float) -> Array:
    """A value as the functions take it: one draw."""
    return np.full(1, value)


def sides_of(
    r: float, t: float, f: float, a: float, b: float, *, u: float = 1.0, pi: float = 0.98, against: bool = False
) -> tuple[float, float]:
    """P(asserts c | c) and P(asserts c | not c)."""
    found = asserts(
        reliability=one(r),
        sensitivity=one(t),
        false_alarm=one(f),
        chance=one(a),
        script=one(b),
        says_if_scripted=one(pi),
        credence=one(u),
        against_interest=against,
    )
    return float(found[0][0]), float(found[1][0])


def ratio(*values: float, **known: float) -> float:
    """The likelihood ratio of an origin's report."""
    top, bottom = sides_of(*values, **known)
    return top / bottom


def relayed(p: float, phi: float, count: int, g: float = 0.5) -> float:
    """What is left of p after `count` outlets passed it on side by side; 0: the original is in hand."""
    chains = [(f"P{number}",) for number in range(count)] or [()]
    fidelity = {chain: one(phi) for chain in chains}
    said, not_said, scale = said_and_not_said(chains, fidelity=fidelity, chance=one(g))
    return float(observed(one(p), said=said, not_said=not_said, scale=scale)[0])


def found_in(material: Material) -> Found:
    """Everything in the material that bears on the claim."""
    return find(Index(material))


def sides_at_means(assertion: Assertion) -> tuple[float, float]:
    """P(what we have | the content is so) and P(... | it is not), every parameter at its mean."""
    if_so, if_not = assertion.observed(POINT)
    return float(if_so[0]), float(if_not[0])


def point_weights(material: Material) -> dict[str, float]:
    """By origin, the weight in decibans with every parameter at its mean, before echoes."""
    found = found_in(material)
    return {name: each.point_weight(found.index.claim_id) for name, each in found.assertions.items()}
