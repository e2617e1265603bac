"""The material of a pile as far as the sibling commands of `appraise` work it out."""

from __future__ import annotations

from collections.abc import Iterable

import assay
from assay.domain.claim import Claim
from assay.domain.document import Reading
from assay.domain.ledger import NO_LEDGER, Ledger
from assay.domain.lineage import Lineage
from assay.domain.material import ModelCard
from assay.domain.source import Resolution
from assay.domain.stance import Stances
from assay.models.card import ATTRIBUTION, STANCE, load_files
from assay.pipeline import Progress, State, run
from assay.pipeline.stages import WHO_HAD_IT_FROM_WHOM, WHO_IS_WHO, WHO_SAID_WHAT, WHO_STANDS_WHERE
from assay.report.listing import Listing
from assay.settings import Settings


def list_statements(
    readings: Iterable[Reading],
    *,
    ledger: Ledger = NO_LEDGER,
    settings: Settings,
    progress: Progress | None = None,
    expected: int | None = None,
) -> Listing:
    """Who said what in all readings."""
    start = State(readings=readings, expected=expected, ledger=ledger)
    return listing_of(run(WHO_SAID_WHAT, start, settings=settings, progress=progress), settings=settings)


def list_sources(
    readings: Iterable[Reading],
    *,
    claim: str | None = None,
    ledger: Ledger = NO_LEDGER,
    settings: Settings,
    progress: Progress | None = None,
    expected: int | None = None,
) -> tuple[Listing, Claim | None]:
    """Who the sources in all readings are, and the claim as understood; with a claim they have an interest in it."""
    start = State(claim_text=claim, readings=readings, expected=expected, ledger=ledger)
    stages = WHO_SAID_WHAT if claim is None else WHO_IS_WHO
    state = run(stages, start, settings=settings, progress=progress)
    return listing_of(state, settings=settings), state.claim


def list_stances(
    claim: str,
    readings: Iterable[Reading],
    *,
    alternatives: tuple[str, ...] = (),
    ledger: Ledger = NO_LEDGER,
    settings: Settings,
    progress: Progress | None = None,
    expected: int | None = None,
) -> tuple[Listing, Claim, Stances]:
    """Who said what, the claim as understood, and every stance towards it."""
    start = State(claim_text=claim, alternatives=alternatives, readings=readings, expected=expected, ledger=ledger)
    state = run(WHO_STANDS_WHERE, start, settings=settings, progress=progress)
    if state.claim is None or state.stances is None:
        raise ValueError("The plan has no stage that judges stance.")
    return listing_of(state, settings=settings), state.claim, state.stances


def list_lineage(
    readings: Iterable[Reading],
    *,
    ledger: Ledger = NO_LEDGER,
    settings: Settings,
    progress: Progress | None = None,
    expected: int | None = None,
) -> tuple[Listing, Lineage]:
    """Who said what, and who had it from whom."""
    start = State(readings=readings, expected=expected, ledger=ledger)
    state = run(WHO_HAD_IT_FROM_WHOM, start, settings=settings, progress=progress)
    if state.lineage is None:
        raise ValueError("The plan has no stage that traces lineage.")
    return listing_of(state, settings=settings), state.lineage


def models_used(settings: Settings, *, stance: bool) -> tuple[ModelCard, ...]:
    """The cards of the models that `settings` use, that of stance only where stance is read."""
    names = [ATTRIBUTION] if settings.tagger == "neural" else []
    if stance and settings.reader == "neural":
        names.append(STANCE)
    return tuple(load_files(name).card for name in names)


def listing_of(state: State, *, settings: Settings) -> Listing:
    """The listing of a state that has passed the stage sources."""
    return Listing(
        documents=state.documents or (),
        statements=state.statements or (),
        resolution=state.resolution or Resolution((), {}),
        exhibits=state.exhibits or (),
        models=models_used(settings, stance=state.stances is not None),
        findings=state.findings,
        decisions=state.decisions,
        assay_version=assay.__version__,
    )
