"""Random small forests of provenance: who says it, through whom it came, what depends on what, and what doubts it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from hypothesis import strategies as st

from assay.domain.lineage import DependenceGround, Independence
from assay.domain.material import Material
from assay.domain.source import Interest, Naming, Resolution, Role, Side, Stake
from assay.domain.span import Passage, Reason
from assay.domain.stance import Stances
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction, Mode, Quote
from tests.unit.appraisal.piles import Line, pile

Pair = tuple[str, str, Independence, DependenceGround]

WORDS = (
    "dye ran into the river",
    "the water was red",
    "40 pipes ran into the river",
    "the water turned red near Orrin at dawn",
)
GROUNDS = tuple(ground for ground in DependenceGround if ground is not DependenceGround.NONE_FOUND)
HOW_SHOWN = (
    (Independence.INDEPENDENT, DependenceGround.NONE_FOUND),
    (Independence.UNKNOWN, DependenceGround.NOT_KNOWN),
    *((Independence.DEPENDENT, ground) for ground in GROUNDS),
)
NOBODY = Interest(Side.NONE, Stake.NONE)
OUTLETS = ("P1", "P2", "P3", "P4")
REASON_TO_SPEAK_OTHERWISE = (Reason("It costs the source its post.", (Passage("D0", 0, 5),), "b"),)

bearings = st.floats(0.1, 0.95).map(lambda value: round(value, 3))
interests = st.sampled_from(
    (None, NOBODY, *(Interest(side, stake) for side in (Side.FOR, Side.AGAINST) for stake in Stake))
)


@dataclass(frozen=True)
class Forest:
    """A pile as its builder takes it; `material()` makes it."""

    lines: tuple[Line, ...]
    exhibits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dependences: tuple[Pair, ...] = ()
    repeats: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alternatives: tuple[str, ...] = ()

    def material(self) -> Material:
        """The material of the forest."""
        return pile(
            self.lines,
            exhibits=self.exhibits,
            dependences=self.dependences,
            repeats=self.repeats,
            alternatives=self.alternatives,
        )

    def with_lines(self, lines: Sequence[Line], *, copies: Mapping[str, Sequence[str]] | None = None) -> Forest:
        """The forest with further lines; `copies` says which of them repeat an earlier one."""
        repeats = {name: (*self.repeats.get(name, ()), *others) for name, others in (copies or {}).items()}
        return replace(self, lines=(*self.lines, *lines), repeats={**self.repeats, **repeats})

    def without(self, name: str) -> Forest:
        """The forest as if the line `name` had never been in the pile."""
        kept = tuple(line for line in self.lines if line.id != name)
        origins = {line.origin for line in kept}
        exhibits = {key: tuple(other for other in names if other != name) for key, names in self.exhibits.items()}
        group = [other for other in self.repeats.get(name, ()) if other != name]
        repeats = {
            key: tuple(other for other in others if other != name)
            for key, others in self.repeats.items()
            if key != name
        }
        if len(group) > 1:
            repeats[group[0]] = (*repeats.get(group[0], ()), *group[1:])
        return replace(
            self,
            lines=kept,
            exhibits={key: names for key, names in exhibits.items() if names},
            dependences=tuple(pair for pair in self.dependences if {pair[0], pair[1]} <= origins),
            repeats={key: others for key, others in repeats.items() if others},
        )

    def speaking(self) -> list[Line]:
        """The lines that bear on the claim."""
        return [line for line in self.lines if line.bearing and line.bears_on is None]


@st.composite
def origins(draw, name: str, *, side: int | None = None, alternatives: Sequence[str] = ()) -> list[Line]:
    """What one origin says, in one to four documents: the first saying, copies, further relays and further sayings.

    The original is in hand (the origin published it) or comes through up to three outlets, which several chains share.
    """
    role = draw(st.sampled_from(Role))
    held = draw(st.booleans())
    direction = side or draw(st.sampled_from((1, -1)))
    interest = draw(interests)
    first = Line(
        f"{name}-0",
        name,
        direction * draw(bearings),
        document=f"D-{name}-0",
        role=Role.PUBLICATION if held else role,
        naming=draw(st.sampled_from(Naming)),
        basis=draw(st.sampled_from(BasisKind)),
        quote=Quote.VOICE if held else draw(st.sampled_from((Quote.DIRECT, Quote.INDIRECT, Quote.MIXED))),
        mode=draw(st.sampled_from((Mode.ASSERTED, Mode.ASSERTED, Mode.ASSERTED, Mode.QUESTIONED))),
        u=draw(st.sampled_from((None, None, 0.95, 0.7, 0.5, 0.2))),
        interest=interest,
        words=draw(st.sampled_from(WORDS)),
        relays=None if held else draw(chains),
        relay_mark=draw(st.booleans()),
        alternatives={key: draw(st.floats(-0.9, 0.9)) for key in alternatives if draw(st.booleans())},
        reasons=draw(st.sampled_from(((), REASON_TO_SPEAK_OTHERWISE))),
    )
    lines = [first]
    for number in range(1, 1 + draw(st.integers(0, 3))):
        lines.append(
            replace(
                first,
                id=f"{name}-{number}",
                document=f"D-{name}-{number}",
                quote=draw(st.sampled_from((Quote.DIRECT, Quote.INDIRECT))),
                bearing=first.bearing if side else draw(st.sampled_from((1, 1, 1, -1))) * direction * draw(bearings),
                words=draw(st.sampled_from(WORDS)),
                relays=draw(chains),
            )
        )
    return lines


chains = st.lists(st.sampled_from(OUTLETS), min_size=1, max_size=3, unique=True).map(tuple)
"""Chains of outlets, first to last. They share their beginnings, as there are few outlets."""


@st.composite
def repeats_of(draw, lines: Sequence[Line]) -> tuple[Mapping[str, tuple[str, ...]], tuple[Line, ...]]:
    """Which further lines of an origin copy the first: they say the same, through the same outlets or one more."""
    first, found, group = lines[0], [lines[0]], []
    for line in lines[1:]:
        if draw(st.booleans()):
            chain = (*(first.relays or ()), *draw(st.sampled_from(((), (f"Q-{line.id}",)))))
            found.append(replace(first, id=line.id, document=line.document, quote=first.quote, relays=chain or None))
            group.append(line.id)
        else:
            found.append(line)
    return ({first.id: tuple(group)} if group else {}), tuple(found)


@st.composite
def undercuts(draw, targets: Sequence[tuple[BearsOnKind, str]]) -> BearsOn:
    """An undercut on one of these items, of a parameter that such an item has."""
    kind, target = draw(st.sampled_from(targets))
    parameters = {
        BearsOnKind.SOURCE: ("r", "b", "delta", "u", "t", "f"),
        BearsOnKind.STATEMENT: ("r", "b", "u", "phi"),
        BearsOnKind.EXHIBIT: ("A", "X", "I", "e0", "e1", "z"),
        BearsOnKind.RELAY: ("phi",),
    }
    return BearsOn(kind, target, draw(st.sampled_from(parameters[kind])), draw(st.sampled_from(Direction)))


@st.composite
def forests(
    draw,
    *,
    smallest: int = 1,
    largest: int = 4,
    side: int | None = None,
    with_alternatives: bool = True,
    with_exhibits: bool = True,
    with_absences: bool = True,
    with_undercuts: bool = True,
) -> Forest:
    """A forest of `smallest` to `largest` origins; `side` has all of them speak for (1) or against (-1) the claim."""
    count = draw(st.integers(smallest, largest))
    names = [f"W{place}" for place in range(count)]
    alternatives = tuple(f"It was cause {n}." for n in range(draw(st.integers(0, 2)) if with_alternatives else 0))
    keys = [f"H{place}" for place in range(3, 3 + len(alternatives))]
    lines: list[Line] = []
    repeats: dict[str, tuple[str, ...]] = {}
    for name in names:
        group, said = draw(repeats_of(draw(origins(name, side=side, alternatives=keys))))
        lines += said
        repeats |= group
    dependences = tuple(
        (*pair, *draw(st.sampled_from(HOW_SHOWN))) for pair in combinations(names, 2) if draw(st.booleans())
    )
    exhibits = {}
    if with_exhibits:
        spoken = [line.id for line in lines]
        for number in range(draw(st.integers(0, 2))):
            captions = draw(st.lists(st.sampled_from(spoken), min_size=1, max_size=4, unique=True))
            exhibits[f"E{number}"] = tuple(sorted(captions))
    forest = Forest(tuple(lines), exhibits, dependences, repeats, alternatives)
    if with_absences:
        forest = forest.with_lines(draw(absences()))
    if with_undercuts:
        forest = forest.with_lines(draw(doubts(forest)))
    return forest.with_lines([irrelevant()] if draw(st.booleans()) else [])


@st.composite
def absences(draw) -> list[Line]:
    """Up to two reports that nothing was found, and a party that does not comment."""
    found = [
        Line(f"n{n}", f"Inspector {n}", -draw(bearings), document=f"D-n{n}", words="inspectors found no trace of dye")
        for n in range(draw(st.integers(0, 2)))
    ]
    if draw(st.booleans()):
        party = Interest(Side.AGAINST, Stake.PARTY)
        document = found[0].document if found else "D-W0-0"
        silent = Line("c0", "The mill", None, document=document, role=Role.PARTY, interest=party)
        found.append(replace(silent, words="the mill declined to comment"))
    return found


@st.composite
def doubts(draw, forest: Forest) -> list[Line]:
    """Up to two undercuts in a commentator's own voice, on sources, statements, relays or exhibits."""
    targets = [(BearsOnKind.EXHIBIT, name) for name in forest.exhibits]
    for line in forest.lines:
        targets += [(BearsOnKind.STATEMENT, line.id), (BearsOnKind.SOURCE, f"S-{line.origin}")]
        targets += [(BearsOnKind.RELAY, relay) for relay in line.relays or ()]
    found = []
    for number in range(draw(st.integers(0, 2))):
        words = f"nothing is known of matter {number}"
        plain = Line(f"u{number}", "Commentator", None, document="D-u", role=Role.PUBLICATION, quote=Quote.VOICE)
        found.append(replace(plain, words=words, bears_on=draw(undercuts(sorted(set(targets))))))
    return found


def irrelevant(name: str = "idle") -> Line:
    """A line on something else."""
    return Line(name, f"Idler {name}", 0.0, document=f"D-{name}", words="the ferry leaves at noon")


@st.composite
def reordered(draw, material: Material) -> Material:
    """The same material with every list and every mapping in another order.

    Only the statements of an origin and the mentions of an exhibit keep theirs: they have one of their own.
    """
    random = draw(st.randoms(use_true_random=False))

    def mixed(values):
        found = list(values)
        random.shuffle(found)
        return tuple(found)

    def mixed_map(values):
        return dict(mixed(values.items()))

    lineage, stances = material.lineage, material.stances
    return replace(
        material,
        documents=mixed(material.documents),
        statements=mixed(material.statements),
        exhibits=mixed(material.exhibits),
        resolution=Resolution(mixed(material.resolution.sources), mixed_map(material.resolution.source_of)),
        stances=Stances(mixed_map(stances.statements), mixed_map(stances.documents)),
        lineage=replace(
            lineage,
            origins=mixed(lineage.origins),
            dependences=mixed(lineage.dependences),
            origin_of=mixed_map(lineage.origin_of),
            relays_of=mixed_map(lineage.relays_of),
            repeats_of=mixed_map(lineage.repeats_of),
        ),
    )
