"""What a weighing costs: the time of two hundred statements, and time and memory of ten thousand.

python -m benchmarks.appraisal.cost COUNT prints the cost of one weighing of COUNT statements in this process.
"""

from __future__ import annotations

import json
import pathlib
import statistics
import subprocess
import sys
import time

from assay.appraisal import weigh
from assay.settings import Settings
from benchmarks.memory import own_peak

from .material import witnesses

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNS = 5


def timed(count: int = 200) -> dict[str, object]:
    """The median processor time of five weighings with every drop, after one to warm up."""
    material, settings, seconds = witnesses(count), Settings(), []
    weighing = weigh(material, settings=settings)
    for _ in range(RUNS):
        began = time.process_time()
        weigh(material, settings=settings)
        seconds.append(time.process_time() - began)
    return {
        "statements": count,
        "draws": settings.draws,
        "drops": len(weighing.drop_one),
        "processor_seconds": round(statistics.median(seconds), 2),
    }


def at_once(count: int) -> dict[str, object]:
    """One weighing in this process: its processor time, and by how much the peak of resident memory rose."""
    material, settings = witnesses(count), Settings()
    before = own_peak()
    began = time.process_time()
    weighing = weigh(material, settings=settings)
    return {
        "statements": count,
        "drops": len(weighing.drop_one),
        "processor_seconds": round(time.process_time() - began, 1),
        "peak_mebibytes": round(own_peak()),
        "of_these_for_the_weighing": round(own_peak() - before),
    }


def apart(count: int = 10_000) -> dict[str, object]:
    """`at_once` in a process of its own, so that nothing else counts."""
    command = [sys.executable, "-m", "benchmarks.appraisal.cost", str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(at_once(int(sys.argv[1]))))
