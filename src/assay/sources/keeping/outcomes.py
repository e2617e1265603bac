"""Outcomes of resolved claims: a CSV file with the columns claim, outcome, by and, if wished, when, url, why."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import date

from assay.domain.finding import Finding
from assay.domain.outcome import Outcome, OutcomeValue
from assay.errors import UsageError
from assay.sources.keeping.saved import is_appraisal
from assay.sources.ledger.files import BadLine, Place, Row, numbered_table_of, short, text_of
from assay.texts.lazy_pattern import lazy_pattern

WHAT = "the file of outcomes"
COLUMNS = ("claim", "outcome", "by", "when", "url", "why")
NEEDED = (frozenset({"claim", "outcome", "by"}),)
_ASSAY = lazy_pattern(r"(?:the )?assay(?:['’]?s)?(?: (?:tool|program|cli|library|verdict|appraisal|report|v?[0-9.]+))*")
_OWN_VERDICT = "a source that agreed with an earlier appraisal has not been right yet"
_WHO = "Write who resolved the claim: a court, an editor, a fact-checker."


def read_outcomes(place: Place) -> tuple[tuple[Outcome, ...], tuple[Finding, ...]]:
    """The outcomes of a file, and what was wrong with single lines: those without `by`, or by Assay, are left out.

    Raises `UsageError` where the file cannot be read, has no header, or is itself an appraisal.
    """
    shown = os.fspath(place)
    _refuse_appraisal(text_of(place, what=WHAT), shown)
    rows, findings = numbered_table_of(place, outcome_of, what=WHAT, columns=COLUMNS, needed=NEEDED)
    return tuple(_placed(outcome, f"{shown}, line {number}") for number, outcome in rows), findings


def checked_outcomes(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Outcomes given as values, as they are; raises `UsageError` where one does not say by whom, or is by Assay."""
    given = tuple(outcomes)
    for outcome in given:
        try:
            resolver_of(outcome.by)
        except BadLine as error:
            raise UsageError(f"“{short(outcome.claim)}”: {error}", hint=error.hint) from error
    return given


def outcome_of(row: Row) -> Outcome:
    """The outcome of one row; raises `BadLine` where a field is missing or wrong."""
    claim = " ".join(row["claim"].split())
    if not claim:
        raise BadLine("It names no claim.", "Write the claim as it was appraised, or the appraisal's fingerprint.")
    value = row["outcome"].casefold()
    if value not in list(OutcomeValue):
        raise BadLine(f"“{short(row['outcome'])}” is no outcome.", f"Write one of: {', '.join(OutcomeValue)}.")
    when = row["when"]
    try:
        date.fromisoformat(when[:10] or "2000-01-01")
    except ValueError as error:
        raise BadLine(f"“{short(when)}” is no date.", "Write it like 2025-11-20, or nothing.") from error
    by, url, why = resolver_of(row["by"]), *(" ".join(row[name].split()) for name in ("url", "why"))
    return Outcome(claim, OutcomeValue(value), by, when, url, why)


def resolver_of(written: str) -> str:
    """Who resolved the claim; raises `BadLine` where it is nobody, or Assay itself."""
    by = " ".join(written.split())
    if not by:
        raise BadLine(f"It does not say by whom the claim was resolved: {_OWN_VERDICT}.", _WHO)
    if _ASSAY.fullmatch(by.casefold().strip(" .\"'“”")):
        raise BadLine(f"“{short(by)}” may not resolve a claim: {_OWN_VERDICT}.", _WHO)
    return by


def _placed(outcome: Outcome, place: str) -> Outcome:
    return Outcome(outcome.claim, outcome.value, outcome.by, outcome.when, outcome.url, outcome.why, place)


def _refuse_appraisal(text: str, shown: str) -> None:
    """Raises `UsageError` where the text is JSON, and says so where it is an appraisal."""
    if not text.lstrip().startswith(("{", "[")):
        return
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return
    if is_appraisal(found):
        raise UsageError(
            f"{shown} is an appraisal, and Assay's own verdict is no outcome: {_OWN_VERDICT}.",
            hint="Give a table of outcomes that others found: claim,outcome,by,when,url,why",
        )
    raise UsageError(
        f"{shown} is JSON, not a table of outcomes.", hint=f"Its first line should be: {','.join(COLUMNS)}"
    )
