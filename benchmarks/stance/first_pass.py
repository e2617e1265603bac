"""`python -m benchmarks.stance.first_pass`: how many of the statements on a claim the first pass lets through.

The pile is every labelled statement of real reports, the claims are those of the reports kept for measuring. A claim
was labelled on the statements of its own report; where they would come among all, by likeness, says what would be lost
if only the first ones were read.
"""

from __future__ import annotations

import argparse
import json
import pathlib
from collections import defaultdict

import numpy as np

from assay.models.words import shared_words
from assay.stance.nearness import nearness
from assay.stance.relevance import PileRelevance
from training.stance.examples import BEARING, Example, Part, labelled

FROZEN = pathlib.Path(__file__).parent / "results" / "first-pass-frozen.json"
_DATA = "claims of the reports kept for measuring, on all labelled statements as one pile"
SHARES = (0.05, 0.1, 0.2, 0.4)


def places(examples: list[Example]) -> dict[str, list[float]]:
    """By the first letter of its label, where each statement stands in the pile ordered for its claim, in 0..1."""
    words = shared_words()
    texts = list(dict.fromkeys((one.text, one.before) for one in examples))
    number = {text: place for place, text in enumerate(texts)}
    wholes, before = words.of([text for text, _ in texts]), words.of([text for _, text in texts])
    by_claim: dict[str, list[Example]] = defaultdict(list)
    for one in examples:
        if one.part is Part.TEST:
            by_claim[one.claim].append(one)
    found: dict[str, list[float]] = defaultdict(list)
    for claim, ones in by_claim.items():
        pile = PileRelevance(claim, [text for text, _ in texts])
        shares = [pile.shares(at) for at in range(len(texts))]
        near = nearness(words.of([claim])[0], wholes, wholes, before, shares)
        rank = np.empty(len(texts))
        rank[np.argsort(-near, kind="stable")] = np.arange(len(texts)) / len(texts)
        for one in ones:
            found[BEARING[one.label][0]].append(float(rank[number[one.text, one.before]]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    found = places(list(labelled()))
    names = {"s": "supports", "o": "opposes", "d": "discusses"}
    told = {
        names[letter]: {
            "statements": len(ranks),
            "recall": {f"{share:.0%}": round(float(np.mean(np.array(ranks) < share)), 3) for share in SHARES},
        }
        for letter, ranks in sorted(found.items())
        if letter in names
    }
    text = json.dumps({"data": _DATA, **told}, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
