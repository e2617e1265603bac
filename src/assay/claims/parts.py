"""The parts of a compound claim.

Two kinds are taken apart. Clauses joined by a semicolon or by "and" are parts of their own where each has a subject and
a verb. Evidence with what it is said to show ("the videos show that X") gives X and the whole: X may be true though the
videos do not show it. Anything less plain stays whole.
"""

from __future__ import annotations

import re

from assay.texts.clause import finite_verb
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set, words

_EVIDENTIAL = re.compile(
    r"^(?P<lead>.{2,80}?) (?:(?:do|does|did|have|has|will) )?"
    r"(?:show|shows|showed|shown|prove|proves|proved|proven|reveal|reveals|revealed|confirm|confirms|confirmed|demonstrate"
    r"|demonstrates|demonstrated|indicate|indicates|indicated|establish|establishes|established) that (?P<matter>.+)$"
)
_NEGATED = re.compile(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
_JOIN = re.compile(r"(?P<comma>,)? and (?P<also>also |then |that )?")
_REPORTING = word_set("say tell claim report allege believe think know argue state deny warn insist show")
_SUBJECT_OPENERS = word_set(
    """
    the a an this that these those his her its their our he she it they we there some many both all no
    """
)
_SHORTEST = 3


def parts(sentence: str) -> tuple[str, ...]:
    """The parts of `sentence`, each a sentence with a full stop; a simple claim has itself as its only part."""
    body = sentence.removesuffix(".")
    evidential = _EVIDENTIAL.match(body)
    if evidential and not _NEGATED.search(evidential["lead"]):
        return (_sentence(evidential["matter"]), sentence)
    clauses = [piece for stretch in body.split(";") for piece in _clauses(stretch.strip())]
    if len(clauses) < 2 or any(len(words(clause)) < _SHORTEST for clause in clauses):
        return (sentence,)
    return tuple(dict.fromkeys(_sentence(clause) for clause in clauses))


def _clauses(stretch: str) -> list[str]:
    for join in _JOIN.finditer(stretch):
        left, right = stretch[: join.start()], stretch[join.end() :]
        if _is_clause(left, ends=True) and _is_clause(right, ends=False) and _opens_with_subject(right):
            return [left, *_clauses(right)]
    return [stretch]


def _is_clause(text: str, *, ends: bool) -> bool:
    tokens = [word for word, _ in words(text)]
    if len(tokens) < _SHORTEST:
        return False
    verb = finite_verb(tokens)
    if verb is None:
        return False
    # "The ministry said Russia and China sold it": what the ministry said is not finished at "Russia".
    return not (ends and (verb.base in _REPORTING or verb.index == len(tokens) - 1))


def _opens_with_subject(text: str) -> bool:
    tokens = [word for word, _ in words(text)]
    if tokens[0].lower() in _SUBJECT_OPENERS:
        return True
    return tokens[0][:1].isupper() or VerbForm.PAST not in verb_readings(tokens[0].lower())


def _sentence(text: str) -> str:
    text = text.strip().rstrip(",")
    return text[:1].upper() + text[1:] + "."
