"""Writes the documents of re3d and helsinki as Markdown files with front matter, as a user might keep them."""

from __future__ import annotations

import csv
import json
import pathlib
from collections.abc import Iterator

Row = tuple[str, dict[str, str], str]  # file stem, front matter, text


def write_pile(name: str, data: pathlib.Path, folder: pathlib.Path) -> pathlib.Path:
    """The folder `folder/name` with one file a document, written if it is not there."""
    target = folder / name
    if not target.is_dir():
        target.mkdir(parents=True)
        rows = helsinki(data) if name == "helsinki" else re3d(data)
        for stem, front, text in rows:
            head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
            (target / f"{stem}.md").write_text(f"---\n{head}---\n\n{text}\n", encoding="utf-8")
    return target


def helsinki(data: pathlib.Path) -> Iterator[Row]:
    """612 articles on the Helsinki summit of July 2018."""
    csv.field_size_limit(10**9)
    with (data / "helsinki" / "articles.csv").open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            front = {"publisher": row["publisher"], "published": row["scrape_time"]}
            yield f"{number:04d}", front, row["text"].replace(" ### ", "\n\n")


def re3d(data: pathlib.Path) -> Iterator[Row]:
    """90 documents on Syria and Iraq."""
    for path in sorted((data / "re3d").glob("*/documents.json")):
        for line in path.read_text(encoding="utf-8-sig").splitlines():
            if line.strip():
                row = json.loads(line)
                front = {"title": row["title"], "publisher": row["sourceName"], "url": row["sourceUrl"]}
                yield f"{path.parent.name}-{row['_id'][:8].lower()}", front, row["text"]
