"""Appraises two real piles as a user would, and records time, memory and counts.

    python -m benchmarks.real-piles.run [FOLDER] [--freeze]

The piles are the documents of re3d and helsinki, written as Markdown files into FOLDER (runs/real-piles), where the
reports go too. The main job runs as a process of its own, so that time and memory are those a user sees.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

import assay
from benchmarks.data import data_folder
from benchmarks.memory import peak_told

from .piles import write_pile

HERE = pathlib.Path(__file__).resolve().parent
FROZEN = HERE / "results" / "real-piles-frozen.json"
CLAIMS = {
    "re3d": "Russian air strikes hit civilian targets in Syria",
    "helsinki": "Russian intelligence officers hacked the Democratic National Committee",
}


def appraise(pile: pathlib.Path, claim: str, target: pathlib.Path) -> dict[str, object]:
    """Runs the command line on `pile`; its page and JSON go to `target`."""
    arguments = [sys.executable, "-m", "assay", "appraise", claim, str(pile)]
    arguments += ["--json", str(target / f"{pile.name}.json"), "--html", str(target / f"{pile.name}.html")]
    began = time.perf_counter()
    with (target / f"{pile.name}.txt").open("wb") as report, (target / f"{pile.name}.notes").open("wb") as notes:
        process = subprocess.Popen(arguments, stdout=report, stderr=notes)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    found = json.loads((target / f"{pile.name}.json").read_text(encoding="utf-8"))
    verdict = found["verdict"]
    return {
        "claim": claim,
        "exit_code": os.waitstatus_to_exitcode(status),
        "seconds": round(seconds, 1),
        "processor_seconds": round(usage.ru_utime + usage.ru_stime, 1),
        "megabytes": round(peak_told(usage)),
        "counts": verdict["counts"],
        "label": verdict["label"],
        "weight_db": verdict["weight_db"],
        "confidence": verdict["confidence"]["level"],
        "sources": len(found["sources"]),
        "edges": len(found["lineage"]["edges"]),
        "cycles": len(found["lineage"]["cycles"]),
        "findings": len(found["findings"]),
        "page_megabytes": round((target / f"{pile.name}.html").stat().st_size / 1e6, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=HERE.parents[1] / "runs" / "real-piles")
    parser.add_argument("--pile", choices=sorted(CLAIMS), help="only this pile")
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    result: dict[str, object] = {
        "assay": assay.__version__,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, {platform.python_version()}",
    }
    for name, claim in CLAIMS.items():
        if options.pile in (None, name):
            pile = write_pile(name, data_folder(), options.folder)
            result[name] = appraise(pile, claim, options.folder)
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
