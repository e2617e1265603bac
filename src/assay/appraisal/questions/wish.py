"""Did wish or expectation shape the belief? (Schum, objectivity)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.source import Side, Stake
from assay.domain.statement import BasisKind

QUESTION = CriticalQuestion(
    id="wish",
    scheme="testimony",
    question="Is it what the source wished or expected to find?",
    when="whatever is put forward as a belief or an inference by any but a publication, unless its source would say it "
    "in any case; answered where its interest is known, or by what a text says",
    parameter="r",
    well=0.70,
    badly=0.40,
    chance=0.6,
    why="A belief follows wishes and expectations where the evidence leaves room.",
    support="Schum and Morris 2007: objectivity",
)

ANSWERS = (
    "The text says that it is not what the source expected or wished.",
    "The text says that wish or expectation is behind it.",
)
_HELD = (BasisKind.BELIEF, BasisKind.INFERRED)
_STAKES = (Stake.PARTY, Stake.GAINER, Stake.ALLY, Stake.RIVAL)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of beliefs and inferences; answered badly where the source is served by what it believes."""
    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=_applies, known=_known, whom=_whom)


def _applies(origin: Heard) -> bool:
    held = origin.statement.basis.kind in _HELD
    return held and not (origin.is_publication or origin.is_predictable or origin.is_thing)


def _known(origin: Heard) -> Known | None:
    if origin.assertion.report.against_interest:
        return "It believes what does not serve it.", (origin.basis_place,)
    if origin.interest.stake in _STAKES and origin.interest.side in (Side.FOR, Side.AGAINST) and origin.is_served:
        return "It believes what serves it.", (origin.basis_place,)
    return None


def _whom(origin: Heard) -> str | None:
    return origin.whom
