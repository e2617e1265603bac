"""Claims that something shows something: the exhibit, and what it is said to show.

"The videos show that X" claims X, and that these videos show it: X may be true though the videos do not show it. The
same goes for "there is proof that X", "X, as the files show" and "according to the leaked files, X". A denial ("the
videos do not show that X") claims nothing of X and is no such claim; nor is what a person says ("the minister confirmed
that X"), which is a statement and no exhibit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.texts.clause import finite_verb
from assay.texts.exhibit_nouns import is_exhibit_noun
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import bare_words, word_set

# What only a thing, or what happened, does to a proposition; and what persons do by speaking.
_SHOWS = (
    r"shows?|showed|shown|proves?|proved|proven|demonstrates?|demonstrated|establish(?:es|ed)?|corroborates?"
    r"|corroborated"
)
_TELLS = (
    r"reveals?|revealed|confirms?|confirmed|indicates?|indicated|suggests?|suggested|documents?|documented|says?|said"
    r"|states?|stated|depicts?|depicted|captures?|captured|verif(?:y|ies|ied)|concludes?|concluded|finds?|found"
)
_AUXILIARY = r"(?:(?:do|does|did|have|has|had|will|would|can|could|may|might|really|actually|clearly|now|also) ){0,3}"
_THAT = lazy_pattern(rf"^(?P<lead>\S.{{1,90}}?) {_AUXILIARY}(?P<verb>{_SHOWS}|{_TELLS}) that (?P<matter>.+)$")
_BARE = lazy_pattern(rf"^(?P<lead>\S.{{1,90}}?) {_AUXILIARY}(?P<verb>{_SHOWS}|{_TELLS}) (?P<matter>.+)$")
_EXISTS = lazy_pattern(
    r"^(?:there (?:is|are|was|were|exists?)|(?:we|they|investigators|police|officials|prosecutors)"
    r" (?:have|has|had|found)) (?P<lead>(?:\w+ ){0,4}?(?:proof|evidence|signs?|indications?|traces?)"
    r"(?: in [^,]{2,60}?)?) that (?P<matter>.+)$",
    re.IGNORECASE,
)
_AMOUNT = lazy_pattern(
    r"^(?P<lead>\S.{1,90}?) (?:is|are|was|were|amounts? to|offers?|provides?|gives?|contains?|holds?) "
    r"(?:\w+ ){0,3}?(?:proof|evidence) that (?P<matter>.+)$"
)
_ACCORDING = lazy_pattern(r"^according to (?P<lead>[^,]{2,90}), (?P<matter>.+)$", re.IGNORECASE)
_AS = lazy_pattern(rf"^as (?P<lead>[^,]{{2,90}}?) (?:{_SHOWS}|{_TELLS}), (?P<matter>.+)$", re.IGNORECASE)
_BEHIND = lazy_pattern(
    rf"^(?P<matter>.+?),? (?:according to (?P<source>[^,]{{2,90}})|as (?P<lead>[^,]{{2,90}}?) (?:{_SHOWS}|{_TELLS})"
    rf"|as (?:is )?(?:{_SHOWS}|{_TELLS}) (?:by|in) (?P<agent>[^,]{{2,90}}))$"
)
_PASSIVE = lazy_pattern(
    rf"^it (?:is|was|has been|can be) (?:{_SHOWS}|{_TELLS}) (?:by|in|from) (?P<lead>[^,]{{2,90}}?)"
    r" that (?P<matter>.+)$",
    re.IGNORECASE,
)
_NEGATED = lazy_pattern(r"\b(?:not|never|no|neither|nor|hardly|without|cannot)\b|n['’]t\b", re.IGNORECASE)
_ONGOING = lazy_pattern(r"^(?P<subject>\S.{1,60}?) (?P<verb>[a-z]+ing)\b(?P<rest>.*)$")
_REPORTING = word_set("say tell claim allege believe think know argue deny warn insist ask doubt deny")
_CLAUSE = 3
_OPENERS = word_set(
    "the a an this that these those his her its their our my leaked new several some two three four many secret "
    "satellite videos video photos documents files footage proof evidence"
)
_PROGRESSIVE = word_set("being getting having going")
_BEHIND_HEAD = word_set(
    "of from by in on at about posted published obtained that which who leaked taken shot seen released recovered for "
    "into and themselves itself"
)
_PLURAL_HEADS = word_set("men women people children police troops")


@dataclass(frozen=True, slots=True)
class Evidential:
    """What a claim offers as evidence (`exhibit`), and what is to follow from it (`matter`, a clause without stop)."""

    exhibit: str
    matter: str


def evidential(sentence: str) -> Evidential | None:
    """The exhibit of `sentence` and what it is said to show, or none where it makes no such claim.

    `sentence` is affirmative and carries no final stop.
    """
    for pattern in (_EXISTS, _AMOUNT, _PASSIVE, _ACCORDING, _AS):
        match = pattern.match(sentence)
        if match:
            found = _made(match["lead"], match["matter"])
            certain = pattern is _EXISTS or _is_exhibit(match["lead"])
            return found if certain and not _NEGATED.search(sentence[: match.start("matter")]) else None
    match = _THAT.match(sentence)
    if match:
        return _shown(match["lead"], match["verb"], match["matter"], told=sentence[: match.start("matter")])
    match = _BEHIND.match(sentence)
    if match:
        lead = match["source"] or match["lead"] or match["agent"]
        return (
            _made(lead, match["matter"]) if _is_exhibit(lead) and len(bare_words(match["matter"])) >= _CLAUSE else None
        )
    match = _BARE.match(sentence)
    if match and _is_exhibit(match["lead"]):
        matter = _as_clause(match["matter"])
        return _shown(match["lead"], match["verb"], matter, told=sentence[: match.start("matter")]) if matter else None
    return None


def _shown(lead: str, verb: str, matter: str, *, told: str) -> Evidential | None:
    if _NEGATED.search(told):
        return None
    # "The minister said the videos show that X" is what the minister said.
    tokens = [token.lower() for token in bare_words(lead)]
    if any(base in _REPORTING for token in tokens[1:] for _, base in _finite_readings(token)):
        return None
    if re.fullmatch(_SHOWS, verb) is None and not _is_exhibit(lead):
        return None
    return _made(lead, matter)


def _finite_readings(token: str) -> list[tuple[VerbForm, str]]:
    """The readings of `token` as a verb, where it is not the name of an exhibit ("report") too."""
    return [] if is_exhibit_noun(token) else list(verb_readings(token).items())


def _made(lead: str, matter: str) -> Evidential:
    lead = lead.split(",", 1)[0]
    first = lead.split(" ", 1)[0]
    small = first.lower() in _OPENERS
    return Evidential(lead[:1].lower() + lead[1:] if small else lead, matter)


def _is_exhibit(lead: str) -> bool:
    """Whether the noun phrase `lead` is headed by the name of an exhibit: "the leaked files of the ministry"."""
    tokens = [token.lower() for token in bare_words(lead)]
    return any(
        is_exhibit_noun(token) and (at == len(tokens) - 1 or tokens[at + 1] in _BEHIND_HEAD)
        for at, token in enumerate(tokens)
    )


def _as_clause(matter: str) -> str | None:
    """What follows "show" as a clause: "soldiers shooting prisoners" is that soldiers were shooting prisoners."""
    tokens = bare_words(matter)
    verb = finite_verb(tokens)
    ongoing = _ONGOING.match(matter)
    if ongoing and verb is not None and finite_verb(bare_words(ongoing["subject"])) is None:
        verb = None if ongoing["verb"] in _PROGRESSIVE or verb.form is not None else verb
    if verb is not None and len(tokens) >= _CLAUSE and not _is_relative(tokens, verb.index):
        return matter
    if ongoing and (ongoing["verb"] in _PROGRESSIVE or VerbForm.CONTINUOUS in verb_readings(ongoing["verb"])):
        head = bare_words(ongoing["subject"])[-1].lower()
        plural = (
            (head.endswith("s") and not head.endswith("ss")) or head in _PLURAL_HEADS or " and " in ongoing["subject"]
        )
        # "show drones being launched": the participle keeps its place behind the auxiliary.
        return f"{ongoing['subject']} {'were' if plural else 'was'} {ongoing['verb']}{ongoing['rest']}"
    return None


def _is_relative(tokens: list[str], verb: int) -> bool:
    return any(token.lower() in {"who", "which", "that", "where", "whose"} for token in tokens[1:verb])
