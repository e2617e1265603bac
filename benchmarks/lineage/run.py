"""`python -m benchmarks.lineage.run`: every suite of lineage in turn; candidates for ten thousand documents alone."""

from __future__ import annotations

import subprocess
import sys

SUITES = (
    ("mutations.run",),
    ("pairs.run",),
    ("marked.run",),
    ("same_statement.run",),
    ("cost",),
    ("candidates.run", "--documents", "10000"),
)


def main() -> None:
    for suite, *options in SUITES:
        print(f"-- {suite}", flush=True)
        subprocess.run([sys.executable, "-m", f"benchmarks.lineage.{suite}", *options], check=True)


if __name__ == "__main__":
    main()
