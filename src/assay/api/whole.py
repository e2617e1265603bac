"""The main job: a claim and a pile of reports in, an appraisal out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

import assay
from assay.api.appraisal import Appraisal
from assay.api.listing import models_used
from assay.api.reading import Report, readings_of
from assay.domain.document import Reading
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.domain.material import Appraised, ModelCard
from assay.pipeline import Progress, State, run
from assay.pipeline.stages import WHOLE, material_of
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
    state = run(WHOLE, start, settings=settings, progress=progress)
    if state.weighing is None:
        raise ValueError("The plan has no stage that weighs.")
    models = models_used(settings, stance=True)
    appraised = Appraised(
        material=material_of(state),
        weighing=state.weighing,
        models=models,
        findings=state.findings,
        fingerprint=fingerprint(start, state, settings=settings, models=models),
        assay_version=assay.__version__,
    )
    return Appraisal(appraised)


def fingerprint(start: State, end: State, *, settings: Settings, models: Sequence[ModelCard]) -> str:
    """SHA-256 over all that decides the result: claim, texts in order, ledger, settings, models and version."""
    digest = hashlib.sha256()
    chosen = {name: value for name, value in asdict(settings).items() if name != "threads"}
    parts = [
        assay.__version__,
        start.claim_text or "",
        *start.alternatives,
        *(document.sha256 for document in end.documents or ()),
        *(model.sha256 for model in models),
        repr(sorted(chosen.items())),
        *([repr(told)] if (told := replace(start.ledger, findings=())) != NO_LEDGER else []),
    ]
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass") + b"\x00")
    return digest.hexdigest()
