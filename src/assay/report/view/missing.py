"""What is missing: gaps as questions, and the critical questions that the texts answer."""

from __future__ import annotations

from assay.domain.weighing import Gap
from assay.report.inert import one_line
from assay.report.view import caps
from assay.report.view.index import Index, anchor_of
from assay.report.view.material import GapView, QuestionView
from assay.report.view.wording import percent


def gaps(index: Index) -> tuple[GapView, ...]:
    """The gaps in the order of what their answers could change."""
    return tuple(_gap(index, gap) for gap in index.weighing.gaps[: caps.GAPS])


def answered(index: Index) -> tuple[QuestionView, ...]:
    """The critical questions that the texts answer."""
    found = [question for question in index.weighing.questions if question.answer is not None]
    return tuple(
        QuestionView(
            one_line(question.question),
            index.item(question.about),
            one_line(question.answer or ""),
            index.cite_all(question.passages),
        )
        for question in found[: caps.GAPS]
    )


def _gap(index: Index, gap: Gap) -> GapView:
    return GapView(
        anchor=anchor_of("g", gap.id),
        question=one_line(gap.question),
        about=index.item(gap.about),
        why=one_line(gap.why),
        whom=one_line(gap.whom or ""),
        change=(
            f"{percent(gap.flip_probability)} chance that the answer moves the verdict; "
            f"{gap.information_bits:.2f} bit of information"
        ),
    )
