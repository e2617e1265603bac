"""What one sentence says of the event a topic is about."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assay.stance.anaphora import taken_up_at
from assay.stance.matching import Match, Sentence
from assay.stance.operators import Found, operators
from assay.stance.polarity import Polarity, clause_breaks, polarity_at
from assay.stance.roles import depth, object_is_pronoun, reversed_roles, rival_agent, says_only, subject_is_pronoun
from assay.stance.standing import Standing, follows_assertion, standing_at
from assay.stance.topic import Part, Topic
from assay.stance.verdict import verdict_places

# What a part of the event counts that neither the sentence nor its context names.
_MISSING = {Part.AGENT: 0.2, Part.PATIENT: 0.25, Part.CIRCUMSTANCE: 0.8}
_MISSING_IN_DENIAL = {Part.AGENT: 0.3, Part.PATIENT: 0.75, Part.CIRCUMSTANCE: 0.95}
_FROM_CONTEXT = 0.4
_BY_PRONOUN = 0.9
_ENOUGH = 0.6
_MOST_ANCHORS = 8
_VAGUE = 0.5
_SURE = 0.9
_EMBEDDED = (1.0, 1.0, 0.85, 0.65, 0.5, 0.4)
_RIVAL = 0.5
_TAKEN_UP = 0.95
_OUT_OF_THE_BLUE = 0.3
_REACH = 5
# What a publisher mentions or takes for granted is somebody's report; what others do so beside their point is weaker.
_IN_VOICE = {Standing.ASSERTED: 1.0, Standing.SUBORDINATE: 0.55, Standing.MENTIONED: 0.4}
_BESIDE_THE_POINT = 0.55
_OF_OTHERS = frozenset({"allegation", "hearsay", "judgement"})


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
    told: str
    taken_up: bool = False
    opposed: bool = False
    verdict: bool = False


def read_event(
    topic: Topic, sentence: Sentence, found: list[Match], around: list[float], *, voice: bool = False
) -> Event:
    """The event of `sentence`, given its matches and the strengths with which its context names each term.

    `voice` says that the sentence is the publisher's own, where only what is asserted supports with full size.
    """
    anchors = _anchors(topic, sentence, found)
    raised = _is_raised_fully(topic, around) and not any(anchor.strength >= _SURE for anchor in anchors)
    markers = operators(sentence.lower) if anchors or raised else []
    if raised:
        anchors.extend(_taken_up(topic, sentence, found, around, markers))
    best = Event(0.0, taken_up=any(anchor.taken_up for anchor in anchors), reason=_no_event(topic, anchors))
    breaks = clause_breaks(sentence) if anchors else ()
    agents = frozenset(
        at for match in found if topic.terms[match.term].part is Part.AGENT for at in range(match.start, match.end)
    )
    for anchor in anchors[:_MOST_ANCHORS]:
        polarity = polarity_at(sentence, markers, anchor.start, anchor.end, agents=agents, breaks=breaks)
        if anchor.verdict:
            polarity.factor *= -1.0
        event = _stood(_weigh(topic, sentence, found, around, anchor, polarity), sentence, anchor, polarity, voice)
        if abs(event.bearing) > abs(best.bearing):
            best = event
    return best


def _no_event(topic: Topic, anchors: list[_Anchor]) -> str | None:
    predicate = [topic.terms[number].text for number in topic.of(Part.PREDICATE)]
    return f"but does not say that anything like “{predicate[0]}” is so" if predicate and not anchors else None


def _stood(event: Event, sentence: Sentence, anchor: _Anchor, polarity: Polarity, voice: bool) -> Event:
    """`event`, smaller where it supports only by the way in which the sentence mentions it."""
    if event.bearing <= 0 or anchor.taken_up:
        return event
    standing = standing_at(sentence, anchor.start, anchor.end)
    if voice:
        factor = _IN_VOICE[standing]
        if not _OF_OTHERS.isdisjoint(polarity.kinds):
            factor = min(factor, _IN_VOICE[Standing.MENTIONED])
        why = "The publisher mentions it, or tells it of others; it does not assert it."
    else:
        beside = standing is not Standing.ASSERTED and follows_assertion(sentence, anchor.start)
        factor = _BESIDE_THE_POINT if beside else 1.0
        why = "It is taken for granted beside the point that is made."
    return event if factor == 1.0 else replace(event, bearing=factor * event.bearing, reasons=(*event.reasons, why))


def _anchors(topic: Topic, sentence: Sentence, found: list[Match]) -> list[_Anchor]:
    predicate = set(topic.of(Part.PREDICATE))
    # Words that stand for a participant as exactly as the claim's own do not tell the event as well.
    taken = {
        at
        for match in found
        if match.term not in predicate and match.strength >= 1.0 and topic.terms[match.term].weight > _VAGUE
        for at in range(match.start, match.end)
    }
    taken |= _heads(topic, found)
    return [
        _Anchor(
            match.start,
            match.end,
            match.strength,
            " ".join(sentence.tokens[match.start : match.end]),
            opposed=match.opposed,
        )
        for match in found
        if match.term in predicate
        and (taken.isdisjoint(range(match.start, match.end)) or _strikes_patient(topic, sentence, found, match.end))
    ]


def _strikes_patient(topic: Topic, sentence: Sentence, found: list[Match], end: int) -> bool:
    """Whether a noun goes on to the one it is done to: "air strikes on civilians" tells the event and its means."""
    patients = {match.start for match in found if match.term in topic.of(Part.PATIENT)}
    onto = sentence.lower[end : end + 1] in {("on",), ("against",), ("at",)}
    return onto and not patients.isdisjoint(range(end + 1, end + _REACH))


def _is_raised_fully(topic: Topic, around: list[float]) -> bool:
    """Whether the context names the event and one of its participants, so that words can take it up."""
    predicate = set(topic.of(Part.PREDICATE))
    others = max((strength for number, strength in enumerate(around) if number not in predicate), default=0.0)
    return _is_raised(topic, around) and others >= _SURE


def _taken_up(
    topic: Topic, sentence: Sentence, found: list[Match], around: list[float], markers: list[Found]
) -> list[_Anchor]:
    """Anchors where the sentence takes up the event that the context has raised, verdicts on it among them."""
    strength = _TAKEN_UP * max(around[number] for number in topic.of(Part.PREDICATE))
    agents = {at for match in found if match.term in topic.of(Part.AGENT) for at in range(match.start, match.end)}
    places = [(start, end, False) for start, end in taken_up_at(sentence, agents)]
    places.extend((start, end, True) for start, end in verdict_places(sentence, markers))
    return [
        _Anchor(start, end, strength, " ".join(sentence.tokens[start:end]), taken_up=True, verdict=verdict)
        for start, end, verdict in places
    ]


def _lent(part: Part, sentence: Sentence, found: list[Match], anchor: _Anchor, *, rival: bool, unclear: bool) -> float:
    """How far the context may stand in for a part that the sentence does not name: fully only where a pronoun does."""
    if part is Part.AGENT:
        pronoun = subject_is_pronoun(sentence, anchor.start) and not unclear
        lent = 0.0 if rival else _BY_PRONOUN if pronoun or anchor.taken_up else _FROM_CONTEXT
    elif part is Part.PATIENT:
        lent = _BY_PRONOUN if anchor.taken_up or object_is_pronoun(sentence, found, anchor.end) else _FROM_CONTEXT / 2
    else:
        lent = _BY_PRONOUN
    return lent


def _is_unclear(topic: Topic, found: list[Match], around: list[float]) -> bool:
    """Whether "he" may be either of two: the context names agent and patient, the sentence neither."""
    named = {number for number, term in enumerate(topic.terms) if term.named}
    sides = [named.intersection(topic.of(part)) for part in (Part.AGENT, Part.PATIENT)]
    told = {match.term for match in found}
    return all(side and told.isdisjoint(side) and max(around[number] for number in side) >= 0.9 for side in sides)


def _heads(topic: Topic, found: list[Match]) -> set[int]:
    """Places of a vague participant right behind its own modifier: "targets" in "civilian targets"."""
    ends = {match.end: topic.terms[match.term].part for match in found if topic.terms[match.term].weight > _VAGUE}
    return {
        match.start
        for match in found
        if topic.terms[match.term].weight <= _VAGUE and ends.get(match.start) is topic.terms[match.term].part
    }


def _weigh(
    topic: Topic, sentence: Sentence, found: list[Match], around: list[float], anchor: _Anchor, polarity: Polarity
) -> Event:
    denial = polarity.factor < 0 and not anchor.opposed
    rival = rival_agent(topic, sentence, found, anchor.start, anchor.end)
    # To deny the broader thing is to deny the narrower: "no interference of any kind".
    size = max(anchor.strength, 0.8) if denial and anchor.strength >= 0.5 else anchor.strength
    named: list[str] = []
    shares: dict[Part, float] = {}
    for part in (Part.AGENT, Part.PATIENT, Part.CIRCUMSTANCE):
        lent = _lent(
            part, sentence, found, anchor, rival=rival, unclear=not denial and _is_unclear(topic, found, around)
        )
        shares[part] = _share(topic, part, found, around, anchor, lent=lent)
        if rival and part is Part.AGENT and not anchor.taken_up and topic.of(part):
            shares[part] *= _RIVAL
        missing = (_MISSING_IN_DENIAL if denial else _MISSING)[part]
        size *= missing + (1.0 - missing) * min(1.0, shares[part] / _ENOUGH)
        named.extend(_named(topic, part, sentence, found))
    reasons = [f"It speaks of “{anchor.told}”" + (f" with {', '.join(dict.fromkeys(named))}." if named else ".")]
    if anchor.strength < _SURE and not anchor.taken_up and not named and not _is_raised(topic, around):
        # A neighbouring event with none of the claim's participants: "we don't steal".
        size *= _OUT_OF_THE_BLUE
    bearing = size * polarity.factor
    if anchor.opposed:
        told_fully = shares[Part.AGENT] >= _ENOUGH and shares[Part.PATIENT] >= _ENOUGH
        bearing = -0.8 * bearing if told_fully else 0.0
        reasons.append(f"“{anchor.told}” is the opposite of what the claim says.")
    if polarity.told:
        reasons.append(f"Its direction is changed by {' and '.join(polarity.told)}.")
    if abs(bearing) > 0:
        embedded = _EMBEDDED[min(depth(sentence, anchor.start), len(_EMBEDDED) - 1)]
        bearing *= embedded
        if embedded < 1.0:
            reasons.append("It is mentioned by the way, deep inside the sentence.")
    if reversed_roles(topic, sentence, found, anchor.start, anchor.end):
        bearing *= 0.15
        reasons.append("Who does it and to whom it is done are the other way round.")
    elif bearing > 0 and says_only(topic, sentence, found, anchor.start, anchor.end) and shares[Part.AGENT] >= _ENOUGH:
        bearing = -0.65 * anchor.strength
        reasons.append("It says “only”, of something other than the claim's object.")
    return Event(bearing, anchor.taken_up, tuple(reasons))


def _is_raised(topic: Topic, around: list[float]) -> bool:
    return max((around[number] for number in topic.of(Part.PREDICATE)), default=0.0) >= _VAGUE


def _share(topic: Topic, part: Part, found: list[Match], around: list[float], anchor: _Anchor, *, lent: float) -> float:
    """How much of a part is named, in 0..1; names cannot be made up for by the common nouns beside them."""
    numbers = topic.of(part)
    if not numbers:
        return 1.0
    reached = {number: max(_own(number, found, anchor), lent * around[number]) for number in numbers}
    total = sum(topic.terms[number].weight for number in numbers)
    whole = sum(topic.terms[number].weight * reached[number] for number in numbers) / total
    names = [reached[number] for number in numbers if topic.terms[number].named]
    return min(whole, max(names)) if names else whole


def _own(number: int, found: list[Match], anchor: _Anchor) -> float:
    apart = [match for match in found if match.term == number and not match.opposed and not _is_anchor(match, anchor)]
    return max((match.strength for match in apart), default=0.0)


def _is_anchor(match: Match, anchor: _Anchor) -> bool:
    """Whether a weaker wording stands on the anchor's own words, which must not count twice ("bombed")."""
    return match.start < anchor.end and anchor.start < match.end and match.strength < 0.9


def _named(topic: Topic, part: Part, sentence: Sentence, found: list[Match]) -> list[str]:
    numbers = set(topic.of(part))
    told = [" ".join(sentence.tokens[match.start : match.end]) for match in found if match.term in numbers]
    return [f"“{words}”" for words in dict.fromkeys(told)][:3]
