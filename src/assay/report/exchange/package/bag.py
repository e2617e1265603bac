"""The tag files of a bag: BagIt File Packaging Format 1.0 (RFC 8493)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assay.report.inert import one_line

PAYLOAD = "data"
ALGORITHMS = ("sha256", "sha512")

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


@dataclass(frozen=True, slots=True)
class Sums:
    """The size of a file and its checksums, one for each of `ALGORITHMS`."""

    size: int
    digests: tuple[str, ...]


class Payload:
    """Writes payload files under the folder of a bag, and remembers their checksums by their path in the bag."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sums: dict[str, Sums] = {}

    def add(self, name: str, data: bytes) -> None:
        """Writes the payload file `name`, a path with forward slashes that is fit for every file system."""
        place = f"{PAYLOAD}/{name}"
        _write(self.folder / place, data)
        self.sums[place] = _sums(data)

    @property
    def oxum(self) -> str:
        """How many bytes and files the payload has: `279164409.198`."""
        return f"{sum(found.size for found in self.sums.values())}.{len(self.sums)}"


def write_tags(payload: Payload, info: Mapping[str, str]) -> None:
    """Writes declaration, `bag-info.txt` with `info` and the payload's size, and the manifests of payload and tags."""
    lines = [f"{label}: {one_line(value)}\n" for label, value in info.items() if one_line(value)]
    tags = {
        "bagit.txt": _DECLARATION,
        "bag-info.txt": "".join([*lines, f"Payload-Oxum: {payload.oxum}\n"]).encode("utf-8"),
        **{f"manifest-{name}.txt": data for name, data in _manifests(payload.sums).items()},
    }
    sums = {name: _sums(data) for name, data in tags.items()}
    tags |= {f"tagmanifest-{name}.txt": data for name, data in _manifests(sums).items()}
    for name, data in tags.items():
        _write(payload.folder / name, data)


def _manifests(sums: Mapping[str, Sums]) -> dict[str, bytes]:
    """By algorithm: a line for each file, in order of path."""
    return {
        name: "".join(f"{found.digests[place]}  {path}\n" for path, found in sorted(sums.items())).encode("utf-8")
        for place, name in enumerate(ALGORITHMS)
    }


def _sums(data: bytes) -> Sums:
    return Sums(len(data), tuple(hashlib.new(name, data).hexdigest() for name in ALGORITHMS))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
