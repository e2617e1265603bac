from __future__ import annotations

import numpy as np
import pytest

from assay.appraisal.relay import relay, relay_all

SIDES = np.array([0.78, 0.22])


@pytest.mark.parametrize(("links", "expected"), [(0, 3.55), (1, 3.03), (2, 2.66), (3, 2.38)])
def test_weight_shrinks_along_a_chain(links, expected):
    one, other = relay_all(SIDES, fidelities=[np.full(1, 0.9)] * links, chance=np.full(1, 0.5))
    assert one / other == pytest.approx(expected, abs=0.005)


def test_two_links_are_the_product_of_both():
    both = relay_all(SIDES, fidelities=[np.full(1, 0.9), np.full(1, 0.6)], chance=np.full(1, 0.5))
    assert both == pytest.approx(relay(SIDES, fidelity=np.full(1, 0.54), chance=np.full(1, 0.5)))


def test_a_link_that_passes_nothing_on_leaves_its_own_chance():
    assert relay(SIDES, fidelity=np.zeros(1), chance=np.full(1, 0.3)) == pytest.approx([0.3, 0.3])
