"""English verb forms: irregular verbs from a table, regular ones by rule and a list of those common in news prose."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from importlib import resources

from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.words import word_set

_VOWELS = "aeiou"
_SHORT = lazy_pattern(r"^[^aeiou]*[aeiou][bdfgklmnprstvz]$")
# Verbs of two syllables that double their last consonant because the stress lies on it.
_DOUBLING = word_set(
    """
    abet admit allot begin commit compel confer control deter emit expel incur infer occur omit patrol permit
    prefer propel rebel rebut recur refer regret repel submit transfer transmit
    """
)


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    table: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    lines = resources.files("assay.texts").joinpath("irregular_verbs.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            base, past, participle = line.split()
            table[base] = (tuple(past.split("/")), tuple(participle.split("/")))
    return table


@lru_cache(maxsize=1)
def _base_of() -> dict[str, str]:
    bases: dict[str, str] = {}
    for base, (past, participle) in _irregular().items():
        for form in (*past, *participle):
            bases.setdefault(form, base)
    # A form that is itself a base of another verb keeps that reading ("found", "lay", "wound", "saw").
    return {form: base for form, base in bases.items() if form not in _irregular()}


def irregular_base(word: str) -> str | None:
    """The base of an irregular past form in lower case ("stole" -> "steal"), or none for any other word."""
    return _base_of().get(word)


def is_only_past(word: str) -> bool:
    """Whether a form in lower case is an irregular past tense and nothing else: "went", but not "found" or "gone"."""
    base = irregular_base(word)
    if base is None:
        return False
    past, participle = _irregular()[base]
    return word in past and word not in participle


def past_tense(base: str) -> str:
    """The past tense of a base form in lower case: "hack" -> "hacked", "steal" -> "stole"."""
    if base in _irregular():
        return _irregular()[base][0][0]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    if _doubles(base):
        return base + base[-1] + "ed"
    return base + "ed"


def third_person(base: str) -> str:
    """The third person singular of a base form in lower case: "hack" -> "hacks", "deny" -> "denies"."""
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    if base.endswith(("s", "x", "z", "ch", "sh")) or base in {"go", "do", "undergo"}:
        return base + "es"
    return base + "s"


def present_participle(base: str) -> str:
    """The "-ing" form of a base form in lower case: "hack" -> "hacking", "strike" -> "striking"."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    if _doubles(base):
        return base + base[-1] + "ing"
    return base + "ing"


@lru_cache(maxsize=1)
def _regular_verbs() -> frozenset[str]:
    lines = resources.files("assay.texts").joinpath("regular_verbs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=1)
def _form_table() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    past: dict[str, str] = dict(_base_of())
    third: dict[str, str] = {}
    continuous: dict[str, str] = {}
    for base in sorted(_regular_verbs() | _irregular().keys()):
        past.setdefault(past_tense(base), base)
        third[third_person(base)] = base
        continuous[present_participle(base)] = base
    return past, third, continuous


class VerbForm(StrEnum):
    """The form in which a verb stands."""

    BASE = "base"
    PAST = "past"
    THIRD_PERSON = "third person"
    CONTINUOUS = "continuous"


def verb_readings(word: str) -> dict[VerbForm, str]:
    """How `word`, in lower case, can be read as a verb: the form and its base; empty for words not in the lexicon.

    "hit" can be a base form and a past, "strikes" a third person. Whether it is a verb where it stands is not asked.
    """
    past, third, continuous = _form_table()
    readings: dict[VerbForm, str] = {}
    if word in _regular_verbs() or word in _irregular():
        readings[VerbForm.BASE] = word
    if word in past:
        readings[VerbForm.PAST] = past[word]
    if word in third:
        readings[VerbForm.THIRD_PERSON] = third[word]
    if word in continuous:
        readings[VerbForm.CONTINUOUS] = continuous[word]
    return readings


def _doubles(base: str) -> bool:
    return base in _DOUBLING or bool(_SHORT.match(base))
