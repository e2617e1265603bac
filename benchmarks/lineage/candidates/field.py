"""Who takes part, with which settings, and one run of each: a process of its own."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import sys
import threading
from dataclasses import dataclass

import numpy as np

PROJECT = pathlib.Path(__file__).resolve().parents[3]
_PACKAGE = "benchmarks.lineage.candidates.contestants"


@dataclass(frozen=True, slots=True)
class Entry:
    """A contestant with one setting. `environment` says whose Python runs it; `tree`, that it starts processes."""

    name: str
    module: str
    setting: dict[str, int]
    environment: str = "assay"
    tree: bool = False

    @property
    def title(self) -> str:
        """Name and setting."""
        return f"{self.name}, " + ", ".join(f"{name} {value}" for name, value in self.setting.items())


def _entries() -> tuple[Entry, ...]:
    windows = ((8, 2), (12, 2), (16, 2), (24, 2), (32, 3), (64, 3))
    own = [Entry("assay", "assay_pairs", {"window": wide, "least": least, "files": 0}) for wide, least in windows]
    files = Entry("assay, postings in files", "assay_pairs", {"window": 12, "least": 2, "files": 1})
    inside = [Entry("rensa inside assay", "rensa_inside", {"bands": many}, "peers") for many in (32, 64, 128)]
    rensa = [Entry("rensa", "rensa_pairs", {"bands": many, "shingles": 1}, "peers") for many in (32, 64, 128)]
    words = Entry("rensa on words", "rensa_pairs", {"bands": 16, "shingles": 0}, "peers")
    flags = Entry("rensa rho on words, flags only", "rensa_flags", {"bands": 8, "shingles": 0}, "peers")
    datasketch = [Entry("datasketch", "datasketch_pairs", {"bands": many}, "peers") for many in (32, 64)]
    dedup = [Entry("text-dedup", "text_dedup_pairs", {"bands": many}, "text-dedup", tree=True) for many in (32, 64)]
    return (*own, files, *inside, words, flags, *rensa, *datasketch, *dedup)


ENTRIES = _entries()


@dataclass(frozen=True, slots=True)
class Run:
    """What one run told, and the pairs it found."""

    told: dict[str, float | str]
    pairs: np.ndarray


def run(entry: Entry, python: str, documents: pathlib.Path, *, count: int, folder: pathlib.Path) -> Run:
    """Runs one contestant on the first `count` documents; raises `CalledProcessError` where it fails."""
    target = folder / "pairs.npy"
    command = [python, "-W", "ignore", "-m", f"{_PACKAGE}.{entry.module}", str(documents), str(target)]
    command += [
        "--count",
        str(count),
        *(word for name, value in entry.setting.items() for word in (f"--{name}", str(value))),
    ]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(PROJECT), str(PROJECT / "src")])}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=PROJECT, env=environment
    )
    watch = _Watch(process.pid) if entry.tree else None
    told, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    found = json.loads(told)
    if watch is not None:
        found["peak_megabytes"] = max(found["peak_megabytes"], watch.stop())
    pairs = np.load(target, allow_pickle=False)
    target.unlink()
    return Run(found, pairs)


class _Watch:
    """Looks every second at the memory of a process and all that it started; shared memory is counted once."""

    def __init__(self, process: int) -> None:
        self._process, self._most, self._ended = process, 0.0, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The most megabytes seen."""
        self._ended.set()
        self._thread.join()
        return self._most

    def _look(self) -> None:
        while not self._ended.wait(1):
            self._most = max(self._most, sum(_megabytes(process) for process in _family(self._process)))


def _family(process: int) -> list[int]:
    family = [process]
    for parent in family:
        path = pathlib.Path(f"/proc/{parent}/task/{parent}/children")
        try:
            family += [int(child) for child in path.read_text().split()]
        except OSError:
            continue
    return family


def _megabytes(process: int) -> float:
    try:
        lines = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def pythons(peers: str | None, text_dedup: str | None) -> dict[str, str | None]:
    """The Python of each environment; none where it is not there."""
    found: dict[str, str | None] = {"assay": sys.executable, "peers": peers, "text-dedup": text_dedup}
    return {name: path if path and pathlib.Path(path).exists() else None for name, path in found.items()}
