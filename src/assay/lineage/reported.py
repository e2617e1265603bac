"""Reported: the statement in another document that a crediting sentence takes up."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from assay.domain.source import Role
from assay.lineage.citing import Citation
from assay.lineage.contents import Content
from assay.lineage.credit import CreditKind
from assay.lineage.likeness import contradict
from assay.lineage.pile import Pile
from assay.lineage.stems import Stems

LEAST_STEMS = 3
"""Content stems that the two statements must share."""
LEAST_SHARE = 0.5
"""Share of what the one that tells less tells, by the rarity of its stems, that the two must share."""


def reported_from(
    pile: Pile, given: Mapping[int, Sequence[Citation]], *, stems: Sequence[Stems], contents: Sequence[Content]
) -> dict[int, int]:
    """For a statement in a sentence that credits a document in hand, the statement of that document it takes up.

    Statements go by number. "The Herald reported that the bridge was mined" takes up whatever statement of the Herald's
    report says so, if one does.
    """
    number_of = {document.id: number for number, document in enumerate(pile.documents)}
    told = _Told(stems)
    found: dict[int, int] = {}
    for document in sorted(given):
        for citation in given[document]:
            target = number_of.get(citation.target)
            if target is None or citation.credit.kind in {CreditKind.TEXT, CreditKind.LINKED}:
                continue
            for number in pile.of_document[document]:
                if number in found or not citation.sentence.overlaps(pile.statements[number].extent):
                    continue
                taken_up = _best(pile, number, pile.of_document[target], told, contents)
                if taken_up is not None:
                    found[number] = taken_up
    return found


def _best(pile: Pile, number: int, others: range, told: _Told, contents: Sequence[Content]) -> int | None:
    best, most = None, 0.0
    for other in others:
        if pile.statements[other].negated != pile.statements[number].negated or not _may_be_one(pile, number, other):
            continue
        common, share = told.shared(number, other)
        enough = common >= LEAST_STEMS and share >= LEAST_SHARE and share > most
        if enough and not contradict(contents[number], contents[other]):
            best, most = other, share
    return best


def _may_be_one(pile: Pile, number: int, other: int) -> bool:
    """Whether the speakers of the two may be one: "an expert" is not the spokesman of a ministry."""
    if pile.is_voice(number) or pile.is_voice(other):
        return True
    roles = [source.role for entry in (number, other) if (source := pile.sources.get(pile.source(entry))) is not None]
    known = {role for role in roles if role not in {Role.UNKNOWN, Role.PUBLICATION}}
    return len(known) < 2


class _Told:
    """How much the content stems of statements tell: the rarer in the pile, the more."""

    def __init__(self, stems: Sequence[Stems]) -> None:
        self._known = stems
        counts = Counter(stem for found in self._known for stem in found)
        self._told = {stem: math.log((len(self._known) + 1) / count) for stem, count in counts.items()}

    def shared(self, number: int, other: int) -> tuple[int, float]:
        """How many stems two statements share, and what share of all that the one that tells less tells, in 0..1."""
        common = self._known[number] & self._known[other]
        least = min(self._tells(self._known[number]), self._tells(self._known[other]))
        return len(common), self._tells(common) / least if least else 0.0

    def _tells(self, stems: Iterable[str]) -> float:
        return sum(self._told[stem] for stem in sorted(stems))
