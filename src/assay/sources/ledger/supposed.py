"""A field of a source as a person writes it in one line: "role" and "party", "interest" and "against, as party"."""

from __future__ import annotations

from assay.domain.ledger import Ruling
from assay.errors import UsageError
from assay.sources.ledger.decisions import fields_of
from assay.sources.ledger.files import BadLine
from assay.sources.ledger.yaml_nodes import Plain

_OF_ITSELF = frozenset({"none", "unknown"})


def ruling_on(source: str, field: str, written: str) -> Ruling:
    """The ruling that the `field` of a source is what is `written`; raises `UsageError` where it cannot be."""
    try:
        return fields_of({"source": source, field: _interest(written) if field == "interest" else written})[0]
    except BadLine as error:
        raise UsageError(str(error), hint=error.hint) from error


def _interest(written: str) -> Plain:
    side, _, stake = (part.strip() for part in written.partition(","))
    if not stake and side.casefold() in _OF_ITSELF:
        stake = side
    return {"side": side, "as": stake.removeprefix("as ").strip() or "unknown"}
