"""Who does it and to whom, by the order of the words around an event."""

from __future__ import annotations

from assay.stance.matching import Match, Sentence
from assay.stance.topic import Part, Topic
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import is_stopword, word_set

_PASSIVE = word_set("was were been being is are be got get")
_ONLY = word_set("only exclusively solely")
_SUBJECTS = word_set("he she it they we i who which his her its their our")
_BEFORE_GERUND = word_set("by for of from while after in")
_PREPOSITIONS = word_set("by of to with for from in")
_OBJECTS = word_set("it them him her us")
_CLAUSE = word_set("but although though however while whereas because since after before who which that when where as")
_REPORTING = word_set("say tell add report announce claim state charge indict accuse believe conclude find confirm")
_BETWEEN = 3
_SUBJECT_DISTANCE = 7


def subject_is_pronoun(sentence: Sentence, start: int) -> bool:
    """Whether a pronoun stands shortly before an event that is not in the passive: "they later bombed"."""
    lead = sentence.lower[max(0, start - 4) : start]
    return any(word in _SUBJECTS for word in lead) and not any(word in _PASSIVE for word in lead)


def object_is_pronoun(sentence: Sentence, found: list[Match], end: int) -> bool:
    """Whether a pronoun stands right behind an event ("bombed it") whose referent the sentence has not named."""
    known = {at for match in found for at in range(match.start, match.end)}
    told = any(at not in known and _is_name(sentence, at) for at in range(1, end))
    return not told and any(word in _OBJECTS for word in sentence.lower[end : end + 1])


def rival_agent(topic: Topic, sentence: Sentence, found: list[Match], start: int, end: int) -> bool:
    """Whether someone else, and not the topic's agent, is named where the agent of the event stands.

    That is shortly before an active verb, or behind "by": "Kursa's planes bombed" leaves no room for another agent.
    """
    known = {at for match in found for at in range(match.start, match.end)}
    agents = {
        at
        for match in found
        if topic.terms[match.term].part is Part.AGENT and topic.terms[match.term].named
        for at in range(match.start, match.end)
    }
    passive = any(word in _PASSIVE for word in sentence.lower[max(0, start - 3) : start])
    places = list(range(max(0, start - _SUBJECT_DISTANCE), start)) if not passive else []
    by = next((at for at in range(end, min(end + 8, len(sentence.lower))) if sentence.lower[at] == "by"), None)
    if by is not None:
        places.extend(range(by + 1, min(by + 5, len(sentence.lower))))
    return agents.isdisjoint(places) and any(at not in known and at > 0 and _is_name(sentence, at) for at in places)


def _is_name(sentence: Sentence, at: int) -> bool:
    word = sentence.tokens[at]
    return word[:1].isupper() and not is_stopword(word)


def depth(sentence: Sentence, start: int) -> int:
    """How many other verbs stand before the event in its clause: how much by the way it is mentioned."""
    count = 0
    for at in range(start):
        word = sentence.lower[at]
        if word in _CLAUSE:
            count = 0
            continue
        readings = verb_readings(word)
        base = next(iter(readings.values()), None)
        if base is None or base in _REPORTING or sentence.tokens[at][:1].isupper() or word.endswith("s"):
            continue
        lead = sentence.lower[at - 1] if at else ""
        infinitive = VerbForm.BASE in readings and lead == "to"
        if infinitive or VerbForm.PAST in readings or VerbForm.CONTINUOUS in readings:
            count += 1
    return count


def reversed_roles(topic: Topic, sentence: Sentence, found: list[Match], start: int, end: int) -> bool:
    """Whether a named patient stands before an active verb and a named agent right after it."""
    agents, patients = _places(topic, Part.AGENT, found), _places(topic, Part.PATIENT, found)
    if not agents or not patients or not max(patients) < start < min(agents):
        return False
    lead = sentence.lower[max(0, start - 3) : start]
    follow = sentence.lower[end : min(agents)]
    readings = verb_readings(sentence.lower[start])
    gerund = VerbForm.CONTINUOUS in readings and bool(lead) and (lead[-1] in _BEFORE_GERUND or lead[-1].endswith("ly"))
    verbal = VerbForm.PAST in readings or VerbForm.THIRD_PERSON in readings or gerund
    return (
        verbal
        and len(follow) <= _BETWEEN
        and _PREPOSITIONS.isdisjoint(follow)
        and not any(word in _PASSIVE for word in lead)
    )


def _places(topic: Topic, part: Part, found: list[Match]) -> list[int]:
    return [
        match.start
        for match in found
        if topic.terms[match.term].part is part and topic.terms[match.term].named and match.strength >= 0.9
    ]


def says_only(topic: Topic, sentence: Sentence, found: list[Match], start: int, end: int) -> bool:
    """Whether "only" stands at a verb and the claim's object is not named: "hit only military depots"."""
    patients = [match for match in found if topic.terms[match.term].part is Part.PATIENT]
    if not topic.of(Part.PATIENT) or any(match.start >= end or match.end <= start for match in patients):
        return False
    lead = sentence.lower[max(0, start - 2) : start]
    near = (*lead, *sentence.lower[end : end + 3])
    verbal = bool(verb_readings(sentence.lower[start])) and not any(
        word in {"the", "a", "this", "an"} for word in lead[-1:]
    )
    return verbal and any(word in _ONLY for word in near)
