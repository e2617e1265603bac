"""Whose word can settle a question about an item of evidence, and whose only raises it."""

from __future__ import annotations

from assay.appraisal.index import Index
from assay.appraisal.parameters import is_party
from assay.domain.source import Naming, Role
from assay.domain.statement import Quote, Statement

_ROLES = frozenset({Role.EXPERT, Role.OFFICIAL})


def can_settle(index: Index, statement: Statement) -> bool:
    """Whether what `statement` says of an item may settle a question about it.

    The report's own voice may, and whoever is named or speaks as an expert or official; a party to the claim may not.
    """
    if statement.quote is Quote.VOICE:
        return True
    source = index.source_of(statement.id)
    if is_party(source, index.claim_id):
        return False
    return source.naming is Naming.NAMED or source.role in _ROLES
