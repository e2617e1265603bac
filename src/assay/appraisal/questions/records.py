"""What the questions on a source's record share."""

from __future__ import annotations

from assay.appraisal.questions.heard import Heard
from assay.appraisal.questions.origins import Known
from assay.domain.source import RatedBy

_BY = {RatedBy.LEDGER: "a ledger", RatedBy.DECISION: "a person"}


def record_known(origin: Heard) -> Known | None:
    """The answer that a ledger or a person's rating gives; it rests on no passage."""
    source = origin.source
    if source.record is not None and source.record.resolved:
        return f"{source.record.borne_out} of {source.record.resolved} earlier claims of it were borne out.", ()
    if source.reliability != "F":
        by = _BY.get(source.rated_by)
        return f"Its reliability is rated {source.reliability}{f' by {by}' if by else ''}.", ()
    return None
