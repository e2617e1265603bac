from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from assay.appraisal.shared_origin import needed, observed, retracted, said_and_not_said

CHANCE = np.full(1, 0.5)


def ratio(chains, phi=0.8, p1=0.78, p0=0.22):
    parts = {chain[:length] for chain in chains for length in range(1, len(chain) + 1)}
    said, not_said, scale = said_and_not_said(chains, fidelity={part: np.full(1, phi) for part in parts}, chance=CHANCE)
    one, other = (observed(np.full(1, p), said=said, not_said=not_said, scale=scale) for p in (p1, p0))
    return float(one[0] / other[0])


@pytest.mark.parametrize(("relays", "expected"), [(1, 2.62), (2, 3.41), (3, 3.53), (9, 3.55)])
def test_separate_relays_of_an_unseen_origin_make_it_surer_that_it_was_said(relays, expected):
    assert ratio([(f"P{number}",) for number in range(relays)]) == pytest.approx(expected, abs=0.006)


def test_copies_of_a_held_original_cancel():
    assert ratio([(), ("P1",), ("P2",)]) == pytest.approx(0.78 / 0.22)


def test_what_lies_behind_a_relay_in_hand_is_not_needed():
    assert needed([("W",), ("W", "P1"), ("W", "P2"), ("Q",), ("Q",)]) == (("Q",), ("W",))


def test_a_shared_unseen_relay_gives_what_enumeration_gives():
    phi, g = 0.8, 0.5
    passed = {1: phi + (1 - phi) * g, 0: (1 - phi) * g}

    def enumerated(p):
        total = 0.0
        for said, wired in product((1, 0), repeat=2):
            first = p if said else 1 - p
            wire = passed[said] if wired else 1 - passed[said]
            total += first * wire * passed[wired] ** 2
        return total

    assert ratio([("W", "P1"), ("W", "P2")]) == pytest.approx(enumerated(0.78) / enumerated(0.22))


def test_one_chain_has_the_probability_of_a_relay():
    said, not_said, scale = said_and_not_said([("P",)], fidelity={("P",): np.full(1, 0.8)}, chance=CHANCE)
    found = observed(np.full(1, 0.78), said=said, not_said=not_said, scale=scale)
    assert float(found[0]) == pytest.approx(0.8 * 0.78 + 0.2 * 0.5)


def test_a_retraction_is_the_contrary_of_the_assertion():
    assert retracted(np.full(1, 0.78)) == pytest.approx([0.22])
