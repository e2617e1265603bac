"""A critical question: when it applies, how the text answers it, and what its answer would set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assay.appraisal.assertion import Assertion
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.index import Index
from assay.appraisal.tally import Tally
from assay.domain.span import Passage


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the questions are asked of."""

    index: Index
    assertions: Mapping[str, Assertion]
    exhibits: Mapping[str, Offered]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Asked:
    """The question as it applies to the item `about`: the text's answer with its passages, if any, and whom to ask."""

    about: str
    answer: str | None = None
    passages: tuple[Passage, ...] = ()
    whom: str | None = None


@dataclass(frozen=True, slots=True)
class CriticalQuestion:
    """The question, its argumentation scheme, and the parameter with its two settings.

    `well` and `badly` are what the parameter becomes by the answer, `chance` the probability that it is answered well.
    """

    id: str
    scheme: str
    question: str
    parameter: str
    well: float
    badly: float
    chance: float
    why: str
