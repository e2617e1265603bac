"""A file of records as it was given, line by line: counts are added to it, and nothing else in it is touched."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from assay.domain.ledger import RecordEntry
from assay.domain.source import Record
from assay.errors import UsageError
from assay.sources.keeping.voices import Voice, outlet_name
from assay.sources.ledger.files import LONGEST_FIELD, BadLine, fields_of, guarded, mark_of
from assay.sources.ledger.records import COLUMNS, record_entry
from assay.texts.outlets import bare

COUNTED = "counted"
"""The column that says how many of a record's claims were counted from outcomes, and stand in the log."""
LONGEST_LINE = 20 * LONGEST_FIELD
"""Characters that a line may have, so that all of it is read."""
_HEADER = ",".join((*COLUMNS, COUNTED))


@dataclass(slots=True)
class _Line:
    text: str
    fields: list[str]
    entry: RecordEntry | None
    changed: bool = False


class RecordSheet:
    """The lines of a file of records; what is no record is kept as it is."""

    def __init__(self, text: str = "", *, shown: str = "") -> None:
        self._shown = shown
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
        first = next((number for number, line in enumerate(lines) if line.strip(" \t,;")), None)
        self._before = lines[:first] if first is not None else []
        header = lines[first] if first is not None else _HEADER
        self._mark = mark_of(header)
        self._names = fields_of(header, self._mark)
        self._header, self._renamed = header, False
        self._columns = {name.strip().casefold(): at for at, name in reversed(list(enumerate(self._names)))}
        self._lines = [self._read(line) for line in lines[first + 1 :]] if first is not None else []
        self._named = self._by_name()

    def name_of(self, voice: Voice) -> str:
        """The name that the file has for a source: its identifier, name, or any name of an outlet; else its own."""
        for name in (*sorted(map(bare, voice.ids)), voice.key):
            if (line := self._named.get(name)) is not None and line.entry is not None:
                return line.entry.source
        return self._outlets.get(voice.key, voice.name) if voice.publication else voice.name

    def counted(self) -> Counter[str]:
        """How many claims of each record were counted from outcomes, by the record's name as it is compared."""
        found: Counter[str] = Counter()
        for line in self._lines:
            if line.entry is not None and (count := self._counted(line)):
                found[bare(line.entry.source)] += count
        return found

    def add(self, name: str, *, borne_out: int, resolved: int) -> None:
        """Adds counts to the last line of `name`, or a line; one that is left with no claim and nothing else goes."""
        line = self._named.get(bare(name))
        if line is None:
            line = _Line("", [], None)
            self._set(line, "name", guarded(name))
            self._lines.append(line)
        held = line.entry.record if line.entry is not None else Record(0, 0)
        k, n = held.borne_out + borne_out, held.resolved + resolved
        if not 0 <= k <= n:
            raise UsageError(
                f"{self._shown} has {held.borne_out} of {held.resolved} for “{name}”, which is less than was counted.",
                hint="Put the numbers back, or take its lines out of the log.",
            )
        self._set(line, "borne_out", str(k))
        self._set(line, "of", str(n))
        self._set(line, COUNTED, str(self._counted(line) + resolved))
        letter = line.entry.reliability if line.entry is not None else None
        line.entry = RecordEntry(line.entry.source if line.entry else name, Record(k, n), letter)
        self._named[bare(name)] = line
        if n == 0 and not self._says_more(line):
            self._lines.remove(line)
            self._named = self._by_name()

    def entries(self) -> tuple[RecordEntry, ...]:
        """The records as they stand."""
        return tuple(line.entry for line in self._lines if line.entry is not None and line.entry.record.resolved)

    def text(self) -> str:
        """The file; lines that were not touched are as they were given."""
        header = self._row(self._names) if self._renamed else self._header
        written = [self._row(line.fields) if line.changed else line.text for line in self._lines]
        return "\n".join([*self._before, header, *written]) + "\n"

    def _by_name(self) -> dict[str, _Line]:
        """The last line of every name."""
        return {bare(line.entry.source): line for line in self._lines if line.entry is not None}

    @cached_property
    def _outlets(self) -> dict[str, str]:
        """The names in the file by the full name of the outlet that each would be."""
        names = [line.entry.source for line in self._lines if line.entry is not None]
        return {bare(outlet_name(name)): name for name in names}

    def _read(self, text: str) -> _Line:
        if len(text) > LONGEST_LINE:
            raise UsageError(
                f"{self._shown} has a line of more than {LONGEST_LINE:,} characters.",
                hint="Break it up, or shorten it.",
            )
        fields = fields_of(text, self._mark) if text.strip(" \t,;") else []
        row = dict.fromkeys(COLUMNS, "") | {name: self._get(fields, name) for name in COLUMNS}
        try:
            return _Line(text, fields, record_entry(row) if fields else None)
        except BadLine:
            return _Line(text, fields, None)

    def _get(self, fields: list[str], name: str) -> str:
        at = self._columns.get(name, len(fields))
        return fields[at].strip() if at < len(fields) else ""

    def _set(self, line: _Line, name: str, value: str) -> None:
        if name not in self._columns:
            width = max((len(one.fields) for one in self._lines), default=0)
            self._names += [""] * (width - len(self._names))
            self._columns[name] = len(self._names)
            self._names.append(name)
            self._renamed = True
        at = self._columns[name]
        line.fields += [""] * (at + 1 - len(line.fields))
        line.fields[at] = value
        line.changed = True

    def _counted(self, line: _Line) -> int:
        written = self._get(line.fields, COUNTED)
        if written and not (written.isascii() and written.isdigit() and len(written) < 10):
            raise UsageError(
                f"{self._shown}: “{COUNTED}” of “{self._get(line.fields, 'name')}” is no number.",
                hint="It says how many of its claims stand in the log; Assay keeps it.",
            )
        return int(written or 0)

    def _says_more(self, line: _Line) -> bool:
        own = {self._columns[name] for name in ("name", "borne_out", "of", COUNTED)}
        return any(field.strip() for at, field in enumerate(line.fields) if at not in own)

    def _row(self, fields: list[str]) -> str:
        written = io.StringIO()
        csv.writer(written, delimiter=self._mark, lineterminator="").writerow(fields)
        return written.getvalue()
