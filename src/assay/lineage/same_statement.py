"""The same statement: one source saying the same thing in several places is one assertion with several relays."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from assay.domain.statement import Quote
from assay.lineage.copying import LONG_PASSAGE
from assay.lineage.pile import Pile
from assay.texts.words import is_stopword, stem, words

LEAST_WORDS = 3
"""Words of a content below which only copied text shows that it is the same ("No.")."""
LEAST_STEMS = 4
"""Content stems in common, in order, that a close paraphrase or a partial quotation must have."""
LEAST_SHARE = 0.85
"""Share of the shorter content's stems that must be found in the longer, in order."""
LEAST_SHARE_OF_LONGER = 0.6
"""Share of the longer content's stems, except where the shorter is a quotation out of it."""
LONG_QUOTATION = 8
"""Words of a quotation that two sources do not utter independently."""
RAREST = 3
POSTED = 64
_NEGATIONS = frozenset(["not", "no", "never", "nobody", "nothing", "none", "cannot", "neither", "nor", "without"])


@dataclass(frozen=True, slots=True)
class _Content:
    number: int
    plain: str
    length: int
    stems: tuple[str, ...]
    numerals: frozenset[str]
    negated: bool
    quoted: bool


def same_statements(pile: Pile) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of statements, by number, that are one assertion: each later one with one earlier.

    Within one source: the same words, a partial quotation, or a close paraphrase (85 % of the shorter's content stems
    in the same order, with the same polarity and no other figures). Between sources: the same quotation of eight words
    or more, which shows that one mention was not resolved.
    """
    blocks: dict[str, list[_Content]] = defaultdict(list)
    quotations: dict[str, int] = {}
    for number in range(len(pile.statements)):
        content = _content(pile, number)
        blocks[pile.source(number)].append(content)
        if content.quoted and content.length >= LONG_QUOTATION:
            first = quotations.setdefault(content.plain, number)
            if first != number:
                yield first, number
    for source in sorted(blocks):
        yield from _within_source(pile, blocks[source])


def same_voices(pile: Pile) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of statements, by number, in which two publishers say the same, word for word.

    A sentence of `LONG_PASSAGE` words or more that stands in an earlier report is that report's, whoever prints it as
    its own and however little else the two have in common.
    """
    firsts: dict[str, int] = {}
    for number in range(len(pile.statements)):
        if pile.is_voice(number):
            content = _content(pile, number)
            first = firsts.setdefault(content.plain, number) if content.length >= LONG_PASSAGE else number
            if pile.document_of[first] != pile.document_of[number]:
                yield first, number


def _content(pile: Pile, number: int) -> _Content:
    statement = pile.statements[number]
    text = statement.content_text(pile.documents[pile.document_of[number]].text)
    written = [word for word, _ in words(text)]
    tokens = [word.casefold().replace("’", "'") for word in written]
    return _Content(
        number=number,
        plain=" ".join(tokens),
        length=len(tokens),
        stems=tuple(stem(word) for word in written if not is_stopword(word)),
        numerals=frozenset(token for token in tokens if token[0].isdigit()),
        negated=statement.negated or any(token in _NEGATIONS or token.endswith("n't") for token in tokens),
        quoted=statement.quote is Quote.DIRECT,
    )


def _within_source(pile: Pile, block: Sequence[_Content]) -> Iterator[tuple[int, int]]:
    """Each content joins the earliest-begun group whose first member it matches best, or begins one of its own."""
    frequency = Counter(part for content in block for part in set(content.stems))
    exact: dict[str, int] = {}
    leaders: list[_Content] = []
    index = _Index(frequency)
    for content in block:
        if content.length >= LEAST_WORDS and content.plain in exact:
            yield exact[content.plain], content.number
            continue
        scored = [
            (_likeness(leaders[place], content), -place)
            for place in index.candidates(content)
            if not _nested(pile, leaders[place].number, content.number)
        ]
        best, place = max(scored, default=(0.0, 0))
        leader = leaders[-place].number if best > 0 else content.number
        exact[content.plain] = leader
        if best > 0:
            yield leader, content.number
        else:
            index.add(len(leaders), content)
            leaders.append(content)


class _Index:
    """Finds the leaders that share rare stems with a content: by its rarest stems, and by theirs."""

    def __init__(self, frequency: Counter[str]) -> None:
        self._frequency = frequency
        self._all: dict[str, list[int]] = defaultdict(list)
        self._rare: dict[str, list[int]] = defaultdict(list)

    def add(self, place: int, content: _Content) -> None:
        for part in sorted(set(content.stems)):
            self._post(self._all[part], place)
        for part in self._rarest(content):
            self._post(self._rare[part], place)

    def candidates(self, content: _Content) -> list[int]:
        rarest = self._rarest(content)
        by_own = Counter(place for part in rarest for place in self._all.get(part, ()))
        by_theirs = Counter(place for part in set(content.stems) for place in self._rare.get(part, ()))
        least = min(2, len(rarest))
        return sorted(
            {place for place, count in by_own.items() if count >= least}
            | {place for place, count in by_theirs.items() if count >= 2}
        )

    def _rarest(self, content: _Content) -> list[str]:
        return sorted(set(content.stems), key=self._rarity)[:RAREST]

    def _rarity(self, part: str) -> tuple[int, str]:
        return self._frequency[part], part

    @staticmethod
    def _post(posted: list[int], place: int) -> None:
        if len(posted) < POSTED:
            posted.append(place)


def _likeness(one: _Content, other: _Content) -> float:
    """How alike two contents of one source are, in 0..1; 0 where they are not the same."""
    short, long = sorted((one, other), key=_size)
    quoted_out_of_it = short.quoted and short.plain in long.plain
    if len(short.stems) < LEAST_STEMS or not (quoted_out_of_it or _agree(one, other)):
        return 0.0
    common = int(LCSseq.similarity(short.stems, long.stems))
    share = common / len(short.stems)
    if common < LEAST_STEMS or share < LEAST_SHARE:
        return 0.0
    of_longer = common / len(long.stems)
    return (share + of_longer) / 2 if of_longer >= LEAST_SHARE_OF_LONGER or quoted_out_of_it else 0.0


def _agree(one: _Content, other: _Content) -> bool:
    """Whether the polarity is the same and no figure is another."""
    figures = one.numerals <= other.numerals or other.numerals <= one.numerals
    return one.negated == other.negated and figures


def _nested(pile: Pile, one: int, other: int) -> bool:
    same_document = pile.document_of[one] == pile.document_of[other]
    return same_document and pile.statements[one].extent.overlaps(pile.statements[other].extent)


def _size(content: _Content) -> int:
    return len(content.stems)
