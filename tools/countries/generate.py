"""Makes src/assay/texts/countries.tsv: `python -m tools.countries.generate` (needs the `develop` extra).

Names, demonyms and capitals come from countryinfo; `overlay.tsv` beside this file says which countries are in the table
and what newsrooms say besides. In the overlay a plain word is added behind the library's, `!word` goes in front of them
(the first name and the first demonym are those that Assay prints), `-word` drops one of the library's.
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from countryinfo import CountryInfo

OVERLAY = pathlib.Path(__file__).with_name("overlay.tsv")
TABLE = pathlib.Path(__file__).parents[2] / "src" / "assay" / "texts" / "countries.tsv"
HEADER = "# code\tnames\tdemonyms\tcapitals that stand for the government\tseats of power (| between several)\n"
_NO_PLURAL = ("ese", "ish", "ch", "sh", "s", "z", "x", "Motswana", "Mosotho")


def main() -> None:
    """Writes the table anew."""
    TABLE.write_text(table(library_records(), OVERLAY.read_text(encoding="utf-8")), encoding="utf-8")


def library_records() -> dict[str, Mapping[str, str | None]]:
    """The library's records by ISO 3166 code. Raises ImportError where it is not installed."""
    from countryinfo import all_countries  # noqa: PLC0415 - only those who make the table need the library

    found: dict[str, Mapping[str, str | None]] = {}
    listed = sorted(all_countries(), key=_people)  # of those with one code (the United Kingdom, Wales) the largest
    for country in listed:
        if code := (country.info().get("ISO") or {}).get("alpha2"):
            found[code] = {"name": country.name(), "demonym": country.demonym(), "capital": _one(country.capital())}
    return found


def _one(value: str | list[str] | None) -> str | None:
    """The library gives one country's capital in a list."""
    return value[0] if isinstance(value, list) and value else value if isinstance(value, str) else None


def _people(country: CountryInfo) -> int:
    return country.population() or 0


def table(records: Mapping[str, Mapping[str, str | None]], overlay: str) -> str:
    """The whole table, with a row for each row of the overlay, in its order."""
    rows = []
    for line in overlay.splitlines():
        if line and not line.startswith("#"):
            code, *columns = line.split("\t")
            given = _from_library(records.get(code, {}))
            merged = (
                merge(words, column.split("|") if column else []) for words, column in zip(given, columns, strict=True)
            )
            rows.append("\t".join((code, *("|".join(words) for words in merged))) + "\n")
    return HEADER + "".join(rows)


def _from_library(record: Mapping[str, str | None]) -> tuple[list[str], list[str], list[str], list[str]]:
    words = (record.get("demonym") or "").split(",")
    demonyms = [form for word in words if word.strip() for form in forms(word.strip())]
    return _given(record.get("name")), demonyms, _given(record.get("capital")), []


def _given(word: str | None) -> list[str]:
    return [word] if word else []


def forms(demonym: str) -> list[str]:
    """A demonym and its plural, where it has one: "Afghans", "Frenchmen"; "Dutch" stays alone."""
    if demonym.endswith("man") and demonym[:-3].endswith(("ch", "sh", "ot", "el")):
        return [demonym, demonym[:-3] + "men"]
    return [demonym] if demonym.endswith(_NO_PLURAL) else [demonym, f"{demonym}s"]


def merge(words: Iterable[str], changes: Iterable[str]) -> list[str]:
    """`words` of the library with the overlay's changes: `!word` in front, `-word` dropped, others behind."""
    listed = list(changes)
    dropped = {change[1:] for change in listed if change.startswith("-")}
    front = [change[1:] for change in listed if change.startswith("!")]
    behind = [change for change in listed if change[:1] not in ("!", "-")]
    kept = [word for word in words if word not in dropped]
    return list(dict.fromkeys([*front, *kept, *behind]))


if __name__ == "__main__":
    main()
