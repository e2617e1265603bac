"""Which files a user means by the places on the command line: files, folders, patterns, and `-` for standard input.

The order is that of the places, and inside a folder that of names, so that it is the same on every run. A file that
is meant twice is listed once. Hidden files and folders are passed over; links to folders already seen are not followed.
"""

from __future__ import annotations

import fnmatch
import glob
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from assay.domain.finding import Finding
from assay.ingest import problems
from assay.ingest.files import printable
from assay.ingest.readers import is_supported, report_suffix
from assay.texts.lazy_pattern import lazy_pattern

STANDARD_INPUT = "-"
_ADDRESS = lazy_pattern(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def list_places(places: Iterable[str]) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """The files that `places` mean, as paths that keep the form the user gave, and what could not be found.

    Nothing is read. Files of formats that are not read are left out of folders and patterns and told once, all
    together; a file named on its own is always listed. Listing what was listed changes nothing.
    """
    listing = _Listing()
    for place in places:
        listing.add(place)
    if listing.unsupported:
        listing.findings.append(problems.unsupported_formats(listing.unsupported))
    return tuple(listing.files.values()), tuple(listing.findings)


class _Listing:
    """The files found so far by their absolute path, and what was wrong."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.findings: list[Finding] = []
        self.unsupported: Counter[str] = Counter()

    def add(self, place: str) -> None:
        if place == STANDARD_INPUT:
            self._add_file(place)
        elif _ADDRESS.match(place):
            self.findings.append(problems.address_not_read(place))
        elif "\0" in place:
            self.findings.append(problems.missing(printable(place)))
        elif Path(place).is_dir():
            self._add_folder(place, self._walk(place))
        elif os.path.lexists(place):
            self._add_file(place)
        elif glob.has_magic(place):
            self._add_pattern(place)
        else:
            self.findings.append(problems.missing(printable(place)))

    def _add_file(self, path: str) -> bool:
        key = path if path == STANDARD_INPUT else os.path.normpath(Path.cwd() / path)
        self.files.setdefault(key, path)
        return True

    def _add_if_supported(self, path: str) -> bool:
        if is_supported(path):
            return self._add_file(path)
        self.unsupported[report_suffix(path)] += 1
        return False

    def _add_folder(self, folder: str, paths: Iterable[str]) -> None:
        known = len(self.findings)
        listed = [self._add_if_supported(path) for path in paths]
        if not any(listed) and len(self.findings) == known:
            self.findings.append(problems.no_reports_in(printable(folder)))

    def _add_pattern(self, pattern: str) -> None:
        if "**" in PurePath(pattern).parts:
            root, matches = _recursive(pattern)
            paths = [path for path in self._walk(root) if matches(path)] if Path(root).is_dir() else []
        else:
            paths = []
            for path in sorted(glob.iglob(pattern)):  # noqa: PTH207 - Path.glob takes no absolute pattern
                paths.extend(self._walk(path) if Path(path).is_dir() else [path])
        if not paths:
            self.findings.append(problems.nothing_matches(printable(pattern)))
        for path in paths:
            self._add_if_supported(path)

    def _walk(self, folder: str) -> Iterator[str]:
        """Every file below `folder` in order of name, each folder once; a stack, for folders may be nested deeply."""
        seen: set[tuple[int, int]] = set()
        waiting = [Path(folder)]
        while waiting:
            path = waiting.pop()
            if not path.is_dir():
                yield str(path)
                continue
            try:
                status = path.stat()
                inside = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
            except OSError as error:
                self.findings.append(problems.unreadable(printable(str(path)), error))
                continue
            if (status.st_dev, status.st_ino) in seen:
                self.findings.append(problems.folder_again(printable(str(path))))
                continue
            seen.add((status.st_dev, status.st_ino))
            waiting.extend(reversed(inside))


def _recursive(pattern: str) -> tuple[str, _Matcher]:
    """The folder under which a pattern with `**` begins, and the test that a file below it must pass."""
    parts = PurePath(pattern).parts
    plain = next(index for index, part in enumerate(parts) if glob.has_magic(part))
    root = str(PurePath(*parts[:plain])) if plain else os.curdir
    pieces = ["(?:[^/]+/)*" if part == "**" else _component(part) + "/" for part in parts[plain:]]
    rest = "".join(pieces).removesuffix("/") + ("[^/]+" if parts[-1] == "**" else "")
    return root, _Matcher(root, re.compile(rest))


def _component(part: str) -> str:
    """The regular expression of one part of a pattern, in which `*` and `?` stop at the folder's end."""
    inner = fnmatch.translate(part)
    for opening, closing in (("(?s:", r")\Z"), ("(?s:", r")\z")):
        if inner.startswith(opening) and inner.endswith(closing):
            inner = inner[len(opening) : -len(closing)]
    return inner.replace(".*", "[^/]*")


class _Matcher:
    """Tests paths below a root against the rest of a pattern."""

    def __init__(self, root: str, rest: re.Pattern[str]) -> None:
        self._root = root
        self._rest = rest

    def __call__(self, path: str) -> bool:
        return self._rest.fullmatch(PurePath(os.path.relpath(path, self._root)).as_posix()) is not None
