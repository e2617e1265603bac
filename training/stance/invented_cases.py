"""The phenomena of the invented pairs. Each gives a claim and a text for an answer, or none where it has none."""

from __future__ import annotations

from collections.abc import Callable

from training.stance import invented_frames as frames
from training.stance.invented_cases_causes import causes
from training.stance.invented_cases_words import dates, evidence, numbers, parts, quantifiers, rumours, wider
from training.stance.invented_nouns import Noun
from training.stance.invented_telling import FAILS, HOLDS, OPEN, Teller, sentence

Pair = tuple[str, str]
_ANSWER = {True: HOLDS, False: FAILS}


def polarity(teller: Teller, label: int) -> Pair:
    """What is told holds, does not or is open; the claim affirms or denies it."""
    event = teller.event()
    negated = teller.either(0.4)
    truth = label if label == OPEN or not negated else HOLDS + FAILS - label
    claimed = teller.dated(event, 0.2 if truth != HOLDS else 0.1)
    if truth == FAILS and claimed.detail and teller.either(0.5):
        text = teller.said_again(event, truth=truth)  # it never happened: not then either
    else:
        text = teller.said_again(claimed, truth=truth)
    return teller.claim(claimed, negated=negated), teller.around(teller.told(text, truth), event.agent.told)


def predicates(teller: Teller, label: int) -> Pair | None:
    """The same participants: the same thing in other words, something else, or what excludes it."""
    event = teller.event()
    lists = event.kind.lists
    negated = teller.either(0.35)
    truth = label if label == OPEN or not negated else HOLDS + FAILS - label
    if truth == HOLDS:
        told = teller.said_again(event, truth=truth)
    elif truth == OPEN:
        told = event.put(teller.chance.choice([*lists["o"], *lists["o"], *lists.get("-", ())]))
    elif "x" in lists:
        told = event.put(teller.chance.choice(lists["x"]))
    else:
        return None
    told = teller.renamed(teller.dated(told, 0.2))
    return teller.claim(event, negated=negated), teller.around(teller.put(told), event.agent.told)


def reversal(teller: Teller, label: int) -> Pair:
    """Who did it to whom."""
    event = teller.event(flag="swap")
    turned = event.played(a=event.cast["b"], b=event.cast["a"])
    again = teller.said_again(event, truth=HOLDS)
    both = event.kind.name in {"treaty", "border", "exercise", "merger", "wedding", "ceasefire"}
    if both and label != HOLDS:
        return polarity(teller, label)
    if label == HOLDS:
        if both and teller.either(0.5):
            return teller.claim(event), teller.around(teller.put(turned))
        passive = teller.clause(again, ("past", "had"), passive=0.8)
        return teller.claim(event), teller.around(teller.wrapped(passive))
    if label == OPEN:
        if event.kind.has("once"):
            return polarity(teller, label)
        told = teller.said_again(turned, truth=HOLDS)
        return teller.claim(event), teller.around(teller.wrapped(teller.clause(told, ("past", "had"), passive=0.5)))
    told = turned.put(event.predicate)
    a, b = event.cast["a"].text, event.cast["b"].text
    frame = teller.chance.choice(
        [
            "it was {b} that {ed}, not the other way round",
            "{a} did not {plain}; on the contrary, {clause}",
            "{clause}, not the reverse, {who} said",
        ]
    )
    text = teller.filled(frame, None, b=b, a=a, ed=told.ed(), plain=event.plain(), clause=told.clause())
    return teller.claim(event), teller.around(sentence(text))


def agents(teller: Teller, label: int) -> Pair:
    """Another participant did it: alone, as well, or perhaps."""
    event = teller.event(without=("fate",))
    rival = teller.other(event, "a")
    again = teller.said_again(event, truth=HOLDS, more=False)
    other = event.played(a=rival).put(again.predicate)
    choices = {
        HOLDS: (
            "it was {a}, not {r}, that {aed}",
            "both {a} and {r} {xed}",
            "{a} and not {r} {aed}",
            "{a} alone {aed}",
            "not only {r} but also {a} {aed}",
            "{a}, and nobody else, {aed}",
            "{who} first suspected {r}, but it was {a} that {aed}",
            "{a} {aed}; {r} had nothing to do with it",
        ),
        OPEN: (
            "either {a} or {r} {aed}",
            "{a} or {r} must have {done}",
            "{r} {red}",
            "{who} does not know whether it was {a} or {r} that {red}",
            "{r} {red} and {a} knew about it",
            "{r}, like others before, {red}",
            "{r} {red}; nothing is known about the part of {a}",
            "{who} suspected {a} and {r} alike, since one of them {aed}",
        ),
        FAILS: (
            "it was {r}, not {a}, that {red}",
            "neither {a} nor {r} {aed}",
            "{r} and not {a} {red}",
            "{r} alone {red}; {a} did not",
            "{who} first suspected {a}, but it was {r} that {red}",
            "{r} {red}; {a} had nothing to do with it",
            "it was not {a} but {r} that {red}",
            "{r}, and nobody else, {red}",
        ),
    }[label]
    frame = teller.chance.choice(choices)
    if event.kind.has("single") and label == OPEN and "{red}" in frame and "whether" not in frame:
        frame = "either {a} or {r} {aed}"
    if "both" in frame:
        other = other.played(a=Noun("both", plural=True, pronoun="they"))
    told = {
        "a": again.agent.text,
        "r": rival.text,
        "aed": again.ed(),
        "red": other.ed(),
        "xed": other.ed(),
        "done": again.done(),
    }
    return teller.claim(event), teller.around(sentence(teller.filled(frame, None, **told)))


def resolved(teller: Teller, label: int) -> Pair:
    """The agent is named in a sentence before; the text goes on with a pronoun or a description."""
    event = teller.event(without=("feat",))
    agent = event.agent
    negated = teller.either(0.4)
    truth = label if label == OPEN or not negated else HOLDS + FAILS - label
    before = teller.filled(teller.chance.choice(frames.NAMED), None, a=agent.text)
    one = Noun(agent.pronoun, agent.pronoun == "they", agent.pronoun)
    again = teller.said_again(event, truth=truth).played(a=one)
    doer = not event.kind.has("fate")
    choices = frames.GOES_ON[truth] + (frames.GOES_ON_DOING[truth] if doer else ())
    text = sentence(teller.filled(teller.chance.choice(choices), again))
    return teller.claim(event, negated=negated), f"{sentence(before)} {text}"


def future(teller: Teller, label: int) -> Pair:
    """Claims of what will be."""
    event = teller.event(without=("fate", "feat", "bad"))
    again = teller.said_again(event, truth=FAILS)
    negated = teller.either(0.3)
    truth = label if label == OPEN or not negated else HOLDS + FAILS - label
    claim = sentence(teller.clause(event, ("won't",) if negated else ("will",), passive=0.2))
    if not negated and teller.either(0.3):
        claim = sentence(f"{event.agent.text} {'are' if event.agent.plural else 'is'} going to {event.plain()}")
    return claim, teller.around(sentence(teller.filled(teller.chance.choice(frames.FUTURE[truth]), again)))


#: how often each phenomenon comes
CASES: dict[Callable[[Teller, int], Pair | None], int] = {
    polarity: 46,
    predicates: 15,
    reversal: 5,
    agents: 8,
    future: 6,
    numbers: 7,
    dates: 6,
    quantifiers: 6,
    causes: 6,
    evidence: 5,
    parts: 4,
    resolved: 7,
    wider: 4,
    rumours: 7,
}
