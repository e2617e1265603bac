"""Where the verb of a short sentence stands, by the form of the words alone."""

from __future__ import annotations

from dataclasses import dataclass

from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import is_stopword, word_set

AUXILIARIES = word_set(
    """
    is are was were be been being has have had do does did will would can could should shall may might must
    """
)
_CONTRACTIONS = word_set(
    """
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
    """
)
_DETERMINERS = word_set("the a an this that these those his her its their our my your no some any")
_FINITE = (AUXILIARIES | _CONTRACTIONS) - {"be", "been", "being"}


@dataclass(frozen=True, slots=True)
class Verb:
    """The finite verb at word `index`: an auxiliary, or a full verb with its `base` and `form`."""

    index: int
    base: str
    form: VerbForm | None


def finite_verb(tokens: list[str]) -> Verb | None:
    """The likeliest finite verb among the words of one clause, or none; the first word is never taken for it."""
    best: tuple[int, Verb] | None = None
    for index in range(1, len(tokens)):
        found = _reading(tokens, index)
        if found and (best is None or found[0] > best[0]):
            best = found
    return best[1] if best else None


def _reading(tokens: list[str], index: int) -> tuple[int, Verb] | None:
    word, before = tokens[index].lower().replace("’", "'"), tokens[index - 1].lower()
    if before in _DETERMINERS or before == "to" or (tokens[index][:1].isupper() and not tokens[index].isupper()):
        return None
    if word in _FINITE:
        return 5, Verb(index, word, None)
    following = tokens[index + 1].lower() if index + 1 < len(tokens) else ""
    return _full_reading(word, before, following, index)


def _full_reading(word: str, before: str, following: str, index: int) -> tuple[int, Verb] | None:
    readings = verb_readings(word)
    plural = before.endswith("s") and not before.endswith("ss") and not is_stopword(before)
    found: tuple[int, Verb] | None = None
    if VerbForm.PAST in readings:
        # "targeted killings": a participle right before a plural noun may be an adjective.
        adjective = word.endswith("ed") and following.endswith("s") and not before.endswith(("s", "ly")) and index > 2
        found = (2 if adjective else 4), Verb(index, readings[VerbForm.PAST], VerbForm.PAST)
    elif word.endswith("ed") and len(word) > 4:
        found = 3, Verb(index, word, None)
    elif VerbForm.BASE in readings and plural:
        found = 3, Verb(index, word, VerbForm.BASE)
    elif VerbForm.THIRD_PERSON in readings and not plural:
        found = (3 if index > 2 else 2), Verb(index, readings[VerbForm.THIRD_PERSON], VerbForm.THIRD_PERSON)
    return found
