"""A pile that is put together line by line into the material that the weighing takes."""

from __future__ import annotations

from dataclasses import dataclass, field

from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.lineage import Dependence, Lineage, Origin
from assay.domain.material import Material
from assay.domain.source import Resolution, Source
from assay.domain.span import Passage, Span
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import Basis, BasisKind, BearsOn, Hedge, Mode, Quote, Statement

CLAIM = "The mill let dye into the river."


def reading(bearing: float) -> StanceReading:
    """A stance of this bearing, in -1..1."""
    supports, opposes = max(bearing, 0.0), max(-bearing, 0.0)
    label = StanceLabel.SUPPORTS if bearing > 0.2 else StanceLabel.OPPOSES if bearing < -0.2 else StanceLabel.DISCUSSES
    return StanceReading(label, supports, opposes, 1.0 - supports - opposes, 0.0)


@dataclass
class Pile:
    """What has been put together so far; identifiers are counted."""

    texts: dict[str, str] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    readings: dict[str, StanceReading] = field(default_factory=dict)
    relays: dict[str, tuple[str, ...]] = field(default_factory=dict)
    repeats: dict[str, tuple[str, ...]] = field(default_factory=dict)
    exhibits: list[Exhibit] = field(default_factory=list)
    dependences: list[Dependence] = field(default_factory=list)

    def says(
        self,
        source: Source,
        words: str,
        *,
        document: str,
        bearing: float,
        quote: Quote,
        basis: BasisKind,
        credence: float | None = None,
        relays: tuple[str, ...] = (),
        bears_on: BearsOn | None = None,
    ) -> Statement:
        """One more statement in a document; `relays` are those it passed through, the origin left out."""
        before = self.texts.get(document, "")
        self.texts[document] = f"{before}{source.name} said {words}. "
        name = Span(len(before), len(before) + len(source.name))
        cue = Span(name.end + 1, name.end + 5)
        content = Span(cue.end + 1, cue.end + 1 + len(words))
        own = quote is Quote.VOICE
        statement = Statement(
            id=f"s{len(self.statements)}",
            document=document,
            quote=quote,
            source_span=None if own else name,
            cue=() if own else (cue,),
            content=(content,),
            source=source.id,
            basis=Basis(basis, None if basis is BasisKind.UNSTATED else cue),
            mode=Mode.ASSERTED if credence is None else Mode.HEDGED,
            hedge=None if credence is None else Hedge(content.start, content.start + 3, words[:3], credence),
            bears_on=bears_on,
        )
        self.statements.append(statement)
        self.sources[source.id] = source
        self.readings[statement.id] = reading(bearing)
        if relays:
            self.relays[statement.id] = (source.id, *relays)
        return statement

    def shows(self, statement: Statement, *, held: bool) -> Exhibit:
        """An exhibit that a statement mentions."""
        place = Passage(statement.document, statement.extent.start, statement.extent.end)
        number = len(self.exhibits)
        exhibit = Exhibit(f"x{number}", ExhibitKind.VIDEO, f"video {number}", (place,), held=held)
        self.exhibits.append(exhibit)
        return exhibit

    def material(self) -> Material:
        """All of it, as the rooms before the weighing would hand it over."""
        kinds = (HypothesisKind.CLAIM, HypothesisKind.NEGATION, HypothesisKind.OTHER)
        hypotheses = tuple(Hypothesis(f"H{place}", kind.value, kind) for place, kind in enumerate(kinds, start=1))
        by_source = {
            name: tuple(statement.id for statement in self.statements if statement.source == name)
            for name in self.sources
        }
        return Material(
            claim=Claim(CLAIM, CLAIM, (), ("the mill", "the river"), hypotheses),
            documents=tuple(Document(name, text, "", publisher=f"Paper {name}") for name, text in self.texts.items()),
            statements=tuple(self.statements),
            exhibits=tuple(self.exhibits),
            resolution=Resolution(
                tuple(self.sources.values()), {statement.id: statement.source or "" for statement in self.statements}
            ),
            stances=Stances({name: {"H1": found} for name, found in self.readings.items()}, {}),
            lineage=Lineage(
                origins=tuple(Origin(f"O-{name}", name, names) for name, names in by_source.items()),
                dependences=tuple(self.dependences),
                origin_of={statement.id: f"O-{statement.source}" for statement in self.statements},
                relays_of=dict(self.relays),
                repeats_of=dict(self.repeats),
            ),
        )
