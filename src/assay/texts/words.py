"""Words of a text with their places, and their stems.

A word is a run of letters and digits. An apostrophe inside it belongs to it ("don't", "people's"), a hyphen does not
("air-strike" is two words), an initialism with full stops is one word ("U.S."), and so is a number with its separators
("1,200", "3.5").
"""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern

_WORD = lazy_pattern(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|[^\W_]+(?:['’ʼ][^\W\d_]+)*")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'"})


def word_set(listing: str) -> frozenset[str]:
    """The words of `listing`, which white space separates: how word lists are written in the code."""
    return frozenset(listing.split())


# Function words: articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest adverbs. Negations are
# among them: who needs polarity reads the words themselves, not the stems.
STOPWORDS: frozenset[str] = word_set(
    """
    a about above after again against all also although am among an and any are aren't around as at
    be because been before being below between both but by
    can can't cannot could couldn't
    did didn't do does doesn't doing don't down during
    each either else even ever every few for from further
    had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however
    i i'd i'll i'm i've if in into is isn't it it's its itself
    just let let's like
    may me might more most much must my myself
    neither no nor not now
    of off on once one only onto or other others our ours ourselves out over own
    per quite rather
    same shall she she'd she'll she's should shouldn't since so some such
    than that that's the their theirs them themselves then there there's these they they'd they'll they're they've
    this those though through thus to too
    under until unto up upon us very via
    was wasn't we we'd we'll we're we've were weren't what what's when where whether which while who who's whom whose
    why will with within without won't would wouldn't
    yet you you'd you'll you're you've your yours yourself yourselves
    """
)

_stemmer = snowballstemmer.stemmer("english")


def words(text: str) -> list[tuple[str, Span]]:
    """The words of `text` as written, each with its place, in reading order."""
    return [(match.group(), Span(match.start(), match.end())) for match in _WORD.finditer(text)]


def bare_words(text: str) -> list[str]:
    """The words of `text` as written, without their places: what `words` gives, faster."""
    return _WORD.findall(text)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of `word` in lower case by the Snowball stemmer for English (Porter 2001), without a possessive ending.

    Typographic apostrophes count as straight ones. "US" in capitals and "U.S." have the stem "u.s.", so that the
    country is not taken for the pronoun.
    """
    if word in {"US", "U.S.", "U.S"}:
        return "u.s."
    plain = word.lower().translate(_APOSTROPHES)
    if plain.endswith("'s"):
        plain = plain[:-2]
    return str(_stemmer.stemWord(plain.rstrip("'")))


def is_stopword(word: str) -> bool:
    """Whether `word` is a function word; "US" in capitals is not."""
    return word != "US" and word.lower().translate(_APOSTROPHES) in STOPWORDS


def content_stems(text: str) -> list[str]:
    """The stems of the words of `text` that are not function words, in reading order, repeats included."""
    return [stem(word) for word in _WORD.findall(text) if not is_stopword(word)]
