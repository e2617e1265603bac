"""Figures over the cases and over the articles, for Assay and its peers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from assay.domain.source import Source
from benchmarks.sources.articles import Labels, Material
from benchmarks.sources.cases import Case, Outcome
from benchmarks.sources.contestants import Telling, assay_resolution
from benchmarks.sources.marked import marked
from benchmarks.sources.metrics import b_cubed, held_by, right_pronouns

Figures = dict[str, float | int]
FIELDS = ("naming", "kind", "role")


def share(right: int, of: int) -> float:
    """A share with four decimals; nought of nothing."""
    return round(right / of, 4) if of else 0.0


def of_cases(outcomes: Sequence[Outcome]) -> Figures:
    """What Assay makes of cases: whole outcomes, B-cubed, pronouns, and each field that is asked for."""
    gold, found = _joined(outcome.gold for outcome in outcomes), _joined(outcome.found for outcome in outcomes)
    measured = b_cubed(found, gold)
    pronouns = [(number, mention) for number, outcome in enumerate(outcomes) for mention in outcome.pronouns]
    figures: Figures = {
        "cases": len(outcomes),
        "whole": share(sum(not outcome.differences for outcome in outcomes), len(outcomes)),
        "precision": round(measured.precision, 4),
        "recall": round(measured.recall, 4),
        "f1": round(measured.f1, 4),
        "pronouns": len(pronouns),
        "pronouns_right": share(right_pronouns(pronouns, found, gold), len(pronouns)),
        "informants_merged": sum(outcome.merged_informants for outcome in outcomes),
    }
    asked: dict[str, list[bool]] = defaultdict(list)
    for outcome in outcomes:
        for _, field, right in outcome.fields:
            asked[field].append(right)
    for field in sorted(asked):
        figures[field] = share(sum(asked[field]), len(asked[field]))
        figures[f"{field}_asked"] = len(asked[field])
    return figures


def peer_on_cases(cases: Iterable[Case], tell: Telling) -> Figures:
    """What a peer, which only tells sources apart, makes of cases."""
    gold: dict[Hashable, Hashable] = {}
    found: dict[Hashable, Hashable] = {}
    pronouns: list[Hashable] = []
    for case in cases:
        material = marked(case.items)
        told = tell(material.documents, material.statements)
        marks = list(material.label_of)
        for mention in marks:
            gold[case.number, mention] = (case.number, material.label_of[mention])
            found[case.number, mention] = (case.number, told[mention])
        pronouns += [(case.number, marks[number - 1]) for number in sorted(case.pronouns) if number <= len(marks)]
    measured = b_cubed(found, gold)
    return {
        "precision": round(measured.precision, 4),
        "recall": round(measured.recall, 4),
        "f1": round(measured.f1, 4),
        "pronouns_right": share(right_pronouns(pronouns, found, gold), len(pronouns)),
    }


def _joined(maps: Iterable[Mapping[str, str]]) -> dict[Hashable, Hashable]:
    """Many cases' mentions and sources as one, each under its case's number."""
    return {(number, key): (number, value) for number, held in enumerate(maps) for key, value in held.items()}


def of_articles(labels: Sequence[Labels], texts: Mapping[str, Material], tell: Telling | None = None) -> Figures:
    """Figures over labelled articles, for a peer, or for Assay with what it says of each source besides."""
    gold: dict[Hashable, Hashable] = {}
    found: dict[Hashable, Hashable] = {}
    pronouns: list[Hashable] = []
    kinds: dict[str, list[bool]] = defaultdict(list)
    for labelled in labels:
        material = texts[labelled.article]
        described: Mapping[str, Source] = {}
        if tell is None:
            resolution = assay_resolution([material.document], material.statements)
            told, described = resolution.source_of, {source.id: source for source in resolution.sources}
        else:
            told = tell([material.document], material.statements)
        own_gold: dict[Hashable, Hashable] = dict(labelled.mentions.items())
        own_found: dict[Hashable, Hashable] = {
            material.mention_of[identifier]: source
            for identifier, source in told.items()
            if material.mention_of[identifier] in labelled.mentions
        }
        gold |= {(labelled.article, mention): (labelled.article, label) for mention, label in own_gold.items()}
        found |= {(labelled.article, mention): (labelled.article, source) for mention, source in own_found.items()}
        pronouns += [(labelled.article, mention) for mention in sorted(labelled.pronouns)]
        for label, source in held_by(own_found, own_gold).items():
            if described:
                for field in FIELDS:
                    value = getattr(described[str(source)], field).value
                    kinds[field].append(value in labelled.sources[str(label)][field].split(" | "))
    measured = b_cubed(found, gold)
    figures: Figures = {
        "articles": len(labels),
        "mentions": len(gold),
        "sources": len(set(gold.values())),
        "precision": round(measured.precision, 4),
        "recall": round(measured.recall, 4),
        "f1": round(measured.f1, 4),
        "pronouns": len(pronouns),
        "pronouns_right": share(right_pronouns(pronouns, found, gold), len(pronouns)),
    }
    return figures | {field: share(sum(right), len(right)) for field, right in kinds.items()}
