"""What the verdict would be without one statement, relay, origin, source or assumption, and without two origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from assay.appraisal.arrays import Array
from assay.appraisal.assertion import Assertion
from assay.appraisal.combine import posterior
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.index import Index
from assay.appraisal.interval import median, weight_of
from assay.appraisal.tables import EPSILON
from assay.appraisal.tally import ItemKind, Tally
from assay.domain.weighing import Weight

Reassert = Callable[[str, Sequence[str], str | None], Assertion | None]
"""What an origin asserts from some of its statements, without one relay: (origin, statements, relay)."""
MOST_PAIRED = 40
"""Pairs are dropped where there are no more origins than this."""
_Sum = tuple[Array, dict[str, Weight]]
_Again = tuple[str, Mapping[str, Assertion | None]]


@dataclass(frozen=True, slots=True)
class Dropped:
    """The total's weight and the claim's likelihood without some item, and the item weights that change."""

    level: str
    id: str
    weight: Weight
    likelihood: float
    changed: Mapping[str, Weight]


@dataclass(frozen=True, slots=True)
class Case:
    """What is dropped from: the tally, what each origin asserts from which statements, and how to read it again.

    `prior` has the prior of each draw.
    """

    index: Index
    tally: Tally
    assertions: Mapping[str, Assertion]
    exhibits: Mapping[str, Offered]
    statements: Mapping[str, Sequence[str]]
    reassert: Reassert
    prior: Array

    def measured(self, level: str, name: str, found: _Sum) -> Dropped:
        """What is left, measured."""
        total, changed = found
        ceiling = self.index.rows(EPSILON).value
        return Dropped(level, name, weight_of(total), median(posterior(total, self.prior, ceiling=ceiling)), changed)


def dropped(case: Case) -> Iterator[Dropped]:
    """Every single drop in turn, by level and then by identifier."""
    nothing = case.measured("", "", (case.tally.total, {}))
    known: dict[frozenset[str], Dropped] = {frozenset(): nothing}
    levels = (
        ("statement", _without_statement(case)),
        ("relay", _without_relay(case)),
        ("origin", _without_origin(case)),
        ("source", _without_source(case)),
    )
    for level, drops in levels:
        for name, again in drops:
            gone = frozenset(origin for origin, found in again.items() if found is None)
            if len(gone) < len(again):
                yield case.measured(level, name, _again(case, again))
                continue
            if gone not in known:
                known[gone] = case.measured(level, name, case.tally.without(gone))
            found = known[gone]
            yield Dropped(level, name, found.weight, found.likelihood, found.changed)
    for name, changed in _without_assumption(case):
        yield case.measured("assumption", name, changed)


def dropped_pairs(case: Case) -> Iterator[tuple[tuple[str, str], Dropped]]:
    """Every pair of origins dropped together, where there are at most forty of them."""
    origins = [name for name, item in case.tally.items.items() if item.kind is ItemKind.ORIGIN]
    if len(origins) > MOST_PAIRED:
        return
    for pair in combinations(origins, 2):
        yield pair, case.measured("pair", "", case.tally.without(pair))


def _without_statement(case: Case) -> Iterator[_Again]:
    of_origin = {name: origin for origin, names in case.statements.items() for name in names}
    for name in sorted(of_origin):
        origin = of_origin[name]
        if name not in case.assertions[origin].carriers:
            yield name, {}
            continue
        rest = [other for other in case.statements[origin] if other != name]
        yield name, {origin: case.reassert(origin, rest, None)}


def _without_relay(case: Case) -> Iterator[_Again]:
    through: dict[str, set[str]] = defaultdict(set)
    for origin, assertion in case.assertions.items():
        for chain in assertion.chains:
            for relay in chain:
                through[relay].add(origin)
    for relay in sorted(through):
        yield (
            relay,
            {origin: case.reassert(origin, case.statements[origin], relay) for origin in sorted(through[relay])},
        )


def _without_origin(case: Case) -> Iterator[_Again]:
    for name, item in case.tally.items.items():
        if item.kind is ItemKind.ORIGIN:
            yield name, {name: None}


def _without_source(case: Case) -> Iterator[_Again]:
    by_source: dict[str, list[str]] = defaultdict(list)
    for origin, assertion in case.assertions.items():
        by_source[assertion.source].append(origin)
    for source in sorted(by_source):
        yield source, dict.fromkeys(sorted(by_source[source]))


def _without_assumption(case: Case) -> Iterator[tuple[str, _Sum]]:
    """With one class of parameters where it does nothing: no echo, no script, no loss at links, no hedge, no doubt."""
    if case.assertions:
        yield "delta", case.tally.with_echo(0.0)
        for name, value in (("b", 0.0), ("phi", 1.0), ("u", 1.0)):
            again = {origin: found.with_all(name, value) for origin, found in case.assertions.items()}
            yield name, _again(case, again)
    if case.exhibits:
        certain = {
            name: exhibit.certain().likelihoods(case.tally.draws, case.index) for name, exhibit in case.exhibits.items()
        }
        yield "alpha", case.tally.replaced(certain)


def _again(case: Case, assertions: Mapping[str, Assertion | None]) -> _Sum:
    """The total with some origins read again, their chances of echo held; those left without a word are gone."""
    gone = [name for name, found in assertions.items() if found is None]
    read = {
        name: found.likelihoods(case.tally.draws, case.index)
        for name, found in assertions.items()
        if found is not None and found != case.assertions[name]
    }
    total, changed = case.tally.without(gone)
    replaced, weights = case.tally.replaced(read)
    return total + (replaced - case.tally.total), changed | weights
