"""Statements of what would follow if the claim were true. Shown, never weighed."""

from __future__ import annotations

import re
from collections.abc import Collection

from assay.appraisal.index import Index
from assay.domain.span import Passage, Reason
from assay.domain.statement import Statement
from assay.domain.weighing import Materiality

_LONGEST = 2000
_EVEN_IF = re.compile(
    r"\b(?:even if (?:it|that|this|they|the \w+|[A-Z]\w+)|even so\b|if (?:it is |this is |that is |it's )?true\b"
    r"|would (?:not )?(?:change|alter|make (?:no|little|a) difference|mean (?:that|little|nothing)|amount to))",
    re.IGNORECASE,
)


def materiality(index: Index, statements: Collection[str]) -> tuple[Materiality, ...]:
    """Of `statements`, those whose words mark what would follow."""
    found = []
    for name in sorted(statements):
        statement = index.statements[name]
        text = index.text_of(statement)
        match = _EVEN_IF.search(statement.content_text(text)[:_LONGEST])
        if match is not None:
            reason = Reason(f"The words “{match.group(0)}” mark what would follow.", (_whole(statement),))
            found.append(Materiality(name, (reason,)))
    return tuple(found)


def _whole(statement: Statement) -> Passage:
    return Passage(statement.document, statement.extent.start, statement.extent.end)
