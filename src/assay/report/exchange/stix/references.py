"""Documents as external references: what they are called, where they are, and our identifier for them."""

from __future__ import annotations

from assay.domain.document import Document
from assay.report.addresses import host
from assay.report.contract.primitives import Json
from assay.report.exchange.stix.addresses import written_address
from assay.report.exchange.stix.texts import unmarked
from assay.report.inert import shortened
from assay.report.view.wording import day

_RESERVED = frozenset({"cve", "capec"})
"""Names of sources that STIX keeps for two registries."""

_UNNAMED = "publisher not named"
_LONGEST = 300


def external_reference(document: Document) -> Json:
    """A document that is in hand or cited.

    It has no `hashes`: these are of what the address serves, and ours is of the text as read, which the extension has.
    """
    name = shortened(document.publisher or host(document.url) or _UNNAMED, _LONGEST) or _UNNAMED
    told = (document.title, day(document.published), "" if document.held else "not in hand")
    described = shortened(", ".join(part for part in told if part), _LONGEST)
    address = written_address(document.url)
    return {
        "source_name": f"“{name}”" if name in _RESERVED else unmarked(name),
        **({"description": unmarked(described)} if described else {}),
        **({"url": address} if address else {}),
        "external_id": document.id,
    }
