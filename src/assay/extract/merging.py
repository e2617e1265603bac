"""The same exhibit in several documents: one exhibit, however many reports speak of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.span import Passage, Reason
from assay.extract.layout import Layout
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import content_stems

_LEAST_SHARED = 4  # rare words of the surroundings that two exhibits must share
_LEAST_SHARE = 0.4  # of the smaller one's surroundings
_MOST_COMMON = 0.1  # a word near more than this share of all exhibits tells nothing
_LARGEST_BLOCK = 60
_POINTING = lazy_pattern(r"(?:the|this|that|these|those|its|their|both)\b", re.IGNORECASE)
_GOES_ON = lazy_pattern(r"(?:It|They|This|These)\b")  # a sentence that goes on about what was just mentioned


def merge_exhibits(
    exhibits: Sequence[Exhibit], *, documents: Iterable[Document]
) -> tuple[tuple[Exhibit, ...], Mapping[str, str]]:
    """The exhibits with those of several documents merged that are evidently one, and old identifier -> new.

    Two are one if they are of one kind, in different documents, and the sentences that mention them share at least four
    of their rare words, which are at least two fifths of the smaller surroundings. One that is only pointed at ("the
    video"), in a pile that otherwise holds a single thing of its kind, is that one, if they share a word. The
    merged one keeps the identifier and the name of the first, and what all reports tell of it. In doubt they stay
    apart.
    """
    texts = {document.id: document for document in documents}
    surroundings = _surroundings(exhibits, texts)
    twin_of = _twins(exhibits, texts)
    chief = list(range(len(exhibits)))
    unlike = sorted(set(twin_of))
    for one, other in _ones([exhibits[place] for place in unlike], [surroundings[place] for place in unlike]):
        _unite(chief, unlike[one], unlike[other])
    for place, first in enumerate(twin_of):
        _unite(chief, first, place)
    groups: dict[int, list[Exhibit]] = defaultdict(list)
    for number, exhibit in enumerate(exhibits):
        groups[_chief(chief, number)].append(exhibit)
    merged = tuple(_merged(group) for _, group in sorted(groups.items()))
    renamed = {exhibit.id: group[0].id for group in groups.values() for exhibit in group}
    return merged, renamed


def _twins(exhibits: Sequence[Exhibit], documents: Mapping[str, Document]) -> list[int]:
    """For each exhibit the place of the first that stands where it stands in a document of the same text.

    So a copy of a report changes nothing.
    """
    first: dict[tuple[object, ...], int] = {}
    found = []
    for place, exhibit in enumerate(exhibits):
        text = next((documents[one.document].text for one in exhibit.mentions if one.document in documents), exhibit.id)
        where = tuple((mention.start, mention.end) for mention in exhibit.mentions)
        found.append(first.setdefault((text, exhibit.kind, exhibit.name, where), place))
    return found


def _ones(exhibits: Sequence[Exhibit], surroundings: Sequence[frozenset[str]]) -> list[tuple[int, int]]:
    """The pairs that are evidently one."""
    spread = Counter(word for words in set(surroundings) for word in words)
    limit = max(8.0, _MOST_COMMON * len(exhibits))
    rare = [frozenset(word for word in words if spread[word] <= limit) for words in surroundings]
    pairs = [
        (one, other)
        for one, other in _candidates(exhibits, rare)
        if _are_one(exhibits[one], exhibits[other], rare[one], rare[other])
    ]
    chief = list(range(len(exhibits)))
    for one, other in pairs:
        _unite(chief, one, other)
    return pairs + _pointed_at(exhibits, surroundings, chief)


def _surroundings(exhibits: Sequence[Exhibit], documents: Mapping[str, Document]) -> list[frozenset[str]]:
    """For each exhibit the stems of the words in the sentences that mention it, and in those that go on about it."""
    layouts: dict[str, Layout] = {}
    found: list[frozenset[str]] = []
    for exhibit in exhibits:
        words: set[str] = set()
        for mention in exhibit.mentions:
            document = documents.get(mention.document)
            if document is None:
                continue
            if document.id not in layouts:
                layouts[document.id] = Layout(document.text)
            layout = layouts[document.id]
            place = layout.sentence_number(mention.start)
            words.update(content_stems(layout.sentences[place].of(document.text)))
            following = layout.sentences[place + 1].of(document.text) if place + 1 < len(layout.sentences) else ""
            if _GOES_ON.match(following):
                words.update(content_stems(following))
        found.append(frozenset(words))
    return found


def _candidates(exhibits: Sequence[Exhibit], rare: Sequence[frozenset[str]]) -> list[tuple[int, int]]:
    """Pairs that share at least the least number of rare words, in order; very common words open no block."""
    near: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, words in enumerate(rare):
        for word in sorted(words):
            near[exhibits[number].kind.value, word].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for block in near.values():
        if len(block) <= _LARGEST_BLOCK:
            shared.update((one, other) for place, one in enumerate(block) for other in block[place + 1 :])
    return sorted(pair for pair, count in shared.items() if count >= _LEAST_SHARED)


def _are_one(one: Exhibit, other: Exhibit, words: frozenset[str], others: frozenset[str]) -> bool:
    if {mention.document for mention in one.mentions} & {mention.document for mention in other.mentions}:
        return False
    shared = len(words & others)
    return shared >= _LEAST_SHARED and shared >= _LEAST_SHARE * min(len(words), len(others))


def _pointed_at(
    exhibits: Sequence[Exhibit], surroundings: Sequence[frozenset[str]], chief: list[int]
) -> list[tuple[int, int]]:
    """Exhibits that a report speaks of as known ("the video"), each with the one thing of its kind that is described.

    What the pointing words say of it ("the drone video") must stand near that thing too, and the report must not speak
    of another of the kind.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for number in range(len(exhibits)):
        groups[_chief(chief, number)].append(number)
    described: dict[str, list[int]] = defaultdict(list)
    for first, members in sorted(groups.items()):
        if len(members) > 1 or not _POINTING.match(exhibits[first].name):
            described[exhibits[first].kind.value].append(first)
    found: list[tuple[int, int]] = []
    for first, members in sorted(groups.items()):
        things = described[exhibits[first].kind.value]
        if len(things) != 1 or things == [first]:
            continue
        group = groups[things[0]]
        near = frozenset[str]().union(*(surroundings[number] for number in group))
        known = {mention.document for number in group for mention in exhibits[number].mentions}
        own = {mention.document for number in members for mention in exhibits[number].mentions}
        here = frozenset[str]().union(*(surroundings[number] for number in members))
        shared = (here & near) - frozenset(content_stems(exhibits[first].name.split()[-1]))
        if shared and not own & known and _features(exhibits[first].name) <= near:
            found.append((first, things[0]))
    return found


def _features(name: str) -> frozenset[str]:
    """The stems of what a name says of a thing, without its noun."""
    return frozenset(content_stems(" ".join(name.split()[:-1])))


def _unite(chief: list[int], one: int, other: int) -> None:
    first, second = sorted((_chief(chief, one), _chief(chief, other)))
    chief[second] = first


def _chief(chief: list[int], number: int) -> int:
    """The first exhibit of the group that `number` is in."""
    while chief[number] != number:
        chief[number] = chief[chief[number]]
        number = chief[number]
    return number


def _merged(group: Sequence[Exhibit]) -> Exhibit:
    first = group[0]
    if len(group) == 1:
        return first
    mentions = tuple(mention for exhibit in group for mention in exhibit.mentions)
    reason = Reason(
        "Several reports mention it in the same surroundings.", tuple(exhibit.mentions[0] for exhibit in group)
    )
    told: dict[str, list[Passage]] = defaultdict(list)
    for exhibit in group:
        for found in exhibit.reasons[1:]:
            told[found.text].extend(found.passages)
    reasons = (*first.reasons[:1], *(Reason(text, tuple(told[text])) for text in sorted(told)), reason)
    return Exhibit(first.id, first.kind, first.name, mentions, first.file, first.held, reasons)
