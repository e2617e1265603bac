"""The stages, in the order a report moves through the house."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assay.appraisal import weigh, with_letter
from assay.claims import read_claim
from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.finding import Finding
from assay.domain.material import Material
from assay.domain.stance import StanceLabel, Stances
from assay.domain.statement import BearsOnKind, Extraction, Statement
from assay.errors import NothingReadable
from assay.extract import extract, make_tagger, merge_exhibits, read_ahead
from assay.lineage import trace, with_publishers
from assay.pipeline.progress import Progress
from assay.pipeline.stage import Scope, Stage
from assay.pipeline.state import State
from assay.settings import Settings
from assay.sources import decisions_of, resolve_sources
from assay.stance import judge, make_reader
from assay.texts.given_outlets import outlets_with, with_owner

_SAYS_NOTHING = frozenset({StanceLabel.UNRELATED, StanceLabel.NOT_ASSESSED})


def _understand_claim(state: State, settings: Settings, progress: Progress) -> State:
    progress.started("claim", total=1)
    claim = read_claim(state.claim_text or "", alternatives=state.alternatives, settings=settings)
    return replace(state, claim=claim)


def _read_and_extract(state: State, settings: Settings, progress: Progress) -> State:
    """Reads and extracts one document after the other; the identifiers of equal documents are told apart."""
    progress.started("statements", total=state.expected)
    tagger = make_tagger(settings)
    documents: list[Document] = []
    statements: list[Statement] = []
    exhibits: list[Exhibit] = []
    findings: list[Finding] = [*state.findings]
    seen: dict[str, int] = {}
    for reading in read_ahead(state.readings or (), tagger=tagger):
        findings.extend(reading.findings)
        progress.advanced("statements")
        if reading.document is None:
            continue
        document = _told_apart(reading.document, seen)
        found: Extraction = extract(document, tagger=tagger, settings=settings)
        documents.append(document)
        statements.extend(found.statements)
        exhibits.extend(found.exhibits)
        findings.extend(found.findings)
    if not documents:
        told = " ".join(finding.message for finding in findings[:5])
        raise NothingReadable(f"No report could be read. {told}".strip(), hint=_first_hint(findings))
    return replace(
        state,
        documents=tuple(documents),
        statements=tuple(statements),
        exhibits=tuple(exhibits),
        findings=tuple(findings),
    )


def _resolve(state: State, settings: Settings, progress: Progress) -> State:
    """Tells which sources, and which exhibits, of several documents are one."""
    del settings
    documents, ledger = state.documents or (), state.ledger
    progress.started("sources", total=1)
    exhibits, renamed = merge_exhibits(state.exhibits or (), documents=documents)
    statements = tuple(_bear_on_exhibit(statement, renamed) for statement in state.statements or ())
    resolution = resolve_sources(documents, statements, claim=state.claim, ledger=ledger)
    resolution = replace(resolution, sources=tuple(map(with_letter, resolution.sources)))
    outlets, _ = outlets_with(ledger.outlets)
    with_source = tuple(replace(item, source=resolution.source_of.get(item.id)) for item in statements)
    bearing = tuple(_bear_on_source(item, resolution.source_of) for item in with_source)
    return replace(
        state,
        documents=tuple(with_owner(document, outlets) for document in documents),
        resolution=resolution,
        statements=bearing,
        exhibits=exhibits,
        decisions=(*state.decisions, *decisions_of(ledger)),
        findings=(*state.findings, *ledger.findings, *resolution.findings),
    )


def _judge(state: State, settings: Settings, progress: Progress) -> State:
    claim, resolution = state.claim, state.resolution
    if claim is None or resolution is None:
        return state
    progress.started("stance", total=1)
    name_of = {source.id: source.name for source in resolution.sources}
    names = {statement: name_of[source] for statement, source in resolution.source_of.items()}
    stances = judge(claim, state.documents or (), state.statements or (), reader=make_reader(settings), names=names)
    return replace(state, stances=stances)


def _trace(state: State, settings: Settings, progress: Progress) -> State:
    del settings
    if state.resolution is None:
        return state
    progress.started("lineage", total=1)
    relevant = _of_the_claim(state.stances) if state.stances is not None else None
    outlets, _ = outlets_with(state.ledger.outlets)
    resolution = with_publishers(state.resolution, state.documents or (), outlets=outlets)
    lineage = trace(
        state.documents or (),
        state.statements or (),
        sources=resolution,
        relevant=relevant,
        outlets=outlets,
    )
    lineage = replace(lineage, not_held=tuple(with_owner(document, outlets) for document in lineage.not_held))
    return replace(state, resolution=resolution, lineage=lineage, findings=(*state.findings, *lineage.findings))


def _of_the_claim(stances: Stances) -> frozenset[str]:
    """The statements that say anything of any hypothesis."""
    return frozenset(
        statement
        for statement, readings in stances.statements.items()
        if any(reading.label not in _SAYS_NOTHING for reading in readings.values())
    )


def _weigh(state: State, settings: Settings, progress: Progress) -> State:
    progress.started("appraisal", total=1)
    weighing = weigh(material_of(state), settings=settings)
    return replace(state, weighing=weighing, findings=(*state.findings, *weighing.findings))


def material_of(state: State) -> Material:
    """The material of a state that has passed every stage but the last."""
    if state.claim is None or state.resolution is None or state.stances is None or state.lineage is None:
        raise ValueError("The material is complete only after the stages claim, sources, stance and lineage.")
    return Material(
        claim=state.claim,
        documents=state.documents or (),
        statements=state.statements or (),
        exhibits=state.exhibits or (),
        resolution=state.resolution,
        stances=state.stances,
        lineage=state.lineage,
        decisions=state.decisions,
        parameters=state.ledger.parameters,
    )


def _told_apart(document: Document, seen: dict[str, int]) -> Document:
    seen[document.id] = seen.get(document.id, 0) + 1
    count = seen[document.id]
    return document if count == 1 else replace(document, id=f"{document.id}-{count}")


def _bear_on_exhibit(statement: Statement, renamed: Mapping[str, str]) -> Statement:
    target = statement.bears_on
    if target is None or target.kind is not BearsOnKind.EXHIBIT:
        return statement
    return replace(statement, bears_on=replace(target, id=renamed.get(target.id, target.id)))


def _bear_on_source(statement: Statement, source_of: Mapping[str, str]) -> Statement:
    target = statement.bears_on
    if target is None or target.kind is not BearsOnKind.SOURCE:
        return statement
    return replace(statement, bears_on=replace(target, id=source_of.get(target.id, target.id)))


def _first_hint(findings: list[Finding]) -> str:
    return next((finding.hint for finding in findings if finding.hint), "Name files or folders that hold reports.")


CLAIM = Stage("claim", frozenset({"claim_text"}), frozenset({"claim"}), Scope.CASE, _understand_claim)
STATEMENTS = Stage(
    "statements",
    frozenset({"readings"}),
    frozenset({"documents", "statements", "exhibits"}),
    Scope.DOCUMENT,
    _read_and_extract,
)
SOURCES = Stage(
    "sources",
    frozenset({"documents", "statements"}),
    frozenset({"resolution"}),
    Scope.CORPUS,
    _resolve,
    wanted=frozenset({"claim", "exhibits"}),
)
STANCE = Stage(
    "stance",
    frozenset({"claim", "documents", "statements", "resolution"}),
    frozenset({"stances"}),
    Scope.DOCUMENT,
    _judge,
)
LINEAGE = Stage(
    "lineage",
    frozenset({"documents", "statements", "resolution"}),
    frozenset({"lineage"}),
    Scope.CORPUS,
    _trace,
    wanted=frozenset({"stances"}),
)
APPRAISAL = Stage(
    "appraisal",
    frozenset({"claim", "documents", "statements", "exhibits", "resolution", "stances", "lineage"}),
    frozenset({"weighing"}),
    Scope.CASE,
    _weigh,
)

WHO_SAID_WHAT = (STATEMENTS, SOURCES)
WHO_IS_WHO = (CLAIM, STATEMENTS, SOURCES)
WHO_STANDS_WHERE = (CLAIM, STATEMENTS, SOURCES, STANCE)
WHO_HAD_IT_FROM_WHOM = (STATEMENTS, SOURCES, LINEAGE)
READ = (CLAIM, STATEMENTS)
TRACED = (SOURCES, STANCE, LINEAGE)
WHOLE = (*READ, *TRACED, APPRAISAL)
