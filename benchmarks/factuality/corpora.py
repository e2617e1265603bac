"""Reads the event factuality sets: for each event, how sure the text is that it happened, from -3 to 3.

The sets are not part of the project. `ASSAY_DATA` names the folder that holds `factuality/`.

| set | made by |
| --- | --- |
| uw | Lee, Artzi, Choi and Zettlemoyer, 2015: news |
| meantime | Minard and others, 2016: news on four subjects |
| uds_ih2 | Rudinger, White and Van Durme, 2018: the English Web Treebank |
| commitmentbank | de Marneffe, Simons and Tonhauser, 2019: clauses under an operator that cancels entailment |
| megaveridicality | White, Rudinger, Rawlins and Van Durme, 2018: verbs that embed a clause, in made sentences |
| rp | Ross and Pavlick, 2019: verbs that embed a clause, in found sentences |
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.data import data_folder
from benchmarks.factuality.natural import natural

SETS = ("uw", "meantime", "uds_ih2", "commitmentbank", "megaveridicality", "rp")


@dataclass(frozen=True, slots=True)
class Event:
    """The characters `[start, end)` of the words that name an event, and the mean of its annotators on -3..3."""

    start: int
    end: int
    label: float


@dataclass(frozen=True, slots=True)
class Passage:
    """One item of a set: running text (of one or more sentences) and the events annotated in it."""

    text: str
    events: tuple[Event, ...]


def read_passages(name: str, split: str) -> Iterator[Passage]:
    """Yield the items of one of `SETS` in the order of its file; `split` is `train` or `dev`."""
    path = data_folder() / "factuality" / f"{name}-{split}.jsonl"
    if not path.is_file():
        raise FileNotFoundError(f"{path} was not found. Set ASSAY_DATA to the folder that holds factuality/.")
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            text, places = natural(item["text"].split(" "))
            events = []
            for target in item["targets"]:
                first, last = target["span1"]
                events.append(Event(places[first][0], places[last - 1][1], float(target["label"])))
            yield Passage(text, tuple(events))
