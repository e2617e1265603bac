"""Words of one sentence, and how far noun phrases and clauses reach around a cue. No grammar, only borders."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.lexicon import TIME_WORDS, cue_verbs, listed
from assay.texts.lazy_pattern import lazy_pattern

_TOKEN = lazy_pattern(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’.-][^\W_]+)*|[%$€£]")
_LEFT_STOP = listed(
    "that but while as when because which if although though or so since after before where than whether nor whom "
    "unless until is was were are has had have will would be been to can could may might should says said who what "
    "how why"
)
_RIGHT_STOP = listed(
    "that who which but while as when because if although though so since after before where whether was were is "
    "are has had have will would could may might during told said says saying adding in on at by to with"
)
_SETTING_NOUNS = listed(
    "statement interview email e-mail letter tweet speech post report video interview conference briefing column "
    "memo hearing message text note article essay testimony remarks release twitter facebook television"
)
_PREPOSITIONS = listed("in on at during via")
_BEFORE_THAT = TIME_WORDS | listed("in on at during via to again repeatedly publicly flatly categorically")
_NOT_FIRST = TIME_WORDS | listed("and then yet however meanwhile")
PRONOUNS = listed("he she they it we i you him her them me us who")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: in lower case, where it is, and whether it is capitalised."""

    lower: str
    start: int
    end: int
    capital: bool


def words_of(text: str, span: Span) -> list[Word]:
    """The words of `text` in `span`."""
    return [
        Word(match.group().lower().replace("’", "'"), match.start(), match.end(), match.group()[0].isupper())
        for match in _TOKEN.finditer(text, span.start, span.end)
    ]


def noun_phrase_before(text: str, words: list[Word], cue: int, floor: int) -> tuple[int, int] | None:
    """The words `[first, last)` of the noun phrase that ends right before the word `cue`, not before the word `floor`.

    An appositive between commas ("Ada Cole, a spokeswoman for the port, said") belongs to it.
    """
    last = cue
    if last <= floor:
        return None
    between = text[words[last - 1].end : words[cue].start]
    if "," in between and not _closes_quote(between):
        inner = _back_to_border(text, words, last, floor, stop_words=False)
        if inner <= floor or "," not in text[words[inner - 1].end : words[inner].start]:
            return None
        first = _after_openers(words, _back_to_border(text, words, inner, floor, stop_words=True), inner)
        return (first, last) if first < inner else None
    if re.search(r"[^\s]", between.replace("'", "").replace("’", "").replace(".", "").replace(")", "")):
        return None
    first = _after_openers(words, _back_to_border(text, words, last, floor, stop_words=True), last)
    return (first, last) if first < last else None


def phrase_start(text: str, words: list[Word]) -> int | None:
    """The first word of the noun phrase that ends with the last of `words`, or none where they end with none."""
    if not words:
        return None
    first = _after_openers(words, _back_to_border(text, words, len(words), 0, stop_words=True), len(words))
    return first if first < len(words) else None


def _after_openers(words: list[Word], first: int, last: int) -> int:
    """The first of the words `[first, last)` that is no time or connective ("On Friday then ...")."""
    while first < last and words[first].lower in _NOT_FIRST:
        first += 1
    return first


def _closes_quote(between: str) -> bool:
    return any(mark in between for mark in '"”»') or "''" in between


def _back_to_border(text: str, words: list[Word], last: int, floor: int, *, stop_words: bool) -> int:
    """The first word of the stretch that ends before the word `last`: back to a punctuation mark or a stop word."""
    first = last - 1
    if stop_words and words[first].lower in _LEFT_STOP - {"who"}:
        return last
    while first > floor:
        gap = text[words[first - 1].end : words[first].start]
        if any(mark in gap for mark in ',;:–—"“”!?…') or " - " in gap:
            break
        before = words[first - 1]
        if stop_words:
            if before.lower in _LEFT_STOP or (before.lower in cue_verbs() and not before.capital):
                break
            if before.lower == "and" and not (first >= 2 and words[first - 2].capital and words[first].capital):
                break
        first -= 1
    return first


def noun_phrase_after(text: str, words: list[Word], first: int) -> int:
    """Where the noun phrase that begins with the word `first` ends: the word after its last one."""
    last = first
    while last < len(words):
        if last > first:
            gap = text[words[last - 1].end : words[last].start]
            if any(mark in gap for mark in ',;:–—"“”!?…'):
                break
            if words[last].lower in _RIGHT_STOP and not (words[last].lower in {"in", "at"} and last == first + 1):
                break
        last += 1
    return last


def skip_adjuncts(text: str, words: list[Word], first: int, *, addressee: bool) -> int:
    """The word at which the content after a cue begins.

    Skips the time ("said Monday"), the setting ("said in a statement") and, for "told", the addressee. A "that" near
    by begins the content for certain.
    """
    for place in range(first, min(first + 14, len(words))):
        if place > first and any(mark in text[words[place - 1].end : words[place].start] for mark in '"“,;:'):
            break
        if words[place].lower == "that":
            return place
        if place == first and not addressee and words[first].lower not in _BEFORE_THAT:
            break
    place = _after_addressee(words, first) if addressee else first
    for _ in range(3):
        if place < len(words) and words[place].lower in TIME_WORDS and (words[place].capital or place == first):
            while place < len(words) and words[place].lower in TIME_WORDS:
                place += 1
        place = _after_setting(text, words, place)
    return place


def _after_addressee(words: list[Word], place: int) -> int:
    if place < len(words) and words[place].lower in PRONOUNS:
        return place + 1
    start = place
    while place < len(words) and place < start + 8:
        word = words[place]
        if place > start and (word.lower in PRONOUNS or word.lower in {"the", "a", "his", "their", "there"}):
            break
        in_name = word.capital or word.lower in {"and", "of", "news"}
        if place > start and words[place - 1].capital and not in_name:
            break
        place += 1
        if word.lower in {"reporters", "journalists", "lawmakers", "supporters", "parliament"}:
            break
    return place


def _after_setting(text: str, words: list[Word], place: int) -> int:
    """The word after "in a statement", "at a news conference in Oslo" and the like, or `place` where there is none."""
    if place >= len(words) or words[place].lower not in _PREPOSITIONS:
        return place
    for noun in range(place + 1, min(place + 7, len(words))):
        gap = text[words[noun - 1].end : words[noun].start]
        if any(mark in gap for mark in ',;:"“'):
            return place
        if words[noun].lower in _SETTING_NOUNS:
            return noun + 1
    return place
