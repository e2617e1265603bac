"""Candidates among generated documents, beside rensa, datasketch and text-dedup.

    python -m benchmarks.lineage.candidates.run [--documents N ...] [--peers PYTHON] [--text-dedup PYTHON]
                                                [--only NAME ...] [--folder FOLDER] [--freeze]

A contestant whose last run shows that the next would need more memory or time than allowed is left out, and the
table says so. Environments are described in requirements.txt.
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
from collections.abc import Iterator, Sequence

import numpy as np

import assay
from benchmarks.lineage.candidates.documents import Copy, write
from benchmarks.lineage.candidates.field import ENTRIES, Entry, Run, pythons, run
from benchmarks.lineage.candidates.measured import measured

HERE = pathlib.Path(__file__).resolve().parent
FROZEN = HERE / "results" / "candidates-frozen.json"
SEED = 20
ROUNDS, LONG_SECONDS = 3, 5.0
"""Runs of each contestant, of which the median counts; a run longer than this is not repeated."""

Row = dict[str, object]


def row_of(entry: Entry, python: str, path: pathlib.Path, copies: Sequence[Copy], *, count: int) -> Row:
    """What one contestant reaches on the first `count` documents."""
    with tempfile.TemporaryDirectory() as folder:
        runs: list[Run] = []
        while len(runs) < ROUNDS and (not runs or float(runs[0].told["seconds"]) < LONG_SECONDS):
            runs.append(run(entry, python, path, count=count, folder=pathlib.Path(folder)))
    told = [each.told for each in runs]
    seconds, tokens = (statistics.median(float(each[name]) for each in told) for name in ("seconds", "token_seconds"))
    return {
        **head(entry, count),
        "seconds": round(seconds, 2),
        "seconds_without_tokens": round(seconds - tokens, 2) if tokens else None,
        "peak_megabytes": round(max(float(each["peak_megabytes"]) for each in told)),
        **measured(runs[0].pairs, copies, count=count, told=told[0]),
        "runs": len(runs),
        "version": told[0].get("version", assay.__version__),
        "load": round(os.getloadavg()[0], 2),
    }


def head(entry: Entry, count: int) -> Row:
    return {"contestant": entry.name, "setting": entry.setting, "documents": count}


def refused(rows: Sequence[Row], entry: Entry, count: int, *, gigabytes: float, minutes: float) -> str | None:
    """Why a run is left out: what the last run of the same contestant and setting lets expect."""
    earlier = [row for row in rows if row["contestant"] == entry.name and row["setting"] == entry.setting]
    if not earlier:
        return None
    if "not_run" in earlier[-1]:
        return str(earlier[-1]["not_run"])
    times = count / float(str(earlier[-1]["documents"]))
    expected_gigabytes = float(str(earlier[-1]["peak_megabytes"])) * times / 1024
    expected_minutes = float(str(earlier[-1]["seconds"])) * times / 60
    if expected_gigabytes > gigabytes:
        return f"would need about {expected_gigabytes:.0f} GB"
    if expected_minutes > minutes:
        return f"would take about {expected_minutes:.0f} minutes"
    return None


def rows_of(options: argparse.Namespace, path: pathlib.Path, copies: Sequence[Copy]) -> Iterator[Row]:
    """All rows, by number of documents, as they are measured."""
    environments = pythons(options.peers, options.text_dedup)
    rows: list[Row] = []
    for count in sorted(options.documents):
        for entry in ENTRIES:
            if options.only and entry.name not in options.only:
                continue
            python = environments[entry.environment]
            why = refused(rows, entry, count, gigabytes=options.most_gigabytes, minutes=options.most_minutes)
            if python is None:
                rows.append({**head(entry, count), "not_run": "its environment is not there"})
            elif why is not None:
                rows.append({**head(entry, count), "not_run": why})
            else:
                try:
                    rows.append(row_of(entry, python, path, copies, count=count))
                except subprocess.CalledProcessError as error:
                    rows.append({**head(entry, count), "not_run": f"ended with status {error.returncode}"})
            yield rows[-1]


def line(row: Row) -> str:
    setting = " ".join(f"{name} {value}" for name, value in dict(row["setting"]).items())  # type: ignore[call-overload]
    start = f"| {row['contestant']} | {setting} | {row['documents']:,} |"
    if "not_run" in row:
        return f"{start} not run: {row['not_run']} | | | | | |"
    kinds = " / ".join(f"{row[f'recall_{kind}']:.3f}" for kind in ("verbatim", "changed", "excerpt", "truncated"))
    without = "" if row["seconds_without_tokens"] is None else f" ({row['seconds_without_tokens']})"
    return (
        f"{start} {row['seconds']}{without} | {row['peak_megabytes']:,} | {row['recall']:.4f} | {kinds} "
        f"| {row['candidates']:,} | {row['true_share']:.3f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--peers", default=os.environ.get("ASSAY_CANDIDATE_PEERS"))
    parser.add_argument("--text-dedup", default=os.environ.get("ASSAY_TEXT_DEDUP"))
    parser.add_argument("--only", nargs="*", help="contestants by name")
    parser.add_argument("--folder", type=pathlib.Path, help="where the documents are kept from one run to the next")
    parser.add_argument("--most-gigabytes", type=float, default=12)
    parser.add_argument("--most-minutes", type=float, default=15)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        path, copies = documents(options.folder or pathlib.Path(temporary), max(options.documents))
        result: dict[str, object] = {
            "assay": assay.__version__,
            "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}",
            "python": platform.python_version(),
            "load_before": round(os.getloadavg()[0], 2),
            "seed": SEED,
            "rows": kept_rows(options),
        }
        for row in rows_of(options, path, copies):
            print(line(row), flush=True)
            result["rows"].append(row)  # type: ignore[attr-defined]
            if options.freeze:
                FROZEN.parent.mkdir(exist_ok=True)
                FROZEN.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def kept_rows(options: argparse.Namespace) -> list[Row]:
    """The frozen rows that this run does not measure: those of other contestants, where only some are asked for."""
    if not options.only or not FROZEN.exists():
        return []
    return [
        row for row in json.loads(FROZEN.read_text(encoding="utf-8"))["rows"] if row["contestant"] not in options.only
    ]


def documents(folder: pathlib.Path, count: int) -> tuple[pathlib.Path, list[Copy]]:
    """The documents of this benchmark, made now unless they lie in `folder`, and the copies among them."""
    path, truth = folder / f"documents-{count}.txt", folder / f"copies-{count}.npy"
    if not truth.exists():
        print(f"Making {count:,} documents.", file=sys.stderr)
        made = write(path, count=count, seed=SEED)
        np.save(truth, np.array([[copy.parent, copy.child, copy.kind] for copy in made], dtype=np.int64))
    return path, [Copy(*row) for row in np.load(truth, allow_pickle=False).tolist()]


if __name__ == "__main__":
    main()
