"""The cases of `cases/`: short texts written for them, and what is expected of each."""

from __future__ import annotations

import pathlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from assay.domain.source import Resolution, Source
from benchmarks.sources.contestants import assay_resolution
from benchmarks.sources.marked import Marked, claim, marked

FOLDER = pathlib.Path(__file__).parent / "cases"
UNSEEN = pathlib.Path(__file__).parent / "unseen"
FIELDS = ("name", "naming", "kind", "role", "affiliation", "country", "interest")


@dataclass(frozen=True, slots=True)
class Case:
    """One case as written, by its number among all cases of its folder."""

    number: int
    name: str
    group: str
    items: tuple[Mapping[str, str], ...]
    claim: str | None
    sources: Mapping[str, Mapping[str, str]]
    pronouns: frozenset[int]
    may_be_same: tuple[tuple[str, str], ...]
    never: tuple[tuple[str, str], ...]

    @property
    def half(self) -> str:
        """`odd` or `even`, by the case's number."""
        return "odd" if self.number % 2 else "even"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a case: each mention's true and found source, the fields asked for, and what differs, in words."""

    case: Case
    gold: Mapping[str, str]
    found: Mapping[str, str]
    pronouns: tuple[str, ...]
    fields: tuple[tuple[str, str, bool], ...]
    merged_informants: int
    differences: tuple[str, ...]


def cases_in(folder: pathlib.Path = FOLDER) -> list[Case]:
    """All cases of a folder, by file and place in it."""
    listed: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.yaml")):
        listed += yaml.safe_load(path.read_text(encoding="utf-8"))
    return [_case(number, entry) for number, entry in enumerate(listed, start=1)]


def _case(number: int, entry: Mapping[str, Any]) -> Case:
    items = entry["documents"] if "documents" in entry else [{"text": entry["text"]}]
    sources = {
        str(label): {name: str(value) for name, value in fields.items()}
        for label, fields in (entry.get("sources") or {}).items()
    }
    return Case(
        number, entry["name"], entry["group"], tuple(items), entry.get("claim"), sources,
        frozenset(entry.get("pronouns") or ()), _pairs(entry, "may_be_same"), _pairs(entry, "never"),
    )  # fmt: skip


def _pairs(entry: Mapping[str, Any], key: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(one), str(other)) for one, other in entry.get(key) or ())


def outcome(case: Case) -> Outcome:
    """Resolves a case and compares."""
    material = marked(case.items)
    about = claim(case.claim) if case.claim else None
    resolution = assay_resolution(material.documents, material.statements, claim=about)
    return compared(case, material, resolution)


def compared(case: Case, material: Marked, resolution: Resolution) -> Outcome:
    """How a resolution differs from what the case expects."""
    gold = dict(material.label_of)
    found = {identifier: resolution.source_of[identifier] for identifier in gold}
    holders: dict[str, list[str]] = defaultdict(list)
    labels: dict[str, set[str]] = defaultdict(set)
    for identifier, label in gold.items():
        holders[label].append(found[identifier])
        labels[found[identifier]].add(label)
    sources = {source.id: source for source in resolution.sources}
    of = {label: sources[max(held, key=held.count)] for label, held in holders.items()}
    wrong = [
        f"{sources[source].name}: {', '.join(sorted(held))} are one" for source, held in labels.items() if len(held) > 1
    ]
    wrong += [
        f"{label}: {' | '.join(sorted({sources[source].name for source in held}))} are {len(set(held))}"
        for label, held in holders.items()
        if len(set(held)) > 1
    ]
    fields = tuple(_fields(case, of))
    for label, field, right in fields:
        if not right:
            wanted = case.sources[label][field]
            wrong.append(f"{label}: {field} is {shown(of[label], field)}, not {wanted}")
    wrong += _links(case, of)
    unnamed = {
        label for label, asked in case.sources.items()
        if asked.get("naming", "") in ("anonymous", "described", "anonymous | described", "described | anonymous")
        and asked.get("kind", "person") in ("person", "group", "unknown")
    }  # fmt: skip
    merged = sum(1 for held in labels.values() if len(held) > 1 and held & unnamed)
    marks = list(gold)
    pronouns = tuple(marks[number - 1] for number in sorted(case.pronouns) if number <= len(marks))
    return Outcome(case, gold, found, pronouns, fields, merged, tuple(wrong))


def _fields(case: Case, of: Mapping[str, Source]) -> Sequence[tuple[str, str, bool]]:
    return [
        (label, field, _agrees(shown(of[label], field), wanted))
        for label, asked in case.sources.items()
        if label in of
        for field, wanted in asked.items()
        if field in FIELDS
    ]


def _agrees(value: str, wanted: str) -> bool:
    """Whether a value is one of those wanted; names and affiliations without regard to capitals and articles."""
    return any(_plain(value) == _plain(one) for one in wanted.split(" | "))


def _plain(value: str) -> str:
    return " ".join(value.casefold().removeprefix("the ").replace("’", "'").split())


def shown(source: Source, field: str) -> str:
    """A field of a source as cases write it."""
    if field == "interest":
        interest = source.interest.get("H1")
        return f"{interest.side.value} {interest.stake.value}" if interest else "unknown unknown"
    value = getattr(source, field)
    return str(getattr(value, "value", value))


def _links(case: Case, of: Mapping[str, Source]) -> Sequence[str]:
    """Pairs that are linked and must not be, or are not linked and should be."""
    linked = {(source.id, other.id) for source in of.values() for other in source.may_be_same}
    wrong = []
    for one, other in case.may_be_same:
        if (of[one].id, of[other].id) not in linked:
            wrong.append(f"{one} and {other} are not held to be possibly the same")
    for one, other in case.never:
        if of[one].id == of[other].id or (of[one].id, of[other].id) in linked:
            wrong.append(f"{one} and {other} are held to be possibly the same")
    return wrong
