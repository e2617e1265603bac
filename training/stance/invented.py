"""Invented pairs of a claim and a text, for how news affirms, denies, hedges and turns things.

Every way of putting things comes with each answer it can have, and claims come negated too, so that neither the text
alone nor the claim alone gives the answer away.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.stance.examples import Example, Part
from training.stance.invented_cases import CASES
from training.stance.invented_telling import FAILS, HOLDS, OPEN, Teller

SHORTEST, LONGEST = 6, 45  # words of a text

Case = Callable[[Teller, int], tuple[str, str] | None]


def invented(count: int, chance: random.Random) -> Iterator[Example]:
    """Yield `count` pairs, a third of each answer; they depend on the state of `chance` alone."""
    teller = Teller(chance)
    cases, weights = list(CASES), list(CASES.values())
    for _ in range(count):
        label = chance.choice((HOLDS, OPEN, FAILS))
        pair = None
        while pair is None or not _fit(*pair):
            pair = chance.choices(cases, weights)[0](teller, label)
        claim, text = pair
        if chance.random() < 0.2:
            claim = claim.removesuffix(".")
        yield Example("invented", "entailment", text, claim, label, Part.TRAIN)


def _fit(claim: str, text: str) -> bool:
    return claim.strip(".") != text.strip(".") and SHORTEST <= len(text.split()) <= LONGEST
