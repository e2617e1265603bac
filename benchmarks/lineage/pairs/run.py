"""`python -m benchmarks.lineage.pairs.run`: real pairs of articles, labelled by hand, as Assay sees them.

A pair is `wire` where more than half of the shorter article lies in passages of the other, `excerpt` where less does,
`quotes` where one cites the other without copying it, `occasion` where both have an assertion in common, else
`unrelated`. `copied` is wire or excerpt. The peer is containment of word trigrams, the measure by which the bands were
drawn, cut where it separates the labels best: an upper bound for what a threshold can do.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import platform
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence

import yaml

import assay
from assay.domain.lineage import Lineage
from assay.lineage.copying import Copying
from assay.lineage.pile import pile
from assay.lineage.quoting import copyings_of
from assay.settings import Settings
from benchmarks.lineage.pairs.articles import read_articles, runs

HERE = pathlib.Path(__file__).parent
FROZEN = HERE / "results" / "pairs-frozen.json"
LABELS = ("wire", "excerpt", "quotes", "occasion", "unrelated")
COPIED = frozenset({"wire", "excerpt"})
WIRE_SHARE = 0.5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fast", action="store_true", help="read statements by rules")
    parser.add_argument("--errors", action="store_true", help="print each pair that is seen otherwise than labelled")
    parser.add_argument("--freeze", action="store_true", help="write the frozen results anew")
    options = parser.parse_args()
    started = time.perf_counter()
    pairs = yaml.safe_load((HERE / "labels.yaml").read_text(encoding="utf-8"))
    seen, shares = _seen(Settings(tagger="rules", reader="rules") if options.fast else Settings(), pairs)
    if options.errors:
        for pair, label, share in zip(pairs, seen, shares, strict=True):
            if pair["label"] != label:
                print(
                    f"{pair['number']}\t{pair['first']} {pair['second']}\t{pair['label']}\tseen as {label}\t{share:.2f}"
                )
    labelled = [pair["label"] in COPIED for pair in pairs]
    bands: dict[str, list[int]] = defaultdict(list)
    for place, pair in enumerate(pairs):
        bands[pair["band"]].append(place)
    cut = max((_f1([share >= cut for share in shares], labelled)["f1"], -cut) for cut in sorted(set(shares)))
    results = {
        "version": assay.__version__,
        "statements": "rules" if options.fast else "model",
        "pairs": len(pairs),
        "copied": {
            "all": _f1([label in COPIED for label in seen], labelled),
            "by_band": {
                band: _f1([seen[place] in COPIED for place in places], [labelled[place] for place in places])
                for band, places in sorted(bands.items())
            },
            "peer, trigrams at the best cut": {
                "cut": round(-cut[1], 3),
                **_f1([s >= -cut[1] for s in shares], labelled),
            },
        },
        "labels": {
            label: _f1([told == label for told in seen], [pair["label"] == label for pair in pairs]) for label in LABELS
        },
        "alike": round(sum(pair["label"] == label for pair, label in zip(pairs, seen, strict=True)) / len(pairs), 4),
        "seconds": round(time.perf_counter() - started, 1),
        "machine": f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}",
    }
    written = json.dumps(results, indent=2) + "\n"
    print(written, end="")
    if options.freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(written, encoding="utf-8")


def _seen(settings: Settings, pairs: Sequence[Mapping[str, str]]) -> tuple[list[str], list[float]]:
    """What Assay sees in each pair among all articles, and the peer's measure."""
    found = read_articles()
    documents = [
        assay.text(article.text, publisher=article.publisher, published=article.scraped) for article in found.values()
    ]
    lineage = assay.trace_lineage(documents, settings=settings)
    name_of = {document.id: name for document, name in zip(lineage.documents, found, strict=True)}
    copied = _copied(lineage, name_of)
    cited, shared = _edges(lineage.value, name_of, {entry.id: entry.document for entry in lineage.listing.statements})
    trigrams = {name: {run for run, _, _ in runs(article.text, 3)} for name, article in found.items()}
    labels, shares = [], []
    for pair in pairs:
        key = frozenset((pair["first"], pair["second"]))
        one, other = trigrams[pair["first"]], trigrams[pair["second"]]
        shares.append(len(one & other) / max(1, min(len(one), len(other))))
        copying = copied.get(key)
        if copying is not None:
            labels.append("wire" if _covered(copying) > WIRE_SHARE else "excerpt")
        else:
            labels.append("quotes" if key in cited else "occasion" if key in shared else "unrelated")
    return labels, shares


def _copied(lineage: assay.Lineage, name_of: Mapping[str, str]) -> dict[frozenset[str], Copying]:
    """Pairs of articles with text in common; of those of exactly the same words each stands for the others."""
    listing = lineage.listing
    material = pile(listing.documents, listing.statements, sources=listing.resolution)
    twins: dict[bytes, list[str]] = defaultdict(list)
    words = {}
    for document, sketch in zip(material.documents, material.sketches, strict=True):
        words[document.id] = sketch.words.hashes.tobytes()
        twins[words[document.id]].append(name_of[document.id])
    found = {}
    for copying in copyings_of(material):
        ends = copying.alignment.earlier.document.id, copying.alignment.later.document.id
        for one in twins[words[ends[0]]]:
            for other in twins[words[ends[1]]]:
                if one != other:
                    found[frozenset((one, other))] = copying
    return found


def _covered(copying: Copying) -> float:
    """The share of the shorter article that lies in passages of the other, lightly edited words included."""
    alignment = copying.alignment
    if len(alignment.earlier.words) <= len(alignment.later.words):
        words, shorter = (
            sum(found.earlier_last - found.earlier_first for found in alignment.passages),
            alignment.earlier,
        )
    else:
        words, shorter = sum(found.later_last - found.later_first for found in alignment.passages), alignment.later
    return words / max(1, len(shorter.words))


def _edges(
    lineage: Lineage, name_of: Mapping[str, str], document_of: Mapping[str, str]
) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Pairs of articles of which one cites the other, and pairs that give one assertion."""
    cited = {frozenset((name_of[e.start], name_of[e.end])) for e in lineage.edges if {e.start, e.end} <= set(name_of)}
    shared = set()
    for first, repeats in lineage.repeats_of.items():
        group = sorted({name_of[document_of[statement]] for statement in (first, *repeats)})
        shared |= {frozenset((one, other)) for one in group for other in group if one < other}
    return cited, shared


def _f1(told: Sequence[bool], true: Sequence[bool]) -> dict[str, float]:
    both = sum(one and other for one, other in zip(told, true, strict=True))
    precision, recall = both / max(1, sum(told)), both / max(1, sum(true))
    return {
        "f1": round(2 * both / max(1, sum(told) + sum(true)), 4),
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "told": sum(told),
        "true": sum(true),
    }


if __name__ == "__main__":
    main()
