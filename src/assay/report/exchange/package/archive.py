"""A folder as a ZIP archive that is the same for the same files."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time that the format can hold: no clock is asked."""

_ORDINARY = 0o100644 << 16
_UNIX = 3


def write_archive(folder: Path, target: Path) -> None:
    """Writes all files under `folder`, which becomes the one folder of the archive, in order of their names."""
    files = sorted((path.relative_to(folder.parent).as_posix(), path) for path in folder.rglob("*") if path.is_file())
    with zipfile.ZipFile(target, "w") as archive:
        for name, path in files:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system, entry.external_attr = _UNIX, _ORDINARY
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.file_size = path.stat().st_size
            with path.open("rb") as source, archive.open(entry, "w") as written:
                shutil.copyfileobj(source, written)
