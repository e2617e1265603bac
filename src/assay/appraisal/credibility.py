"""Credibility, 1 to 6, of what each origin asserts: worked out from confirmation, shown, and never part of a weight.

AJP-2.1's scale. A party confirms nothing, nor does a publication that repeats without a source; an origin that is
dependent on this one cannot confirm it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assay.appraisal.tally import Item, Tally
from assay.domain.lineage import Dependence, Independence

CANNOT_BE_JUDGED = "6"
LEAST_WEIGHT = 1.0
"""Decibans, before echoes, that an origin must weigh to be judged, to confirm or to contradict."""
OUTWEIGHED = 5.0
"""Decibans by which contradiction must outweigh what speaks for it to make it improbable."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one origin's assertion stands among the others.

    `own` is its weight in size, before echoes (after them for a repetition without a source). `confirmed` says whether
    an origin that is not dependent on it agrees, `shown` whether one that is shown to be independent does. `agreeing`
    and `contrary` are the sums of what speaks for and against what it says, itself included, in decibans after echoes.
    """

    own: float
    confirmed: bool
    shown: bool
    agreeing: float
    contrary: float

    @property
    def contradicted(self) -> bool:
        """Whether somebody of weight says the contrary."""
        return self.contrary >= LEAST_WEIGHT


@dataclass(frozen=True, slots=True)
class Grade:
    """A number with its meaning, why it is given, and when; the first of `GRADES` that holds is given."""

    number: str
    meaning: str
    why: str
    holds: Callable[[Standing], bool]


def _says_too_little(standing: Standing) -> bool:
    return standing.own < LEAST_WEIGHT


def _is_outweighed_by_far(standing: Standing) -> bool:
    return standing.contradicted and standing.contrary >= standing.agreeing + OUTWEIGHED


def _is_outweighed(standing: Standing) -> bool:
    return standing.contradicted and standing.contrary >= standing.agreeing


def _is_confirmed_independently(standing: Standing) -> bool:
    return standing.shown and not standing.contradicted


def _is_confirmed(standing: Standing) -> bool:
    return standing.confirmed and not standing.contradicted


def _is_consistent(standing: Standing) -> bool:
    return standing.own >= LEAST_WEIGHT


GRADES = (
    Grade("6", "cannot be judged", "What it says weighs less than 1 dB.", _says_too_little),
    Grade("5", "improbable", "What contradicts it outweighs what speaks for it by 5 dB.", _is_outweighed_by_far),
    Grade("4", "doubtful", "What contradicts it weighs as much as what speaks for it.", _is_outweighed),
    Grade("1", "confirmed", "An origin shown to be independent says the same.", _is_confirmed_independently),
    Grade("2", "probably true", "Another origin, not seen to depend on it, says the same.", _is_confirmed),
    Grade(
        "3", "possibly true", "Nobody who could confirms it uncontradicted, and nothing outweighs it.", _is_consistent
    ),
)
"""The whole scale, in the order in which it is tried."""


def grade_of(standing: Standing) -> Grade:
    """The first grade that holds."""
    return next(grade for grade in GRADES if grade.holds(standing))


def credibility_by_origin(tally: Tally, dependences: tuple[Dependence, ...]) -> Mapping[str, Grade]:
    """The grade of what each origin asserts."""
    shown = {frozenset((pair.a, pair.b)): pair.independence for pair in dependences}
    speaking = {name: item for name in tally.heaviest_first if (item := tally.items[name]) and _can_confirm(item)}
    sums = {side: sum(max(side * tally.weights[name].mid, 0.0) for name in speaking) for side in (1, -1)}
    found = {}
    for name in tally.heaviest_first:
        own = tally.items[name].own.mid
        side = 1 if own > 0 else -1
        how = [
            shown.get(frozenset((name, other)), Independence.UNKNOWN)
            for other, item in speaking.items()
            if other != name and item.own.mid * side > 0
        ]
        itself = 0.0 if name in speaking else max(side * tally.weights[name].mid, 0.0)
        found[name] = grade_of(
            Standing(
                own=abs(tally.weights[name].mid if tally.items[name].repeating else own),
                confirmed=any(independence is not Independence.DEPENDENT for independence in how),
                shown=Independence.INDEPENDENT in how,
                agreeing=sums[side] + itself,
                contrary=sums[-side],
            )
        )
    return found


def _can_confirm(item: Item) -> bool:
    return not item.is_party and not item.repeating and abs(item.own.mid) >= LEAST_WEIGHT
