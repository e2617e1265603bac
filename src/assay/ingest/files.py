"""The bytes of one file, or what is wrong with it. Opening never blocks, whatever lies at the path."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from assay.domain.finding import Finding
from assay.ingest import problems

_PIECE = 1 << 20
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_file(path: str, *, limit: int) -> bytes | Finding:
    """The bytes of the ordinary file at `path`, if they are no more than `limit`."""
    shown = printable(path)
    try:
        descriptor = os.open(path, _FLAGS)
    except (FileNotFoundError, ValueError):
        return problems.missing(shown)
    except OSError as error:
        return problems.special_file(shown) if _is_special(path) else problems.unreadable(shown, error)
    with os.fdopen(descriptor, "rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            return problems.special_file(shown)
        if status.st_size > limit:
            return problems.too_large(shown, limit)
        return read_stream(stream, name=shown, limit=limit)


def read_stream(stream: BinaryIO, *, name: str, limit: int) -> bytes | Finding:
    """Everything a stream gives, if it is no more than `limit` bytes; reading stops there."""
    data = bytearray()
    try:
        while piece := stream.read(min(_PIECE, limit + 1 - len(data))):
            data += piece
            if len(data) > limit:
                return problems.too_large(name, limit)
    except OSError as error:
        return problems.unreadable(name, error)
    return bytes(data)


def printable(path: str) -> str:
    """The path as it can be written in UTF-8: bytes of a file name that are no characters become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _is_special(path: str) -> bool:
    """Whether something other than a file or folder lies there; a socket, for one, cannot be opened at all."""
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
