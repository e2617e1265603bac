"""Bytes to text, whatever their encoding.

In order: a byte order mark; valid UTF-8; UTF-16 by where its zero bytes lie; the encoding the file declares; and then
a guess, which is told. Texts with few bytes beyond ASCII are Western (Windows-1252, which the WHATWG Encoding Standard
prescribes for all Latin-1 labels); others are guessed by charset-normalizer.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = frozenset({"ascii", "iso8859-1", "latin-1", "latin_1"})
_SAMPLE = 65_536
_MOSTLY = 0.9
_FOREIGN_SHARE = 0.15
_FEWEST_FOREIGN = 30


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text from bytes; `guessed` is set where nothing told the encoding truly; `lost` counts unreadable places."""

    text: str
    encoding: str
    guessed: bool = False
    lost: int = 0


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """The text in `data`; `declared` is the encoding that the file itself names, which is believed if it fits."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8") if b"\0" not in data else _wide(data)
    except UnicodeDecodeError:
        pass
    known = _known(declared)
    if known:
        try:
            return Decoded(data.decode(known), known)
        except UnicodeDecodeError:
            pass
    return _guess(data)


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text in any encoding: zero bytes that are not UTF-16's, or many control characters."""
    sample = data[:_SAMPLE]
    if not sample or any(sample.startswith(mark) for mark, _ in _MARKS) or _wide_encoding(sample):
        return False
    controls = len(sample) - len(sample.translate(None, bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1b\x1a")))
    zeros = sample.count(0)
    return zeros * 1000 > len(sample) or controls * 100 > len(sample)


def _decoded(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    return Decoded(text, encoding, guessed=lost > 0, lost=lost)


def _wide(data: bytes) -> Decoded:
    encoding = _wide_encoding(data[:_SAMPLE])
    return _decoded(data, encoding) if encoding else _decoded(data, "utf-8")


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without its mark: in Latin script one byte of every two is zero, and always the same one."""
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if second > pairs * 0.4 and first < pairs * 0.05:
        return "utf-16-le"
    return "utf-16-be" if first > pairs * 0.4 and second < pairs * 0.05 else None


def _known(declared: str | None) -> str | None:
    try:
        name = codecs.lookup((declared or "").strip()).name
    except (LookupError, ValueError):
        return None
    if name.startswith(("utf-8", "utf-16", "utf-32")):
        return None
    return "cp1252" if name in _WESTERN else name


def _guess(data: bytes) -> Decoded:
    damaged = _decoded(data, "utf-8")
    foreign = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if damaged.lost < foreign * (1 - _MOSTLY) / 2:
        return damaged
    if foreign > max(_FEWEST_FOREIGN, len(data) * _FOREIGN_SHARE) and (best := _by_statistics(data)):
        return best
    text = data.decode("cp1252", "replace")
    return Decoded(text, "cp1252", guessed=True, lost=text.count("\ufffd"))


def _by_statistics(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few files need it

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        return None
    text = data.decode(best.encoding, "replace")
    return Decoded(text, best.encoding, guessed=True, lost=text.count("\ufffd"))
