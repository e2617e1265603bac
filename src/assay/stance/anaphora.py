"""Words that take up an event told before: "denied the allegations", "it was Russia", "they were behind it"."""

from __future__ import annotations

from functools import cache

from assay.stance.kindred import kindred
from assay.stance.matching import Sentence
from assay.texts.words import bare_words, is_stopword, word_set

_NOUNS = word_set(
    "allegation allegations accusation accusations charge charges claim claims assertion assertions report reports "
    "finding findings assessment conclusion conclusions involvement wrongdoing responsibility role complicity guilt "
    "suggestion suggestions story stories rumour rumours rumor rumors"
)
_PRONOUNS = word_set("it this that them these those")
_LEADS = word_set("the any all such these those this that his her its their our my both every a an of such")
_TAKERS = word_set(
    "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute "
    "refutes refuted dispute disputes disputed confirm confirms confirmed admit admits admitted acknowledge "
    "acknowledges acknowledged concede concedes conceded "
    "believe believes believed accept accepts accepted doubt doubts doubted"
)
_EVENTS = word_set("matter incident affair case plot operation attack crime act deed")
_SUBJECTS = word_set("he she it they we i who which")
_PERSONS = word_set("him her me us you")
_LONGEST = 60
_BE = word_set("is was be been were it's")


def taken_up_at(sentence: Sentence, agents: set[int]) -> list[tuple[int, int]]:
    """The places (half-open ranges of words) where an event told before is taken up.

    `agents` are the places of words that name the topic's agent: "it was X" counts only with one of them close behind.
    """
    return [*_objects(sentence), *_clefts(sentence, agents), *_responsibility(sentence, agents)]


def is_anaphor(text: str) -> bool:
    """Whether `text` only takes something up: "it", "the allegations", "any involvement in that"."""
    if len(text) > _LONGEST:
        return False
    plain = [word.lower() for word in bare_words(text)]
    known = any(word in _NOUNS or word in _PRONOUNS for word in plain)
    return (
        known
        and len(plain) <= 6
        and all(word in _NOUNS | _PRONOUNS | _LEADS | {"in", "of", "made", "as"} for word in plain)
    )


def _objects(sentence: Sentence) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at, word in enumerate(sentence.lower):
        if word not in _TAKERS:
            continue
        place = at + 1
        while place < len(sentence.lower) and place <= at + 4 and _leads(sentence.lower, place):
            place += 1
        if place < len(sentence.lower) and (
            (sentence.lower[place] in _NOUNS and not _goes_on(sentence, place))
            or (sentence.lower[place] in _PRONOUNS and _ends_clause(sentence, place))
        ):
            found.append((place, place + 1))
    return found


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether the noun has a content of its own: "the claim that", "reports of"."""
    return sentence.lower[place + 1 : place + 2] in {("that",), ("of",), ("about",), ("on",)}


def _leads(lower: tuple[str, ...], place: int) -> bool:
    following = lower[place + 1] if place + 1 < len(lower) else ""
    return lower[place] in _LEADS and following != "" and (lower[place] not in _PRONOUNS or following in _NOUNS)


def _ends_clause(sentence: Sentence, place: int) -> bool:
    """Whether nothing but the end of the sentence or a new clause follows ("denied it", not "denied that Russia")."""
    if place + 1 >= len(sentence.lower):
        return True
    return (
        sentence.lower[place] in {"it", "this", "them"}
        or sentence.spans[place + 1].start > sentence.spans[place].end + 1
    )


def _clefts(sentence: Sentence, agents: set[int]) -> list[tuple[int, int]]:
    """ "It was Russia", "why it would be them": with an agent's name within two words behind the verb."""
    found: list[tuple[int, int]] = []
    for at, word in enumerate(sentence.lower):
        if word in {"it", "it's"}:
            last = next(
                (place for place in range(at, min(at + 4, len(sentence.lower))) if sentence.lower[place] in _BE), None
            )
            if last is not None and not agents.isdisjoint(range(last + 1, last + 4)):
                found.append((last, last + 1))
    return found


@cache
def _responsible() -> dict[str, tuple[tuple[str, ...], ...]]:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in kindred().responsibility:
        by_first.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in by_first.items()}


def _responsibility(sentence: Sentence, agents: set[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at, stem in enumerate(sentence.stems):
        if not agents and _SUBJECTS.isdisjoint(sentence.lower[:at]) and at > 1:
            continue
        for phrase in _responsible().get(stem, ()):
            if sentence.stems[at : at + len(phrase)] == phrase and _of_the_event(sentence, at + len(phrase)):
                found.append((at, at + len(phrase)))
                break
    return found


def _of_the_event(sentence: Sentence, after: int) -> bool:
    """Whether what follows "behind", "to blame for" and the like takes up the event and names no other."""
    rest = sentence.lower[after : after + 4]
    if rest and rest[0] in _PERSONS:
        return False
    things = [word for word in rest if not is_stopword(word)]
    return not things or any(word in _PRONOUNS or word in _EVENTS for word in rest)
