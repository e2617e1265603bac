"""Runs the `assay` command as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from assay.cli.main import main

_DRESS = ("COLUMNS", "FORCE_COLOR")
"""What would set another width, or colours."""


@dataclass(frozen=True, slots=True)
class Result:
    """What the command gave back."""

    code: int
    out: str
    err: str


def assay(*arguments: str, given: bytes = b"", folder: Path | None = None, **environment: str) -> Result:
    """The result of `assay ARGUMENTS...` in a process of its own; `given` is its standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "assay", *arguments],
        input=given,
        capture_output=True,
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name not in _DRESS} | {"NO_COLOR": "1"} | environment,
        timeout=120,
        check=False,
    )
    return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def assay_here(*arguments: str, given: bytes = b"", folder: Path | None = None, **environment: str) -> Result:
    """The same in this process, where what a new one would have to load stands already: several times as fast."""
    out, err = BytesIO(), BytesIO()
    with pytest.MonkeyPatch.context() as patch, chdir(folder or Path.cwd()):
        for name in _DRESS:
            patch.delenv(name, raising=False)
        for name, value in ({"NO_COLOR": "1"} | environment).items():
            patch.setenv(name, value)
        patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given), "utf-8"))
        patch.setattr(sys, "stdout", TextIOWrapper(out, "utf-8", write_through=True))
        patch.setattr(sys, "stderr", TextIOWrapper(err, "utf-8", write_through=True))
        with pytest.raises(SystemExit) as ended:
            main(list(arguments))
        return Result(_code(ended.value), out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8"))


def _code(ended: SystemExit) -> int:
    return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
