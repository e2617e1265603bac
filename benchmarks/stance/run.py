"""`python -m benchmarks.stance.run`: the stance of whole reports on held-out bodies of FNC-1's train part."""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections import Counter

import assay
from assay.claims import read_claim
from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.statement import Statement
from assay.errors import ClaimError
from assay.extract import extract, make_tagger
from assay.ingest import make_document
from assay.stance import judge, make_reader
from benchmarks.stance.fnc1 import LABELS, StancePair, held_out_pairs
from benchmarks.stance.metrics import Confusion, label_figures, macro_f1, related_accuracy, weighted_score

FROZEN = pathlib.Path(__file__).parent / "results" / "fnc1-held-out-frozen.json"
PAIRS = 1500
_AS_CHALLENGE = {
    "supports": "agree",
    "opposes": "disagree",
    "discusses": "discuss",
    "unrelated": "unrelated",
    "not_assessed": "unrelated",
}


def measure(pairs: list[StancePair], *, settings: assay.Settings) -> Confusion:
    """How often each label of the challenge was read as which."""
    tagger, reader = make_tagger(settings), make_reader(settings)
    read: dict[str, tuple[Document, tuple[Statement, ...]]] = {}
    confusion: Confusion = Counter()
    for pair in pairs:
        if pair.body_id not in read:
            document = make_document(pair.body)
            read[pair.body_id] = (document, extract(document, tagger=tagger, settings=settings).statements)
        document, statements = read[pair.body_id]
        stances = judge(_claim(pair.headline, settings), [document], statements, reader=reader, names={})
        confusion[pair.label, _AS_CHALLENGE[stances.documents[document.id]["H1"].label.value]] += 1
    return confusion


def _claim(headline: str, settings: assay.Settings) -> Claim:
    """The headline as a claim, word for word where it is a question or a fragment that no claim can be read from."""
    try:
        return read_claim(headline, settings=settings)
    except ClaimError:
        return Claim(headline, headline, (), (), (Hypothesis("H1", headline, HypothesisKind.CLAIM),))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help=f"write {FROZEN.name}")
    options = parser.parse_args()
    settings = assay.Settings()
    pairs = held_out_pairs(PAIRS)
    began = time.perf_counter()
    confusion = measure(pairs, settings=settings)
    seconds = time.perf_counter() - began
    result = {
        "data": f"FNC-1 train, {len(pairs)} pairs of {len({pair.body_id for pair in pairs})} held-out bodies",
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
        "assay": assay.__version__,
        "reader": settings.reader,
        "weighted_score": round(weighted_score(confusion), 3),
        "macro_f1": round(macro_f1(confusion), 3),
        "related_accuracy": round(related_accuracy(confusion), 3),
        "labels": {
            label: {name: round(value, 3) for name, value in figures.items()}
            for label, figures in label_figures(confusion).items()
        },
        "confusion": {gold: {found: confusion[gold, found] for found in LABELS} for gold in LABELS},
        "always_unrelated_score": round(weighted_score(_always("unrelated", pairs)), 3),
        "always_discuss_score": round(weighted_score(_always("discuss", pairs)), 3),
        "pairs_per_second": round(len(pairs) / seconds, 1),
    }
    text = json.dumps(result, indent=2) + "\n"
    print(text, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(text, encoding="utf-8")


def _always(label: str, pairs: list[StancePair]) -> Confusion:
    return Counter((pair.label, label) for pair in pairs)


if __name__ == "__main__":
    main()
