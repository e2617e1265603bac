"""Numbers in a text, in digits or in words, as one value: "2,000", "two thousand", "2.5 million", "twenty-three"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_UNITS = _listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety")
_VALUE = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * (value + 2) for value, word in enumerate(_TENS)
}
_SCALE = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
_SCALES = "|".join(_SCALE)
_WORDS = "|".join(_VALUE)
_NUMBER = lazy_pattern(
    rf"(?<![\w.,:/-])(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?:[ \u00a0-](?P<scale>{_SCALES})\b)?(?![\w:/]|[.,]\d|-\w)"
    rf"|(?P<words>(?:(?:half )?an?(?= (?:{_SCALES})\b)|{_WORDS})"
    rf"(?:(?:-|\s+(?:and\s+)?)(?:a half|{_WORDS}|{_SCALES}))*)(?!\w))",
    re.IGNORECASE,
)
_PART = lazy_pattern(rf"\b(?:and a half|half an?|an?|and|{_WORDS}|{_SCALES})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: its value in digits ("2000", "11.4"), its place, and whether digits wrote it."""

    value: str
    span: Span
    in_digits: bool

    @property
    def significant(self) -> int:
        """How many digits tell: those of 4,317 are four, of 2,000 one, of 11.40 three."""
        digits = self.value.replace(".", "").lstrip("0")
        return len(digits if "." in self.value else digits.rstrip("0"))


def numbers(text: str) -> list[Number]:
    """The numbers of `text` in reading order; "one" by itself is none, nor is a time or a name such as "S-300"."""
    found: list[Number] = []
    for match in _NUMBER.finditer(text):
        if match["digits"]:
            value = Decimal(match["digits"].replace(",", "")) * _SCALE.get((match["scale"] or "").lower(), 1)
            found.append(Number(_plain(value), Span(*match.span()), in_digits=True))
        else:
            found += _in_words(text, Span(*match.span()))
    return found


def _in_words(text: str, phrase: Span) -> Iterator[Number]:
    """The numbers that a run of number words makes up: "two hundred and six" is one, "two and six" are two."""
    run: list[tuple[str, Span]] = []
    for part in _PART.finditer(text, phrase.start, phrase.end):
        word = " ".join(part[0].lower().split())
        if run and not _goes_on(run[-1][0], word):
            yield from _number(run)
            run = []
        run.append((word, Span(*part.span())))
    yield from _number(run)


def _goes_on(before: str, word: str) -> bool:
    """Whether `word` continues the number that ends with `before`."""
    if word in _SCALE or word == "and a half":
        return before != "and"
    if word == "and":
        return before in _SCALE
    small = _VALUE.get(word, 99)
    return before in _SCALE or before == "and" or (before in _TENS and 0 < small < 10)


def _number(run: list[tuple[str, Span]]) -> Iterator[Number]:
    while run and run[-1][0] == "and":
        run = run[:-1]
    while run and run[0][0] == "and":
        run = run[1:]
    if not run or [word for word, _ in run] in (["one"], ["a"], ["an"]):
        return
    total, current = Decimal(0), Decimal(0)
    for word, _ in run:
        if word in {"a", "an"}:
            current = Decimal(1)
        elif word.startswith("half"):
            current = Decimal("0.5")
        elif word == "and a half":
            current += Decimal("0.5")
        elif word in _VALUE:
            current += _VALUE[word]
        elif word in _SCALE and _SCALE[word] <= 100:
            current = (current or Decimal(1)) * _SCALE[word]
        elif word in _SCALE:
            total += (current or Decimal(1)) * _SCALE[word]
            current = Decimal(0)
    yield Number(_plain(total + current), Span(run[0][1].start, run[-1][1].end), in_digits=False)


def _plain(value: Decimal) -> str:
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written
