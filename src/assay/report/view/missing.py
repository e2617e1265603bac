"""What is missing: gaps as questions, and the critical questions that the texts answer."""

from __future__ import annotations

from assay.domain.weighing import Gap
from assay.report.inert import one_line, shortened
from assay.report.view import caps
from assay.report.view.index import Index, anchor_of
from assay.report.view.material import GapView, QuestionView, SparedView
from assay.report.view.wording import percent

_NOT_LIKELY, _MAY_WELL = 0.1, 0.45


def gaps(index: Index) -> tuple[GapView, ...]:
    """The gaps in the order of what their answers could change."""
    return tuple(_gap(index, gap) for gap in index.weighing.gaps[: caps.GAPS])


def spared(index: Index) -> tuple[SparedView, ...]:
    """Whom one need not ask."""
    return tuple(
        SparedView(index.item(one.item), shortened(one.whom, 120), one_line(one.why), index.cite_all(one.passages))
        for one in index.weighing.spared
    )


def answered(index: Index) -> tuple[QuestionView, ...]:
    """The critical questions that the texts answer, those answered by words in them first."""
    found = [question for question in index.weighing.questions if question.answer is not None]
    found.sort(key=lambda question: not question.passages)
    return tuple(
        QuestionView(
            one_line(question.question),
            index.item(question.about),
            one_line(question.answer or ""),
            index.cite_all(question.passages),
        )
        for question in found[: caps.GAPS]
    )


def change_words(flip: float) -> str:
    """What an answer could change, in words; `flip` is the chance that it carries the likelihood across even."""
    if flip <= 0:
        return "the answer would sharpen the picture, not turn it"
    if flip < _NOT_LIKELY:
        return "the answer is not likely to tip the balance"
    return "the answer may well tip the balance" if flip >= _MAY_WELL else "the answer could tip the balance"


def _gap(index: Index, gap: Gap) -> GapView:
    return GapView(
        anchor=anchor_of("g", gap.id),
        question=one_line(gap.question),
        about=index.item(gap.about),
        why=one_line(gap.why),
        whom=one_line(gap.whom or ""),
        change=change_words(gap.flip_probability),
        chance=percent(gap.flip_probability) if gap.flip_probability else "",
    )
