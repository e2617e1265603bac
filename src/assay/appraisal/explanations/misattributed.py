"""Another place, time, event or person: what is shown or told is real, and not of this."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.explanations.base import Ground, Proposed
from assay.domain.statement import Direction, Statement
from assay.domain.weighing import ExplanationKind

_MOVES = {"X": Direction.LOWERS}


def proposed(ground: Ground) -> Iterator[Proposed]:
    """Where a text says that nobody knows who made an exhibit, where or when, or that it is of something else."""
    said = ground.outright(ExplanationKind.MISATTRIBUTED)
    doubts: dict[str, tuple[Statement, ...]] = {
        exhibit: doubting
        for exhibit in sorted(ground.found.exhibits)
        if (doubting := ground.undercuts(exhibit, _MOVES))
    }
    shown_in = {statement.document for statement in said}
    for exhibit in sorted(ground.found.exhibits):
        mentions = ground.index.exhibits[exhibit].mentions
        if exhibit not in doubts and any(mention.document in shown_in for mention in mentions):
            doubts[exhibit] = ()
    reasons = [
        reason
        for exhibit, doubting in doubts.items()
        for reason in ground.said_reasons(
            [one for one in doubting if one not in said], f"Of {ground.name(exhibit)} it is said"
        )
    ]
    if not (doubts or said):
        return
    covered = dict.fromkeys(doubts, "It may be of another place, time or event, and would look the same.")
    telling = ground.telling_of(doubts)
    covered |= dict.fromkeys(telling, "It tells what is seen in the exhibit.")
    what = f"What is seen in {ground.names(list(doubts))}" if doubts else "What is told"
    yield Proposed(
        kind=ExplanationKind.MISATTRIBUTED,
        text=f"{what} may be of another place, time or event, or of somebody else.",
        reasons=(*ground.said_reasons(said), *reasons),
        covered=covered,
        parameters=("X",),
        question="Who made it, where and when?" if doubts else "Of whom, where and when is it told?",
        outright=bool(said),
        whom=ground.speakers(said[:1]) or None,
    )
