"""A decision on a parameter as a file of decisions has it; whether the model has such a one is seen at the weighing."""

from __future__ import annotations

import math
from collections.abc import Mapping

from assay.domain.ledger import ParameterDecision
from assay.sources.ledger.files import LONGEST_FIELD, BadLine, short
from assay.sources.ledger.yaml_nodes import Plain

_KNOWN = frozenset({"parameter", "of", "case", "value", "spread"})
_FORM = "Write parameter: r, of: Maren Oshly, value: 0.4 – or parameter: delta, case: not known, value: 0.6."


def parameter_decision(what: Mapping[str, Plain]) -> ParameterDecision:
    """The decision that an entry with the key `parameter` says, without who, when and why.

    Raises `BadLine` where it names no parameter, or its value or spread is no number.
    """
    other = sorted(set(what) - _KNOWN)
    if other:
        raise BadLine(f"“{short(other[0])}” means nothing here.", f"Known are: {', '.join(sorted(_KNOWN))}.")
    of, case = _text(what, "of"), _text(what, "case")
    if of is not None and case is not None:
        raise BadLine("It is on one item (of) and on a row of the tables (case).", "Give one of the two.")
    return ParameterDecision(
        parameter=_text(what, "parameter") or "",
        value=_number(what, "value"),
        of=of,
        case=case,
        spread=_number(what, "spread") if "spread" in what else None,
    )


def _text(what: Mapping[str, Plain], key: str) -> str | None:
    if key not in what:
        return None
    value = what[key]
    if not isinstance(value, str) or not value or len(value) > LONGEST_FIELD:
        raise BadLine(f"“{key}” is no word or name.", _FORM)
    return value


def _number(what: Mapping[str, Plain], key: str) -> float:
    written = what.get(key)
    try:
        value = float(written) if isinstance(written, str) else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        shown = f"“{short(written)}” is no number" if isinstance(written, str) else "It gives no number"
        raise BadLine(f"{shown} for “{key}”.", _FORM)
    return value
