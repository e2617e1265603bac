"""The reference page on critical questions, made from the questions in use."""

from __future__ import annotations

from assay.appraisal.questions import QUESTIONS
from assay.appraisal.questions.base import CriticalQuestion

_HEAD = """\
<!-- Made from src/assay/appraisal/questions/. Change the questions, not this page. -->

# Critical questions

What may be asked of each item of evidence, in the order of the argumentation schemes. A question is asked of an item
where it applies. A text answers it by what it says of the item, or by words that bear on it ("who was not there at
the time"); the report shows the answer with its passage. Where no text does, the question is open, and a gap: its two
answers are two settings of the parameter named here ([Parameters](parameters.md) says what each symbol means), and
what they would do to the weight ranks the gaps.

The settings and the chance of a good answer are judgements, all of them [**J**]: data must tune them. The sources are
those that ask the question, not those of the numbers. Questions that move the same parameter of one item are
alternatives to each other: the most telling leads. Lumer (2022) argues that such schemes justify nothing by
themselves, so here they only say what to ask; the weight comes from the parameters.

*links* stands for the fidelity of one link more than the text tells of; 1 is no link.
"""

_COLUMNS = "| question | asked of | parameter | answered well | badly | chance of well [J] | asked by |"
_RULE = "| --- | --- | --- | --- | --- | --- | --- |"


def questions_page() -> str:
    """The page as Markdown, one table a scheme, in the order in which the schemes first come."""
    grouped: dict[str, list[CriticalQuestion]] = {}
    for question, _ in QUESTIONS:
        grouped.setdefault(question.scheme, []).append(question)
    return "\n".join([_HEAD, *(_section(scheme, those) for scheme, those in grouped.items())])


def _section(scheme: str, questions: list[CriticalQuestion]) -> str:
    lines = (_line(question) for question in questions)
    return "\n".join([f"## {scheme[0].upper()}{scheme[1:]}", "", _COLUMNS, _RULE, *lines, ""])


def _line(question: CriticalQuestion) -> str:
    return (
        f"| **{question.question}** `{question.id}`. {question.why} | {question.when} | {question.parameter} "
        f"| {question.well:.2f} | {question.badly:.2f} | {question.chance:.2f} | {question.support} |"
    )
