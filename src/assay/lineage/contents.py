"""Contents: what a statement says, brought into a form in which two reports of one saying can be compared.

Numbers are alike in words and digits, dates count from the report's day where the words are the report's own, an
editor's words in brackets are left out of a quotation, irregular verbs stand in their base form, and a passive clause
that names who acted is turned round, so that "was shot down by soldiers" reads as "soldiers shot down".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from assay.domain.statement import Quote
from assay.lineage.numbers import numbers
from assay.lineage.pile import Pile
from assay.lineage.voicing import active
from assay.texts.dates import day_of
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.relative_dates import find_relative_dates
from assay.texts.verbs import irregular_base
from assay.texts.words import is_stopword, stem, word_set, words

FIGURE = "#"
"""What the stems begin with that stand for a number."""
LONGEST = 400
"""Content words of a statement that are compared with others': the first, since comparing takes the square of them."""
_NEGATIONS = frozenset(["not", "no", "never", "nobody", "nothing", "none", "cannot", "neither", "nor", "without"])
_VAGUE = frozenset(["dozens", "scores", "hundreds", "thousands", "millions", "billions", "half", "third", "quarter"])
_LEFT_OUT = lazy_pattern(r"\[[^\]]{0,80}\]|\.\.\.|…")
_QUOTED = lazy_pattern(r"[“\"«„]([^“”\"«»„]{2,400})[”\"»“]")
_MAYBE_DATE = lazy_pattern(
    r"\d|day\b|night|morning|month|week|year|ago\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE
)
_MAYBE_NUMBER = lazy_pattern(
    r"\d|\b(?:t(?:wo|hree|en|welve|hirteen|wenty|hirty)|f(?:our|ive|orty|ifty|ourteen|ifteen)|s(?:ix|even)|eight|nine|"
    r"eleven|dozen|hundred|thousand|million|billion)",
    re.IGNORECASE,
)
_TITLES = word_set("president mr mrs ms dr minister prime senator sen general gen chancellor secretary king queen sir")
_ENDS = (".", "!", "?", ":", "…")


@dataclass(frozen=True, slots=True)
class Content:
    """What one statement says.

    `plain` are its words in lower case with numbers in digits, `length` how many, `opening` the places of those
    that open a sentence; `stems` those of its content words in reading order, with numbers and the weekdays of
    dates among them; `figures`, `dates` (ISO 8601) and `vague` ("dozens") what of these it gives; `counted` the
    stem of the word right after each number, "one" among them, with the number; `names` the stems of words with a
    capital that no sentence begins with; `runs` what stands in quotation marks, in `plain` words, without what was
    left out of it; `own_words` whether all of it does; `day` the ordinal of the report's day, none where unknown.
    """

    number: int
    plain: str
    length: int
    opening: tuple[int, ...]
    stems: tuple[str, ...]
    figures: frozenset[str]
    dates: frozenset[str]
    vague: frozenset[str]
    counted: frozenset[tuple[str, str]]
    names: frozenset[str]
    runs: tuple[str, ...]
    negated: bool
    own_words: bool
    day: int | None


@dataclass(frozen=True, slots=True)
class _Token:
    plain: str
    stem: str
    name: bool = False
    opens: bool = False


def contents_of(pile: Pile) -> list[Content]:
    """What each statement of the pile says, by number."""
    return [_content_of(pile, number) for number in range(len(pile.statements))]


def _content_of(pile: Pile, number: int) -> Content:
    statement = pile.statements[number]
    document = pile.documents[pile.document_of[number]]
    return read_content(
        statement.content_text(document.text),
        number=number,
        quote=statement.quote,
        negated=statement.negated,
        published=document.published,
    )


def read_content(
    text: str, *, number: int = 0, quote: Quote = Quote.INDIRECT, negated: bool = False, published: str | None = None
) -> Content:
    """What `text` says, of a statement that gives it as `quote`; `negated` is true where the cue denies it.

    `published` is the day from which "on Monday" counts, in ISO 8601; in the source's own words it does not.
    """
    own_words = quote is Quote.DIRECT
    bracketed = [match.span() for match in _LEFT_OUT.finditer(text)] if own_words else []
    dates: set[str] = set()
    tokens = _tokens(text, [*((*place, "") for place in bracketed), *_marked(text, dates, not own_words, published)])
    plain = [token.plain for token in tokens]
    denials = sum(word in _NEGATIONS or word.endswith("n't") for word in plain)
    day = day_of(published)
    return Content(
        number=number,
        plain=" ".join(plain),
        length=len(plain),
        opening=tuple(place for place, token in enumerate(tokens) if token.opens),
        stems=tuple(active(plain, [token.stem for token in tokens])[:LONGEST]),
        figures=frozenset(token.stem for token in tokens if token.stem.startswith(FIGURE)),
        dates=frozenset(dates),
        vague=_VAGUE.intersection(plain),
        counted=frozenset(_counted(tokens)),
        names=frozenset(token.stem for token in tokens if token.name),
        runs=(" ".join(plain),) if own_words and plain and not bracketed else _runs(text, bracketed, quote),
        negated=(denials > 0) is not negated,
        own_words=own_words,
        day=day.toordinal() if day else None,
    )


def _counted(tokens: Sequence[_Token]) -> Iterator[tuple[str, str]]:
    for number, counted in pairwise(tokens):
        if counted.stem and counted.stem[0] != FIGURE:
            if number.stem.startswith(FIGURE):
                yield counted.stem, number.stem.removeprefix(FIGURE)
            elif number.plain == "one":
                yield counted.stem, "1"


def _marked(text: str, dates: set[str], counted: bool, published: str | None) -> list[tuple[int, int, str]]:
    """Where numbers and dates stand in `text`, and the one word for each; the dates are added to `dates`.

    A day has its weekday for a word, so that "yesterday" and "on Monday" can be one.
    """
    found: list[tuple[int, int, str]] = []
    if counted and published and _MAYBE_DATE.search(text):
        for span, date in find_relative_dates(text, published=published):
            day = day_of(date)
            if len(date) > len("2024"):
                dates.add(date[:10])
                found.append((span.start, span.end, day.strftime("%A").lower() if day else date))
    if _MAYBE_NUMBER.search(text):
        found += [(item.span.start, item.span.end, FIGURE + item.value) for item in numbers(text)]
    return found


def _tokens(text: str, marked: Sequence[tuple[int, int, str]] = ()) -> list[_Token]:
    """The words of `text`; what `marked` gives a word for is one, and what it gives an empty word for is none."""
    tokens: list[_Token] = []
    done, opens = 0, True
    marks = sorted(marked)[::-1]
    for word, span in words(text):
        if span.start < done:
            continue
        while marks and marks[-1][1] <= span.start:
            marks.pop()
        if marks and marks[-1][0] < span.end:
            _, done, value = marks[-1]
            if value:
                tokens.append(_Token(value.removeprefix(FIGURE), value if value[0] == FIGURE else stem(value)))
                if value[0] == FIGURE and text[done : done + 1] == "%":
                    tokens.append(_Token("percent", "percent"))
                opens = False
            continue
        plain, base = _form(word)
        if plain == "cent" and tokens and tokens[-1].plain == "per":
            tokens[-1] = _Token("percent", "percent")
            continue
        if word[0].isupper():
            before = text[max(0, span.start - 3) : span.start].rstrip(" “\"‘«„'")
            opens = opens or before.endswith(_ENDS)
            tokens.append(_Token(plain, base, name=bool(base) and not opens and plain not in _TITLES, opens=opens))
        else:
            tokens.append(_Token(plain, base, opens=opens))
        opens = False
    return tokens


@lru_cache(maxsize=1 << 16)
def _form(word: str) -> tuple[str, str]:
    """The word in lower case, and the stem of its base form, empty for a function word."""
    plain = word.lower().replace("’", "'")
    return plain, "" if is_stopword(word) else stem(irregular_base(plain) or word)


def _runs(text: str, left_out: Sequence[tuple[int, int]], quote: Quote) -> tuple[str, ...]:
    """What stands in quotation marks, cut where something was left out."""
    if quote is Quote.DIRECT:
        edges = [0, *chain.from_iterable(left_out), len(text)]
        pieces = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    elif quote is Quote.MIXED:
        pieces = [piece for match in _QUOTED.findall(text) for piece in _LEFT_OUT.split(match)]
    else:
        return ()
    unread: set[str] = set()
    tokens = (_tokens(piece, _marked(piece, unread, counted=False, published=None)) for piece in pieces)
    found = (" ".join(token.plain for token in run) for run in tokens)
    return tuple(run for run in found if run)
