"""Nearly the same words from unnamed informants of two reports: a ground of its own for holding them to be one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from rapidfuzz import fuzz

from assay.domain.statement import Statement
from assay.texts.names import word_set
from assay.texts.words import content_stems

VAGUE = word_set(
    """
    senior top official officials unnamed anonymous source person man woman the a an of in at for and s familiar
    matter high-ranking former current two three several government state local one who
    """
)
"""Words of a description that tell no office or body."""
LARGEST_BLOCK = 24
"""How many informants that share a word of their institution, or two words of what they say, are compared."""
DAYS_APART = 10
"""Reports further apart than this many days are not held to carry one informant on wording alone."""
MOST_CONTENTS, LONGEST_CONTENT, SHORTEST_CONTENT = 6, 300, 4  # statements a source, characters, stems

# How alike two contents are (0..100, `_likeness`), and how likely it then is that one informant stands behind both.
SAME_WORDS, NEAR = 95.0, 62.0
_SAME, _OF_ONE_BODY, _OTHERWISE = 0.8, 0.5, 0.3
_STRICTER = 85.0  # for informants of whom no common institution is known


@dataclass(frozen=True, slots=True)
class Informant:
    """An unnamed source with what is compared; `index` is its place among the sources, `contents` what it says."""

    index: int
    document: str
    outlet: tuple[str, ...]
    day: str
    wording: frozenset[str]
    office: tuple[str, str] | None
    new: bool
    institution: frozenset[str] = frozenset()
    contents: tuple[str, ...] = ()


def contents_of(said: Sequence[Statement], text: str) -> tuple[str, ...]:
    """What the statements of one document say, each reduced to its stems in order; short ones are left out."""
    found = []
    for statement in said[:MOST_CONTENTS]:
        stems = content_stems(statement.content_text(text)[:LONGEST_CONTENT])
        if len(stems) >= SHORTEST_CONTENT:
            found.append(" ".join(stems))
    return tuple(found)


def alike(informants: Sequence[Informant]) -> dict[tuple[int, int], tuple[float, str]]:
    """For pairs of informants that say nearly the same in two reports: the probability that they are one, and why.

    Informants with equal contents are compared through the first of them, so that copies of a report crowd nobody out.
    """
    first: dict[tuple[str, ...], Informant] = {}
    found: dict[tuple[int, int], tuple[float, str]] = {}
    for informant in informants:
        if not informant.contents:
            continue
        known = first.setdefault(informant.contents, informant)
        if known is not informant and known.document != informant.document:
            found[known.index, informant.index] = (_SAME, "they say the same in the same words")
    for one, other in _pairs(list(first.values())):
        if one.document != other.document and _near_in_time(one.day, other.day):
            likeness = max(_likeness(mine, theirs) for mine in one.contents for theirs in other.contents)
            shared = one.institution & other.institution
            if likeness >= SAME_WORDS:
                found[one.index, other.index] = (_SAME, "they say the same in the same words")
            elif likeness >= NEAR and shared:
                body = " ".join(sorted(shared))
                found[one.index, other.index] = (_OF_ONE_BODY, f"one institution ({body}), and nearly the same words")
            elif likeness >= _STRICTER:
                found[one.index, other.index] = (_OTHERWISE, "nearly the same words")
    return found


def _likeness(one: str, other: str) -> float:
    """How alike two stemmed contents are: order and length do not matter, what only one of them says counts half."""
    return (fuzz.token_set_ratio(one, other) + fuzz.token_sort_ratio(one, other)) / 2


def _pairs(informants: Sequence[Informant]) -> Iterator[tuple[Informant, Informant]]:
    blocks: dict[str, list[Informant]] = defaultdict(list)
    for informant in informants:
        keys = {f"body {word}" for word in informant.institution}
        for content in informant.contents:
            stems = content.split()
            keys |= {f"says {one} {other}" for one, other in pairwise(stems)}
        for key in sorted(keys):
            blocks[key].append(informant)
    seen = set()
    for block in blocks.values():
        for place, one in enumerate(block):
            for other in block[place + 1 : place + 1 + LARGEST_BLOCK]:
                if (one.index, other.index) not in seen:
                    seen.add((one.index, other.index))
                    yield one, other


def _near_in_time(one: str, other: str) -> bool:
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= DAYS_APART
    except ValueError:
        return True
