"""Measures what Assay costs: start, one article, many articles, and with `--install` its size.

python -m benchmarks.cost.run [--install] [--freeze]
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import venv

import assay
from benchmarks.data import data_folder

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
FROZEN = HERE / "results" / "cost-frozen.json"
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
ARTICLE = PROJECT / "examples" / "velmarian-drones" / "reports" / "1-lodestar-wire.md"
RUNS, LONG_RUNS = 5, 3


def seconds_of(*arguments: str) -> float:
    """The wall-clock seconds of `assay ARGUMENTS...` as a process of its own."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "assay", *arguments], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def timed(*arguments: str, runs: int = RUNS) -> dict[str, float | int]:
    """Median, least and most seconds of `runs` runs, after one that is not counted."""
    seconds_of(*arguments)
    found = [seconds_of(*arguments) for _ in range(runs)]
    return {
        "median_s": round(statistics.median(found), 3),
        "least_s": round(min(found), 3),
        "most_s": round(max(found), 3),
        "runs": runs,
    }


def statements() -> dict[str, float | int] | None:
    """Articles and words a second of `assay statements`; none where PolNeAR is not at hand."""
    folder = data_folder() / "polnear" / "dev" / "text"
    articles = sorted(folder.glob("*.txt"))
    if not articles:
        return None
    words = sum(len(article.read_text(encoding="utf-8").split()) for article in articles)
    with tempfile.TemporaryDirectory() as target:
        arguments = ("statements", str(folder), "--quiet", "--jsonl", str(pathlib.Path(target) / "statements.jsonl"))
        found = timed(*arguments, runs=LONG_RUNS)
    return {
        "articles": len(articles),
        "words": words,
        **found,
        "articles_per_s": round(len(articles) / found["median_s"], 2),
        "words_per_s": round(words / found["median_s"]),
    }


def install() -> dict[str, float | int]:
    """Seconds and megabytes of `pip install .` into an empty environment."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = pathlib.Path(folder) / ("Scripts" if os.name == "nt" else "bin") / "python"
        packages = next(pathlib.Path(folder).rglob("site-packages"))
        before = _bytes(packages)
        began = time.perf_counter()
        subprocess.run([python, "-m", "pip", "install", "--quiet", str(PROJECT)], check=True)
        return {
            "seconds": round(time.perf_counter() - began, 1),
            "megabytes": round((_bytes(packages) - before) / 1e6),
        }


def _bytes(folder: pathlib.Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--install", action="store_true", help="measure an install too; needs a package index")
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    result: dict[str, object] = {
        "assay": assay.__version__,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, {platform.python_version()}",
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "help": timed("--help"),
        "one_article_cold": timed("appraise", CLAIM, str(ARTICLE), "--quiet"),
        "statements": statements(),
    }
    if options.install:
        result["install"] = install()
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
