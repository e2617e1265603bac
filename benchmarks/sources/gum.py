"""`python -m benchmarks.sources.gum`: what each weight and each group of features is worth.

Three measures for each table of weights: the share of right choices on GUM dev, of names and descriptions and of
pronouns, with the truth in the place of all earlier decisions; B-cubed F1 and pronouns of the labelled articles. The
tables are the weights set by hand, those fitted, those in use, and those in use without each group of features.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from unittest import mock

from assay.domain.document import Document
from assay.domain.statement import Statement
from assay.sources import resolve_sources
from assay.sources.within import antecedents, features, resolver
from assay.sources.within.scoring import NEW, Kind, Weight, table, weights_for
from benchmarks.sources import measured
from benchmarks.sources.articles import GOLD, Labels, Material, materials, read_labels
from training.sources.choices import Choice, choices
from training.sources.fit import FITTED_IN_USE, NAMES
from training.sources.gum import read_documents

HALVES = {None: slice(None), "odd": slice(0, None, 2), "even": slice(1, None, 2)}
GROUPS: dict[Kind, dict[str, str]] = {
    Kind.NAMING: {feature.name: feature.group for feature in features.FEATURES},
    Kind.PRONOUN: {feature.name: feature.group for feature in antecedents.FEATURES},
}


def tables(rows: Sequence[Weight]) -> Iterator[tuple[str, list[Weight]]]:
    """Each table to be measured, with what it is."""
    yield "set by hand", [replace(row, weight=row.by_hand) for row in rows]
    yield "fitted", [replace(row, weight=row.fitted) for row in rows]
    yield f"in use (fitted for {', '.join(sorted(FITTED_IN_USE))})", list(rows)
    for kind, groups in GROUPS.items():
        for group in dict.fromkeys(groups.values()):
            yield f"in use, {kind.value} without {group}", [_without(row, kind, group) for row in rows]


def _without(row: Weight, kind: Kind, group: str) -> Weight:
    gone = row.kind is kind and GROUPS[kind].get(row.feature) == group
    return replace(row, weight=0.0) if gone else row


def right_share(listed: Sequence[Choice], kind: Kind, rows: Sequence[Weight]) -> float:
    """The share of one kind's choices in which the likeliest is right: a true candidate, or "a new one"."""
    weights = weights_for(kind, [name for name in NAMES[kind] if name != NEW], rows)
    own = [choice for choice in listed if choice.kind is kind]
    return measured.share(sum(choice.is_right(weights.best(choice.options)) for choice in own), len(own))


def on_articles(texts: Mapping[str, Material], labels: Sequence[Labels], rows: Sequence[Weight]) -> dict[str, float]:
    """B-cubed F1 and the share of pronouns that are right where the resolver uses `rows`."""

    def tell(documents: Sequence[Document], statements: Sequence[Statement]) -> Mapping[str, str]:
        with mock.patch.object(resolver, "table", return_value=tuple(rows)):
            return resolve_sources(documents, statements).source_of

    figures = measured.of_articles(labels, texts, tell)
    return {"articles f1": figures["f1"], "articles pronouns": figures["pronouns_right"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("odd", "even"), help="only the articles of this half")
    options = parser.parse_args()
    labels = read_labels(GOLD)[HALVES[options.half]]
    texts = materials(labelled.article for labelled in labels)
    dev = list(read_documents("dev"))
    results = {}
    for name, rows in tables(table()):
        listed = list(choices(dev, rows))
        results[name] = {
            **{f"gum {kind.value}": right_share(listed, kind, rows) for kind in Kind},
            **on_articles(texts, labels, rows),
        }
    print(json.dumps(results, indent=2))


if __name__ == "__main__":
    main()
