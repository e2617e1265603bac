"""How far the two readings of the pairs agree: `python -m benchmarks.lineage.pairs.agreement [--write]`.

Prints percent agreement and Cohen's kappa of the labels, the same by band, and where the readings differ. With --write,
labels.yaml is made: what both readings say, or what settled.yaml says where they differ in label or direction.
"""

from __future__ import annotations

import pathlib
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from benchmarks.lineage.pairs.sample import PAIRS
from benchmarks.sources.agreement import kappa

FOLDER = PAIRS.parent
LABELS = FOLDER / "labels.yaml"
SETTLED = FOLDER / "settled.yaml"
CHECK = FOLDER / "blind-check.yaml"
"""Part of the pairs, labelled a third time before the labels of the other two readings were seen."""
KINDS = ("wire", "excerpt", "quotes", "occasion", "unrelated")
DIRECTIONS = ("first-to-second", "second-to-first", "upstream", "unknown")

Entry = Mapping[str, Any]


def read_pairs() -> list[Entry]:
    """The pairs in the order of their numbers."""
    return _entries(PAIRS)


def reading(letter: str) -> dict[int, Entry]:
    """The labels of one reading by number of the pair; a reading's file that is not there is passed over."""
    paths = sorted(FOLDER.glob(f"reading-{letter}-*.yaml"))
    return {entry["number"]: _checked(entry) for path in paths for entry in _entries(path)}


def differing(one: Mapping[int, Entry], other: Mapping[int, Entry]) -> list[int]:
    """The pairs that both readings have and to which they give another label or direction."""
    return sorted(number for number in one.keys() & other.keys() if _said(one[number]) != _said(other[number]))


def main() -> None:
    """Print how far the readings agree; write the labels where that is asked."""
    pairs, one, other = read_pairs(), reading("a"), reading("b")
    both = [entry for entry in pairs if entry["number"] in one and entry["number"] in other]
    if not both:
        sys.exit(f"No pair has both readings in {FOLDER}: add reading-a-*.yaml and reading-b-*.yaml.")
    print(_line("all", both, one, other))
    for band in dict.fromkeys(sorted((entry["band"] for entry in pairs), key=_lower)):
        print(_line(band, [entry for entry in both if entry["band"] == band], one, other))
    alike = [entry["number"] for entry in both if one[entry["number"]]["label"] == other[entry["number"]]["label"]]
    directed = [number for number in alike if "direction" in one[number] and "direction" in other[number]]
    same = sum(one[number]["direction"] == other[number]["direction"] for number in directed)
    print(f"direction, where both give one under the same label: {same} of {len(directed)}")
    confused = Counter((one[entry["number"]]["label"], other[entry["number"]]["label"]) for entry in both)
    for kind in KINDS:
        print(f"{kind:>10} " + " ".join(f"{confused[kind, theirs]:4}" for theirs in KINDS))
    check = {entry["number"]: _checked(entry) for entry in _entries(CHECK)}
    checked = [entry for entry in both if entry["number"] in check]
    print(_line("blind, A", checked, check, one))
    print(_line("blind, B", checked, check, other))
    settled = {entry["number"]: _checked(entry) for entry in (_entries(SETTLED) if SETTLED.exists() else [])}
    apart = differing(one, other)
    open_still = [number for number in apart if number not in settled]
    print(f"differ in label or direction: {len(apart)}; not yet settled: {open_still}")
    if "--write" in sys.argv[1:]:
        if open_still or len(both) < len(pairs):
            sys.exit(f"Settle the pairs {open_still} in {SETTLED.name} and read all {len(pairs)} twice before writing.")
        LABELS.write_text("".join(_written(entry, one, settled, apart) for entry in pairs), encoding="utf-8")
        print(f"{len(pairs)} labels in {LABELS}")


def _line(name: str, chosen: Sequence[Entry], one: Mapping[int, Entry], other: Mapping[int, Entry]) -> str:
    mine = [one[entry["number"]]["label"] for entry in chosen]
    theirs = [other[entry["number"]]["label"] for entry in chosen]
    if not mine:
        return f"{name:>10}   0 pairs"
    share = sum(first == second for first, second in zip(mine, theirs, strict=True)) / len(mine)
    return f"{name:>10} {len(mine):3} pairs: agreement {share:.1%}, kappa {kappa(mine, theirs):.3f}"


def _written(pair: Entry, one: Mapping[int, Entry], settled: Mapping[int, Entry], apart: Sequence[int]) -> str:
    number = pair["number"]
    said = settled[number] if number in apart else one[number]
    fields = [f'number: {number}, first: "{pair["first"]}", second: "{pair["second"]}", band: "{pair["band"]}"']
    fields.append(f"label: {said['label']}")
    if "direction" in said:
        fields.append(f"direction: {said['direction']}")
    if number in apart:
        fields.append("settled: true")
    return f"- {{{', '.join(fields)}}}\n"


def _said(entry: Entry) -> tuple[str, str | None]:
    return entry["label"], entry.get("direction")


def _checked(entry: Entry) -> Entry:
    if entry["label"] not in KINDS or entry.get("direction", "unknown") not in DIRECTIONS:
        sys.exit(f"Pair {entry['number']} has label or direction {_said(entry)}: use those of GUIDELINES.md.")
    return entry


def _lower(band: str) -> float:
    return float(band.partition("-")[0])


def _entries(path: pathlib.Path) -> list[Entry]:
    entries: list[Entry] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return entries


if __name__ == "__main__":
    main()
