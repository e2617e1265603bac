"""What speaks for and against two names of different reports being one person: a list one can read, with its weights.

Each sign is 0 or 1. Two are one person where the weights of their signs add up to `BAR`
at least. The weights were set by hand, so that the bar lies where an editor would want a second look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assay.sources.across.given_names import Given, given_names, spelt_alike
from assay.sources.across.persons import SHOWN, Person
from assay.sources.mentions.mention import Gender
from assay.sources.mentions.people import gender_of

BAR = 2.0
MARGIN = 0.5
"""By how much the best of several namesakes must lead the next for a name to be taken as theirs."""


def _best_given(one: Person, other: Person) -> Given:
    if not one.given or not other.given:
        return Given.OTHER
    order = list(Given)
    return min((given_names(mine, theirs) for mine in one.given for theirs in other.given), key=order.index)


def _halves(surname: str) -> list[str]:
    return surname.split("-")


def half_of(one: Person, other: Person) -> bool:
    """Whether one has a surname that is half of the other's double one ("Solheim-Aas", "Ordóñez Villalba")."""
    if one.surname == other.surname:
        return False
    for mine, theirs in ((one, other), (other, one)):
        if mine.surname in _halves(theirs.surname) or mine.surname in theirs.middle:
            return True
    return False


def full_name(one: Person, other: Person) -> float:
    """The given name and the surname are the same."""
    return float(one.surname == other.surname and _best_given(one, other) is Given.SAME)


def short_given_name(one: Person, other: Person) -> float:
    """The surname is the same, and one given name is short for the other."""
    return float(one.surname == other.surname and _best_given(one, other) is Given.SHORT)


def initial(one: Person, other: Person) -> float:
    """The surname is the same, and of one only the initial is given, which fits."""
    return float(one.surname == other.surname and _best_given(one, other) is Given.INITIAL)


def half_surname(one: Person, other: Person) -> float:
    """The given name is the same, and one has half of the other's double surname."""
    return float(half_of(one, other) and _best_given(one, other) in (Given.SAME, Given.SHORT))


def spelling(one: Person, other: Person) -> float:
    """Given name or surname differ by a letter or two."""
    given = _best_given(one, other)
    if one.surname == other.surname:
        return float(given is Given.SPELLING)
    return float(given in (Given.SAME, Given.SHORT) and spelt_alike(one.surname, other.surname))


def bare_surname(one: Person, other: Person) -> float:
    """One is named by the surname alone, and it is the other's."""
    return float(not (one.given and other.given) and one.surname == other.surname)


def bare_half(one: Person, other: Person) -> float:
    """One is named by the surname alone, and it is half of the other's."""
    return float(not (one.given and other.given) and half_of(one, other))


def bare_first_word(one: Person, other: Person) -> float:
    """One is named by one word, the first of the other's name, who is surely a person; no common given name: "Xi"."""
    person = bool(one.offices or other.offices) or one.gender in SHOWN or other.gender in SHOWN
    return float(person and _first_word(one, other) and gender_of((one.surname, "")) is Gender.UNKNOWN)


def bare_given_name(one: Person, other: Person) -> float:
    """One is named by one word, which is the other's given name."""
    return float(_first_word(one, other) and gender_of((one.surname, "")) is not Gender.UNKNOWN)


def _first_word(one: Person, other: Person) -> bool:
    return not one.given and one.surname in other.given and one.surname != other.surname


def same_office(one: Person, other: Person) -> float:
    """Both reports give the same office."""
    return float(bool(one.offices & other.offices))


def same_body(one: Person, other: Person) -> float:
    """Both reports give the same body."""
    return float(bool(one.bodies & other.bodies))


def same_state(one: Person, other: Person) -> float:
    """Both reports give the same country."""
    return float(bool(one.states & other.states))


def other_gender(one: Person, other: Person) -> float:
    """One is a woman, the other a man."""
    return float(one.gender in SHOWN and other.gender in SHOWN and one.gender is not other.gender)


def other_generation(one: Person, other: Person) -> float:
    """One is the elder, the other the younger."""
    return float(0 not in (one.generation, other.generation) and one.generation != other.generation)


def one_generation(one: Person, other: Person) -> float:
    """Of one alone it is said that they are the elder or the younger, and both have a given name."""
    return float(bool(one.given and other.given) and (one.generation == 0) != (other.generation == 0))


def other_state(one: Person, other: Person) -> float:
    """The reports give different countries."""
    return float(bool(one.states and other.states) and not one.states & other.states)


def other_capacity(one: Person, other: Person) -> float:
    """The reports give different offices that stand for different capacities."""
    told = bool(one.offices and other.offices and one.roles and other.roles)
    return float(told and not one.offices & other.offices and not one.roles & other.roles)


def told_apart(one: Person, other: Person) -> float:
    """One report names both in full."""
    return float(bool(one.given and other.given) and not one.documents.isdisjoint(other.documents))


@dataclass(frozen=True, slots=True)
class Sign:
    """One row of the list: a test of two persons, its weight, and the words for a reason (none: it never decides)."""

    test: Callable[[Person, Person], float]
    weight: float
    says: str = ""


SIGNS: tuple[Sign, ...] = (
    Sign(full_name, 4.0, "the full name is the same"),
    Sign(short_given_name, 3.0, "one given name is short for the other"),
    Sign(initial, 2.5, "the initial fits"),
    Sign(half_surname, 2.5, "one has half of the other's double surname"),
    Sign(bare_surname, 2.5, "the surname is the same"),
    Sign(bare_first_word, 2.5, "the first word of the name is the same"),
    Sign(spelling, 1.0, "the names differ by a letter or two"),
    Sign(bare_half, 1.0, "the surname is half of the other's"),
    Sign(bare_given_name, 0.5, "the given name is the same"),
    Sign(same_office, 2.5, "both hold the same office"),
    Sign(same_body, 1.5, "both speak for the same body"),
    Sign(same_state, 0.5, "both are of one country"),
    Sign(one_generation, -2.5),
    Sign(other_capacity, -1.0),
    Sign(other_state, -1.5),
    Sign(told_apart, -3.0),
    Sign(other_gender, -6.0),
    Sign(other_generation, -6.0),
)
_NAMES = tuple(sign for sign in SIGNS if sign.says and not sign.test.__name__.startswith("same_"))
OTHER_NAMES_FIT = -4.0
"""For a bare surname, times the share of the reports with that surname in a full name that name others by it."""


def points(one: Person, other: Person) -> float:
    """The weights of all signs of two names that may be one person's, added up; nought where the names do not agree."""
    if not any(sign.test(one, other) for sign in _NAMES):
        return 0.0
    return sum(sign.weight * sign.test(one, other) for sign in SIGNS)


def reason(one: Person, other: Person) -> str:
    """The words of the signs that speak for two names being one person's, the weightiest first."""
    found = [sign for sign in SIGNS if sign.says and sign.test(one, other)]
    return " and ".join(sign.says for sign in sorted(found, key=_weight)[:2])


def _weight(sign: Sign) -> float:
    return -sign.weight


def best(one: Person, others: Iterable[Person], *, of_bare: Callable[[Person], float]) -> Person | None:
    """The one of `others` whom `one` names: its points reach `BAR` and lead the next by `MARGIN`; none else.

    `of_bare` gives the points that others of the name take from each where `one` is a bare surname.
    """
    ranked = sorted(((points(one, other) + of_bare(other), -place, other) for place, other in enumerate(others)),
                    key=_points, reverse=True)  # fmt: skip
    if not ranked or ranked[0][0] < BAR or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN):
        return None
    return ranked[0][2]


def _points(ranked: tuple[float, int, Person]) -> tuple[float, int]:
    return ranked[0], ranked[1]
