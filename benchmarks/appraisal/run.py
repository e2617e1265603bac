"""Times the weighing of two hundred statements, and checks what it reproduces.

python -m benchmarks.appraisal.run [--freeze]
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform
import statistics
import time

import assay
from assay.appraisal import weigh
from assay.settings import Settings

from .material import witnesses
from .reproduced import reproduced
from .simulated import simulated

FROZEN = pathlib.Path(__file__).resolve().parent / "results" / "appraisal-frozen.json"
RUNS = 5


def timed() -> dict[str, object]:
    """The median processor time of five weighings with every drop, after one to warm up."""
    material, settings, seconds = witnesses(200), Settings(), []
    weighing = weigh(material, settings=settings)
    for _ in range(RUNS):
        began = time.process_time()
        weigh(material, settings=settings)
        seconds.append(time.process_time() - began)
    return {
        "statements": len(material.statements),
        "draws": settings.draws,
        "drops": len(weighing.drop_one),
        "processor_seconds": round(statistics.median(seconds), 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    result = {
        "assay": assay.__version__,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, {platform.python_version()}",
        "cost": timed(),
        "reproduced": reproduced(),
        "simulated": simulated(),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
