"""The exhibits that bear on the claim, with their parameters: each exhibit once, however many reports show it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np

from assay.appraisal.arrays import Array
from assay.appraisal.assertion import contents_of, rows_of
from assay.appraisal.draws import Draws
from assay.appraisal.exhibit import genuine, offered
from assay.appraisal.index import Index
from assay.appraisal.relay import relay
from assay.appraisal.rows import told
from assay.appraisal.setting import Setting
from assay.appraisal.standing import can_settle
from assay.appraisal.tables import EXHIBIT, EXHIBIT_OF_KIND, LINKS, OFFERED_AS_EVIDENCE, OUR_CHANCE
from assay.appraisal.undercut import moved
from assay.domain.exhibit import Exhibit
from assay.domain.span import Reason
from assay.domain.statement import Statement

_PLAINLY = 0.2


@dataclass(frozen=True, slots=True)
class Offered:
    """An exhibit with the statements that offer it, what it is said to show (s_h by hypothesis), and its parameters."""

    exhibit: str
    statements: tuple[str, ...]
    contents: Mapping[str, float]
    parameters: Mapping[str, Setting]
    reading: Setting | None
    reasons: tuple[Reason, ...]

    def settings(self) -> tuple[Setting, ...]:
        """Every parameter used: A, X, I, e1, e0, z, and the link of our own reading."""
        return (*self.parameters.values(), *([self.reading] if self.reading else []))

    def certain(self) -> Offered:
        """The same exhibit taken for genuine: authentic, in its right context, and showing what is said."""
        fixed = {name: self.parameters[name].moved_to(1.0) for name in ("A", "X", "I")}
        return replace(self, parameters={**self.parameters, **fixed})

    def likelihoods(self, draws: Draws, index: Index) -> Array:
        """P(offered | h) per draw: rows for the claim, its contrary, and each alternative in turn."""
        drawn = {name: draws.of(self.exhibit, setting) for name, setting in self.parameters.items()}
        alpha = genuine(authentic=drawn["A"], context=drawn["X"], shows=drawn["I"])
        sides = [offered(drawn[name], alpha=alpha, otherwise=drawn["z"]) for name in ("e1", "e0")]
        if self.reading is not None:
            phi, chance = draws.of(self.exhibit, self.reading), np.full(1, OUR_CHANCE.value)
            sides = [relay(side, fidelity=phi, chance=chance) for side in sides]
        return rows_of(self.contents, *sides, index=index)


def exhibits_offered(index: Index, bearing: Collection[str]) -> dict[str, Offered]:
    """By identifier, the exhibits that bear on the claim.

    Those that statements among `bearing` mention; and those that come with the accusation, though what they are said to
    show does not name the claim, or speaks for it but faintly: a report that has somebody speak for the claim shows it,
    and a text doubts the exhibit or a second such report shows it too. The latter bear on the claim modestly
    (`tables.OFFERED_AS_EVIDENCE`).
    """
    by_document: dict[str, list[Statement]] = defaultdict(list)
    for name in bearing:
        by_document[index.statements[name].document].append(index.statements[name])
    found = {}
    for exhibit in sorted(index.material.exhibits, key=_identifier):
        offering = sorted(
            {
                statement.id
                for mention in exhibit.mentions
                for statement in by_document.get(mention.document, ())
                if statement.extent.overlaps(mention.span)
            }
        )
        outright = offer(index, exhibit, offering) if offering else None
        if outright is not None and not _is_faint(outright, index):
            found[exhibit.id] = outright
        elif with_it := _accusations(index, exhibit, by_document):
            found[exhibit.id] = _offered_with(index, exhibit, with_it)
        elif outright is not None:
            found[exhibit.id] = outright
    return found


def _is_faint(outright: Offered, index: Index) -> bool:
    """Whether what the texts say it shows speaks for the claim less than coming with the accusation does."""
    return 0.5 <= outright.contents[index.claim_id] < OFFERED_AS_EVIDENCE.value


def _accusations(index: Index, exhibit: Exhibit, by_document: Mapping[str, list[Statement]]) -> list[str]:
    """Of each report that shows the exhibit, the statement most for the claim; none where it is not offered for it."""
    found = []
    for document in sorted({mention.document for mention in exhibit.mentions}):
        speaking = [
            (-index.reading(statement.id, index.claim_id).bearing, statement.id)
            for statement in by_document.get(document, ())
            if index.reading(statement.id, index.claim_id).bearing >= _PLAINLY
        ]
        found += [min(speaking)[1]] if speaking else []
    return found if len(found) > 1 or (found and exhibit.id in index.undercuts) else []


def _offered_with(index: Index, exhibit: Exhibit, accusations: Collection[str]) -> Offered:
    share = index.rows(OFFERED_AS_EVIDENCE).value
    contents = {name: share if name == index.claim_id else 1.0 - share for name in index.hypotheses}
    places = tuple(index.passage(name) for name in accusations)[:5]
    why = Reason(
        "No statement says plainly what it shows of the claim. It comes with these, which speak for the claim, and so "
        "counts for it modestly.",
        places,
        OFFERED_AS_EVIDENCE.parameter,
    )
    return _with_parameters(index, exhibit, accusations, contents, why)


def offer(index: Index, exhibit: Exhibit, statements: Collection[str]) -> Offered:
    """The exhibit as these statements offer it: the strongest bearing for the claim less the strongest against."""
    readings = [contents_of(index, name) for name in statements]
    contents = {}
    for hypothesis in index.hypotheses:
        shares = [reading[hypothesis] for reading in readings]
        above, below = max(0.5, *shares), min(0.5, *shares)
        contents[hypothesis] = above + below - 0.5
    places = tuple(index.passage(name) for name in statements)[:5]
    why = Reason("Weighed as what the texts say it shows; it counts once, however many reports show it.", places)
    return _with_parameters(index, exhibit, statements, contents, why)


def _with_parameters(
    index: Index, exhibit: Exhibit, statements: Collection[str], contents: Mapping[str, float], why: Reason
) -> Offered:
    rows, undercuts, names = index.rows, _undercuts(index, exhibit), (exhibit.id, exhibit.name)
    if (decision := rows.decision_on(names, "s")) is not None:
        why = replace(why, text=f"{why.text} {told(decision, contents[index.claim_id])}", parameter="s")
        negation = {name: 1.0 - decision.value for name in contents if name not in index.alternatives}
        contents = {**contents, **negation, index.claim_id: decision.value}
    defaults = {name: EXHIBIT_OF_KIND.get((exhibit.kind.value, name), row) for name, row in EXHIBIT.items()}
    parameters = {
        name: rows.decided(moved(rows.setting(row), undercuts, rows), names) for name, row in defaults.items()
    }
    reading = None if exhibit.held else rows.setting(LINKS["our own reading"], shares="phi", key="phi our own reading")
    moved_by = tuple(
        reason
        for name, setting in parameters.items()
        if setting.value != defaults[name].value
        for reason in setting.reasons[1:]
    )
    return Offered(exhibit.id, tuple(statements), contents, parameters, reading, (*exhibit.reasons, why, *moved_by))


def _undercuts(index: Index, exhibit: Exhibit) -> tuple[Statement, ...]:
    """What bears on the exhibit; it settles nothing where those who say it cannot."""
    return tuple(
        replace(statement, bears_on=replace(statement.bears_on, settled=False))
        if statement.bears_on is not None and not can_settle(index, statement)
        else statement
        for statement in index.undercuts.get(exhibit.id, ())
    )


def _identifier(exhibit: Exhibit) -> str:
    return exhibit.id
