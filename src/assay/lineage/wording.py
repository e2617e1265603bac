"""Wording: rare words in common between what different origins say, which points to one handout."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from assay.lineage.chains import Chain
from assay.lineage.pile import Pile
from assay.texts.shingles import shingles

WORDS = 8
"""Words in a row that two sources do not hit upon by chance."""
MOST_ORIGINS = 4
"""Origins that may share a wording before it is a common phrase."""


def shared_wording(pile: Pile, origin_of: Mapping[str, int], chains: Sequence[Chain]) -> Iterator[tuple[int, int, str]]:
    """Pairs of origins (numbers) reported by different desks that share eight words in a row, with the words.

    `origin_of` gives the origin's number for the identifier of each statement to be looked at. Statements that lie in
    one another, or in copied text, share words for other reasons and are passed over.
    """
    posted: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
    for number, statement in enumerate(pile.statements):
        origin = origin_of.get(statement.id)
        if origin is None or pile.is_voice(number):
            continue
        words = pile.sketches[pile.document_of[number]].words
        for span in statement.content:
            first, last = words.words_in(span)
            for offset, hashed in enumerate(shingles(words.hashes[first:last], size=WORDS).tolist()):
                posted[hashed].setdefault(origin, (number, first + offset))
    found: dict[tuple[int, int], str] = {}
    for places in posted.values():
        if 1 < len(places) <= MOST_ORIGINS:
            _add_pairs(pile, places, chains, found)
    for (one, other), text in sorted(found.items()):
        yield one, other, text


def _add_pairs(
    pile: Pile, places: Mapping[int, tuple[int, int]], chains: Sequence[Chain], found: dict[tuple[int, int], str]
) -> None:
    origins = sorted(places)
    for position, one in enumerate(origins):
        for other in origins[position + 1 :]:
            (first, word), (second, _) = places[one], places[other]
            if chains[first].desk == chains[second].desk or (one, other) in found:
                continue
            document = pile.document_of[first]
            span = pile.sketches[document].words.span(word, word + WORDS)
            found[one, other] = f"The same words from both: “{span.of(pile.documents[document].text)}”."
