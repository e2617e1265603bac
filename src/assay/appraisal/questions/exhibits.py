"""What the questions on exhibits share."""

from __future__ import annotations

from collections.abc import Iterator

from assay.appraisal.index import Index
from assay.appraisal.questions.base import Asked, Evidence
from assay.appraisal.tables import EXHIBIT, UNDERCUT
from assay.domain.source import Naming
from assay.domain.span import Passage
from assay.domain.statement import Quote


def exhibits_asked(evidence: Evidence, *, parameter: str, answer: str) -> Iterator[Asked]:
    """One question for each exhibit offered, answered where the text moved the parameter the reassuring way."""
    good = "lowers" if parameter == "e0" else "raises"
    target = UNDERCUT[parameter, good].value
    for name in sorted(evidence.exhibits):
        offered = evidence.exhibits[name]
        setting = offered.parameters[parameter]
        index = evidence.index
        whom = _whom(index, name, parameter)
        if setting.value == target and setting.value != EXHIBIT[parameter].value:
            passages = tuple(passage for reason in setting.reasons for passage in reason.passages)
            yield Asked(name, answer, passages, whom)
        else:
            yield Asked(name, None, offered_places(evidence, name), whom)


def _whom(index: Index, exhibit: str, parameter: str) -> str | None:
    """Whom a text quotes on it ("the channel does not say who filmed it"), else the outlet that described it first."""
    for statement in index.undercuts.get(exhibit, ()):
        source = index.source_of(statement.id)
        raised = statement.bears_on is not None and statement.bears_on.parameter == parameter
        if raised and statement.quote is not Quote.VOICE and source.naming is not Naming.ANONYMOUS:
            outlet = index.publisher_of(statement.document)
            return f"{source.name} (as reported by {outlet})" if outlet else source.name
    described = sorted((index.published(mention.document), mention) for mention in index.exhibits[exhibit].mentions)
    return next((outlet for _, mention in described if (outlet := index.publisher_of(mention.document))), None)


def offered_places(evidence: Evidence, exhibit: str) -> tuple[Passage, ...]:
    """Where the statements that offer an exhibit stand; at most three."""
    return tuple(evidence.index.passage(name) for name in evidence.exhibits[exhibit].statements[:3])
