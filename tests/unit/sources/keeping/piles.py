"""Small appraisals as Assay writes them, cut to the fields that records are kept from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

STANCES = {
    "for": {"label": "supports", "supports": 0.8, "opposes": 0.05, "discusses": 0.1, "unrelated": 0.05},
    "against": {"label": "opposes", "supports": 0.05, "opposes": 0.8, "discusses": 0.1, "unrelated": 0.05},
    "nearly for": {"label": "supports", "supports": 0.69, "opposes": 0.05, "discusses": 0.21, "unrelated": 0.05},
    "hardly for": {"label": "supports", "supports": 0.7, "opposes": 0.05, "discusses": 0.2, "unrelated": 0.05},
    "about": {"label": "discusses", "supports": 0.2, "opposes": 0.1, "discusses": 0.6, "unrelated": 0.1},
    "unread": {"label": "not_assessed", "supports": None, "opposes": None, "discusses": None, "unrelated": None},
}


def source(name: str, **fields: Any) -> dict[str, Any]:
    """A source called `name`: named, a person of no known interest."""
    plain = {"id": f"S-{name}", "name": name, "naming": "named", "role": "expert", "kind": "person", "interest": {}}
    return plain | fields


def statement(of: str, side: str, *, number: int = 0, **fields: Any) -> dict[str, Any]:
    """A statement of the source called `of` that is its own origin."""
    plain = {
        "id": f"st-{of}-{number}",
        "source": f"S-{of}",
        "origin": f"O-{of}",
        "quote": "indirect",
        "within": None,
        "basis": {"kind": "unstated", "span": None},
        "mode": "asserted",
        "hedge": None,
        "bears_on": None,
        "stance": {"H1": STANCES[side]},
    }
    return plain | fields


def appraisal(
    claim: str,
    said: Mapping[str, str] | Sequence[dict[str, Any]],
    *,
    sources: Sequence[dict[str, Any]] = (),
    scripts: Mapping[str, float] | None = None,
    dependent: Sequence[tuple[str, str]] = (),
    salt: str = "",
) -> dict[str, Any]:
    """The JSON of an appraisal of `claim`, on which every name in `said` takes its side (or of these statements)."""
    statements = [statement(name, side) for name, side in said.items()] if isinstance(said, Mapping) else list(said)
    names = sorted({row["source"].removeprefix("S-") for row in statements})
    given = {row["id"]: row for row in sources}
    tied: dict[str, dict[str, str]] = {name: {} for name in names}
    for one, other in dependent:
        tied[one][f"O-{other}"] = tied[other][f"O-{one}"] = "dependent"
    return {
        "schema_version": "1",
        "fingerprint": sha256(f"{claim} {said} {salt}".encode("utf-8", "surrogatepass")).hexdigest(),
        "claim": {"text": claim, "affirmative": claim},
        "sources": [given.get(f"S-{name}", source(name)) for name in names],
        "statements": statements,
        "origins": [{"id": f"O-{name}", "source": f"S-{name}", "independence": tied[name]} for name in names],
        "parameters": [{"name": "b", "of": f"O-{name}", "value": b} for name, b in (scripts or {}).items()],
        "verdict": {"label": "supported"},
    }
