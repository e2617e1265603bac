"""A progress bar on standard error, where that is a terminal."""

from __future__ import annotations

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

_WORDS = {
    "claim": "Understanding the claim",
    "statements": "Reading reports, finding statements",
    "sources": "Resolving sources",
    "stance": "Judging stance",
    "lineage": "Tracing lineage",
    "appraisal": "Weighing",
}


class ProgressBars:
    """Shows one bar a stage; silent when `quiet` or where standard error is no terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self._bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(file=sys.stderr),
            transient=True,
            disable=quiet or not sys.stderr.isatty(),
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> ProgressBars:
        """Starts drawing."""
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stops drawing and leaves nothing behind."""
        self._bars.stop()

    def started(self, stage: str, *, total: int | None) -> None:
        """Adds the stage's bar."""
        self._tasks[stage] = self._bars.add_task(_WORDS.get(stage, stage), total=total)

    def advanced(self, stage: str) -> None:
        """Moves the stage's bar by one."""
        self._bars.advance(self._tasks[stage])

    def ended(self, stage: str) -> None:
        """Fills the stage's bar."""
        if stage in self._tasks:
            task = self._tasks[stage]
            done = next((found.completed for found in self._bars.tasks if found.id == task), 0)
            self._bars.update(task, total=done or 1, completed=done or 1)
