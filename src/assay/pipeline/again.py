"""A case run again on what was read before: with another ledger or prior, or with some of it left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assay.domain.exhibit import Exhibit
from assay.domain.ledger import Ledger
from assay.domain.stance import Stances
from assay.domain.statement import BearsOn, BearsOnKind, Statement
from assay.pipeline.progress import Progress
from assay.pipeline.run import run
from assay.pipeline.stages import APPRAISAL, LINEAGE, SOURCES, TRACED
from assay.pipeline.state import State
from assay.settings import Settings


@dataclass(frozen=True, slots=True)
class Kept:
    """A case's states as they were: `read` with what its documents say, `traced` with all that is weighed."""

    read: State
    traced: State
    settings: Settings


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is left out of a case, by identifier; `exhibits` as they are once those of several documents are one."""

    documents: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    exhibits: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.documents or self.statements or self.exhibits)


def again(
    kept: Kept,
    *,
    ledger: Ledger,
    left_out: LeftOut,
    settings: Settings,
    progress: Progress | None = None,
) -> Kept:
    """The case once more, up to the weighing; nothing is read or extracted again.

    Sources and lineage are worked out anew where anything is left out or the ledger says more of sources. Stance is
    judged anew only where documents are left out, since the words of all documents tell what is rare in them.
    """
    known = kept.traced.ledger
    same = (known.outlets, known.records, known.decisions) == (ledger.outlets, ledger.records, ledger.decisions)
    read = without(kept, left_out) if left_out else kept.read
    read = replace(read, ledger=ledger)
    if same and not left_out:
        traced = replace(kept.traced, ledger=ledger)
    elif left_out.documents:
        traced = run(TRACED, read, settings=settings, progress=progress)
    else:
        judged = replace(read, stances=_without_stances(kept.traced.stances, left_out))
        traced = run((SOURCES, LINEAGE), judged, settings=settings, progress=progress)
    return Kept(read, traced, settings)


def weighed(kept: Kept, *, progress: Progress | None = None) -> State:
    """The state of a case after its weighing."""
    return run((APPRAISAL,), kept.traced, settings=kept.settings, progress=progress)


def without(kept: Kept, left_out: LeftOut) -> State:
    """What was read, without some of it, and without the words that bear on what is left out alone."""
    read, gone = kept.read, left_out
    exhibits = _exhibits(kept, gone)
    statements = [
        statement
        for statement in read.statements or ()
        if statement.document not in gone.documents and statement.id not in gone.statements
    ]
    while True:
        there = {statement.id for statement in statements} | {exhibit.id for exhibit in exhibits}
        other = _speakers(kept, statements)
        bearing = [_bearing(statement, there, other) for statement in statements]
        if None not in bearing:
            break
        statements = [statement for statement, found in zip(statements, bearing, strict=True) if found is not None]
    kept_ids = {statement.id for statement in statements}
    names = gone.documents | {
        document.path for document in read.documents or () if document.id in gone.documents and document.path
    }
    return replace(
        read,
        documents=tuple(document for document in read.documents or () if document.id not in gone.documents),
        statements=tuple(
            statement if statement.within in kept_ids else replace(statement, within=None)
            for statement in bearing
            if statement is not None
        ),
        exhibits=exhibits,
        findings=tuple(finding for finding in read.findings if finding.document not in names),
    )


def _exhibits(kept: Kept, gone: LeftOut) -> tuple[Exhibit, ...]:
    """The exhibits as they were read, without those that are left out and mentions in documents that are."""
    mentioned = {
        mention for exhibit in kept.traced.exhibits or () if exhibit.id in gone.exhibits for mention in exhibit.mentions
    }
    left = []
    for exhibit in kept.read.exhibits or ():
        mentions = tuple(mention for mention in exhibit.mentions if mention.document not in gone.documents)
        if (mentions or exhibit.held) and not mentioned.intersection(exhibit.mentions):
            left.append(replace(exhibit, mentions=mentions))
    return tuple(left)


def _speakers(kept: Kept, statements: list[Statement]) -> Mapping[str, str]:
    """For every statement that was read, one of the `statements` by the same source in the same document, if any."""
    source_of = kept.traced.resolution.source_of if kept.traced.resolution is not None else {}
    first: dict[tuple[str, str], str] = {}
    for statement in statements:
        first.setdefault((source_of.get(statement.id, statement.id), statement.document), statement.id)
    return {
        statement.id: found
        for statement in kept.read.statements or ()
        if (found := first.get((source_of.get(statement.id, statement.id), statement.document)))
    }


def _bearing(statement: Statement, there: set[str], other: Mapping[str, str]) -> Statement | None:
    """The statement, bearing on another one of its target's source where the target is gone; none where it has none."""
    target = statement.bears_on
    if target is None or target.id in there or target.kind is BearsOnKind.RELAY:
        return statement
    instead = other.get(target.id) if target.kind is BearsOnKind.SOURCE else None
    return None if instead is None else replace(statement, bears_on=_moved(target, instead))


def _moved(target: BearsOn, to: str) -> BearsOn:
    return replace(target, id=to)


def _without_stances(stances: Stances | None, gone: LeftOut) -> Stances | None:
    if stances is None or not gone.statements:
        return stances
    kept = {key: readings for key, readings in stances.statements.items() if key not in gone.statements}
    return replace(stances, statements=kept)
