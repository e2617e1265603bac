"""Words of a stretch of text for reading clauses: contractions taken apart, the marks between words kept.

"didn't" is "did" and "not", "we'll" is "we" and "will", "cannot" is "can" and "not", so that an auxiliary and a
negation are always words of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import irregular_base
from assay.texts.words import stem, word_set

_WORD = lazy_pattern(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:/]\d+)*%?|[^\W_]+(?:['’.-][^\W_]+)*|[%$€£]")
_CLITIC = lazy_pattern(r"['’](?:s|re|ve|ll|d|m)\Z")
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
_BEFORE_IS = word_set("it he she that there who what here where how let this everything nothing")
_LONGEST_GAP = 40  # characters; what is longer is no gap between words of one clause
_CLITICS = {"s": "'s", "re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"}


@dataclass(frozen=True, slots=True)
class ClauseWord:
    """A word in lower case with its place; `gap` holds the marks between it and the word before, without blanks."""

    lower: str
    start: int
    end: int
    capital: bool
    gap: str

    @property
    def base(self) -> str:
        """What forms of one word share: the stem, irregular verbs by their base form."""
        return base_of(self.lower)


@lru_cache(maxsize=50_000)
def base_of(word: str) -> str:
    """The stem of a word in lower case; an irregular past form has its base form's ("told" -> "tell")."""
    return stem(irregular_base(word) or word)


def clause_words(text: str, span: Span) -> list[ClauseWord]:
    """The words of `text` in `span`, in linear time."""
    found: list[ClauseWord] = []
    last = span.start
    for match in _WORD.finditer(text, span.start, span.end):
        start, end = match.span()
        gap = "".join(text[last:start].split()) if start - last <= _LONGEST_GAP else ";"
        last = end
        for lower, first, after in _parts(match.group(), start):
            found.append(ClauseWord(lower, first, after, text[first].isupper(), gap))
            gap = ""
    return found


def _parts(word: str, start: int) -> list[tuple[str, int, int]]:
    """The words inside `word`, in lower case, with their places."""
    lower = word.lower()
    end = start + len(word)
    if lower == "cannot":
        return [("can", start, start + 3), ("not", start + 3, end)]
    if lower.endswith("n't") or lower.endswith("n’t"):
        cut = len(word) - 3
        if cut:
            whole = _WHOLE.get(lower[:cut], lower[:cut])
            return [(whole, start, start + cut), ("not", start + cut, end)]
    if (match := _CLITIC.search(lower)) and match.start():
        cut = match.start()
        whole = "is" if lower[cut + 1 :] == "s" and lower[:cut] in _BEFORE_IS else _CLITICS[lower[cut + 1 :]]
        return [(lower[:cut], start, start + cut), (whole, start + cut, end)]
    return [(lower, start, end)]
