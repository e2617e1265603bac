"""Did light, distance, time and the witness's state allow it? (Schum, observational sensitivity)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import ask_origins, nothing_known
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="conditions",
    scheme="testimony",
    question="Did the light, the distance, the time since then and the state of the witness allow it to be seen well?",
    when="whoever saw or heard it, as the text states; answered where a text speaks of the conditions",
    parameter="f",
    well=0.02,
    badly=0.30,
    chance=0.6,
    why="Who saw little, or long ago, is easily mistaken and no less sure.",
    support="Schum: sensory evidence; Wixted and Wells 2017: sure witnesses are right under good conditions",
)

ANSWERS = ("The text says that conditions were good.", "The text says that conditions were poor.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of whoever saw or heard it; only a text can answer it."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=nothing_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    return origin.statement.basis.kind is BasisKind.WITNESSED and not (
        origin.is_publication or origin.is_predictable or origin.is_thing
    )


def _whom(origin: Heard) -> str | None:
    return origin.whom
