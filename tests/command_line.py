"""Runs the `assay` command in a process of its own, as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Result:
    """What the process gave back."""

    code: int
    out: str
    err: str


def assay(*arguments: str, given: bytes = b"", folder: Path | None = None, **environment: str) -> Result:
    """The result of `assay ARGUMENTS...`; `given` is its standard input."""
    plain = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR"}}
    done = subprocess.run(
        [sys.executable, "-m", "assay", *arguments],
        input=given,
        capture_output=True,
        cwd=folder,
        env=plain | {"NO_COLOR": "1"} | environment,
        timeout=120,
        check=False,
    )
    return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
