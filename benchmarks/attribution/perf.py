"""What attribution costs beside the spaCy pipeline that every other quote extractor must run first.

    python -m benchmarks.attribution.perf [--peers PYTHON] [--rounds N] [--articles N] [--only PART] [--freeze]

Three parts: `speed` (whole process and inside it, in alternating rounds), `memory` (peak by number of documents) and
`frontier` (statement F1 against speed for other settings; drawn as a picture). The machine should do nothing else.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence

import onnxruntime

import assay
from benchmarks.attribution.contestants import ASSAY, PROJECT, SPACY, Round, one_round, peak_megabytes
from benchmarks.attribution.drawing import frontier_svg
from benchmarks.attribution.frontier import measure
from benchmarks.attribution.peers.parse_pile import article
from benchmarks.attribution.peers.reading import PYTHON
from benchmarks.attribution.polnear import read_articles
from benchmarks.data import data_folder

RESULTS = pathlib.Path(__file__).parent / "results"
FROZEN, PICTURE = RESULTS / "cost-frozen.json", RESULTS / "frontier.svg"
PARTS = ("speed", "memory", "frontier")
COUNTS = (250, 500, 1000)
PEER = "spaCy, one process"


def pile_of(folder: pathlib.Path, *, articles: int) -> pathlib.Path:
    """A pile of `articles` of the helsinki articles, taken evenly; beyond 612 they come again under other names."""
    write_pile = importlib.import_module("benchmarks.real-piles.piles").write_pile
    every = sorted(write_pile("helsinki", data_folder(), folder).glob("*.md"))
    target = folder / f"helsinki-{articles}"
    target.mkdir()
    for number in range(articles):
        source = every[number * len(every) // articles] if articles <= len(every) else every[number % len(every)]
        shutil.copy(source, target / f"{number:04}.md")
    return target


def speed(pile: pathlib.Path, *, rounds: int, peers: pathlib.Path | None, folder: pathlib.Path) -> dict[str, object]:
    """Articles a second of every contestant, medians over alternating rounds, and ratios within a round."""
    pipeline = folder / "pipeline"
    names = [*ASSAY, *(SPACY if peers is not None else ())]
    found: dict[str, list[Round]] = {name: [] for name in names}
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            found[name].append(one_round(name, pile, peers=peers, pipeline=pipeline))
    texts = [article(path) for path in pile.glob("*.md")]
    words = sum(len(text.split()) for text in texts)
    rows = {name: _row(of, found.get(PEER), articles=len(texts), words=words) for name, of in found.items()}
    return {"articles": len(texts), "words": words, "rounds": rounds, "contestants": rows}


def _row(rounds: Sequence[Round], peer: Sequence[Round] | None, *, articles: int, words: int) -> dict[str, float]:
    whole, inside = (statistics.median(getattr(one, part) for one in rounds) for part in ("whole", "inside"))
    row = {
        "whole_s": round(whole, 2),
        "whole_articles_per_s": round(articles / whole, 2),
        "whole_words_per_s": round(words / whole),
        "inside_s": round(inside, 2),
        "inside_articles_per_s": round(articles / inside, 2),
        "inside_words_per_s": round(words / inside),
    }
    for part in ("model_share", "model_processor_share"):
        shares = [share for one in rounds if (share := getattr(one, part)) is not None]
        if shares:
            row[part] = round(statistics.median(shares), 3)
    if peer:
        for part in ("whole", "inside"):
            ratios = [getattr(his, part) / getattr(one, part) for one, his in zip(rounds, peer, strict=True)]
            row[f"{part}_times_as_fast_as_spacy"] = round(statistics.median(ratios), 2)
    return row


def memory(folder: pathlib.Path) -> dict[str, float]:
    """Peak megabytes of `assay statements` by number of documents."""
    found = {}
    for count in COUNTS:
        pile = pile_of(folder, articles=count)
        target = str(folder / "statements.jsonl")
        command = [sys.executable, "-m", "assay", "statements", str(pile), "--quiet", "--jsonl", target]
        found[str(count)] = round(peak_megabytes(command), 1)
    return found


def frontier(*, rounds: int, peers: pathlib.Path | None, folder: pathlib.Path) -> dict[str, object]:
    """Statement F1 and speed on PolNeAR dev of every setting, and spaCy's speed on the same articles."""
    articles = list(read_articles("dev"))
    rows = [found.row(len(articles)) for found in measure(articles, rounds=rounds)]
    speeds: dict[str, float] = {}
    if peers is not None:
        pile = folder / "dev"
        pile.mkdir()
        for item in articles:
            (pile / f"{item.name}.md").write_text(item.text, encoding="utf-8")
        for name in SPACY:
            of = [one_round(name, pile, peers=peers, pipeline=folder / "pipeline").inside for _ in range(rounds)]
            speeds[name] = round(len(articles) / statistics.median(of), 2)
    return {"articles": len(articles), "settings": rows, "peers": speeds}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=pathlib.Path, nargs="?", const=PYTHON, help="the python of the peers")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--only", choices=PARTS, help="only this part")
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name} and {PICTURE.name}")
    options = parser.parse_args()
    parts = PARTS if options.only is None else (options.only,)
    result: dict[str, object] = {
        "assay": assay.__version__,
        "onnxruntime": onnxruntime.__version__,
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, {platform.python_version()}",
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
    }
    if FROZEN.exists() and options.only is not None:
        result = json.loads(FROZEN.read_text(encoding="utf-8")) | result
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if options.peers is not None:
            module = "benchmarks.attribution.peers.parse_pile"
            write = [options.peers, "-W", "ignore", "-m", module, folder / "pipeline", "--write"]
            subprocess.run(write, check=True, cwd=PROJECT)
        if "speed" in parts:
            pile = pile_of(folder, articles=options.articles)
            result["speed"] = speed(pile, rounds=options.rounds, peers=options.peers, folder=folder)
        if "memory" in parts:
            result["memory_megabytes"] = memory(folder)
        if "frontier" in parts:
            result["frontier"] = frontier(rounds=options.rounds, peers=options.peers, folder=folder)
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        RESULTS.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")
        if "frontier" in parts:
            drawn = result["frontier"]
            PICTURE.write_text(frontier_svg(drawn["settings"], peers=drawn["peers"]), encoding="utf-8")


if __name__ == "__main__":
    main()
