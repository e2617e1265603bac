"""`python -m benchmarks.sources.run`: who the sources really are, in cases and labelled articles, beside two peers."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections import defaultdict
from collections.abc import Sequence

import assay
from benchmarks.sources import measured
from benchmarks.sources.agreement import agreement
from benchmarks.sources.articles import GOLD, LAST, LATER, READINGS, Labels, materials, read_labels
from benchmarks.sources.cases import FOLDER, UNSEEN, Outcome, cases_in, outcome
from benchmarks.sources.contestants import PEERS
from benchmarks.sources.whole import from_the_text_on

FROZEN = pathlib.Path(__file__).parent / "results" / "sources-frozen.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the frozen results anew")
    parser.add_argument("--half", choices=("odd", "even"), help="only the cases and articles of this half")
    parser.add_argument("--show", action="store_true", help="print what differs in each case")
    parser.add_argument("--articles", action="store_true", help="only the articles")
    parser.add_argument("--cases", action="store_true", help="only the cases")
    parser.add_argument("--unseen", action="store_true", help="the cases and articles kept for when the rules are done")
    options = parser.parse_args()
    results: dict[str, object] = {"version": assay.__version__}
    started = time.perf_counter()
    if not options.articles:
        folder = UNSEEN if options.unseen else FOLDER
        results["cases"] = on_cases(folder, half=options.half, show=options.show)
    if not options.cases and not options.unseen:
        results["articles"] = on_articles(GOLD, READINGS, half=options.half)
        if not options.half:
            results["later articles"] = on_articles(*LATER, half=None)
    if options.unseen:
        results["articles"] = on_articles(*LAST, half=None)
    results["seconds"] = round(time.perf_counter() - started, 1)
    results["machine"] = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    written = json.dumps(results, indent=2) + "\n"
    print(written, end="")
    if options.freeze and not options.half:
        target = FROZEN.with_name("unseen-frozen.json") if options.unseen else FROZEN
        target.parent.mkdir(exist_ok=True)
        target.write_text(written, encoding="utf-8")


def on_cases(folder: pathlib.Path, *, half: str | None, show: bool) -> dict[str, object]:
    cases = [case for case in cases_in(folder) if half in (None, case.half)]
    outcomes = [outcome(case) for case in cases]
    if show:
        for found in outcomes:
            if found.differences:
                print(f"{found.case.group} / {found.case.name}\n    " + "\n    ".join(found.differences))
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for found in outcomes:
        groups[found.case.group].append(found)
    return {
        "assay": measured.of_cases(outcomes),
        **{name: measured.peer_on_cases(cases, tell) for name, tell in PEERS.items()},
        "whole_by_group": {
            group: f"{sum(not found.differences for found in held)} of {len(held)}"
            for group, held in sorted(groups.items())
        },
    }


def on_articles(gold: pathlib.Path, apart: Sequence[pathlib.Path], *, half: str | None) -> dict[str, object]:
    labels = _half(read_labels(gold), half)
    texts = materials(labelled.article for labelled in labels)
    found: dict[str, object] = {"assay": measured.of_articles(labels, texts)}
    for name, tell in PEERS.items():
        found[name] = measured.of_articles(labels, texts, tell)
    found["assay, from the text on"] = from_the_text_on(labels, texts)
    readings = [_half(read_labels(path), half) for path in apart]
    found["two readings"] = agreement(readings[0], readings[1])
    return found


def _half(labels: Sequence[Labels], half: str | None) -> list[Labels]:
    return [labelled for place, labelled in enumerate(labels, start=1) if half in (None, ("even", "odd")[place % 2])]


if __name__ == "__main__":
    main()
