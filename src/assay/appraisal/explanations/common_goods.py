"""The same things from another supplier, or goods that are common: the things are real, and came from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed
from assay.domain.statement import Direction
from assay.domain.weighing import ExplanationKind
from assay.texts.lazy_pattern import lazy_pattern

_MOVES = {"e0": Direction.RAISES}
_SUPPLY = lazy_pattern(
    r"\b(?:suppl\w+|arm(?:s|ed|ing)?|g[ai]v(?:e|es|en|ing)|sen(?:d|ds|ding|t)|s[eo]l(?:l|ls|ling|d)|deliver\w*|"
    r"provid\w+|ship(?:s|ped|ping)?|hand(?:s|ed|ing)?|export\w*|transfer\w*|donat\w+|equip\w*|made|makes|built|"
    r"come|comes|came)\b",
    re.IGNORECASE,
)


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where a text says that the same could be had elsewhere, or that its marks are gone, of an exhibit.

    Where the claim is that somebody gave something, words of buying, capture or theft give reason besides.
    """
    doubts = {
        exhibit: doubting
        for exhibit in sorted(ground.found.exhibits)
        if (doubting := ground.undercuts(exhibit, _MOVES))
    }
    is_supply = _SUPPLY.search(ground.index.material.claim.affirmative) is not None
    said = ground.outright(ExplanationKind.COMMON_GOODS) if is_supply else ()
    if not (doubts or said):
        return
    exhibits = doubts or dict.fromkeys(sorted(ground.found.exhibits))
    own_words = {ground.index.origin_of(statement.id) for doubting in doubts.values() for statement in doubting}
    covered = dict.fromkeys(exhibits, "The same would be seen if it came from somebody else.")
    covered |= dict.fromkeys(ground.telling_of(exhibits), "It tells what is seen in the exhibit.")
    covered |= {
        origin: "It says itself that the same could come from elsewhere."
        for origin in ground.supporting
        if origin in own_words
    }
    reasons = [
        reason
        for exhibit, doubting in doubts.items()
        for reason in ground.said_reasons(doubting, f"Of {ground.name(exhibit)} it is said")
    ]
    what = f"What is seen in {ground.names(list(exhibits))}" if exhibits else "What is spoken of"
    yield Proposed(
        kind=ExplanationKind.COMMON_GOODS,
        text=f"{what} may have come from somebody else.",
        reasons=(*reasons, *ground.said_reasons([one for one in said if one.bears_on is None])),
        covered=covered,
        parameters=("e0",),
        question="Where else could the same have come from?",
        outright=bool(said),
        whom=ground.speakers(said[:1]) or None,
    )
