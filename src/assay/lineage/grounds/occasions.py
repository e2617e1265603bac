"""Occasions: one press conference, briefing or handout, in whatever words the reports name it."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assay.domain.lineage import DependenceGround
from assay.domain.span import Passage, Reason
from assay.lineage.grounds.facts import LARGEST_BLOCK, Facts, Tie
from assay.lineage.pile import Pile
from assay.texts.dates import day_of
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold

LIKELY_ONE = 0.6
"""How likely two mentions of a press conference on one day are one, where no place or wording ties them."""
_KINDS = (
    ("handout", lazy_pattern(r"press release|news release|press statement|joint statement|handout|communiqué", re.I)),
    ("conference", lazy_pattern(r"(?:press|news) (?:conference|availability)|teleconference", re.I)),
    ("briefing", lazy_pattern(r"briefing", re.I)),
)
_PLACE = lazy_pattern(r"\b(?:in|at|outside|near) (?:the )?((?:[A-Z][\w'’-]+ ?)+)")
_WEEKDAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
_DAYS_TO_PRINT = 2
_BESIDE = 300


@dataclass(frozen=True, slots=True)
class _Occasion:
    place: int
    kind: str
    words: str
    said: datetime.date | None
    published: datetime.date | None
    where: frozenset[str]
    passage: Passage


def at_one_occasion(pile: Pile, facts: Sequence[Facts]) -> Iterator[Tie]:
    """Pairs that spoke at one press conference, or in one handout, by kind, day and place.

    At a press conference only those who may have said the same thing for one house: one is unnamed, or both are of
    one institution. A handout or joint statement is one document, whoever is named in it.
    """
    found: dict[tuple[int, int], tuple[_Occasion, _Occasion]] = {}
    by_key: dict[tuple[str, str], list[_Occasion]] = defaultdict(list)
    for occasion in _occasions(pile, facts):
        for key in _keys(occasion):
            by_key[key].append(occasion)
    for key in sorted(by_key):
        members = by_key[key]
        for rank, second in enumerate(members):
            for first in members[: min(rank, LARGEST_BLOCK)]:
                pair = min(first.place, second.place), max(first.place, second.place)
                bound = _bound(facts[pair[0]], facts[pair[1]], first, second)
                if pair[0] != pair[1] and bound and _may_be_one(first, second):
                    known = found.get(pair)
                    if known is None or (_likely(*known) is not None and _likely(first, second) is None):
                        found[pair] = (first, second)
    for (one, other), (first, second) in sorted(found.items()):
        if _same_words(first, second):
            text = f"Both spoke at one occasion ({first.words.casefold()})."
        else:
            text = f"Both spoke at one occasion (“{first.words}”, “{second.words}”)."
        reason = Reason(text, (first.passage, second.passage))
        yield Tie(one, other, DependenceGround.SAME_HANDOUT, reason, _likely(first, second))


def _occasions(pile: Pile, facts: Sequence[Facts]) -> Iterator[_Occasion]:
    """The occasions of each relevant origin, each kind, wording and day once."""
    for place, entry in enumerate(facts):
        seen = set()
        for number in entry.numbers if entry.relevant else ():
            statement = pile.statements[number]
            words = " ".join((statement.said_in or "").split())
            kind = next((name for name, pattern in _KINDS if pattern.search(words)), None)
            if kind is None:
                continue
            said = day_of(statement.said_at)
            published = day_of(pile.documents[pile.document_of[number]].published)
            if (words.casefold(), said, published) not in seen:
                seen.add((words.casefold(), said, published))
                passage = _passage(pile, number, words)
                yield _Occasion(place, kind, words, said, published, _places(words), passage)


def _keys(occasion: _Occasion) -> set[tuple[str, str]]:
    """Under what occasions meet that may be one: the same words, or the kind and one of the days it may have been."""
    keys = {(occasion.kind, occasion.words.casefold())}
    if occasion.said:
        keys.add((occasion.kind, occasion.said.isoformat()))
    elif occasion.published:
        for back in range(_DAYS_TO_PRINT + 1):
            keys.add((occasion.kind, (occasion.published - datetime.timedelta(days=back)).isoformat()))
    return keys


def _bound(one: Facts, other: Facts, first: _Occasion, second: _Occasion) -> bool:
    """Whether speaking at one occasion ties the two: a handout ties all, a conference those of one house."""
    if first.kind == "handout" or one.unnamed or other.unnamed:
        return True
    known = _same_words(first, second) and bool(first.where or (first.said and second.said))
    return one.institution == other.institution and (known or one.institution is not None)


def _may_be_one(one: _Occasion, other: _Occasion) -> bool:
    """Whether two mentions can be of one occasion: in the same words unless day or place differ, else on one day."""
    if one.kind != other.kind or (one.where and other.where and not one.where & other.where):
        return False
    if one.said and other.said:
        return one.said == other.said
    first, second = one.said or one.published, other.said or other.published
    close = first is None or second is None or abs((first - second).days) <= _DAYS_TO_PRINT
    return close and (_same_words(one, other) or (bool(one.where & other.where) and None not in (first, second)))


def _likely(one: _Occasion, other: _Occasion) -> float | None:
    """The chance that two mentions are of one occasion; none where the words or the place leave no doubt."""
    return None if _same_words(one, other) or one.where & other.where else LIKELY_ONE


def _same_words(one: _Occasion, other: _Occasion) -> bool:
    return one.words.casefold() == other.words.casefold()


def _places(words: str) -> frozenset[str]:
    named = (fold(match) for match in _PLACE.findall(words) if match.split()[0] not in _WEEKDAYS)
    return frozenset(name.removesuffix("s") for name in named)


def _passage(pile: Pile, number: int, words: str) -> Passage:
    """Where the occasion is named, near the statement; the statement itself where the words stand elsewhere."""
    statement, document = pile.statements[number], pile.documents[pile.document_of[number]]
    extent = statement.extent
    pattern = lazy_pattern(r"\s+".join(re.escape(word) for word in words.split()), re.IGNORECASE)
    match = pattern.search(document.text, max(0, extent.start - _BESIDE), extent.end + _BESIDE)
    start, end = match.span() if match else (extent.start, extent.end)
    return Passage(document.id, start, end)
