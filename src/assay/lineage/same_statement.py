"""The same statement: one source saying the same thing in several places is one assertion with several relays."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assay.lineage.bulletins import Bulletins
from assay.lineage.contents import Content
from assay.lineage.copying import LONG_PASSAGE
from assay.lineage.likeness import likeness, of_one_time, same_words, translated_likeness
from assay.lineage.pile import Pile
from assay.lineage.shortlist import Shortlist
from assay.lineage.translation import across_languages, translated

LEAST_WORDS = 3
"""Words of a content below which only copied text shows that it is the same ("No.")."""
LONG_QUOTATION = 8
"""Words of a quotation that two sources do not utter independently."""
SAYS_MORE = 1.25
"""How many times the stems of its group's first member a content has that later ones are compared with, too."""


@dataclass(frozen=True, slots=True)
class Same:
    """Two statements, by number, that are one assertion; `in_translation` where at least one is a translator's."""

    earlier: int
    later: int
    in_translation: bool = False


def same_statements(pile: Pile, contents: Sequence[Content], bulletins: Bulletins) -> Iterator[Same]:
    """Pairs of statements that are one assertion: each later one with one earlier.

    Within one source: the same words, a partial quotation, a close paraphrase (see `likeness`), and the same in
    translation; but of what a publication says in its own voice only the same text, since two captions of like words
    are of two moments. Between sources: the same quotation of eight words or more, which shows that one mention was not
    resolved. `contents` are those of all statements, by number.
    """
    blocks: dict[str, list[Content]] = defaultdict(list)
    quotations: dict[str, int] = {}
    for number, content in enumerate(contents):
        blocks[pile.source(number)].append(content)
        if content.own_words and content.length >= LONG_QUOTATION:
            first = quotations.setdefault(content.plain, number)
            if first != number:
                yield Same(first, number)
    marked = translated(pile)
    for source in sorted(blocks):
        yield from _within_source(pile, blocks[source], marked, bulletins)
        for first, number in across_languages(pile, [content.number for content in blocks[source]]):
            yield Same(first, number, in_translation=True)


def same_voices(pile: Pile, contents: Sequence[Content], bulletins: Bulletins) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of statements, by number, in which two publishers say the same, word for word.

    A sentence of `LONG_PASSAGE` words or more that stands in an earlier report is that report's, whoever prints it as
    its own and however little else the two have in common, unless it is of another day.
    """
    firsts: dict[str, list[int]] = defaultdict(list)
    for number, content in enumerate(contents):
        if pile.is_voice(number) and content.length >= LONG_PASSAGE:
            known = firsts[content.plain]
            same = (other for other in known if of_one_time(contents[other], content))
            first = next((other for other in same if not bulletins.apart(other, number)), None)
            if first is None:
                known.append(number)
            elif pile.document_of[first] != pile.document_of[number]:
                yield first, number


def _within_source(
    pile: Pile, block: Sequence[Content], marked: frozenset[int], bulletins: Bulletins
) -> Iterator[Same]:
    """Each content joins the group of the one it matches best, or begins one of its own.

    It is compared with the first member of each group and with those that say more than the first.
    """
    frequency = Counter(part for content in block for part in set(content.stems))
    exact: dict[tuple[str, frozenset[str]], list[tuple[int, int]]] = defaultdict(list)
    known: list[tuple[Content, Content]] = []
    shortlist = Shortlist(frequency)
    for content in block:
        key = content.plain, content.dates
        known_exactly = exact[key] if content.length >= LEAST_WORDS else ()
        told = (leader for number, leader in known_exactly if not bulletins.apart(number, content.number))
        if (first := next(told, None)) is not None:
            yield Same(first, content.number)
            continue
        foreign = content.number in marked
        scored = [
            (_likeness(pile, known[place][0], content, foreign=foreign or known[place][0].number in marked), -place)
            for place in shortlist.candidates(content, translated=foreign)
            if not _nested(pile, known[place][0].number, content.number)
            and not bulletins.apart(known[place][0].number, content.number)
        ]
        best, place = max(scored, default=(0.0, 0))
        matched, leader = known[-place] if best > 0 else (content, content)
        exact[key].append((content.number, leader.number))
        if best > 0:
            yield Same(leader.number, content.number, in_translation=foreign or matched.number in marked)
        if best == 0 or len(content.stems) > SAYS_MORE * len(leader.stems):
            shortlist.add(len(known), content)
            known.append((content, leader))


def _likeness(pile: Pile, one: Content, other: Content, *, foreign: bool) -> float:
    if pile.is_voice(one.number) and pile.is_voice(other.number):
        return float(same_words(one, other))
    found = likeness(one, other)
    return max(found, translated_likeness(one, other)) if foreign else found


def _nested(pile: Pile, one: int, other: int) -> bool:
    same_document = pile.document_of[one] == pile.document_of[other]
    return same_document and pile.statements[one].extent.overlaps(pile.statements[other].extent)
