"""Words of a noun phrase: tokens, singulars, spelt-out titles, and which stretch of them is a proper name."""

from __future__ import annotations

from functools import lru_cache

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.lexicon import KIND_OF_HEAD, NAME_TAILS, PAPER_WORDS, PERSON_HEADS, TITLE_SPELT_OUT, TITLES
from assay.sources.mentions.occupations import SURNAMES, role_of_noun
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import HONORIFICS, PARTICLES, fold, word_set

_TOKEN = lazy_pattern(r"(?:[^\W_]\.){2,}|[^\W_]+(?:[-'’&./][^\W_]+)*\.?|&")
_PARTICLE = lazy_pattern(r"(?:al|el|ul|ur|an|as|ad|d|o)[-'’][A-Z]")
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "wives": "wife", "police": "police",
    "policemen": "policeman", "congressmen": "congressman", "spokesmen": "spokesman", "gunmen": "gunman",
    "media": "media",
    "congress": "congress", "press": "press", "times": "times", "news": "news", "series": "series", "forces": "forces",
    "services": "services", "industries": "industries", "authorities": "authorities", "lawmen": "lawman",
    "boss": "boss",
    "businessmen": "businessman", "businesswomen": "businesswoman", "actress": "actress", "witness": "witness",
    "eyewitness": "eyewitness", "indices": "index", "analyses": "analysis", "analysis": "analysis",
}  # fmt: skip
_SHORT_TITLES = word_set(
    """
    mr mrs ms dr prof gen lt col maj capt sgt adm sen sens rep reps gov rev st jr sr brig cmdr
    """
)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_NO_MEN = word_set("specimen omen abdomen regimen acumen yemen stamen semen lumen hymen ramen amen carmen yamen")
_WORDS = 1 << 16
"""Of so many words it is remembered what they are; texts use the same words over and over."""


def tokens(phrase: str) -> list[str]:
    """The words of `phrase` without punctuation; a full stop stays on abbreviations ("U.S.", "Sen.") alone."""
    return [word if word[-1] != "." or _is_abbreviation(word) else word[:-1] for word in _TOKEN.findall(phrase)]


def _is_abbreviation(word: str) -> bool:
    return word.endswith(".") and (len(word) == 2 or "." in word[:-1] or fold(word) in _SHORT_TITLES)


@lru_cache(_WORDS)
def capitalised(word: str) -> bool:
    """Whether `word` starts like a name: a capital, also after "al-" or "d'", or a letter of a script without case."""
    first = word[:1]
    if first.isalpha() and first.lower() == first.upper():
        return True
    return (first.isupper() and word != "I") or _PARTICLE.match(word) is not None


@lru_cache(_WORDS)
def singular(noun: str) -> str:
    """The singular of an English noun, folded: "ministries" gives "ministry"."""
    word = fold(noun)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and word not in _NO_MEN:
        return word[:-2] + "an"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


@lru_cache(_WORDS)
def is_plural(noun: str) -> bool:
    """Whether a noun is a plural by its form."""
    word = fold(noun)
    return word in {"people", "police", "authorities", "media"} or (
        singular(word) != word or word in {"forces", "services", "industries"}
    )


@lru_cache(_WORDS)
def spelt_out(word: str) -> str:
    """A title or common noun in the one spelling by which mentions are compared: "Gen." gives "general"."""
    single = singular(word)
    return TITLE_SPELT_OUT.get(single, single)


@lru_cache(_WORDS)
def is_title(word: str) -> bool:
    """Whether `word` can stand before a person's name as a title or office."""
    folded = fold(word)
    if folded in TITLES or folded in HONORIFICS:
        return True
    like_a_name = folded in SURNAMES or folded in NAME_TAILS[SourceKind.PUBLICATION]
    known = singular(word) in PERSON_HEADS or role_of_noun(singular(word)) is Role.EXPERT
    return known and not (capitalised(word) and like_a_name)


@lru_cache(_WORDS)
def is_head(word: str) -> bool:
    """Whether `word` is a common noun for a source."""
    return singular(word) in KIND_OF_HEAD or fold(word) in KIND_OF_HEAD


@lru_cache(_WORDS)
def is_paper_word(word: str) -> bool:
    """Whether `word` is one that papers are called by, in small letters: "11 times", "the news"."""
    return fold(word) in PAPER_WORDS and not capitalised(word)


@lru_cache(_WORDS)
def is_body(word: str) -> bool:
    """Whether `word` is a common noun for a body or a thing, not for a human being."""
    return is_head(word) and singular(word) not in PERSON_HEADS


def trailing_name(words: list[str]) -> int:
    """The index at which the capitalised run at the end of `words` starts; `len(words)` where there is none."""
    start = len(words)
    while start > 0:
        word = words[start - 1]
        if capitalised(word) or word == "&" or (fold(word) in PARTICLES and start < len(words) and start > 1):
            start -= 1
        else:
            break
    if 1 < start < len(words) and words[start - 1] == "and" and is_head(words[-1]) and capitalised(words[start - 2]):
        start -= 2
    while start < len(words) and not capitalised(words[start]):
        start += 1
    return start
