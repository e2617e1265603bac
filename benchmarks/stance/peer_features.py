"""What a peer sees of a pair that has read no meaning: shared words, numbers, negation, words of refuting, length."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NEGATION = frozenset({"no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot"})
_REFUTING = frozenset(
    {
        *("fake", "fraud", "hoax", "false", "bogus", "untrue", "prank", "pranks", "rumor", "rumour", "nope", "despite"),
        *("deny", "denies", "denied", "denying", "doubt", "doubts", "doubted", "debunk", "debunks", "debunked"),
        *("retract", "retracts", "retracted", "refute", "refutes", "refuted", "dismiss", "dismissed"),
    }
)
FEATURES = (
    "share of the claim's words",
    "share of the text's words",
    "words in common, of all",
    "share of the claim's word pairs",
    "share of the claim's numbers",
    "negation in the claim",
    "negation in the text",
    "negation in one of them",
    "words of refuting in the claim",
    "words of refuting in the text",
    "words of the claim",
    "words of the text",
)


class Words:
    """A text's words, pairs of neighbouring words and numbers, and what of them negates or refutes."""

    __slots__ = ("count", "negations", "numbers", "pairs", "refuting", "words")

    def __init__(self, text: str) -> None:
        found = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
        self.count = len(found)
        self.words = frozenset(found)
        self.pairs = frozenset(pairwise(found))
        self.numbers = frozenset(word for word in found if word[0].isdigit())
        self.negations = any(word in _NEGATION or word.endswith("n't") for word in found)
        self.refuting = sum(word in _REFUTING for word in found)


def features(claim: Words, text: Words) -> Sequence[float]:
    """The values of `FEATURES`, in order: shares in 0..1, counts as logarithms."""
    return (
        _share(claim.words, text.words),
        _share(text.words, claim.words),
        len(claim.words & text.words) / max(1, len(claim.words | text.words)),
        _share(claim.pairs, text.pairs),
        _share(claim.numbers, text.numbers) if claim.numbers else 1.0,
        float(claim.negations),
        float(text.negations),
        float(claim.negations != text.negations),
        math.log1p(claim.refuting),
        math.log1p(text.refuting),
        math.log1p(claim.count),
        math.log1p(text.count),
    )


def _share(some: frozenset[object], whole: frozenset[object]) -> float:
    return len(some & whole) / max(1, len(some))
