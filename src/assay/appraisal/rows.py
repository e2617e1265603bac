"""The tables as one case has them: the defaults, and what a person has set instead."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from assay.appraisal.setting import Setting, setting_of
from assay.appraisal.tables import SET_BY_A_PERSON, Default, every_default
from assay.domain.ledger import ParameterDecision
from assay.domain.span import Passage, Reason
from assay.domain.weighing import ParameterOrigin

OF_ITEMS = frozenset(
    {"r", "b", "u", "t", "f", "a", "pi", "phi", "delta", "s", "A", "X", "I", "e1", "e0", "z", "o", "d1", "d0"}
)
"""The parameters that a person can set for one item."""


class Rows:
    """Looks up the rows of `tables` for one case; a row that a person has set has the mark `P` and says who and why.

    `decisions` without an `of` set a row of the tables for the whole case, the others one item's parameter; later ones
    win. Those that have a problem (see `problem_with`) are not used.
    """

    def __init__(self, decisions: Sequence[ParameterDecision] = ()) -> None:
        sound = [decision for decision in decisions if problem_with(decision) is None]
        self._rows = {
            key: _replaced(row, decision)
            for decision in sound
            if decision.of is None
            for key, row in _fitting(decision)
        }
        self._items: dict[tuple[str, str], ParameterDecision] = {
            (decision.of.casefold(), decision.parameter): decision for decision in sound if decision.of is not None
        }

    def __call__(self, default: Default) -> Default:
        """The row, or what stands for it in this case."""
        return self._rows.get((default.parameter, default.case), default)

    def setting(
        self,
        default: Default,
        *,
        shares: str | None = None,
        key: str = "",
        passages: tuple[Passage, ...] = (),
        origin: ParameterOrigin = ParameterOrigin.DEFAULT,
    ) -> Setting:
        """The setting that the row gives in this case."""
        setting = setting_of(self(default), shares=shares, key=key, passages=passages, origin=origin)
        return replace(setting, default=default.value)

    def set_for_case(self) -> tuple[tuple[Default, float], ...]:
        """The rows that a person has set for this case, in the order of the tables, each with its published value."""
        rows = ((self(default), default.value) for default in every_default())
        return tuple((row, published) for row, published in rows if row.mark == SET_BY_A_PERSON)

    def decision_on(self, names: Collection[str], parameter: str) -> ParameterDecision | None:
        """The decision on this parameter of the item that goes by any of `names`, or none."""
        if not self._items:
            return None
        found = (self._items.get((name.casefold(), parameter)) for name in names)
        return next((decision for decision in found if decision is not None), None)

    def decided(self, setting: Setting, names: Collection[str]) -> Setting:
        """The setting as a person has decided it for the item that goes by any of `names`; else as it is.

        The spread stays where the decision gives none, so that a person's mean keeps what is known of its precision.
        """
        decision = self.decision_on(names, setting.name)
        if decision is None:
            return setting
        return replace(
            setting,
            value=decision.value,
            spread=setting.spread if decision.spread is None else decision.spread,
            origin=ParameterOrigin.DECISION,
            reasons=(*setting.reasons, Reason(told(decision, setting.value), (), setting.name)),
            mark=SET_BY_A_PERSON,
        )


def problem_with(decision: ParameterDecision) -> str | None:
    """What is wrong with a decision on a parameter, in a sentence; none where nothing is."""
    name = decision.parameter
    if decision.of is not None and name not in OF_ITEMS:
        return f"{name} is no parameter of a single item; those are {', '.join(sorted(OF_ITEMS))}."
    fitting = _fitting(decision)
    if decision.of is None and not fitting:
        known = sorted({row.case for row in every_default() if row.parameter == name})
        if not known:
            return f"There is no parameter {name}; docs/reference/parameters.md lists all of them."
        return f"The parameter {name} has no row {decision.case!r}; its rows are: {'; '.join(known)}."
    most = max((_most(row) for _, row in fitting), default=1.0)
    if not 0.0 <= decision.value <= most:
        return f"{name} must lie between 0 and {most:g}, and is {decision.value:g}."
    if decision.spread is not None and not decision.spread > 0.0:
        return f"The spread of {name} must be above 0, and is {decision.spread:g}."
    return None


def row_of(parameter: str, case: str) -> Default | None:
    """The row of the tables for a case, in capitals or not; none where there is none."""
    folded = case.casefold()
    return next((row for row in every_default() if (row.parameter, row.case.casefold()) == (parameter, folded)), None)


def _fitting(decision: ParameterDecision) -> list[tuple[tuple[str, str], Default]]:
    return [
        ((row.parameter, row.case), row)
        for row in every_default()
        if row.parameter == decision.parameter and decision.case in (None, row.case)
    ]


def _most(row: Default) -> float:
    return 1.0 if row.unit == "probability" else 1000.0


def _replaced(row: Default, decision: ParameterDecision) -> Default:
    spread = row.spread if decision.spread is None else decision.spread
    meaning = f"{row.meaning} {told(decision, row.value)}"
    return replace(row, value=decision.value, spread=spread, mark=SET_BY_A_PERSON, meaning=meaning)


def told(decision: ParameterDecision, before: float) -> str:
    """A decision on a parameter in a sentence or two, with what would stand without it."""
    if not decision.who:
        return f"Supposed to be {decision.value:g}. It would be {before:g}."
    when = f" on {decision.when}" if decision.when else ""
    why = f": {decision.why.rstrip('.')}." if decision.why else "."
    return f"Set by {decision.who}{when} to {decision.value:g}{why} It would be {before:g}."


PUBLISHED = Rows()
"""The tables as they are published."""
