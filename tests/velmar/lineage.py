"""The lineage of the Velmar case."""

from __future__ import annotations

from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.lineage import (
    Dependence,
    DependenceGround,
    Edge,
    EdgeKind,
    Independence,
    Lineage,
    Origin,
    TimelineEntry,
)
from tests.velmar.words import Words


def lineage(words: Words) -> Lineage:
    """Who had what from whom."""
    unknown, apart = Independence.UNKNOWN, Independence.INDEPENDENT
    origins = (
        Origin(
            "O1",
            "S1",
            ("T1", "T2", "T9", "T8", "T12"),
            {"O2": apart, "O3": apart, "O4": unknown, "O5": unknown},
            (words.reason("Oslin Today carries Northern Wire's words.", words.passage("D3", "told Northern Wire")),),
        ),
        Origin("O2", "S3", ("T5",), {"O1": apart, "O3": apart, "O4": unknown, "O5": apart}),
        Origin("O3", "S2", ("T3", "T4"), {"O1": apart, "O2": apart, "O4": unknown, "O5": apart}),
        Origin("O4", "S6", ("T7",), {"O1": unknown, "O2": unknown, "O3": unknown, "O5": unknown}),
        Origin("O5", "S4", ("T11",), {"O1": unknown, "O2": apart, "O3": apart, "O4": unknown}),
        Origin("O6", "S8", ("T10",)),
        Origin("O7", "S5", ("T6",)),
        Origin("O8", "S10", ("T13",)),
    )
    origin_of = {statement: origin.id for origin in origins for statement in origin.statements}
    return Lineage(
        edges=(
            Edge(
                "D3",
                "D1",
                EdgeKind.COPIES,
                0.97,
                (words.reason("Twenty-three words in a row are the same.", words.passage("D3", "poured untreated")),),
            ),
            Edge("D5", "D3", EdgeKind.CITES, 0.95),
            Edge("D3", "D5", EdgeKind.CITES, 0.9),
            Edge("T9", "T1", EdgeKind.QUOTES, 0.97),
            Edge("D2", "N1", EdgeKind.CITES, 0.8),
        ),
        cycles=(("D3", "D5"),),
        timeline=(
            TimelineEntry("2025-04-02T18:30:00+02:00", "D1", words.say("was published by Northern Wire")),
            TimelineEntry("2025-04-03", "D2", words.say("was published by The Velmar Courier")),
            TimelineEntry("2025-04-04", "D3", words.say("was published by Oslin Today")),
        ),
        origins=origins,
        dependences=(
            Dependence("O1", "O4", unknown, DependenceGround.NOT_KNOWN),
            Dependence("O1", "O2", apart, DependenceGround.NONE_FOUND),
        ),
        origin_of=origin_of,
        relays_of={
            "T1": ("S1", "S11", "S11"),
            "T5": ("S3", "S5"),
            "T8": ("S1", "S7"),
            "T9": ("S1", "S7"),
            "T12": ("S1", "S7", "S9"),
        },
        repeats_of={"T1": ("T9", "T8", "T12"), "T9": ("T1", "T8", "T12")},
        not_held=(Document("N1", "", "", title=words.say("The video on the channel Estuary Eyes"), held=False),),
        findings=(
            Finding(
                "circular-reporting",
                words.say("Oslin Today and Harbour Watch each cite the other."),
                words.say("Look for what either of them rests on besides the other."),
                "D3",
            ),
        ),
    )
