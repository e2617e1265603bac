"""Wording: rare words in common between what different origins say, which points to one handout."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from assay.domain.lineage import DependenceGround
from assay.domain.span import Passage, Reason
from assay.lineage.chains import Chain
from assay.lineage.grounds.facts import Facts, Tie
from assay.lineage.pile import Pile
from assay.texts.shingles import shingles

WORDS = 8
"""Words in a row that two sources do not hit upon by chance."""
MOST_ORIGINS = 4
"""Origins that may share a wording before it is a common phrase."""


def in_the_same_words(pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain]) -> Iterator[Tie]:
    """Pairs of origins reported by different desks that share eight words in a row, with the words.

    Statements that lie in one another, or in copied text, share words for other reasons and are passed over.
    """
    origin_of = {number: place for place, entry in enumerate(facts) if entry.relevant for number in entry.numbers}
    posted: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
    for number, origin in sorted(origin_of.items()):
        if pile.is_voice(number):
            continue
        words = pile.sketches[pile.document_of[number]].words
        for span in pile.statements[number].content:
            first, last = words.words_in(span)
            for offset, hashed in enumerate(shingles(words.hashes[first:last], size=WORDS).tolist()):
                posted[hashed].setdefault(origin, (number, first + offset))
    found: dict[tuple[int, int], Reason] = {}
    for places in posted.values():
        if 1 < len(places) <= MOST_ORIGINS:
            _add_pairs(pile, places, chains, found)
    for (one, other), reason in sorted(found.items()):
        yield Tie(one, other, DependenceGround.SAME_HANDOUT, reason)


def _add_pairs(
    pile: Pile, places: Mapping[int, tuple[int, int]], chains: Sequence[Chain], found: dict[tuple[int, int], Reason]
) -> None:
    origins = sorted(places)
    for position, one in enumerate(origins):
        for other in origins[position + 1 :]:
            (first, word), (second, twin) = places[one], places[other]
            if chains[first].desk == chains[second].desk or (one, other) in found:
                continue
            passages = (_passage(pile, first, word), _passage(pile, second, twin))
            text = pile.documents[pile.document_of[first]].text
            shown = passages[0].span.of(text)
            found[one, other] = Reason(f"The same words from both: “{shown}”.", passages)


def _passage(pile: Pile, number: int, word: int) -> Passage:
    document = pile.document_of[number]
    span = pile.sketches[document].words.span(word, word + WORDS)
    return Passage(pile.documents[document].id, span.start, span.end)
