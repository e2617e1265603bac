"""Writes a case to hand over: whole or not at all."""

from __future__ import annotations

import datetime
import os
import re
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from assay.domain.document import Document
from assay.domain.material import Appraised
from assay.errors import UsageError
from assay.report.exchange.package.archive import write_archive
from assay.report.exchange.package.bag import Payload, write_tags
from assay.report.exchange.package.names import file_name, last_part
from assay.report.exchange.package.originals import Original, Originals, Reread
from assay.report.exchange.package.readme import Packed, readme
from assay.report.view.handles import handles_of
from assay.report.view.index import document_label
from assay.settings import Settings
from assay.texts.lazy_pattern import lazy_pattern

README = "README.txt"
DOCUMENTS = "documents"
ARCHIVE = ".zip"

_FIT = lazy_pattern(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_DAY = lazy_pattern(r"\d{4}-\d{2}-\d{2}")
_AGENT = b"Bag-Software-Agent: Assay "
_LONGEST_INFO = 1_000_000


def check_package(target: Path) -> None:
    """Raises `UsageError` where no package can be written to `target`, so that it is told before any work is done."""
    if target.is_dir():
        if is_archive(target):
            raise UsageError(f"{target} is a folder.", hint="Name an archive that is a file, or a folder without .zip.")
        if any(target.iterdir()):
            raise UsageError(f"The folder {target} is not empty.", hint="A package wants a new or an empty folder.")
    elif target.exists() and not is_archive(target):
        raise UsageError(f"{target} is a file.", hint="Name a new folder, or a file that ends in .zip.")
    elif target.exists() and not _is_ours(target):
        raise UsageError(f"{target} is there already, and is no package of Assay's.", hint="Name another file.")
    folder = target.absolute().parent
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder} to write the package in.", hint="Make it first.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(f"You may not write in {folder}.", hint="Name a package elsewhere.")


def _is_ours(archive: Path) -> bool:
    """Whether the archive is a package that this program wrote, so that a newer one may stand in its place."""
    try:
        with zipfile.ZipFile(archive) as held:
            told = [name for name in held.namelist() if name.count("/") == 1 and name.endswith("/bag-info.txt")]
            return any(held.getinfo(name).file_size < _LONGEST_INFO and _AGENT in held.read(name) for name in told)
    except (OSError, ValueError, zipfile.BadZipFile):
        return False


def is_day(date: str) -> bool:
    """Whether `date` is a day that there is, like 2025-04-03."""
    try:
        return bool(_DAY.fullmatch(date)) and bool(datetime.date.fromisoformat(date))
    except ValueError:
        return False


def is_archive(target: Path) -> bool:
    """Whether the package is to be one ZIP file."""
    return target.suffix.lower() == ARCHIVE


def write_package(
    appraised: Appraised,
    target: Path,
    *,
    files: Mapping[str, bytes],
    reread: Reread | None = None,
    organisation: str = "",
    date: str = "",
    limit: int = Settings().maximum_bytes,
) -> None:
    """Writes `appraised` as a BagIt 1.0 bag (RFC 8493): a new folder, or one ZIP file where `target` ends in `.zip`.

    The payload is `README.txt`, `files` by name (`report.html`, `appraisal.json` and whatever else), and for each
    document its text as UTF-8 and, where `reread` finds the same text in it again, the file it was read from, byte for
    byte. `organisation` becomes Source-Organization and `date`, an ISO 8601 day, Bagging-Date; both are left out where
    they are not given, so that the same case gives the same bytes. Manifests are SHA-256 and SHA-512. Files of more
    than `limit` bytes are not packed.

    Raises `UsageError` where nothing can be written to `target`, which then stays as it was, and `ValueError` where a
    name in `files` or `date` is not fit.
    """
    _check_names(files)
    if date and not is_day(date):
        raise ValueError(f"The date of a package is a day like 2025-04-03, not {date!r}.")
    check_package(target)
    place = target.resolve()
    try:
        with tempfile.TemporaryDirectory(dir=place.parent, prefix=f".{place.name[:80]}.") as beside:
            bag = Path(beside, _base(place))
            bag.mkdir()
            payload = Payload(bag)
            _fill(payload, appraised, files, reread=reread, limit=limit)
            write_tags(payload, _info(appraised, organisation=organisation, date=date))
            _put(bag, place)
    except OSError as error:
        told = error.strerror or str(error)
        raise UsageError(
            f"The package {target} could not be written: {told}.", hint="Name a place elsewhere."
        ) from error


def _check_names(files: Mapping[str, bytes]) -> None:
    """Raises `ValueError` for a name that is not a plain path below the payload, is taken, or stands there twice."""
    seen = {README.casefold()}
    for name in files:
        parts = name.split("/")
        if not all(_FIT.fullmatch(part) for part in parts) or parts[0].casefold() == DOCUMENTS:
            raise ValueError(f"{name!r} is no name for a file of a package.")
        if name.casefold() in seen:
            raise ValueError(f"There are two files called {name!r} in the package.")
        seen.add(name.casefold())


def _base(place: Path) -> str:
    """The name of the bag's folder: in an archive that of the archive, as the standard advises."""
    if not is_archive(place):
        return "bag"
    return re.sub(r"[^A-Za-z0-9._-]+", "-", place.stem).strip("-.") or "package"


def _fill(
    payload: Payload, appraised: Appraised, files: Mapping[str, bytes], *, reread: Reread | None, limit: int
) -> None:
    numbers = {identifier: int(handle[1:]) for handle, identifier in handles_of(appraised).items() if handle[0] == "D"}
    originals = Originals(reread=reread, limit=limit)
    names: dict[str, str] = {}
    packed = []
    for document in appraised.material.documents:
        number = numbers[document.id]
        text, is_mended = _utf8(document.text)
        name = f"{DOCUMENTS}/text/{file_name(number, _name(document), ending='.txt')}"
        payload.add(name, text)
        original = originals.of(document)
        packed.append(
            Packed(
                number,
                document,
                text=name,
                is_mended=is_mended,
                original=_add_original(payload, number, original, names),
                why_not=original.why,
            )
        )
    for name in sorted(files):
        payload.add(name, files[name])
    payload.add(README, readme(appraised, packed, files=tuple(files)).encode("utf-8"))


def _name(document: Document) -> str:
    return last_part(document.path) if document.path else document.title or document_label(document)


def _utf8(text: str) -> tuple[bytes, bool]:
    """`text` in UTF-8, and whether it held lone surrogates, which UTF-8 has not; each becomes one U+FFFD."""
    try:
        return text.encode("utf-8"), False
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text).encode("utf-8"), True


def _add_original(payload: Payload, number: int, original: Original, names: dict[str, str]) -> str:
    """Packs the file once, whatever number of documents come from it; its name in the package, empty for none."""
    if original.data is None:
        return ""
    if original.path not in names:
        name = f"{DOCUMENTS}/original/{file_name(number, last_part(original.path))}"
        payload.add(name, original.data)
        names[original.path] = name
    return names[original.path]


def _info(appraised: Appraised, *, organisation: str, date: str) -> dict[str, str]:
    """What `bag-info.txt` says; what is empty is left out."""
    return {
        "Source-Organization": organisation,
        "External-Description": f"What the reporting amounts to behind the claim: {appraised.material.claim.text}",
        "External-Identifier": f"urn:assay:{appraised.fingerprint}",
        "Bagging-Date": date,
        "Bag-Software-Agent": f"Assay {appraised.assay_version}",
    }


def _put(bag: Path, place: Path) -> None:
    """Puts the finished bag in its place, with the rights that a new file or folder has."""
    mask = os.umask(0)
    os.umask(mask)
    if is_archive(place):
        archive = bag.with_name(f"{bag.name}.zip")
        write_archive(bag, archive)
        archive.chmod(0o666 & ~mask)
        archive.replace(place)
        return
    if place.is_dir():
        place.rmdir()
    bag.rename(place)
