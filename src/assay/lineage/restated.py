"""Restated: what a publication says in its own voice, without a source, after somebody was quoted as saying it.

"The ministry has been selling arms for years", in a report that also quotes the minister's accuser, is background: it
comes from the accuser, and adds a relay.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from assay.domain.statement import BasisKind
from assay.lineage.contents import Contents
from assay.lineage.likeness import contradict
from assay.lineage.pile import Pile
from assay.texts.words import content_stems

LEAST_STEMS = 4
"""Content stems that the two statements must share."""
LEAST_SHARE = 0.65
"""Share of the publication's own stems that the one quoted must have: one that says more does not merely restate."""
RAREST = 3
POSTED = 64


def restated_from(pile: Pile) -> dict[int, int]:
    """For statements in a publisher's voice, by number, the attributed statement of an earlier or the same report.

    Only where the voice does not say how it knows, neither contradicts the other, and nearly all that it says was said.
    Of several the one that has most of it, the earliest on a tie.
    """
    stems: dict[int, frozenset[str]] = {}
    for number, statement in enumerate(pile.statements):
        text = pile.documents[pile.document_of[number]].text
        stems[number] = frozenset(content_stems(statement.content_text(text)))
    frequency = Counter(stem for found in stems.values() for stem in found)
    posted: dict[str, list[int]] = defaultdict(list)
    for number, found in stems.items():
        if not pile.is_voice(number):
            for stem in sorted(found):
                if len(posted[stem]) < POSTED:
                    posted[stem].append(number)
    contents = Contents(pile)
    taken_up = {}
    for number, found in stems.items():
        unsourced = pile.is_voice(number) and pile.statements[number].basis.kind is BasisKind.UNSTATED
        if unsourced and len(found) >= LEAST_STEMS:
            best = _best(pile, number, stems, posted, frequency, contents)
            if best is not None:
                taken_up[number] = best
    return taken_up


def _best(
    pile: Pile,
    number: int,
    stems: Mapping[int, frozenset[str]],
    posted: Mapping[str, list[int]],
    frequency: Mapping[str, int],
    contents: Contents,
) -> int | None:
    wanted = stems[number]
    rarest = sorted(wanted, key=lambda stem: (frequency[stem], stem))[:RAREST]
    candidates = {other for stem in rarest for other in posted.get(stem, ())}
    best, most = None, 0
    for other in sorted(candidates):
        later = pile.document_of[other] > pile.document_of[number]
        if later or pile.statements[other].negated != pile.statements[number].negated:
            continue
        common = len(wanted & stems[other])
        enough = common >= LEAST_STEMS and common >= LEAST_SHARE * len(wanted) and common > most
        if enough and not contradict(contents(number), contents(other)):
            best, most = other, common
    return best
