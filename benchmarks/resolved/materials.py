"""The material of every case, read by the product's own stages once and kept in `runs/resolved/`, which git ignores."""

from __future__ import annotations

import argparse
import hashlib
import json
import pathlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import assay
from assay.api.listing import models_used
from assay.domain.document import Document, Reading
from assay.domain.material import Material
from assay.errors import AssayError
from assay.pipeline import State, run
from assay.pipeline.stages import CLAIM, LINEAGE, SOURCES, STANCE, STATEMENTS, material_of
from assay.settings import Settings
from assay.texts.outlets import OutletKind, outlet_named
from benchmarks.resolved.cases import SETS, Case, Evidence
from benchmarks.resolved.codec import plain, typed

FOLDER = pathlib.Path(__file__).parents[2] / "runs" / "resolved"
READING = (CLAIM, STATEMENTS, SOURCES, STANCE, LINEAGE)


@dataclass(frozen=True, slots=True)
class Read:
    """A case with its material; none where the claim could not be read or no evidence is left."""

    case: Case
    material: Material | None


def material_for(claim: str, evidence: Sequence[Evidence], *, settings: Settings) -> Material | None:
    """What the stages before the weighing make of a claim and its evidence."""
    readings = [Reading(_document(item)) for item in evidence]
    if not readings:
        return None
    try:
        return material_of(run(READING, State(claim_text=claim, readings=readings), settings=settings))
    except AssayError:
        return None


def kept(name: str, *, own_pages: bool, settings: Settings | None = None) -> Iterator[Read]:
    """The cases of the set `name` with their materials, read now where they are not kept yet.

    Without `own_pages`, what comes from the fact-checker's own page is left out. What is kept goes by the claim, the
    evidence, the models and the version: after a change of the code that reads, remove the folder.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.jsonl"
    known = _known(path)
    chosen = settings or Settings(threads=1)
    with path.open("a", encoding="utf-8") as lines:
        for case in SETS[name]():
            evidence = [item for item in case.evidence if own_pages or not item.own]
            key = _key(case.claim, evidence)
            if key not in known:
                found = material_for(case.claim, evidence, settings=chosen)
                known[key] = json.dumps(plain(found), ensure_ascii=False)
                lines.write(f'{{"key": "{key}", "material": {known[key]}}}\n')
                lines.flush()
            value = known[key]
            yield Read(case, typed(Material, json.loads(value)) if value != "null" else None)


def _document(evidence: Evidence) -> Document:
    outlet = outlet_named(evidence.site) if evidence.url else None
    social = outlet is not None and outlet.kind is OutletKind.SOCIAL
    return assay.text(evidence.text, url=evidence.url, publisher=None if social else evidence.site or None)


def _known(path: pathlib.Path) -> dict[str, str]:
    """The materials kept so far; a line that was cut off is left out."""
    known = {}
    for line in path.read_text(encoding="utf-8").split("\n") if path.exists() else ():
        try:
            found = json.loads(line)
        except json.JSONDecodeError:
            continue
        known[found["key"]] = json.dumps(found["material"], ensure_ascii=False)
    return known


def main() -> None:
    parser = argparse.ArgumentParser(description="Reads the cases of one set, or goes on where it was broken off.")
    parser.add_argument("name", choices=[*SETS])
    parser.add_argument("--own-pages", action="store_true")
    options = parser.parse_args()
    cases = list(kept(options.name, own_pages=options.own_pages))
    print(f"{len(cases)} cases, {sum(case.material is None for case in cases)} without material")


def _key(claim: str, evidence: Iterable[Evidence]) -> str:
    told = json.dumps([_models(), claim, [[item.text, item.site, item.url] for item in evidence]])
    return hashlib.sha256(told.encode()).hexdigest()[:24]


@cache
def _models() -> list[str]:
    return [assay.__version__, *(model.sha256 for model in models_used(Settings(), stance=True))]


if __name__ == "__main__":
    main()
