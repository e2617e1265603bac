"""What one sentence says of the event a topic is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from assay.stance.anaphora import taken_up_at
from assay.stance.matching import Match, Sentence
from assay.stance.operators import Found, operators, reaches
from assay.stance.topic import Part, Topic
from assay.text.words import word_set

_PRONOUNS = word_set(
    "he she it they we i you his her its their them him us our who which that those these this "
    "himself herself itself themselves someone somebody"
)
_BREAKS = word_set("but although though however while whereas because since after before unless despite")
_PASSIVE = word_set("was were been being is are be got")
_ONLY = word_set("only exclusively solely")
# What a part of the event counts that neither the sentence nor its context names.
_MISSING = {Part.AGENT: 0.3, Part.PATIENT: 0.3, Part.CIRCUMSTANCE: 0.8}
_MISSING_IN_DENIAL = {Part.AGENT: 0.35, Part.PATIENT: 0.6, Part.CIRCUMSTANCE: 0.95}
_FROM_CONTEXT = 0.75
_WITH_PRONOUN = 0.95
_ENOUGH = 0.6


@dataclass(frozen=True, slots=True)
class Event:
    """The bearing of one sentence in -1..1, whether it takes up an event told before, and why, in sentences."""

    bearing: float
    taken_up: bool = False
    reasons: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class _Anchor:
    """Where the sentence speaks of the event: words `start` to `end`, how surely, and in what words."""

    start: int
    end: int
    strength: float
    taken_up: bool = False
    opposed: bool = False
    told: str = ""


@dataclass(slots=True)
class _Polarity:
    factor: float = 1.0
    told: list[str] = field(default_factory=list)


def read_event(topic: Topic, sentence: Sentence, found: list[Match], around: list[float]) -> Event:
    """The event of `sentence`, given its matches and the strengths with which its context names each term."""
    markers = operators(sentence.lower)
    breaks = tuple(at for at, word in enumerate(sentence.lower) if word in _BREAKS)
    anchors = _anchors(topic, sentence, found, around)
    best = Event(0.0, taken_up=any(anchor.taken_up for anchor in anchors), reason=_no_event(topic, anchors))
    for anchor in anchors:
        polarity = _polarity(sentence, anchor, markers, breaks)
        event = _weigh(topic, sentence, found, around, anchor, polarity)
        if abs(event.bearing) > abs(best.bearing):
            best = event
    return best


def _no_event(topic: Topic, anchors: list[_Anchor]) -> str | None:
    if anchors:
        return None
    predicate = [topic.terms[number].text for number in topic.of(Part.PREDICATE)]
    return f"but does not say whether anything like “{predicate[0]}” is so" if predicate else None


def _anchors(topic: Topic, sentence: Sentence, found: list[Match], around: list[float]) -> list[_Anchor]:
    predicate = set(topic.of(Part.PREDICATE))
    # Words that stand for a participant as exactly as the claim's own do not tell the event as well.
    taken = {
        at
        for match in found
        if match.term not in predicate and match.strength >= 1.0
        for at in range(match.start, match.end)
    }
    anchors = [
        _Anchor(
            match.start,
            match.end,
            match.strength,
            opposed=match.opposed,
            told=" ".join(sentence.tokens[match.start : match.end]),
        )
        for match in found
        if match.term in predicate and taken.isdisjoint(range(match.start, match.end))
    ]
    known = max((around[number] for number in predicate), default=0.0)
    lent = [around[number] for number in range(len(around)) if number not in predicate]
    if known >= 0.5 and lent and max(lent) >= 0.9 and not any(anchor.strength >= 0.9 for anchor in anchors):
        agents = {at for match in found if match.term in topic.of(Part.AGENT) for at in range(match.start, match.end)}
        anchors.extend(
            _Anchor(start, end, 0.8 * known, taken_up=True, told=" ".join(sentence.tokens[start:end]))
            for start, end in taken_up_at(sentence, agents)
        )
    return anchors


def _polarity(sentence: Sentence, anchor: _Anchor, markers: list[Found], breaks: tuple[int, ...]) -> _Polarity:
    polarity = _Polarity()
    if anchor.opposed:
        polarity.factor = -1.0
        polarity.told.append(f"“{anchor.told}” is the opposite of what the claim says")
    for marker in markers:
        inside = marker.start < anchor.end and anchor.start < marker.end
        if marker.operator.factor == 1.0 or (inside and anchor.taken_up) or _within(marker, anchor):
            continue
        if reaches(marker, anchor.start, breaks):
            polarity.factor *= marker.operator.factor
            polarity.told.append(f"“{' '.join(sentence.tokens[marker.start : marker.end])}” ({marker.operator.name})")
    return polarity


def _within(marker: Found, anchor: _Anchor) -> bool:
    return anchor.start <= marker.start and marker.end <= anchor.end


def _weigh(
    topic: Topic, sentence: Sentence, found: list[Match], around: list[float], anchor: _Anchor, polarity: _Polarity
) -> Event:
    denial = polarity.factor < 0
    size = anchor.strength if not (denial and anchor.strength >= 0.5) else max(anchor.strength, 0.8)
    pronoun = any(word in _PRONOUNS for word in sentence.lower)
    named: list[str] = []
    for part in (Part.AGENT, Part.PATIENT, Part.CIRCUMSTANCE):
        share = _part_share(topic, part, found, around, anchor, pronoun=pronoun or anchor.taken_up, denial=denial)
        size *= share
        named.extend(_named(topic, part, sentence, found))
    bearing = size * polarity.factor
    reasons = [f"It speaks of “{anchor.told}”" + (f" with {', '.join(named)}." if named else ".")]
    if polarity.told:
        reasons.append(f"Its direction is changed by {' and '.join(polarity.told)}.")
    if _reversed(topic, sentence, found, anchor):
        bearing *= 0.15
        reasons.append("Who does it and to whom it is done are the other way round.")
    elif bearing > 0 and _restricted(topic, sentence, found, anchor):
        bearing = -0.6 * abs(anchor.strength)
        reasons.append("It says “only”, of something other than the claim's object.")
    return Event(bearing, anchor.taken_up, tuple(reasons))


def _part_share(
    topic: Topic,
    part: Part,
    found: list[Match],
    around: list[float],
    anchor: _Anchor,
    *,
    pronoun: bool,
    denial: bool,
) -> float:
    numbers = topic.of(part)
    if not numbers:
        return 1.0
    lent = _WITH_PRONOUN if pronoun else _FROM_CONTEXT
    total = sum(topic.terms[number].weight for number in numbers)
    reached = 0.0
    for number in numbers:
        own = max(
            (match.strength for match in found if match.term == number and not _overlap(match, anchor)), default=0.0
        )
        reached += topic.terms[number].weight * max(own, lent * around[number])
    missing = (_MISSING_IN_DENIAL if denial else _MISSING)[part]
    return missing + (1.0 - missing) * min(1.0, reached / total / _ENOUGH)


def _overlap(match: Match, anchor: _Anchor) -> bool:
    return match.start < anchor.end and anchor.start < match.end and match.strength < 1.0


def _named(topic: Topic, part: Part, sentence: Sentence, found: list[Match]) -> list[str]:
    numbers = set(topic.of(part))
    told = [" ".join(sentence.tokens[match.start : match.end]) for match in found if match.term in numbers]
    return [f"“{words}”" for words in dict.fromkeys(told)][:3]


def _places(topic: Topic, part: Part, found: list[Match]) -> list[int]:
    numbers = {number for number in topic.of(part) if topic.terms[number].named}
    return [match.start for match in found if match.term in numbers and match.strength >= 0.9]


def _reversed(topic: Topic, sentence: Sentence, found: list[Match], anchor: _Anchor) -> bool:
    """Whether a named patient stands before an active verb and a named agent after it."""
    agents, patients = _places(topic, Part.AGENT, found), _places(topic, Part.PATIENT, found)
    if not agents or not patients or anchor.taken_up:
        return False
    lead = sentence.lower[max(0, anchor.start - 3) : anchor.start]
    follow = sentence.lower[anchor.end : min(agents)] if min(agents) > anchor.end else ()
    verbal = sentence.lower[anchor.start] not in {"hack", "attack"} and "by" not in follow
    return (
        max(patients) < anchor.start < min(agents)
        and verbal
        and not any(word in _PASSIVE for word in lead)
        and (len(follow) <= 2)
    )


def _restricted(topic: Topic, sentence: Sentence, found: list[Match], anchor: _Anchor) -> bool:
    """Whether "only" stands at the verb and the claim's object is not what follows."""
    patients = set(topic.of(Part.PATIENT))
    if not patients or any(match.term in patients and not _overlap(match, anchor) for match in found):
        return False
    near = sentence.lower[max(0, anchor.start - 2) : anchor.end + 4]
    return any(word in _ONLY for word in near)
