"""Texts that make it hard to tell who speaks: endless, shouted, in other scripts, with names that are words."""

from __future__ import annotations

import pytest

from assay.domain.document import Document
from assay.domain.source import Naming, Source, SourceKind
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.sources import resolve_sources
from benchmarks.sources.marked import marked
from tests.bounds import grown, within

LONG = 300_000


def _sources(text: str) -> dict[str, Source]:
    """The source of each label of a marked text; fails where a label has two, or two labels one."""
    material = marked([{"text": text}])
    resolution = resolve_sources(material.documents, material.statements)
    by_id = {source.id: source for source in resolution.sources}
    found: dict[str, str] = {}
    for statement, label in material.label_of.items():
        source = resolution.source_of[statement]
        assert found.setdefault(label, source) == source, (label, by_id[source].name, by_id[found[label]].name)
    assert len(set(found.values())) == len(found), {label: by_id[source].name for label, source in found.items()}
    return {label: by_id[source] for label, source in found.items()}


def _repeated(text: str, words: str, times: int) -> tuple[list[Document], list[Statement]]:
    whole = text * times
    at = text.index(words)
    statements = [
        Statement(f"s{place}", "D", Quote.INDIRECT, Span(start + at, start + at + len(words)), (), ())
        for place, start in enumerate(range(0, len(whole), len(text)))
    ]
    return [Document("D", whole, "")], statements


def _named(count: int) -> tuple[list[Document], list[Statement]]:
    """A document in which as many people, no two of one name, say one thing each."""
    said, statements, at = "", [], 0
    for number in range(count):
        ending = "abcdefghij"[number % 10] + "klmnopqrst"[number // 10 % 10] + "uvwxyzaeio"[number // 100 % 10]
        words = f"Ada Mor{ending}{number // 1000}"
        statements.append(Statement(f"s{number}", "D", Quote.INDIRECT, Span(at, at + len(words)), (), ()))
        said += f"{words} said so. "
        at = len(said)
    return [Document("D", said, "")], statements


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eva Moss said so. ", "Eva Moss"),
        ("Moss said so. ", "Moss"),
        ("She said so. ", "She"),
        ("The official said so. ", "The official"),
        ("Officials said so. ", "Officials"),
        ("The Harbour Board said so. ", "The Harbour Board"),
    ],
)
def test_one_name_ten_thousand_times_takes_linear_time(text: str, words: str) -> None:
    few, many = _repeated(text, words, 2_500), _repeated(text, words, 10_000)
    source_of = grown(8, lambda said: resolve_sources(*said), few, many).source_of
    assert (len(source_of), len(set(source_of.values()))) == (10_000, 1)


def test_ten_thousand_names_take_linear_time() -> None:
    few, many = _named(1_000), _named(4_000)
    assert len(grown(10, lambda said: resolve_sources(*said), few, many).source_of) == 4_000


@pytest.mark.parametrize(
    "unit", ["a", " ", "the ", "he ", "Lee ", "“", "'s ", "officials ", "A.", "И", "王", "\n", "Lee and "]
)
def test_a_line_of_hundreds_of_thousands_of_characters_is_read(unit: str) -> None:
    text = (unit * (LONG // len(unit) + 1))[:LONG]
    statements = [Statement("s", "D", Quote.INDIRECT, Span(100_000, 100_020), (), (Span(0, LONG),))]
    with within(seconds=60):
        assert set(resolve_sources([Document("D", text, "")], statements).source_of) == {"s"}


def test_a_mention_longer_than_a_sentence_is_one_source() -> None:
    long = "Eva Moss, who " + "has been told many things, and who " * 200 + "left. And stayed"
    text = f"{long} said no. Moss said yes."
    spans = (Span(0, len(long)), Span(text.index("Moss said yes"), text.index(" said yes")))
    statements = [Statement(f"s{n}", "D", Quote.INDIRECT, span, (), ()) for n, span in enumerate(spans)]
    (source,) = resolve_sources([Document("D", text, "")], statements).sources
    assert source.name == "Eva Moss"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Иван Петров", "Мария Орлова"),
        ("محمد علي", "فاطمة حسن"),
        ("王小明", "李雷"),
        ("Νίκος Παπάς", "Ελένη Ρήγα"),
        ("김민준", "이서연"),
        ("דוד לוי", "שרה כהן"),
    ],
)
def test_names_in_other_scripts_are_kept_as_they_are(one: str, other: str) -> None:
    found = _sources(f"{{a|{one}}} said yes. {{b|{other}}} said no. {{a|{one}}} said it again.")
    assert {label: (source.name, source.naming) for label, source in found.items()} == {
        "a": (one, Naming.NAMED),
        "b": (other, Naming.NAMED),
    }


@pytest.mark.parametrize(
    ("full", "short"),
    [("Will Power", "Power"), ("Grace Moment", "Moment"), ("Mark Twelvetrees", "Twelvetrees"), ("May Day", "Day"),
     ("Hope Springer", "Hope")],
)  # fmt: skip
def test_names_that_are_words_are_names(full: str, short: str) -> None:
    found = _sources(f"{{a|{full}}} said yes. The hope was small. {{a|{short}}} said it again.")
    assert (found["a"].name, found["a"].kind) == (full, SourceKind.PERSON)


def test_a_shouted_text_is_read_like_another() -> None:
    found = _sources(
        "{a|MAYOR EVA MOSS} SAID THE BRIDGE WAS UNSAFE. {b|THE HARBOUR BOARD} SAID IT WAS NOT. "
        "{a|MOSS} SAID THE BOARD WAS WRONG. {a|SHE} SAID SO TWICE. {b|THE BOARD} SAID NO MORE."
    )
    assert found["a"].kind is SourceKind.PERSON


def test_a_text_without_any_names_has_unnamed_sources() -> None:
    found = _sources("{a|*} it was said that nobody came. then {b|she} said nothing. {c|a neighbour} said so too.")
    assert {label: source.naming is Naming.NAMED for label, source in found.items()} == dict.fromkeys("abc", False)


@pytest.mark.parametrize("words", [" ", "—", "...", "\u200b", "123", "!!!", "@", "http://x.y/z", "🙂"])
def test_sources_without_a_word_are_sources_still(words: str) -> None:
    text = f"Eva Moss sings. {words} said no."
    statement = Statement("s", "D", Quote.INDIRECT, Span(16, 16 + len(words)), (), ())
    assert set(resolve_sources([Document("D", text, "")], [statement]).source_of) == {"s"}
