"""Work shared between helper threads and the thread that waits for it.

With `threads` threads there are `threads - 1` helpers. Whoever waits for a result does work that nobody has begun, so
that no more than `threads` threads are ever busy and none is idle while there is work; with one thread nothing runs
beside the caller.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Crew(Generic[Item, Result]):
    """Does `work` on items; `threads` is at least 1, or 0 for as many as this process may use."""

    def __init__(self, work: Callable[[Item], Result], *, threads: int = 0) -> None:
        self.threads = threads or usable_processors()
        self._work = work
        self._waiting: deque[tuple[Future[Result], Item]] = deque()
        self._helpers = ThreadPoolExecutor(self.threads - 1, "assay-model") if self.threads > 1 else None

    def begin(self, items: Sequence[Item], *, urgent: bool = False) -> list[Future[Result]]:
        """Lets the helpers begin with `items`, in order: the urgent before everything else, others last."""
        begun: list[tuple[Future[Result], Item]] = [(Future(), item) for item in items]
        if urgent:
            self._waiting.extendleft(reversed(begun))
        else:
            self._waiting.extend(begun)
        if self._helpers is not None:
            for _ in begun:
                self._helpers.submit(self._do_one)
        return [future for future, _ in begun]

    def finish(self, begun: Sequence[Future[Result]]) -> list[Result]:
        """The results of what was begun, in order; raises what the work raised."""
        for future in begun:
            while not future.done() and self._do_one():
                pass
        return [future.result() for future in begun]

    def _do_one(self) -> bool:
        """Does what waits first; false where nothing waits."""
        try:
            future, item = self._waiting.popleft()
        except IndexError:
            return False
        try:
            future.set_result(self._work(item))
        except Exception as problem:  # the work's own fault is raised where the result is wanted
            future.set_exception(problem)
        return True


def usable_processors() -> int:
    """How many processors this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
