"""Puts events as news does: frames filled, participants named in one way or another, sentences before and after."""

from __future__ import annotations

import random
import re

from training.attribution.phenomena_words import FAMILIES, MEN, OUTLETS, WOMEN, listed
from training.stance import invented_frames as frames
from training.stance.invented_events import KINDS, Event, drawn
from training.stance.invented_nouns import Noun
from training.stance.invented_words import STATES, TOWNS

MONTHS = listed("January|February|March|April|May|June|July|August|September|October|November|December")
_SLOT = re.compile(r"\{(\w+)\}")
_ALONE = re.compile(
    r"\{whom?\} (?:is|has|had|wants|fears|hopes|claims|does|seeks|expects|was|may|will|would|likes|resigned|helped"
    r"|forgave|talked|caught|laughed|deleted|watched|witnessed|begged|dared|imagined|found|regretted|invented)\b"
)
_KIND_WORDS = re.compile("thanked|welcomed|promise|offered|pledged|hopes|keen|thanks|persuaded")
_KNOTTY = re.compile("deny|unless|suppose|speculated|rule out|fears|may find")  # with a negated clause
_FEATS = ("{a} managed to {inf}", "{a} did {inf}", "it was {a} that {ed}", "{a} succeeded in {ing}")
_MISSED = (
    "{a} failed to {inf}",
    "{a} did not manage to {inf}",
    "{a} never {ed}",
    "{a} came close to {ing}, but fell short",
)
_HOPED = (
    "{a} tried to {inf}",
    "{a} hopes to {inf}",
    "{who} expects {a} to {inf}",
    "{a} may yet {inf}",
    "{a} wants to {inf}",
)
HOLDS, OPEN, FAILS = 0, 1, 2


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """With a capital and a full stop; no comma doubled or before another mark."""
    text = re.sub(r"[, ]*,(?=\s*[.,;:?!])|,(?=,)", "", text)
    text = " ".join(text.split()).rstrip(",")
    opened = text.startswith("“")
    text = "“" + capital(text[1:]) if opened else capital(text)
    return text if text.endswith((".", "?", "!", ".”")) else text + "."


class Teller:
    """Draws events and texts about them."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def either(self, share: float) -> bool:
        return self.chance.random() < share

    def event(self, *, flag: str = "", without: tuple[str, ...] = ()) -> Event:
        """An event of any kind that has the flag and none of the others."""
        kinds = [kind for kind in KINDS if (not flag or kind.has(flag)) and not any(map(kind.has, without))]
        return drawn(self.chance.choice(kinds), self.chance)

    def date(self) -> str:
        year = self.chance.randrange(2009, 2026)
        return self.chance.choice(
            [
                f"in {self.chance.choice(MONTHS)}",
                f"in {self.chance.choice(MONTHS)} {year}",
                f"on {self.chance.randrange(2, 29)} {self.chance.choice(MONTHS)}",
                f"on {self.chance.choice(frames.DAYS)}",
                f"in {year}",
                f"on {self.chance.choice(MONTHS)} {self.chance.randrange(2, 29)}",
            ]
        )

    def manner(self, event: Event) -> str:
        """How it was, of no weight for whether it was."""
        doer = not event.kind.has("fate")
        return self.chance.choice(frames.MANNERS + (frames.DOERS_MANNERS if doer else ()))

    def dated(self, event: Event, share: float = 0.3) -> Event:
        dateless = event.detail or event.kind.has("timeless")
        return event if dateless or not self.either(share) else event.at(self.date())

    def said_again(self, event: Event, *, truth: int, more: bool = True) -> Event:
        """The event in other words: what holds may be told in more detail, what does not in less."""
        lists = event.kind.lists
        choices = list(lists["="]) * 2
        if truth != FAILS and more:
            choices += lists.get("+", ())
        if truth == FAILS:
            choices += lists.get("-", ())
        event = event.put(self.chance.choice(choices))
        if truth != FAILS and more and not event.detail and not event.kind.has("timeless") and self.either(0.35):
            event = event.at(self.date() if self.either(0.6) else self.manner(event))
        return self.renamed(event)

    def renamed(self, event: Event, *, commas: bool = False) -> Event:
        """Participants under other names."""
        cast = {}
        for role, one in event.cast.items():
            others = [other for other in one.others if commas or not other.text.endswith(",")]
            if role != "a":
                others = [other for other in others if not other.plural]
            cast[role] = self.chance.choice(others) if others and self.either(0.4) else one
        return event.played(**cast)

    def clause(self, event: Event, forms: tuple[str, ...], *, passive: float = 0.3) -> str:
        """A clause in one of the forms, active or passive; no present perfect beside a date."""
        form = self.chance.choice([form for form in forms if not (event.detail and form.startswith("has"))])
        by_pronoun = event.agent.text == event.agent.pronoun
        if event.passive_subject and form != "now" and not by_pronoun and self.either(passive):
            return event.passive(form)
        return event.clause(form)

    def claim(self, event: Event, *, negated: bool = False) -> str:
        """The event as a claim."""
        if negated:
            return sentence(self.clause(event, ("not", "not", "never", "hasn't"), passive=0.25))
        if not event.detail and self.either(0.12):
            return sentence(event.clause("now"))
        return sentence(self.clause(event, ("past", "past", "past", "has"), passive=0.25))

    def source(self, *, alone: bool) -> str:
        """Somebody who says or knows something; singular where `alone`."""
        pool = frames.PEOPLE if alone else frames.PEOPLE + frames.SOURCES
        found = self.chance.choice(pool)
        if ", " in found:
            found += ","
        return self.names(found)

    def names(self, text: str) -> str:
        state = self.chance.choice(STATES)
        text = text.replace("{demonym}", state[1]).replace("{state}", state[0])
        text = text.replace("{town}", self.chance.choice(TOWNS)).replace("{day}", self.chance.choice(frames.DAYS))
        first = self.chance.choice(WOMEN + MEN)
        return text.replace("{name}", f"{first} {self.chance.choice(FAMILIES)}")

    def filled(self, frame: str, event: Event | None = None, *, negated: bool = False, **more: str) -> str:
        """A frame with its slots filled about `event`."""
        alone = bool(_ALONE.search(frame))
        slots = dict(more)

        def fill(match: re.Match[str]) -> str:
            name = match.group(1)
            if name in slots:
                return slots[name]
            if name in {"who", "whom"}:
                return self.source(alone=alone)
            if name == "outlet":
                return self.chance.choice([each for each in OUTLETS if each != "several newspapers"])
            if event is not None and name in _ABOUT:
                return self.about(event, name, negated=negated)
            return self.names(match.group(0))

        text = _SLOT.sub(fill, frame)
        return re.sub(r"\ba (?=[AEIOU][a-z]+(?:n|i|ese|ish) (?:diplomat))", "an ", text)

    def about(self, event: Event, name: str, *, negated: bool = False) -> str:
        """What stands in a slot about the event."""
        agent = event.agent
        made = {
            "x": lambda: self.clause(
                event, ("not", "hadn't", "hasn't", "never") if negated else ("past", "had", "has")
            ),
            "s": lambda: self.clause(event, ("not", "never") if negated else ("past",)),
            "will": lambda: self.clause(event, ("will",)),
            "wont": lambda: self.clause(event, ("won't",)),
            "nom": lambda: event.nominal(self.chance),
            "a": lambda: agent.text,
            "p": lambda: agent.pronoun,
            "pos": lambda: agent.possessive,
            "inf": event.plain,
            "ing": event.ing,
            "ed": event.ed,
            "done": event.done,
            "have": lambda: "have" if agent.plural else "has",
            "was": lambda: "were" if agent.plural else "was",
            "is": lambda: "are" if agent.plural else "is",
        }
        return made[name]()

    def put(self, event: Event, *, negated: bool = False) -> str:
        """A sentence that asserts the event, or its negation."""
        commas = not event.detail and self.either(0.3)
        told = self.renamed(event, commas=True) if commas else event
        return sentence(self.filled(self.chance.choice(frames.PUT), told, negated=negated))

    def wrapped(self, clause: str) -> str:
        """A sentence that asserts a clause."""
        return sentence(self.filled(self.chance.choice(frames.PUT), None, x=clause, s=clause))

    def told(self, event: Event, truth: int) -> str:
        """A sentence by which the event holds, is open or does not hold."""
        kind = event.kind
        doer = not kind.has("fate") and not kind.has("feat")
        draw = self.chance.random()
        negated = False
        if truth == HOLDS:
            plain, able, blamed, feats = frames.PUT, frames.DONE, frames.GUILTY, _FEATS
        elif truth == OPEN:
            plain, able, blamed, feats = frames.ASK, frames.MAYBE, frames.SUSPECT, _HOPED
            negated = self.either(0.3)
        else:
            negated = self.either(0.45)
            plain, able, blamed, feats = (
                (frames.PUT if negated else frames.DENY),
                frames.UNDONE,
                frames.INNOCENT,
                _MISSED,
            )
        if doer and draw < 0.5:
            choices = [frame for frame in able if not (kind.has("bad") and _KIND_WORDS.search(frame))]
            if kind.has("bad") and self.either(0.4):
                choices = list(blamed)
            frame = self.chance.choice(choices)
            if truth == OPEN and "{done}" not in frame:
                event = event.at("")  # what has yet to happen has no date
            return sentence(self.filled(frame, event))
        if kind.has("feat") and draw < 0.3:
            event = event.at("") if truth == OPEN else event
            return sentence(self.filled(self.chance.choice(feats), event))
        if truth == HOLDS:
            return self.put(event)
        choices = [frame for frame in plain if not (negated and truth == OPEN and _KNOTTY.search(frame))]
        return sentence(self.filled(self.chance.choice(choices), event, negated=negated))

    def around(self, text: str, told: str = "") -> str:
        """The text, now and then with a sentence before or after it that changes nothing."""
        if self.either(0.2):
            frame = self.chance.choice([frame for frame in frames.BEFORE if told or frame != "{told}"])
            text = f"{sentence(self.filled(frame, None, told=told))} {text}"
        elif self.either(0.25):
            text = f"{text} {sentence(self.filled(self.chance.choice(frames.AFTER)))}"
        return text

    def other(self, event: Event, role: str) -> Noun:
        """Another participant of the same class as that of `role`."""
        while True:
            found = drawn(event.kind, self.chance).cast[role]
            if all(found.text != one.text for one in event.cast.values()):
                return found


_ABOUT = frozenset(["x", "s", "will", "wont", "nom", "a", "p", "pos", "inf", "ing", "ed", "done", "have", "was", "is"])
