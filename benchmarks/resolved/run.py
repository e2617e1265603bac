"""`python -m benchmarks.resolved.run`: four labels and calibration on claims that people have resolved."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
from typing import Any

import assay
from assay.settings import Settings
from benchmarks.resolved.bearing import by_bearing
from benchmarks.resolved.cases import SETS
from benchmarks.resolved.figures import counting, measure, verdicts, with_few_bins
from benchmarks.resolved.materials import kept
from benchmarks.resolved.shown import all_shown
from benchmarks.resolved.variants import OWN_PAGES, VARIANTS
from benchmarks.stance.calibration import without_bins

FROZEN = pathlib.Path(__file__).parent / "results" / "resolved-frozen.json"
DRAWS = 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", choices=[*SETS], help="this set; may be given again")
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--freeze", action="store_true", help="write the figures of these sets into results/")
    options = parser.parse_args()
    result: dict[str, Any] = {
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
        "draws": options.draws,
    }
    settings = Settings(draws=options.draws)
    for name in options.only or [*SETS]:
        reads = list(kept(name, own_pages=False))
        result[name] = {"the verdict's label": verdicts(reads, settings=settings)}
        result[name]["variants"] = {
            variant.name: with_few_bins(variant, measure(reads, variant, settings=settings))
            for variant in VARIANTS
            if variant.only in (None, name)
        }
        result[name]["counted"] = counting(all_shown(reads, settings=Settings(draws=1)))
        result[name]["by_bearing"] = by_bearing(reads)
        if any(item.own for read in reads for item in read.case.evidence):
            whole = list(kept(name, own_pages=True))
            own = measure(whole, OWN_PAGES, settings=settings)
            result[name]["variants"][OWN_PAGES.name] = with_few_bins(OWN_PAGES, own)
        print(json.dumps({name: without_bins(result[name])}, indent=2))
    if options.freeze:
        before = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(json.dumps({**before, **result}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
