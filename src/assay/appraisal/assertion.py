"""What each origin is taken to assert: one assertion an origin, however often and wherever it is repeated."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from assay.appraisal.arrays import Array, decibans
from assay.appraisal.content import content_given_hypothesis, through_content
from assay.appraisal.draws import Draws, Point
from assay.appraisal.index import Index
from assay.appraisal.origin_report import LARGEST_SCRIPT, asserts
from assay.appraisal.parameters import ReportSettings, link_setting, report_settings, upstream_links
from assay.appraisal.relay import relay_all
from assay.appraisal.rows import told
from assay.appraisal.setting import Setting
from assay.appraisal.shared_origin import Chain, needed, observed, retracted, said_and_not_said
from assay.appraisal.tables import OUR_CHANCE
from assay.appraisal.undercut import moved, moved_report, with_told_link
from assay.domain.span import Reason
from assay.domain.stance import StanceLabel

_SAME_ENOUGH = 0.5
_OUR_READING = "phi our own reading"
TAKEN_BACK = "x"
"""The parameter by which an undercut says that the origin has taken its words back."""


@dataclass(frozen=True, slots=True)
class Assertion:
    """One origin's assertion.

    What the origin has `taken_back` it does not assert, and whoever still passes it on stops counting.

    `statement` carries it; `carriers` are all statements whose chains of relays are used; `contents` is s_h by
    hypothesis; `upstream` are the links before the words were said, `fidelities` phi by chain of relays.
    """

    origin: str
    source: str
    statement: str
    carriers: tuple[str, ...]
    contents: Mapping[str, float]
    report: ReportSettings
    upstream: tuple[Setting, ...]
    fidelities: Mapping[Chain, Setting]
    chains: tuple[Chain, ...]
    reasons: tuple[Reason, ...] = ()
    taken_back: bool = False

    def names(self, index: Index) -> tuple[str, ...]:
        """What the item goes by: its carrying statement, its origin, and its source by identifier and name."""
        return (self.statement, self.origin, self.source, index.source_of_origin(self.origin).name)

    def settings(self) -> tuple[Setting, ...]:
        """Every parameter used, the report's first, then the links."""
        return (*self.report.all(), *self.upstream, *(self.fidelities[chain] for chain in sorted(self.fidelities)))

    def with_setting(self, name: str, value: float) -> Assertion:
        """The same assertion with one parameter of the report fixed at a value."""
        return replace(self, report=self.report.with_setting(name, value))

    def with_all(self, name: str, value: float) -> Assertion:
        """The same with every parameter `name` fixed at a value; `phi`: every link but our own reading."""
        if name != "phi":
            return self.with_setting(name, value)
        return replace(
            self,
            fidelities={chain: setting.moved_to(value) for chain, setting in self.fidelities.items()},
            upstream=tuple(link if link.key == _OUR_READING else link.moved_to(value) for link in self.upstream),
        )

    def observed(self, draws: Draws) -> tuple[Array, Array]:
        """P(what we have | the content is so) and P(what we have | it is not so), per draw.

        What hurts a source is as seldom put into its mouth by those who pass it on, or by a misreading, as it is
        volunteered: where it speaks against its interest, g -> g (1 - b) at every link.
        """
        report, item = self.report, self.origin
        chance = draws.of(item, report.chance)
        sides = asserts(
            reliability=draws.of(item, report.reliability),
            sensitivity=draws.of(item, report.sensitivity),
            false_alarm=draws.of(item, report.false_alarm),
            chance=chance,
            script=draws.of(item, report.script),
            says_if_scripted=draws.of(item, report.says_if_scripted),
            credence=draws.of(item, report.credence),
            against_interest=report.against_interest,
        )
        heard = [draws.of(item, link) for link in self.upstream if link.key != _OUR_READING]
        supposed = draws.further_link()
        heard += [] if supposed is None else [supposed]
        read = [draws.of(item, link) for link in self.upstream if link.key == _OUR_READING]
        ours = np.full(1, OUR_CHANCE.value)
        if report.against_interest:
            unlikely = 1.0 - np.minimum(draws.of(item, report.script), LARGEST_SCRIPT)
            chance, ours = chance * unlikely, ours * unlikely
        fidelity = {chain: draws.of(item, setting) for chain, setting in self.fidelities.items()}
        said, not_said, scale = said_and_not_said(self.chains, fidelity=fidelity, chance=chance)
        through = []
        for side in sides:
            if self.taken_back:
                through.append(relay_all(retracted(side), fidelities=read, chance=ours))
                continue
            told = relay_all(side, fidelities=heard, chance=chance)
            printed = observed(told, said=said, not_said=not_said, scale=scale)
            through.append(relay_all(printed, fidelities=read, chance=ours))
        return through[0], through[1]

    def likelihoods(self, draws: Draws, index: Index) -> Array:
        """P(what we have | h) per draw: rows for the claim, its contrary, and each alternative in turn."""
        return rows_of(self.contents, *self.observed(draws), index=index)

    def point_weight(self, claim: str) -> float:
        """The weight for the claim in decibans with every parameter at its mean, before echoes."""
        if_so, if_not = self.observed(_POINT)
        content = self.contents[claim]
        one, other = through_content(if_so, if_not, content), through_content(if_so, if_not, 1.0 - content)
        return float(decibans(one, other)[0])


_POINT = Point()


def rows_of(contents: Mapping[str, float], if_so: Array, if_not: Array, *, index: Index) -> Array:
    """The likelihoods of an item, one row each for the claim, its contrary and every alternative."""
    claim = contents[index.claim_id]
    chances = [claim, 1.0 - claim, *(contents[name] for name in sorted(index.alternatives))]
    rows = [through_content(if_so, if_not, chance) for chance in chances]
    return np.stack(np.broadcast_arrays(*rows))


def assertion_of(
    index: Index,
    origin: str,
    statements: Collection[str],
    *,
    contents: Mapping[str, str],
    without_relay: str | None = None,
) -> Assertion | None:
    """The assertion of one origin from the `statements` of it that bear on the claim; none where there are none.

    `contents` has each statement's row of `tables.CONTENT`. The statement of the greatest weight carries the
    assertion. Of a group of repeats only the one with the shortest chain of relays counts. Further statements of the
    same side that came through other outlets corroborate that it was said, where they bear on the claim at least half
    as strongly. An origin that speaks on both sides is read as saying the difference: its strongest bearing for the
    claim less its strongest against.
    """
    chosen = _one_of_each_group(index, statements, without_relay=without_relay)
    singles = [_single(index, origin, name, contents[name]) for name in chosen]
    if not singles:
        return None
    best = singles[0]
    if len(singles) > 1:
        best = max(singles, key=partial(_size, claim=index.claim_id))
    bearing = _bearing(best, index.claim_id)
    along = [single for single in singles if _bearing(single, index.claim_id) * bearing > 0]
    agreeing = [single for single in along if abs(_bearing(single, index.claim_id)) >= _SAME_ENOUGH * abs(bearing)]
    joined = _joined(best, agreeing)
    against = [single for single in singles if _bearing(single, index.claim_id) * bearing < 0]
    return _taken_back(_netted(joined, against, index) if against else joined, index)


def _size(single: Assertion, *, claim: str) -> tuple[float, float]:
    """How much a statement weighs, and, of those that weigh the same, how plainly it bears on the claim."""
    return round(abs(single.point_weight(claim)), 9), abs(_bearing(single, claim))


def _bearing(assertion: Assertion, hypothesis: str) -> float:
    return 2.0 * assertion.contents[hypothesis] - 1.0


def _one_of_each_group(index: Index, statements: Collection[str], *, without_relay: str | None) -> list[str]:
    groups: dict[str, str] = {}
    for name in sorted(statements, key=index.place):
        if without_relay is not None and without_relay in index.relays(name):
            continue
        leader = index.leaders[name]
        held = groups.get(leader)
        if held is None or len(index.relays(name)) < len(index.relays(held)):
            groups[leader] = name
    return sorted(groups.values(), key=index.place)


def contents_of(index: Index, statement: str) -> Mapping[str, float]:
    """s_h of a statement for every hypothesis; one that was not judged shares that of the claim's negation."""
    claim = content_given_hypothesis(index.reading(statement, index.claim_id))
    contents = {}
    for name in index.hypotheses:
        reading = index.reading(statement, name)
        judged = name in index.alternatives and reading.label is not StanceLabel.NOT_ASSESSED
        contents[name] = content_given_hypothesis(reading) if judged else 1.0 - claim
    contents[index.claim_id] = claim
    return contents


def _single(index: Index, origin: str, name: str, content: str) -> Assertion:
    statement, source = index.statements[name], index.source_of_origin(origin)
    contents = contents_of(index, name)
    direction = 1 if contents[index.claim_id] >= 0.5 else -1
    report = report_settings(
        statement, source, hypothesis=index.claim_id, direction=direction, content=content, rows=index.rows
    )
    rows, on_source = index.rows, index.undercuts.get(source.id, ())
    undercuts = (*on_source, *index.undercuts_on(name))
    report = moved_report(report, undercuts, rows)
    names = (name, origin, source.id, source.name)
    report = report.decided(rows, names)
    chain = index.relays(name)
    reasons: tuple[Reason, ...] = ()
    if (decision := index.contents_set.get(name)) is not None:
        before = content_given_hypothesis(index.as_read(name))
        reasons = (Reason(told(decision, before), (index.passage(name),), "s"),)
    fidelities = {}
    for length in range(1, len(chain) + 1):
        link = link_setting(statement, last=length == len(chain), key=str(length), rows=index.rows)
        bearing = (*index.undercuts.get(name, ()), *index.undercuts.get(chain[length - 1], ()))
        fidelities[chain[:length]] = index.rows.decided(moved(link, bearing, index.rows), names)
    return Assertion(
        origin=origin,
        source=source.id,
        statement=name,
        carriers=(name,),
        contents=contents,
        report=report,
        upstream=with_told_link(upstream_links(statement, source, rows), undercuts, rows),
        fidelities=fidelities,
        chains=(chain,),
        reasons=reasons,
    )


def _joined(best: Assertion, agreeing: list[Assertion]) -> Assertion:
    chains = needed([*best.chains, *(single.chains[0] for single in agreeing)])
    if chains == best.chains:
        return best
    carriers: list[str] = []
    fidelities: dict[Chain, Setting] = {}
    for rank, single in enumerate([best, *agreeing]):
        if single.chains[0] not in chains or (rank and single.chains[0] in fidelities):
            continue
        carriers.append(single.statement)
        for part, setting in single.fidelities.items():
            fidelities.setdefault(part, replace(setting, key=f"{setting.key} of {rank}") if rank else setting)
    several = (
        f"{len(chains)} outlets pass it on separately: it is likelier to have been said, and no likelier to be so."
    )
    held = "The original is in hand: what others make of it does not count."
    return replace(
        best,
        carriers=tuple(dict.fromkeys((best.statement, *carriers))),
        chains=chains,
        fidelities=fidelities,
        reasons=(*best.reasons, Reason(several if len(chains) > 1 else held)),
    )


def _taken_back(assertion: Assertion, index: Index) -> Assertion:
    """The same, not asserted, where a text says that the origin has taken its words back, in any report of them."""
    words = [
        statement
        for name in index.origins[assertion.origin].statements
        for statement in index.undercuts.get(name, ())
        if statement.bears_on is not None and statement.bears_on.parameter == TAKEN_BACK
    ]
    if not words:
        return assertion
    places = tuple(index.passage(statement.id) for statement in words[:3])
    why = Reason("The source has taken it back: those who still pass it on do not count.", places, TAKEN_BACK)
    return replace(assertion, taken_back=True, reasons=(*assertion.reasons, why))


def _netted(assertion: Assertion, against: list[Assertion], index: Index) -> Assertion:
    contents = {}
    for name in index.hypotheses:
        own = _bearing(assertion, name)
        other = max((_bearing(single, name) for single in against), key=abs)
        contents[name] = (1.0 + (own + other if own * other < 0 else own)) / 2.0
    places = tuple(index.passage(single.statement) for single in against[:3])
    reason = Reason("It speaks on both sides: only the difference counts.", places, "s")
    return replace(assertion, contents=contents, reasons=(*assertion.reasons, reason))
