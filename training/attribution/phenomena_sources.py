"""Who says it: an article's cast, and the many ways in which a text names a source."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.attribution.phenomena_clauses import Phrase
from training.attribution.phenomena_speech import Speech
from training.attribution.phenomena_words import (
    ANONYMITY,
    ANONYMOUS,
    DAYS,
    DOCUMENTS,
    FAMILIES,
    GROUPS,
    MEN,
    OFFICES,
    ORGANISATIONS,
    OUTLETS,
    PICTURES,
    TITLES,
    TRADES,
    WHO,
    WOMEN,
)


@dataclass(slots=True)
class Person:
    """Somebody of the article; `met` once the text has introduced them."""

    given: str
    family: str
    woman: bool
    office: str
    title: str
    trade: str
    met: bool = False

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def pronoun(self) -> str:
        return "she" if self.woman else "he"

    @property
    def possessive(self) -> str:
        return "her" if self.woman else "his"


class Sources:
    """Draws sources; pronouns stand only for the person named last."""

    def __init__(self, chance: random.Random, speech: Speech) -> None:
        self.chance = chance
        self.speech = speech
        self.cast = [self._person() for _ in range(chance.randrange(2, 6))]
        self.last: Person | None = None

    def _person(self) -> Person:
        draw = self.chance
        woman = draw.random() < 0.5
        fill = self.speech.filled
        words = [fill(draw.choice(OFFICES)), draw.choice(TITLES), fill(draw.choice(TRADES))]
        if woman:
            words = [word.replace("father of", "mother of").replace("pokesman", "pokeswoman") for word in words]
        else:
            words = [word.replace("mother of", "father of").replace("pokeswoman", "pokesman") for word in words]
        return Person(draw.choice(WOMEN if woman else MEN), draw.choice(FAMILIES), woman, *words)

    def new_paragraph(self) -> None:
        """Lets pronouns lapse now and then at a paragraph's end."""
        if self.chance.random() < 0.5:
            self.last = None

    def person(self) -> Phrase:
        """Somebody of the cast: introduced at length at first, in short later."""
        draw = self.chance
        if self.last is not None and draw.random() < 0.4:
            return Phrase(self.last.pronoun, pronoun=True)
        found = draw.choice(self.cast)
        self.last = found
        if not found.met:
            found.met = True
            return self._introduced(found)
        honorific = "Ms. " if found.woman else "Mr. "
        return Phrase(
            draw.choice(
                [found.family, found.family, found.family, honorific + found.family, found.name, self._role(found)]
            )
        )

    def _role(self, found: Person) -> str:
        """The person by office or trade alone: "the mayor"."""
        if found.trade.startswith(("a ", "an ")) and len(found.trade) < 20:
            return "the " + found.trade.split(" ", 1)[1]
        return f"the {'woman' if found.woman else 'man'}" if self.chance.random() < 0.2 else found.family

    def _introduced(self, found: Person) -> Phrase:
        draw = self.chance
        fill = self.speech.filled
        age = str(draw.randrange(17, 92))
        org = fill(draw.choice(ORGANISATIONS))
        bare = org.removeprefix("the ")
        shapes = [
            Phrase(f"{found.title} {found.name}"),
            Phrase(f"{found.title} {found.family}"),
            Phrase(f"{found.name}, {found.trade}", closed=True),
            Phrase(f"{found.name}, the {found.office}", closed=True),
            Phrase(f"{found.name}, {found.office}", closed=True),
            Phrase(f"{found.name}, {fill(draw.choice(WHO))}", closed=True),
            Phrase(f"{found.name}, {age}", closed=True),
            Phrase(f"{found.name}, {age}, {found.trade}", closed=True),
            Phrase(f"{found.name} of {org}"),
            Phrase(f"{found.name} from {org}"),
            Phrase(f"{found.office.split(' of {')[0].split(' in ')[0]} {found.name}"),
            Phrase(f"the {found.office}, {found.name}", closed=True),
            Phrase(f"{bare} spokes{'woman' if found.woman else 'man'} {found.name}"),
            Phrase(f"{bare} {self.speech.one_of('director/chief/president/lawyer/analyst/head')} {found.name}"),
            Phrase(f"{found.name} ({draw.choice(['Greens', 'Labour', 'R-Arlund', 'Reform', 'independent', age])})"),
            Phrase(
                (
                    f"{found.name}, {found.possessive} "
                    f"{self.speech.one_of('lawyer/sister/brother/former boss/neighbour')}"
                ),
                closed=True,
            )
            if len(self.cast) < 3
            else Phrase(found.name),
            Phrase(
                f"{found.trade.split(' ', 1)[1].split(' at ')[0].split(' for ')[0].split(' of ')[0].split(' in ')[0]} "
                f"{found.name}"
            ),
            Phrase(f"{self.speech.one_of('former/acting/newly elected/outgoing')} {found.office} {found.name}"),
        ]
        return draw.choice(shapes)

    def group(self) -> Phrase:
        """Several people, or a body of people."""
        self.last = None
        if self.chance.random() < 0.1 and len(self.cast) > 1:
            one, other = self.chance.sample(self.cast, 2)
            return Phrase(
                f"{one.family if one.met else one.name} and {other.family if other.met else other.name}", plural=True
            )
        text = self.speech.filled(self.chance.choice(GROUPS))
        if self.chance.random() < 0.12:
            text += " " + self.speech.one_of(
                "in the area/contacted by telephone/on both sides of the border/who attended the "
                "meeting/gathered outside the building/with knowledge of the matter/at the scene"
            )
        return Phrase(text, plural=True)

    def organisation(self) -> Phrase:
        self.last = None
        org = self.speech.filled(self.chance.choice(ORGANISATIONS))
        return self.chance.choice(
            [
                Phrase(org),
                Phrase(org),
                Phrase(f"a spokesman for {org}"),
                Phrase(f"a spokeswoman for {org}"),
                Phrase(f"the head of {org}"),
                Phrase(f"officials at {org}", plural=True),
                Phrase(
                    f"{org}, which {self.speech.one_of('oversees such cases/paid for it all/has 4,000 members')}",
                    closed=True,
                ),
                Phrase(f"lawyers for {org}", plural=True),
                Phrase(f"a lawyer representing {org}"),
                Phrase("the company"),
                Phrase("the ministry"),
            ]
        )

    def outlet(self) -> Phrase:
        self.last = None
        text = self.speech.filled(self.chance.choice(OUTLETS))
        return Phrase(text, plural=text.startswith("several"))

    def document(self) -> Phrase:
        """A report, a picture, a figure: something that shows."""
        self.last = None
        text = self.speech.filled(self.chance.choice(DOCUMENTS))
        head = text.split(" of ")[0].split(" by ")[0].split(" from ")[0].split(" obtained ")[0].split(" released ")[0]
        plural = (head.endswith("s") and not head.endswith(("ss", "census"))) or head.endswith(("data", "the minutes"))
        return Phrase(text, plural=plural)

    def picture(self) -> Phrase:
        """A photograph, a film: something that lets one see."""
        self.last = None
        text = self.speech.filled(self.chance.choice(PICTURES))
        return Phrase(text, plural=text.split()[-1] in {"images", "pictures", "photographs"} or "images from" in text)

    def anonymous(self, *, clause: bool) -> Phrase:
        """Somebody who is not named; with a clause that says why."""
        self.last = None
        text = self.speech.filled(self.chance.choice(ANONYMOUS))
        plural = text.split()[0] in {"two", "three", "four", "people", "sources"}
        if clause:
            why = self.chance.choice(ANONYMITY)
            return Phrase(
                f"{text}, {why.replace('was not', 'were not') if plural else why}", plural=plural, closed=True
            )
        return Phrase(text, plural=plural)

    def speaker(self) -> Phrase:
        """Anyone who can speak."""
        draw = self.chance.random()
        if draw < 0.6:
            return self.person()
        if draw < 0.75:
            return self.group()
        if draw < 0.9:
            return self.organisation()
        return self.anonymous(clause=draw > 0.96)

    def time(self) -> str:
        """When something was said."""
        return self.chance.choice(
            [
                f"on {self.chance.choice(DAYS)}",
                self.chance.choice(DAYS),
                "last week",
                "earlier this month",
                "on Sunday evening",
                "late on " + self.chance.choice(DAYS),
                "this week",
                "yesterday",
                "hours later",
                "at the time",
                "at noon",
            ]
        )

    def place(self) -> str:
        """Where, or in what, something was said."""
        return self.speech.filled(
            self.speech.one_of(
                "at a news conference/at a news conference in {place}/in an interview/in an interview "
                "with {outlet}/in {place}/in court/at a rally in {place}/by telephone/in a speech/in "
                "a radio interview/before parliament/after the meeting/during the hearing/through a "
                "lawyer/outside the courthouse/from {place}/in an e-mail/on social media/at a public "
                "meeting/over coffee"
            )
        )
