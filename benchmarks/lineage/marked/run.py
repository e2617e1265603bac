"""`python -m benchmarks.lineage.marked.run`: whether stories marked as by an agency are traced to that agency."""

from __future__ import annotations

import argparse
import json
import pathlib
import time
from collections import defaultdict

import yaml

from assay.domain.document import Document
from assay.domain.lineage import EdgeKind
from assay.domain.source import Resolution
from assay.ingest import make_document
from assay.ingest.front import read_front
from assay.lineage import trace
from assay.texts.outlets import OutletKind, built_in
from benchmarks.lineage.pairs.articles import read_articles

FOLDER = pathlib.Path(__file__).parent
FROZEN = FOLDER / "results" / "marked-frozen.json"
MARK = ("Credits its text to", "Its credit line reads", "Its byline reads")
SAME = {"CNN": "CNN Wire"}


def marked() -> dict[str, set[str]]:
    """The agencies that each marked story says it is by."""
    written = yaml.safe_load((FOLDER / "marked.yaml").read_text(encoding="utf-8"))
    return {story: set(agencies) for story, agencies in written.items()}


def documents() -> dict[str, Document]:
    """The articles as documents, by the identifier of the document; equal texts stay apart."""
    made = {}
    for name, article in read_articles().items():
        front = read_front(article.text)
        document = make_document(
            article.text, publisher=article.publisher, published=article.scraped, author=front.author, title=front.title
        )
        made[name] = Document(**{**_fields(document), "id": f"D{name}"})
    return made


def _fields(document: Document) -> dict[str, object]:
    return {name: getattr(document, name) for name in Document.__dataclass_fields__}


def figures() -> dict[str, object]:
    """Recall and precision of the edges to agencies, and the stories on which they fall short."""
    stories, truth = documents(), marked()
    began = time.process_time()
    lineage = trace(stories.values(), (), sources=Resolution((), {}))
    seconds = time.process_time() - began
    agencies = {outlet.name for outlet in built_in().listed if outlet.kind is OutletKind.AGENCY} | set(SAME)
    publisher = {document.id: document.publisher or "" for document in (*stories.values(), *lineage.not_held)}
    own: dict[str, set[str]] = defaultdict(set)
    copied: dict[str, set[str]] = defaultdict(set)
    unshown = 0
    for edge in lineage.edges:
        unshown += not any(reason.passages for reason in edge.reasons)
        named = built_in().named(publisher[edge.end])
        name = named.name if named else publisher[edge.end]
        if edge.kind is EdgeKind.COPIES and name in agencies:
            by_mark = any(reason.text.startswith(MARK) for reason in edge.reasons)
            (own if by_mark else copied)[edge.start[1:]].add(SAME.get(name, name))
    traced = {story for story, wanted in truth.items() if (own[story] | copied[story]) & wanted}
    by_own_words = {story for story in traced if own[story] & truth[story]}
    claimed = {story for story in stories if own[story]}
    right = {story for story in claimed if story in truth and own[story] <= truth[story]}
    return {
        "stories": len(stories),
        "marked": len(truth),
        "traced": len(traced),
        "traced_by_their_own_mark": len(by_own_words),
        "recall": round(len(traced) / len(truth), 4),
        "edges_by_a_mark": len(claimed),
        "precision": round(len(right) / len(claimed), 4),
        "unmarked_but_copied": sorted(story for story in stories if copied[story] and story not in truth),
        "missed": sorted(set(truth) - traced),
        "wrong": {story: sorted(own[story]) for story in sorted(claimed - right)},
        "edges_without_a_passage": unshown,
        "seconds": round(seconds, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="write the figures into results/")
    found = figures()
    print(json.dumps(found, indent=2))
    if parser.parse_args().freeze:
        FROZEN.parent.mkdir(exist_ok=True)
        FROZEN.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
