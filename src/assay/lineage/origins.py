"""Origins: the furthest upstream source of each statement that can be traced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assay.domain.identity import content_id
from assay.domain.lineage import Origin
from assay.domain.source import Naming, SourceKind
from assay.domain.span import Passage, Reason
from assay.lineage.chains import Chain
from assay.lineage.groups import Groups
from assay.lineage.pile import Pile

SHOWN = 5
"""Statements that the reason of an origin points at; the earliest."""


@dataclass(frozen=True, slots=True)
class Assertions:
    """Statements in groups that are one assertion each, and for each group the group it was had from, if any.

    `groups` numbers statements; `had_from[first]` is the first statement of the group that the group beginning with
    `first` was had from.
    """

    groups: Groups
    had_from: Mapping[int, int]

    def furthest(self, number: int) -> tuple[int, tuple[int, ...]]:
        """The first statement of the furthest upstream group, and the first statements on the way there.

        On a circle the smallest number of the circle is taken: circular reporting has one origin at most.
        """
        way = [self.groups.first(number)]
        while (upstream := self.had_from.get(way[-1])) is not None:
            upstream = self.groups.first(upstream)
            if upstream in way:
                circle = way[way.index(upstream) :]
                return min(circle), tuple(way)
            way.append(upstream)
        return way[-1], tuple(way)


@dataclass(frozen=True, slots=True)
class Traced:
    """Where the statements come from: `origin_of` and `relays_of` by statement identifier, and the origins in order."""

    origins: tuple[Origin, ...]
    origin_of: Mapping[str, str]
    relays_of: Mapping[str, tuple[str, ...]]


def trace_origins(pile: Pile, assertions: Assertions, given: Sequence[Chain]) -> Traced:
    """One origin for each source that is furthest upstream of some statements, in order of first publication.

    All statements of one source, whoever printed them, have one origin: repetition by the same source is one assertion.
    """
    decisive = _decisive(pile, assertions.groups, given)
    by_source: dict[str, list[int]] = defaultdict(list)
    relays: dict[str, tuple[str, ...]] = {}
    for number, statement in enumerate(pile.statements):
        furthest, way = assertions.furthest(number)
        source = given[decisive[furthest]].links[0]
        by_source[source].append(number)
        relays[statement.id] = _relays(pile, source, number, way, given)
    ordered = sorted(by_source.items(), key=_first_statement)
    origins = tuple(_origin(pile, source, numbers, assertions.groups) for source, numbers in ordered)
    origin_of = {statement: origin.id for origin in origins for statement in origin.statements}
    return Traced(origins, origin_of, relays)


def _decisive(pile: Pile, groups: Groups, given: Sequence[Chain]) -> dict[int, int]:
    """For each group, by its first statement, the member that tells whose assertion it is.

    A publisher's own words are whoever's a copy credits them to. Else a member that names its source decides: what one
    report leaves at "the president", another's mention may settle. Of several named the one whom the most members
    name, each wording counted once, since copies add nothing; one of whom it is not known what they are comes last. The
    earliest on a tie.
    """
    named: dict[tuple[int, str], set[str]] = defaultdict(set)
    for number, chain in enumerate(given):
        if not pile.is_voice(number):
            named[groups.first(number), chain.links[0]].add(_wording(pile, number))
    found: dict[int, tuple[tuple[int, int, int], int]] = {}
    for number, chain in enumerate(given):
        first = groups.first(number)
        if pile.is_voice(first) is not pile.is_voice(number):
            continue
        if pile.is_voice(number):
            rank = (int(not chain.credited), 0, 0)
        else:
            source = chain.links[0]
            rank = (_vagueness(pile, source), int(_is_unknown(pile, source)), -len(named[first, source]))
        found[first] = min(found.get(first, (rank, number)), (rank, number))
    return {first: number for first, (_, number) in found.items()}


def _wording(pile: Pile, number: int) -> str:
    text = pile.statements[number].extent.of(pile.documents[pile.document_of[number]].text)
    return " ".join(text.split())


def _vagueness(pile: Pile, source: str) -> int:
    """0 for a named source, 1 for a described, 2 for an anonymous one."""
    return list(Naming).index(pile.sources[source].naming) if source in pile.sources else len(Naming)


def _is_unknown(pile: Pile, source: str) -> bool:
    return source in pile.sources and pile.sources[source].kind is SourceKind.UNKNOWN


def _relays(pile: Pile, source: str, number: int, way: Sequence[int], given: Sequence[Chain]) -> tuple[str, ...]:
    """The origin's source, the links from the furthest group down, then those of the statement itself.

    That a publication has it from a group does not show through whom: of a group on the way only those links are taken
    up that lead to one which the statement's own chain, or the next group's, shows.
    """
    own = given[number].links
    speaks_for_origin = not pile.is_voice(number) and not (len(way) > 1 and _is_publication(pile, own[0]))
    links = list(own[1:] if speaks_for_origin else own)
    below = set(own)
    for step in way[1:]:
        upper = given[step].links[1:]
        shared = [place for place, link in enumerate(upper) if link in below]
        taken = upper[: shared[-1] + 1] if shared else ()
        links = [*taken, *links]
        below = set(taken) or below
    return _each_once([source, *links])


def _each_once(links: Sequence[str]) -> tuple[str, ...]:
    """Each source once: the origin first, the publisher last, the others where they come first."""
    first, last = links[0], links[-1]
    between = [link for link in dict.fromkeys(links[1:-1]) if link not in {first, last}]
    return (first, *between) if first == last else (first, *between, last)


def _is_publication(pile: Pile, source: str) -> bool:
    return source in pile.sources and pile.sources[source].kind is SourceKind.PUBLICATION


def _origin(pile: Pile, source: str, numbers: Sequence[int], groups: Groups) -> Origin:
    distinct = sorted({groups.first(number) for number in numbers})
    passages = []
    for number in distinct[:SHOWN]:
        extent = pile.statements[number].extent
        passages.append(Passage(pile.statements[number].document, extent.start, extent.end))
    count = f"{len(distinct)} distinct statement{'s' * (len(distinct) > 1)}"
    text = f"The furthest upstream source that can be traced for {count}."
    statements = tuple(pile.statements[number].id for number in numbers)
    return Origin(content_id("O", source), source, statements, reasons=(Reason(text, tuple(passages)),))


def _first_statement(entry: tuple[str, list[int]]) -> int:
    return entry[1][0]
