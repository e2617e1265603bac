"""The Admiralty letter that a record amounts to."""

from __future__ import annotations

from dataclasses import replace

from assay.appraisal.parameters import reliability_case
from assay.appraisal.record import borne_out
from assay.appraisal.setting import setting_of
from assay.appraisal.tables import ADMIRALTY, RELIABILITY
from assay.domain.source import RatedBy, Role, Source
from assay.domain.span import Reason
from assay.domain.statement import BasisKind, Quote


def with_letter(source: Source) -> Source:
    """`source` with the letter of its record, where it has one and nobody gave it a letter.

    It is the letter whose mean is nearest to that of the reliability the record leads to, from the default for a source
    of this role that does not say how it knows; the better letter where two are equally near.
    """
    if source.record is None or source.rated_by is not RatedBy.NOBODY:
        return source
    quote = Quote.VOICE if source.role is Role.PUBLICATION else Quote.INDIRECT
    case = reliability_case(source, BasisKind.UNSTATED, quote=quote, party=source.role is Role.PARTY)
    mean = borne_out(setting_of(RELIABILITY[case]), source.record).value
    letter = min(ADMIRALTY, key=lambda name: (round(abs(ADMIRALTY[name].value - mean), 9), name))
    reason = Reason(f"Rated {letter}, the letter nearest to its record.", source.mentions[:1], "r")
    return replace(source, reliability=letter, rated_by=RatedBy.LEDGER, reasons=(*source.reasons, reason))
