"""Records of sources from how claims turned out, and accuracies estimated over many claims."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from assay.api.appraisal import Appraisal
from assay.api.reading import Place
from assay.api.record_results import AccuracyReport, RecordsUpdate
from assay.domain.finding import Finding
from assay.domain.outcome import EstimationMethod, Outcome, SavedAppraisal
from assay.errors import NothingReadable, UsageError
from assay.sources.keeping import (
    checked_outcomes,
    estimate_accuracies,
    keep_records,
    list_appraisals,
    read_appraisal,
    read_outcomes,
    saved_appraisal,
)

Appraisals = Iterable[Appraisal | Place] | Appraisal | Place
"""Appraisals, or files that `assay appraise --json FILE` wrote, or folders of these."""


def update_records(
    appraisals: Appraisals,
    outcomes: Place | Iterable[Outcome],
    *,
    records: Place | None = None,
    party_lines: bool = False,
) -> RecordsUpdate:
    """Counts how claims turned out for the sources that had spoken on them, and gives the records with these counts.

    `outcomes` is a CSV file (claim, outcome, by, when, url, why) or `Outcome` values: what others than Assay found. A
    claim goes by its words or its appraisal's fingerprint. `records` is the file that is added to, with its log beside
    it (`records.counted.csv`); what the log has is not counted again. Nothing is written before `save()`. With
    `party_lines` what a party says in its own interest counts too. What is wrong with single lines and appraisals is in
    the findings. Raises `UsageError` where a file cannot be used, or the outcomes are Assay's own, and
    `NothingReadable` where there is no appraisal.
    """
    given, findings = _outcomes(outcomes)
    read, unreadable = _appraisals(appraisals)
    kept = keep_records(read, given, records=records, party_lines=party_lines)
    return RecordsUpdate(kept, records, (*unreadable, *findings, *kept.findings))


def estimate_accuracy(
    appraisals: Appraisals,
    *,
    outcomes: Place | Iterable[Outcome] = (),
    method: str = EstimationMethod.DAWID_SKENE.value,
    party_lines: bool = False,
) -> AccuracyReport:
    """Estimates how often each source is right, from agreement among sources over the claims of many appraisals.

    `method` is `dawid-skene`, which takes known `outcomes` as truth, or `mace`, which takes none. What comes out is no
    record: it is shown and enters no weight. Needs the extra `ledger` (crowd-kit), else raises `MissingExtra`; other
    errors as in `update_records`.
    """
    if method not in list(EstimationMethod):
        raise UsageError(f"{method!r} is no method.", hint=f"Use one of: {', '.join(EstimationMethod)}.")
    given, findings = _outcomes(outcomes)
    read, unreadable = _appraisals(appraisals)
    found = estimate_accuracies(read, given, method=EstimationMethod(method), party_lines=party_lines)
    return AccuracyReport(found, (*unreadable, *findings, *found.findings))


def _outcomes(outcomes: Place | Iterable[Outcome]) -> tuple[Sequence[Outcome], Sequence[Finding]]:
    if isinstance(outcomes, str | os.PathLike):
        return read_outcomes(outcomes)
    return checked_outcomes(outcomes), ()


def _appraisals(given: Appraisals) -> tuple[list[SavedAppraisal], list[Finding]]:
    """The appraisals given, one in memory at a time, and a finding for each file that holds none."""
    items = [given] if isinstance(given, Appraisal | str | os.PathLike) else list(given)
    read: list[SavedAppraisal] = []
    findings: list[Finding] = []
    for one in _each(items):
        if isinstance(one, Finding):
            findings.append(one)
        else:
            read.append(one)
    if not read:
        told = findings[0].message if findings else "No appraisal is given."
        raise NothingReadable(told, hint='Make one with: assay appraise "CLAIM" REPORTS --json FILE')
    return read, findings


def _each(items: Sequence[Appraisal | Place]) -> Iterator[SavedAppraisal | Finding]:
    places = [item for item in items if not isinstance(item, Appraisal)]
    for item in items:
        if isinstance(item, Appraisal):
            yield saved_appraisal(item.to_dict(), place="the appraisal given")
    for place in list_appraisals(places):
        yield read_appraisal(place)
