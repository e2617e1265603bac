"""Where results go: standard output, or files written whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from rich.console import Console

from assay.errors import UsageError

STANDARD = "-"
_NARROWEST, _WIDEST_PLAIN = 40, 100


def check_targets(targets: dict[str, str | None], *, reports: Iterable[str] = ()) -> None:
    """Raises `UsageError`, before any work is done, where a result cannot go where it is to go.

    Two results may not go to one place, and none where one of the files in `reports` is: nothing given is lost.
    """
    given = {option: target for option, target in targets.items() if target is not None}
    places = {option: _place(target) for option, target in given.items()}
    taken = {_place(report) for report in reports if report != STANDARD} if given else set()
    for option, target in given.items():
        others = [name for name, place in places.items() if place == places[option] and name != option]
        if target != STANDARD and places[option] in taken:
            raise UsageError(
                f"--{option} would write over {target}, which is one of the reports.", hint="Name another file."
            )
        if others:
            raise UsageError(
                f"--{option} and --{others[0]} would both write to {_shown(target)}.",
                hint="Give each a place of its own.",
            )
        if target != STANDARD:
            path = Path(target)
            if path.is_dir():
                raise UsageError(f"--{option} names a folder: {target}.", hint="Name a file in it.")
            folder = path.absolute().parent
            if not folder.is_dir():
                raise UsageError(f"--{option}: there is no folder {folder}.", hint="Make it first.")
            if not os.access(folder, os.W_OK | os.X_OK):
                raise UsageError(f"--{option}: you may not write in {folder}.", hint="Name a file elsewhere.")


def write(target: str | None, make: Callable[[], str | bytes]) -> None:
    """Writes what `make` gives to `target`, if there is one; a file appears only when it is complete."""
    if target is None:
        return
    made = make()
    data = made if isinstance(made, bytes) else f"{made.removesuffix(chr(10))}\n".encode("utf-8", "replace")
    if target == STANDARD:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        _write_whole(Path(target), data)
    except OSError as error:
        raise UsageError(
            f"{target} could not be written: {error.strerror or error}.", hint="Name a file elsewhere, or - ."
        ) from error


def _write_whole(path: Path, data: bytes) -> None:
    """Writes a file beside `path` and puts it in its place."""
    handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name[:80]}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def result_console() -> Console:
    """The console results are printed on: as wide as the terminal, 100 columns where there is none."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False, soft_wrap=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _WIDEST_PLAIN
    console.width = max(_NARROWEST, console.width)
    return console


def any_standard(*targets: str | None) -> bool:
    """Whether one of the results goes to standard output, so that nothing else may go there."""
    return STANDARD in targets


def _place(target: str) -> str:
    """The same text for the same place, however it is spelt."""
    return target if target == STANDARD else str(Path(target).resolve())


def _shown(target: str) -> str:
    return "standard output" if target == STANDARD else target
