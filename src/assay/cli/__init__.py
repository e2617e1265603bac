"""The command line: one file a command. `main` is the entry point of the `assay` script."""

from assay.cli.main import main

__all__ = ["main"]
