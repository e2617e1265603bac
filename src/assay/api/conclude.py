"""From a case that is traced to its appraisal: the weighing, and the fingerprint of all that decides it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, replace

import assay
from assay.api.appraisal import Appraisal
from assay.domain.ledger import NO_LEDGER
from assay.domain.material import Appraised, ModelCard, WhatIf
from assay.pipeline import Kept, Progress, State, weighed
from assay.pipeline.stages import material_of
from assay.settings import Settings


def conclude(
    kept: Kept, *, models: tuple[ModelCard, ...], progress: Progress | None = None, what_if: WhatIf | None = None
) -> Appraisal:
    """The appraisal of a case that has passed every stage but the last."""
    state = weighed(kept, progress=progress)
    if state.weighing is None:
        raise ValueError("The plan has no stage that weighs.")
    appraised = Appraised(
        material=material_of(state),
        weighing=state.weighing,
        models=models,
        findings=state.findings,
        fingerprint=fingerprint(kept.read, state, settings=kept.settings, models=models, what_if=what_if),
        assay_version=assay.__version__,
        what_if=what_if,
    )
    return Appraisal(appraised, kept)


def fingerprint(
    start: State, end: State, *, settings: Settings, models: Sequence[ModelCard], what_if: WhatIf | None = None
) -> str:
    """SHA-256 over all that decides the result: claim, texts, ledger, settings, models, version, what was supposed."""
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
        *(f"{one.kind.value} {one.written}" for one in (what_if.supposed if what_if is not None else ())),
        *([what_if.before.fingerprint] if what_if is not None else []),
    ]
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass") + b"\x00")
    return digest.hexdigest()
