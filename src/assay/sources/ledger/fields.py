"""Decisions on what a source is: one field set, and what was inferred before kept in the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from assay.domain.ledger import FieldIs, InterestIs, SourceDecision, SourceField
from assay.domain.source import INTEREST_OPENING, Interest, Naming, RatedBy, Role, Source, SourceKind
from assay.domain.span import Reason
from assay.sources.ledger.roster import Roster
from assay.sources.ledger.wording import interest_words, reason_of
from assay.texts.names import country_with, place

_PARAMETER = {
    SourceField.RELIABILITY: "r",
    SourceField.ROLE: "r",
    SourceField.NAMING: "r",
}


def set_field(roster: Roster, ruling: FieldIs, decision: SourceDecision) -> None:
    """Sets the field; an earlier decision on it is overruled like an inference."""
    source = roster.find(ruling.source)
    before = _shown(source, ruling.field)
    changed = _with(source, ruling.field, ruling.value)
    after = _shown(changed, ruling.field)
    if ruling.field in source.decided:
        told = f"“{before}” was decided before"
    elif ruling.field is SourceField.RELIABILITY:
        told = "nobody had rated it" if before == "F" else f"it was rated {before}"
    else:
        told = f"“{before}” was inferred" if before != after else "the same was inferred"
    effect = f"Its {ruling.field.value} is {after}; {told}."
    roster.put(_decided(changed, ruling.field.value, decision, effect, parameter=_PARAMETER.get(ruling.field)))


def set_interest(roster: Roster, ruling: InterestIs, decision: SourceDecision) -> None:
    """Sets the interest in one hypothesis."""
    source = roster.find(ruling.source)
    before = source.interest.get(ruling.hypothesis, Interest())
    field = f"{SourceField.INTEREST.value} {ruling.hypothesis}"
    how = "decided before" if field in source.decided else "inferred"
    changed = replace(source, interest={**source.interest, ruling.hypothesis: ruling.interest})
    effect = f"{INTEREST_OPENING}is {interest_words(ruling.interest)}; “{interest_words(before)}” was {how}."
    roster.put(_decided(changed, field, decision, effect, parameter="b"))


def _decided(source: Source, field: str, decision: SourceDecision, effect: str, *, parameter: str | None) -> Source:
    reason: Reason = reason_of(decision, effect, passages=source.mentions[:1], parameter=parameter)
    decided = tuple(dict.fromkeys((*source.decided, field)))
    return replace(source, reasons=(*source.reasons, reason), decided=decided)


def _with(source: Source, field: SourceField, value: str) -> Source:
    if field is SourceField.RELIABILITY:
        return replace(source, reliability=value, rated_by=RatedBy.DECISION, record=None)
    made: Any = _MAKE[field](value)
    return replace(source, **{field.value: made})


def _country(value: str) -> str | None:
    """The code of a known country by its code or name; any other as written; none for nothing."""
    if found := country_with(value.upper()):
        return found.code
    known = place(value)
    return known[0].code if known else value or None


def _or_none(value: str) -> str | None:
    return value or None


_MAKE: Mapping[SourceField, Callable[[str], object]] = {
    SourceField.NAME: str,
    SourceField.NAMING: Naming,
    SourceField.ROLE: Role,
    SourceField.KIND: SourceKind,
    SourceField.AFFILIATION: _or_none,
    SourceField.COUNTRY: _country,
}
"""How each field's value is made from what was written; reliability and interest have ways of their own."""


def _shown(source: Source, field: SourceField) -> str:
    value: object = getattr(source, field.value)
    return str(value or "none")
