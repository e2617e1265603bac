"""Which way a sentence turns the event at an anchor: the operators that reach it, multiplied."""

from __future__ import annotations

from dataclasses import dataclass, field

from assay.stance.matching import Sentence
from assay.stance.operators import Found, Reach, reaches
from assay.texts.verbs import verb_readings
from assay.texts.words import is_stopword, word_set

_BREAKS = word_set("but although though however while whereas because since after before unless despite")
# Verbs that leave a negation with their object: "did not carry out the attack" denies the attack.
_LIGHT = word_set(
    "be have do carry conduct commit order engage try involve make take play perform launch stage direct plan been "
    "being had has did done was is are were used use happen participate help"
)
_OF_NOUNS = frozenset({"no", "nothing", "none"})
_NO_OBJECT = frozenset({"no", "nothing", "none", "nobody", "not"})
_OBJECTS = frozenset({"it", "them", "him", "her", "us", "me"})
_DENY = frozenset({"deny", "denies", "denied", "denying"})
_KEPT = word_set("haven sanctuary access opportunity entry visa visas bail permission asylum freedom medical treatment")
_COPULAS = word_set("is was are were it's that's be")
_KEPT_DISTANCE = 8
_COMPLEMENTS = frozenset({"that", "of", "in", "about", "to", "with"})
_BEHIND = 14
_ADVERBIAL = ("ly",)


@dataclass(slots=True)
class Polarity:
    """The factor in -1..1, and the words that gave it."""

    factor: float = 1.0
    told: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


def clause_breaks(sentence: Sentence) -> tuple[int, ...]:
    """The places of words that open a new clause."""
    return tuple(at for at, word in enumerate(sentence.lower) if word in _BREAKS)


def polarity_at(
    sentence: Sentence, markers: list[Found], start: int, end: int, *, agents: frozenset[int], breaks: tuple[int, ...]
) -> Polarity:
    """The polarity of the event told by words `start` to `end`; `markers` are the sentence's operators, `agents`
    the places that name its agent.

    A denial before and a "baseless" after the event say the same thing once. A negation of another verb ("did not
    mention the attack") leaves the event without direction. ", not X" behind the event turns it round for X.
    """
    polarity = Polarity()
    turned = False
    for marker in markers:
        if marker.operator.factor == 1.0 or (marker.start < end and start < marker.end):
            continue
        factor = _factor(marker, sentence, start, end, agents=agents, breaks=breaks)
        if factor is None or (marker.operator.reach is Reach.BACKWARD and factor < 0 and turned):
            continue
        turned = turned or factor < 0
        polarity.factor *= factor
        polarity.kinds.add(marker.operator.name)
        polarity.told.append(f"“{' '.join(sentence.tokens[marker.start : marker.end])}” ({marker.operator.name})")
    return polarity


def _factor(
    marker: Found,
    sentence: Sentence,
    start: int,
    end: int,
    *,
    agents: frozenset[int],
    breaks: tuple[int, ...],
) -> float | None:
    """The factor with which `marker` reaches the event, or none if it does not."""
    plain = marker.operator.name == "negation"
    if marker.operator.name == "denial" and _withholds(sentence, marker):
        return None
    if reaches(marker, start, breaks):
        return 0.0 if plain and _lies_elsewhere(sentence, marker, start) else marker.operator.factor
    if plain and _denies_object(sentence, marker, end):
        return -0.9
    span = 6 if marker.operator.name == "not alone" else 4
    behind = end <= marker.start < end + _BEHIND and not agents.isdisjoint(range(marker.end, marker.end + span))
    if behind and sentence.lower[marker.start] == "not" and min(agents) > marker.start:
        return -0.9
    if behind and marker.operator.name == "not alone":
        return marker.operator.factor
    return None


def _lies_elsewhere(sentence: Sentence, marker: Found, start: int) -> bool:
    """Whether a negation before the event leaves it as it is: an imperative, another verb's, or a contrast.

    "They blamed the weather, and not the bombing" says nothing of whether there was a bombing.
    """
    contrast = sentence.lower[max(0, marker.start - 1) : marker.end] == ("and", "not")
    return (
        contrast
        or _is_predicative(sentence, marker, start)
        or _is_imperative(sentence, marker)
        or _negates_another(sentence, marker, start)
    )


def _is_predicative(sentence: Sentence, marker: Found, start: int) -> bool:
    """Whether "is not" denies a quality, which stands apart from the event: "it is not comparable to the bombing"."""
    lead = sentence.lower[marker.start - 1] if marker.start else ""
    if sentence.lower[marker.start] != "not" or lead not in _COPULAS:
        return False
    return any(
        sentence.tokens[at].islower()
        and not is_stopword(sentence.tokens[at])
        and not sentence.lower[at].endswith(_ADVERBIAL)
        and not verb_readings(sentence.lower[at])
        for at in range(marker.end, start - 1)
    )


def _withholds(sentence: Sentence, marker: Found) -> bool:
    """Whether something is kept from someone rather than said not to be so: "denying the rebels a safe haven"."""
    return sentence.lower[marker.start] in _DENY and not _KEPT.isdisjoint(
        sentence.lower[marker.end : marker.end + _KEPT_DISTANCE]
    )


def _denies_object(sentence: Sentence, marker: Found, end: int) -> bool:
    """Whether the negation stands with the object right behind the event: "gave no rifles", "sent them nothing"."""
    between = sentence.lower[end : marker.start]
    return (
        end <= marker.start <= end + 1
        and sentence.lower[marker.start] in _NO_OBJECT
        and all(word in _OBJECTS for word in between)
    )


def _is_imperative(sentence: Sentence, marker: Found) -> bool:
    """Whether the negation forbids ("Don't do it again") rather than denies."""
    lead = sentence.lower[marker.start - 1] if marker.start else "and"
    word = sentence.lower[marker.start]
    bare = word == "not" and lead == "do" and marker.start == 1
    return bare or (word == "don't" and lead in {"and", "please", "say"})


def _negates_another(sentence: Sentence, marker: Found, end: int) -> bool:
    """Whether a full verb, or after "no" another noun with its own "of" or "that", stands between it and the event."""
    between = sentence.lower[marker.end : end]
    if sentence.lower[marker.start] in _OF_NOUNS and any(word in _COMPLEMENTS for word in between):
        return True
    for word in between:
        readings = verb_readings(word)
        if word in _LIGHT or word.endswith(_ADVERBIAL) or not _LIGHT.isdisjoint(readings.values()):
            continue
        # A base form alone, or with an "-ed" of its own, is a verb after "not"; "election" or "cyber" is none.
        if readings and not word.endswith("s"):
            return True
    return False
