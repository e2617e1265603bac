"""Blocking: the keys by which a mention's candidates are found, so that not every pair is scored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from assay.sources.mentions.mention import Mention
from assay.sources.within.entity import Entity
from assay.texts.names import fold, initials

LATEST = 50
"""How many of the latest entities of one key are scored."""


class Blocks:
    """A document's entities by the names, nouns and short forms they are known by."""

    def __init__(self, long_forms: Mapping[str, str]) -> None:
        """`long_forms` are the acronyms that the document explains."""
        self._long_forms = long_forms
        self._entities: dict[str, list[Entity]] = defaultdict(list)

    def add(self, entity: Entity) -> None:
        """Makes `entity` known by its latest mention."""
        for key in keys_of(entity.mentions[-1], self._long_forms):
            listed = self._entities[key]
            if not listed or listed[-1] is not entity:
                listed.append(entity)

    def of(self, mention: Mention) -> dict[int, Entity]:
        """The entities that share a key with `mention`, by identity, in a fixed order."""
        found: dict[int, Entity] = {}
        for key in keys_of(mention, self._long_forms):
            for entity in self._entities.get(key, ())[-LATEST:]:
                found.setdefault(id(entity), entity)
        return found


def keys_of(mention: Mention, long_forms: Mapping[str, str]) -> list[str]:
    """The keys under which a mention's candidates are kept: names, heads, titles, short forms."""
    keys = [f"name:{word}" for word in mention.key]
    keys += [f"noun:{word}" for word in sorted(mention.titles)]
    if mention.head:
        keys.append(f"noun:{mention.head}")
    if mention.name:
        phrase = "".join(mention.name).replace(".", "")
        short = phrase if phrase.isupper() else initials(" ".join(mention.name))
        if len(short) > 1:
            keys.append(f"short:{short}")
        keys += [f"name:{fold(word)}" for word in long_forms.get(phrase, "").split()]
    return keys
