"""Runs the peers over texts: the expressions here, textacy in its own environment."""

from __future__ import annotations

import json
import pathlib
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.attribution.peers import expressions
from benchmarks.attribution.polnear import Attribution

PROJECT = pathlib.Path(__file__).resolve().parents[3]
PYTHON = PROJECT / "build" / "peers" / "bin" / "python"
PARSER = PROJECT / "build" / "peers" / "parser"


@dataclass(frozen=True, slots=True)
class PeerReading:
    """What one peer finds in each text, and the seconds it took, its start included."""

    name: str
    found: list[list[Attribution]]
    seconds: float


def read_with_peers(texts: Sequence[str], *, python: pathlib.Path, parser: pathlib.Path) -> list[PeerReading]:
    """The readings of all peers; textacy's are left out where its environment or its parser is not there."""
    began = time.perf_counter()
    plain = [expressions.read(text) for text in texts]
    readings = [PeerReading("regular expressions", plain, time.perf_counter() - began)]
    if not python.exists() or not parser.exists():
        return readings
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    command = [python, "-W", "ignore", "-m", "benchmarks.attribution.peers.textacy_quotes", parser]
    began = time.perf_counter()
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, text=True, check=True, cwd=PROJECT)
    seconds = time.perf_counter() - began
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    for name, key in (("textacy", "as_given"), ("textacy, whole noun phrase as speaker", "whole_speaker")):
        found = [[_attribution(item) for item in row[key]] for row in rows]
        readings.append(PeerReading(name, found, seconds))
    return readings


def _attribution(item: dict[str, list[list[int]]]) -> Attribution:
    source, cue, content = (tuple((start, end) for start, end in item[role]) for role in ("source", "cue", "content"))
    return Attribution(source, cue, content)
