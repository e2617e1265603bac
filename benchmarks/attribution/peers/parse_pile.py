"""Reads a pile with a spaCy pipeline as a quote extractor must: `python -m benchmarks.attribution.peers.parse_pile`.

Prints seconds to load and to read as JSON. `--write FOLDER` writes the pipeline instead, so that loading it is part of
the measured process.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import time


def article(path: pathlib.Path) -> str:
    """The text of a Markdown file without its front matter."""
    return path.read_text(encoding="utf-8").split("\n---\n", 1)[-1].strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pipeline", type=pathlib.Path)
    parser.add_argument("pile", type=pathlib.Path, nargs="?")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    began = time.perf_counter()
    if options.write:
        from benchmarks.attribution.peers.pipeline import untrained  # noqa: PLC0415 - only where it is made

        untrained().to_disk(options.pipeline)
        return
    import spacy  # noqa: PLC0415 - its import is part of what is timed

    nlp = spacy.load(options.pipeline)
    texts = [article(path) for path in sorted(options.pile.glob("*.md"))]
    loaded = time.perf_counter()
    processor = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, n_process=options.processes, batch_size=16))
    seconds = time.perf_counter() - loaded
    found = {
        "load_seconds": loaded - began,
        "seconds": seconds,
        "processor_seconds": time.process_time() - processor,
        "tokens": tokens,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
