"""The pairs that are measured on: the test part of each set, and Climate-FEVER, which nothing was trained on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from benchmarks.data import data_folder
from training.stance.examples import (
    COVERAGE,
    ENTAILMENT,
    STANCE,
    Example,
    Part,
    coverage,
    entailment,
    labelled,
    reports,
    stances,
    written,
)
from training.stance.nearer import nearer

BEARING = ("supports", "opposes", "discusses", "unrelated")
SUPPORTED_OR_NOT = ("supported", "refuted")
EVIDENCE = ("SUPPORTS", "NOT_ENOUGH_INFO", "REFUTES")  # in the order of entailment, neutral, contradiction

_BY_CLAIM = frozenset({"wice", "written", "labelled", "reports"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """One pair: `label` is the number of its answer; pairs of one `group` share a text or claim.

    `before` is the sentence before the text, where the set has it; `nearer` counts the statements of the same report
    that are nearer to the claim, where the text stands in a report.
    """

    claim: str
    text: str
    label: int
    group: str
    origin: str
    before: str = ""
    nearer: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """A set: the names of its answers, which head of the learnt reader gives them, and where its pairs come from."""

    answers: tuple[str, ...]
    head: str
    pairs: Callable[[], list[Labelled]]


def pairs_of(origin: str, part: Part) -> list[Labelled]:
    """The pairs of one part of the set `origin`."""
    chosen = [example for example in _all_examples() if example.origin == origin and example.part is part]
    found = []
    for example, count in zip(chosen, nearer(chosen), strict=True):
        # Statements that may be read in two ways are left out.
        if example.head != "bearing" or example.label < len(BEARING):
            # "Not entailed" is the second of two answers here.
            label = min(example.label, 1) if origin == "covidfact" else example.label
            group = example.claim if origin in _BY_CLAIM else example.text
            found.append(Labelled(example.claim, example.text, label, group, origin, example.before, count))
    return found


@cache
def _all_examples() -> tuple[Example, ...]:
    return (*entailment(), *coverage(), *stances(), *reports(), *written(), *labelled())


def _nli() -> list[Labelled]:
    return [*pairs_of("snli-dev", Part.TEST), *pairs_of("mnli-dev", Part.TEST)]


def _climate_fever() -> Iterator[Labelled]:
    with (data_folder() / "climate-fever" / "climate-fever.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            for evidence in row["evidences"]:
                label = EVIDENCE.index(evidence["evidence_label"])
                yield Labelled(row["claim"], evidence["evidence"], label, row["claim"], "climate-fever")


def related_headlines() -> frozenset[str]:
    """The headlines of FNC-1 that stand with a related body in the training part; with some body there all do."""
    unrelated = STANCE.index("unrelated")
    return frozenset(
        example.claim
        for example in _all_examples()
        if example.origin == "fnc1" and example.part is Part.TRAIN and example.label != unrelated
    )


TASKS = {
    "nli": Task(ENTAILMENT, "entailment", _nli),
    "climate-fever": Task(EVIDENCE, "entailment", lambda: list(_climate_fever())),
    "covidfact": Task(SUPPORTED_OR_NOT, "entailment", lambda: pairs_of("covidfact", Part.TEST)),
    "written": Task(BEARING, "bearing", lambda: pairs_of("written", Part.TEST)),
    "labelled": Task(BEARING, "bearing", lambda: pairs_of("labelled", Part.TEST)),
    "reports": Task(STANCE, "stance", lambda: pairs_of("reports", Part.TEST)),
    "wice": Task(COVERAGE, "coverage", lambda: pairs_of("wice", Part.TEST)),
    "arc": Task(STANCE, "stance", lambda: pairs_of("arc", Part.TEST)),
    "fnc1": Task(STANCE, "stance", lambda: pairs_of("fnc1", Part.TEST)),
}
