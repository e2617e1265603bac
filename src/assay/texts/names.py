"""Names in running text: capitalised name spans, acronyms with their long forms, and words that stand for countries."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern


def word_set(text: str) -> frozenset[str]:
    """The words of a literal list that is written as text."""
    return frozenset(text.split())


HONORIFICS = word_set(
    """
    mr mrs ms miss mx dr prof sir dame lord lady madame monsieur herr frau sheikh sheik mullah maulvi
    mawlawi ayatollah imam rabbi rev reverend father sister brother pope prince princess king queen emir
    sultan
    """
)
"""Forms of address, folded, that stand before a person's name and are no part of it."""

PARTICLES = word_set(
    """
    al el bin bint ibn abu van von der den de del della di da dos du la le ter ten af zu y e
    """
)
"""Lower-case words that a personal name may contain."""

_CAPITAL = r"[^\W\d_a-z]"  # an upper-case letter, or a letter of a script without case
_WORD = rf"(?:(?:al|el|ul|ur|an|as|ad)-(?=[A-Z]))?{_CAPITAL}(?:[^\W_]|[.'’&-](?=[^\W_])){{0,40}}"
_ABBREVIATION = r"(?:[A-Z]\.){1,4}"
_TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Sens|Rep|Reps|Gov|Rev|St|Jr|Sr)\."
_PART = rf"(?:{_ABBREVIATION}|{_TITLE}|{_WORD})"
_JOIN = r"(?:[ \u00a0]|\r?\n(?!\s*\n))"
_INNER = rf"(?:{_JOIN}(?:of|of the|for|and the|al|el|bin|bint|ibn|abu|van|von|der|de|del|della|di|da|du|la|le)){{0,2}}"
_NAME = lazy_pattern(rf"(?<![^\W_]){_PART}(?:{_INNER}{_JOIN}{_PART}){{0,11}}")
_LONG_AND_SHORT = lazy_pattern(r"\(\s*(?:the\s+)?[\"“']?([A-Z][A-Za-z&.-]{1,9})[\"”']?\s*\)")
_SMALL = word_set("of the and for in on to de la du des &")


_MARKS = str.maketrans("", "", ".'’‘")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """`text` without accents, case, full stops and apostrophes: what two spellings of one name have in common."""
    if text.isascii():
        return " ".join(text.translate(_MARKS).casefold().split())
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(kept.translate(_MARKS).casefold().split())


def name_spans(text: str) -> list[Span]:
    """The capitalised stretches of `text` in reading order ("Secretary of State Ann Lee" is one); linear time.

    A word that is capitalised only because it opens a sentence is included: the caller knows more than the capital.
    """
    return [Span(found.start(), found.end()) for found in _NAME.finditer(text)]


@lru_cache(maxsize=65536)
def initials(phrase: str) -> str:
    """The upper-case initials of `phrase` without its small words: "Central Bank of Peru" gives "CBP"."""
    words = re.findall(r"[^\W_]+", phrase)
    return "".join(word[0].upper() for word in words if fold(word) not in _SMALL)


def acronyms(text: str) -> dict[str, str]:
    """The acronyms that `text` explains, each with its long form: "the Harbour Safety Board (HSB)" gives HSB.

    The long form is the shortest run of words before the bracket whose initials are the acronym's letters.
    """
    found: dict[str, str] = {}
    for bracket in _LONG_AND_SHORT.finditer(text):
        short = bracket.group(1).replace(".", "")
        words = list(re.finditer(r"[^\W_]+(?:['’.-][^\W_]+)*", text[max(0, bracket.start() - 160) : bracket.start()]))
        before = text[max(0, bracket.start() - 160) : bracket.start()]
        for count in range(2, min(len(words), 2 * len(short) + 2) + 1):
            phrase = before[words[-count].start() :].strip()
            if initials(phrase).casefold() == short.casefold() and fold(words[-count].group()) not in _SMALL:
                found.setdefault(short, " ".join(phrase.split()))
                break
    return found


class PlaceWord(StrEnum):
    """What a word that stands for a country is."""

    NAME = "name"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class Country:
    """A country: ISO 3166 code, English name, adjective ("Afghan"), and every folded word that stands for it."""

    code: str
    name: str
    adjective: str
    words: tuple[tuple[str, PlaceWord], ...]


@cache
def countries() -> tuple[Country, ...]:
    """All countries of the table that comes with the package, by name."""
    table = resources.files("assay.texts").joinpath("countries.tsv").read_text(encoding="utf-8")
    return tuple(_country(line) for line in table.splitlines() if line and not line.startswith("#"))


def _country(line: str) -> Country:
    code, *columns = line.split("\t")
    names, demonyms, capitals, seats = (column.split("|") if column else [] for column in columns)
    sorted_words = [
        *((fold(word), PlaceWord.NAME) for word in names),
        *((fold(word), PlaceWord.DEMONYM) for word in demonyms),
        *((fold(word), PlaceWord.CAPITAL) for word in capitals),
        *((fold(word), PlaceWord.SEAT) for word in seats),
    ]
    return Country(code, names[0], demonyms[0] if demonyms else names[0], tuple(sorted_words))


@cache
def _by_word() -> dict[str, tuple[Country, PlaceWord]]:
    return {word: (country, sort) for country in reversed(countries()) for word, sort in country.words}


def country_with(code: str) -> Country | None:
    """The country with this ISO 3166 code, or none."""
    return next((country for country in countries() if country.code == code), None)


def place(phrase: str) -> tuple[Country, PlaceWord] | None:
    """The country that the whole of `phrase` stands for, and how ("the Kremlin" is Russia's seat), or none."""
    return _by_word().get(fold(phrase).removeprefix("the "))


def countries_in(phrase: str) -> list[tuple[Country, PlaceWord, Span]]:
    """The countries that words of `phrase` stand for, in reading order, the longest wording first at each place.

    Words in lower case ("us", "turkey", "polish") are not places.
    """
    words = list(re.finditer(r"(?:[^\W_]\.){2,}|[^\W_]+(?:['’-](?!s\b)[^\W_]+)*", phrase))
    found: list[tuple[Country, PlaceWord, Span]] = []
    at = 0
    while at < len(words):
        for length in range(min(5, len(words) - at), 0, -1):
            start, end = words[at].start(), words[at + length - 1].end()
            known = _by_word().get(fold(phrase[start:end]))
            if known and not phrase[start].islower():
                found.append((*known, Span(start, end)))
                at += length - 1
                break
        at += 1
    return found


def country_of(phrase: str | None) -> str | None:
    """The code of the first country that `phrase` names, or none."""
    found = countries_in(phrase) if phrase else []
    return found[0][0].code if found else None
