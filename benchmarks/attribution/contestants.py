"""Who is timed on a pile, and one round of each: a process of its own, started anew every time."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.memory import peak_told

PROJECT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = {
    "assay statements": (),
    "assay statements --fast": ("--fast",),
    "assay statements --threads 1": ("--threads", "1"),
    "assay statements --fast --threads 1": ("--fast", "--threads", "1"),
}
SPACY = {"spaCy, one process": 1, "spaCy, two processes": 2}


@dataclass(frozen=True, slots=True)
class Round:
    """Seconds of the whole process and inside it, and what it says of the share of the model (Assay only)."""

    whole: float
    inside: float
    model_share: float | None = None
    model_processor_share: float | None = None


def one_round(name: str, pile: pathlib.Path, *, peers: pathlib.Path | None, pipeline: pathlib.Path) -> Round:
    """Runs the contestant `name` on `pile`."""
    if name in SPACY:
        command = [str(peers), "-W", "ignore", "-m", "benchmarks.attribution.peers.parse_pile", str(pipeline)]
        whole, told = timed([*command, str(pile), "--processes", str(SPACY[name])])
        return Round(whole, json.loads(told)["seconds"])
    with tempfile.TemporaryDirectory() as folder:
        target = str(pathlib.Path(folder) / "statements.jsonl")
        command = [sys.executable, "-m", "assay", "statements", str(pile), "--quiet", "--jsonl", target]
        whole, _ = timed([*command, *ASSAY[name]])
    _, told = timed([sys.executable, "-m", "benchmarks.attribution.timed", str(pile), *ASSAY[name]])
    inside = json.loads(told)
    return Round(whole, inside["seconds"], inside["model_share"], inside["model_processor_share"])


def timed(command: Sequence[str]) -> tuple[float, str]:
    """The wall-clock seconds of a command, and its standard output."""
    began = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=PROJECT)
    return time.perf_counter() - began, done.stdout


def peak_megabytes(command: Sequence[str]) -> float:
    """The most memory that a command holds at any time."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=PROJECT)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    return peak_told(usage)
