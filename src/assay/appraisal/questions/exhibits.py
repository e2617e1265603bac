"""What the questions on exhibits share."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.answers import asked_of
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.span import Passage


def exhibits_asked(evidence: Evidence, question: CriticalQuestion, *, answers: tuple[str, str]) -> Iterator[Asked]:
    """One question for each exhibit offered, answered where a text answers it; asked of who described it first."""
    index = evidence.index
    for name in sorted(evidence.exhibits):
        described = sorted((index.published(mention.document), mention) for mention in index.exhibits[name].mentions)
        outlets = (index.publisher_of(mention.document) for _, mention in described)
        whom = next((outlet for outlet in outlets if outlet), None)
        yield asked_of(evidence, name, question, answers=answers, where=offered_places(evidence, name), whom=whom)


def offered_places(evidence: Evidence, exhibit: str) -> tuple[Passage, ...]:
    """Where the statements that offer an exhibit stand; at most three."""
    return tuple(evidence.index.passage(name) for name in evidence.exhibits[exhibit].statements[:3])
