"""`python -m benchmarks.lineage.cost`: seconds to compare all articles of the Helsinki corpus, and to trace them.

Statements are read beforehand, by rules, and do not count. Beside the alignment stand two peers on a sample of the same
pairs: the longest common subsequence of all words (rapidfuzz) and difflib's matching blocks, which are not bounded by
the documents' lengths as ours is.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import pathlib
import platform
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from rapidfuzz.distance import LCSseq

import assay
from assay.lineage.align import Aligner
from assay.lineage.boilerplate import boilerplate
from assay.lineage.candidates import pairs, postings
from assay.lineage.copying import LEAST_SHINGLES, find_copying, worth_aligning
from assay.lineage.order import order_key
from assay.lineage.sketch import Sketch, sketch
from assay.lineage.trace import trace
from assay.settings import Settings
from benchmarks.lineage.pairs.articles import read_articles
from benchmarks.memory import own_peak

FROZEN = pathlib.Path(__file__).parent / "results" / "cost-frozen.json"
RUNS = 3
SAMPLE = 60
Given = TypeVar("Given")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the frozen results anew")
    options = parser.parse_args()
    documents = [
        assay.text(article.text, publisher=article.publisher, published=article.scraped)
        for article in read_articles().values()
    ]
    listing = assay.trace_lineage(documents, settings=Settings(tagger="rules", reader="rules")).listing
    ordered = sorted(listing.documents, key=order_key)
    names = [document.publisher for document in ordered]
    sketching, sketches = _timed(lambda: [sketch(document) for document in ordered])
    comparing, copyings = _timed(lambda: find_copying(sketches, names))
    tracing, lineage = _timed(lambda: trace(listing.documents, listing.statements, sources=listing.resolution))
    aligned = _candidates(sketches, names)
    results = {
        "version": assay.__version__,
        "documents": len(ordered),
        "statements": len(listing.statements),
        "pairs": len(ordered) * (len(ordered) - 1) // 2,
        "pairs_aligned": len(aligned),
        "pairs_with_text_in_common": len(copyings),
        "edges": len(lineage.edges),
        "seconds": {
            "sketches": round(sketching, 2),
            "candidates and alignment": round(comparing, 2),
            "all pairs": round(sketching + comparing, 2),
            "whole lineage": round(tracing, 2),
        },
        "milliseconds_a_pair": _peers(aligned),
        "peak_megabytes": round(own_peak()),
        "load": round(os.getloadavg()[0], 1),
        "processors": os.cpu_count(),
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
    }
    written = json.dumps(results, indent=2) + "\n"
    print(written, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(written, encoding="utf-8")


def _timed(work: Callable[[], Given]) -> tuple[float, Given]:
    """The median of some runs, in seconds, and what the work gave."""
    taken = []
    for _ in range(RUNS):
        started = time.perf_counter()
        given = work()
        taken.append(time.perf_counter() - started)
    return sorted(taken)[RUNS // 2], given


def _candidates(sketches: Sequence[Sketch], names: Sequence[str | None]) -> list[tuple[Sketch, Sketch]]:
    standing = boilerplate(sketches, names)
    kept = [sketch.without(marks) for sketch, marks in zip(sketches, standing, strict=True)]
    shared = pairs(postings(kept), least=LEAST_SHINGLES)
    return [(kept[one], kept[other]) for one, other in worth_aligning(shared, [len(sketch.hashes) for sketch in kept])]


def _peers(aligned: Sequence[tuple[Sketch, Sketch]]) -> dict[str, float]:
    sample = aligned[:: max(1, len(aligned) // SAMPLE)][:SAMPLE]
    words = [(one.words.hashes.tolist(), other.words.hashes.tolist()) for one, other in sample]
    aligner = Aligner([sketch for pair in sample for sketch in pair])

    def ours() -> list[object]:
        return [aligner.align(2 * number, 2 * number + 1) for number in range(len(sample))]

    def subsequence() -> list[object]:
        return [LCSseq.opcodes(one, other) for one, other in words]

    def blocks() -> list[object]:
        return [difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks() for one, other in words]

    contestants: dict[str, Callable[[], list[object]]] = {
        "assay": ours,
        "rapidfuzz, longest common subsequence": subsequence,
        "difflib": blocks,
    }
    return {name: round(1000 * _timed(work)[0] / len(sample), 2) for name, work in contestants.items()}


if __name__ == "__main__":
    main()
