"""Saved appraisals (`assay appraise --json FILE`): found, and read for who spoke on the claim."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from assay.domain.finding import Finding
from assay.domain.outcome import SavedAppraisal
from assay.errors import UsageError
from assay.sources.keeping.testimony import plain_testimonies
from assay.sources.ledger.files import Place, text_of

WHAT = "the appraisal"
MAXIMUM_BYTES = 400_000_000
"""The largest file of an appraisal that is read."""
FIELDS = frozenset({"schema_version", "fingerprint", "claim", "verdict"})
"""The fields by which the JSON of an appraisal is known."""
_MADE_BY = 'Make one with: assay appraise "CLAIM" REPORTS --json FILE'


def list_appraisals(places: Iterable[Place]) -> list[str]:
    """The files that `places` name, each once and sorted; a folder stands for the files in it that end in `.json`."""
    found: set[str] = set()
    for place in places:
        path = Path(place)
        found |= {str(file) for file in path.glob("*.json")} if path.is_dir() else {os.fspath(place)}
    return sorted(found)


def read_appraisal(place: Place) -> SavedAppraisal | Finding:
    """The appraisal in one file, or the finding that there is none that can be read."""
    shown = os.fspath(place)
    try:
        return saved_appraisal(json.loads(text_of(place, what=WHAT, most=MAXIMUM_BYTES)), place=shown)
    except UsageError as error:
        return _unreadable(shown, str(error), error.hint)
    except (ValueError, RecursionError):
        return _unreadable(shown, f"{shown} is no JSON.", _MADE_BY)


def saved_appraisal(found: object, *, place: str) -> SavedAppraisal:
    """What the JSON of an appraisal says of who spoke; raises `UsageError` where it is the JSON of something else."""
    if not is_appraisal(found):
        raise UsageError(f"{place} is no appraisal.", hint=_MADE_BY)
    appraisal: Mapping[str, Any] = found  # type: ignore[assignment]
    try:
        claim = appraisal["claim"]
        return SavedAppraisal(
            place=place,
            fingerprint=str(appraisal["fingerprint"]),
            claim=" ".join(str(claim["text"]).split()),
            affirmative=str(claim["affirmative"]),
            testimonies=plain_testimonies(appraisal),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"{place} is an appraisal with parts missing or misshapen.", hint=_MADE_BY) from error


def is_appraisal(found: object) -> bool:
    """Whether a JSON value is an appraisal of Assay."""
    return isinstance(found, Mapping) and set(found) >= FIELDS


def _unreadable(place: str, message: str, hint: str) -> Finding:
    return Finding("appraisal-not-read", f"{message} It is left out.", hint, place)
