"""Who and what the invented pairs are about: a noun by its class, with the other ways in which news names it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from training.attribution.phenomena_words import FAMILIES, MEN, OUTLETS, WOMEN, listed
from training.stance.invented_words import (
    ACRONYMS,
    FIRM_ENDS,
    FIRM_HEADS,
    FIRM_LINES,
    ITEMS,
    OFFICES,
    STATES,
    TOWNS,
    TRADES,
)

#: personal and possessive pronouns by kind of noun
_PRONOUNS = {"it": "its", "they": "their", "he": "his", "she": "her"}


@dataclass(frozen=True, slots=True)
class Noun:
    """A participant. `others` name the same; `wide` names a wider class, for texts that say less."""

    text: str
    plural: bool = False
    pronoun: str = "it"
    others: tuple[Noun, ...] = ()
    wide: str = ""
    told: str = ""  # a sentence that introduces it
    value: int = field(default=0)

    @property
    def possessive(self) -> str:
        return _PRONOUNS[self.pronoun]

    @property
    def of(self) -> str:
        """The noun as owner: "Norland's", "the rebels'"."""
        return self.text + ("'" if self.text.endswith("s") else "'s")


def number(value: int) -> Noun:
    return Noun(f"{value:,}", plural=True, pronoun="they", value=value)


def noun(kind: str, chance: random.Random) -> Noun:
    """A noun of a class that `invented_kinds_public` and its neighbours name."""
    if kind in _MADE:
        return _MADE[kind](chance)
    return _item(chance.choice(ITEMS[kind]), chance)


def _item(entry: str, chance: random.Random) -> Noun:
    """An entry "text > wider class", "+" before a plural; "{town}" and "{family}" are filled."""
    text, _, wide = (part.strip() for part in entry.removeprefix("+").partition(">"))
    text = text.replace("{town}", chance.choice(TOWNS)).replace("{family}", chance.choice(FAMILIES))
    text = text.replace("{state}", chance.choice(STATES)[0]).replace("{day}", str(chance.randrange(2, 29)))
    plural = entry.startswith("+")
    return Noun(text, plural, "they" if plural else "it", wide=wide)


def _person(chance: random.Random, roles: tuple[str, ...] = TRADES) -> Noun:
    woman = chance.random() < 0.5
    first, family = chance.choice(WOMEN if woman else MEN), chance.choice(FAMILIES)
    pronoun = "she" if woman else "he"
    role = chance.choice(roles).replace("{town}", chance.choice(TOWNS)).replace("{state}", chance.choice(STATES)[0])
    full = f"{first} {family}"
    article = "an" if role[0] in "aeiou" else "a"
    unique = roles is OFFICES
    said = [f"the {role} {full}", f"{full}, {'the' if unique else article} {role},"]
    if chance.random() < 0.3:
        said.append(f"{full}, {chance.randrange(24, 79)},")
    others = tuple(Noun(text, pronoun=pronoun) for text in said)
    told = chance.choice(
        [
            f"{full} is {'the' if unique else article} {role}.",
            f"{full} has been {'the' if unique else article} {role} since 2014.",
        ]
    )
    wide = "" if unique else f"{article} {role}"
    return Noun(full, False, pronoun, others, wide, told)


def _official(chance: random.Random) -> Noun:
    return _person(chance, OFFICES)


def _state(chance: random.Random) -> Noun:
    name, demonym, capital = chance.choice(STATES)
    others = (
        Noun(f"the {demonym} government"),
        Noun(f"the government in {capital}"),
        Noun(capital),
        Noun(f"{demonym} authorities", True, "they"),
        Noun(f"the authorities in {capital}", True, "they"),
    )
    return Noun(name, others=others, told=f"{name} has been in the news all week.")


def _land(chance: random.Random) -> Noun:
    return Noun(chance.choice(STATES)[0])


def _town(chance: random.Random) -> Noun:
    return Noun(chance.choice(TOWNS))


def _firm(chance: random.Random) -> Noun:
    line, head = chance.choice(FIRM_LINES), chance.choice(FIRM_HEADS)
    name = f"{head} {chance.choice(FIRM_ENDS)}"
    others = (Noun(f"the {line} {name}"), Noun(f"{name}, a {line} based in {chance.choice(TOWNS)},"))
    wide = f"a {line}"
    return Noun(name, others=others, wide=wide, told=f"{name} is a {line} with offices in {chance.choice(TOWNS)}.")


def _body(chance: random.Random) -> Noun:
    name = chance.choice(ITEMS["body"])
    if chance.random() < 0.3:
        name, short = (part.strip() for part in chance.choice(ACRONYMS).split(">"))
        return Noun(
            name, others=(Noun(f"{name} ({short})"),), told=f"{name[0].upper()}{name[1:]} ({short}) met this week."
        )
    return Noun(name)


def _club(chance: random.Random) -> Noun:
    town = chance.choice(TOWNS)
    name = f"{town} {chance.choice(['United', 'Rovers', 'City', 'Athletic', 'Wanderers', 'Rangers'])}"
    return Noun(
        name, others=(Noun(f"the football club {name}"), Noun(f"{name}, founded in 19{chance.randrange(10, 60)},"))
    )


def _outlet(chance: random.Random) -> Noun:
    return Noun(chance.choice([name for name in OUTLETS if name != "several newspapers"]))


def _disaster(chance: random.Random) -> Noun:
    kind = chance.choice(
        listed("""earthquake | flood | storm | train crash | landslide | explosion | heatwave |
    stampede | bomb""")
    )
    return Noun(f"the {kind} in {chance.choice(TOWNS)}")


def _count(chance: random.Random) -> Noun:
    return number(
        chance.choice([chance.randrange(4, 99), chance.randrange(10, 99) * 10, chance.randrange(11, 60) * 100])
    )


def _drawn(low: int, high: int) -> Callable[[random.Random], Noun]:
    return lambda chance: number(chance.randrange(low, high))


_MADE: dict[str, Callable[[random.Random], Noun]] = {
    "person": _person,
    "official": _official,
    "athlete": lambda chance: _person(chance, ("sprinter", "cyclist", "swimmer", "rower", "marathon runner", "skier")),
    "artist": lambda chance: _person(chance, ("novelist", "poet", "film director", "composer", "playwright")),
    "state": _state,
    "land": _land,
    "town": _town,
    "firm": _firm,
    "body": _body,
    "club": _club,
    "outlet": _outlet,
    "disaster": _disaster,
    "count": _count,
    "few": _drawn(3, 60),
    "percent": _drawn(2, 60),
    "years": _drawn(2, 30),
    "millions": _drawn(2, 90),
    "points": lambda chance: number(chance.choice([25, 50, 75, 100])),
}
