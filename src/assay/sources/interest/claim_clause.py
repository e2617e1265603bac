"""The clause of a claim that says what somebody did: its subject, its predicate and what stands after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.sources.interest.claim_patterns import AUXILIARIES, BE, FEAT, HAVE, NEUTRAL, PREDICATES
from assay.sources.interest.deeds import BASES, Deed, deed_of, is_participle
from assay.texts.clause import finite_verb
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, word_set
from assay.texts.verbs import VerbForm, verb_readings


@dataclass(frozen=True, slots=True)
class Clause:
    """The words before a predicate, the predicate's shape and base, and the words after it."""

    before: str
    shape: str
    base: str
    after: str
    passive: bool = False


def clause_of(text: str) -> Clause | None:
    """The first verb or phrase that has a subject before it and says what it did."""
    found: list[tuple[int, int, Clause]] = []
    for order, (pattern, shape) in enumerate(PREDICATES):
        match = pattern.search(text)
        if match and match.start() > 0 and shape == "thing":
            return Clause(text[: match.start()], shape, match.group().casefold(), "")
        if match and match.start() > 0:
            before, phrase = text[: match.start()], match.group().casefold()
            first = phrase.split()[0]
            passive = first not in BE | HAVE and not first.endswith("ing") and _is_passive(before.split())
            clause = Clause(before, shape, phrase, text[match.end() :], passive)
            found.append((match.start(), order, clause))
    words = list(re.finditer(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text))
    for index in range(1, len(words)):
        word = words[index].group()
        if deed := deed_of(word):
            if _is_noun([match.group() for match in words], index):
                continue
            if word.endswith("ing") and fold(words[index - 1].group()) in _PREPOSITIONS:
                continue
            passive = is_participle(word) and _is_passive([match.group() for match in words[:index]])
            before, after = text[: words[index].start()], text[words[index].end() :]
            found.append((words[index].start(), -1, Clause(before, deed[0].value, deed[1], after, passive)))
            break
    if not found:
        return _any_deed(text)
    start = min(item[0] for item in found)
    near = [item for item in found if item[0] <= start + _SAME_PREDICATE]
    return max(near, key=_length)[2]


_SAME_PREDICATE = 12
"""Predicates that begin within so many characters are one ("was behind", "covered up"): the longest counts."""


def _any_deed(text: str) -> Clause | None:
    """The finite verb of a claim in words that no list holds: its subject answers for it, save for neutral verbs."""
    words = list(re.finditer(r"[^\W_]+(?:[-'’][^\W_]+)*", text))
    verb = finite_verb([word.group() for word in words])
    if (
        verb is None
        or {verb.base, verb.base.removesuffix("ed")} & NEUTRAL
        or (verb.form is None and not verb.base.endswith("ed"))
    ):
        return None
    before, after = text[: words[verb.index].start()], text[words[verb.index].end() :]
    return Clause(before, Deed.CREDIT if FEAT.search(after) else Deed.OWN, verb.base, after)


def _length(item: tuple[int, int, Clause]) -> tuple[int, int]:
    clause = item[2]
    return -len(clause.before) - len(clause.after), -item[1]


def _is_noun(words: list[str], index: int) -> bool:
    """Whether the word is a noun or a modifier here: after an article or owner, or right before a verb of its own."""
    before, word = words[index - 1], words[index]
    small = fold(before)
    bare = word in BASES and VerbForm.PAST not in verb_readings(word)
    if bare and small not in AUXILIARIES and not (_PLURAL.search(small) or small in _PLURALS):
        return True
    if small in _ARTICLES or re.search(r"['’]s?$", before) or (word[0].isupper() and not word.isupper()):
        return True
    following = words[index + 1] if index + 1 < len(words) else ""
    if small in AUXILIARIES:
        return False
    if following and deed_of(following) and following[0].islower() and not word.endswith(("ed", "ing")):
        return True
    verbal = fold(following) in BE | HAVE or VerbForm.PAST in verb_readings(following)
    return bool(following) and word.endswith("s") and verbal


_ARTICLES = word_set("a an the of for air his her their its any some no many several in on from against with two three")


_PLURAL = lazy_pattern(r"[^sui]s$|ees$")
_PLURALS = word_set("police they we you i who and people men women military")


def _is_passive(before: list[str]) -> bool:
    for word in reversed(before):
        small = fold(word)
        if small in BE:
            return True
        if small not in AUXILIARIES and not small.endswith("ly"):
            return False
    return False


_PREPOSITIONS = word_set("without by before after while for in on of from despite about against when since")
