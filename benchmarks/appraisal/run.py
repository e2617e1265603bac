"""Times the weighing, checks what it reproduces, and weighs cases drawn from its own model.

python -m benchmarks.appraisal.run [--freeze] [--cases N]
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform

import assay

from .cost import apart, timed
from .recovered import recovered, summed_up
from .reproduced import reproduced
from .simulated import CASES, simulated

FROZEN = pathlib.Path(__file__).resolve().parent / "results" / "appraisal-frozen.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    parser.add_argument("--cases", type=int, default=CASES, help="simulated cases")
    options = parser.parse_args()
    by_kind = recovered()
    result = {
        "assay": assay.__version__,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, {platform.python_version()}",
        "cost": timed(),
        "cost_of_many": apart(),
        "reproduced": reproduced(),
        "recovered": {"coverage_of_the_90_%_intervals": summed_up(by_kind), "by_kind": by_kind},
        "simulated": simulated(options.cases),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
