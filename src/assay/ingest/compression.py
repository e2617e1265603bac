"""Files compressed with gzip (RFC 1952), read no further than the limit on their size."""

from __future__ import annotations

import contextlib
import zlib
from dataclasses import dataclass

_MAGIC = b"\x1f\x8b\x08"
_PIECE = 4096
_GZIP = 16 + zlib.MAX_WBITS


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The content of a compressed file; `damaged` if it ends early or fails its checksum, `over` beyond the limit."""

    data: bytes
    damaged: bool = False
    over: bool = False


def is_compressed(data: bytes) -> bool:
    """Whether `data` begins as gzip files do."""
    return data.startswith(_MAGIC)


def unpack(data: bytes, *, limit: int) -> Unpacked:
    """The content of all members of a gzip file, up to `limit` bytes. What precedes a damaged place is kept."""
    content = bytearray()
    while data.startswith(_MAGIC):
        member = zlib.decompressobj(_GZIP)
        try:
            content += member.decompress(data, limit + 1 - len(content))
        except zlib.error:
            return _salvaged(data, content, limit)
        if len(content) > limit:
            return Unpacked(b"", over=True)
        if not member.eof:
            return Unpacked(bytes(content), damaged=True)
        data = member.unused_data
    return Unpacked(bytes(content))


def _salvaged(data: bytes, content: bytearray, limit: int) -> Unpacked:
    """Reads a damaged member again: in pieces, and byte by byte in the piece where the damage is."""
    member = zlib.decompressobj(_GZIP)
    for start in range(0, len(data), _PIECE):
        before = member.copy()
        try:
            content += member.decompress(data[start : start + _PIECE], limit + 1 - len(content))
        except zlib.error:
            _read_up_to_damage(before, data[start : start + _PIECE], content, limit)
            break
        if len(content) > limit:
            break
    return Unpacked(b"", over=True) if len(content) > limit else Unpacked(bytes(content), damaged=True)


def _read_up_to_damage(member: zlib._Decompress, piece: bytes, content: bytearray, limit: int) -> None:
    with contextlib.suppress(zlib.error):
        for place in range(len(piece)):
            if len(content) > limit:
                return
            content += member.decompress(piece[place : place + 1], limit + 1 - len(content))
