"""Times the library on a pile inside one process: `python -m benchmarks.attribution.timed PILE [--fast] [--threads N]`.

Prints JSON. The model is loaded and has read one text before the clock starts. `model_share` is the share of the wall
time in which at least one thread was inside the model, `model_processor_share` the share of the processor time.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import time
from collections.abc import Iterable

import onnxruntime

import assay
from assay.api.listing import list_statements


class ModelClock:
    """When any session of the runtime was at work; installs itself in place of `InferenceSession.run`."""

    def __init__(self) -> None:
        self.intervals: list[tuple[float, float]] = []
        self.processor_seconds = 0.0
        run = onnxruntime.InferenceSession.run
        clock = self

        def timed_run(session: onnxruntime.InferenceSession, *arguments: object, **named: object) -> object:
            began, processor = time.perf_counter(), time.thread_time()
            result = run(session, *arguments, **named)
            clock.processor_seconds += time.thread_time() - processor
            clock.intervals.append((began, time.perf_counter()))
            return result

        onnxruntime.InferenceSession.run = timed_run

    def restart(self) -> None:
        """Forgets what was measured."""
        self.intervals.clear()
        self.processor_seconds = 0.0

    @property
    def seconds(self) -> float:
        """The wall time in which at least one thread was inside a model."""
        return covered(self.intervals)


def covered(intervals: Iterable[tuple[float, float]]) -> float:
    """The length of the union of intervals."""
    total, reached = 0.0, float("-inf")
    for start, end in sorted(intervals):
        total += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pile", type=pathlib.Path)
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    clock = ModelClock()
    settings = assay.Settings(fast=options.fast, threads=options.threads)
    readings = list(assay.read_all([options.pile], settings=settings))
    list_statements(readings[:1], settings=settings)
    clock.restart()
    began, processor = time.perf_counter(), time.process_time()
    listing = list_statements(assay.read_all([options.pile], settings=settings), settings=settings)
    seconds, processor_seconds = time.perf_counter() - began, time.process_time() - processor
    found = {
        "seconds": seconds,
        "processor_seconds": processor_seconds,
        "model_share": clock.seconds / seconds,
        "model_processor_share": clock.processor_seconds / processor_seconds,
        "statements": len(listing.statements),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
