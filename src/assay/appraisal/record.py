"""A source's record: k of n earlier claims borne out update what is taken of its reliability."""

from __future__ import annotations

from dataclasses import replace

from assay.appraisal.setting import Setting
from assay.domain.source import Record
from assay.domain.span import Reason
from assay.domain.weighing import ParameterOrigin


def borne_out(setting: Setting, record: Record) -> Setting:
    """The reliability after a record of k in n: from Beta(m s, (1-m) s) to Beta(m s + k, (1-m) s + n - k).

    The conjugate update of the Beta distribution. From as many claims as the default weighs (n >= s) the record is what
    speaks, and the error that all defaults share is no longer the source's.
    """
    strength = setting.spread or 0.0
    total = strength + record.resolved
    told = Reason(f"{record.borne_out} of {record.resolved} earlier claims borne out.", (), setting.name)
    return replace(
        setting,
        value=(setting.value * strength + record.borne_out) / total,
        spread=total,
        origin=ParameterOrigin.LEDGER,
        shares=setting.shares if record.resolved < strength else None,
        reasons=(*setting.reasons, told),
    )
