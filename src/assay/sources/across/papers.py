"""The pile's own publishers as sources: "The Halvic Ledger" and "the Ledger" are the publisher of that name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.occurrences import Occurrence
from assay.sources.within.publishers import publisher_key
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.outlets import Outlet, bare, domain_of

Key = tuple[str, ...]
_SHORTEST_SITE = 6
"""A site's name stands for a paper ("startribune.com") from this many letters on."""
_LETTERS = lazy_pattern(r"[^\W_]+")


class Papers:
    """The publishers of a pile, by the names under which texts cite them, and outlets that a user's table gives."""

    def __init__(self, documents: Sequence[Document], *, given: Sequence[Outlet] = ()) -> None:
        self._full: dict[str, Key] = {}
        self._sites: dict[str, Key] = {}
        endings: Counter[str] = Counter()
        for document in documents:
            key, name = publisher_key(document)
            if key[0] != "outlet" or bare(name) in self._full:
                continue
            if site := domain_of(name):
                label = site.split(".")[0]
                if len(label) >= _SHORTEST_SITE:
                    self._sites.setdefault(label, key)
            else:
                self._full[bare(name)] = key
                endings[_ending(name)] += 1
        self._short = {_ending(name): key for name, key in self._full.items() if endings[_ending(name)] == 1}
        for outlet in given:
            self._full |= {bare(name): ("outlet", bare(outlet.name)) for name in outlet.names}

    def read(self, document: Document, found: Sequence[Occurrence]) -> list[Occurrence]:
        """`found`, the document's occurrences, with those that name a publisher marked as publications."""
        key, name = publisher_key(document)
        short = dict(self._short)
        if key[0] == "outlet" and " " in bare(name):
            short[_ending(name)] = key
        listed = []
        for occurrence in found:
            mention = occurrence.mention
            paper = self._paper(mention, short)
            if paper is not None:
                mention = _as_paper(mention, paper)
                occurrence = replace(occurrence, mention=mention)  # noqa: PLW2901 - the same, completed
            if (
                mention.kind is SourceKind.PUBLICATION
                and mention.key[:1] == ("outlet",)
                and " " in mention.printed_name
            ):
                short[_ending(mention.printed_name)] = mention.key
            listed.append(occurrence)
        return listed

    def _paper(self, mention: Mention, short: dict[str, Key]) -> Key | None:
        if mention.form is not Form.NAME or not mention.name or mention.titles or mention.key[:1] == ("outlet",):
            return None
        name = bare(mention.printed_name)
        if name in self._full:
            return self._full[name]
        if site := self._sites.get("".join(_LETTERS.findall(name))):
            return site
        the = mention.wording[:4].casefold() == "the "
        return short.get(name) if the and " " not in name else None


def _ending(name: str) -> str:
    return bare(name).split()[-1]


def _as_paper(mention: Mention, key: Key) -> Mention:
    return replace(
        mention, kind=SourceKind.PUBLICATION, key=key, number=Number.SINGULAR, gender=Gender.NEUTER, country=None,
        affiliation=None,
    )  # fmt: skip
