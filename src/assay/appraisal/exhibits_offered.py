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
from assay.appraisal.setting import Setting, setting_of
from assay.appraisal.tables import EXHIBIT, LINKS, OUR_CHANCE
from assay.appraisal.undercut import moved
from assay.domain.exhibit import Exhibit
from assay.domain.span import Reason
from assay.domain.statement import Statement


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

    def with_setting(self, name: str, value: float) -> Offered:
        """The same exhibit with one parameter fixed at a value."""
        changed = {key: setting.moved_to(value) if key == name else setting for key, setting in self.parameters.items()}
        return replace(self, parameters=changed)

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
    """By identifier, the exhibits that statements among `bearing` mention."""
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
        if offering:
            found[exhibit.id] = offer(index, exhibit, offering)
    return found


def offer(index: Index, exhibit: Exhibit, statements: Collection[str]) -> Offered:
    """The exhibit as these statements offer it: the strongest bearing for the claim less the strongest against."""
    readings = [contents_of(index, name) for name in statements]
    contents = {}
    for hypothesis in index.hypotheses:
        shares = [reading[hypothesis] for reading in readings]
        above, below = max(0.5, *shares), min(0.5, *shares)
        contents[hypothesis] = above + below - 0.5
    undercuts = index.undercuts.get(exhibit.id, ())
    parameters = {name: moved(setting_of(row), undercuts) for name, row in EXHIBIT.items()}
    reading = None if exhibit.held else setting_of(LINKS["our own reading"], shares="phi", key="phi our own reading")
    places = tuple(index.passage(name) for name in statements)[:5]
    reason = Reason("Weighed as what the texts say it shows; it counts once, however many reports show it.", places)
    moved_by = tuple(
        reason
        for name, setting in parameters.items()
        if setting.value != EXHIBIT[name].value
        for reason in setting.reasons[1:]
    )
    return Offered(exhibit.id, tuple(statements), contents, parameters, reading, (*exhibit.reasons, reason, *moved_by))


def _identifier(exhibit: Exhibit) -> str:
    return exhibit.id
