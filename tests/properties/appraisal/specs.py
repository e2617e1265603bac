"""What a small graph of evidence holds, in plain numbers: the closed form and the network are both made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from assay.appraisal.absence import not_found
from assay.appraisal.absences_found import Missing
from assay.appraisal.arrays import Array
from assay.appraisal.assertion import Assertion
from assay.appraisal.content import through_content
from assay.appraisal.echo import echo
from assay.appraisal.exhibit import genuine, offered
from assay.appraisal.exhibits_offered import Offered
from assay.appraisal.origin_report import asserts
from assay.appraisal.relay import relay, relay_all
from assay.appraisal.shared_origin import Chain, observed, retracted, said_and_not_said
from tests.properties.appraisal.numbers import one

MISREAD = 0.5
OUR_READING = "phi our own reading"
CERTAIN = 0.99


@dataclass(frozen=True)
class OriginSpec:
    """An origin's report: `contents` is P(content is so | h), one a hypothesis; `told` the links before it spoke.

    `links` has phi by chain of outlets, for each chain and each beginning of one; `leaves` are the chains in hand;
    `reading` is phi of our own reading of it (none: 1), `delta` the chance that it is an echo.
    """

    contents: tuple[float, ...]
    r: float = 0.7
    t: float = 0.9
    f: float = 0.1
    a: float = 0.5
    b: float = 0.1
    pi: float = 0.98
    u: float = 1.0
    against: bool = False
    told: tuple[float, ...] = ()
    links: Mapping[Chain, float] = field(default_factory=dict)
    leaves: tuple[Chain, ...] = ((),)
    reading: float = 1.0
    delta: float = 0.0
    taken_back: bool = False

    @property
    def unlikely(self) -> float:
        """By how much less links and misreadings say what hurts the source."""
        return 1.0 - min(self.b, CERTAIN) if self.against else 1.0

    @property
    def otherwise(self) -> float:
        """The chance that a link says so though it did not get it."""
        return self.a * self.unlikely

    @property
    def misread(self) -> float:
        """The chance that a misreading gives the same."""
        return MISREAD * self.unlikely

    def likelihoods(self) -> Array:
        """P(what we have | h) up to a factor, by the functions of the appraisal."""
        a = one(self.otherwise)
        sides = asserts(
            reliability=one(self.r),
            sensitivity=one(self.t),
            false_alarm=one(self.f),
            chance=one(self.a),
            script=one(self.b),
            says_if_scripted=one(self.pi),
            credence=one(self.u),
            against_interest=self.against,
        )
        links = {chain: one(phi) for chain, phi in self.links.items()}
        said, not_said, scale = said_and_not_said(self.leaves, fidelity=links, chance=a)
        through = []
        for side in sides:
            if self.taken_back:
                printed = retracted(side)
            else:
                told = relay_all(side, fidelities=[one(phi) for phi in self.told], chance=a)
                printed = observed(told, said=said, not_said=not_said, scale=scale)
            through.append(relay(printed, fidelity=one(self.reading), chance=one(self.misread)))
        return _echoed(self.contents, *through, delta=self.delta)


@dataclass(frozen=True)
class ExhibitSpec:
    """An exhibit; `contents` is P(what it is said to show is so | h)."""

    contents: tuple[float, ...]
    A: float = 0.95
    X: float = 0.75
    I: float = 0.9  # noqa: E741 - its name in the model
    e1: float = 0.9
    e0: float = 0.3
    z: float = 0.5
    reading: float = 1.0
    delta: float = 0.0

    def likelihoods(self) -> Array:
        """P(offered | h) by the functions of the appraisal."""
        alpha = genuine(authentic=one(self.A), context=one(self.X), shows=one(self.I))
        sides = [offered(one(e), alpha=alpha, otherwise=one(self.z)) for e in (self.e1, self.e0)]
        read = [relay(side, fidelity=one(self.reading), chance=one(MISREAD)) for side in sides]
        return _echoed(self.contents, *read, delta=self.delta)


@dataclass(frozen=True)
class AbsenceSpec:
    """Nothing was found: `findable` is d by hypothesis, `search` is o."""

    findable: tuple[float, ...]
    search: float = 0.6
    reading: float = 1.0

    def likelihoods(self) -> Array:
        """P(nothing found | h) by the functions of the appraisal."""
        found = [not_found(adequacy=one(self.search), findable=one(d)) for d in self.findable]
        return np.stack([relay(side, fidelity=one(self.reading), chance=one(MISREAD)) for side in found])[:, 0]


Spec = OriginSpec | ExhibitSpec | AbsenceSpec


def _echoed(contents: tuple[float, ...], if_so: Array, if_not: Array, *, delta: float) -> Array:
    rows = np.stack([through_content(if_so, if_not, share) for share in contents])
    return echo(rows, one(delta))[:, 0]


def posterior_in_closed_form(priors: tuple[float, ...], specs: list[Spec]) -> Array:
    """P(h | everything), without the ceiling: prior times likelihoods, to a sum of one."""
    scores = np.log(np.array(priors)) + sum(np.log(spec.likelihoods()) for spec in specs)
    scores = np.exp(scores - scores.max())
    return scores / scores.sum()


def spec_of(item: Assertion | Offered | Missing, hypotheses: tuple[str, ...], claim: str, delta: float) -> Spec:
    """The numbers that an item of a weighed pile has at the means of its parameters.

    The hypotheses are the claim, its contrary, and the alternatives in turn.
    """
    if isinstance(item, Missing):
        d1, d0 = (setting.value for setting in item.findable)
        (reading,) = [setting.value for setting in item.settings() if setting.key == OUR_READING]
        return AbsenceSpec((d1, *[d0] * (len(hypotheses) - 1)), item.search.value, reading)
    contents = (item.contents[claim], 1.0 - item.contents[claim], *(item.contents[name] for name in hypotheses[2:]))
    if isinstance(item, Offered):
        values = {name: setting.value for name, setting in item.parameters.items()}
        return ExhibitSpec(contents, **values, reading=item.reading.value if item.reading else 1.0, delta=delta)
    report = item.report
    (reading,) = [link.value for link in item.upstream if link.key == OUR_READING]
    return OriginSpec(
        contents,
        r=report.reliability.value,
        t=report.sensitivity.value,
        f=report.false_alarm.value,
        a=report.chance.value,
        b=report.script.value,
        pi=report.says_if_scripted.value,
        u=report.credence.value,
        against=report.against_interest,
        told=tuple(link.value for link in item.upstream if link.key != OUR_READING),
        links={chain: setting.value for chain, setting in item.fidelities.items()},
        leaves=item.chains,
        reading=reading,
        delta=delta,
        taken_back=getattr(item, "taken_back", False),
    )
