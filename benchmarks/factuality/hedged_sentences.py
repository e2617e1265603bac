"""Sentences of WikiWeasel that hold a hedge or a weasel word, told from those that hold none.

The corpus (Farkas and others, 2010: the shared task on hedges and their scope) calls a sentence uncertain where it
hedges ("probably"), where somebody unnamed holds it ("some argue", "it is said"), and where hearsay is marked. Only the
training part is read; its even lines are measured, its odd ones may be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assay.domain.span import Span
from assay.extract.hedging import hedge_words, relay_words
from benchmarks.data import data_folder
from benchmarks.factuality.natural import natural

_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class SentenceScores:
    """Precision, recall and F1 of the uncertain sentences among `count`."""

    precision: float
    recall: float
    f1: float
    count: int


def read_sentences(*, even: bool) -> Iterator[tuple[str, bool]]:
    """Yield sentences as running text, each with whether it is uncertain; the even lines of both files, or the odd."""
    for kind in ("certain", "uncertain"):
        path = data_folder() / "wikiweasel" / f"train_wikiweasel_{kind}_sentences.txt"
        if not path.is_file():
            raise FileNotFoundError(f"{path} was not found. Set ASSAY_DATA to the folder that holds wikiweasel/.")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and (number % 2 == 0) is even:
                yield natural(line.split())[0][:_LONGEST], kind == "uncertain"


def measure_sentences(*, even: bool = True) -> dict[str, SentenceScores]:
    """The scores of hedges alone, and of hedges with marks of hearsay; a sentence that holds one is uncertain."""
    sentences = list(read_sentences(even=even))
    hedged = [bool(hedge_words(text, Span(0, len(text)))) for text, _ in sentences]
    marked = [bool(relay_words(text, Span(0, len(text)))) for text, _ in sentences]
    gold = [uncertain for _, uncertain in sentences]
    either = [one or other for one, other in zip(hedged, marked, strict=True)]
    return {"hedges": _scores(hedged, gold), "hedges and hearsay": _scores(either, gold)}


def _scores(predicted: list[bool], gold: list[bool]) -> SentenceScores:
    hits = sum(one and other for one, other in zip(predicted, gold, strict=True))
    precision, recall = hits / max(1, sum(predicted)), hits / max(1, sum(gold))
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return SentenceScores(precision, recall, f1, len(gold))
