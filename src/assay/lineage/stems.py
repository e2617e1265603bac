"""Stems: the content stems of what each statement of a pile says."""

from __future__ import annotations

from assay.lineage.pile import Pile
from assay.texts.words import content_stems

Stems = frozenset[str]


def stems_of(pile: Pile) -> list[Stems]:
    """The content stems of each statement, by number."""
    return [
        frozenset(content_stems(statement.content_text(pile.documents[document].text)))
        for statement, document in zip(pile.statements, pile.document_of, strict=True)
    ]
