"""What there is to weigh: the origins' assertions, the exhibits and the absences, and their sum."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from assay.appraisal.absences_found import Missing, absences_found
from assay.appraisal.assertion import Assertion, assertion_of
from assay.appraisal.draws import Draws
from assay.appraisal.echo import ties_of
from assay.appraisal.exhibits_offered import Offered, exhibits_offered
from assay.appraisal.index import Index
from assay.appraisal.parameters import is_party, is_unsourced_voice
from assay.appraisal.selection import bearing_statements, content_cases
from assay.appraisal.tables import ECHO
from assay.appraisal.tally import Item, ItemKind, Readings, Tally
from assay.appraisal.undercut import moved
from assay.domain.lineage import DependenceGround
from assay.domain.source import Role
from assay.domain.statement import Quote


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to weigh; mappings are keyed by origin, exhibit or absence.

    `statements` are each origin's statements that bear on the claim, `contents` each statement's row of
    `tables.CONTENT`.
    """

    index: Index
    statements: Mapping[str, list[str]]
    contents: Mapping[str, str]
    assertions: Mapping[str, Assertion]
    exhibits: Mapping[str, Offered]
    absences: Mapping[str, Missing]

    def reassert(self, origin: str, statements: Sequence[str], without_relay: str | None) -> Assertion | None:
        """What an origin asserts from some of its statements, without one relay."""
        return assertion_of(self.index, origin, statements, contents=self.contents, without_relay=without_relay)


def find(index: Index) -> Found:
    """Everything in the material that bears on the claim; what an absence is made of is not an assertion too."""
    bearing = bearing_statements(index)
    absences = absences_found(index, bearing)
    absent = {name for missing in absences.values() for name in missing.statements}
    by_origin: dict[str, list[str]] = defaultdict(list)
    for name in bearing:
        if name not in absent:
            by_origin[index.origin_of(name)].append(name)
    statements = {origin: _spoken(index, origin, names) for origin, names in by_origin.items()}
    contents = content_cases(index, statements)
    assertions = {}
    for origin in sorted(statements):
        assertion = assertion_of(index, origin, statements[origin], contents=contents)
        if assertion is not None:
            assertions[origin] = assertion
    return Found(index, statements, contents, assertions, exhibits_offered(index, bearing), absences)


def _spoken(index: Index, origin: str, names: list[str]) -> list[str]:
    """Without what publications make of the origin's words in their own voice, where its words as given bear too."""
    given = [name for name in names if index.statements[name].quote is not Quote.VOICE]
    return names if index.source_of_origin(origin).role is Role.PUBLICATION else given or names


def tally_of(found: Found, draws: Draws) -> Tally:
    """All of it added up."""
    index, readings = found.index, Readings(draws.count)
    items = [_origin(found, name, readings, draws) for name in found.assertions]
    others = ((ItemKind.EXHIBIT, found.exhibits), (ItemKind.ABSENCE, found.absences))
    for kind, those in others:
        for name, item in those.items():
            items.append(Item(name, kind, readings.add(name, partial(item.likelihoods, draws, index))))
    ties = ties_of(index.material.lineage.dependences, index.rows)
    return Tally(items, readings=readings, ties=ties, draws=draws, rows=index.rows)


def _origin(found: Found, name: str, readings: Readings, draws: Draws) -> Item:
    index, assertion = found.index, found.assertions[name]
    source = index.sources.get(assertion.source)
    not_known = index.rows.setting(ECHO[DependenceGround.NOT_KNOWN])
    delta = moved(not_known, index.undercuts.get(assertion.source, ()), index.rows)
    delta = index.rows.decided(delta, assertion.names(index))
    return Item(
        name,
        ItemKind.ORIGIN,
        readings.add(name, partial(assertion.likelihoods, draws, index)),
        is_party=source is not None and is_party(source, index.claim_id),
        delta=delta if delta is not not_known else None,
        repeating=is_unsourced_voice(index.statements[assertion.statement], source),
    )
