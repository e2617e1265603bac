"""A made pile: documents with how each was made, and what is therefore true of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assay.domain.document import Document
from benchmarks.lineage.mutations.truth import Material, TruePassage, is_copied, passages

SIBLINGS = "siblings"
"""The kind of a pair of which neither is from the other."""
BANDS = ((0.2001, "up to 20 %"), (0.3501, "21 to 35 %"), (0.4001, "36 to 40 %"), (1.0, "over 40 %"))


@dataclass(frozen=True, slots=True)
class Made:
    """A document of a pile: its `kind` of mutation, the documents it was made from, and the share of words changed.

    `cue` is what shows that it came after its parents ("none" where nothing does, "" where direction is not asked);
    `changed` is the share of changed words since the base text.
    """

    name: str
    document: Document
    material: Material
    kind: str
    changed: float = 0.0
    parents: tuple[str, ...] = ()
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents with copied text: whether it is enough to ask for, and the passages in the order of `one`."""

    one: Made
    other: Made
    kind: str
    changed: float
    asked: bool
    passages: tuple[TruePassage, ...]

    @property
    def names(self) -> tuple[str, str]:
        """The names of the two."""
        return self.one.name, self.other.name

    @property
    def band(self) -> str:
        """How many of the copied words were changed."""
        return next(band for most, band in BANDS if self.changed <= most)


@dataclass(frozen=True, slots=True)
class MadePile:
    """A pile's name and its documents, in no telling order."""

    name: str
    documents: tuple[Made, ...]

    def ancestors(self, name: str) -> frozenset[str]:
        """The names of all documents that `name` was made from, directly or by way of others."""
        by_name = {made.name: made for made in self.documents}
        found: set[str] = set()
        left = list(by_name[name].parents)
        while left:
            parent = left.pop()
            if parent not in found:
                found.add(parent)
                left += by_name[parent].parents
        return frozenset(found)

    def siblings(self, name: str) -> frozenset[str]:
        """The other documents that have an ancestor in common with `name`, apart from its ancestors."""
        ancestors = self.ancestors(name)
        found = {made.name for made in self.documents if not ancestors.isdisjoint(self.ancestors(made.name))}
        return frozenset(found - ancestors - {name})

    def pairs(self) -> Iterator[Pair]:
        """Every two documents with copied text in common."""
        for place, one in enumerate(self.documents):
            roots = _roots(one)
            for other in self.documents[place + 1 :]:
                if roots.isdisjoint(_roots(other)):
                    continue
                found = passages(one.material, other.material)
                copied = is_copied(found)
                if copied is not False:
                    kind, changed = self._relation(one, other)
                    yield Pair(one, other, kind, changed, copied is True, tuple(found))

    def _relation(self, one: Made, other: Made) -> tuple[str, float]:
        """The kind of mutation between two documents, and the share of words changed between them."""
        for child, parent in ((one, other), (other, one)):
            if parent.name in child.parents:
                return child.kind, 1 - (1 - child.changed) / (1 - parent.changed)
            if parent.name in self.ancestors(child.name):
                return "copy of a copy", 1 - (1 - child.changed) / (1 - parent.changed)
        return SIBLINGS, 1 - (1 - one.changed) * (1 - other.changed)


def _roots(made: Made) -> set[str]:
    return {word.root for word in made.material.words if word.root}
