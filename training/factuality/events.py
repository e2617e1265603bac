"""The events of the factuality sets with the features that the library reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assay.extract.factuality_features import read_features
from benchmarks.factuality.corpora import SETS, read_passages
from benchmarks.factuality.placed import placed_events


@dataclass(frozen=True, slots=True)
class FeaturedEvent:
    """One event: its set, the number of its item in the set (events of an item stay together), label and features."""

    set_name: str
    item: int
    label: float
    features: tuple[str, ...]


def featured_events(split: str) -> Iterator[FeaturedEvent]:
    """Yield the events of all sets with their features; `split` is `train` or `dev`."""
    for name in SETS:
        for item, passage in enumerate(read_passages(name, split)):
            for placed in placed_events(passage):
                features = read_features(placed.words, placed.place, asked=placed.asked)
                yield FeaturedEvent(name, item, placed.event.label, tuple(features))
