"""Bounds on what a reading costs, in time of the processor: what other programs take of it does not count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time
from typing import TypeVar

TRIES = 3
Given = TypeVar("Given")
Found = TypeVar("Found")


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """What is done inside takes less than `seconds`; a bound is several times what it takes on a slow machine."""
    began = process_time()
    yield
    taken = process_time() - began
    assert taken < seconds, f"took {taken:.1f} s of the processor, {seconds:g} are allowed"


def grown(times: float, run: Callable[[Given], Found], few: Given, many: Given, *, least: float = 0.1) -> Found:
    """What `run` finds on `many`; it takes less than `times` as long as on `few` (or than `least` seconds), in one try.

    A short time is measured badly beside other programs, so there are up to three tries.
    """
    for _ in range(TRIES):
        seconds = []
        for given in (few, many):
            began = process_time()
            found = run(given)
            seconds.append(process_time() - began)
        if seconds[1] < times * max(seconds[0], least):
            return found
    raise AssertionError(f"took {seconds[0]:.1f} s on the few and {seconds[1]:.1f} s on the many")
