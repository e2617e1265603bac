"""One link that passes a statement on."""

from __future__ import annotations

from collections.abc import Iterable

from assay.appraisal.arrays import Array


def relay(probability: Array, *, fidelity: Array, chance: Array) -> Array:
    """p_out = phi p_in + (1 - phi) g: what is left of a statement after one link (cascaded inference, Schum).

    `chance` (g) is the probability that the link says the same although it did not pass on what it got. Weight shrinks
    towards nothing at each link; links of equal g compose as the product of their fidelities.
    """
    return fidelity * probability + (1.0 - fidelity) * chance


def relay_all(probability: Array, *, fidelities: Iterable[Array], chance: Array) -> Array:
    """`relay` over several links, one after the other."""
    for fidelity in fidelities:
        probability = relay(probability, fidelity=fidelity, chance=chance)
    return probability
