"""Decisions in words: as the log lists them, and as the reason of what they changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assay.domain.identity import UniqueIds
from assay.domain.ledger import (
    DifferentSources,
    FieldIs,
    InterestIs,
    Ledger,
    OtherSource,
    ParameterDecision,
    Ruling,
    SameSource,
    SourceDecision,
)
from assay.domain.material import Decision
from assay.domain.source import Interest
from assay.domain.span import Passage, Reason

DECIDED = "Decided by "
"""How the reason begins that a decision gives."""


def decisions_of(ledger: Ledger) -> tuple[Decision, ...]:
    """The decisions as they are logged, those that could not be carried out among them; what is supposed is not."""
    ids = UniqueIds()
    listed = []
    told: list[tuple[SourceDecision | ParameterDecision, str]] = []
    told += [(decision, in_words(decision.what)) for decision in ledger.decisions]
    told += [(decision, setting_in_words(decision)) for decision in ledger.parameters]
    for decision, what in told:
        if not decision.who:
            continue
        name = ids("D", decision.who, decision.when, what, decision.why)
        listed.append(Decision(name, decision.who, decision.when, what, decision.why))
    return tuple(listed)


def in_words(ruling: Ruling) -> str:
    """What was decided, to follow the name of who decided it: "set the role of “X” to party"."""
    match ruling:
        case SameSource(sources):
            return f"held {_listed(sources)} to be one source"
        case DifferentSources(sources):
            return f"held {_listed(sources)} to be different sources"
        case OtherSource(source, mention, instead):
            words = f"“{mention.words}”" if mention.words else "the mention"
            at = f" at {mention.start}" if mention.start is not None else ""
            but = f" but “{instead}”" if instead else ""
            return f"held {words}{at} in {mention.document} to be not “{source}”{but}"
        case FieldIs(source, field, value):
            return f"set the {field.value} of “{source}” to {value or 'none'}"
        case InterestIs(source, interest, hypothesis):
            return f"set the interest of “{source}” in {hypothesis} to {interest_words(interest)}"


def setting_in_words(decision: ParameterDecision) -> str:
    """A decision on a parameter, to follow the name of who made it: "set r of “X” to 0.4 (spread 8)"."""
    of = f" of “{decision.of}”" if decision.of is not None else f" ({decision.case})" if decision.case else ""
    spread = f" (spread {decision.spread:g})" if decision.spread is not None else ""
    return f"set {decision.parameter}{of} to {decision.value:g}{spread}"


def interest_words(interest: Interest) -> str:
    """An interest in words: "for, as gainer"; "none" and "unknown" stand for both parts."""
    if interest.side.value == interest.stake.value:
        return interest.side.value
    return f"{interest.side.value}, as {interest.stake.value}"


def reason_of(
    decision: SourceDecision, effect: str, *, passages: Iterable[Passage] = (), parameter: str | None = None
) -> Reason:
    """The reason that a decision gives to what it changed; `effect` is a sentence, with what it overruled."""
    if not decision.who:
        return Reason(f"Supposed: {effect}", tuple(passages), parameter)
    why = decision.why if decision.why.endswith((".", "!", "?")) else f"{decision.why}."
    text = f"{DECIDED}{decision.who} on {decision.when}: {why} {effect}"
    return Reason(text, tuple(passages), parameter)


def _listed(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return ", ".join(quoted[:-1]) + f" and {quoted[-1]}"
