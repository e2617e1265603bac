"""The statements of the Velmar case."""

from __future__ import annotations

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
from tests.velmar.words import Words, find, near


def statement(
    words: Words, key: str, document: str, source: str, quote: Quote, parts: tuple[str | None, str, str], **more: object
) -> Statement:
    """A statement found by its words: `parts` are source, cue and content; several spans are joined by ` … `."""
    text = words.texts[document]
    who, cue, content = parts
    place = find(text, content.split(" … ")[0])
    return Statement(
        key,
        document,
        quote,
        near(text, who, place) if who else None,
        tuple(near(text, piece, place) for piece in cue.split(" … ") if piece),
        tuple(find(text, piece) for piece in content.split(" … ")),
        source=source,
        **more,  # type: ignore[arg-type]  # a test helper passes optional fields through
    )


def basis(words: Words, document: str, kind: BasisKind, said: str) -> Basis:
    """A basis with the words that state it."""
    return Basis(kind, find(words.texts[document], said))


def statements(words: Words) -> tuple[Statement, ...]:
    """All statements, in reading order."""
    texts = words.texts
    sludge = "Trucks of the harbour authority poured untreated sludge into the Oslin estuary on three nights in March"
    may = find(texts["D2"], "may")
    return (
        statement(
            words,
            "T1",
            "D1",
            "S1",
            Quote.INDIRECT,
            ("a senior port employee", "told", sludge),
            basis=basis(words, "D1", BasisKind.WITNESSED, "signed the night sheets himself"),
            said_at="2025-04-02",
            reasons=(words.reason("He signed the night sheets.", words.passage("D1", "signed the night sheets")),),
        ),
        statement(
            words,
            "T2",
            "D1",
            "S1",
            Quote.DIRECT,
            ("he", "said", '"We were told to be done before the tide turned,"'),
            basis=Basis(BasisKind.TOLD),
        ),
        statement(words, "T3", "D1", "S2", Quote.INDIRECT, ("Jonas Brekke", "denied", "the report"), negated=True),
        statement(
            words,
            "T4",
            "D1",
            "S2",
            Quote.DIRECT,
            ("Brekke", "said", '"Not one litre has left our tanks,"'),
            negated=True,
        ),
        statement(
            words,
            "T5",
            "D2",
            "S3",
            Quote.INDIRECT,
            (
                "Marit Solberg, who sets nets off the east mole,",
                "said",
                "she watched two trucks empty their tanks into the water on the night of 14 March",
            ),
            basis=basis(words, "D2", BasisKind.WITNESSED, "watched"),
            said_in=words.say("off the east mole"),
        ),
        statement(
            words,
            "T6",
            "D2",
            "S5",
            Quote.VOICE,
            (None, "", "The channel does not say who filmed it"),
            bears_on=BearsOn(BearsOnKind.EXHIBIT, "E1", "X", Direction.LOWERS),
            negated=True,
        ),
        statement(
            words,
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
            hedge=Hedge(may.start, may.end, words.say("may"), 0.5),
        ),
        statement(
            words, "T8", "D3", "S7", Quote.INDIRECT, (None, "", f"{sludge}, a senior port employee told Northern Wire")
        ),
        statement(words, "T9", "D3", "S1", Quote.INDIRECT, ("a senior port employee", "told", sludge), within="T8"),
        statement(
            words,
            "T10",
            "D3",
            "S8",
            Quote.INDIRECT,
            ("councillor Nils Aune", "said", "If it is true, the port would lose its licence"),
        ),
        statement(
            words,
            "T11",
            "D4",
            "S4",
            Quote.DIRECT,
            (
                "Élodie Marchand, gardienne du phare",
                "affirme",
                "« Nous avons vu des camions, mais aucun ne s’est arrêté »",
            ),
            basis=basis(words, "D4", BasisKind.WITNESSED, "vu"),
        ),
        statement(
            words,
            "T12",
            "D5",
            "S9",
            Quote.INDIRECT,
            ("Oslin Today", "reports", "the harbour authority dumped sludge in the estuary"),
            relay_mark=True,
        ),
        statement(
            words, "T13", "D5", "S10", Quote.INDIRECT, ("a reader", "writes", "Such trucks can be hired by anyone")
        ),
    )
