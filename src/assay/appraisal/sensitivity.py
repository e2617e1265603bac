"""What the verdict would be without one statement, origin, source, relay or assumption."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assay.appraisal.arrays import Array
from assay.appraisal.assertion import Assertion
from assay.appraisal.combine import posterior
from assay.appraisal.index import Index
from assay.appraisal.interval import percentiles, weight_of
from assay.appraisal.tally import ItemKind, Tally
from assay.domain.weighing import Weight

Reassert = Callable[[str, Sequence[str], str | None], Assertion | None]
"""What an origin asserts from some of its statements, without one relay: (origin, statements, relay)."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """The total's weight and the claim's likelihood without one item, and the item weights that change."""

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
    statements: Mapping[str, Sequence[str]]
    reassert: Reassert
    prior: Array


def dropped(case: Case) -> Iterator[Dropped]:
    """Every drop in turn, by level and then by identifier."""
    base = _measured(case, case.tally.total)
    measured: dict[int, tuple[Array, Weight, float]] = {}
    levels = (
        ("statement", _without_statement(case)),
        ("relay", _without_relay(case)),
        ("origin", _without_origin(case)),
        ("source", _without_source(case)),
        ("assumption", _without_assumption(case)),
    )
    for level, drops in levels:
        for name, (total, changed) in drops:
            if changed and id(total) not in measured:
                measured[id(total)] = (total, *_measured(case, total))
            weight, likelihood = measured[id(total)][1:] if changed else base
            yield Dropped(level, name, weight, likelihood, changed)


def _measured(case: Case, total: Array) -> tuple[Weight, float]:
    return weight_of(total), percentiles(posterior(total, case.prior))[1]


_Result = tuple[str, tuple[Array, dict[str, Weight]]]


def _without_statement(case: Case) -> Iterator[_Result]:
    of_origin = {name: origin for origin, names in case.statements.items() for name in names}
    for name in sorted(of_origin):
        origin = of_origin[name]
        if name not in case.assertions[origin].carriers:
            yield name, (case.tally.total, {})
            continue
        rest = [other for other in case.statements[origin] if other != name]
        yield name, _again(case, {origin: case.reassert(origin, rest, None)})


def _without_relay(case: Case) -> Iterator[_Result]:
    through: dict[str, set[str]] = defaultdict(set)
    for origin, assertion in case.assertions.items():
        for chain in assertion.chains:
            for relay in chain:
                through[relay].add(origin)
    for relay in sorted(through):
        again = {origin: case.reassert(origin, case.statements[origin], relay) for origin in sorted(through[relay])}
        yield relay, _again(case, again)


def _without_origin(case: Case) -> Iterator[_Result]:
    for name, item in case.tally.items.items():
        if item.kind is ItemKind.ORIGIN:
            yield name, case.tally.without([name])


def _without_source(case: Case) -> Iterator[_Result]:
    by_source: dict[str, list[str]] = defaultdict(list)
    for origin, assertion in case.assertions.items():
        by_source[assertion.source].append(origin)
    for source in sorted(by_source):
        yield source, case.tally.without(sorted(by_source[source]))


def _without_assumption(case: Case) -> Iterator[_Result]:
    if case.assertions:
        yield "delta", case.tally.with_echo(0.0)
        without_script = {name: found.with_setting("b", 0.0) for name, found in case.assertions.items()}
        yield "b", _again(case, without_script)


def _again(case: Case, assertions: Mapping[str, Assertion | None]) -> tuple[Array, dict[str, Weight]]:
    """The total with some origins read again, their chances of echo held; those left without a word are gone."""
    gone = [name for name, found in assertions.items() if found is None]
    read = {
        name: found.likelihoods(case.tally.draws, case.index) for name, found in assertions.items() if found is not None
    }
    total, changed = case.tally.without(gone)
    if not read:
        return total, changed
    replaced, weights = case.tally.replaced(read)
    return total + (replaced - case.tally.total), changed | weights
