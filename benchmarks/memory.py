"""How much memory a process held at most.

The kernel's account of what a process used (`getrusage`) starts, on Linux, at the peak of whoever started it: a small
process started by a large one seems as large. What stands in `/proc` is of the program alone, and is read where it is.
"""

from __future__ import annotations

import pathlib
import resource
import sys

_OF_A_MEBIBYTE = 1024 if sys.platform == "linux" else 1024 * 1024
_STATUS = pathlib.Path("/proc/self/status")


def own_peak() -> float:
    """The most mebibytes of memory that this process held at once."""
    if _STATUS.exists():
        peak = next(line for line in _STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _OF_A_MEBIBYTE


def peak_told(usage: resource.struct_rusage) -> float:
    """The same of a process that has ended, from what `wait4` told; at least what its starter had held by then."""
    return usage.ru_maxrss / _OF_A_MEBIBYTE
