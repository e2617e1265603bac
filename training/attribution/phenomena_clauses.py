"""What is put forward: noun phrases, clauses in many shapes and tenses, and sentences as they are spoken."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from training.attribution.phenomena_domains import GENERAL
from training.attribution.phenomena_frames import CLAUSES, SIGHTS, TAILS
from training.attribution.phenomena_grammar import gerund, participle, past, present
from training.attribution.phenomena_marks import capital
from training.attribution.phenomena_words import (
    ADJECTIVES,
    DAYS,
    FAMILIES,
    GROUPS,
    MEN,
    MONTHS,
    ORGANISATIONS,
    OUTLETS,
    PLACES,
    SCARE,
    TRADES,
    WHO,
    WOMEN,
    WORKS,
    Domain,
)

_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
PAST, PRESENT, FUTURE = "past", "present", "future"
_AUXILIARIES = {
    "past": ("{past}",),
    "perfect": ("have {participle}", "had {participle}"),
    "present": ("{present}", "be {gerund}"),
    "future": (
        "will {plain}",
        "would {plain}",
        "could {plain}",
        "may {plain}",
        "might {plain}",
        "must {plain}",
        "should {plain}",
    ),
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase; `closed` where it ends in an apposition or a clause, so that a comma must follow it."""

    text: str
    plural: bool = False
    closed: bool = False
    pronoun: bool = False

    @property
    def within(self) -> str:
        """The phrase as it stands where the sentence goes on: with its closing comma."""
        return self.text + "," if self.closed else self.text


class Clauses:
    """Draws phrases, clauses and spoken sentences about one domain."""

    def __init__(self, chance: random.Random, domain: Domain) -> None:
        self.chance = chance
        self.domain = domain
        self.speaking = False  # within a quotation: no pluperfect

    def filled(self, text: str) -> str:
        """`text` with numbers, places, days and names in its slots."""
        draw = self.chance
        slots = {
            "n": lambda: draw.choice(
                [
                    str(draw.randrange(11, 99)),
                    f"{draw.randrange(1, 90)},{draw.randrange(0, 999):03}",
                    str(draw.randrange(100, 990)),
                    "dozens of",
                    "hundreds of",
                ]
            ),
            "small": lambda: self.one_of("two/three/four/five/six/seven/eight/nine/10/12/several"),
            "place": lambda: draw.choice(PLACES),
            "month": lambda: draw.choice(MONTHS),
            "day": lambda: draw.choice(DAYS),
            "year": lambda: str(draw.randrange(1890, 2025)),
            "org": lambda: draw.choice(ORGANISATIONS),
            "outlet": lambda: draw.choice(OUTLETS),
            "clock": lambda: (
                f"{draw.randrange(1, 12)}:{self.one_of('05/15/30/40')} "
                + self.one_of("a.m./p.m./in the morning/at night")
            ),
            "magnitude": lambda: f"{draw.randrange(3, 7)}.{draw.randrange(1, 9)}",
            "percent": lambda: f"{draw.randrange(2, 90)}{self.one_of(' percent/%/ per cent/.5 percent')}",
            "money": lambda: (
                self.one_of("$/€/£/") + f"{draw.randrange(2, 900)} {self.one_of('million/billion/thousand')}"
            ),
        }
        while "{" in text:
            text = re.sub(r"\{(\w+)\}", lambda match: slots[match.group(1)](), text)
        text = text.replace("the the ", "the ")
        return re.sub(r"(?<![$€£\d])(\b\d+ (?:million|billion|thousand))(?! \w+s\b)", r"\1 crowns", text)

    def one_of(self, words: str) -> str:
        """One of several words with strokes between them."""
        return self.chance.choice(words.split("/"))

    def either(self, share: float) -> bool:
        return self.chance.random() < share

    def _matter(self) -> Domain:
        """The article's own matter or what fits anywhere."""
        return GENERAL if self.either(0.45) else self.domain

    def thing(self) -> Phrase:
        return self._noun(self.chance.choice(self._matter().things))

    def actor(self) -> Phrase:
        return self._noun(self.chance.choice(self._matter().actors))

    def _noun(self, entry: str) -> Phrase:
        return Phrase(self.filled(entry.removeprefix("+")), plural=entry.startswith("+"))

    def happening(self) -> str:
        return self.filled(self.chance.choice(self._matter().happenings))

    def doer(self) -> Phrase:
        """Who or what a clause is about, with or without more said of it."""
        draw = self.chance.random()
        actor = self.actor()
        if draw < 0.5:
            return actor
        if draw < 0.6:
            some = self.one_of("some of/most of/all of/none of/two of/at least six of/many of")
            return Phrase(f"{some} {_definite(actor.text)}", plural=True) if actor.plural else actor
        if draw < 0.68:
            someone = self.filled(self.chance.choice(TRADES))
            return Phrase(someone) if self.either(0.5) else Phrase(f"{someone} {self.filled(self.chance.choice(WHO))}")
        if draw < 0.8:
            other = self.actor()
            return Phrase(f"{actor.text} and {other.text}", plural=True) if other != actor else actor
        if draw < 0.9:
            return Phrase(self.one_of("he/she/it/nobody/someone"), pronoun=True)
        return Phrase(self.one_of("they/his people/her colleagues/their neighbours"), plural=True)

    def subject_and_verb(self) -> tuple[Phrase, str]:
        """A subject and a verb phrase, in the plain form, that goes with it."""
        if self.either(0.62):
            return self.doer(), self.deed()
        return self.thing(), self.fate()

    def deed(self) -> str:
        return self.filled(self.chance.choice(self._matter().deeds))

    def fate(self) -> str:
        return self.filled(self.chance.choice(self._matter().fates))

    def predicate(self, verb_phrase: str, *, plural: bool, time: str, negated: bool = False, at: bool = False) -> str:
        """A verb phrase in a tense of `time`, with an adverb now and then; no perfect beside `at`, a date."""
        verb, _, rest = verb_phrase.partition(" ")
        times = {PAST: ("past", "past", "perfect"), PRESENT: ("present", "perfect"), FUTURE: ("future",)}[time]
        shape = self.chance.choice(_AUXILIARIES[self.chance.choice(times)])
        if self.speaking and shape.startswith("had "):
            shape = "have {participle}"
        if at and time == PAST and shape.startswith("have "):
            shape = "{past}"
        if at and time == PRESENT and shape.startswith(("have ", "had ")):
            shape = "{present}"
        if verb == "be" and shape == "be {gerund}":
            shape = "{present}"
        if negated and shape == "{past}" and verb != "be":
            shape = "did {plain}"
        if negated and shape == "{present}" and verb != "be":
            shape = "do {plain}"
        words = shape.format(
            plain=verb,
            past=("were" if plural else "was") if verb == "be" else past(verb),
            participle=participle(verb),
            gerund=gerund(verb),
            present=present(verb, plural=plural),
        ).split()
        if len(words) > 1 and words[0] in {"have", "be", "do"}:
            words[0] = {"do": "do" if plural else "does"}.get(words[0]) or present(words[0], plural=plural)
        if negated:
            words.insert(1, "not")
        elif len(words) > 1 and self.either(0.12):
            words.insert(
                1,
                self.one_of("already/probably/never/also/now/finally/clearly/almost certainly"),
            )
        return " ".join([*words, rest]).strip()

    def when(self, time: str) -> str:
        """A time of what happened."""
        choices = {
            PAST: (
                "on {day}",
                "last week",
                "in {year}",
                "overnight",
                "shortly after midnight",
                "two days later",
                "at {clock}",
                "in early {month}",
                "during the night",
                "before the vote",
                "without a word",
                "near {place}",
                "in {place}",
            ),
            PRESENT: ("every day", "at present", "in {place}", "these days", "more and more often", "again"),
            FUTURE: (
                "next month",
                "by the end of the year",
                "within weeks",
                "on {day}",
                "before the winter",
                "in {place}",
                "soon",
            ),
        }[time]
        return self.filled(self.chance.choice(choices))

    def simple(self, *, time: str | None = None, subject: Phrase | None = None, dated: bool = True) -> str:
        """One finite clause, without capital or full stop."""
        time = time or self.chance.choice([PAST, PAST, PAST, PRESENT, FUTURE])
        found, verb_phrase = self.subject_and_verb()
        if subject is not None:
            found, verb_phrase = subject, self.deed()
        adjunct = f" {self.when(time)}" if dated and self.either(0.3) else ""
        negated = self.either(0.12) and not found.text.startswith(("nobody", "none"))
        words = self.predicate(verb_phrase, plural=found.plural, time=time, negated=negated, at=bool(adjunct))
        return f"{found.within} {words}{adjunct}"

    def clause(self) -> str:
        """A finite clause of any shape, fit to follow "that"."""
        text = self.simple() if self.either(0.4) else self.expanded(self.chance.choice(CLAUSES))
        if self.either(0.2):
            text = f"{text} {self.expanded(self.chance.choice(TAILS))}".replace(" ,", ",")
        return text

    def expanded(self, frame: str, more: Mapping[str, Callable[[], str]] | None = None) -> str:
        """A skeleton with one of each `[a/b]` drawn and its slots filled; a capital slot's text is capitalised."""
        while "[" in frame:
            frame = _ALTERNATIVES.sub(lambda match: self.chance.choice(match.group(1).split("/")), frame)
        makers = more or {}
        return _SLOT.sub(lambda match: makers.get(match.group(1), lambda: self.slot(match.group(1)))(), frame)

    def slot(self, name: str) -> str:
        """What stands in a skeleton's slot."""
        if name[0].isupper():
            return capital(self.slot(name[0].lower() + name[1:]))
        made = {
            "clause": self.clause,
            "simple": self.simple,
            "past": lambda: self.simple(time=PAST),
            "plainpast": lambda: self.simple(time=PAST, dated=False),
            "actor": lambda: self.actor().text,
            "one": lambda: self.single(self.actor),
            "thing": lambda: self.single(self.thing),
            "happening": self.happening,
            "deed": self.deed,
            "doing": self.doing,
            "done": self.passive,
            "ed": lambda: self.inflected(self.deed(), past),
            "ing": lambda: self.inflected(self.deed(), gerund),
            "turned": lambda: self.inflected(self.fate(), participle),
            "become": lambda: self.inflected(self.fate(), past),
            "adjective": lambda: self.chance.choice(ADJECTIVES),
            "scare": lambda: self.chance.choice(SCARE),
            "work": lambda: self.chance.choice(WORKS),
            "sight": lambda: self.expanded(self.chance.choice(SIGHTS)),
            "group": lambda: self.filled(self.chance.choice(GROUPS)),
            "family": lambda: self.chance.choice(FAMILIES),
            "name": lambda: f"{self.chance.choice(WOMEN + MEN)} {self.chance.choice(FAMILIES)}",
            "name2": lambda: f"{self.chance.choice(MEN + WOMEN)} {self.chance.choice(FAMILIES)}",
            "count": lambda: str(self.chance.randrange(3, 900)),
            "n2": lambda: str(self.chance.randrange(20, 4000)),
            "small2": lambda: str(self.chance.randrange(1, 29)),
            "number": lambda: self.filled("{small}"),
        }
        return made[name]() if name in made else self.filled(f"{{{name}}}")

    def single(self, drawn: Callable[[], Phrase]) -> str:
        """A phrase in the singular."""
        found = drawn()
        while found.plural:
            found = drawn()
        return found.text

    def inflected(self, verb_phrase: str, form: Callable[[str], str]) -> str:
        """A verb phrase with its verb in another form, of a singular subject."""
        verb, _, rest = verb_phrase.partition(" ")
        return f"{form(verb)} {rest}".strip()

    def passive(self) -> str:
        """A deed as a participle phrase: "closed two of the gates"."""
        verb, _, rest = self.deed().partition(" ")
        return f"{participle(verb)} {rest}".strip()

    def infinitive(self, *, fate: bool = False, past_only: bool = False) -> str:
        """A phrase with "to": of a deed, or of what becomes of a thing."""
        verb, _, rest = (self.fate() if fate else self.deed()).partition(" ")
        draw = self.chance.random()
        if draw < 0.65 or past_only:
            head = f"to have {participle(verb)}"
        elif verb != "be":
            head = f"to be {gerund(verb)}"
        else:
            head = f"to {verb}"
        return f"{head} {rest}".strip() + (f" {self.when(PAST)}" if "have" in head and self.either(0.3) else "")

    def doing(self) -> str:
        """A deed as a gerund phrase."""
        verb, _, rest = self.deed().partition(" ")
        if self.either(0.35):
            return f"having {participle(verb)} {rest}".strip()
        return f"{gerund(verb)} {rest}".strip()

    def matter(self) -> str:
        """A noun phrase that can be denied, confirmed or announced."""
        draw = self.chance.random()
        if draw < 0.4:
            return self.happening()
        if draw < 0.6:
            return f"{self.one_of('plans/an attempt/a decision/any intention/a secret deal/an offer')} to {self.deed()}"
        if draw < 0.8:
            return f"{self.doing()}"
        return self.chance.choice(
            [
                "the accusations",
                "any wrongdoing",
                "the charges",
                "the allegations",
                "the news",
                "the figures",
                f"a rise of {self.filled('{percent}')}",
                f"the existence of {self.thing().text}",
            ]
        )


def _definite(text: str) -> str:
    return text if text.startswith(("the ", "his ", "her ", "their ")) else f"the {text}"
