"""`python -m benchmarks.stance.run`: stance and entailment on held-out pairs, by reader, with calibration."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

import assay
from assay.models.card import STANCE, is_shipped
from assay.settings import Settings
from benchmarks.stance import contrast
from benchmarks.stance.calibration import calibration, without_bins
from benchmarks.stance.figures import Measure, accuracy, by_answer, confusion, macro_f1, weighted_score, with_interval
from benchmarks.stance.readers import Answers, of_documents, of_head, of_texts
from benchmarks.stance.sets import TASKS, Labelled, Task, related_headlines

FROZEN = pathlib.Path(__file__).parent / "results" / "stance-frozen.json"
CONTRAST = "contrast"
_REPORTS = "fnc1"
_OF_SENTENCES = frozenset({"nli", "climate-fever", "covidfact", "written", "labelled"})
MEASURES: dict[str, Measure] = {"accuracy": accuracy, "macro_f1": macro_f1}


def measures_of(task: Task) -> dict[str, Measure]:
    """What is measured of a task: the challenge's score besides, where there are its four answers."""
    return {"weighted_score": weighted_score, **MEASURES} if task.head == "stance" else MEASURES


def figures(task: Task, pairs: Sequence[Labelled], answers: Answers) -> dict[str, Any]:
    """All figures of one reader on one set, and of its parts where it has some."""
    gold = np.array([pair.label for pair in pairs])
    groups = [pair.group for pair in pairs]
    known = answers.assessed
    found: dict[str, Any] = {
        **with_interval(gold, answers.told, groups, measures_of(task), answers=len(task.answers)),
        "answers": by_answer(gold, answers.told, task.answers),
        "confusion": confusion(gold, answers.told, task.answers),
        "not_assessed": int((~known).sum()),
        "calibration": calibration(gold[known], answers.told[known], answers.probabilities[known]),
    }
    parts = parts_of(pairs)
    if len(parts) > 1:
        found["parts"] = {
            name: {
                "pairs": len(at),
                **with_interval(
                    gold[at],
                    answers.told[at],
                    [groups[place] for place in at],
                    measures_of(task),
                    answers=len(task.answers),
                ),
            }
            for name, at in parts.items()
        }
    return found


def parts_of(pairs: Sequence[Labelled]) -> dict[str, list[int]]:
    """The places of pairs that are told apart: by the set they come from, in FNC-1 by their headline."""
    if all(pair.origin == _REPORTS for pair in pairs):
        seen = related_headlines()
        names = [
            "related headline in training" if pair.claim in seen else "headline not so in training" for pair in pairs
        ]
    else:
        names = [pair.origin for pair in pairs]
    return {name: [at for at, other in enumerate(names) if other == name] for name in sorted(set(names))}


def measure(name: str, *, readers: Sequence[str], heads: bool) -> dict[str, Any]:
    """The figures of every reader on the set `name`."""
    task, settings = TASKS[name], Settings()
    pairs = task.pairs()
    contestants: dict[str, Callable[[], Answers]] = {}
    if heads:
        contestants[f"{task.head} head"] = lambda: of_head(task, pairs, settings=settings)
    for reader in readers:
        chosen = Settings(reader=reader)
        if name in _OF_SENTENCES:
            contestants[reader] = lambda chosen=chosen: of_texts(task, pairs, settings=chosen)
        elif task.head == "stance":
            contestants[reader] = lambda chosen=chosen: of_documents(pairs, settings=chosen)
    result: dict[str, Any] = {"pairs": len(pairs), "groups": len({pair.group for pair in pairs})}
    for contestant, answer in contestants.items():
        began = time.perf_counter()
        answers = answer()
        seconds = time.perf_counter() - began
        result[contestant] = {**figures(task, pairs, answers), "pairs_per_second": round(len(pairs) / seconds, 1)}
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", choices=[*TASKS, CONTRAST], help="this set; may be given again")
    parser.add_argument("--reader", action="append", help="the reader of the product; several may be given")
    parser.add_argument("--freeze", action="store_true", help="write the figures of these sets into results/")
    options = parser.parse_args()
    readers = options.reader or list(dict.fromkeys([Settings().reader, "rules"]))
    result: dict[str, Any] = {
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
    }
    for name in options.only or [*TASKS, CONTRAST]:
        if name == CONTRAST:
            for unseen in (False, True):
                contrast.report(unseen=unseen, readers=readers, freeze=options.freeze)
            continue
        result[name] = measure(name, readers=readers, heads=is_shipped(STANCE))
        print(json.dumps({name: without_bins(result[name])}, indent=2))
        if options.freeze:
            before = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
            merged = {**before, **{key: value for key, value in result.items() if key not in TASKS}}
            merged[name] = {**before.get(name, {}), **result[name]}
            FROZEN.parent.mkdir(exist_ok=True)
            FROZEN.write_text(json.dumps(merged, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
