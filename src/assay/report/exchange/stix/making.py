"""What every STIX object needs: an identifier made from its content, its time, and who made it."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Any

from assay.report.contract.primitives import Json
from assay.report.exchange.stix.texts import unmarked

NAMESPACE = uuid.UUID("e1dec52b-c7ca-4714-8bb6-c0a15a1ee795")
"""The namespace of our identifiers. It is not that of cyber-observables, which the standard keeps for these."""

SPEC_VERSION = "2.1"

_SHOWN = frozenset({"name", "description", "abstract", "content"})


@dataclass(frozen=True, slots=True)
class Made:
    """A STIX object before the library has checked it: its type, its identifier, and its properties with these two."""

    kind: str
    id: str
    properties: Json


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes objects: `at` is a STIX timestamp, `author` the identifier of the identity that made them."""

    at: str
    author: str

    def __call__(self, kind: str, **properties: Any) -> Made:
        """An object of type `kind`. Properties that are none or empty are left out, as STIX knows neither.

        The same properties give the same identifier, and others another: there is never a second version of an
        object. What a platform shows as text is free of markup.
        """
        given = {name: value for name, value in properties.items() if value not in (None, [], "", {})}
        given |= {name: unmarked(given[name]) for name in _SHOWN & given.keys()}
        content = {"created_by_ref": self.author, "created": self.at, "modified": self.at, **given}
        identifier = identifier_of(kind, content)
        return Made(kind, identifier, {"type": kind, "spec_version": SPEC_VERSION, "id": identifier, **content})


def identifier_of(kind: str, content: object) -> str:
    """A STIX identifier: the type, and the UUID of version 5 (RFC 9562) of type and content in our namespace."""
    written = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return f"{kind}--{uuid.uuid5(NAMESPACE, kind + written)}"
