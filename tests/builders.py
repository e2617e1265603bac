"""A complete, realistic case made by hand: the Velmar harbour case.

`velmar()` gives an `Appraised` value with everything a report can show: five documents in two languages, nested and
overlapping statements, a copied report, an unnamed informant, an undercut, an exhibit, an absence, circular reporting,
a document that is not in hand, gaps, linchpins, decisions and findings. All its texts were written for this project.
`velmar(taint=...)` puts the same hostile words into every free text of the case.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from assay.domain.claim import Claim, ClaimPart, Hypothesis, HypothesisKind
from assay.domain.document import Document, Repeat
from assay.domain.exhibit import Exhibit, ExhibitKind
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
from assay.domain.material import Appraised, Decision, Material, ModelCard
from assay.domain.source import Interest, MayBeSame, Naming, Resolution, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import StanceLabel, StanceReading, Stances
from assay.domain.statement import (
    Basis,
    BasisKind,
    BearsOn,
    BearsOnKind,
    Direction,
    Hedge,
    Mode,
    Quote,
    Statement,
)
from assay.domain.weighing import (
    Absence,
    Confidence,
    ConfidenceLevel,
    Counts,
    DropOne,
    Gap,
    Likelihood,
    Materiality,
    MatrixRow,
    Parameter,
    ParameterOrigin,
    Question,
    Range,
    Verdict,
    VerdictLabel,
    WaterfallRow,
    Weighing,
    Weight,
)

TEXTS = Path(__file__).parent / "velmar"


def _text(name: str) -> str:
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8").removesuffix("\n")


WIRE = _text("wire")
COURIER = _text("courier")
TODAY = _text("today")
QUOTIDIEN = _text("quotidien")
BLOG = _text("blog")


def find(text: str, words: str, *, nth: int = 0) -> Span:
    """The place of the `nth` occurrence of `words` in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def near(text: str, words: str, place: Span) -> Span:
    """The occurrence of `words` in `text` that stands nearest to `place`."""
    found = [find(text, words, nth=number) for number in range(text.count(words))]
    return min(found, key=lambda span: min(abs(span.start - place.end), abs(place.start - span.end)))


def reading(label: StanceLabel, probability: float = 0.85) -> StanceReading:
    """A reading with `probability` on its label and the rest shared evenly."""
    rest = (1.0 - probability) / 3
    values = {
        other.value: probability if other is label else rest
        for other in StanceLabel
        if other is not StanceLabel.NOT_ASSESSED
    }
    return StanceReading(label, **values)


class _Case:
    """Collects the parts of the Velmar case; `taint` is added to every free text."""

    def __init__(self, taint: str) -> None:
        self.taint = taint
        self.documents = self._documents()
        self.texts = {document.id: document.text for document in self.documents}

    def say(self, text: str) -> str:
        return f"{text}{self.taint}"

    def passage(self, document: str, words: str) -> Passage:
        span = find(self.texts[document], words)
        return Passage(document, span.start, span.end)

    def reason(self, text: str, *passages: Passage, parameter: str | None = None) -> Reason:
        return Reason(self.say(text), passages, parameter)

    def _document(self, key: str, text: str, **known: str | None) -> Document:
        text = self.say(text)
        described = {name: value if value is None else self.say(value) for name, value in known.items()}
        published, language = known.get("published"), known.get("language")
        return Document(
            key,
            text,
            hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            **{**described, "published": published, "language": language},
        )

    def _documents(self) -> tuple[Document, ...]:
        blog = self._document(
            "D5", BLOG, path="pile/blog.html", publisher="Harbour Watch", published="2025-04-05", language="en"
        )
        line = "Such trucks can be hired by anyone, a reader writes."
        first, second = find(blog.text, line), find(blog.text, line, nth=1)
        repeat = Repeat(second.start, second.end, first)
        return (
            self._document(
                "D1",
                WIRE,
                path="pile/wire.txt",
                url="https://northernwire.example/velmar",
                title="Harbour trucks poured sludge, employee says",
                publisher="Northern Wire",
                published="2025-04-02T18:30:00+02:00",
                language="en",
                credit="(Northern Wire)",
            ),
            self._document(
                "D2",
                COURIER,
                path="pile/courier.html",
                title="Fishermen blame harbour for dead eels",
                publisher="The Velmar Courier",
                owner="Courier Press",
                author="Ada Holm",
                published="2025-04-03",
                language="en",
                credit="By Ada Holm, The Velmar Courier",
            ),
            self._document(
                "D3",
                TODAY,
                path="pile/today.html",
                title="Harbour trucks dumped sludge, worker says",
                publisher="Oslin Today",
                published="2025-04-04",
                language="en",
            ),
            self._document(
                "D4",
                QUOTIDIEN,
                path="pile/quotidien.txt",
                title="Estuaire d’Oslin : l’autorité portuaire mise en cause",
                publisher="Le Quotidien de l’Estuaire",
                published="2025-04",
                language="fr",
            ),
            Document(
                blog.id,
                blog.text,
                blog.sha256,
                path=blog.path,
                publisher=blog.publisher,
                published=blog.published,
                language=blog.language,
                repeated=(repeat,),
            ),
        )

    def statement(
        self, key: str, document: str, source: str, quote: Quote, parts: tuple[str | None, str, str], **more: object
    ) -> Statement:
        """A statement found by its words: `parts` are source, cue and content; several spans are joined by ` … `."""
        text = self.texts[document]
        who, cue, content = parts
        words = find(text, content.split(" … ")[0])
        return Statement(
            key,
            document,
            quote,
            near(text, who, words) if who else None,
            tuple(near(text, piece, words) for piece in cue.split(" … ") if piece),
            tuple(find(text, piece) for piece in content.split(" … ")),
            source=source,
            **more,  # type: ignore[arg-type]  # a test helper passes optional fields through
        )

    def basis(self, document: str, kind: BasisKind, words: str) -> Basis:
        return Basis(kind, find(self.texts[document], words))

    def statements(self) -> tuple[Statement, ...]:
        texts = self.texts
        sludge = (
            "Trucks of the harbour authority poured untreated sludge into the Oslin estuary on three nights in March"
        )
        may = find(texts["D2"], "may")
        return (
            self.statement(
                "T1",
                "D1",
                "S1",
                Quote.INDIRECT,
                ("a senior port employee", "told", sludge),
                basis=self.basis("D1", BasisKind.WITNESSED, "signed the night sheets himself"),
                said_at="2025-04-02",
                reasons=(self.reason("He signed the night sheets.", self.passage("D1", "signed the night sheets")),),
            ),
            self.statement(
                "T2",
                "D1",
                "S1",
                Quote.DIRECT,
                ("he", "said", '"We were told to be done before the tide turned,"'),
                basis=Basis(BasisKind.TOLD),
            ),
            self.statement("T3", "D1", "S2", Quote.INDIRECT, ("Jonas Brekke", "denied", "the report"), negated=True),
            self.statement(
                "T4", "D1", "S2", Quote.DIRECT, ("Brekke", "said", '"Not one litre has left our tanks,"'), negated=True
            ),
            self.statement(
                "T5",
                "D2",
                "S3",
                Quote.INDIRECT,
                (
                    "Marit Solberg, who sets nets off the east mole,",
                    "said",
                    "she watched two trucks empty their tanks into the water on the night of 14 March",
                ),
                basis=self.basis("D2", BasisKind.WITNESSED, "watched"),
                said_in=self.say("off the east mole"),
            ),
            self.statement(
                "T6",
                "D2",
                "S5",
                Quote.VOICE,
                (None, "", "The channel does not say who filmed it"),
                bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", "X", Direction.LOWERS),
                negated=True,
            ),
            self.statement(
                "T7",
                "D2",
                "S6",
                Quote.INDIRECT,
                (
                    "The laboratory of Velmar University",
                    "said",
                    "it had found traces that may point to untreated sludge",
                ),
                basis=Basis(BasisKind.INFERRED),
                mode=Mode.HEDGED,
                hedge=Hedge(may.start, may.end, self.say("may"), 0.5),
            ),
            self.statement(
                "T8", "D3", "S7", Quote.INDIRECT, (None, "", f"{sludge}, a senior port employee told Northern Wire")
            ),
            self.statement("T9", "D3", "S1", Quote.INDIRECT, ("a senior port employee", "told", sludge), within="T8"),
            self.statement(
                "T10",
                "D3",
                "S8",
                Quote.INDIRECT,
                ("councillor Nils Aune", "said", "If it is true, the port would lose its licence"),
            ),
            self.statement(
                "T11",
                "D4",
                "S4",
                Quote.DIRECT,
                (
                    "Élodie Marchand, gardienne du phare",
                    "affirme",
                    "« Nous avons vu des camions, mais aucun ne s’est arrêté »",
                ),
                basis=self.basis("D4", BasisKind.WITNESSED, "vu"),
            ),
            self.statement(
                "T12",
                "D5",
                "S9",
                Quote.INDIRECT,
                ("Oslin Today", "reports", "the harbour authority dumped sludge in the estuary"),
                relay_mark=True,
            ),
            self.statement(
                "T13", "D5", "S10", Quote.INDIRECT, ("a reader", "writes", "Such trucks can be hired by anyone")
            ),
        )

    def sources(self) -> tuple[Source, ...]:
        def source(key: str, name: str, naming: Naming, role: Role, kind: SourceKind, **more: object) -> Source:
            return Source(key, self.say(name), naming, role, kind, **more)  # type: ignore[arg-type]  # as above

        person, outlet = SourceKind.PERSON, SourceKind.PUBLICATION
        return (
            source(
                "S1",
                "a senior port employee",
                Naming.ANONYMOUS,
                Role.WITNESS,
                person,
                affiliation=self.say("Velmar harbour authority"),
                mentions=(self.passage("D1", "a senior port employee"), self.passage("D3", "a senior port employee")),
                reasons=(self.reason("The text gives no name."),),
            ),
            source(
                "S2",
                "Jonas Brekke",
                Naming.NAMED,
                Role.PARTY,
                person,
                affiliation=self.say("Velmar harbour authority"),
                country=self.say("Norway"),
                interest={"H1": Interest(Side.AGAINST, Stake.PARTY)},
                mentions=(self.passage("D1", "Jonas Brekke"),),
            ),
            source(
                "S3",
                "Marit Solberg",
                Naming.NAMED,
                Role.WITNESS,
                person,
                interest={"H1": Interest(Side.FOR, Stake.GAINER)},
                reliability="B",
                mentions=(self.passage("D2", "Marit Solberg"),),
                may_be_same=(MayBeSame("S10", 0.08),),
            ),
            source("S4", "Élodie Marchand", Naming.NAMED, Role.WITNESS, person),
            source("S5", "The Velmar Courier", Naming.NAMED, Role.PUBLICATION, outlet),
            source("S6", "the laboratory of Velmar University", Naming.NAMED, Role.EXPERT, SourceKind.ORGANISATION),
            source("S7", "Oslin Today", Naming.NAMED, Role.PUBLICATION, outlet),
            source("S8", "Nils Aune", Naming.NAMED, Role.OFFICIAL, person),
            source("S9", "Harbour Watch", Naming.NAMED, Role.PUBLICATION, outlet),
            source("S10", "a reader", Naming.DESCRIBED, Role.PUBLIC, person),
        )

    def stances(self) -> Stances:
        label = StanceLabel
        statements = {
            "T1": reading(label.SUPPORTS, 0.93),
            "T2": reading(label.SUPPORTS, 0.61),
            "T3": reading(label.OPPOSES, 0.9),
            "T4": reading(label.OPPOSES, 0.94),
            "T5": reading(label.SUPPORTS, 0.9),
            "T6": reading(label.DISCUSSES, 0.7),
            "T7": reading(label.SUPPORTS, 0.55),
            "T8": reading(label.SUPPORTS, 0.9),
            "T9": reading(label.SUPPORTS, 0.93),
            "T10": reading(label.DISCUSSES, 0.8),
            "T11": reading(label.OPPOSES, 0.72),
            "T12": reading(label.SUPPORTS, 0.88),
            "T13": reading(label.UNRELATED, 0.6),
        }
        documents = {
            "D1": reading(label.SUPPORTS, 0.6),
            "D2": reading(label.SUPPORTS, 0.8),
            "D3": reading(label.SUPPORTS, 0.9),
            "D4": reading(label.OPPOSES, 0.7),
        }
        return Stances(
            {key: {"H1": value} for key, value in statements.items()},
            {key: {"H1": value} for key, value in documents.items()},
        )

    def lineage(self) -> Lineage:
        unknown, apart = Independence.UNKNOWN, Independence.INDEPENDENT
        origins = (
            Origin(
                "O1",
                "S1",
                ("T1", "T2", "T9", "T8", "T12"),
                {"O2": apart, "O3": apart, "O4": unknown, "O5": unknown},
                (self.reason("Oslin Today carries Northern Wire's words.", self.passage("D3", "told Northern Wire")),),
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
                    (self.reason("Twenty-three words in a row are the same.", self.passage("D3", "poured untreated")),),
                ),
                Edge("D5", "D3", EdgeKind.CITES, 0.95),
                Edge("D3", "D5", EdgeKind.CITES, 0.9),
                Edge("T9", "T1", EdgeKind.QUOTES, 0.97),
                Edge("D2", "N1", EdgeKind.CITES, 0.8),
            ),
            cycles=(("D3", "D5"),),
            timeline=(
                TimelineEntry("2025-04-02T18:30:00+02:00", "D1", self.say("was published by Northern Wire")),
                TimelineEntry("2025-04-03", "D2", self.say("was published by The Velmar Courier")),
                TimelineEntry("2025-04-04", "D3", self.say("was published by Oslin Today")),
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
            not_held=(Document("N1", "", "", title=self.say("The video on the channel Estuary Eyes"), held=False),),
            findings=(
                Finding(
                    "circular-reporting",
                    self.say("Oslin Today and Harbour Watch each cite the other."),
                    self.say("Look for what either of them rests on besides the other."),
                    "D3",
                ),
            ),
        )

    def weighing(self) -> Weighing:
        verdict = Verdict(
            summary=self.say(
                "The reporting weighs 6 dB for the claim, weak support. With a prior of .33 that makes it likely."
            ),
            label=VerdictLabel.LEANING_SUPPORTED,
            weight_db=Weight(0.4, 6.23456, 11.8),
            weight_words="weak support",
            prior=Range(0.1, 0.33, 0.6),
            likelihood={"H1": Likelihood(0.31, 0.64, 0.86, "likely"), "H2": Likelihood(0.1, 0.3, 0.6, "unlikely")},
            break_even_prior=0.192,
            break_even_r=0.41,
            confidence=Confidence(
                ConfidenceLevel.LOW,
                (
                    self.reason("Fewer than three effective origins stand behind the claim."),
                    self.reason("The range of reasonable opinion spans three bands."),
                    self.reason(
                        "One answer, who made the video, could change the verdict.",
                        self.passage("D2", "does not say who filmed it"),
                    ),
                ),
            ),
            counts=Counts(5, 13, 10, 5, 1, 2.6),
        )
        drops = (
            DropOne("origin", "O1", 2.1, 0.44, VerdictLabel.UNPROVEN),
            DropOne("source", "S3", 3.0, 0.49, VerdictLabel.UNPROVEN),
            DropOne("statement", "T4", 6.9, 0.66, VerdictLabel.LEANING_SUPPORTED),
            DropOne("assumption", "O2:r", 4.4, 0.55, VerdictLabel.LEANING_SUPPORTED),
        )
        return Weighing(
            verdict=verdict,
            origin_weights={
                "O1": Weight(0.9, 4.1, 7.2),
                "O2": Weight(0.8, 3.2, 6.9),
                "O3": Weight(-0.6, -0.2, 0.0),
                "O4": Weight(0.0, 0.3, 0.9),
                "O5": Weight(-3.1, -1.6, -0.3),
            },
            statement_weights={"T1": Weight(0.9, 4.1, 7.2), "T5": Weight(0.8, 3.2, 6.9), "T4": Weight(-0.6, -0.2, 0)},
            exhibit_weights={"E1": Weight(-0.2, 0.6, 1.9)},
            credibility={"T1": "3", "T5": "2", "T4": "5"},
            absences=(
                Absence(
                    "A1",
                    self.say("The harbour authority would not comment on the video."),
                    (self.passage("D2", "would not comment on the video"),),
                    Weight(-0.1, 0.0, 0.1),
                    (self.reason("A party's silence is expected either way.", parameter="d1"),),
                ),
            ),
            matrix=(
                MatrixRow("O1", {"H1": 4.1, "H2": -4.1}, 8.2),
                MatrixRow("O3", {"H1": -0.2, "H2": 0.2}, 0.4),
                MatrixRow("E1", {"H1": 0.6, "H2": -0.6}, 1.2),
            ),
            waterfall=(
                WaterfallRow("O1", 4.1),
                WaterfallRow("O2", 3.2),
                WaterfallRow("E1", 0.6),
                WaterfallRow("O4", 0.3),
                WaterfallRow("O3", -0.2),
                WaterfallRow("O5", -1.6),
            ),
            parameters=(
                Parameter(
                    "r", "O1", 0.5, 4, "probability", ParameterOrigin.TEXT, (self.reason("Access is described."),)
                ),
                Parameter("b", "O3", 0.9, 8, "probability", ParameterOrigin.DEFAULT),
                Parameter("prior", "case", 0.33, None, "probability", ParameterOrigin.DEFAULT),
            ),
            questions=(
                Question(
                    "Q1",
                    "testimony",
                    self.say("Was the source in a position to observe?"),
                    "O1",
                    self.say("He signed the night sheets himself."),
                    (self.passage("D1", "signed the night sheets himself"),),
                    "r",
                ),
                Question("Q2", "video", self.say("Who took it?"), "E1", None, (), "A"),
            ),
            gaps=(
                Gap(
                    "G1",
                    self.say("Who made the video, and when?"),
                    "E1",
                    self.say("The channel does not say who filmed it."),
                    self.say("the channel Estuary Eyes"),
                    0.27,
                    0.113,
                ),
                Gap(
                    "G2",
                    self.say("Are the night sheets to be had?"),
                    "O1",
                    self.say("They would settle it."),
                    None,
                    0.1,
                    0.04,
                ),
            ),
            drop_one=drops,
            linchpins=drops[:2],
            materiality=(Materiality("T10", (self.reason("It says what would follow, not whether it is so."),)),),
            reasons={
                "O1": (self.reason("He says it as one who was there.", self.passage("D1", "signed the night sheets")),),
                "E1": (self.reason("Nobody says who filmed it.", parameter="X"),),
            },
            findings=(Finding("weak-default", self.say("Half of the parameters are defaults."), severe=False),),
        )

    def appraised(self) -> Appraised:
        text = self.say("Did the Velmar harbour authority dump untreated sludge in the Oslin estuary?")
        affirmative = self.say("The Velmar harbour authority dumped untreated sludge in the Oslin estuary.")
        statements = self.statements()
        sources = (
            *self.sources(),
            Source("S11", self.say("Northern Wire"), Naming.NAMED, Role.PUBLICATION, SourceKind.PUBLICATION),
        )
        claim = Claim(
            text,
            affirmative,
            (ClaimPart("P1", affirmative),),
            (self.say("Velmar harbour authority"), self.say("Oslin estuary")),
            (
                Hypothesis("H1", affirmative, HypothesisKind.CLAIM),
                Hypothesis("H2", self.say("It did not."), HypothesisKind.NEGATION),
                Hypothesis("H3", self.say("Some other explanation."), HypothesisKind.OTHER),
            ),
        )
        exhibit = Exhibit(
            "E1",
            ExhibitKind.VIDEO,
            self.say("A video posted on the channel Estuary Eyes"),
            (self.passage("D2", "A video posted on the channel Estuary Eyes"), self.passage("D2", "the video")),
        )
        material = Material(
            claim,
            self.documents,
            statements,
            (exhibit,),
            Resolution(sources, {statement.id: statement.source or "" for statement in statements}),
            self.stances(),
            self.lineage(),
            (
                Decision(
                    "V1", self.say("A. Holm"), "2025-04-06", self.say("rated S3 B"), self.say("a record of ten years")
                ),
            ),
        )
        return Appraised(
            material,
            self.weighing(),
            (ModelCard("attribution", "ab" * 32),),
            (
                Finding(
                    "unreadable-file",
                    self.say("pile/scan.pdf holds no text."),
                    self.say("Run it through text recognition first."),
                    "pile/scan.pdf",
                ),
            ),
            "f" * 16,
            "0.1.0",
        )


def velmar(*, taint: str = "") -> Appraised:
    """The Velmar harbour case; `taint` is added to the end of every free text, document texts included."""
    return _Case(taint).appraised()
