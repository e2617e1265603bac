"""What a person may name in a what-if: documents, origins, sources, exhibits, absences and statements."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property

from assay.domain.document import Document
from assay.domain.material import Appraised
from assay.errors import UsageError
from assay.report.inert import shortened
from assay.report.view.handles import handles_of
from assay.report.view.index import document_label
from assay.texts.lazy_pattern import lazy_pattern

_NEAR = 5
_SHOWN = 60
_HANDLE = lazy_pattern(r"[dosea]\d+")


class ThingKind(StrEnum):
    """What sort of thing; in this order one is preferred that another also goes by."""

    DOCUMENT = "document"
    SOURCE = "source"
    ORIGIN = "origin"
    EXHIBIT = "exhibit"
    ABSENCE = "absence"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Thing:
    """One of them: what it is shown as, its handle (empty for none), and all that it goes by."""

    kind: ThingKind
    id: str
    name: str
    handle: str
    names: frozenset[str] = frozenset()

    def shown(self) -> str:
        """Its name with its handle, or else its identifier."""
        return f"{shortened(self.name, _SHOWN)} ({self.handle or self.id})"


class Things:
    """All things of an appraisal by handle, identifier and name, in capitals or not."""

    def __init__(self, appraised: Appraised) -> None:
        self._appraised = appraised
        self._handles = {identifier: handle for handle, identifier in reversed(list(handles_of(appraised).items()))}

    def find(self, word: str, kinds: Collection[ThingKind]) -> Thing:
        """The one thing of these kinds that `word` stands for; raises `UsageError` where it is none of them, or many.

        An origin and its source are one thing, which goes by either's handle.
        """
        folded = _folded(word)
        for found in (
            [thing for thing in self._all if thing.handle.casefold() == folded],
            [thing for thing in self._all if thing.id.casefold() == folded],
            [thing for thing in self._all if folded in thing.names],
        ):
            if fitting := self._fitting(found, kinds):
                if len(fitting) > 1:
                    listed = ", ".join(thing.shown() for thing in fitting[:_NEAR])
                    raise UsageError(
                        f"“{word}” may be any of {len(fitting)} things here.", hint=f"Say which: {listed}."
                    )
                return fitting[0]
            if found:
                raise UsageError(
                    f"“{word}” is {_a(found[0].kind)} here, {shortened(found[0].name, _SHOWN)}.",
                    hint="A document has nothing to be set; leave it out with --without."
                    if found[0].kind is ThingKind.DOCUMENT
                    else f"This wants {' or '.join(_a(kind) for kind in ThingKind if kind in kinds)}.",
                )
        raise UsageError(f"Nothing in these reports goes by “{word}”.", hint=self._near(folded))

    def source_of(self, thing: Thing) -> str:
        """The identifier of the source of an origin, or of the source itself."""
        origins = {origin.id: origin.source for origin in self._appraised.material.lineage.origins}
        return origins.get(thing.id, thing.id)

    def _fitting(self, found: list[Thing], kinds: Collection[ThingKind]) -> list[Thing]:
        """Those of the kinds; of a source and its origin the source."""
        fitting = [thing for thing in found if thing.kind in kinds]
        sources = {thing.id for thing in fitting if thing.kind is ThingKind.SOURCE}
        return [
            thing for thing in fitting if thing.kind is not ThingKind.ORIGIN or self.source_of(thing) not in sources
        ]

    def _near(self, folded: str) -> str:
        names = {name: thing for thing in self._all for name in thing.names if thing.handle}
        if _HANDLE.fullmatch(folded):
            numbers = [int(thing.handle[1:]) for thing in self._all if thing.handle[:1].casefold() == folded[0]]
            letter = folded[0].upper()
            return (
                f"These go from {letter}1 to {letter}{max(numbers)}." if numbers else f"There is no {letter}1 either."
            )
        within = [name for name in names if len(folded) > 2 and folded in name]
        close = get_close_matches(folded, list(names), n=_NEAR, cutoff=0.6)
        listed = list(dict.fromkeys(names[name].shown() for name in (*within, *close)))[:_NEAR]
        if listed:
            return f"Near it: {', '.join(listed)}."
        return "The report shows what each thing goes by: D1 is a document, O1 an origin, E1 an exhibit."

    @cached_property
    def _all(self) -> list[Thing]:
        return list(self._things())

    def _things(self) -> Iterator[Thing]:
        material, handle = self._appraised.material, self._handles.get
        name_of = {source.id: source.name for source in material.resolution.sources}
        for document in material.documents:
            label, number = document_label(document), handle(document.id, "")
            yield Thing(ThingKind.DOCUMENT, document.id, label, number, _names_of(document))
        for source in material.resolution.sources:
            names = frozenset({_folded(source.name)})
            yield Thing(ThingKind.SOURCE, source.id, source.name, handle(source.id, ""), names)
        for origin in material.lineage.origins:
            name = name_of.get(origin.source, origin.source)
            yield Thing(ThingKind.ORIGIN, origin.id, name, handle(origin.id, ""), frozenset({_folded(name)}))
        for exhibit in material.exhibits:
            names = frozenset({_folded(exhibit.name)})
            yield Thing(ThingKind.EXHIBIT, exhibit.id, exhibit.name, handle(exhibit.id, ""), names)
        for absence in self._appraised.weighing.absences:
            yield Thing(ThingKind.ABSENCE, absence.id, absence.what, handle(absence.id, ""))
        for statement in material.statements:
            yield Thing(ThingKind.STATEMENT, statement.id, f"a statement of {statement.document}", "")


def _names_of(document: Document) -> frozenset[str]:
    path = (document.path or "").replace("\\", "/")
    parts = path.split("/")
    ends = ["/".join(parts[place:]) for place in range(len(parts))] if path else []
    known = [*ends, document.title or "", document.publisher or "", document.url or "", document_label(document)]
    return frozenset(_folded(name) for name in known if name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _a(kind: ThingKind) -> str:
    return f"{'an' if kind.value[0] in 'aeiou' else 'a'} {kind.value}"
