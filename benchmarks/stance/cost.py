"""`python -m benchmarks.stance.cost FOLDER`: seconds to read a pile's stance towards one claim, on top of extraction.

Beside it stands the model's session alone, in the same run, on the very pairs that were read: encoded beforehand, as
many threads, nothing of the product around it.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnxruntime

import assay
from assay.claims import read_claim
from assay.extract import extract, make_tagger
from assay.ingest import read_reports
from assay.models.card import STANCE, load_files
from assay.models.crew import usable_processors
from assay.models.pair import (
    HEADS,
    LONGEST_BEFORE,
    LONGEST_CLAIM,
    LONGEST_TEXT,
    PairReading,
    PairText,
    shared_pair_model,
)
from assay.models.wordpiece import FIRST, LAST, shared_word_piece
from assay.settings import Settings
from assay.sources import resolve_sources
from assay.stance import judge, make_reader
from benchmarks.memory import own_peak

FROZEN = pathlib.Path(__file__).parent / "results" / "cost-frozen.json"
CLAIM = "Russia interfered in the American election of 2016."
_SLOW_FUSIONS = ["SkipLayerNormFusion"]  # as in the product: the session is slower with it
Given = Sequence[tuple[str, str] | PairText]
Inputs = dict[str, "np.ndarray[tuple[int, ...], np.dtype[np.int64]]"]


class Recorded:
    """Stands before the model's `read`: counts its seconds and keeps the pairs of the last round."""

    def __init__(self, read: Callable[[Given], list[PairReading]]) -> None:
        self._read = read
        self.pairs: list[PairText] = []
        self.seconds = 0.0

    def __call__(self, pairs: Given) -> list[PairReading]:
        """What the model reads, in order."""
        began = time.perf_counter()
        found = self._read(pairs)
        self.seconds += time.perf_counter() - began
        self.pairs.extend(PairText(*pair) for pair in pairs)
        return found


def raw_seconds(pairs: Sequence[PairText], *, threads: int) -> float:
    """The seconds that the session alone takes for these pairs."""
    files = load_files(STANCE)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        files.graph, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOW_FUSIONS
    )
    inputs = _encoded(pairs)

    def run(given: Inputs) -> None:
        session.run(list(HEADS), given)

    with ThreadPoolExecutor(threads) as pool:
        began = time.perf_counter()
        list(pool.map(run, inputs))
        return time.perf_counter() - began


def _encoded(pairs: Sequence[PairText]) -> list[Inputs]:
    word_piece = shared_word_piece()
    first, last = word_piece.mark(FIRST), word_piece.mark(LAST)
    found = []
    for pair in pairs:
        claim, text, before = map(word_piece.ids, pair)
        claim, text, before = claim[:LONGEST_CLAIM], text[:LONGEST_TEXT], before[-LONGEST_BEFORE:]
        tail = [*before, last] if before else []
        segments = [0] * (len(claim) + 2) + [1] * (len(text) + 1) + [0] * len(tail)
        ids = np.array([[first, *claim, last, *text, last, *tail]], np.int64)
        found.append({"ids": ids, "segments": np.array([segments], np.int64)})
    return found


def measure(folder: pathlib.Path, *, articles: int, rounds: int, settings: Settings) -> dict[str, object]:
    """The figures of a pile: the median of `rounds` readings of its stance, after one extraction."""
    read = read_reports([str(folder)], settings=settings)
    documents = [reading.document for reading in read if reading.document is not None][:articles]
    tagger = make_tagger(settings)
    began = time.perf_counter()
    statements = [item for one in documents for item in extract(one, tagger=tagger, settings=settings).statements]
    extraction = time.perf_counter() - began
    claim = read_claim(CLAIM, settings=settings)
    resolution = resolve_sources(documents, statements, claim=claim)
    name_of = {source.id: source.name for source in resolution.sources}
    names = {statement: name_of[source] for statement, source in resolution.source_of.items()}
    model = shared_pair_model(settings.threads)
    whole, inside, raw = [], [], []
    recorded = Recorded(model.read)
    model.read = recorded  # type: ignore[method-assign]  # the benchmark looks on
    for _ in range(rounds):
        recorded.pairs, recorded.seconds = [], 0.0
        began = time.perf_counter()
        judge(claim, documents, statements, reader=make_reader(settings), names=names)
        whole.append(time.perf_counter() - began)
        inside.append(recorded.seconds)
        raw.append(raw_seconds(recorded.pairs, threads=settings.threads or usable_processors()))
    pairs = len(recorded.pairs)
    seconds = {"stance": whole, "inside the model": inside, "session alone": raw}
    return {
        "documents": len(documents),
        "statements": len(statements),
        "pairs_read": pairs,
        "extraction_seconds": round(extraction, 2),
        "seconds": {name: round(statistics.median(of), 2) for name, of in seconds.items()},
        "pairs_per_second": {name: round(pairs / statistics.median(of), 1) for name, of in seconds.items()},
        "share_of_session_alone": round(statistics.median(raw) / statistics.median(whole), 3),
        "stance_over_extraction": round(statistics.median(whole) / extraction, 3),
        "peak_megabytes": round(own_peak()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="a folder of reports")
    parser.add_argument("--articles", type=int, default=10_000, help="only so many of them")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--freeze", action="store_true", help="write the figures into results/")
    options = parser.parse_args()
    settings = Settings(reader="neural")
    result = {
        "pile": options.folder.name,
        "claim": CLAIM,
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "processors": usable_processors(),
        "assay": assay.__version__,
        "reader": settings.reader,
        **measure(options.folder, articles=options.articles, rounds=options.rounds, settings=settings),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
