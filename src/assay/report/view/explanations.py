"""What else would explain the same evidence, as the view shows it."""

from __future__ import annotations

from assay.domain.weighing import Discriminator, Explanation
from assay.report.inert import one_line
from assay.report.view import caps
from assay.report.view.index import Index, anchor_of
from assay.report.view.material import AskView, ExplanationView
from assay.report.view.wording import counted, decibans, decibans_range

EXPLANATIONS_NOTE = (
    "Each is told because the reports give reason to think of it, not because it is so. "
    "None of them changes the likelihood of the claim."
)


def explanations(index: Index) -> tuple[ExplanationView, ...]:
    """The explanations in their order: those that leave least to tell them from the claim come first."""
    return tuple(_explanation(index, one) for one in index.weighing.explanations[: caps.EXPLANATIONS])


def _explanation(index: Index, explanation: Explanation) -> ExplanationView:
    covered = [item.item for item in explanation.items if item.equally_expected]
    return ExplanationView(
        anchor=anchor_of("e", explanation.id),
        text=one_line(explanation.text),
        covered=tuple(index.item(name) for name in covered[: caps.CITATIONS]),
        more_covered=max(0, len(covered) - caps.CITATIONS),
        left=_left(index, explanation, covered),
        asked=tuple(_ask(index, question) for question in explanation.discriminated_by),
        reasons=index.reasons(explanation.reasons),
    )


def _left(index: Index, explanation: Explanation, covered: list[str]) -> str:
    """What is left to tell the claim from it, beside the weight of all."""
    if not covered:
        return "Nothing that weighs is as well expected under it."
    left, total = explanation.left_db, index.weighing.verdict.weight_db
    if decibans(left.mid) == decibans(total.mid):
        return "It would take nothing off the weight."
    return (
        f"Without what it explains, {decibans(left.mid)} ({decibans_range(left)}) of {decibans(total.mid)} is left to "
        f"tell the claim from it."
    )


def _ask(index: Index, question: Discriminator) -> AskView:
    return AskView(one_line(question.question), index.item(question.about), one_line(question.whom or ""))


def covered_words(explanation: ExplanationView) -> str:
    """The names of what is as well expected, with how many more there are; empty for none."""
    names = [item.name for item in explanation.covered]
    return "; ".join([*names, *([counted(explanation.more_covered, "more item")] if explanation.more_covered else [])])
