"""Small piles made by hand: each line of a pile is one statement, with everything else worked out from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from assay.domain.claim import Claim, Hypothesis, HypothesisKind
from assay.domain.document import Document
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.lineage import Dependence, DependenceGround, Independence, Lineage, Origin
from assay.domain.material import Material
from assay.domain.source import Interest, Naming, Resolution, Role, Source, SourceKind
from assay.domain.span import Passage, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading, Stances
from assay.domain.statement import Basis, BasisKind, BearsOn, Hedge, Mode, Quote, Statement

CLAIM = "The mill let dye into the river."


def stance(bearing: float, *, spread: float = 0.1) -> StanceReading:
    """A reading with this bearing; `spread` is what is left for discussing."""
    supports = max(bearing, 0.0)
    opposes = max(-bearing, 0.0)
    rest = 1.0 - supports - opposes
    label = StanceLabel.SUPPORTS if bearing > 0.2 else StanceLabel.OPPOSES if bearing < -0.2 else StanceLabel.DISCUSSES
    return StanceReading(label, supports, opposes, rest, 0.0)


@dataclass(frozen=True)
class Line:
    """One statement: who (`origin`), in which `document`, with what `bearing` on the claim, and how."""

    id: str
    origin: str
    bearing: float | None
    document: str = "D1"
    role: Role = Role.WITNESS
    naming: Naming = Naming.NAMED
    basis: BasisKind = BasisKind.WITNESSED
    quote: Quote = Quote.INDIRECT
    mode: Mode = Mode.ASSERTED
    u: float | None = None
    interest: Interest | None = None
    words: str = "dye ran into the river"
    relays: tuple[str, ...] | None = None
    bears_on: BearsOn | None = None
    relay_mark: bool = False
    alternatives: Mapping[str, float] = field(default_factory=dict)
    reasons: tuple = ()


def pile(
    lines: Sequence[Line],
    *,
    exhibits: Mapping[str, Sequence[str]] | None = None,
    dependences: Sequence[tuple[str, str, Independence, DependenceGround]] = (),
    repeats: Mapping[str, Sequence[str]] | None = None,
    alternatives: Sequence[str] = (),
) -> Material:
    """The material of these lines; `exhibits` maps an exhibit to the statements that mention it."""
    texts: dict[str, str] = {}
    statements, places = [], {}
    for line in lines:
        start = len(texts.get(line.document, ""))
        texts[line.document] = texts.get(line.document, "") + f"{line.origin} said {line.words}. "
        cue = Span(start + len(line.origin) + 1, start + len(line.origin) + 5)
        content = Span(cue.end + 1, cue.end + 1 + len(line.words))
        places[line.id] = Passage(line.document, start, content.end)
        hedge = None if line.u is None else Hedge(content.start, content.start + 3, "dye", line.u)
        statements.append(
            Statement(
                id=line.id,
                document=line.document,
                quote=line.quote,
                source_span=None if line.quote is Quote.VOICE else Span(start, start + len(line.origin)),
                cue=() if line.quote is Quote.VOICE else (cue,),
                content=(content,),
                source=f"S-{line.origin}",
                basis=Basis(line.basis, None if line.basis is BasisKind.UNSTATED else cue),
                mode=line.mode,
                hedge=hedge,
                relay_mark=line.relay_mark,
                bears_on=line.bears_on,
            )
        )
    first = {line.origin: line for line in reversed(lines)}
    origins = tuple(
        Origin(f"O-{name}", f"S-{name}", tuple(line.id for line in lines if line.origin == name)) for name in first
    )
    relays = {line.id: line.relays for line in lines if line.relays is not None}
    return Material(
        claim=claim(alternatives),
        documents=tuple(Document(name, text, "", publisher=f"Publisher of {name}") for name, text in texts.items()),
        statements=tuple(statements),
        exhibits=tuple(
            Exhibit(name, ExhibitKind.VIDEO, f"the video {name}", tuple(places[key] for key in keys))
            for name, keys in (exhibits or {}).items()
        ),
        resolution=Resolution(
            tuple(source(line) for line in first.values()), {line.id: f"S-{line.origin}" for line in lines}
        ),
        stances=Stances({line.id: readings(line) for line in lines}, {}),
        lineage=Lineage(
            origins=origins,
            dependences=tuple(
                Dependence(*sorted((f"O-{a}", f"O-{b}")), shown, ground) for a, b, shown, ground in dependences
            ),
            origin_of={line.id: f"O-{line.origin}" for line in lines},
            relays_of={name: (f"S-{origin_of(lines, name)}", *chain) for name, chain in relays.items()},
            repeats_of={name: tuple(others) for name, others in (repeats or {}).items()},
        ),
    )


def origin_of(lines: Sequence[Line], name: str) -> str:
    """The origin of the line with this identifier."""
    return next(line.origin for line in lines if line.id == name)


def claim(alternatives: Sequence[str] = ()) -> Claim:
    """The claim with its hypotheses."""
    kinds = [(HypothesisKind.CLAIM, CLAIM), (HypothesisKind.NEGATION, "It did not.")]
    kinds += [(HypothesisKind.ALTERNATIVE, text) for text in alternatives]
    kinds += [(HypothesisKind.OTHER, "Some other explanation.")]
    hypotheses = tuple(Hypothesis(f"H{place}", text, kind) for place, (kind, text) in enumerate(kinds, start=1))
    return Claim(CLAIM, CLAIM, (), ("the mill", "the river"), hypotheses)


def source(line: Line) -> Source:
    """The source of a line."""
    interest = {} if line.interest is None else {"H1": line.interest}
    return Source(
        id=f"S-{line.origin}",
        name=line.origin,
        naming=line.naming,
        role=line.role,
        kind=SourceKind.PERSON,
        interest=interest,
        reasons=line.reasons,
    )


def readings(line: Line) -> dict[str, StanceReading]:
    """The readings of a line by hypothesis."""
    found = {"H1": NOT_ASSESSED if line.bearing is None else stance(line.bearing)}
    return found | {name: stance(bearing) for name, bearing in line.alternatives.items()}


def spaced(text: str) -> str:
    """The text with a no-break space before each percent sign."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


def shuffled(material: Material) -> Material:
    """The same material with every list the other way round."""
    lineage = material.lineage
    return replace(
        material,
        documents=material.documents[::-1],
        statements=material.statements[::-1],
        exhibits=material.exhibits[::-1],
        resolution=Resolution(material.resolution.sources[::-1], material.resolution.source_of),
        lineage=replace(lineage, origins=lineage.origins[::-1], dependences=lineage.dependences[::-1]),
    )
