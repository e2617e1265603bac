"""Many report it: how many origins are there? (Walton, argument from popular opinion)"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.appraisal.questions.heard import Heard, heard
from assay.appraisal.questions.origins import Known, ask_origins
from assay.domain.lineage import Independence
from assay.domain.source import Naming
from assay.texts.lazy_pattern import lazy_pattern

QUESTION = CriticalQuestion(
    id="how-many-origins",
    scheme="popular opinion",
    question="Where do they all have it from?",
    when="the second in weight of three or more origins on one side, and whatever is said by many who are not named; "
    "answered where it is shown to be independent of the first or to depend on it, or by what a text says of where the "
    "reports come from",
    parameter="delta",
    well=0.10,
    badly=0.80,
    chance=0.4,
    why="That many say it is worth as much as the origins behind them.",
    support="Walton, Reed and Macagno 2008: argument from popular opinion; Dong, Berti-Equille and Srivastava 2009",
)

ANSWERS = ("The text says that they know of it apart from each other.", "The text says that they all have it from one.")
_SEVERAL = 3
_MANY = lazy_pattern(
    r"(?:(?:many|several|numerous|various|multiple|some|local|foreign|media|press|news|widespread) )*(?:reports|"
    r"outlets|media|newspapers|observers|commentators|analysts|accounts|rumou?rs|many|people|locals|residents)",
    re.IGNORECASE,
)


def asked(evidence: Evidence) -> Iterator[Asked]:
    """Of one origin a side, and of whatever many are said to say."""
    further = _further(evidence)

    def applies(origin: Heard) -> bool:
        unnamed = origin.source.naming is not Naming.NAMED
        return origin.name in further or (unnamed and _MANY.fullmatch(origin.source.name) is not None)

    def known(origin: Heard) -> Known | None:
        others = further.get(origin.name, [])
        stands = [evidence.index.origins[origin.name].stands_to(other) for other in others]
        if stands and all(state is Independence.INDEPENDENT for state in stands):
            return "It is shown to be independent of those that weigh more.", (origin.place,)
        for other, state in zip(others, stands, strict=True):
            if state is Independence.DEPENDENT:
                place = evidence.index.passage(evidence.assertions[other].statement)
                return f"It depends on {evidence.index.name(other)}.", (origin.place, place)
        return None

    yield from ask_origins(evidence, QUESTION, answers=ANSWERS, applies=applies, known=known, whom=_whom)


def _further(evidence: Evidence) -> dict[str, list[str]]:
    """On each side of three or more origins the heaviest after the first that a text does not merely repeat."""
    found: dict[str, list[str]] = {}
    predictable = {origin.name for origin in heard(evidence) if origin.is_predictable}
    for cluster in evidence.tally.clusters:
        names = [
            name
            for name in cluster.names
            if name in evidence.assertions and not evidence.tally.items[name].repeating and name not in predictable
        ]
        if len(names) >= _SEVERAL:
            found[names[1]] = names[:1]
    return found


def _whom(origin: Heard) -> str | None:
    return origin.outlet or origin.whom
