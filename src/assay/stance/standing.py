"""How a sentence puts forward the event it speaks of: asserted, in a relative clause, or as a mere mention."""

from __future__ import annotations

from enum import StrEnum

from assay.stance.matching import Sentence
from assay.texts.verbs import VerbForm, verb_readings
from assay.texts.words import word_set

_BE = word_set("is are was were be been being am isn't aren't wasn't weren't")
_HAVE = word_set("have has had")
_MODALS = word_set("will would won't shall should must can can't cannot could may might")
_RELATIVES = word_set("who which that whose whom")
_NOUN_LEADS = word_set(
    "the a an this that these those his her its their our any some no every of for from with over about against on in "
    "into through after before during by despite amid alleged suspected possible"
)
_STOPS = word_set("but although though because since while who which that when where and")
# Verbs that leave what happens to their object or complement: "are inflicting a bombardment", "went missing".
_CARRIERS = word_set(
    "be get take go fall become remain turn inflict carry conduct launch stage commit wage make deliver perform "
    "mount order lead begin"
)
_ACCUSING = word_set("charge indict accuse allege announce say tell report claim blame suspect name identify")
_REPORTS = word_set(
    "charge charges allegation allegations accusation accusations claim claims report reports suspicion suspicions"
)
_ADVERBS = word_set("not never now also still later then once again all both")
_NEAR = 6
_CONTENT = 9


class Standing(StrEnum):
    """How the event stands in its sentence."""

    ASSERTED = "asserted"
    SUBORDINATE = "subordinate"
    MENTIONED = "mentioned"


def standing_at(sentence: Sentence, start: int, end: int) -> Standing:
    """How words `start` to `end` of `sentence` put the event forward.

    A finite verb asserts it ("Kursa hacked the party"), and so does a noun that a copula or a carrying verb brings
    ("was a gift from Kursa", "carried out a raid"). A relative clause takes it for granted ("the officers who hacked");
    a gerund, an infinitive, another noun or a bare participle mentions it ("accused of hacking", "drones supplied by").
    """
    lower = sentence.lower
    lead = lower[start - 1] if start else ""
    if _is_reported(sentence, start):
        return Standing.SUBORDINATE
    before = lower[start - 2] if start > 1 and (lead.endswith("ly") or lead in _HAVE | _BE) else lead
    if before in _RELATIVES and (before != "that" or start > 2):
        return Standing.SUBORDINATE
    if lead == "to" or (before == "to" and lead in _HAVE | _BE):
        return Standing.MENTIONED
    readings = verb_readings(lower[start])
    copula = _has_copula(sentence, start)
    past = VerbForm.PAST in readings or (not readings and lower[start].endswith("ed"))
    by_agent = past and lower[end : end + 1] == ("by",) and not copula
    brought = {VerbForm.PAST, VerbForm.CONTINUOUS}
    is_object = brought.isdisjoint(readings) and not past and not brought.isdisjoint(verb_readings(lead))
    nominal = (
        is_object or not (readings or past) or lead in _NOUN_LEADS or (VerbForm.CONTINUOUS in readings and not copula)
    )
    if not (by_agent or nominal):
        return Standing.ASSERTED
    return Standing.MENTIONED if by_agent or not _is_carried(sentence, start) else Standing.ASSERTED


def _has_copula(sentence: Sentence, start: int) -> bool:
    """Whether a form of "be" stands right before, adverbs and "not" apart."""
    at = start - 1
    while at > 0 and (sentence.lower[at].endswith("ly") or sentence.lower[at] in _ADVERBS):
        at -= 1
    return at >= 0 and sentence.lower[at] in _BE


def _is_reported(sentence: Sentence, start: int) -> bool:
    """Whether the event is the content of a noun: "in the wake of charges that Kursa hacked the party"."""
    clause = range(max(1, start - _CONTENT), start)
    return any(sentence.lower[at] == "that" and sentence.lower[at - 1] in _REPORTS for at in clause)


def _is_carried(sentence: Sentence, start: int) -> bool:
    """Whether a copula or carrying verb stands shortly before a noun, in the same clause."""
    for at in range(start - 1, max(-1, start - 1 - _NEAR), -1):
        word = sentence.lower[at]
        if word in _STOPS:
            return False
        readings = verb_readings(word)
        full = not {VerbForm.PAST, VerbForm.CONTINUOUS, VerbForm.THIRD_PERSON}.isdisjoint(readings)
        if word in _BE or not _CARRIERS.isdisjoint(readings.values()):
            lead = sentence.lower[at - 1] if at else ""
            return lead != "to" and not (VerbForm.CONTINUOUS in readings and lead in _NOUN_LEADS)
        if full and not word.endswith("s"):
            return False
    return False


def follows_assertion(sentence: Sentence, start: int) -> bool:
    """Whether the sentence makes another point before the event: "he will not hand over the officers who hacked"."""
    return any(_asserts(sentence, at) for at in range(1, start))


def _asserts(sentence: Sentence, at: int) -> bool:
    if sentence.tokens[at][:1].isupper():
        return False
    readings = verb_readings(sentence.lower[at])
    if sentence.lower[at - 1] == "to" and VerbForm.BASE in readings:
        return sentence.lower[at] not in _BE | _HAVE
    form = VerbForm.PAST if VerbForm.PAST in readings else VerbForm.THIRD_PERSON
    if sentence.lower[at] in _BE | _HAVE | _MODALS:
        return True
    if form not in readings or readings[form] in _ACCUSING or sentence.lower[at - 1] in _NOUN_LEADS:
        return False
    return form is VerbForm.PAST
