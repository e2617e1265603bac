"""What is not known, ranked by what the answer could move."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assay.appraisal.questions import QUESTIONS
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.tried import Tried, Worth
from assay.domain.identity import content_id
from assay.domain.lineage import DependenceGround, Independence
from assay.domain.weighing import Gap, Question

_EACH = 3
_MOST = 12
_CONSIDERED = 60
_FEW = 5
_LEADING = 0.2
_LEAST_BITS = 1e-7
_SHOWN_AS_ZERO = 0.0005
_OF_ONE_INSTITUTION = frozenset(
    {DependenceGround.SAME_DESK, DependenceGround.SAME_INSTITUTION_UNNAMED, DependenceGround.SAME_INFORMANT}
)


@dataclass(frozen=True, slots=True)
class _Open:
    """An unanswered question on an item, with what its answer is worth."""

    question: CriticalQuestion
    asked: Asked
    id: str
    worth: Worth

    def gap(self) -> Gap:
        return Gap(
            id=self.id,
            question=self.question.question,
            about=self.asked.about,
            why=self.question.why,
            whom=self.asked.whom,
            flip_probability=self.worth.flip,
            information_bits=self.worth.bits,
        )


def questions_and_gaps(
    evidence: Evidence, *, weight_db: float, prior: float
) -> tuple[tuple[Question, ...], tuple[Gap, ...]]:
    """Every critical question that applies, and the unanswered ones ranked by information, then by chance to flip.

    Questions are asked of the sixty items that bear most on the claim. The best gap of each question leads, so that one
    question on many sources does not hide the others, and of several questions that would move the same parameter of
    one item the most telling leads. Of one question on several sources of one institution only the most telling stands;
    of one question on many items three stand alone, and the last of them says of how many more it is open; twelve gaps
    in all. A gap whose information would be shown as zero is left out where any other has some.
    """
    evidence = _most_telling(evidence)
    questions: list[Question] = []
    unanswered: dict[str, list[tuple[CriticalQuestion, Asked, str]]] = defaultdict(list)
    for question, applies in QUESTIONS:
        for asked in applies(evidence):
            name = content_id("q", question.id, asked.about)
            questions.append(_question(question, asked, name))
            if asked.answer is None:
                unanswered[asked.about].append((question, asked, name))
    found = [
        _Open(question, asked, name, worth)
        for about, those in unanswered.items()
        for (question, asked, name), worth in zip(
            those,
            Tried(about, evidence, weight_db=weight_db, prior=prior).worth([question for question, _, _ in those]),
            strict=True,
        )
    ]
    return tuple(questions), _gaps(found, evidence)


def _gaps(found: Sequence[_Open], evidence: Evidence) -> tuple[Gap, ...]:
    how_many = Counter(one.question.id for one in found)
    group_of = _institutions(evidence)
    by_question: dict[str, list[_Open]] = defaultdict(list)
    for one in found:
        if one.worth.bits > _LEAST_BITS:
            by_question[one.question.id].append(one)
    kept = [
        one
        for name, those in by_question.items()
        for one in _merged(sorted(those, key=_rank), of=how_many[name], group_of=group_of)
    ]
    ranked = [one.gap() for one in _leading_first(sorted(kept, key=_rank))][:_MOST]
    telling = [gap for gap in ranked if gap.information_bits >= _SHOWN_AS_ZERO]
    return tuple(telling or ranked[:_FEW])


def _leading_first(ranked: Sequence[_Open]) -> list[_Open]:
    """First the best gap of each question that tells a fifth of what the best of all tells, then the others."""
    asked: set[str] = set()
    moved: set[tuple[str, str]] = set()
    leading: list[_Open] = []
    others: list[_Open] = []
    for one in ranked:
        target = (one.asked.about, one.question.parameter)
        new = one.question.id not in asked and target not in moved
        leads = new and one.worth.bits >= _LEADING * ranked[0].worth.bits
        (leading if leads else others).append(one)
        asked.add(one.question.id)
        moved.add(target)
    return leading + others


def _institutions(evidence: Evidence) -> dict[str, str]:
    """For each origin the first, by identifier, of those of one institution with it."""
    group_of: dict[str, str] = {}
    for pair in evidence.index.material.lineage.dependences:
        tied = pair.independence is Independence.DEPENDENT and pair.ground in _OF_ONE_INSTITUTION
        if tied and pair.a in evidence.assertions and pair.b in evidence.assertions:
            one, other = sorted((group_of.setdefault(pair.a, pair.a), group_of.setdefault(pair.b, pair.b)))
            group_of = {name: one if group == other else group for name, group in group_of.items()}
    return group_of


def _most_telling(evidence: Evidence) -> Evidence:
    """Only the items whose content bears most on the claim; no answer makes a worry weigh much."""
    claim = evidence.index.claim_id

    def by_bearing(about: str) -> tuple[float, str]:
        item = evidence.assertions.get(about) or evidence.exhibits.get(about)
        return (-abs(item.contents[claim] - 0.5) if item is not None else -0.5, about)

    names = sorted([*evidence.assertions, *evidence.exhibits, *evidence.absences], key=by_bearing)
    kept = set(names[:_CONSIDERED])
    return replace(
        evidence,
        assertions={name: item for name, item in evidence.assertions.items() if name in kept},
        exhibits={name: item for name, item in evidence.exhibits.items() if name in kept},
        absences={name: item for name, item in evidence.absences.items() if name in kept},
    )


def _question(question: CriticalQuestion, asked: Asked, name: str) -> Question:
    return Question(
        id=name,
        scheme=question.scheme,
        question=question.question,
        about=asked.about,
        answer=asked.answer,
        passages=asked.passages,
        parameter=question.parameter,
    )


def _merged(those: list[_Open], *, of: int, group_of: Mapping[str, str]) -> list[_Open]:
    """The first three of different institutions; the last says of how many more items the question is open."""
    first: dict[str, _Open] = {}
    for one in those:
        first.setdefault(group_of.get(one.asked.about, one.asked.about), one)
    kept = list(first.values())[:_EACH]
    more = of - len(kept)
    if more < 1 or not kept:
        return kept
    items = "item" if more == 1 else "items"
    last = kept[-1]
    why = f"{last.question.why} The same is open for {more} more {items}."
    return [*kept[:-1], replace(last, question=replace(last.question, why=why))]


def _rank(one: _Open) -> tuple[float, float, str]:
    return (-round(one.worth.bits, 9), -one.worth.flip, one.id)
