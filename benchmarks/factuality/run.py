"""`python -m benchmarks.factuality.run`: how sure the text is of its events, on six sets; hedged sentences."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections.abc import Iterator

import assay
from assay.extract.factuality import NEWS, factuality
from benchmarks.factuality.corpora import SETS, read_passages
from benchmarks.factuality.hedged_sentences import SentenceScores, measure_sentences
from benchmarks.factuality.metrics import agreement
from benchmarks.factuality.placed import placed_events

FROZEN = pathlib.Path(__file__).parent / "results" / "factuality-dev-frozen.json"
CERTAIN = 3.0


def rows(name: str) -> Iterator[tuple[float, float, float]]:
    """Yield label, value on the set's own scale and value on that of news for each event of a set's dev part."""
    for passage in read_passages(name, "dev"):
        for placed in placed_events(passage):
            own = factuality(placed.words, placed.place, asked=placed.asked, scale=name)
            news = factuality(placed.words, placed.place, asked=placed.asked, scale=NEWS)
            yield placed.event.label, own.value, news.value


def measure(name: str) -> dict[str, object]:
    """Mean absolute error and Pearson's r on one set's dev part, and the error of always answering 3."""
    labels, own, news = zip(*rows(name), strict=True)
    found, on_news = agreement(own, labels), agreement(news, labels)
    return {
        "events": found.count,
        "error": round(found.error, 3),
        "always_3": round(agreement([CERTAIN] * len(labels), labels).error, 3),
        "r": None if found.correlation is None else round(found.correlation, 3),
        "error_on_the_scale_of_news": round(on_news.error, 3),
    }


def rounded(scores: SentenceScores) -> dict[str, object]:
    return {
        "sentences": scores.count,
        "precision": round(scores.precision, 3),
        "recall": round(scores.recall, 3),
        "f1": round(scores.f1, 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    began = time.perf_counter()
    sets = {name: measure(name) for name in SETS}
    seconds = time.perf_counter() - began
    events = sum(sum(1 for _ in passage.events) for name in SETS for passage in read_passages(name, "dev"))
    result = {
        "data": "event factuality, dev parts, labels -3..3; WikiWeasel, every second sentence",
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
        "sets": sets,
        "hedged_sentences": {name: rounded(scores) for name, scores in measure_sentences().items()},
        "microseconds_an_event": round(seconds / events / 2 * 1e6),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
