"""A statement on one line with the words that decided marked."""

from __future__ import annotations

import pytest
from rich.text import Span as Marked

from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.report.terminal.excerpt import LONGEST, excerpt
from tests.builders import find

TEXT = 'The mayor denied it. "The  ferry\nhas not sunk," she said. "It \x1b[2J sails."'


def shown(content: list[str], *decided: str, cue: str = "said", text: str = TEXT, plain: bool = True) -> str:
    said = Statement("T1", "D1", Quote.DIRECT, None, (find(text, cue),), tuple(find(text, piece) for piece in content))
    return excerpt(said, text, [find(text, words) for words in decided], plain=plain).plain


def test_the_words_that_decided_stand_between_marks_and_blanks_are_joined():
    content = ['"The  ferry\nhas not sunk,"', '"It \x1b[2J sails."']
    assert shown(content) == '"The ferry has not sunk," "It ␛[2J sails."'
    assert shown(content, "ferry\nhas not", "sails") == '"The ‹ferry has not› sunk," "It ␛[2J ‹sails›."'
    assert shown(content, 'sunk," she said. "It') == '‹said›: "The ferry has not ‹sunk,"› ‹"It› ␛[2J sails."'


def test_the_cue_comes_first_where_it_decided_or_the_content_says_little():
    assert shown(['"The  ferry\nhas not sunk,"'], "said") == '‹said›: "The ferry has not sunk,"'
    assert shown(["it"], cue="denied") == "denied: it"
    assert shown(["it"], cue="it") == "it"


def test_on_a_terminal_they_are_bold_and_underlined():
    said = Statement("T1", "D1", Quote.INDIRECT, None, (find(TEXT, "denied"),), (find(TEXT, "it"),))
    found = excerpt(said, TEXT, [find(TEXT, "denied")], plain=False)
    assert (found.plain, found.spans) == ("denied: it", [Marked(0, 6, "bold underline")])


LONG = "said " + " ".join(f"w{number:03}" for number in range(300))


@pytest.mark.parametrize(
    ("decided", "start", "end"),
    [
        ((), "w000 w001", " w078…"),
        (("w010",), "w000 w001", " w078…"),
        (("w150",), "…w111", " w189…"),
        (("w150", "w155"), "…w114", " w192…"),
        (("w150", "w290"), "…w111", " w189…"),
        (("w299",), "…w221", " ‹w299›"),
    ],
)
def test_a_long_content_is_shortened_around_them(decided, start, end):
    words = shown([LONG[5:]], *decided, text=LONG)
    assert words.startswith(start) and words.endswith(end)
    assert f"‹{decided[0]}›" in words if decided else "‹" not in words
    assert len(words.replace("‹", "").replace("›", "")) <= LONGEST


def test_words_that_are_too_long_themselves_are_cut():
    text = "said " + "x" * 1000 + " y" * 500
    said = Statement("T1", "D1", Quote.DIRECT, None, (Span(0, 4),), (Span(5, len(text)),))
    assert excerpt(said, text, [Span(5, 1005)], plain=True).plain == "said: ‹" + "x" * 398 + "›…"
    assert excerpt(said, text, [Span(5, 2000)], plain=True).plain == "said: ‹" + "x" * 398 + "›…"
