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
    for decision in ledger.decisions:
        try:
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


def _not_applied(decision: SourceDecision, error: NotApplied) -> Finding:
    where = f"{decision.place}: " if decision.place else ""
    told = f"{decision.who} {in_words(decision.what)}"
    return Finding(
        "decision-not-applied", f"{where}{error} The decision is kept and changes nothing: {told}.", hint=error.hint
    )
