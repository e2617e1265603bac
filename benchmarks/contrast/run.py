"""`python -m benchmarks.contrast.run`: the share of contrast cases whose whole expected output is met, a group each."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections import defaultdict
from collections.abc import Sequence

import assay
from tests.contrast.cases import Case, all_cases, cases_in
from tests.contrast.comparing import differences

HERE = pathlib.Path(__file__).parent
FROZEN = HERE / "results" / "contrast-frozen.json"
UNSEEN = HERE / "unseen.yaml"
HALVES = {"odd": 1, "even": 0}


def measure(cases: Sequence[Case], *, tagger: str, show: bool) -> dict[str, object]:
    """The share of cases met, all and a group each; with `show`, what differs in the others is printed."""
    settings = assay.Settings(tagger=tagger)
    met: dict[str, list[bool]] = defaultdict(list)
    began = time.perf_counter()
    for case in cases:
        lines = differences(case, settings=settings)
        met[case.group].append(not lines)
        if show and lines:
            print(f"{case.id} ({case.group})", *lines, sep="\n    ")
    return {
        "met": _share([is_met for group in met.values() for is_met in group]),
        "cases": len(cases),
        "seconds": round(time.perf_counter() - began, 1),
        "groups": {group: _share(results) for group, results in sorted(met.items())},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the figures into results/")
    parser.add_argument("--half", choices=sorted(HALVES), help="only the cases at odd or even places of their file")
    parser.add_argument("--group", help="only the cases of one group")
    parser.add_argument("--unseen", action="store_true", help="the cases that were not looked at while rules were made")
    parser.add_argument("--show", action="store_true", help="print what the model's statements miss")
    options = parser.parse_args()
    cases = [
        case
        for case in (cases_in([UNSEEN]) if options.unseen else all_cases())
        if (options.half is None or case.ordinal % 2 == HALVES[options.half]) and options.group in {None, case.group}
    ]
    result: dict[str, object] = {
        "data": "unseen contrast cases" if options.unseen else "contrast cases of tests/contrast/attribution",
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
    }
    for tagger in ("neural", "rules"):
        result[tagger] = measure(cases, tagger=tagger, show=options.show and tagger == "neural")
    text = json.dumps(result, indent=2, ensure_ascii=False) + "\n"
    print(text, end="")
    if options.freeze:
        target = FROZEN.with_name("unseen-frozen.json") if options.unseen else FROZEN
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _share(results: Sequence[bool]) -> float:
    return round(sum(results) / len(results), 3) if results else 0.0


if __name__ == "__main__":
    main()
