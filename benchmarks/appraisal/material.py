"""The material of the timing: many statements, each of an origin of its own."""

from __future__ import annotations

from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.lineage import Lineage, Origin
from assay.domain.material import Material
from assay.domain.source import Interest, Naming, Resolution, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Span
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import Basis, BasisKind, Quote, Statement

TEXT = "A neighbour said that the mill let dye into the river."


def witnesses(count: int) -> Material:
    """`count` witnesses in reports of their own, from firmly for the claim to fairly firmly against it."""
    claim = "The mill let dye into the river."
    kinds = ((HypothesisKind.CLAIM, claim), (HypothesisKind.NEGATION, "It did not."), (HypothesisKind.OTHER, "Other."))
    hypotheses = tuple(Hypothesis(f"H{place}", text, kind) for place, (kind, text) in enumerate(kinds, start=1))
    numbers = range(count)
    return Material(
        claim=Claim(claim, claim, (), ("the mill", "the river"), hypotheses),
        documents=tuple(Document(f"D{n}", TEXT, "", publisher=f"Paper {n}") for n in numbers),
        statements=tuple(_statement(n) for n in numbers),
        exhibits=(),
        resolution=Resolution(tuple(_source(n) for n in numbers), {f"s{n}": f"S{n}" for n in numbers}),
        stances=Stances({f"s{n}": {"H1": _reading(0.9 - 4 / 3 * n / count)} for n in numbers}, {}),
        lineage=Lineage(
            origins=tuple(Origin(f"O{n}", f"S{n}", (f"s{n}",)) for n in numbers),
            origin_of={f"s{n}": f"O{n}" for n in numbers},
        ),
    )


def _statement(number: int) -> Statement:
    return Statement(
        id=f"s{number}",
        document=f"D{number}",
        quote=Quote.INDIRECT,
        source_span=Span(0, 11),
        cue=(Span(12, 16),),
        content=(Span(22, 53),),
        source=f"S{number}",
        basis=Basis(BasisKind.WITNESSED, Span(12, 16)),
    )


def _source(number: int) -> Source:
    return Source(
        id=f"S{number}",
        name=f"Witness {number}",
        naming=Naming.NAMED,
        role=Role.WITNESS,
        kind=SourceKind.PERSON,
        interest={"H1": Interest(Side.NONE, Stake.NONE)},
    )


def _reading(bearing: float) -> StanceReading:
    supports, opposes = max(bearing, 0.0), max(-bearing, 0.0)
    label = StanceLabel.SUPPORTS if bearing > 0.2 else StanceLabel.OPPOSES if bearing < -0.2 else StanceLabel.DISCUSSES
    return StanceReading(label, supports, opposes, 1.0 - supports - opposes, 0.0)
