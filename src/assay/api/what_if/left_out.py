"""One `--without`: what is left out."""

from __future__ import annotations

from collections.abc import Iterable

from assay.api.what_if.things import Thing, ThingKind, Things
from assay.domain.material import Appraised, SupposedKind, Supposition
from assay.errors import UsageError
from assay.pipeline import LeftOut
from assay.report.inert import one_line
from assay.report.view.wording import counted

_KINDS = (ThingKind.DOCUMENT, ThingKind.SOURCE, ThingKind.ORIGIN, ThingKind.EXHIBIT, ThingKind.STATEMENT)


def left_out_of(words: Iterable[str], things: Things, appraised: Appraised) -> tuple[LeftOut, tuple[Supposition, ...]]:
    """What the words leave out, and the same in words; raises `UsageError` where that is nothing, or everything."""
    documents: set[str] = set()
    statements: set[str] = set()
    exhibits: set[str] = set()
    supposed = []
    for word in words:
        thing = _found(word, things)
        said = _said(thing, things, appraised)
        supposed.append(Supposition(SupposedKind.WITHOUT, one_line(word), one_line(_told(thing, said))))
        if thing.kind is ThingKind.DOCUMENT:
            documents.add(thing.id)
        elif thing.kind is ThingKind.EXHIBIT:
            exhibits.add(thing.id)
        else:
            statements.update(said)
    if documents and all(document.id in documents for document in appraised.material.documents):
        raise UsageError("Without all of its reports there is nothing left to appraise.", hint="Leave one of them in.")
    return LeftOut(frozenset(documents), frozenset(statements), frozenset(exhibits)), tuple(supposed)


def _found(word: str, things: Things) -> Thing:
    thing = things.find(word, (*_KINDS, ThingKind.ABSENCE))
    if thing.kind is ThingKind.ABSENCE:
        raise UsageError(
            f"{thing.shown()} is an absence, which is not said in one place.",
            hint=f"Take away its force instead: --set {thing.handle or thing.id}.o=0",
        )
    return thing


def _said(thing: Thing, things: Things, appraised: Appraised) -> list[str]:
    """The identifiers of the statements that go with a thing; those of a document are only counted."""
    material = appraised.material
    if thing.kind is ThingKind.DOCUMENT:
        return [statement.id for statement in material.statements if statement.document == thing.id]
    if thing.kind is ThingKind.STATEMENT:
        return [thing.id]
    if thing.kind is ThingKind.EXHIBIT:
        return []
    source = things.source_of(thing)
    origins = {origin.id for origin in material.lineage.origins if origin.source == source}
    said = [
        statement.id
        for statement in material.statements
        if material.lineage.origin_of.get(statement.id) in origins or (statement.source == source and not origins)
    ]
    if not said:
        raise UsageError(
            f"{thing.shown()} says nothing of its own here.", hint="To leave a report out, name it: --without D1"
        )
    return said


def _told(thing: Thing, said: list[str]) -> str:
    if thing.kind is ThingKind.EXHIBIT:
        return f"{thing.name}."
    if thing.kind is ThingKind.STATEMENT:
        return "this statement."
    return f"{thing.name}: {counted(len(said), 'statement')}."
