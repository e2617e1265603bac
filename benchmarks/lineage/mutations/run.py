"""`python -m benchmarks.lineage.mutations.run`: copies, passages, directions and origins in piles of known truth."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections.abc import Sequence

import assay
from benchmarks.lineage.mutations.base import CORPORA, PARTS
from benchmarks.lineage.mutations.found import find
from benchmarks.lineage.mutations.generate import piles
from benchmarks.lineage.mutations.made import MadePile
from benchmarks.lineage.mutations.peers import peer_figures
from benchmarks.lineage.mutations.score_directions import DirectionScore, RootScore
from benchmarks.lineage.mutations.score_pairs import PairScore, SpanScore
from benchmarks.lineage.mutations.score_statements import StatementScore

FROZEN = pathlib.Path(__file__).parent / "results" / "mutations-frozen.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="held-out", help="the part of the base texts to work on")
    parser.add_argument("--own-only", action="store_true", help="only piles of the project's own texts")
    parser.add_argument("--corpora", nargs="+", choices=CORPORA, default=CORPORA, help="only piles of these")
    parser.add_argument("--kinds", nargs="+", help="show errors of these kinds of mutation or cues alone")
    parser.add_argument("--pairs-only", action="store_true", help="only pairs and passages, which is fast")
    parser.add_argument("--errors", action="store_true", help="print each wrong answer in a line")
    parser.add_argument("--no-peers", action="store_true", help="without the peers")
    parser.add_argument("--freeze", action="store_true", help="write the frozen results anew")
    options = parser.parse_args()
    started = time.perf_counter()
    made = piles(options.part, ("own",) if options.own_only else options.corpora)
    scores, errors = assay_figures(made, traced=not options.pairs_only)
    if options.errors:
        for line in errors:
            if not options.kinds or any(f"| {kind} |" in line for kind in options.kinds):
                print(line)
    results: dict[str, object] = {
        "version": assay.__version__,
        "part": options.part,
        "piles": {pile.name: len(pile.documents) for pile in made},
        "assay": scores,
    }
    if not options.no_peers:
        results["peers, pairs"] = peer_figures(made)
    results["seconds"] = round(time.perf_counter() - started, 1)
    results["machine"] = f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    written = json.dumps(results, indent=2) + "\n"
    print(written, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(written, encoding="utf-8")


def assay_figures(made: Sequence[MadePile], *, traced: bool) -> tuple[dict[str, object], list[str]]:
    """Assay's figures over all piles, and its wrong answers in a line each."""
    pairs, spans, statements = PairScore(), SpanScore(), StatementScore()
    directions, roots = DirectionScore(), RootScore()
    for pile in made:
        truth = list(pile.pairs())
        found = find(pile, traced=traced)
        pairs.add(pile, truth, found.pairs())
        spans.add(truth, found)
        if traced:
            asked = {frozenset(pair.names) for pair in truth if pair.asked}
            directions.add(pile, found, asked)
            roots.add(pile, found, asked)
            statements.add(pile, found)
    figures: dict[str, object] = {"pairs": pairs.figures(), "passages": spans.figures()}
    errors = [*pairs.errors, *(f"passage | {line}" for line in spans.exact.errors)]
    if traced:
        figures |= {"directions": directions.figures(), "roots": roots.figures(), "statements": statements.figures()}
        errors += [f"direction | {line}" for line in (*directions.with_cue.errors, *directions.without.errors)]
        errors += [f"root | {line}" for line in roots.roots.errors]
        errors += [f"origin | {line}" for line in statements.copied.errors]
    return figures, errors


if __name__ == "__main__":
    main()
