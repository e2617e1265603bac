"""`python -m benchmarks.stance.contrast`: the share of contrast cases of stance that are met, a group each."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

import assay
from assay.domain.stance import StanceLabel, StanceReading
from assay.settings import Settings
from assay.stance import Reader, make_reader
from benchmarks.stance.calibration import calibration_of_told, without_bins
from tests.contrast.stance_cases import Case, cases_in, files
from tests.contrast.stance_comparing import differences, readings

HERE = pathlib.Path(__file__).parent
RESULTS = HERE / "results"
UNSEEN = HERE / "unseen"
HALVES = {"odd": 1, "even": 0}
_LABELS = tuple(label.value for label in StanceLabel)


def measure(cases: Sequence[Case], *, reader: Reader, settings: Settings, show: bool) -> dict[str, object]:
    """The share of cases met, all and a group each, and of labels; `show` prints what differs in the others."""
    met: dict[str, list[bool]] = defaultdict(list)
    confusion: Counter[tuple[str, str]] = Counter()
    told: list[tuple[float, bool]] = []
    began = time.perf_counter()
    for case in cases:
        found = readings(case, reader=reader, settings=settings)
        lines = differences(case, found)
        met[case.group].append(not lines)
        wanted = [(key, name, given) for key, by_name in case.expect.items() for name, given in by_name.items()]
        for key, name, given in wanted:
            reading = found[key][name]
            told.append((_probability(reading), reading.label.value in given))
            if len(given) == 1:
                confusion[next(iter(given)), reading.label.value] += 1
        if show and lines:
            print(f"{case.name} ({case.group}): {case.claim}\n    {case.text}", *lines, sep="\n    ")
    return {
        "met": _share([is_met for group in met.values() for is_met in group]),
        "cases": len(cases),
        "labels_right": _share([is_right for _, is_right in told]),
        "labels": len(told),
        "seconds": round(time.perf_counter() - began, 1),
        "groups": {group: {"met": _share(of), "cases": len(of)} for group, of in sorted(met.items())},
        "confusion": {
            gold: {label: confusion[gold, label] for label in _LABELS if confusion[gold, label]}
            for gold in _LABELS
            if any(confusion[gold, label] for label in _LABELS)
        },
        "calibration": calibration_of_told(*np.array([one for one in told if one[0] >= 0.0], np.float64).T),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the figures into results/")
    parser.add_argument("--half", choices=sorted(HALVES), help="only the cases at odd or even places of their file")
    parser.add_argument("--group", help="only the cases of one group")
    parser.add_argument("--unseen", action="store_true", help="the cases that were not looked at while rules were made")
    parser.add_argument("--show", action="store_true", help="print what differs; never of unseen cases")
    parser.add_argument("--reader", action="append", help="the reader to measure; several may be given")
    options = parser.parse_args()
    if options.show and options.unseen:
        parser.error("unseen cases are counted only")
    readers = options.reader or list(dict.fromkeys([Settings().reader, "rules"]))
    chosen = [
        case
        for case in cases_of_suite(unseen=options.unseen)
        if (options.half is None or case.ordinal % 2 == HALVES[options.half]) and options.group in {None, case.group}
    ]
    report(chosen, unseen=options.unseen, readers=readers, show=options.show, freeze=options.freeze)


def cases_of_suite(*, unseen: bool) -> list[Case]:
    """The cases that were in sight while rules were made, or those that were not."""
    return cases_in(sorted(UNSEEN.glob("*.yaml")) if unseen else files())


def report(
    cases: Sequence[Case] | None = None,
    *,
    unseen: bool,
    readers: Sequence[str],
    show: bool = False,
    freeze: bool = False,
) -> None:
    """Prints the figures of each reader on `cases` (those of the suite where none are given); may freeze them."""
    chosen = cases_of_suite(unseen=unseen) if cases is None else cases
    result: dict[str, object] = {
        "data": "unseen contrast cases" if unseen else "contrast cases of tests/contrast/stance",
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
    }
    for name in readers:
        settings = Settings(reader=name)
        reader = make_reader(settings)
        result[name] = measure(chosen, reader=reader, settings=settings, show=show and name == readers[0])
    print(json.dumps(without_bins(result), indent=2, ensure_ascii=False))
    if freeze:
        target = RESULTS / ("unseen-frozen.json" if unseen else "contrast-frozen.json")
        target.parent.mkdir(exist_ok=True)
        before = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
        text = json.dumps({**before, **result}, indent=2, ensure_ascii=False) + "\n"
        target.write_text(text, encoding="utf-8")


def _probability(reading: StanceReading) -> float:
    """The probability of the label told; -1 where none was."""
    if reading.label is StanceLabel.NOT_ASSESSED:
        return -1.0
    return float(getattr(reading, reading.label.value))


def _share(results: Sequence[bool]) -> float:
    return round(sum(results) / len(results), 3) if results else 0.0


if __name__ == "__main__":
    main()
