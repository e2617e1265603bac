"""Independence: whether two origins have a shared upstream.

Two origins are independent when each states or shows access of its own, affiliations and owners differ, and a search of
the pile found no shared upstream, wording, error or odd figure; dependent when any of these is found; else it is
unknown. Access shows only in what the origin itself says, and one that spoke with the other may have it from there. An
unnamed source may be anybody of its institution, so it is told from others by that alone. Pairs that are not listed are
`unknown`, and so are those listed for a small chance that two informants are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from assay.domain.lineage import Dependence, DependenceGround, Independence, Origin
from assay.domain.source import Source, SourceKind
from assay.domain.span import Reason
from assay.lineage.access import access_of_its_own, contacts, in_contact
from assay.lineage.chains import Chain
from assay.lineage.former import spoke_long_ago
from assay.lineage.grounds.affiliation import of_one_government, of_one_institution, of_one_owner
from assay.lineage.grounds.facts import LARGEST_BLOCK, Facts, Tie
from assay.lineage.grounds.informants import may_be_one
from assay.lineage.grounds.misspelling import of_one_misspelling
from assay.lineage.grounds.occasions import at_one_occasion
from assay.lineage.grounds.odd_details import of_one_odd_detail
from assay.lineage.grounds.odd_figures import of_one_odd_figure
from assay.lineage.grounds.passage_through import through_one
from assay.lineage.grounds.weighing import dependence_of
from assay.lineage.grounds.wording import in_the_same_words
from assay.lineage.institutions import government_of, institution_of, names_of_people, owners_of_bodies
from assay.lineage.owners import Owners, Ownership
from assay.lineage.pile import Pile

MOST_WITHOUT_CLAIM = 200
"""Origins compared where no claim says which matter: those that the most documents carry, the earliest on a tie."""


def dependences(
    pile: Pile, origins: Sequence[Origin], chains: Sequence[Chain], *, relevant: frozenset[str] | None = None
) -> tuple[Dependence, ...]:
    """Every pair of origins known to be dependent or independent, or that may be one, ordered by identifiers.

    `relevant` are the statements that bear on the claim: only origins with one of them are compared, with each other,
    and with those of their own institution or government, since what one of these says may have reached the other. If
    none is given, the `MOST_WITHOUT_CLAIM` origins that the most documents carry are compared. On one ground an origin
    is compared with at most `LARGEST_BLOCK` others.
    """
    people = names_of_people(pile.sources.values())
    states = owners_of_bodies(pile.sources.values())
    owners = Owners(pile)
    chosen = _most_carried(pile, origins) if relevant is None else origins
    facts = [_facts(pile, origin, chains, people, states, owners, relevant) for origin in chosen]
    ties: dict[tuple[int, int], list[Tie]] = defaultdict(list)
    for tie in _ties(pile, facts, chains, origins):
        ties[min(tie.one, tie.other), max(tie.one, tie.other)].append(tie)
    found = [dependence_of(facts[one], facts[other], told) for (one, other), told in ties.items()]
    found += [_independent(facts[one], facts[other]) for one, other in _independent_pairs(facts, ties)]
    return tuple(sorted(found, key=_by_identifiers))


def with_independence(origins: Sequence[Origin], found: Iterable[Dependence]) -> tuple[Origin, ...]:
    """The origins, each with how it stands to the others; those not listed are `unknown`."""
    known: dict[str, dict[str, Independence]] = defaultdict(dict)
    for dependence in found:
        known[dependence.a][dependence.b] = dependence.independence
        known[dependence.b][dependence.a] = dependence.independence
    return tuple(replace(origin, independence=dict(sorted(known[origin.id].items()))) for origin in origins)


def _ties(pile: Pile, facts: Sequence[Facts], chains: Sequence[Chain], origins: Sequence[Origin]) -> Iterator[Tie]:
    """Every ground found, the grounds in a fixed order; of one kind and pair the first counts (see `dependence_of`)."""
    origin_of = {statement: origin.id for origin in origins for statement in origin.statements}
    by_number = [origin_of[statement.id] for statement in pile.statements]
    yield from of_one_institution(pile, facts)
    yield from of_one_government(pile, facts)
    yield from may_be_one(pile, facts)
    yield from of_one_owner(pile, facts)
    yield from through_one(pile, facts)
    yield from at_one_occasion(pile, facts)
    yield from in_the_same_words(pile, facts, chains)
    yield from of_one_misspelling(pile, facts, chains, by_number)
    yield from of_one_odd_detail(pile, facts, chains, by_number)
    yield from of_one_odd_figure(pile, facts, chains, by_number)


def _most_carried(pile: Pile, origins: Sequence[Origin]) -> Sequence[Origin]:
    if len(origins) <= MOST_WITHOUT_CLAIM:
        return origins
    carried = [
        len({pile.document_of[pile.number_of[statement]] for statement in origin.statements}) for origin in origins
    ]
    places = sorted(range(len(origins)), key=lambda place: (-carried[place], place))[:MOST_WITHOUT_CLAIM]
    return [origins[place] for place in sorted(places)]


def _facts(
    pile: Pile,
    origin: Origin,
    chains: Sequence[Chain],
    people: frozenset[str],
    states: Mapping[str, str],
    owners: Owners,
    relevant: frozenset[str] | None,
) -> Facts:
    numbers = tuple(pile.number_of[statement] for statement in origin.statements)
    source = pile.sources.get(origin.source)
    owned = owners.of(source) if source else {}
    own = _spoken_by_itself(pile, origin, numbers, chains)
    return Facts(
        origin=origin,
        source=source,
        numbers=numbers,
        institution=institution_of(source, people),
        government=_government(pile, source, numbers, people, states)
        or next(filter(None, map(_state, owned.values())), None),
        relevant=relevant is None or not relevant.isdisjoint(origin.statements),
        owners=owned,
        desks=frozenset(chains[number].desk for number in numbers),
        passed_through=_passed_through(origin, [chains[number] for number in numbers]),
        access=access_of_its_own(pile, source, own),
        contacts=contacts(pile, own),
    )


def _spoken_by_itself(pile: Pile, origin: Origin, numbers: Sequence[int], chains: Sequence[Chain]) -> tuple[int, ...]:
    """Its statements that are its own words: no other speaker's, and passed on by publications alone."""
    return tuple(
        number
        for number in numbers
        if pile.source(number) == chains[number].links[0] == origin.source
        and all(_is_publication(pile, link) for link in chains[number].links[1:])
    )


def _is_publication(pile: Pile, link: str) -> bool:
    return link not in pile.sources or pile.sources[link].kind is SourceKind.PUBLICATION


def _government(
    pile: Pile, source: Source | None, numbers: Sequence[int], people: frozenset[str], states: Mapping[str, str]
) -> str | None:
    """The government it speaks for, by its name and the words that name it; none for one who spoke long ago."""
    if source is None:
        return None
    texts = [pile.documents[pile.document_of[number]].text for number in numbers]
    spans = [pile.statements[number].source_span for number in numbers]
    mentions = [span.of(text) for span, text in zip(spans, texts, strict=True) if span is not None]
    found = government_of(source, people, states, mentions=mentions)
    return None if found and source.kind is SourceKind.PERSON and spoke_long_ago(pile, numbers) else found


def _passed_through(origin: Origin, given: Sequence[Chain]) -> frozenset[str]:
    """Who stands between the origin and the publisher in every one of its statements."""
    between = [frozenset(chain.links[1:-1]) for chain in given]
    return frozenset.intersection(*between) - {origin.source} if between else frozenset()


def _independent_pairs(facts: Sequence[Facts], ties: Mapping[tuple[int, int], object]) -> Iterator[tuple[int, int]]:
    eligible = [
        number
        for number, entry in enumerate(facts)
        if entry.relevant and entry.access is not None and entry.identifiable
    ]
    for rank, other in enumerate(eligible):
        for one in eligible[: min(rank, LARGEST_BLOCK)]:
            if (one, other) in ties or _may_be_one(facts[one], facts[other]):
                continue
            if not _spoke_with(facts[one], facts[other]):
                yield one, other


def _spoke_with(one: Facts, other: Facts) -> bool:
    """Whether one of the two says that it met or spoke with the other, or has it from them."""
    return in_contact(one.contacts, other.source) or in_contact(other.contacts, one.source)


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


def _independent(one: Facts, other: Facts) -> Dependence:
    shown = tuple(entry.access for entry in (one, other) if entry.access is not None)
    searched = Reason("No shared upstream, institution, owner, wording, error or odd figure was found in the pile.")
    low, high = sorted((one.origin.id, other.origin.id))
    return Dependence(low, high, Independence.INDEPENDENT, DependenceGround.NONE_FOUND, (*shown, searched))


def _state(ownership: Ownership) -> str | None:
    return ownership.state


def _by_identifiers(dependence: Dependence) -> tuple[str, str]:
    return dependence.a, dependence.b
