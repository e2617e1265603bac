"""What the questions on exhibits share."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, Evidence
from assay.appraisal.tables import EXHIBIT, UNDERCUT
from assay.domain.span import Passage


def exhibits_asked(evidence: Evidence, *, parameter: str, answer: str) -> Iterator[Asked]:
    """One question for each exhibit offered, answered where the text moved the parameter the reassuring way."""
    good = "lowers" if parameter == "e0" else "raises"
    target = UNDERCUT[parameter, good].value
    for name in sorted(evidence.exhibits):
        offered = evidence.exhibits[name]
        setting = offered.parameters[parameter]
        index = evidence.index
        outlet = index.statements[offered.statements[0]].document
        document = index.documents.get(outlet)
        whom = document.publisher if document else None
        if setting.value == target and setting.value != EXHIBIT[parameter].value:
            passages = tuple(passage for reason in setting.reasons for passage in reason.passages)
            yield Asked(name, answer, passages, whom)
        else:
            yield Asked(name, None, offered_places(evidence, name), whom)


def offered_places(evidence: Evidence, exhibit: str) -> tuple[Passage, ...]:
    """Where the statements that offer an exhibit stand; at most three."""
    return tuple(evidence.index.passage(name) for name in evidence.exhibits[exhibit].statements[:3])
