"""Pairs of the Fake News Challenge (FNC-1): a headline, a body, and the body's stance towards the headline."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass

from benchmarks.data import data_folder

# The challenge's labels by their number in the tables at hand.
LABELS = ("agree", "disagree", "discuss", "unrelated")
UNRELATED = "unrelated"
_SHARE = 10
_LONGEST_FIELD = 10_000_000


@dataclass(frozen=True, slots=True)
class StancePair:
    """One pair, with its label as the challenge gives it."""

    headline: str
    body: str
    body_id: str
    label: str


def held_out_pairs(count: int) -> list[StancePair]:
    """`count` pairs of held-out bodies in the challenge's own mix of labels, the same ones always.

    Bodies and pairs are drawn by hash, so that the sample depends on nothing but the data. The challenge's train part
    is the only one used.
    """
    folder = data_folder() / "fnc1"
    csv.field_size_limit(_LONGEST_FIELD)
    with (folder / "train_bodies.csv").open(encoding="utf-8", newline="") as lines:
        bodies = {row["Body ID"]: row["articleBody"] for row in csv.DictReader(lines)}
    with (folder / "train_stances.csv").open(encoding="utf-8", newline="") as lines:
        pairs = [
            StancePair(row["Headline"], bodies[row["Body_ID"]], row["Body_ID"], LABELS[int(row["Stance"])])
            for row in csv.DictReader(lines)
            if _is_held_out(row["Body_ID"])
        ]
    return sorted(pairs, key=_place)[:count]


def _is_held_out(body_id: str) -> bool:
    """Whether a body belongs to this sample; those that the rules were written beside are left out."""
    seen = int(hashlib.sha256(body_id.encode()).hexdigest(), 16) % _SHARE == 0
    return not seen and int(hashlib.blake2b(body_id.encode()).hexdigest(), 16) % _SHARE == 0


def _place(pair: StancePair) -> str:
    return hashlib.blake2b(f"{pair.body_id}\n{pair.headline}".encode()).hexdigest()
