"""How many statements of the same report are nearer to a claim than an example's text is."""

from __future__ import annotations

from collections.abc import Sequence

from assay.models.words import shared_words
from assay.stance.nearness import nearer_in_report
from training.stance.examples import Example


def nearer(examples: Sequence[Example]) -> list[int]:
    """The count for each example: `labelled` ones with one claim are of one report, others stand alone (0)."""
    if not examples:
        return []
    words = shared_words()
    likeness = (words.of([one.text for one in examples]) * words.of([one.claim for one in examples])).sum(axis=1)
    reports = [one.claim if one.origin == "labelled" else str(number) for number, one in enumerate(examples)]
    return nearer_in_report(likeness, reports)
