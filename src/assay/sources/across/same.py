"""Unnamed informants that may be one and the same: linked with a probability and its grounds, never merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assay.domain.document import Document
from assay.domain.source import MayBeSame, Naming, Source, SourceKind
from assay.domain.span import Reason
from assay.domain.statement import Statement
from assay.sources.across.grounds import LEAST, probability, reason
from assay.sources.across.join import Cluster
from assay.sources.across.wording import VAGUE, Informant, contents_of, doubts, quotes_of, same_place, same_words
from assay.sources.mentions.lexicon import NEW
from assay.sources.mentions.mention import Form
from assay.sources.mentions.phrase import spelt_out, tokens
from assay.sources.within.entity import Entity
from assay.sources.within.publishers import publisher_key

NEIGHBOURS = 4
"""Each unnamed source is compared with this many that follow it under the same wording or office: no quadratic work."""
LARGEST_BLOCK = 24
"""How many informants that share a word of their institution, or some words of what they say, are compared."""
_PERSONAL = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN)
_WORDS_OF_A_KEY = 3


def may_be_same(
    sources: list[Source],
    clusters: Sequence[Cluster],
    documents: Sequence[Document],
    said: Sequence[Sequence[Statement]],
) -> list[Source]:
    """`sources` with links between unnamed informants that share wording or office and outlet or day, or their words.

    `said` holds the statements of each source.
    """
    outlets = [publisher_key(document)[0] for document in documents]
    informants = [
        _informant(index, cluster.entities[0], documents, outlets, statements)
        for index, (source, cluster, statements) in enumerate(zip(sources, clusters, said, strict=True))
        if source.naming is not Naming.NAMED and source.kind in _PERSONAL
    ]
    return _linked(sources, links_between(informants))


def links_between(informants: Sequence[Informant]) -> dict[tuple[int, int], tuple[float, str]]:
    """For pairs of informants, by index, that may be one: the probability, `LEAST` or more, and its grounds in words.

    Informants with equal contents are compared through the first of them, so that copies of a report crowd nobody out.
    """
    found: dict[tuple[int, int], tuple[float, str]] = {}
    seen: set[tuple[int, int]] = set()
    for one, other, by_words in _pairs(informants):
        pair = (one.index, other.index)
        if pair in seen:
            continue
        seen.add(pair)
        grounds = [*(same_words(one, other) if by_words else ()), *same_place(one, other)]
        chance = probability(grounds, doubts(one, other))
        if chance >= LEAST:
            body = " ".join(sorted(one.institution & other.institution))
            found[pair] = (chance, reason(grounds, body=body))
    return found


def _pairs(informants: Sequence[Informant]) -> Iterator[tuple[Informant, Informant, bool]]:
    """Pairs worth comparing, those that may share words first; and whether they may."""
    first: dict[tuple[str, ...], Informant] = {}
    by_words: dict[tuple[object, ...], list[Informant]] = defaultdict(list)
    by_place: dict[tuple[object, ...], list[Informant]] = defaultdict(list)
    for informant in informants:
        known = first.setdefault(informant.contents, informant) if informant.contents else informant
        if known is not informant:
            yield known, informant, True
        else:
            for key in _keys(informant):
                by_words[key].append(informant)
        if informant.wording:
            by_place["wording", informant.day, informant.wording].append(informant)
        if informant.office:
            by_place["office", informant.day, *informant.office].append(informant)
    for blocks, most in ((by_words, LARGEST_BLOCK), (by_place, NEIGHBOURS)):
        for block in blocks.values():
            for place, one in enumerate(block):
                for other in block[place + 1 : place + 1 + most]:
                    yield one, other, blocks is by_words


def _keys(informant: Informant) -> list[tuple[object, ...]]:
    """The words under which an informant meets those who may say the same."""
    keys: set[tuple[object, ...]] = {("body", word) for word in informant.institution}
    for content in informant.contents:
        keys |= {("says", one, other) for one, other in pairwise(content.split())}
    for quote in informant.quotes:
        runs = len(quote) - _WORDS_OF_A_KEY + 1
        keys |= {("quotes", *quote[start : start + _WORDS_OF_A_KEY]) for start in range(min(runs, LARGEST_BLOCK))}
    return sorted(keys, key=str)


def _informant(
    index: int,
    entity: Entity,
    documents: Sequence[Document],
    outlets: Sequence[tuple[str, ...]],
    said: Sequence[Statement],
) -> Informant:
    document = documents[entity.document]
    noun = next((mention.head for mention in entity.mentions if mention.form is not Form.PRONOUN and mention.head), "")
    place = entity.affiliation or entity.country
    body = " ".join([entity.affiliation or "", *sorted(entity.modifiers)])
    return Informant(
        index, document.id, outlets[entity.document], (document.published or "")[:10],
        wording=frozenset((entity.heads | entity.modifiers | entity.titles) - NEW),
        office=(noun, place.casefold()) if noun and place else None,
        noun=noun if noun not in VAGUE else "",
        new=any(mention.opens_new for mention in entity.mentions),
        institution=frozenset(spelt_out(word) for word in tokens(body)) - VAGUE,
        contents=contents_of(said, document.text),
        quotes=quotes_of(said, document.text),
        gender=entity.gender,
        number=entity.number,
        country=entity.state or entity.country,
    )  # fmt: skip


def _linked(sources: list[Source], links: dict[tuple[int, int], tuple[float, str]]) -> list[Source]:
    found: dict[int, list[MayBeSame]] = defaultdict(list)
    reasons: dict[int, list[Reason]] = defaultdict(list)
    for (one, other), (chance, why) in sorted(links.items()):
        for here, there in ((one, other), (other, one)):
            found[here].append(MayBeSame(sources[there].id, chance))
            passages = (*sources[here].mentions[:1], *sources[there].mentions[:1])
            told = f"May be the same as “{sources[there].name}” ({100 * chance:.0f} %): {why}."
            reasons[here].append(Reason(told, passages))
    return [
        replace(source, may_be_same=tuple(found[index]), reasons=(*source.reasons, *reasons[index]))
        if index in found
        else source
        for index, source in enumerate(sources)
    ]
