"""The labelled articles: PolNeAR dev articles whose source mentions were given to sources by hand.

Only numbers and letters are kept here; the texts come from the corpus, where `ASSAY_DATA` says. Mentions are numbered
in reading order over the distinct source spans of an article's first annotator, a span in parts from start to end.
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import yaml

from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from benchmarks.attribution.polnear import Article, read_articles

FOLDER = pathlib.Path(__file__).parent / "articles"
GOLD, READINGS = FOLDER / "gold.yaml", (FOLDER / "reading-a.yaml", FOLDER / "reading-b.yaml")
LATER = FOLDER / "later.yaml", (FOLDER / "later-reading-a.yaml", FOLDER / "later-reading-b.yaml")
"""Twenty further articles, measured once before anybody who made rules had looked at them, and then looked at."""
LAST = FOLDER / "last.yaml", (FOLDER / "last-reading-a.yaml", FOLDER / "last-reading-b.yaml")
"""Twenty more, looked at by nobody who made rules."""


@dataclass(frozen=True, slots=True)
class Labels:
    """An article's labels: the source of each numbered mention, which are pronouns, and what each source is."""

    article: str
    mentions: Mapping[int, str]
    pronouns: frozenset[int]
    sources: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Material:
    """An article as a document with its statements; `mention_of` gives a statement's mention by number."""

    document: Document
    statements: tuple[Statement, ...]
    mention_of: Mapping[str, int]


def read_labels(path: pathlib.Path) -> list[Labels]:
    """The labels in a file, in its order."""
    return [
        Labels(
            entry["article"],
            {int(number): str(label) for number, label in entry["mentions"].items()},
            frozenset(entry["pronouns"] or ()),
            {str(label): fields for label, fields in entry["sources"].items()},
        )
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def materials(names: Iterable[str]) -> dict[str, Material]:
    """The named articles of the corpus' dev part, ready to be resolved."""
    wanted = set(names)
    return {article.name: material_of(article) for article in read_articles("dev") if article.name in wanted}


def material_of(article: Article) -> Material:
    """An article's document and statements, one for each attribution that has a source."""
    listed = [item for item in article.attributions if item.source]
    spans = sorted({(item.source[0][0], max(end for _, end in item.source)) for item in listed})
    number = {span: place for place, span in enumerate(spans, start=1)}
    statements, mention_of = [], {}
    for order, item in enumerate(listed):
        start, end = item.source[0][0], max(stop for _, stop in item.source)
        identifier = f"{article.name}-{order}"
        mention_of[identifier] = number[start, end]
        statements.append(
            Statement(
                identifier, article.name, Quote.INDIRECT, Span(start, end),
                tuple(Span(*span) for span in item.cue), tuple(Span(*span) for span in item.content),
            )
        )  # fmt: skip
    publisher = article.name.partition("_")[0]
    document = Document(article.name, article.text, "", publisher=publisher)
    return Material(document, tuple(sorted(statements, key=_place)), mention_of)


def _place(statement: Statement) -> tuple[int, str]:
    return statement.extent.start, statement.id
