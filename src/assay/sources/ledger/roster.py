"""The sources of a pile while decisions are carried out on them: found, joined, parted, changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.source import MayBeSame, Resolution, Source
from assay.texts.outlets import Outlets, bare

_SHOWN = 5


class NotApplied(Exception):
    """A decision or row that cannot be carried out; `str(error)` is a sentence, `hint` what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


class Roster:
    """Sources in their order, and the source of every statement.

    A source that was joined to another, or renamed, is still found under what it went by, and a publication under every
    name and domain that `outlets` has for it.
    """

    def __init__(self, resolution: Resolution, outlets: Outlets) -> None:
        self._outlets = outlets
        self._sources = {source.id: source for source in resolution.sources}
        self._source_of = dict(resolution.source_of)
        self._says = Counter(self._source_of.values())
        self._joined: dict[str, str] = {}
        self._named: dict[str, list[str]] = {}
        self._formerly: dict[str, list[str]] = {}
        for source in resolution.sources:
            self._named.setdefault(bare(source.name), []).append(source.id)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources as they stand."""
        return tuple(map(self._linked, self._sources.values()))

    @property
    def sources_of(self) -> dict[str, str]:
        """The source of every statement as it stands, by identifiers."""
        return {statement: self._now(source) for statement, source in self._source_of.items()}

    def source_of(self, statement: str) -> str | None:
        """The identifier of the source of one statement; none for a statement that is not known."""
        source = self._source_of.get(statement)
        return None if source is None else self._now(source)

    def candidates(self, reference: str) -> tuple[Source, ...]:
        """The sources with this identifier, or else this name, or else this former name or other name of an outlet."""
        if (identifier := self._now(reference)) in self._sources:
            return (self._linked(self._sources[identifier]),)
        written = " ".join(reference.split())
        names = [bare(written)]
        if (outlet := self._outlets.named(written)) is not None:
            names.append(bare(outlet.name))
        ways = [by_name.get(name, []) for by_name in (self._named, self._formerly) for name in names]
        found = next((way for way in ways if way), [])
        standing = [one for one in dict.fromkeys(map(self._now, found)) if one in self._sources]
        return tuple(self._linked(self._sources[one]) for one in standing)

    def find(self, reference: str) -> Source:
        """The one source with this identifier or name; raises `NotApplied` where there is none, or several."""
        found = self.candidates(reference)
        if not found:
            raise NotApplied(
                f"No source of these reports goes by “{reference}”.",
                "Use a name or identifier as `assay statements --json` shows it.",
            )
        if len(found) > 1:
            listed = ", ".join(source.id for source in found[:_SHOWN]) + (", …" if len(found) > _SHOWN else "")
            raise NotApplied(
                f"{len(found)} sources of these reports go by “{reference}”.", f"Say which by its identifier: {listed}."
            )
        return found[0]

    def put(self, source: Source) -> None:
        """Puts `source` in the place of the one with its identifier, or at the end."""
        before = self._sources.get(source.id)
        self._sources[source.id] = source
        name = bare(source.name)
        if before is not None and bare(before.name) != name:
            self._named[bare(before.name)].remove(source.id)
            self._formerly.setdefault(bare(before.name), []).append(source.id)
        if source.id not in self._named.setdefault(name, []):
            self._named[name].append(source.id)

    def join(self, main: Source, others: Sequence[Source]) -> None:
        """Puts `main`, and takes `others` away: their statements and the links to them become those of `main`."""
        for other in others:
            self._take_away(other)
            self._joined[other.id] = main.id
            self._says[main.id] += self._says.pop(other.id, 0)
        self.put(main)

    def move(self, statements: Sequence[str], *, to: Source) -> None:
        """Gives `statements` to the source `to`; a source that then says nothing is taken away."""
        self.put(to)
        for statement in statements:
            before = self._now(self._source_of[statement])
            self._says[before] -= 1
            self._says[to.id] += 1
            self._source_of[statement] = to.id
            if not self._says[before]:
                self._take_away(self._sources[before])

    def _linked(self, source: Source) -> Source:
        """The source with its links to others as these stand: each once, and none to itself or to one that is gone."""
        links: dict[str, MayBeSame] = {}
        for link in source.may_be_same:
            target = self._now(link.id)
            likelier = target not in links or link.probability > links[target].probability
            if target != source.id and target in self._sources and likelier:
                links[target] = replace(link, id=target)
        found = tuple(links.values())
        return source if found == source.may_be_same else replace(source, may_be_same=found)

    def _take_away(self, source: Source) -> None:
        del self._sources[source.id]
        name = bare(source.name)
        self._named[name].remove(source.id)
        self._formerly.setdefault(name, []).append(source.id)

    def _now(self, identifier: str) -> str:
        while identifier in self._joined:
            identifier = self._joined[identifier]
        return identifier
