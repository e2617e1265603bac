from dataclasses import replace

import pytest

from assay.domain.document import Document, Repeat
from assay.domain.span import Span
from assay.domain.statement import BearsOnKind, Direction, Mode, Quote, Statement
from assay.extract import extract
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.rules import RulesTagger
from assay.settings import Settings
from tests.bounds import within

RULES = Settings(tagger="rules")


def document(text: str, **fields: object) -> Document:
    return replace(Document(id="d1", text=text, sha256="0", published="2024-05-08"), **fields)  # type: ignore[arg-type]


def statements(text: str, **fields: object) -> tuple[Statement, ...]:
    return extract(document(text, **fields), tagger=RulesTagger(), settings=RULES).statements


def short(text: str, statement: Statement) -> tuple[str, str | None, str]:
    source = statement.source_span.of(text) if statement.source_span else None
    return statement.quote.value, source, statement.content_text(text)


def test_attributed_and_own_words_in_reading_order() -> None:
    text = "The crane fell into the harbour at noon. Holt said it was old. “Nobody looked at it,” she said."
    assert [short(text, item) for item in statements(text)] == [
        ("voice", None, "The crane fell into the harbour at noon."),
        ("indirect", "Holt", "it was old"),
        ("direct", "she", "“Nobody looked at it,”"),
    ]


def test_mixed_quotation() -> None:
    text = "Holt said the crane was “a heap of rust” that nobody had looked at."
    assert statements(text)[0].quote is Quote.MIXED


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "“We sold it at the fair,” the cook said, speaking on condition of anonymity because she was afraid.",
            "“We sold it at the fair,”",
        ),
        ("“The ferry leaked for years”, Brenn said.", "“The ferry leaked for years”"),
        ("Brenn said: “It leaked. Nobody looked at it.”", "“It leaked. Nobody looked at it.”"),
    ],
)
def test_wholly_quoted_words_are_direct(text: str, content: str) -> None:
    (statement,) = statements(text)
    assert (statement.quote, statement.content_text(text)) == (Quote.DIRECT, content)


def test_an_answer_that_takes_no_side_is_one_statement_and_no_denial() -> None:
    text = "The guild, a league of ferrymen, neither confirmed nor denied it."
    (statement,) = statements(text)
    assert short(text, statement) == ("indirect", "The guild, a league of ferrymen", "it")
    assert statement.cue_text(text) == "neither confirmed nor denied"
    assert not statement.negated


def test_refusals_are_statements_whose_content_is_the_refusal() -> None:
    text = "The ministry did not respond to a request for comment."
    (statement,) = statements(text)
    assert short(text, statement) == ("indirect", "The ministry", "did not respond to a request for comment")
    assert statement.cue_text(text) == "did not respond"


def test_a_statement_within_a_statement() -> None:
    text = "The foreman said that Holt told the board that the crane was old."
    outer, inner = statements(text)
    assert (short(text, inner), inner.within) == (("indirect", "Holt", "that the crane was old"), outer.id)
    assert outer.within is None


def test_what_speakers_say_of_themselves_is_not_nested() -> None:
    text = "“I believe that the crane was old,” Holt said."
    assert [item.within for item in statements(text)] == [None]


def test_fields_of_a_statement() -> None:
    text = "In an interview with Radio North on Monday, the minister denied that the crane had probably been stolen."
    (statement,) = statements(text)
    assert statement.negated
    assert (statement.said_at, statement.said_in) == ("2024-05-06", "In an interview with Radio North")
    assert (statement.mode, statement.hedge and statement.hedge.u) == (Mode.HEDGED, 0.75)


def test_an_undercut_names_the_exhibit_it_bears_on() -> None:
    text = "The channel posted a video of the crates. Nobody could say who filmed it."
    extraction = extract(document(text), tagger=RulesTagger(), settings=RULES)
    (bears_on,) = [item.bears_on for item in extraction.statements if item.bears_on]
    assert (bears_on.kind, bears_on.id) == (BearsOnKind.EXHIBIT, extraction.exhibits[0].id)
    assert (bears_on.parameter, bears_on.direction) == ("X", Direction.LOWERS)


def test_questions_headings_and_boilerplate_are_no_statements() -> None:
    text = "Crane falls into harbour\n\nWho looked at the crane?\n\nSign up for our daily harbour newsletter today."
    assert statements(text) == ()


def test_a_repeated_passage_is_read_once() -> None:
    passage = "Holt said that the crane was old."
    text = f"{passage}\n\n{passage}"
    repeat = Repeat(len(passage) + 2, len(text), Span(0, len(passage)))
    assert len(statements(text)) == 2
    assert len(statements(text, repeated=(repeat,))) == 1


@pytest.mark.parametrize("fields", [{"language": "fr"}, {"held": False}])
def test_documents_that_are_not_read(fields: dict[str, object]) -> None:
    assert statements("Holt said that the crane was old.", **fields) == ()


def test_a_span_outside_the_text_is_dropped_with_a_finding() -> None:
    class Broken:
        name = "broken"

        def tag(self, text: str) -> Tagging:
            return Tagging((TaggedSpan(SpanRole.CONTENT, Span(0, len(text) + 5), 0.9),))

    extraction = extract(document("Rain."), tagger=Broken(), settings=RULES)
    assert extraction.statements == ()
    assert [finding.code for finding in extraction.findings] == ["span-outside-text"]


def test_the_same_text_gives_the_same_statements() -> None:
    text = "Holt said that the crane was old. Holt said that the crane was old."
    assert statements(text) == statements(text)
    assert len({item.id for item in statements(text)}) == 2


@pytest.mark.parametrize("unit", ["the video was ", "said ", "“a ", "\n\nHe said: ", "without evidence said ", "A. "])
def test_hostile_text_is_read_in_bounded_time(unit: str) -> None:
    with within(seconds=8):
        statements(unit * (40_000 // len(unit)))
