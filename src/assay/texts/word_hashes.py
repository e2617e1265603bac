"""Where the words of a text are, and a hash of each: whole blocks of characters at a time.

A word is letters and digits, with single apostrophes inside. Words that are equal when casefolded have equal hashes. A
word's hash is a polynomial in values drawn for its characters, modulo 2**64 (Karp and Rabin 1987), read off running
sums over the block, and then mixed (the finaliser of SplitMix64, Steele et al. 2014). It is the same in every run and
on every machine. It is no secret: who wants to can make long words that collide.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assay.texts.lazy_pattern import lazy_pattern

WORD = lazy_pattern(r"[^\W_]++(?:['’][^\W_]++)*+")
"""What a word is. Nothing is tried twice, so that long words cost no more than others."""
BLOCK = 1 << 16
"""Characters worked on at a time: few enough for the processor's cache, enough to outweigh the calls."""
_LETTERS = lazy_pattern(r"[^\W_]+")
_CODES = 0x110000
_CASED_BELOW = 0x20000
_OTHER, _APOSTROPHE, _LETTER, _EXPANDING = 0, 1, 2, 3
_BASE = 0x9E3779B97F4A7C15
_MODULUS = 1 << 64
_USUAL_WORD = 256
_NO_HASHES = np.zeros(0, dtype=np.uint64)
_NO_PLACES = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Found:
    """The words of a text in reading order: their hashes, and where each starts and ends (code points)."""

    hashes: NDArray[np.uint64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


def find_words(text: str) -> Found:
    """The words of `text`. Time and memory grow with its length, whatever it holds."""
    parts: list[Found] = []
    room = _Room(min(BLOCK, len(text)))
    begin = 0
    while begin < len(text):
        block = text[begin : begin + BLOCK]
        found, read = _words_of(block, room, last=begin + BLOCK >= len(text))
        if not read:
            found, read = _one_word(text, begin)
        parts.append(Found(found.hashes, found.starts + begin, found.ends + begin))
        begin += read
    return Found(
        np.concatenate([part.hashes for part in parts] or [_NO_HASHES]),
        np.concatenate([part.starts for part in parts] or [_NO_PLACES]),
        np.concatenate([part.ends for part in parts] or [_NO_PLACES]),
    )


def mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """`values` with every bit spread over all others, by the finaliser of SplitMix64; one to one."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


class _Room:
    """Arrays that every block of a text is worked in: fetching new ones from the system costs more than the work."""

    def __init__(self, size: int) -> None:
        self.codes = np.empty(size, dtype=np.intp)
        self.values = np.empty(size, dtype=np.uint64)
        self.sums = np.zeros(size + 1, dtype=np.uint64)


def _words_of(block: str, room: _Room, *, last: bool) -> tuple[Found, int]:
    """The words of a block of at most `BLOCK` characters, and how many of its characters were read.

    A word that may go on in the next block is left for it; nothing is read of a block that is all one word.
    """
    codes = room.codes[: len(block)]
    np.copyto(codes, np.frombuffer(block.encode("utf-32-le", "surrogatepass"), dtype=np.uint32))
    kinds = _kinds().take(codes, mode="clip")
    inside = np.zeros(len(kinds) + 2, dtype=np.bool_)
    np.greater_equal(kinds, _LETTER, out=inside[1:-1])
    marks = np.flatnonzero(kinds == _APOSTROPHE)
    inside[marks[inside[marks] & inside[marks + 2]] + 1] = True
    read = len(kinds) if last else _settled(inside[1:-1], apostrophe_last=kinds[-1] == _APOSTROPHE)
    inside = inside[: read + 1] if read < len(kinds) else inside
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    starts, ends = edges[::2], edges[1::2]
    powers, inverses = _powers()
    values, sums = room.values[:read], room.sums[: read + 1]
    _values().take(codes[:read], out=values, mode="clip")
    values *= powers[:read]
    np.cumsum(values, out=sums[1:])
    hashes = mixed((sums[ends] - sums[starts]) * inverses[starts])
    expanding = np.flatnonzero(kinds[:read] == _EXPANDING)
    for number in np.unique(np.searchsorted(ends, expanding, side="right")).tolist():
        hashes[number] = _hash_of(block[starts[number] : ends[number]])
    return Found(hashes, starts, ends), read


def _settled(inside: NDArray[np.bool_], *, apostrophe_last: bool) -> int:
    """How many characters at the front of a block end outside every word, whatever follows the block."""
    upto = len(inside) - 1 if apostrophe_last and inside[-2:-1].any() else len(inside)
    for begin in (max(0, upto - _USUAL_WORD), 0):
        outside = np.flatnonzero(~inside[begin:upto])
        if len(outside):
            return begin + int(outside[-1]) + 1
    return 0


def _one_word(text: str, begin: int) -> tuple[Found, int]:
    """The word of any length that stands at `begin`, as if the text began there, and its length."""
    match = WORD.match(text, begin)
    if match is None:
        raise AssertionError("A block that nothing was read of begins with a word.")
    length = match.end() - begin
    hashes = np.array([_hash_of(match.group())], dtype=np.uint64)
    return Found(hashes, np.zeros(1, dtype=np.int64), np.array([length], dtype=np.int64)), length


def _hash_of(word: str) -> int:
    """The hash of one word of any length, folded as a whole."""
    powers, _ = _powers()
    folded = word.casefold()
    total = 0
    for begin in range(0, len(folded), BLOCK):
        piece = folded[begin : begin + BLOCK].encode("utf-32-le", "surrogatepass")
        values = _values()[np.frombuffer(piece, dtype=np.uint32).astype(np.intp)]
        total += int(np.sum(values * powers[: len(values)])) * pow(_BASE, begin, _MODULUS)
    return int(mixed(np.array([total % _MODULUS], dtype=np.uint64))[0])


@lru_cache(maxsize=1)
def _kinds() -> NDArray[np.uint8]:
    """For each code point whether it is a letter or digit, one that folds to several characters, or an apostrophe."""
    kinds = np.zeros(_CODES, dtype=np.uint8)
    everything = np.arange(_CODES, dtype=np.uint32).tobytes().decode("utf-32-le", "surrogatepass")
    for match in _LETTERS.finditer(everything):
        kinds[match.start() : match.end()] = _LETTER
    kinds[[code for code, folded in _folded().items() if len(folded) > 1]] = _EXPANDING
    kinds[[ord("'"), ord("’")]] = _APOSTROPHE
    return kinds


@lru_cache(maxsize=1)
def _values() -> NDArray[np.uint64]:
    """For each code point the number that stands for what it folds to; one that folds to several is left as it is."""
    numbers = np.arange(1, _CODES + 1, dtype=np.uint64)
    for code, folded in _folded().items():
        if len(folded) == 1:
            numbers[code] = ord(folded) + 1
    numbers[ord("’")] = numbers[ord("'")]
    return mixed(numbers * np.uint64(_BASE))


@lru_cache(maxsize=1)
def _folded() -> dict[int, str]:
    """What each code point that folding changes becomes. There are none from `_CASED_BELOW` on."""
    folded = {code: chr(code).casefold() for code in range(_CASED_BELOW)}
    return {code: other for code, other in folded.items() if other != chr(code)}


@lru_cache(maxsize=1)
def _powers() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The powers of the base from the zeroth on, and their inverses, modulo 2**64."""
    powers, inverses = (np.full(BLOCK, base, dtype=np.uint64) for base in (_BASE, pow(_BASE, -1, _MODULUS)))
    powers[0] = inverses[0] = 1
    return np.multiply.accumulate(powers), np.multiply.accumulate(inverses)
