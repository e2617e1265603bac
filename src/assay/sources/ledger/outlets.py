"""A table of outlets: a CSV file with the columns name, domain, owner, reliability and, if wished, kind."""

from __future__ import annotations

from assay.domain.finding import Finding
from assay.domain.ledger import OutletEntry
from assay.sources.ledger.files import BadLine, Place, Row, letter_of, parts_of, short, table_of
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.outlets import OutletKind, domain_of

WHAT = "the table of outlets"
COLUMNS = ("name", "domain", "owner", "reliability", "kind")
NEEDED = (frozenset({"name"}), frozenset({"domain"}))
_KINDS = (OutletKind.AGENCY.value, OutletKind.OUTLET.value, "")
_DOMAIN = lazy_pattern(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}")


def read_outlets(place: Place) -> tuple[tuple[OutletEntry, ...], tuple[Finding, ...]]:
    """The rows of a table of outlets, and what was wrong with single lines.

    Several names or domains of one outlet stand in their field between bars (`|`). Raises `UsageError` where the file
    cannot be read or has no header.
    """
    return table_of(place, outlet_entry, what=WHAT, columns=COLUMNS, needed=NEEDED)


def outlet_entry(row: Row) -> OutletEntry:
    """The outlet of one row; raises `BadLine` where it has neither name nor domain, or a field is wrong."""
    names, addresses = parts_of(row["name"]), parts_of(row["domain"])
    domains = []
    for address in addresses:
        domain = domain_of(address)
        if domain is None or not _DOMAIN.fullmatch(domain):
            raise BadLine(f"“{short(address)}” is no domain.", "Write it like example.org, several with | between.")
        domains.append(domain)
    if not names and not domains:
        raise BadLine("It has neither a name nor a domain.", "Give the outlet's name, its domain, or both.")
    kind = row["kind"].casefold()
    if kind not in _KINDS:
        raise BadLine(f"“{short(kind)}” is no kind of outlet.", f"Write one of: {', '.join(_KINDS[:-1])}, or nothing.")
    owner = " ".join(row["owner"].split()) or None
    return OutletEntry(
        names, tuple(dict.fromkeys(domains)), owner, letter_of(row["reliability"]), kind == OutletKind.AGENCY
    )
