"""Deliberate fabrication or a hoax: only where a text says so. Assay accuses nobody."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed
from assay.domain.span import Reason
from assay.domain.statement import Direction
from assay.domain.weighing import ExplanationKind

_MOVES = {"A": Direction.LOWERS}


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where somebody calls it made up, or a text says that an exhibit was made or altered.

    It then covers what those who are served by the claim say, and the exhibits in doubt. The word of the accused
    alone is told as such.
    """
    said = ground.outright(ExplanationKind.FABRICATED)
    doubts = {
        exhibit: doubting
        for exhibit in sorted(ground.found.exhibits)
        if (doubting := ground.undercuts(exhibit, _MOVES))
    }
    if not (said or doubts):
        return
    covered = dict.fromkeys(doubts, "Somebody who made or altered it would see to that.")
    covered |= {
        origin: "It is served by the claim, and would say so if it were made up."
        for origin in ground.supporting
        if said and ground.gains(origin)
    }
    only_accused = bool(said) and not doubts and all(ground.is_accused(statement) for statement in said)
    reasons = [
        reason
        for exhibit, doubting in doubts.items()
        for reason in ground.said_reasons(
            [one for one in doubting if one not in said], f"Of {ground.name(exhibit)} it is said"
        )
    ]
    if only_accused:
        places = tuple(ground.place(statement) for statement in said[:3])
        reasons.append(Reason("Only those whom the claim accuses say this, as they would in any case.", places))
    on_exhibits = {statement.id for those in doubts.values() for statement in those}
    accusing = [statement for statement in said if statement.id not in on_exhibits]
    what = f"It may be made up, as {ground.speakers(accusing)} said."
    if not accusing:
        what = f"What is seen in {ground.names(list(doubts))} may have been made or altered."
    yield Proposed(
        kind=ExplanationKind.FABRICATED,
        text=what,
        reasons=(*ground.said_reasons(said), *reasons),
        covered=covered,
        parameters=("A", "z", "b"),
        question="What shows that it was made up, and can others check it?",
        outright=bool(accusing) and not only_accused,
        whom=ground.speakers(accusing[:1]) or None,
    )
