"""A sincere mistake: whoever says so believes it, and is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed, capitalised
from assay.domain.span import Passage, Reason
from assay.domain.statement import BasisKind, Direction, Statement
from assay.domain.weighing import ExplanationKind
from assay.texts.lazy_pattern import lazy_pattern

_WAYS = {
    BasisKind.INFERRED: "inferred it",
    BasisKind.BELIEF: "took it to be so",
    BasisKind.TOLD: "had it from others",
}
_MOVES = {"t": Direction.LOWERS, "f": Direction.RAISES, "phi": Direction.LOWERS, "links": Direction.LOWERS}
_UNSEEN = lazy_pattern(
    r"\b(?:seen|saw|witnessed|there|present|at the scene|drunk|drinking|asleep|dark|night|distance|far|word|say-so)\b",
    re.IGNORECASE,
)


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where support is inferred, believed or heard, conditions were poor, words may be garbled, or a text says so."""
    said = ground.outright(ExplanationKind.MISTAKEN)
    reasons: list[Reason] = list(ground.said_reasons(said))
    covered: dict[str, str] = {}
    for origin in ground.supporting:
        statement = ground.carrier(origin)
        way = _WAYS.get(statement.basis.kind)
        doubting = _doubting(ground, origin)
        if way is not None:
            covered[origin] = "Whoever is wrong in good faith says so, too."
            reasons.append(_basis_reason(ground, origin, way))
        elif doubting:
            covered[origin] = "One who did not see it, or not well, may say so in good faith."
        reasons += ground.said_reasons(doubting, f"Of {ground.name(origin)} it is said")
    if reasons:
        who = capitalised(ground.names(list(covered))) if covered else "Those who say so"
        yield Proposed(
            kind=ExplanationKind.MISTAKEN,
            text=f"{who} may believe it and be mistaken.",
            reasons=tuple(dict.fromkeys(reasons)),
            covered=covered,
            parameters=("links", "t", "f", "r"),
            question="What was seen at first hand, and what was concluded or heard?",
            outright=bool(said),
            whom=ground.speakers(said[:1]) or None,
        )


def _doubting(ground: Ground, origin: str) -> list[Statement]:
    """What is said of poor conditions, of garbled words, of having it from others, or of not having seen it."""
    unseen = [one for one in ground.undercuts(origin, {"r": Direction.LOWERS}) if _UNSEEN.search(ground.words(one))]
    return [*ground.undercuts(origin, _MOVES), *unseen]


def _basis_reason(ground: Ground, origin: str, way: str) -> Reason:
    statement = ground.carrier(origin)
    span = statement.basis.span
    place = Passage(statement.document, span.start, span.end) if span else ground.place(statement)
    return Reason(f"{capitalised(ground.name(origin))} {way}.", (place,))
