"""Words that turn, weaken or suspend what is said: negation, denial, doubt, question, attempt, worry.

Each operator multiplies the polarity of what it reaches: -1 turns it round, 0 leaves no direction, what lies between
weakens. Operators are looked for among the words of one sentence; a phrase that holds a shorter one ("did not deny")
stands for the whole. The factors are judgements, in the order a reader would put them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from assay.stance.shipped import shipped_table
from assay.texts.words import word_set


class Reach(StrEnum):
    """Which words an operator reaches: those after it or those before it."""

    FORWARD = "forward"
    BACKWARD = "backward"


@dataclass(frozen=True, slots=True)
class Operator:
    """One kind of operator: what it is called in reasons, its factor, its reach and how many words it carries."""

    name: str
    factor: float
    reach: Reach
    words: int


@dataclass(frozen=True, slots=True)
class Found:
    """An operator at words `start` to `end` of a sentence."""

    operator: Operator
    start: int
    end: int


_LONGEST = 8
_IS_CONTRACTED = word_set("it's that's there's this's what's he's she's")
_Phrases = dict[str, dict[str, tuple[tuple[tuple[str, ...], Operator], ...]]]


@cache
def _phrases() -> _Phrases:
    """All phrases by their first and second word; those of one word lie under the second word ""."""
    by_start: dict[str, dict[str, list[tuple[tuple[str, ...], Operator]]]] = {}
    for name, entry in shipped_table("operators").items():
        operator = Operator(name, float(entry["factor"]), Reach(entry["reach"]), int(entry["words"]))
        for phrase in entry["phrases"]:
            for wording in _spelled_out(phrase.split()):
                second = wording[1] if len(wording) > 1 else ""
                by_start.setdefault(wording[0], {}).setdefault(second, []).append((wording, operator))
    return {
        first: {second: tuple(sorted(found, key=_longest_first)) for second, found in by_second.items()}
        for first, by_second in by_start.items()
    }


def _spelled_out(parts: list[str]) -> list[tuple[str, ...]]:
    """All wordings of a phrase whose words may offer a choice: "was|is not true" has two."""
    wordings: list[tuple[str, ...]] = [()]
    for part in parts:
        wordings = [(*wording, choice) for wording in wordings for choice in part.split("|")]
    return [tuple(word for word in wording if word != "-") for wording in wordings]


def _longest_first(entry: tuple[tuple[str, ...], Operator]) -> tuple[int, tuple[str, ...]]:
    return (-len(entry[0]), entry[0])


def operators(lower: tuple[str, ...]) -> list[Found]:
    """The operators among `lower`, the lower-case words of a sentence, in reading order and not overlapping."""
    found: list[Found] = []
    table = _phrases()
    at = 0
    while at < len(lower):
        word = lower[at]
        match = None
        for first in dict.fromkeys((word, _uncontracted(word))):
            by_second = table.get(first)
            match = match or (_match(by_second, (first, *lower[at + 1 : at + _LONGEST])) if by_second else None)
        if match:
            found.append(Found(match[1], at, at + len(match[0])))
            at += len(match[0])
        else:
            at += 1
    return found


def _match(
    by_second: Mapping[str, tuple[tuple[tuple[str, ...], Operator], ...]], rest: tuple[str, ...]
) -> tuple[tuple[str, ...], Operator] | None:
    for second in (rest[1], "") if len(rest) > 1 else ("",):
        for phrase, operator in by_second.get(second, ()):
            if rest[: len(phrase)] == phrase:
                return phrase, operator
    return None


def _uncontracted(word: str) -> str:
    """ "didn't deny" is looked up as "not deny", "it's a lie" as "is a lie"."""
    if word in {"shouldn't", "mustn't"}:
        return "should"
    if word.endswith("n't"):
        return "not"
    return "is" if word in _IS_CONTRACTED else word


def reaches(found: Found, place: int, breaks: tuple[int, ...]) -> bool:
    """Whether an operator reaches the word at `place`; `breaks` are the places where a new clause opens."""
    if found.operator.reach is Reach.FORWARD:
        near = found.end <= place < found.end + found.operator.words
        return near and not any(found.end <= mark <= place for mark in breaks)
    near = found.start - found.operator.words <= place < found.start
    return near and not any(place < mark <= found.start for mark in breaks)
