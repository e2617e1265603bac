"""Which explanations there is reason for, what each of them leaves, and what would tell it from the claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from assay.appraisal.arrays import Array
from assay.appraisal.explanations import EXPLANATIONS
from assay.appraisal.explanations.base import Ground, Proposed
from assay.appraisal.found import Found
from assay.appraisal.interval import weight_of
from assay.appraisal.questions.exhibits import first_shown_by
from assay.appraisal.tally import Tally
from assay.domain.identity import content_id
from assay.domain.span import Passage, Reason
from assay.domain.weighing import (
    NO_WEIGHT,
    Discriminator,
    ExplainedItem,
    Explanation,
    Gap,
    Question,
    Weight,
)

_SHOWN_AS_SOMETHING = 0.05
_ASKED = 3


def explanations_of(
    found: Found, tally: Tally, questions: Sequence[Question], gaps: Sequence[Gap]
) -> tuple[Explanation, ...]:
    """The explanations for which the material gives reason, those that leave least to tell the claim from them first.

    One under which no item is as well expected comes after those that explain something, and stands only where
    somebody says it outright. None of them changes the likelihood of the claim.
    """
    ground = Ground(found, tally)
    ranked = []
    for place, one in enumerate(one for propose in EXPLANATIONS for one in propose(ground)):
        explains = any(abs(tally.weights[name].mid) >= _SHOWN_AS_SOMETHING for name in one.covered)
        if explains or one.outright:
            found_one = _explanation(ground, one, questions, gaps)
            ranked.append((not explains, found_one.left_db.mid, place, found_one))
    return tuple(one for *_, one in sorted(ranked, key=_rank))


def _rank(row: tuple[bool, float, int, Explanation]) -> tuple[bool, float, int]:
    return row[:3]


def left_of(tally: Tally, proposed: Proposed) -> Weight:
    """What is left in decibans to tell the claim from an explanation: the draws of all items that it does not cover.

    Exactly 0 where it covers every item, and the total weight where it covers none.
    """
    outside = [name for name in tally.items if name not in proposed.covered]
    if proposed.left is not None:
        return proposed.left
    if len(outside) == len(tally.items):
        return weight_of(tally.total)
    if len(outside) <= len(proposed.covered):
        return weight_of(_summed(outside, tally))
    inside = [name for name in tally.items if name in proposed.covered]
    return weight_of(tally.total - _summed(inside, tally))


def _summed(names: Sequence[str], tally: Tally) -> Array:
    total: Array = np.zeros(tally.draws.count)
    for name in names:
        total = total + tally.term(name)
    return total


def _explanation(ground: Ground, proposed: Proposed, questions: Sequence[Question], gaps: Sequence[Gap]) -> Explanation:
    return Explanation(
        id=content_id("e", proposed.kind.value, proposed.name),
        kind=proposed.kind,
        text=proposed.text,
        reasons=proposed.reasons,
        items=tuple(_items(ground, proposed)),
        left_db=left_of(ground.tally, proposed),
        discriminated_by=_discriminators(ground, proposed, questions, gaps),
    )


def _items(ground: Ground, proposed: Proposed) -> Iterator[ExplainedItem]:
    """The covered items, then the others that weigh enough to be shown; each group the heaviest first."""
    tally = ground.tally

    def weight(name: str) -> Weight:
        return (proposed.told or tally.weights)[name]

    def by_weight(name: str) -> tuple[float, str]:
        return (-abs(tally.weights[name].mid), name)

    names = sorted(tally.items, key=by_weight)
    for name in names:
        if name in proposed.covered:
            yield ExplainedItem(name, True, NO_WEIGHT, Reason(proposed.covered[name], _places(ground, name)))
    for name in names:
        if name not in proposed.covered and abs((told := weight(name)).mid) >= _SHOWN_AS_SOMETHING:
            yield ExplainedItem(name, False, told, Reason(proposed.otherwise, _places(ground, name)))


def _places(ground: Ground, item: str) -> tuple[Passage, ...]:
    if item in ground.found.assertions:
        return (ground.place(ground.carrier(item)),)
    if item in ground.found.exhibits:
        return tuple(sorted(ground.index.exhibits[item].mentions))[:1]
    return ground.found.absences[item].passages[:1]


def _discriminators(
    ground: Ground, proposed: Proposed, questions: Sequence[Question], gaps: Sequence[Gap]
) -> tuple[Discriminator, ...]:
    """The open questions on what it covers that move what it rests on, by parameter, gaps first; else its own."""
    rank = {gap.id: place for place, gap in enumerate(gaps)}
    whom = {gap.id: gap.whom for gap in gaps}
    telling = [
        (proposed.parameters.index(question.parameter), rank.get(question.id, len(rank)), place, question)
        for place, question in enumerate(questions)
        if question.answer is None and question.about in proposed.covered and question.parameter in proposed.parameters
    ]
    chosen: dict[str, Discriminator] = {}
    for *_, question in sorted(telling, key=lambda one: one[:3]):
        asked = whom.get(question.id) or _whom(ground, question.about)
        chosen.setdefault(question.question, Discriminator(question.id, question.question, question.about, asked))
    if not chosen:
        about = next(iter(proposed.covered), "case")
        return (Discriminator(None, proposed.question, about, proposed.whom or _whom(ground, about)),)
    return tuple(chosen.values())[:_ASKED]


def _whom(ground: Ground, item: str) -> str | None:
    """Whom to ask about an item: the origin where it is named, else the outlet that has it."""
    if item in ground.found.assertions:
        return ground.index.whom(item, ground.carrier(item).id)
    return first_shown_by(ground.index, item) if item in ground.found.exhibits else None
