"""The story of the model as an explicit Bayesian network, for an exact engine that knows nothing of our equations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pyagrum as gum

from assay.appraisal.arrays import Array
from assay.appraisal.shared_origin import Chain
from tests.properties.appraisal.specs import CERTAIN, MISREAD, AbsenceSpec, ExhibitSpec, OriginSpec, Spec

SCRIPTED, TRACKING, NOISE = range(3)


class Network:
    """A network with one hypothesis and whatever evidence is added; everything added is observed."""

    def __init__(self, priors: Sequence[float]) -> None:
        self.net = gum.BayesNet()
        self.evidence: dict[str, int] = {}
        self.net.add(gum.LabelizedVariable("H", "hypothesis", len(priors)))
        self.net.cpt("H").fillWith(list(priors))

    def node(self, name: str, parents: Sequence[str], table: Mapping[tuple[int, ...], float]) -> str:
        """A node of two states; `table` has P(1 | states of the parents)."""
        self.net.add(gum.LabelizedVariable(name, name, 2))
        for parent in parents:
            self.net.addArc(parent, name)
        for states, chance in table.items():
            given = dict(zip(parents, states, strict=True))
            self.net.cpt(name)[given or {}] = [1.0 - chance, chance]
        return name

    def coin(self, name: str, chance: float) -> str:
        """A node of two states without parents."""
        self.net.add(gum.LabelizedVariable(name, name, 2))
        self.net.cpt(name).fillWith([1.0 - chance, chance])
        return name

    def link(self, name: str, parent: str, phi: float, otherwise: float) -> str:
        """A link that passes on what it got with the chance phi, and else says so by chance."""
        return self.node(name, [parent], {(1,): phi + (1.0 - phi) * otherwise, (0,): (1.0 - phi) * otherwise})

    def content(self, name: str, contents: Sequence[float]) -> str:
        """Whether the content is so."""
        return self.node(name, ["H"], {(h,): chance for h, chance in enumerate(contents)})

    def observe(
        self, name: str, seen: str, *, reading: float, delta: float, scale: float = 1.0, misread: float = MISREAD
    ) -> None:
        """We read that `seen` is so: we may misread it, and it may be an echo, which says so whatever is the case.

        `scale` weighs what is seen against an echo; the table is divided by its largest entry, which cancels.
        """
        right = scale * reading + (1.0 - reading) * misread
        largest = max(1.0, right)
        wrong = (1.0 - reading) * misread / largest
        echoed = self.coin(f"{name} echo", delta)
        table = {(1, 0): right / largest, (0, 0): wrong, (1, 1): 1.0 / largest, (0, 1): 1.0 / largest}
        self.evidence[self.node(f"{name} read", [seen, echoed], table)] = 1

    def speaks(self, name: str, spec: OriginSpec) -> str:
        """Whether the origin says that the content is so: scripted, tracking what is so, or by chance."""
        a, b, f, pi = spec.a, spec.b, spec.f, spec.pi
        if spec.against:
            b = min(b, CERTAIN)
            a, f, pi = a * (1.0 - b), f * (1.0 - b), (1.0 - pi) * (1.0 - b)
        content = self.content(f"{name} content", spec.contents)
        firm = self.coin(f"{name} firm", spec.u)
        mode = f"{name} mode"
        self.net.add(gum.LabelizedVariable(mode, mode, 3))
        self.net.cpt(mode).fillWith([b, (1.0 - b) * spec.r, (1.0 - b) * (1.0 - spec.r)])
        table = {}
        for so in (0, 1):
            for holds in (0, 1):
                table[so, SCRIPTED, holds] = pi
                table[so, NOISE, holds] = a
                table[so, TRACKING, holds] = spec.t if so == holds else f
        return self.node(f"{name} says", [content, mode, firm], table)

    def passed_on(self, name: str, root: str, spec: OriginSpec) -> dict[Chain, str]:
        """One node for every outlet of every chain."""
        nodes: dict[Chain, str] = {(): root}
        for chain in sorted({leaf[:length] for leaf in spec.leaves for length in range(1, len(leaf) + 1)}):
            label = f"{name} {'>'.join(chain)}"
            nodes[chain] = self.link(label, nodes[chain[:-1]], spec.links[chain], spec.otherwise)
        return nodes

    def add_origin(self, name: str, spec: OriginSpec) -> None:
        """An origin with its relays; what we have are its leaves, all of them, or that it takes its words back."""
        says = self.speaks(name, spec)
        if spec.taken_back:
            back = self.node(f"{name} back", [says], {(0,): 1.0, (1,): 0.0})
            self.passed_on(name, says, spec)
            self.observe(name, back, reading=spec.reading, delta=spec.delta, misread=spec.misread)
            return
        told = says
        for place, phi in enumerate(spec.told):
            told = self.link(f"{name} told {place}", told, phi, spec.otherwise)
        nodes = self.passed_on(name, told, spec)
        seen = nodes[spec.leaves[0]]
        for place, leaf in enumerate(spec.leaves[1:]):
            table = {(one, two): float(one and two) for one in (0, 1) for two in (0, 1)}
            seen = self.node(f"{name} both {place}", [seen, nodes[leaf]], table)
        scale = 1.0 if len(spec.leaves) == 1 else _scale(spec)
        self.observe(name, seen, reading=spec.reading, delta=spec.delta, scale=scale, misread=spec.misread)

    def add_exhibit(self, name: str, spec: ExhibitSpec) -> None:
        """A thing that is offered: as it would be if genuine, or whatever is so if it is not."""
        content = self.content(f"{name} content", spec.contents)
        parts = [self.coin(f"{name} {part}", getattr(spec, part)) for part in ("A", "X", "I")]
        table = {}
        for so in (0, 1):
            for place in range(8):
                states = (place >> 2 & 1, place >> 1 & 1, place & 1)
                table[so, *states] = (spec.e1 if so else spec.e0) if all(states) else spec.z
        offered = self.node(f"{name} offered", [content, *parts], table)
        self.observe(name, offered, reading=spec.reading, delta=spec.delta)

    def add_absence(self, name: str, spec: AbsenceSpec) -> None:
        """Nothing was found: there was no trace to be found, or the search missed it."""
        trace = self.content(f"{name} trace", spec.findable)
        good = self.coin(f"{name} search", spec.search)
        table = {(t, o): 1.0 - float(t and o) for t in (0, 1) for o in (0, 1)}
        nothing = self.node(f"{name} nothing", [trace, good], table)
        self.observe(name, nothing, reading=spec.reading, delta=0.0)

    def add(self, name: str, spec: Spec) -> None:
        """An item of any kind."""
        if isinstance(spec, OriginSpec):
            self.add_origin(name, spec)
        elif isinstance(spec, ExhibitSpec):
            self.add_exhibit(name, spec)
        else:
            self.add_absence(name, spec)

    def posterior(self, name: str = "H") -> Array:
        """P(states of `name` | everything observed)."""
        engine = gum.LazyPropagation(self.net)
        engine.setEvidence(self.evidence)
        engine.makeInference()
        return np.asarray(engine.posterior(name).toarray())


def posterior_by_engine(priors: Sequence[float], specs: Sequence[Spec]) -> Array:
    """P(h | everything) as the engine has it."""
    network = Network(priors)
    for place, spec in enumerate(specs):
        network.add(f"i{place}", spec)
    return network.posterior()


def _scale(spec: OriginSpec) -> float:
    """The scale on which several copies count: that of the likeliest single one, if the words were passed on."""
    network = Network([0.5, 0.5])
    nodes = network.passed_on("x", network.coin("root", 1.0), spec)
    engine = gum.LazyPropagation(network.net)
    leaves = [nodes[leaf] for leaf in spec.leaves]
    engine.makeInference()
    single = max(engine.posterior(leaf)[1] for leaf in leaves)
    engine.setEvidence(dict.fromkeys(leaves, 1))
    engine.makeInference()
    return float(single / engine.evidenceProbability())
