"""Reported: the statement in another document that a crediting sentence takes up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.domain.statement import Statement
from assay.lineage.citing import Citation
from assay.lineage.credit import CreditKind
from assay.lineage.pile import Pile
from assay.text.words import content_stems

LEAST_STEMS = 4
"""Content stems that the two statements must share."""
LEAST_SHARE = 0.65
"""Share of the shorter one's stems that the two must share."""


def reported_from(pile: Pile, given: Mapping[int, Sequence[Citation]]) -> dict[int, int]:
    """For a statement in a sentence that credits a document in hand, the statement of that document it takes up.

    Statements go by number. "The Herald reported that the bridge was mined" takes up whatever statement of the Herald's
    report says so, if one does.
    """
    number_of = {document.id: number for number, document in enumerate(pile.documents)}
    found: dict[int, int] = {}
    for document in sorted(given):
        for citation in given[document]:
            target = number_of.get(citation.target)
            if target is None or citation.credit.kind in {CreditKind.TEXT, CreditKind.LINKED}:
                continue
            for number in pile.of_document[document]:
                if number in found or not citation.sentence.overlaps(pile.statements[number].extent):
                    continue
                taken_up = _best(pile, number, pile.of_document[target])
                if taken_up is not None:
                    found[number] = taken_up
    return found


def _best(pile: Pile, number: int, others: range) -> int | None:
    wanted = _stems(pile, number)
    best, most = None, 0.0
    for other in others:
        if pile.statements[other].negated != pile.statements[number].negated:
            continue
        stems = _stems(pile, other)
        common = len(wanted & stems)
        share = common / max(1, min(len(wanted), len(stems)))
        if common >= LEAST_STEMS and share >= LEAST_SHARE and share > most:
            best, most = other, share
    return best


def _stems(pile: Pile, number: int) -> frozenset[str]:
    statement: Statement = pile.statements[number]
    return frozenset(content_stems(statement.content_text(pile.documents[pile.document_of[number]].text)))
