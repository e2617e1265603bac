"""A critical question: when it applies, how the text answers it, and what its answer would set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assay.appraisal.absences_found import Missing
from assay.appraisal.assertion import Assertion
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.index import Index
from assay.appraisal.tally import Tally
from assay.domain.span import Passage
from assay.domain.statement import Statement


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the questions are asked of: the items whose content bears most on the claim, by identifier."""

    index: Index
    assertions: Mapping[str, Assertion]
    exhibits: Mapping[str, Offered]
    absences: Mapping[str, Missing]
    tally: Tally

    def item(self, about: str) -> Assertion | Offered | Missing:
        """The item of an identifier."""
        return self.assertions.get(about) or self.exhibits.get(about) or self.absences[about]

    def undercuts_of(self, about: str) -> tuple[Statement, ...]:
        """The statements that bear on an exhibit, or on the source or a statement of an origin."""
        assertion = self.assertions.get(about)
        return self.index.undercuts_of(about, source=assertion.source if assertion else None)


@dataclass(frozen=True, slots=True)
class Asked:
    """The question as it applies to the item `about`: the text's answer with its passages, if any, and whom to ask.

    Without an answer the passages are where the question arises.
    """

    about: str
    answer: str | None = None
    passages: tuple[Passage, ...] = ()
    whom: str | None = None


@dataclass(frozen=True, slots=True)
class CriticalQuestion:
    """The question, its argumentation scheme, when it applies, and the parameter with its two settings.

    `well` and `badly` are what the parameter becomes by the answer, `chance` the probability that it is answered well;
    `support` is the literature or standard that asks it. `parameter` is a symbol of the model: of an origin r, b, u, t,
    f, a, `phi` (its relays), `links` (one link more than the text tells of) or delta; of an exhibit A, X, I, e1, e0 or
    z; of an absence o, d1 or d0. `why` says in one sentence what hangs on it.
    """

    id: str
    scheme: str
    question: str
    when: str
    parameter: str
    well: float
    badly: float
    chance: float
    why: str
    support: str
