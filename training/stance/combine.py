"""Fits how model, rules and cue are weighed: `python -m training.stance.combine`.

Multinomial logistic regression with a Gaussian prior around "the model alone", on the odd contrast cases and on
statements, written and of real reports, that the model was not trained on. A statement of a contrast case counts as
much as three written ones, one of a real report as much as a quarter. Kept claims said again in their own words are
among them: what people write to be told apart is near in words and far in meaning, and from that alone what speaks for
the claim would count against it. What may be read two ways counts half each way.
"""

from __future__ import annotations

import argparse
import pathlib
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import yaml
from scipy.optimize import minimize

from assay.claims import read_claim
from assay.domain.span import Reason
from assay.domain.stance import StanceReading
from assay.models.pair import PairReading, shared_pair_model
from assay.models.words import shared_words
from assay.settings import Settings
from assay.stance import combination
from assay.stance.base import Pair, Told
from assay.stance.combination import DIRECTED, LABELS, UNDIRECTED, Evidence, Floats, Table, sums
from assay.stance.neural import NeuralReader
from benchmarks.stance.readers import claim_of
from tests.contrast.stance_cases import DOCUMENT, cases_in, files
from tests.contrast.stance_comparing import readings
from training.stance.echoes import echoes
from training.stance.examples import BEARING, Example, Part, labelled, written
from training.stance.nearer import nearer

TARGET = pathlib.Path(combination.__file__).parent / "data" / "combination.yaml"
_STRENGTH = 3.0
_CASES = 3.0
_REAL = 0.25
_ECHOES = 800
_NAMES = {
    "model": ("whole",),
    "direction": DIRECTED,
    "supports": UNDIRECTED,
    "opposes": UNDIRECTED,
    "discusses": UNDIRECTED,
    "size": DIRECTED,
}
_LETTERS = {letter: {label.value} for letter, label in zip("sodu", LABELS, strict=True)} | {
    "n": {"discusses", "unrelated"}
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one statement, the labels it may have, and how much it counts."""

    evidence: Evidence
    labels: frozenset[str]
    odd: bool
    size: float = 1.0


class Recorder(NeuralReader):
    """The learnt reader, keeping what it knew of each statement; the reading's one reason is the place kept."""

    def __init__(self) -> None:
        super().__init__(shared_pair_model(), shared_words())
        self.kept: list[Evidence] = []

    def weighed(self, item: Told, content: PairReading | None, whole: PairReading, likeness: float) -> StanceReading:
        """As the reader weighs it, with the number of what is kept for its reason."""
        reading = super().weighed(item, content, whole, likeness)
        if reading.supports is None:
            return reading
        self.kept.append(self.evidence(item, content, whole, likeness, item.by_rules() if content else None))
        return replace(reading, reasons=(Reason(str(len(self.kept) - 1)),))

    def of(self, reading: StanceReading) -> Evidence | None:
        """What was known of the statement with this reading, where it is one that was weighed here."""
        place = reading.reasons[0].text if len(reading.reasons) == 1 else ""
        return self.kept[int(place)] if place.isdecimal() else None


def of_cases(paths: Iterable[pathlib.Path]) -> Iterator[Known]:
    """The statements of contrast cases; those of compound claims follow from their parts and are left out."""
    recorder, settings = Recorder(), Settings()
    for case in cases_in(paths):
        if read_claim(case.claim, alternatives=case.alternatives, settings=settings).is_compound:
            continue
        found = readings(case, reader=recorder, settings=settings)
        for key, by_hypothesis in case.expect.items():
            for hypothesis, labels in by_hypothesis.items():
                evidence = recorder.of(found[key][hypothesis]) if key != DOCUMENT else None
                if evidence is not None:
                    yield Known(evidence, labels, bool(case.ordinal % 2), size=_CASES)


def of_statements(examples: Iterable[Example], part: Part) -> Iterator[Known]:
    """The statements of one part, `labelled` ones as part of their report; compound claims are left out."""
    recorder = Recorder()
    chosen = [example for example in examples if example.part is part]
    claims = {claim: claim_of(claim, Settings()) for claim in dict.fromkeys(example.claim for example in chosen)}
    counted = [
        (example, count)
        for example, count in zip(chosen, nearer(chosen), strict=True)
        if not claims[example.claim].is_compound
    ]
    told = [
        recorder.told(Pair(claims[example.claim].affirmative, example.text, example.before), count)
        for example, count in counted
    ]
    for (example, _), reading in zip(counted, recorder.read_statements(told), strict=True):
        labels = set().union(*(_LETTERS[letter] for letter in BEARING[example.label].split("/")))
        evidence = recorder.of(reading)
        if evidence is not None:
            yield Known(evidence, frozenset(labels), odd=True, size=_REAL if example.origin == "labelled" else 1.0)


def fitted(known: Sequence[Known]) -> dict[str, Floats]:
    """The weights that make the labels likeliest."""
    shares = np.array([[label.value in one.labels for label in LABELS] for one in known], float)
    shares *= np.array([[one.size] for one in known]) / shares.sum(axis=1, keepdims=True)
    start = np.zeros(sum(map(len, _NAMES.values())))
    start[0] = 1.0

    table = Table.of([one.evidence for one in known])

    def loss(values: Floats) -> float:
        raised = sums(table, _named(values))
        raised -= raised.max(axis=1, keepdims=True)
        told = raised - np.log(np.exp(raised).sum(axis=1, keepdims=True))
        return float(-(shares * told).sum() + 0.5 * _STRENGTH * ((values - start) ** 2).sum())

    bounds = [(0.0, None) if name in {"model", "direction"} else (None, None) for name in _NAMES for _ in _NAMES[name]]
    return _named(minimize(loss, start, method="L-BFGS-B", bounds=bounds).x)


def right(known: Sequence[Known], weights: dict[str, Floats]) -> float:
    """The share whose likeliest label is one it may have."""
    told = [LABELS[at].value for at in sums(Table.of([one.evidence for one in known]), weights).argmax(axis=1)]
    return float(np.mean([label in one.labels for label, one in zip(told, known, strict=True)]))


def _named(values: Floats) -> dict[str, Floats]:
    found, at = {}, 0
    for name, entries in _NAMES.items():
        found[name] = values[at : at + len(entries)]
        at += len(entries)
    return found


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    cases = list(of_cases(files()))
    odd, even = [one for one in cases if one.odd], [one for one in cases if not one.odd]
    told, real = (list(of_statements(examples, Part.CHOICE)) for examples in (written(), labelled()))
    claims = [example.claim for example in written() if example.part is Part.CHOICE]
    said_again = [
        replace(example, part=Part.CHOICE)
        for example in echoes(claims, 2 * _ECHOES, random.Random("echoes"))
        if example.head == "bearing"
    ]
    again = list(of_statements(said_again, Part.CHOICE))
    weights = fitted([*odd, *told, *real, *again])
    alone = _named(np.eye(1, sum(map(len, _NAMES.values())))[0])
    for name, known in (("odd", odd), ("even", even), ("written", told), ("labelled", real), ("echoes", again)):
        print(
            f"{name}: {len(known)} statements, right {right(known, weights):.3f}, model alone {right(known, alone):.3f}"
        )
    kept = {
        name: {entry: round(float(value), 3) for entry, value in zip(entries, weights[name], strict=True)}
        for name, entries in _NAMES.items()
    }
    TARGET.write_text(yaml.safe_dump(kept, sort_keys=False, default_flow_style=None, width=120), encoding="utf-8")


if __name__ == "__main__":
    main()
