"""`python -m benchmarks.attribution.run [--peers]`: attribution on PolNeAR dev, the rule tagger beside the model.

With `--peers` others stand beside both: plain regular expressions, and textacy where its environment is there.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from dataclasses import dataclass

import assay
from assay.domain.span import Span
from assay.extract import make_tagger
from assay.extract.base import SpanRole
from benchmarks.attribution.metrics import ROLES, AttributionScores
from benchmarks.attribution.peers.reading import PARSER, PYTHON, read_with_peers
from benchmarks.attribution.polnear import Article, Attribution, read_articles
from benchmarks.attribution.predict import predict

FROZEN = pathlib.Path(__file__).parent / "results" / "polnear-dev-frozen.json"


@dataclass(frozen=True, slots=True)
class Run:
    """What one tagger reached: `tagged` scores its spans as tagged, `statements` what is made of them."""

    tagged: AttributionScores
    statements: AttributionScores
    seconds: float


def as_tagged(text: str, *, settings: assay.Settings) -> list[Attribution]:
    """The tagger's spans, unjoined: token F1 does not depend on how they are joined."""
    spans: dict[SpanRole, list[tuple[int, int]]] = {role: [] for role in SpanRole}
    for found in make_tagger(settings).tag(text).spans:
        spans[found.role].append(_pair(found.span))
    return [Attribution(tuple(spans[SpanRole.SOURCE]), tuple(spans[SpanRole.CUE]), tuple(spans[SpanRole.CONTENT]))]


def measure(articles: list[Article], *, tagger: str) -> Run:
    """Scores and time of one tagger over `articles`."""
    settings = assay.Settings(tagger=tagger)
    tagged, statements = AttributionScores(), AttributionScores()
    predict(articles[0].text, settings=settings)
    seconds = 0.0
    for article in articles:
        began = time.perf_counter()
        predicted = predict(article.text, settings=settings)
        seconds += time.perf_counter() - began
        statements.add(article.text, predicted, article.attributions)
        tagged.add(article.text, as_tagged(article.text, settings=settings), article.attributions)
    return Run(tagged, statements, seconds)


def peers(articles: list[Article], *, python: pathlib.Path, parser: pathlib.Path) -> dict[str, object]:
    """What others reach on the same articles."""
    rows: dict[str, object] = {}
    for reading in read_with_peers([article.text for article in articles], python=python, parser=parser):
        scores = AttributionScores()
        for article, found in zip(articles, reading.found, strict=True):
            scores.add(article.text, found, article.attributions)
        rounded = scores.rounded()
        rows[reading.name] = {
            "token_through_statements": {role: rounded[role] for role in ROLES},
            "statement": rounded["statement"],
            "articles_per_second": round(len(articles) / reading.seconds, 1),
        }
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    parser.add_argument("--peers", type=pathlib.Path, nargs="?", const=PYTHON, help="the python of the peers")
    parser.add_argument("--parser", type=pathlib.Path, default=PARSER, help="the parser that textacy needs")
    options = parser.parse_args()
    articles = list(read_articles("dev"))
    result: dict[str, object] = {
        "data": "PolNeAR 1.0 dev, 84 articles, an article's first annotator",
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
    }
    for tagger in ("neural", "rules"):
        run = measure(articles, tagger=tagger)
        tagged, found = run.tagged.rounded(), run.statements.rounded()
        result[tagger] = {
            "token": {role: tagged[role] for role in ROLES},
            "token_through_statements": {role: found[role] for role in ROLES},
            "statement": found["statement"],
            "articles_per_second": round(len(articles) / run.seconds, 1),
        }
    if options.peers is not None:
        result["peers"] = peers(articles, python=options.peers, parser=options.parser)
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


if __name__ == "__main__":
    main()
