"""Several relays of one origin: exact on the tree of relays.

With x for "the origin said it": P(copies | h) = sum over x of P(x | h) times the product of P(copy | x). A held
original makes x certain, and its copies cancel; of an unseen one, each separate relay makes it more certain that it was
said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assay.appraisal.arrays import Array

Chain = tuple[str, ...]
"""The sources that words passed through, the origin left out, the publisher last; empty: the original is held."""


def needed(chains: Sequence[Chain]) -> tuple[Chain, ...]:
    """The chains that say anything: those without another chain as their beginning, each once, sorted.

    What lies behind a relay that is itself in hand cancels.
    """
    held = set(chains)
    return tuple(sorted(chain for chain in held if not any(chain[:length] in held for length in range(len(chain)))))


def said_and_not_said(
    chains: Sequence[Chain], *, fidelity: Mapping[Chain, Array], chance: Array
) -> tuple[Array, Array, Array]:
    """The probability of all copies if the origin said it, if it did not, and of the likeliest single copy if it did.

    `fidelity` has phi for the last link of every chain and of every beginning of one. Linear in the number of links.
    """
    leaves = needed(chains)
    if not leaves or leaves == ((),):
        one = np.ones(1)
        return one, np.zeros(1), one
    said, not_said = _below((), leaves, fidelity=fidelity, chance=chance)
    single = [_below((), (leaf,), fidelity=fidelity, chance=chance)[0] for leaf in leaves]
    return said, not_said, np.maximum.reduce(np.broadcast_arrays(*single))


def observed(asserted: Array, *, said: Array, not_said: Array, scale: Array) -> Array:
    """P(what we have | c) from P(asserted | c), on the scale of the likeliest single copy.

    The scale is the same for every hypothesis and so leaves each likelihood ratio as it is; it keeps the probabilities
    comparable with those of a single chain, where the result is that of `relay`.
    """
    return (asserted + (1.0 - asserted) * (not_said / said)) * scale


def _below(
    node: Chain, leaves: Sequence[Chain], *, fidelity: Mapping[Chain, Array], chance: Array
) -> tuple[Array, Array]:
    """The probability of all leaves below `node`, if the node passed it on and if it did not."""
    said: Array = np.ones(1)
    not_said: Array = np.ones(1)
    for child in sorted({leaf[: len(node) + 1] for leaf in leaves}):
        phi = fidelity[child]
        passed_if_said, passed_if_not = phi + (1.0 - phi) * chance, (1.0 - phi) * chance
        below: tuple[Array, Array] = (np.ones(1), np.zeros(1))
        if child not in leaves:
            under = [leaf for leaf in leaves if leaf[: len(child)] == child]
            below = _below(child, under, fidelity=fidelity, chance=chance)
        said = said * (passed_if_said * below[0] + (1.0 - passed_if_said) * below[1])
        not_said = not_said * (passed_if_not * below[0] + (1.0 - passed_if_not) * below[1])
    return said, not_said


def retracted(asserted: Array) -> Array:
    """P(the origin takes it back | c): x is 0, and whatever relays still say stops counting."""
    return 1.0 - asserted
