"""Statements of what would follow if the claim were true. Shown, never weighed."""

from __future__ import annotations

import re

from assay.appraisal.index import Index
from assay.domain.span import Reason
from assay.domain.stance import StanceLabel
from assay.domain.weighing import Materiality
from assay.texts.lazy_pattern import lazy_pattern

_LONGEST = 2000
_ELSEWHERE = frozenset({StanceLabel.UNRELATED, StanceLabel.NOT_ASSESSED})
_EVEN_IF = lazy_pattern(
    r"\b(?:even if (?:it|that|this|they|the \w+|[A-Z]\w+)|even so\b|if (?:it is |this is |that is |it's )?true\b"
    r"|would (?:not )?(?:change|alter|make (?:no|little|a) difference|mean (?:that|little|nothing)|amount to))",
    re.IGNORECASE,
)


def materiality(index: Index) -> tuple[Materiality, ...]:
    """Of the statements that are about the claim, those whose words mark what would follow; one of each repetition."""
    found = []
    for name in sorted(index.statements):
        label = index.reading(name, index.claim_id).label
        if label in _ELSEWHERE or index.leaders[name] != name:
            continue
        statement = index.statements[name]
        text = index.text_of(statement)
        match = _EVEN_IF.search(statement.content_text(text)[:_LONGEST])
        if match is not None:
            reason = Reason(f"The words “{match.group(0)}” mark what would follow.", (index.passage(name),))
            found.append(Materiality(name, (reason,)))
    return tuple(found)
