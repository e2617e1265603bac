"""Short reports read by the rules, with stances given by hand, and what the questions ask of them."""

from __future__ import annotations

from dataclasses import replace

from assay.appraisal.draws import Draws
from assay.appraisal.found import find, tally_of
from assay.appraisal.index import Index
from assay.appraisal.questions import QUESTIONS
from assay.appraisal.questions.base import Asked, Evidence
from assay.domain.document import Document
from assay.domain.lineage import Lineage, Origin
from assay.domain.material import Material
from assay.domain.source import Interest, Naming, Resolution, Role, Side, Source, SourceKind, Stake
from assay.domain.stance import NOT_ASSESSED, Stances
from assay.domain.statement import Statement
from assay.extract import extract
from assay.extract.rules import RulesTagger
from assay.settings import Settings
from tests.unit.appraisal.piles import claim, stance

RULES = Settings(tagger="rules")
FOR, AGAINST = 0.8, -0.8


def evidence_of(text: str, *, bearing: float = FOR, party: str | None = None) -> Evidence:
    """What the questions are asked of for one report.

    Sentences that speak of dye bear on the claim, by `bearing`, unless they bear on another item. Every source that is
    named speaks for itself; `party` is one that has a stake.
    """
    document = Document("D1", text, "", publisher="The Tolv Post", published="2024-05-08")
    read = extract(document, tagger=RulesTagger(), settings=RULES)
    names = {statement.id: _source(statement, text) for statement in read.statements}
    statements = tuple(replace(statement, source=names[statement.id]) for statement in read.statements)
    sources = tuple(_described(name, party) for name in sorted(set(names.values())))
    bearings = {
        statement.id: stance(bearing) if "dye" in statement.content_text(text) else NOT_ASSESSED
        for statement in statements
    }
    material = Material(
        claim=claim(),
        documents=(document,),
        statements=statements,
        exhibits=read.exhibits,
        resolution=Resolution(sources, names),
        stances=Stances({name: {"H1": reading} for name, reading in bearings.items()}, {}),
        lineage=Lineage(
            origins=tuple(
                Origin(f"O-{source.name}", source.id, tuple(name for name, own in names.items() if own == source.id))
                for source in sources
            ),
            origin_of={name: f"O-{_name(own)}" for name, own in names.items()},
        ),
    )
    index = Index(material)
    found = find(index)
    tally = tally_of(found, Draws(seed=1, count=50))
    return Evidence(index, found.assertions, found.exhibits, found.absences, tally)


def asked(text: str, question: str, *, bearing: float = FOR, party: str | None = None) -> list[Asked]:
    """What the question of this identifier asks of a report."""
    evidence = evidence_of(text, bearing=bearing, party=party)
    return [one for row, applies in QUESTIONS if row.id == question for one in applies(evidence)]


def _source(statement: Statement, text: str) -> str:
    return f"S-{statement.source_span.of(text)}" if statement.source_span else "S-The Tolv Post"


def _name(source: str) -> str:
    return source.removeprefix("S-")


def _described(source: str, party: str | None) -> Source:
    name = _name(source)
    role = Role.PUBLICATION if name == "The Tolv Post" else Role.WITNESS
    interest = {"H1": Interest(Side.FOR, Stake.PARTY)} if name == party else {}
    return Source(id=source, name=name, naming=Naming.NAMED, role=role, kind=SourceKind.PERSON, interest=interest)
