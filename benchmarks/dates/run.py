"""`python -m benchmarks.dates.run`: dates as newspapers write them, read by Assay and, if installed, by dateparser."""

from __future__ import annotations

import argparse
import datetime
import importlib
import importlib.metadata
import json
import pathlib
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

import assay
from assay.texts.dates import day_of
from assay.texts.relative_dates import relative_date

SETS = pathlib.Path(__file__).parents[2] / "tests" / "unit" / "texts"
FROZEN = pathlib.Path(__file__).parent / "results" / "dates-frozen.json"
NAMES = ("dates_of_news", "dates_of_news_later")
STATEMENTS = 30_000
Read = Callable[[str, str], str | None]


@dataclass(frozen=True, slots=True)
class Expression:
    """Words, the day of the report they stand in, and the date they mean, none where they mean none."""

    words: str
    published: str
    date: str | None


def expressions(name: str) -> list[Expression]:
    """The expressions of one set."""
    written = yaml.load((SETS / f"{name}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return [
        Expression(entry["words"], written["published"], None if entry["date"] == "null" else entry["date"])
        for entry in written["expressions"]
    ]


def ours(words: str, published: str) -> str | None:
    """The date that Assay reads."""
    return relative_date(words, published=published)


def peer() -> Read | None:
    """The first date that dateparser finds, always as a day; none where it is not installed."""
    try:
        search: Any = importlib.import_module("dateparser.search")
    except ImportError:
        return None

    def read(words: str, published: str) -> str | None:
        base = datetime.datetime.fromisoformat(published[:10])
        found = search.search_dates(
            words, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
        )
        return found[0][1].date().isoformat() if found else None

    return read


def is_within(day: str | None, date: str | None) -> bool:
    """Whether a day lies in the day, week, month or year that is meant: what a reader of days alone can do at best."""
    read = day_of(day)
    if read is None or date is None:
        return read is None and date is None
    year, week, _ = read.isocalendar()
    return read.isoformat().startswith(date) or f"{year}-W{week:02}" == date


def figures(read: Read) -> dict[str, object]:
    """Shares read rightly, set by set: as exact as the words are, and within what is meant; and the cost."""
    found: dict[str, object] = {}
    for name in NAMES:
        given = expressions(name)
        dates = [read(item.words, item.published) for item in given]
        pairs = list(zip(given, dates, strict=True))
        found[name] = {
            "expressions": len(given),
            "exact": sum(date == item.date for item, date in pairs),
            "within": sum(date == item.date or is_within(date, item.date) for item, date in pairs),
        }
    given = [item for name in NAMES for item in expressions(name)]
    began = time.process_time()
    for item in given * 3:
        read(item.words, item.published)
    spent = time.process_time() - began
    found["seconds_for_30000_statements"] = round(spent / (3 * len(given)) * STATEMENTS, 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    other = peer()
    version = None if other is None else importlib.metadata.version("dateparser")
    result = {
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
        "ours": figures(ours),
        "dateparser": None if other is None else {"version": version, **figures(other)},
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
