"""Results of keeping records: an update that can be written, and estimates that nothing reads back in."""

from __future__ import annotations

import csv
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

from assay.api.reading import Place
from assay.domain.finding import Finding
from assay.domain.ledger import RecordEntry
from assay.domain.outcome import AccuracyEstimate, AccuracyEstimates, Counted, KeptRecords, LeftOut
from assay.errors import UsageError
from assay.report.tables.cells import cell
from assay.sources.keeping import log_place

ESTIMATE_COLUMNS = ("source", "estimated_accuracy", "claims", "known_outcomes", "method")
"""The columns of a table of estimates; they are none that a file of records has."""


@dataclass(frozen=True)
class RecordsUpdate:
    """Records with outcomes counted in. `value` holds the domain values; `place` is the file they were added to."""

    value: KeptRecords
    place: Place | None
    findings: tuple[Finding, ...] = ()

    @property
    def records(self) -> tuple[RecordEntry, ...]:
        """The records as they stand now."""
        return self.value.entries

    @property
    def counted(self) -> tuple[Counted, ...]:
        """What was counted this time: a line for each source and claim."""
        return self.value.counted

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Who spoke on a resolved claim and is not counted, and why."""
        return self.value.left_out

    def to_csv(self) -> str:
        """The file of records, as `--records` and `assay.read_ledger` read it."""
        return self.value.table

    def log_to_csv(self) -> str:
        """The log of everything that was ever counted into it."""
        return self.value.log

    def save(self, place: Place | None = None) -> None:
        """Writes the records to `place`, or to the file they were added to, and the log beside them.

        Each file appears only when it is complete; where nothing was counted, neither is touched. Raises `UsageError`
        where there is no place to write to, or another file of records lies there.
        """
        target = place if place is not None else self.place
        if target is None:
            raise UsageError("It is not said where the records are to go.", hint="Name a file: save('records.csv').")
        own = self.place is not None and Path(target).absolute() == Path(self.place).absolute()
        if own and not self.counted:
            return
        if not own and (taken := next((path for path in (Path(target), log_place(target)) if path.exists()), None)):
            raise UsageError(f"{taken} is there already.", hint="Give it as `records`, to add to it, or name another.")
        for path, text in ((log_place(target), self.log_to_csv()), (Path(target), self.to_csv())):
            try:
                _write_whole(path, text)
            except OSError as error:
                raise UsageError(
                    f"{path} could not be written: {error.strerror or error}.", hint="Name a file elsewhere."
                ) from error


@dataclass(frozen=True)
class AccuracyReport:
    """Estimates from agreement among sources. They are no records: nothing reads them back in."""

    value: AccuracyEstimates
    findings: tuple[Finding, ...] = ()

    @property
    def sources(self) -> tuple[AccuracyEstimate, ...]:
        """The estimates, by name."""
        return self.value.sources

    def to_csv(self) -> str:
        """One source a row; cells are made safe for spreadsheets."""
        written = io.StringIO()
        writer = csv.writer(written)
        writer.writerow(ESTIMATE_COLUMNS)
        for source in self.sources:
            row = (source.name, source.accuracy, source.claims, source.known, self.value.method.value)
            writer.writerow([cell(value) for value in row])
        return written.getvalue()


def _write_whole(path: Path, text: str) -> None:
    """Writes a file beside `path` and puts it in its place."""
    with tempfile.NamedTemporaryFile(dir=path.absolute().parent, prefix=".", delete=False) as file:
        beside = Path(file.name)
        try:
            file.write(text.encode("utf-8", "replace"))
            file.close()
            beside.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
