"""The main job: a claim and a pile of reports in, an appraisal out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from assay.api.appraisal import Appraisal
from assay.api.conclude import conclude
from assay.api.listing import models_used
from assay.api.reading import Report, readings_of
from assay.domain.document import Reading
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.pipeline import Kept, Progress, State, check_plan, run
from assay.pipeline.stages import READ, TRACED, WHOLE
from assay.settings import Settings


def appraise(
    claim: str,
    documents: Iterable[Report] | Report,
    *,
    alternatives: Sequence[str] = (),
    ledger: Ledger = NO_LEDGER,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Appraisal:
    """Appraises `claim` on `documents`: documents, files, folders and globs, in any mixture.

    `ledger` is what a person gives of outlets and sources, and has decided (see `assay.read_ledger`).
    Raises `ClaimError` where the claim cannot be appraised and `NothingReadable` where no report can be read; what is
    wrong with single reports is in the appraisal's findings.
    """
    chosen = settings or Settings()
    return appraise_readings(
        claim,
        readings_of(documents, settings=chosen),
        alternatives=alternatives,
        ledger=ledger,
        settings=chosen,
        progress=progress,
    )


def appraise_readings(
    claim: str,
    readings: Iterable[Reading],
    *,
    alternatives: Sequence[str] = (),
    ledger: Ledger = NO_LEDGER,
    settings: Settings,
    progress: Progress | None = None,
    expected: int | None = None,
) -> Appraisal:
    """As `appraise`, over readings that come one at a time; `expected` is their number, for progress only."""
    start = State(
        claim_text=claim, alternatives=tuple(alternatives), readings=readings, expected=expected, ledger=ledger
    )
    check_plan(WHOLE, given=[field.name for field in fields(start) if getattr(start, field.name) is not None])
    read = replace(run(READ, start, settings=settings, progress=progress), readings=None)
    traced = run(TRACED, read, settings=settings, progress=progress)
    return conclude(Kept(read, traced, settings), models=models_used(settings, stance=True), progress=progress)
