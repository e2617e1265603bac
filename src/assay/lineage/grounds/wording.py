"""Wording: rare words in common between what different origins say, which points to one handout."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from assay.domain.lineage import DependenceGround
from assay.domain.span import Passage, Reason
from assay.lineage.chains import Chain
from assay.lineage.grounds.facts import Facts, Tie
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.shingles import shingles

WORDS = 8
"""Words in a row that two sources do not hit upon by chance."""
MOST_ORIGINS = 4
"""Origins that may share a wording before it is a common phrase."""
LEAST_PLAIN = 4
"""Words of the eight that are neither names nor days: "President Anna Brecht of Velmar on Monday" is no wording."""
OTHERS_OWN = 1
"""Other desks that write the words as their own before they are a common phrase."""
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_WORD = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


def in_the_same_words(pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain]) -> Iterator[Tie]:
    """Pairs of origins reported by different desks that share eight words in a row, with the words.

    Statements that lie in one another, or in copied text, share words for other reasons and are passed over. So is what
    anybody would write: names and days, and what other desks write as words of their own.
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
    shared = {hashed: places for hashed, places in posted.items() if 1 < len(places) <= MOST_ORIGINS}
    written = _written_by(pile, chains, frozenset(shared))
    found: dict[tuple[int, int], Reason] = {}
    for hashed, places in shared.items():
        _add_pairs(pile, places, chains, found, written.get(hashed, frozenset()))
    for (one, other), reason in sorted(found.items()):
        yield Tie(one, other, DependenceGround.SAME_HANDOUT, reason)


def _add_pairs(
    pile: Pile,
    places: Mapping[int, tuple[int, int]],
    chains: Sequence[Chain],
    found: dict[tuple[int, int], Reason],
    written: frozenset[str],
) -> None:
    origins = sorted(places)
    for position, one in enumerate(origins):
        for other in origins[position + 1 :]:
            (first, word), (second, twin) = places[one], places[other]
            if chains[first].desk == chains[second].desk or (one, other) in found:
                continue
            if len(written - {chains[first].desk, chains[second].desk}) >= OTHERS_OWN:
                continue
            passages = (_passage(pile, first, word), _passage(pile, second, twin))
            text = pile.documents[pile.document_of[first]].text
            shown = passages[0].span.of(text)
            if _plain(shown) < LEAST_PLAIN:
                continue
            found[one, other] = Reason(f"The same words from both: “{shown}”.", passages)


def _written_by(pile: Pile, chains: Sequence[Chain], wanted: frozenset[int]) -> dict[int, frozenset[str]]:
    """For each run of words in `wanted`, the desks that write it in their own voice."""
    listed = np.array(sorted(wanted), dtype=np.uint64)
    found: dict[int, set[str]] = defaultdict(set)
    for number in range(len(pile.statements)) if wanted else ():
        if not pile.is_voice(number):
            continue
        words = pile.sketches[pile.document_of[number]].words
        for span in pile.statements[number].content:
            first, last = words.words_in(span)
            runs = shingles(words.hashes[first:last], size=WORDS)
            for hashed in runs[np.isin(runs, listed)].tolist():
                found[hashed].add(chains[number].desk)
    return {hashed: frozenset(desks) for hashed, desks in found.items()}


def _plain(words: str) -> int:
    """How many of the words are neither names nor days."""
    return sum(not (word[0].isupper() or word.casefold() in _DAYS) for word in _WORD.findall(words))


def _passage(pile: Pile, number: int, word: int) -> Passage:
    document = pile.document_of[number]
    span = pile.sketches[document].words.span(word, word + WORDS)
    return Passage(pile.documents[document].id, span.start, span.end)
