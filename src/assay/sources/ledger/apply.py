"""The ledger applied to what was inferred: decisions first, in their order, then letters and records."""

from __future__ import annotations

from collections.abc import Iterable

from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.ledger import (
    DifferentSources,
    FieldIs,
    InterestIs,
    Ledger,
    OtherSource,
    SameSource,
    SourceDecision,
)
from assay.domain.source import Resolution
from assay.domain.statement import Statement
from assay.sources.ledger.fields import set_field, set_interest
from assay.sources.ledger.joining import Texts, join, move, part
from assay.sources.ledger.ratings import rate
from assay.sources.ledger.roster import NotApplied, Roster
from assay.sources.ledger.wording import in_words
from assay.texts.outlets import Outlets


def apply_ledger(
    resolution: Resolution,
    documents: Iterable[Document],
    statements: Iterable[Statement],
    *,
    ledger: Ledger,
    outlets: Outlets,
) -> Resolution:
    """`resolution` with what the ledger says of its sources, and a finding for everything that could not be applied.

    A decision finds its source under the identifier or name that was inferred, or that an earlier decision gave it.
    """
    if not (ledger.outlets or ledger.records or ledger.decisions):
        return resolution
    roster = Roster(resolution, outlets)
    texts = Texts(documents, statements)
    findings: list[Finding] = []
    standing: dict[tuple[str, str], SourceDecision] = {}
    for decision in ledger.decisions:
        try:
            findings += _overruled(roster, decision, standing)
            _carry_out(roster, decision, texts)
        except NotApplied as error:
            findings.append(_not_applied(decision, error))
    findings += rate(roster, ledger, outlets=outlets)
    return Resolution(roster.sources, roster.sources_of, (*resolution.findings, *findings))


def _carry_out(roster: Roster, decision: SourceDecision, texts: Texts) -> None:
    ruling = decision.what
    match ruling:
        case SameSource():
            join(roster, ruling, decision)
        case DifferentSources():
            part(roster, ruling, decision)
        case OtherSource():
            move(roster, ruling, decision, texts)
        case FieldIs():
            set_field(roster, ruling, decision)
        case InterestIs():
            set_interest(roster, ruling, decision)


def _overruled(
    roster: Roster, decision: SourceDecision, standing: dict[tuple[str, str], SourceDecision]
) -> list[Finding]:
    """A finding where an earlier decision gave the field another value; `standing` has what each field stands at."""
    ruling = decision.what
    if not isinstance(ruling, FieldIs | InterestIs):
        return []
    field = ruling.field.value if isinstance(ruling, FieldIs) else f"interest {ruling.hypothesis}"
    key = (roster.find(ruling.source).id, field)
    before, standing[key] = standing.get(key), decision
    if before is None or _value(before) == _value(decision):
        return []
    place = f"{decision.place}: " if decision.place else ""
    earlier = f"{before.who or 'An earlier one'} {in_words(before.what)}"
    return [
        Finding(
            "decision-overruled",
            f"{place}The later of two decisions holds: {decision.who or 'this one'} {in_words(ruling)}. {earlier}.",
            "Take one of them out if they contradict each other by mistake.",
            severe=False,
        )
    ]


def _value(decision: SourceDecision) -> object:
    ruling = decision.what
    return ruling.interest if isinstance(ruling, InterestIs) else getattr(ruling, "value", None)


def _not_applied(decision: SourceDecision, error: NotApplied) -> Finding:
    where = f"{decision.place}: " if decision.place else ""
    told = f"{decision.who} {in_words(decision.what)}"
    return Finding(
        "decision-not-applied", f"{where}{error} The decision is kept and changes nothing: {told}.", hint=error.hint
    )
