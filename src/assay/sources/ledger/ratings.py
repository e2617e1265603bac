"""Letters of outlets and records of sources, given to the sources they are about. A person's decision stands."""

from __future__ import annotations

from dataclasses import replace

from assay.domain.finding import Finding
from assay.domain.ledger import Ledger, RecordEntry, SourceField
from assay.domain.source import RatedBy, Source, SourceKind
from assay.domain.span import Reason
from assay.sources.ledger.roster import Roster
from assay.texts.given_outlets import TABLE_GIVEN
from assay.texts.outlets import Outlets

_SHOWN = 5


def rate(roster: Roster, ledger: Ledger, *, outlets: Outlets) -> list[Finding]:
    """Rates the sources of the roster; records that fit no source, or several, are told."""
    for source in roster.sources:
        outlet = outlets.named_fully(source.name) if source.kind is SourceKind.PUBLICATION else None
        if outlet is not None and outlet.reliability is not None:
            roster.put(_lettered(source, outlet.reliability, f"in {TABLE_GIVEN}"))
    missing: list[str] = []
    several: list[Finding] = []
    for entry in ledger.records:
        found = roster.candidates(entry.source)
        if len(found) == 1:
            roster.put(_recorded(found[0], entry))
        elif found:
            listed = ", ".join(source.id for source in found[:_SHOWN])
            several.append(
                Finding(
                    "record-of-several",
                    f"{len(found)} sources of these reports go by “{entry.source}”, so its record is given to none.",
                    f"Say which by its identifier: {listed}.",
                )
            )
        else:
            missing.append(entry.source)
    return [*_told(missing, len(ledger.records)), *several]


def _told(missing: list[str], of: int) -> list[Finding]:
    if not missing:
        return []
    listed = ", ".join(f"“{name}”" for name in missing[:_SHOWN]) + (", …" if len(missing) > _SHOWN else "")
    return [
        Finding(
            "record-without-source",
            f"{len(missing)} of {of} records are of sources that these reports do not have: {listed}.",
            "If one should be there, write its name as Assay shows it, or its identifier.",
            severe=False,
        )
    ]


def _lettered(source: Source, letter: str, where: str) -> Source:
    rated = f"Rated {letter} {where}"
    if SourceField.RELIABILITY in source.decided:
        return _with_reason(source, f"{rated}; the decision stands.")
    return replace(_with_reason(source, f"{rated}."), reliability=letter, rated_by=RatedBy.LEDGER)


def _recorded(source: Source, entry: RecordEntry) -> Source:
    record = entry.record
    told = f"{record.borne_out} of {record.resolved} earlier claims borne out, according to the records given"
    if SourceField.RELIABILITY in source.decided:
        return _with_reason(source, f"{told}; the decision stands.")
    source = replace(_with_reason(source, f"{told}."), record=record)
    return _lettered(source, entry.reliability, "in the records given") if entry.reliability else source


def _with_reason(source: Source, text: str) -> Source:
    return replace(source, reasons=(*source.reasons, Reason(text, source.mentions[:1], "r")))
