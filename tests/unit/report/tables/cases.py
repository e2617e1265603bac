"""Appraisals whose tables are looked at: one with something in every column, one with hostile texts, one of nothing."""

from __future__ import annotations

import dataclasses

from assay.domain.claim import ClaimPart, PartKind
from assay.domain.document import Repeat
from assay.domain.finding import Finding
from assay.domain.lineage import Independence, Lineage
from assay.domain.material import Appraised, SupposedKind, Supposition, WhatIf
from assay.domain.source import Interest, MayBeSame, Record, Resolution, Side, Stake
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import StanceLabel, Stances
from assay.domain.weighing import Question, Weighing, Weight
from tests.builders import reading, velmar

HOSTILE = "\n=cmd|' /C calc'!A1;+1 | \\ <script>\x1b[2J\u202e\ud800\x00"
"""A formula at the start of a line and after a semicolon, the bar of lists, markup, controls, a lone surrogate."""


def full(taint: str = "") -> Appraised:
    """The Velmar case as a what-if, with everything in it that an appraisal can hold."""
    before = velmar(taint=taint)
    material, weighing = before.material, before.weighing
    claim = dataclasses.replace(
        material.claim,
        parts=(
            ClaimPart("P1", "It dumped sludge." + taint, PartKind.PROPOSITION),
            ClaimPart("P2", "The video shows it." + taint, PartKind.SHOWING, "the video"),
        ),
    )
    decided = dataclasses.replace(
        reading(StanceLabel.OPPOSES, 0.9), reasons=(Reason("It says no." + taint, (Passage("D1", 3, 9),), "x"),)
    )
    stances = dataclasses.replace(
        material.stances,
        statements={**material.stances.statements, "T3": {"H1": decided, "H2": reading(StanceLabel.SUPPORTS, 0.8)}},
        parts={"T3": {"P1": decided, "P2": reading(StanceLabel.DISCUSSES, 0.7)}},
        document_parts={"D1": {"P1": reading(StanceLabel.SUPPORTS, 0.6)}},
    )
    sources = list(material.resolution.sources)
    sources[0] = dataclasses.replace(
        sources[0],
        country="Velmaria" + taint,
        interest={"H1": Interest(Side.FOR, Stake.RIVAL), "H2": Interest(Side.AGAINST, Stake.PARTY)},
        record=Record(3, 4),
        decided=("role", "interest H1"),
        may_be_same=(MayBeSame("S2", 0.123456), MayBeSame("S3", 0.5)),
    )
    documents = list(material.documents)
    documents[0] = dataclasses.replace(
        documents[0],
        owner="Northern Holding" + taint,
        author="K. Olm" + taint,
        retrieved="2025-04-03T08:00:00Z",
        repeated=(Repeat(20, 30, Span(0, 10)), Repeat(50, 55, Span(1, 6))),
    )
    statements = [
        dataclasses.replace(one, bears_on=one.bears_on and dataclasses.replace(one.bears_on, question="G1"))
        for one in material.statements
    ]
    exhibits = [dataclasses.replace(one, file="video.mp4", held=True) for one in material.exhibits]
    parameters = (dataclasses.replace(weighing.parameters[0], default=0.45678, case="informant"), *weighing.parameters)
    asked = [Question(gap.id, "testimony", gap.question, gap.about, None, (), "r") for gap in weighing.gaps]
    origins = list(material.lineage.origins)
    origins[0] = dataclasses.replace(origins[0], independence={**origins[0].independence, "O6": Independence.DEPENDENT})
    tie = dataclasses.replace(
        material.lineage.dependences[0], probability=0.76543, reasons=(Reason("They share a desk." + taint),)
    )
    place = Finding("odd-date", "The date is odd." + taint, "", "D1", 4, 8)
    return dataclasses.replace(
        before,
        findings=(*before.findings, place),
        material=dataclasses.replace(
            material,
            lineage=dataclasses.replace(
                material.lineage, origins=tuple(origins), dependences=(tie, *material.lineage.dependences[1:])
            ),
            statements=tuple(statements),
            claim=claim,
            stances=stances,
            documents=tuple(documents),
            exhibits=tuple(exhibits),
            resolution=dataclasses.replace(material.resolution, sources=tuple(sources)),
        ),
        weighing=dataclasses.replace(
            weighing,
            origin_weights={**weighing.origin_weights, "O1": Weight(-0.123456, 1.23456, 9.87654)},
            parameters=parameters,
            questions=(*weighing.questions, *asked),
        ),
        what_if=WhatIf(
            before,
            (
                Supposition(SupposedKind.SET, "O1.r=0.4", "O1 is less reliable." + taint),
                Supposition(SupposedKind.WITHOUT, "D2", "D2 is left out." + taint),
                Supposition(SupposedKind.PRIOR, "0.1..0.4", "The prior is lower." + taint),
            ),
        ),
    )


def empty() -> Appraised:
    """A claim on which no document says anything."""
    before = velmar()
    verdict = dataclasses.replace(
        before.weighing.verdict, confidence=dataclasses.replace(before.weighing.verdict.confidence, reasons=())
    )
    material = dataclasses.replace(
        before.material,
        documents=(),
        statements=(),
        exhibits=(),
        resolution=Resolution((), {}),
        stances=Stances({}, {}),
        lineage=Lineage(),
        decisions=(),
    )
    return dataclasses.replace(
        before, material=material, weighing=Weighing(verdict, {}, {}, {}, {}), findings=(), models=()
    )


def pile(copies: int) -> Appraised:
    """The Velmar case with its documents and statements `copies` times over, each with identifiers of its own."""
    before = velmar()
    material = before.material
    return dataclasses.replace(
        before,
        material=dataclasses.replace(
            material,
            documents=tuple(
                dataclasses.replace(one, id=f"{one.id}.{number}")
                for number in range(copies)
                for one in material.documents
            ),
            statements=tuple(
                dataclasses.replace(one, id=f"{one.id}.{number}", document=f"{one.document}.{number}")
                for number in range(copies)
                for one in material.statements
            ),
        ),
    )
