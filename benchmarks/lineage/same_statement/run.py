"""`python -m benchmarks.lineage.same_statement.run`: labelled cases of one saying in two reports, and pairs of MRPC.

The cases are those of `tests/unit/lineage/cases`: the half that the code was mended with, and the half held out. MRPC
(Microsoft Research Paraphrase Corpus, train) is a sanity check of the likeness alone: whether its two sentences are of
one source is not known, and its judges count more as a paraphrase than an assertion with the same figures and dates.
Beside it stands the overlap of content words with the threshold that is best on the same pairs.
"""

from __future__ import annotations

import argparse
import csv
import json
import pathlib
import platform
import time
from collections import defaultdict
from collections.abc import Callable, Sequence

import assay
from assay.lineage.contents import read_content
from assay.lineage.likeness import likeness, translated_likeness
from assay.texts.words import content_stems
from benchmarks.data import data_folder
from tests.unit.lineage.same_statement_cases import NAMES, cases, content_texts, outcome

FROZEN = pathlib.Path(__file__).parent / "results" / "same-statement-frozen.json"
THRESHOLDS = [place / 100 for place in range(5, 100, 5)]
Pair = tuple[str, str]


def pairs() -> list[tuple[Pair, bool]]:
    """The pairs of MRPC train, and whether its judges hold them to be paraphrases."""
    path = data_folder() / "mrpc" / "train.txt"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [((row[3], row[4]), row[0] == "1") for row in rows]


def ours(pair: Pair) -> bool:
    """Whether the two are one statement, were they of one source."""
    one, other = map(read_content, pair)
    return likeness(one, other) > 0


def ours_in_translation(pair: Pair) -> bool:
    """The same, were one of them a translation."""
    one, other = map(read_content, pair)
    return likeness(one, other) > 0 or translated_likeness(one, other) > 0


def overlap(pair: Pair) -> float:
    """The content words in common as a share of all (Jaccard)."""
    one, other = (set(content_stems(text)) for text in pair)
    return len(one & other) / max(1, len(one | other))


def scores(told: Sequence[bool], true: Sequence[bool]) -> dict[str, float]:
    """Accuracy, and precision, recall and F1 of "the same"."""
    both = sum(a and b for a, b in zip(told, true, strict=True))
    precision, recall = both / max(1, sum(told)), both / max(1, sum(true))
    right = sum(a == b for a, b in zip(told, true, strict=True)) / len(true)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    named = {"accuracy": right, "precision": precision, "recall": recall, "f1": f1}
    return {name: round(value, 3) for name, value in named.items()}


def of_cases(name: str) -> dict[str, object]:
    """How many cases of one file come out as labelled, all and by group."""
    groups: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    told, true, missed = [], [], []
    for case in cases(name):
        same, translated = outcome(case)
        right = same == case.same and translated == (case.translation and same)
        groups[case.group][0] += right
        groups[case.group][1] += 1
        told.append(same)
        true.append(case.same)
        missed += [] if right else [case.id]
    shares = [overlap(content_texts(case)) for case in cases(name)]
    by_threshold = {least: scores([share >= least for share in shares], true) for least in THRESHOLDS}
    best = max(THRESHOLDS, key=lambda least: by_threshold[least]["accuracy"])
    right_of = {group: f"{right} of {count}" for group, (right, count) in groups.items()}
    return {
        "cases": len(true),
        "right": len(true) - len(missed),
        **scores(told, true),
        "by_group": right_of,
        "missed": missed,
        "overlap, best accuracy": {"threshold": best, **by_threshold[best]},
    }


def of_mrpc() -> dict[str, object]:
    """Scores of the likeness and of the peer on MRPC train."""
    given = pairs()
    true = [label for _, label in given]
    found: dict[str, object] = {
        "pairs": len(given),
        "paraphrases": sum(true),
        "always": scores([True] * len(true), true),
    }
    readers: dict[str, Callable[[Pair], bool]] = {"likeness": ours, "likeness in translation": ours_in_translation}
    for name, reader in readers.items():
        began = time.process_time()
        told = [reader(pair) for pair, _ in given]
        seconds = time.process_time() - began
        found[name] = {**scores(told, true), "milliseconds_a_pair": round(1000 * seconds / len(given), 2)}
    shares = [overlap(pair) for pair, _ in given]
    by_threshold = {least: scores([share >= least for share in shares], true) for least in THRESHOLDS}
    for measure in ("accuracy", "f1"):
        best = max(THRESHOLDS, key=lambda least: by_threshold[least][measure])
        found[f"overlap, best {measure}"] = {"threshold": best, **by_threshold[best]}
    precision = scores([ours(pair) for pair, _ in given], true)["precision"]
    for least in [least for least in THRESHOLDS if by_threshold[least]["precision"] >= precision][:1]:
        found["overlap, at the likeness's precision"] = {"threshold": least, **by_threshold[least]}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    result = {
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
        "cases": {name: of_cases(name) for name in NAMES},
        "mrpc_train": of_mrpc(),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
