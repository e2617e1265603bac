"""What the questions on officials share."""

from __future__ import annotations

from assay.appraisal.questions.heard import Heard
from assay.domain.source import Naming, Role, SourceKind


def is_office(origin: Heard) -> bool:
    """Whether an official or an office says it, and not in any case."""
    return origin.is_a(Role.OFFICIAL)


def archive_of(origin: Heard) -> str | None:
    """Where to look: the records of the office; the outlet where the office is not known."""
    source = origin.source
    is_body = source.naming is Naming.NAMED and source.kind is not SourceKind.PERSON
    office = source.name if is_body else source.affiliation
    return f"the records of {office}" if office else origin.whom
