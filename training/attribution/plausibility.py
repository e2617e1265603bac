"""Fits the weights of `assay.extract.plausibility`: `python -m training.attribution.plausibility FOLDER`.

FOLDER holds a network trained with `--hold-out`; its readings of the articles held out are joined, and each attribution
is right or not as the benchmark's statement F1 has it. Prints the weights of a logistic regression.
"""

from __future__ import annotations

import argparse
import math
import pathlib
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

from assay.domain.span import Span
from assay.extract.joining import join
from assay.extract.layout import layout_of
from assay.extract.neural import NeuralTagger
from assay.extract.plausibility import Evidence, evidence_of
from assay.models.attribution import PieceReading, Window, blend, window_bounds
from assay.texts.shapes import token_shapes
from benchmarks.attribution.metrics import is_match, token_owners
from benchmarks.attribution.polnear import Article, Attribution, read_articles
from training.attribution.encoder import encoder_folder
from training.attribution.export import load
from training.attribution.network import AttributionNetwork
from training.attribution.train import held_out

NAMES = ("cue", "content", "source", "link", "source_link", "has_source", "log_words")


class NetworkModel:
    """A trained network in the place of the shipped model."""

    has_helpers = False

    def __init__(self, network: AttributionNetwork) -> None:
        self._network = network
        self._tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def read(self, text: str) -> PieceReading:
        """The network's reading of `text`, every piece read in two windows."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        shapes = token_shapes(text, encoding.offsets)
        first, last = self._tokenizer.token_to_id("[CLS]"), self._tokenizer.token_to_id("[SEP]")
        bounds = list(window_bounds(len(encoding.ids)))
        runs = []
        for start, end in bounds:
            ids = torch.tensor([[first, *encoding.ids[start:end], last]])
            with torch.inference_mode():
                outputs = self._network(ids, torch.ones_like(ids), torch.tensor([[0, *shapes[start:end], 0]]))
            runs.append([output[0].float().numpy() for output in outputs])
        windows = tuple(Window(start, end, *run[1:5]) for (start, end), run in zip(bounds, runs, strict=True))
        return PieceReading(tuple(encoding.offsets), blend(bounds, [run[0][1:-1] for run in runs]), windows)


def rated(article: Article, tagger: NeuralTagger) -> Iterator[tuple[Evidence, bool]]:
    """Each attribution found in an article: the evidence for it, and whether an annotator has it too."""
    layout = layout_of(article.text)
    tagging = tagger.tag(article.text)
    owner = token_owners(article.text)
    place = {tagged.span: number for number, tagged in enumerate(tagging.spans)}
    for found in join(layout, replace(tagging, least=0.0)):
        source = None if found.source is None else place[found.source]
        contents = [place[span] for span in found.content]
        evidence = evidence_of(tagging, article.text, cue=place[found.cue[0]], contents=contents, source=source)
        if evidence is not None:
            pairs = Attribution(_pairs(found.source), _pairs(*found.cue), _pairs(*found.content))
            yield evidence, any(is_match(owner, pairs, gold) for gold in article.attributions)


def row(evidence: Evidence) -> list[float]:
    """The features of `NAMES`."""
    given = [getattr(evidence, name) for name in NAMES[:-1]]
    return [*map(float, given), math.log1p(evidence.words)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="the folder of a network trained with --hold-out")
    tagger = NeuralTagger(NetworkModel(load(parser.parse_args().folder)))
    articles = list(read_articles("train"))
    wanted = held_out({article.name for article in articles})
    found = [pair for article in articles if article.name in wanted for pair in rated(article, tagger)]
    fitted = LogisticRegression(max_iter=5000).fit(
        np.array([row(evidence) for evidence, _ in found]), np.array([right for _, right in found])
    )
    print(f"{len(found)} attributions, {sum(right for _, right in found)} right")
    print("intercept", round(float(fitted.intercept_[0]), 2))
    for name, weight in zip(NAMES, fitted.coef_[0], strict=True):
        print(name, round(float(weight), 2))


def _pairs(*spans: Span | None) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans if span is not None)


if __name__ == "__main__":
    main()
