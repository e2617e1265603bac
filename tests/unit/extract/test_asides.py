from dataclasses import replace

import pytest

from assay.domain.document import Document
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.domain.statement import BearsOn, BearsOnKind, Direction, Quote, Statement
from assay.extract.asides import aside_undercuts, clause_undercuts, without_aside
from assay.extract.joining import Attribution
from assay.extract.layout import Layout


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def asides(text: str, content: str) -> list[tuple[str, BearsOn | None]]:
    statement = Statement(
        "st1", "d1", Quote.INDIRECT, place(text, "Holt"), (place(text, "claimed"),), (place(text, content),)
    )
    document = Document(id="d1", text=text, sha256="0")
    found = aside_undercuts(document, Layout(text), [statement], ids=UniqueIds())
    return [(item.content_text(text), item.bears_on) for item in found]


def test_an_aside_on_the_evidence_bears_on_the_speaker() -> None:
    text = "Holt claimed, without offering any evidence, that the crane was stolen."
    expected = BearsOn(BearsOnKind.SOURCE, "st1", "r", Direction.LOWERS, "position-to-know/access-described")
    assert asides(text, "that the crane was stolen") == [("without offering any evidence", expected)]


def test_the_speakers_own_words_are_no_aside() -> None:
    text = "Holt claimed that the port spoke without offering any evidence."
    assert asides(text, "that the port spoke without offering any evidence") == []


def clauses(text: str, *covered: str) -> list[str]:
    document = Document(id="d1", text=text, sha256="0")
    spans = [place(text, words) for words in covered]
    return [item.content_text(text) for item in clause_undercuts(document, Layout(text), spans, ids=UniqueIds())]


def test_a_clause_beside_an_attributed_one_that_undercuts_is_a_statement() -> None:
    assert clauses(
        "No serial numbers were visible, and the guild did not say who took it.",
        "the guild did not say who took it",
    ) == ["No serial numbers were visible"]
    assert clauses(
        "Both cooks said that it sank, but neither of them had seen any proof.", "Both cooks said that it sank"
    ) == ["neither of them had seen any proof."]
    assert clauses("The cook said it sank. Nobody offered us anything.", "The cook said it sank") == [
        "Nobody offered us anything."
    ]


def test_other_clauses_are_left_alone() -> None:
    assert clauses("The ferry sank at noon, and the guild said so.", "the guild said so") == []
    assert clauses("Neither had seen any proof, said Holt.", "Neither had seen any proof, said Holt") == []


# Text, source, cue and content; the clause that bears on the source, the parameter and the direction.
BESIDE = [
    ("Holt, who has been paid by the port, said it fell.", "Holt", "who has been paid by the port", "b", "raises"),
    ("Holt, who was not there at the time, said it fell.", "Holt", "who was not there at the time", "r", "lowers"),
    (
        "Holt, who stands to gain from it, said it fell.",
        "Holt, who stands to gain from it",
        "who stands to gain from it",
        "b",
        "raises",
    ),
    ("Holt, who has been wrong before, said it fell.", "Holt", "who has been wrong before", "r", "lowers"),
    ("Holt, who is suing the port, said it fell.", "Holt", "who is suing the port", "b", "raises"),
    (
        "Holt, whose earlier reports proved accurate, said it fell.",
        "Holt",
        "whose earlier reports proved accurate",
        "r",
        "raises",
    ),
]


@pytest.mark.parametrize(("text", "source", "clause", "parameter", "direction"), BESIDE)
def test_what_the_text_says_of_a_source_beside_its_name(
    text: str, source: str, clause: str, parameter: str, direction: str
) -> None:
    said = Statement(
        "st1", "d1", Quote.INDIRECT, place(text, source), (place(text, "said"),), (place(text, "it fell"),)
    )
    document = Document(id="d1", text=text, sha256="0")
    found = aside_undercuts(document, Layout(text), [said], ids=UniqueIds())
    said_of = [(item.content_text(text), replace(item.bears_on, question=None, settled=False)) for item in found]
    assert said_of == [(clause, BearsOn(BearsOnKind.SOURCE, "st1", parameter, Direction(direction)))]


@pytest.mark.parametrize(
    "text",
    [
        "Holt, who runs the port, said it fell.",
        "Holt said it fell.",
        "Holt said the foreman, who was not there at the time, knew it fell.",
    ],
)
def test_what_bears_on_no_speaker_is_no_aside(text: str) -> None:
    content = place(text, text[text.index("said ") + 5 : -1])
    said = Statement("st1", "d1", Quote.INDIRECT, place(text, "Holt"), (place(text, "said"),), (content,))
    document = Document(id="d1", text=text, sha256="0")
    assert aside_undercuts(document, Layout(text), [said], ids=UniqueIds()) == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("the crane fell, though neither had seen any proof of it", "the crane fell"),
        ("the crane fell but nobody offered us anything", "the crane fell"),
        ("the crane fell, though neither was hurt", "the crane fell, though neither was hurt"),
        ("the crane fell, though it was new", "the crane fell, though it was new"),
    ],
)
def test_the_publishers_aside_is_no_part_of_what_was_said(content: str, expected: str) -> None:
    text = f"Two cooks said {content}."
    given = Attribution(place(text, "Two cooks"), (place(text, "said"),), (place(text, content),))
    found = without_aside(text, given)
    assert (found.source, found.cue, [span.of(text) for span in found.content]) == (given.source, given.cue, [expected])


def test_words_taken_back_in_the_same_sentence_bear_on_the_statement() -> None:
    text = "Holt, who claimed that the crane was stolen, has since withdrawn his account."
    expected = BearsOn(BearsOnKind.STATEMENT, "st1", "x", Direction.LOWERS)
    assert asides(text, "that the crane was stolen") == [("has since withdrawn his account", expected)]
    assert asides("Holt claimed that the crane has been withdrawn.", "that the crane has been withdrawn") == []


def test_words_taken_back_are_no_part_of_what_was_said() -> None:
    text = "Holt, who claimed that the crane was stolen, has since withdrawn his account."
    said = Attribution(place(text, "Holt"), (place(text, "claimed"),), (place(text, text[18:-1]),))
    [content] = without_aside(text, said).content
    assert content.of(text) == "that the crane was stolen"
