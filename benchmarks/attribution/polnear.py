"""Reads PolNeAR 1.0 (Newell, Margolin and Ruths, 2018): news articles with stand-off attribution annotation.

The corpus is not part of the project. `ASSAY_DATA` names the folder that holds `polnear/`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.data import data_folder

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One gold statement: half-open character spans of its source, cue and content (any may be empty)."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One article as one annotator read it."""

    name: str
    annotator: str
    text: str
    attributions: tuple[Attribution, ...]


def read_articles(split: str, *, first_annotator: bool = True) -> Iterator[Article]:
    """Yield the articles of `train` or `dev`, by name; with all annotators an article comes once for each."""
    folder = data_folder() / "polnear" / split
    if not folder.is_dir():
        raise FileNotFoundError(f"PolNeAR was not found at {folder}. Set ASSAY_DATA to the folder that holds polnear/.")
    seen: set[str] = set()
    for path in sorted((folder / "attributions").glob("*.ann")):
        name, annotator = path.stem.rsplit("_", 1)
        if first_annotator and name in seen:
            continue
        seen.add(name)
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        yield Article(name, annotator, text, tuple(read_annotation(path.read_bytes().decode("utf-8"))))


def read_annotation(annotation: str) -> Iterator[Attribution]:
    """Yield the statements of one stand-off file; annotators' marks (`Discuss`, `Discard`) are left out."""
    spans: dict[str, tuple[Span, ...]] = {}
    events: list[list[str]] = []
    for line in annotation.split("\n"):
        fields = line.rstrip("\r").split("\t")
        if len(fields) >= 3 and fields[0].startswith("T"):
            _, _, places = fields[1].partition(" ")
            spans[fields[0]] = tuple(_span(place) for place in places.split(";"))
        elif len(fields) >= 2 and fields[0].startswith("E"):
            events.append(fields[1].split())
    for event in events:
        if not event or not event[0].startswith("Attribution"):
            continue
        roles: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
        for part in event[1:]:
            role, _, identifier = part.partition(":")
            if (role := role.rstrip("0123456789")) in roles:
                roles[role].extend(spans.get(identifier, ()))
        found = {role: tuple(sorted(places)) for role, places in roles.items()}
        if found["Content"]:
            yield Attribution(found["Source"], found["Cue"], found["Content"])


def _span(place: str) -> Span:
    start, end = place.split()
    return int(start), int(end)
