"""Are two unnamed sources one? (Dong, Berti-Equille and Srivastava; newsroom rules on anonymous sources)"""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.lineage import Independence
from assay.domain.source import Naming

QUESTION = CriticalQuestion(
    id="one-informant",
    scheme="anonymity",
    question="Are two unnamed sources one and the same, or of one briefing?",
    when="every unnamed origin beside a stronger unnamed one on its side; answered where the two are shown to be "
    "independent, or by what a text says of them",
    parameter="delta",
    well=0.10,
    badly=0.80,
    chance=0.5,
    why="Two unnamed sources may be one person heard twice.",
    support="Dong, Berti-Equille and Srivastava 2009",
)

ANSWERS = ("The text says that they are not the same.", "The text says that they may be one, or of one briefing.")


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of every unnamed origin on whose side a stronger unnamed one stands."""
    stronger = _stronger_unnamed(evidence)

    def applies(origin: Heard) -> bool:
        return bool(stronger.get(origin.name))

    def known(origin: Heard) -> Known | None:
        others = stronger.get(origin.name, [])
        stands = evidence.index.origins[origin.name].stands_to
        if others and all(stands(other) is Independence.INDEPENDENT for other in others):
            return "It is shown to be independent of the others.", (origin.place,)
        return None

    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=applies, known=known, whom=_whom)


def _stronger_unnamed(evidence: Evidence) -> dict[str, list[str]]:
    """For each unnamed origin the unnamed ones on its side that weigh more."""
    found: dict[str, list[str]] = {}
    for cluster in evidence.tally.clusters:
        unnamed = [
            name
            for name in cluster.names
            if name in evidence.assertions and evidence.index.source_of_origin(name).naming is not Naming.NAMED
        ]
        found |= {name: unnamed[:rank] for rank, name in enumerate(unnamed)}
    return found


def _whom(origin: Heard) -> str | None:
    return origin.outlet
