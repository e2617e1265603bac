"""The event factuality sets as sentences with labelled places, for training beside attribution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.factuality.corpora import SETS, read_passages


@dataclass(frozen=True, slots=True)
class FactualitySentence:
    """Running text, `(start, end, label)` of each event in characters with its label on -3..3, and the set's name."""

    text: str
    targets: tuple[tuple[int, int, float], ...]
    set_name: str


def factuality_sentences(split: str) -> Iterator[FactualitySentence]:
    """Yield every item of the six sets that has an event, set after set; `split` is `train` or `dev`."""
    for name in SETS:
        for passage in read_passages(name, split):
            if passage.events:
                targets = tuple((event.start, event.end, event.label) for event in passage.events)
                yield FactualitySentence(passage.text, targets, name)
