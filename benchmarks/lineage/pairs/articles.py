"""The articles of the Helsinki corpus, named by their row in four digits, as the files that it is unpacked to are."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass

from benchmarks.data import data_folder

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Article:
    """An article as the corpus holds it; `scraped` is when the page was fetched, not when it was published."""

    name: str
    publisher: str
    scraped: str
    text: str


def read_articles() -> dict[str, Article]:
    """All 612 articles by name, in the order of the corpus; paragraphs are separated by empty lines."""
    csv.field_size_limit(10**9)
    with (data_folder() / "helsinki" / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        f"{number:04d}": Article(
            f"{number:04d}", row["publisher"], row["scrape_time"], row["text"].replace(" ### ", "\n\n")
        )
        for number, row in enumerate(rows)
    }


def words(text: str) -> list[tuple[str, int, int]]:
    """The words of a text in lower case, each with the characters it runs from and to."""
    return [(found.group().lower().replace("’", "'"), found.start(), found.end()) for found in _WORD.finditer(text)]


def runs(text: str, length: int) -> list[tuple[tuple[str, ...], int, int]]:
    """Every `length` words that follow each other, with the characters they run from and to."""
    found = words(text)
    return [
        (tuple(word for word, _, _ in found[at : at + length]), found[at][1], found[at + length - 1][2])
        for at in range(len(found) - length + 1)
    ]
