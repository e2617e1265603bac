"""Statement F1 against articles a second, for window lengths, strides and threads."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import assay
from assay.domain.document import Document, Reading
from assay.extract import extract, read_ahead
from assay.extract.neural import NeuralTagger
from assay.models.attribution import FAST_STRIDE, LENGTH, STRIDE, AttributionModel
from benchmarks.attribution.metrics import AttributionScores
from benchmarks.attribution.polnear import Article
from benchmarks.attribution.predict import attributions


@dataclass(frozen=True, slots=True)
class Point:
    """One setting: the pieces of a window, from one window's start to the next, and the threads (0: all)."""

    name: str
    length: int = LENGTH
    stride: int = STRIDE
    threads: int = 0
    fast: bool = False


@dataclass(slots=True)
class Measured:
    """What a setting reached."""

    point: Point
    f1: float
    seconds: list[float] = field(default_factory=list)

    def row(self, articles: int) -> dict[str, str | int | float | bool]:
        """The setting and its figures, for the frozen results."""
        return {
            "name": self.point.name,
            "window": self.point.length,
            "stride": self.point.stride,
            "threads": self.point.threads,
            "nested": not self.point.fast,
            "statement_f1": round(self.f1, 4),
            "articles_per_s": round(articles / statistics.median(self.seconds), 2),
        }


POINTS = (
    Point("default"),
    Point("--fast", stride=FAST_STRIDE, fast=True),
    Point("--threads 1", threads=1),
    Point("--fast --threads 1", stride=FAST_STRIDE, threads=1, fast=True),
    Point("every piece read three times", stride=85),
    Point("overlap of 94 pieces", stride=160),
    Point("overlap of 32 pieces", stride=222),
    Point("no overlap", stride=254),
    Point("windows of 128", length=128, stride=63),
    Point("windows of 128, overlap of 30", length=128, stride=96),
    Point("windows of 192", length=192, stride=95),
    Point("windows of 192, overlap of 30", length=192, stride=160),
    Point("windows of 384", length=384, stride=191),
)


def measure(articles: Sequence[Article], *, rounds: int) -> list[Measured]:
    """Every setting's F1, and its time in each of `rounds` rounds that take the settings in turn."""
    documents = [assay.text(article.text) for article in articles]
    taggers = {point: _tagger(point) for point in POINTS}
    found: dict[Point, Measured] = {}
    for _ in range(rounds):
        for point, tagger in taggers.items():
            settings = assay.Settings(fast=point.fast, threads=point.threads)
            began = time.perf_counter()
            extractions = [
                extract(document, tagger=tagger, settings=settings) for document in _ahead(documents, tagger)
            ]
            seconds = time.perf_counter() - began
            if point not in found:
                scores = AttributionScores()
                for article, extraction in zip(articles, extractions, strict=True):
                    scores.add(article.text, attributions(extraction.statements), article.attributions)
                found[point] = Measured(point, scores.statements.f1)
            found[point].seconds.append(seconds)
    return list(found.values())


def _tagger(point: Point) -> NeuralTagger:
    tagger = NeuralTagger(AttributionModel(threads=point.threads, length=point.length, stride=point.stride))
    tagger.tag("The model is loaded, the first run is done.")
    return tagger


def _ahead(documents: Sequence[Document], tagger: NeuralTagger) -> Iterator[Document]:
    readings = read_ahead((Reading(document) for document in documents), tagger=tagger)
    return (reading.document for reading in readings if reading.document is not None)
