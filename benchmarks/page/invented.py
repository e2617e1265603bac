"""A pile of invented reports of any size, weighed by assertion: it has every part of a page, and needs no model."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from assay.domain.claim import Claim, ClaimPart, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.lineage import Edge, EdgeKind, Independence, Lineage, Origin, TimelineEntry
from assay.domain.material import Appraised, Material, ModelCard
from assay.domain.source import Naming, Resolution, Role, Source, SourceKind
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import Basis, BasisKind, Quote, Statement

from .weighed import weighed

CLAIM = "The Brask dam was opened on purpose."
FIRST = ("Ada", "Bero", "Cilla", "Dorn", "Elke", "Farid", "Gusta", "Hanno", "Ilse", "Joran", "Kari", "Ludo", "Mirja")
LAST = ("Aldane", "Brisk", "Corvel", "Dunmar", "Estrel", "Falk", "Grunn", "Haldis", "Irwen", "Jessop", "Korr", "Lund")
OFFICES = ("engineer", "farmer", "minister", "surveyor", "ferryman", "councillor", "hydrologist", "watchman", "teacher")
PAPERS = ("Brask Herald", "Lowland Post", "The Courier", "Valley Wire", "Morning Ferry", "Sarn Observer", "The Sluice")
FOR = ("the sluices were opened by hand", "two men turned the wheels before midnight", "the order came from the office")
AGAINST = ("the gates gave way under the flood", "no order was given", "the wheels had rusted fast years ago")
BESIDE = ("the harvest is lost", "the road to Corvel will stay closed", "help comes too late", "the school has no roof")
PLACES = ("at the upper gate", "below the mill", "in the control house", "on the eastern bank", "by the old ferry")
TIMES = ("on the night of 3 May", "before the sirens", "an hour after the rain", "as the shift changed", "at dawn")
SCENE = (
    "Water stood in the streets of Brask for the fourth day, and boats carried bread from house to house.",
    "The dam was built two generations ago, and its gates were to be renewed long since.",
    "Nobody could say how many had left the lower town, where the cellars filled within minutes.",
    "Along the eastern bank the fences had gone, and cattle stood on the railway embankment.",
)
PARAGRAPHS = 30
STATEMENTS_OF = {0: "for", 1: "against"}
"""What the first statements of every fifth report say of the claim; the others discuss it or are beside the point."""


@dataclass(slots=True)
class _Pile:
    """What is gathered while the reports are written."""

    documents: list[Document] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    readings: dict[str, StanceReading] = field(default_factory=dict)
    mentions: dict[str, list[Passage]] = field(default_factory=dict)
    said_by: dict[str, list[str]] = field(default_factory=dict)


def invented(documents: int) -> Appraised:
    """A case of so many reports of about 3,500 characters and fifteen statements each.

    Every third report repeats the one before. The same number gives the same case.
    """
    pile = _Pile()
    for number in range(documents):
        _write(pile, number)
    people = {name: f"S{place}" for place, name in enumerate(sorted(pile.said_by))}
    statements = tuple(_given(statement, people) for statement in pile.statements)
    origins = tuple(
        Origin(f"O{identifier[1:]}", identifier, tuple(pile.said_by[name]), _ties(int(identifier[1:]), len(people)))
        for name, identifier in people.items()
    )
    material = Material(
        Claim(CLAIM, CLAIM, (ClaimPart("P1", CLAIM),), ("Brask dam",), _hypotheses()),
        tuple(pile.documents),
        statements,
        (),
        Resolution(tuple(_sources(pile, people)), {each.id: each.source or "" for each in statements}),
        Stances({key: {"H1": reading} for key, reading in pile.readings.items()}, {}),
        _lineage(pile, origins),
    )
    models = (ModelCard("attribution", "ab" * 32),)
    return Appraised(material, weighed(material), models, (), "f" * 16, "0.1.0")


def _hypotheses() -> tuple[Hypothesis, ...]:
    return (
        Hypothesis("H1", CLAIM, HypothesisKind.CLAIM),
        Hypothesis("H2", "The Brask dam was not opened on purpose.", HypothesisKind.NEGATION),
        Hypothesis("H3", "Some other explanation.", HypothesisKind.OTHER),
    )


def _write(pile: _Pile, number: int) -> None:
    """One more report with its statements; every third one has the text of the one before."""
    source = number - 1 if number % 3 == 2 else number
    key, text = f"D{number}", ""
    for place in range(PARAGRAPHS):
        text += "\n\n" if text else ""
        if place % 2:
            text += SCENE[(source + place) % len(SCENE)]
        else:
            text = _say(pile, key, text, seed=source * PARAGRAPHS + place, place=place // 2, is_near=source % 5 == 0)
    paper = PAPERS[number % len(PAPERS)]
    day = f"2024-05-{4 + number % 26:02}"
    pile.documents.append(
        Document(
            key,
            text,
            hashlib.sha256(text.encode()).hexdigest(),
            path=f"pile/{number:04}.txt",
            url=f"https://news.example/{number}",
            title=f"Brask after the flood, report {number + 1}",
            publisher=f"{paper} {number % 40}",
            published=day,
            language="en",
        )
    )


def _say(pile: _Pile, key: str, text: str, *, seed: int, place: int, is_near: bool) -> str:
    """`text` with one more statement, which is kept with its reading."""
    side = STATEMENTS_OF.get(place, "beside") if is_near else "beside"
    name = f"{FIRST[seed % len(FIRST)]} {LAST[seed // 7 % len(LAST)]}"
    source = f"{name}, {_article(OFFICES[seed % len(OFFICES)])} {PLACES[seed % len(PLACES)]},"
    what = {"for": FOR, "against": AGAINST, "beside": BESIDE}[side]
    content = f"{what[seed % len(what)]} {PLACES[seed // 3 % len(PLACES)]} {TIMES[seed // 2 % len(TIMES)]}"
    start = len(text)
    cue = start + len(source) + 1
    said = cue + len("said ")
    statement = f"{key}-T{place}"
    pile.statements.append(
        Statement(
            statement,
            key,
            Quote.INDIRECT,
            Span(start, start + len(source)),
            (Span(cue, cue + 4),),
            (Span(said, said + len(content)),),
            source=name,
            basis=Basis(BasisKind.WITNESSED) if side != "beside" else Basis(BasisKind.UNSTATED),
        )
    )
    pile.readings[statement] = READINGS[side if side != "beside" or seed % 9 else "discusses"]
    pile.mentions.setdefault(name, []).append(Passage(key, start, start + len(name)))
    pile.said_by.setdefault(name, []).append(statement)
    return f"{text}{source} said {content}."


READINGS: Mapping[str, StanceReading] = {
    "for": StanceReading(StanceLabel.SUPPORTS, 0.9, 0.02, 0.04, 0.04),
    "against": StanceReading(StanceLabel.OPPOSES, 0.02, 0.9, 0.04, 0.04),
    "discusses": StanceReading(StanceLabel.DISCUSSES, 0.1, 0.1, 0.7, 0.1),
    "beside": StanceReading(StanceLabel.UNRELATED, 0.01, 0.01, 0.03, 0.95),
}


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _given(statement: Statement, people: Mapping[str, str]) -> Statement:
    """`statement` with its source's identifier in place of the name."""
    passage = Passage(statement.document, statement.content[0].start, statement.content[0].end)
    return Statement(
        statement.id,
        statement.document,
        statement.quote,
        statement.source_span,
        statement.cue,
        statement.content,
        source=people[statement.source or ""],
        basis=statement.basis,
        reasons=(Reason("The words stand beside the name.", (passage,)),),
    )


def _sources(pile: _Pile, people: Mapping[str, str]) -> Iterator[Source]:
    for name, identifier in people.items():
        mentions = tuple(pile.mentions[name])
        reasons = (Reason(f"Named in {len(mentions):,} places.", mentions[:4]),)
        role = (Role.WITNESS, Role.OFFICIAL, Role.EXPERT)[int(identifier[1:]) % 3]
        yield Source(
            identifier, name, Naming.NAMED, role, SourceKind.PERSON, "Brask", mentions=mentions, reasons=reasons
        )


def _ties(number: int, count: int) -> dict[str, Independence]:
    """Every origin is known to be independent of the next two, and not of the third."""
    kinds = (Independence.INDEPENDENT, Independence.INDEPENDENT, Independence.DEPENDENT)
    return {f"O{(number + step) % count}": kind for step, kind in enumerate(kinds, start=1) if step < count}


def _lineage(pile: _Pile, origins: tuple[Origin, ...]) -> Lineage:
    edges = []
    for earlier, later in zip(pile.documents, pile.documents[1:], strict=False):
        passages = (Passage(later.id, 0, 90), Passage(earlier.id, 0, 90))
        if later.text == earlier.text:
            edges.append(
                Edge(later.id, earlier.id, EdgeKind.COPIES, 0.97, (Reason("The words are the same.", passages),))
            )
        elif len(edges) % 2:
            edges.append(Edge(later.id, earlier.id, EdgeKind.CITES, 0.9, (Reason("Names the other.", passages[:1]),)))
    return Lineage(
        edges=tuple(edges),
        timeline=tuple(TimelineEntry(each.published or "", each.id, "publishes") for each in pile.documents),
        origins=origins,
        origin_of={statement: origin.id for origin in origins for statement in origin.statements},
        relays_of={statement: (origin.source,) for origin in origins for statement in origin.statements},
    )
