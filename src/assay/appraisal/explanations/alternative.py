"""What the user named as an alternative (`--or`), by what the reports say of it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.explanations.base import Ground, Proposed
from assay.appraisal.interval import weight_of
from assay.domain.statement import Statement
from assay.domain.weighing import ExplanationKind, Weight
from assay.texts.lazy_pattern import lazy_pattern

_LEAST_TOLD = 0.5
"""Decibans below which an item does not tell the claim from an alternative; a case without as much has no evidence."""

_PLAINLY = 0.4
_STEM = 5
_WORD = lazy_pattern(r"[^\W\d_]{5,}")


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Each alternative that a statement speaks for, or under which an item that weighs is as well expected."""
    index = ground.index
    texts = {hypothesis.id: hypothesis.text for hypothesis in index.material.claim.hypotheses}
    for place, name in enumerate(sorted(index.alternatives)):
        told, covered, left = _told(ground, row=2 + place)
        speaking = _speaking_for(ground, name)
        if covered or speaking:
            yield Proposed(
                kind=ExplanationKind.ALTERNATIVE,
                text=f"It may be the alternative that was named: “{texts[name]}”",
                reasons=ground.said_reasons(speaking, "This speaks for it"),
                covered=covered,
                parameters=("X", "e0"),
                question=f"What would be found only if this is so: “{texts[name]}”",
                otherwise="It tells the claim from this alternative, by what it says of both.",
                outright=True,
                told=told,
                left=left,
                name=name,
            )


def _told(ground: Ground, *, row: int) -> tuple[dict[str, Weight], dict[str, str], Weight]:
    """What each item tells between the claim and an alternative, those that tell nothing, and what the others tell.

    Each item is read once, in draws, after its echo.
    """
    tally = ground.tally
    told, covered = {}, {}
    total: Array = np.zeros(tally.draws.count)
    for item in tally.items:
        rows = tally.echoed(item, tally.deltas.get(item, 0.0))
        term = decibans(rows[0], rows[row])
        told[item] = weight_of(term)
        if abs(tally.weights[item].mid) >= _LEAST_TOLD > abs(told[item].mid):
            covered[item] = "It is as likely under this alternative as under the claim."
        else:
            total = total + term
    return told, covered, weight_of(total)


def _speaking_for(ground: Ground, alternative: str) -> list[Statement]:
    """The statements that speak for an alternative in words of its own, and more than for the claim; plainest first."""
    index = ground.index
    texts = {hypothesis.id: hypothesis.text for hypothesis in index.material.claim.hypotheses}
    own = _stems(texts[alternative]) - _stems(index.material.claim.affirmative)
    found = []
    for name in index.statements:
        bearing = index.reading(name, alternative).bearing
        if index.leaders[name] != name or bearing < max(_PLAINLY, index.reading(name, index.claim_id).bearing):
            continue
        if own & _stems(ground.words(index.statements[name])):
            found.append((-round(bearing, 6), index.place(name), name))
    return [index.statements[name] for _, _, name in sorted(found)]


def _stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text."""
    return {word.lower()[:_STEM] for word in _WORD.findall(text)}
