"""Restated: what a publication says in its own voice, without a source, after somebody was quoted as saying it.

"The ministry has been selling arms for years", in a report that also quotes the minister's accuser, is background: it
comes from the accuser, and adds a relay. That two sentences are of one event shows nothing of the kind: only words that
are rare in the pile do, or the quoted words themselves.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from assay.domain.statement import BasisKind
from assay.lineage.contents import Content
from assay.lineage.copying import LONG_PASSAGE
from assay.lineage.likeness import contradict, other_event
from assay.lineage.order import published
from assay.lineage.pile import Pile
from assay.lineage.stems import Stems
from assay.texts.lazy_pattern import lazy_pattern

LEAST_STEMS = 4
"""Content stems that the two statements must share."""
LEAST_SHARE, LEAST_SHARE_ACROSS = 0.65, 0.75
"""Share of what the publication's stems tell, by their rarity, that the one quoted must have, in one report and across
two: one that says more does not merely restate."""
LEAST_SHARE_OF_QUOTED = 0.4
"""The same of what the one quoted tells: a long one has a part of anything."""
LEAST_RARE, LEAST_RARE_ACROSS = 2, 3
"""Rare stems in common, in one report and across two."""
RARE, RARE_SHARE = 3, 0.002
"""Different statements, and share of all, with a stem that is rare."""
LONG_RUN = 6
"""Words in a row, out of quotation marks, that a publication does not hit upon by itself."""
_ABOUT_A_SOURCE = lazy_pattern(r"anonym|not (?:be named|authori[sz]ed)|declined to", re.IGNORECASE)
"""Marks of a sentence that tells how somebody spoke, which nobody was quoted for."""
RAREST = 3
POSTED = 64


def restated_from(pile: Pile, *, stems: Sequence[Stems], contents: Sequence[Content]) -> dict[int, int]:
    """For statements in a publisher's voice, by number, the attributed statement of an earlier or the same report.

    Only where the voice does not say how it knows, neither contradicts the other, and nearly all that it says was said:
    in quoted words, or in words that are rare in the pile, in the same report or in one that is known to be earlier. Of
    several the one that has most of it, the earliest on a tie.
    """
    restated = _Restated(pile, stems, contents)
    found = ((number, restated.origin(number)) for number in range(len(pile.statements)) if restated.unsourced(number))
    return {number: origin for number, origin in found if origin is not None}


class _Restated:
    def __init__(self, pile: Pile, stems_of: Sequence[Stems], contents: Sequence[Content]) -> None:
        self._pile = pile
        self._contents = contents
        self._published = [published(document) for document in pile.documents]
        self._stems = stems_of
        different = set(self._stems)
        self._frequency = Counter(stem for stems in different for stem in stems)
        self._rare = max(RARE, RARE_SHARE * len(different))
        self._all = len(different)
        self._posted: dict[str, list[int]] = defaultdict(list)
        for number, stems in enumerate(self._stems):
            if not pile.is_voice(number):
                for stem in sorted(stems):
                    if len(self._posted[stem]) < POSTED:
                        self._posted[stem].append(number)

    def unsourced(self, number: int) -> bool:
        """Whether a statement is a publisher's own, does not say how it knows, and says enough."""
        stated = self._pile.statements[number].basis.kind is not BasisKind.UNSTATED
        if not self._pile.is_voice(number) or stated or len(self._stems[number]) < LEAST_STEMS:
            return False
        return _ABOUT_A_SOURCE.search(self._contents[number].plain) is None

    def origin(self, number: int) -> int | None:
        """The attributed statement that a publisher's own restates."""
        wanted = self._stems[number]
        rarest = sorted(wanted, key=lambda stem: (self._frequency[stem], stem))[:RAREST]
        candidates = {other for stem in rarest for other in self._posted.get(stem, ())}
        best, most = None, 0.0
        for other in sorted(candidates):
            share = self._tells(wanted & self._stems[other]) / self._tells(wanted)
            if share > most and share >= LEAST_SHARE and self._is_restated(number, other, share):
                best, most = other, share
        return best

    def _is_restated(self, number: int, other: int, share: float) -> bool:
        statements, common = self._pile.statements, self._stems[number] & self._stems[other]
        negated = statements[other].negated != statements[number].negated
        if len(common) < LEAST_STEMS or negated or self._comes_before(number, other):
            return False
        own, quoted = self._contents[number], self._contents[other]
        if _stands_in(own, quoted):
            return True
        if contradict(own, quoted) or other_event(own, quoted) or not own.names <= set(quoted.stems):
            return False
        here = self._pile.document_of[number] == self._pile.document_of[other]
        if here and statements[number].extent.overlaps(statements[other].extent):
            return False
        rare = sum(self._frequency[stem] <= self._rare for stem in common)
        enough = self._tells(common) >= LEAST_SHARE_OF_QUOTED * self._tells(self._stems[other])
        if here:
            return enough and rare >= LEAST_RARE
        enough = enough and share >= LEAST_SHARE_ACROSS and rare >= LEAST_RARE_ACROSS
        return enough and self._comes_before(other, number)

    def _comes_before(self, one: int, other: int) -> bool:
        """Whether the report of one statement is known to have come out before that of another."""
        first, second = (self._published[self._pile.document_of[number]] for number in (one, other))
        return first is not None and second is not None and first.before(second) is not None

    def _tells(self, stems: Iterable[str]) -> float:
        return sum(math.log(1 + self._all / max(RARE, self._frequency[stem])) for stem in sorted(stems))


def _stands_in(own: Content, quoted: Content) -> bool:
    """Whether all that one content says stands, word for word, in what another has in quotation marks, or at length."""
    runs: Sequence[str] = quoted.runs if own.length < LONG_PASSAGE else (*quoted.runs, quoted.plain)
    return own.length >= LONG_RUN and any(f" {own.plain} " in f" {run} " for run in runs)
