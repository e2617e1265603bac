"""Where a text speaks of a topic: its words as stems, its sentences, and the places that match a term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assay.domain.span import Span
from assay.stance.kindred import lemma_stem
from assay.stance.topic import Part, Topic, Wording
from assay.texts.sentences import sentences
from assay.texts.words import is_stopword, words

# How many words may stand inside a wording of several words: "gave the rebels weapons".
_GAP = 2
_LONGEST = 250


@dataclass(frozen=True)
class Sentence:
    """One sentence: its words as written, in lower case, their stems, and their places in the whole text."""

    tokens: tuple[str, ...]
    lower: tuple[str, ...]
    stems: tuple[str, ...]
    spans: tuple[Span, ...]

    @cached_property
    def positions(self) -> dict[str, tuple[int, ...]]:
        """Where each stem stands."""
        found: dict[str, list[int]] = {}
        for index, stem in enumerate(self.stems):
            found.setdefault(stem, []).append(index)
        return {stem: tuple(places) for stem, places in found.items()}


@dataclass(frozen=True, slots=True)
class Match:
    """Words `start` to `end` of a sentence stand for `term` with `strength`; `opposed` if they say the contrary."""

    term: int
    start: int
    end: int
    strength: float
    opposed: bool


@lru_cache(maxsize=20_000)
def analyse(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text` that hold a word."""
    return tuple(piece for span in sentences(text) for piece in _pieces(text, span))


def _pieces(text: str, span: Span) -> Iterator[Sentence]:
    """The sentence at `span`; one longer than any real sentence comes in pieces, so that its cost stays linear."""
    tokens = words(span.of(text))
    for start in range(0, len(tokens), _LONGEST):
        piece = tokens[start : start + _LONGEST]
        written = tuple(word for word, _ in piece)
        yield Sentence(
            tokens=written,
            lower=tuple(word.lower().replace("’", "'") for word in written),
            stems=tuple(lemma_stem(word) for word in written),
            spans=tuple(Span(span.start + place.start, span.start + place.end) for _, place in piece),
        )


def matches(topic: Topic, sentence: Sentence) -> list[Match]:
    """All matches of the topic's terms in reading order; a name matches only words with a capital."""
    found: list[Match] = []
    for stem, places in sentence.positions.items():
        for wording in topic.index.get(stem, ()):
            for start in places:
                end = _end_of(wording, sentence, start)
                if end is not None:
                    found.append(Match(wording.term, start, end, wording.strength, wording.opposed))
    found.extend(_initialisms(topic, sentence))
    return sorted(found, key=_reading_order)


def _reading_order(match: Match) -> tuple[int, int, int, float]:
    return (match.start, -match.end, match.term, -match.strength)


def _end_of(wording: Wording, sentence: Sentence, start: int) -> int | None:
    if wording.capital and not any(character.isupper() for character in sentence.tokens[start]):
        return None
    at = start
    gap = 0 if wording.capital else _GAP
    for stem in wording.stems[1:]:
        following = sentence.stems[at + 1 : at + 2 + gap]
        if stem not in following:
            return None
        at += 1 + following.index(stem)
    return at + 1


def _initialisms(topic: Topic, sentence: Sentence) -> list[Match]:
    """Long forms of the topic's acronyms: capitalised words whose initials are its letters."""
    found: list[Match] = []
    for number, term in enumerate(topic.terms):
        if term.acronym is None or not term.text.isupper():
            continue
        letters = term.acronym
        capitals = [
            index
            for index, word in enumerate(sentence.tokens)
            if word[:1].isupper() and not (is_stopword(word) and not word.isupper())
        ]
        for at in range(len(capitals) - len(letters) + 1):
            run = capitals[at : at + len(letters)]
            spelled = "".join(sentence.tokens[index][0] for index in run)
            if spelled == letters and run[-1] - run[0] < len(letters) + 2:
                found.append(Match(number, run[0], run[-1] + 1, 1.0, opposed=False))
    return found


def strengths(topic: Topic, found: list[Match]) -> list[float]:
    """For each term, the strongest match in 0..1."""
    best = [0.0] * len(topic.terms)
    for match in found:
        if not match.opposed:
            best[match.term] = max(best[match.term], match.strength)
    return best


def coverage(topic: Topic, best: list[float], part: Part | None = None) -> float | None:
    """The share of the topic's weight that is matched, in 0..1, of one part or of all; none if it has no such part."""
    chosen = topic.of(part) if part else tuple(range(len(topic.terms)))
    total = sum(topic.terms[number].weight for number in chosen)
    return sum(topic.terms[number].weight * best[number] for number in chosen) / total if total else None
