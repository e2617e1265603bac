"""Reported: the statement in another document that a crediting sentence takes up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assay.lineage.citing import Citation
from assay.lineage.contents import Contents
from assay.lineage.credit import CreditKind
from assay.lineage.likeness import contradict
from assay.lineage.pile import Pile
from assay.texts.words import content_stems

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
    stems, contents = _Stems(pile), Contents(pile)
    found: dict[int, int] = {}
    for document in sorted(given):
        for citation in given[document]:
            target = number_of.get(citation.target)
            if target is None or citation.credit.kind in {CreditKind.TEXT, CreditKind.LINKED}:
                continue
            for number in pile.of_document[document]:
                if number in found or not citation.sentence.overlaps(pile.statements[number].extent):
                    continue
                taken_up = _best(pile, number, pile.of_document[target], stems, contents)
                if taken_up is not None:
                    found[number] = taken_up
    return found


def _best(pile: Pile, number: int, others: range, stems: _Stems, contents: Contents) -> int | None:
    wanted = stems(number)
    best, most = None, 0.0
    for other in others:
        if pile.statements[other].negated != pile.statements[number].negated:
            continue
        offered = stems(other)
        common = len(wanted & offered)
        share = common / max(1, min(len(wanted), len(offered)))
        enough = common >= LEAST_STEMS and share >= LEAST_SHARE and share > most
        if enough and not contradict(contents(number), contents(other)):
            best, most = other, share
    return best


class _Stems:
    """The content stems of statements, worked out once each."""

    def __init__(self, pile: Pile) -> None:
        self._pile = pile
        self._known: dict[int, frozenset[str]] = {}

    def __call__(self, number: int) -> frozenset[str]:
        if number not in self._known:
            text = self._pile.documents[self._pile.document_of[number]].text
            self._known[number] = frozenset(content_stems(self._pile.statements[number].content_text(text)))
        return self._known[number]
