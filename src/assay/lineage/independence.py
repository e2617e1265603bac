"""Independence: whether two origins have a shared upstream.

Two origins are independent when each states or shows access of its own, affiliations and owners differ, and a search of
the pile found no shared upstream or wording; dependent when any of these is found; else it is unknown. An unnamed
source may be anybody of its institution, so it is told from others by that alone. Only pairs known to be independent or
dependent are listed: a pair that is not listed is `unknown`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assay.domain.lineage import Dependence, DependenceGround, Independence, Origin
from assay.domain.source import Naming, Source
from assay.domain.span import Reason
from assay.lineage.access import access_of_its_own
from assay.lineage.chains import Chain
from assay.lineage.institutions import government_of, institution_of, names_of_people, owners_of_bodies
from assay.lineage.owners import Owners, Ownership
from assay.lineage.pile import Pile
from assay.lineage.wording import shared_wording

LARGEST_BLOCK = 64
"""Origins that any one origin is compared with on one ground: the earliest that share the ground."""
MOST_WITHOUT_CLAIM = 200
"""Origins compared where no claim says which matter: those that the most documents carry, the earliest on a tie."""
_STRENGTH = (
    DependenceGround.SAME_INSTITUTION_UNNAMED,
    DependenceGround.ONE_OUTLET,
    DependenceGround.SAME_DESK,
    DependenceGround.SAME_HANDOUT,
)
_HANDOUTS = (
    "press conference",
    "news conference",
    "briefing",
    "press release",
    "press statement",
    "joint statement",
    "handout",
)


MAY_BE_ONE, NEARLY_ONE = 0.4, 0.7
"""From which probability of being one source on two unnamed informants are dependent, and as good as one wording."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an origin that bears on its independence.

    `institution` is the body it belongs to or is, `government` the one it speaks for or is owned by, `relevant` whether
    it bears on the claim. `desks` are those that report it (see `Chain.desk`), `access` the reason that shows access of
    its own, `owners` the owners of the publication that it is, if it is one, by their folded names.
    """

    origin: Origin
    source: Source | None
    institution: str | None
    government: str | None
    relevant: bool
    owners: Mapping[str, Ownership]
    desks: frozenset[str]
    handouts: frozenset[str]
    access: Reason | None

    @property
    def unnamed(self) -> bool:
        """Whether the source is an informant whom nobody names."""
        return self.source is not None and self.source.naming is not Naming.NAMED

    def ownership_by(self, state: str) -> Ownership | None:
        """That the publication it is belongs to `state`; none where it is none, or is not the state's."""
        return next((ownership for ownership in self.owners.values() if ownership.state == state), None)

    @property
    def identifiable(self) -> bool:
        """Whether the text tells so much of who it is that another can be told from it: a name, or an institution."""
        known = self.source is not None and self.source.naming is not Naming.ANONYMOUS
        return known and (not self.unnamed or self.institution is not None)


def dependences(
    pile: Pile, origins: Sequence[Origin], chains: Sequence[Chain], *, relevant: frozenset[str] | None = None
) -> tuple[Dependence, ...]:
    """Every pair of origins known to be dependent or independent, ordered by identifiers.

    `relevant` are the statements that bear on the claim: only origins with one of them are compared, with each other,
    and with those of their own institution or government, since what one of these says may have reached the other. If
    none is given, the `MOST_WITHOUT_CLAIM` origins that the most documents carry are compared. On one ground an origin
    is compared with at most `LARGEST_BLOCK` others.
    """
    people = names_of_people(pile.sources.values())
    states = owners_of_bodies(pile.sources.values())
    owners = Owners(pile)
    chosen = _most_carried(pile, origins) if relevant is None else origins
    facts = [
        _facts(
            pile,
            origin,
            chains,
            people,
            states,
            owners,
            relevant=relevant is None or not relevant.isdisjoint(origin.statements),
        )
        for origin in chosen
    ]
    grounds: dict[tuple[int, int], dict[DependenceGround, Reason]] = defaultdict(dict)
    for one, other, ground, text in _dependent(pile, facts, chains):
        grounds[min(one, other), max(one, other)].setdefault(ground, Reason(text))
    found = [_dependence(facts[one], facts[other], told) for (one, other), told in grounds.items()]
    found += [_independent(facts[one], facts[other]) for one, other in _independent_pairs(facts, grounds)]
    return tuple(sorted(found, key=_by_identifiers))


def _most_carried(pile: Pile, origins: Sequence[Origin]) -> Sequence[Origin]:
    if len(origins) <= MOST_WITHOUT_CLAIM:
        return origins
    carried = [
        len({pile.document_of[pile.number_of[statement]] for statement in origin.statements}) for origin in origins
    ]
    places = sorted(range(len(origins)), key=lambda place: (-carried[place], place))[:MOST_WITHOUT_CLAIM]
    return [origins[place] for place in sorted(places)]


def with_independence(origins: Sequence[Origin], found: Iterable[Dependence]) -> tuple[Origin, ...]:
    """The origins, each with how it stands to the others; those not listed are `unknown`."""
    known: dict[str, dict[str, Independence]] = defaultdict(dict)
    for dependence in found:
        known[dependence.a][dependence.b] = dependence.independence
        known[dependence.b][dependence.a] = dependence.independence
    return tuple(replace(origin, independence=dict(sorted(known[origin.id].items()))) for origin in origins)


def _facts(
    pile: Pile,
    origin: Origin,
    chains: Sequence[Chain],
    people: frozenset[str],
    states: Mapping[str, str],
    owners: Owners,
    *,
    relevant: bool,
) -> Facts:
    numbers = [pile.number_of[statement] for statement in origin.statements]
    source = pile.sources.get(origin.source)
    owned = owners.of(source) if source else {}
    handouts = {(pile.statements[number].said_in or "").casefold() for number in numbers}
    return Facts(
        origin=origin,
        source=source,
        institution=institution_of(source, people),
        government=government_of(source, people, states) or next(filter(None, map(_state, owned.values())), None),
        relevant=relevant,
        owners=owned,
        desks=frozenset(chains[number].desk for number in numbers),
        handouts=frozenset(said_in for said_in in handouts if any(word in said_in for word in _HANDOUTS)),
        access=access_of_its_own(pile, source, numbers),
    )


def _dependent(
    pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain]
) -> Iterator[tuple[int, int, DependenceGround, str]]:
    for institution, one, other in _blocks(facts, _institutions):
        if facts[one].unnamed and facts[other].unnamed:
            ground = DependenceGround.SAME_INSTITUTION_UNNAMED
            yield one, other, ground, f"Two unnamed informants of one institution ({institution})."
        else:
            yield one, other, DependenceGround.SAME_DESK, f"Both belong to one institution ({institution})."
    for government, one, other in _blocks(facts, _governments):
        owned = [entry.ownership_by(government) for entry in (facts[one], facts[other])]
        both = facts[one].unnamed and facts[other].unnamed
        ground = DependenceGround.SAME_INSTITUTION_UNNAMED if both else DependenceGround.SAME_DESK
        if all(owned):
            continue
        text = f"Both speak for one government ({government})."
        for ownership in filter(None, owned):
            text = f"One belongs to {ownership.owner} ({ownership.told}), for which the other speaks."
        yield one, other, ground, text
    yield from _may_be_same(facts)
    for owner, one, other in _blocks(facts, _owners):
        first, second = facts[one].owners[owner], facts[other].owners[owner]
        told = " and ".join(dict.fromkeys((first.told, second.told)))
        yield one, other, DependenceGround.SAME_DESK, f"Both belong to one owner, {first.owner} ({told})."
    for desk, one, other in _blocks(facts, _only_desk):
        yield one, other, DependenceGround.ONE_OUTLET, f"Both are reported by {_desk_name(pile, desk)} alone."
    for said_in, one, other in _blocks(facts, _handouts):
        if facts[one].unnamed or facts[other].unnamed or facts[one].institution == facts[other].institution:
            yield one, other, DependenceGround.SAME_HANDOUT, f"Both spoke at one occasion ({said_in})."
    place = {
        statement: number
        for number, entry in enumerate(facts)
        for statement in entry.origin.statements
        if entry.relevant
    }
    for one, other, text in shared_wording(pile, place, chains):
        yield one, other, DependenceGround.SAME_HANDOUT, text


def _may_be_same(facts: Sequence[Facts]) -> Iterator[tuple[int, int, DependenceGround, str]]:
    place = {entry.origin.source: number for number, entry in enumerate(facts)}
    for number, entry in enumerate(facts):
        for candidate in entry.source.may_be_same if entry.source else ():
            other = place.get(candidate.id)
            if other is None or other == number or not (entry.relevant or facts[other].relevant):
                continue
            if entry.unnamed or facts[other].unnamed:
                if candidate.probability < MAY_BE_ONE:
                    continue  # possible, not likely: their independence stays unknown
                nearly = candidate.probability >= NEARLY_ONE
                ground = DependenceGround.SAME_HANDOUT if nearly else DependenceGround.SAME_INSTITUTION_UNNAMED
                yield number, other, ground, f"The two may be one source (probability {candidate.probability:.2f})."


def _independent_pairs(facts: Sequence[Facts], grounds: Mapping[tuple[int, int], object]) -> Iterator[tuple[int, int]]:
    eligible = [
        number
        for number, entry in enumerate(facts)
        if entry.relevant and entry.access is not None and entry.identifiable
    ]
    for rank, other in enumerate(eligible):
        for one in eligible[: min(rank, LARGEST_BLOCK)]:
            if (one, other) not in grounds and not _may_be_one(facts[one], facts[other]):
                yield one, other


def _may_be_one(one: Facts, other: Facts) -> bool:
    """Whether the two may be one source: held possible, or one is unnamed and not seen to be of another institution."""
    if (one.unnamed or other.unnamed) and not (one.institution and other.institution):
        return True
    pairs = ((one, other), (other, one))
    return any(
        candidate.id == second.origin.source
        for first, second in pairs
        for candidate in (first.source.may_be_same if first.source else ())
    )


def _dependence(one: Facts, other: Facts, told: Mapping[DependenceGround, Reason]) -> Dependence:
    strongest = max(told, key=_STRENGTH.index)
    reasons = tuple(told[ground] for ground in reversed(_STRENGTH) if ground in told)
    return Dependence(*_identifiers(one, other), Independence.DEPENDENT, strongest, reasons)


def _independent(one: Facts, other: Facts) -> Dependence:
    shown = tuple(entry.access for entry in (one, other) if entry.access is not None)
    searched = Reason("No shared upstream, institution, owner or wording was found in the pile.")
    ground = DependenceGround.NONE_FOUND
    return Dependence(*_identifiers(one, other), Independence.INDEPENDENT, ground, (*shown, searched))


def _blocks(facts: Sequence[Facts], keys_of: Callable[[Facts], frozenset[str]]) -> Iterator[tuple[str, int, int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(facts):
        for key in sorted(keys_of(entry)):
            blocks[key].append(number)
    for key in sorted(blocks):
        members = _relevant_first(blocks[key], facts)
        for place, other in enumerate(members):
            for one in members[: min(place, LARGEST_BLOCK)]:
                if facts[one].relevant or facts[other].relevant:
                    yield key, one, other


def _relevant_first(members: Sequence[int], facts: Sequence[Facts]) -> list[int]:
    return [number for wanted in (True, False) for number in members if facts[number].relevant is wanted]


def _institutions(entry: Facts) -> frozenset[str]:
    return frozenset({entry.institution} if entry.institution else ())


def _governments(entry: Facts) -> frozenset[str]:
    return frozenset({entry.government} if entry.government else ())


def _owners(entry: Facts) -> frozenset[str]:
    return frozenset(entry.owners) if entry.relevant else frozenset()


def _only_desk(entry: Facts) -> frozenset[str]:
    return entry.desks if entry.relevant and len(entry.desks) == 1 else frozenset()


def _state(ownership: Ownership) -> str | None:
    return ownership.state


def _handouts(entry: Facts) -> frozenset[str]:
    return entry.handouts if entry.relevant else frozenset()


def _desk_name(pile: Pile, desk: str) -> str:
    publication = pile.publications.by_key.get(desk)
    return publication.name if publication else "one document"


def _identifiers(one: Facts, other: Facts) -> tuple[str, str]:
    low, high = sorted((one.origin.id, other.origin.id))
    return low, high


def _by_identifiers(dependence: Dependence) -> tuple[str, str]:
    return dependence.a, dependence.b
