"""What the user named as an alternative (`--or`), by what the reports say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.explanations.base import Ground, Proposed
from assay.appraisal.interval import weight_of
from assay.domain.statement import Statement
from assay.domain.weighing import ExplanationKind

_LEAST_TOLD = 0.5
"""Decibans below which an item does not tell the claim from an alternative; a case without as much has no evidence."""

_PLAINLY = 0.4
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{5,}")


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Each alternative that a statement speaks for, or under which an item that weighs is as well expected."""
    index = ground.index
    texts = {hypothesis.id: hypothesis.text for hypothesis in index.material.claim.hypotheses}
    for place, name in enumerate(sorted(index.alternatives)):
        term = partial(_term, ground, 2 + place)
        told = {item: weight_of(term(item)) for item in ground.tally.items}
        covered = {
            item: "It is as likely under this alternative as under the claim."
            for item, weight in told.items()
            if abs(ground.tally.weights[item].mid) >= _LEAST_TOLD > abs(weight.mid)
        }
        speaking = _speaking_for(ground, name)
        if covered or speaking:
            yield Proposed(
                kind=ExplanationKind.ALTERNATIVE,
                text=texts[name],
                reasons=ground.said_reasons(speaking, "This speaks for it"),
                covered=covered,
                parameters=("X", "e0", "r"),
                question=f"What would be found only if this is so: {texts[name]}",
                otherwise="It tells the claim from this alternative, by what it says of both.",
                outright=True,
                term=term,
                told=told,
                name=name,
            )


def _term(ground: Ground, row: int, item: str) -> Array:
    """What an item tells between the claim and an alternative, in decibans per draw, after its echo."""
    rows = ground.tally.echoed(item, ground.tally.deltas.get(item, 0.0))
    return decibans(rows[0], rows[row])


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
