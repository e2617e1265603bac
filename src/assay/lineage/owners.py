"""Owners of publications: as the documents state them, and as a table of outlets gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.domain.source import Source, SourceKind
from assay.lineage.pile import Pile
from assay.texts.given_outlets import owner_told_by
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import place

_STATE = lazy_pattern(
    r"(?:the )?(?:(?:state|government) of (?:the )?(?P<after>.+)|(?P<before>.+) (?:state|government))", re.IGNORECASE
)
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Ownership:
    """An owner's name, and how it is told, in words."""

    owner: str
    told: str

    @property
    def state(self) -> str | None:
        """The state that the owner is, as `government_of` gives it: a code, else a name; none for other owners."""
        found = _STATE.fullmatch(self.owner.strip()[:_LONGEST])
        if found is None:
            return None
        name = found.group("before") or found.group("after")
        known = place(name)
        return known[0].code.casefold() if known else _folded(name)


class Owners:
    """The owners of a pile's publications."""

    def __init__(self, pile: Pile) -> None:
        self._publications = pile.publications
        self._stated: dict[str, dict[str, Ownership]] = {}
        for document, published_by in zip(pile.documents, pile.published_by, strict=True):
            if document.owner and published_by:
                ownership = Ownership(document.owner, "as its reports state")
                self._stated.setdefault(published_by.key, {}).setdefault(_folded(document.owner), ownership)

    def of(self, source: Source) -> dict[str, Ownership]:
        """The owners of the publication that `source` is, by their folded names."""
        publication = self._publications.of(source.name)
        stated = self._stated.get(publication.key, {}) if publication else {}
        outlet = self._publications.table.named_fully(source.name) if source.kind is SourceKind.PUBLICATION else None
        if outlet is None or not outlet.owner:
            return stated
        return {**stated, _folded(outlet.owner): Ownership(outlet.owner, f"according to {owner_told_by(outlet)}")}


def _folded(owner: str) -> str:
    return " ".join(owner.casefold().split()).removeprefix("the ")
