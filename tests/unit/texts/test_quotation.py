import pytest

from assay.texts.quotation import is_block_quotation, quotations
from assay.texts.sentences import paragraphs
from tests.bounds import within


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said: "We saw it." Then he left.', ['"We saw it."']),
        ("He said: “We saw ‘it’ ourselves.”", ["“We saw ‘it’ ourselves.”"]),
        ("‘It’s the crew’s boat,’ she said.", ["‘It’s the crew’s boat,’"]),
        ("'It is the crews' boat,' she said.", ["'It is the crews' boat,'"]),
        ("The fighters' word is all there is in the '90s.", []),
        ("Don't say it isn't so.", []),
        ("«Nous partons», he said. „Gut“, they answered.", ["«Nous partons»", "„Gut“"]),
        ("``Fine,'' he said, ''fine.''", ["``Fine,''", "''fine.''"]),
        ('A 5\'10" man said "yes".', ['"yes"']),
        ("A stray ” mark.", []),
        ("‹It fell›, she said. ‚Don’t go‘, he said.", ["‹It fell›", "‚Don’t go‘"]),
        ("'Tis late.\n\n'Twas so.", []),
        ("", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected


def test_a_quotation_that_reopens_in_the_next_paragraph_is_one() -> None:
    text = "She said: “One.\n\n“Two.\n\n“Three,” and left. “Four.”"
    assert [span.of(text) for span in quotations(text)] == ["“One.\n\n“Two.\n\n“Three,”", "“Four.”"]


def test_a_missing_closing_mark_ends_with_the_paragraph() -> None:
    text = 'She said: "One.\n\nThen the rain came.'
    assert [span.of(text) for span in quotations(text)] == ['"One.']


def test_single_marks_that_reopen_are_one_quotation() -> None:
    text = "He wrote: 'It fell.\n\n'Nobody's hurt.\n\n'I am sorry.' It rained."
    assert [span.of(text) for span in quotations(text)] == ["'It fell.\n\n'Nobody's hurt.\n\n'I am sorry.'"]


def test_straight_marks_in_a_second_paragraph_continue() -> None:
    text = '"One.\n\n"Two," he said.'
    assert [span.of(text) for span in quotations(text)] == ['"One.\n\n"Two,"']


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The doors were shut, said Pia Lund. It rained.', ['"The doors were shut,']),
        ('"The doors were shut, the officer said.\n\nIt rained.', ['"The doors were shut,']),
        ('"We saw one, Ana Holt, a driver, told the court. "It flew."', ['"We saw one,', '"It flew."']),
        ("“We tested it, and he said nothing.\n\nIt rained.", ["“We tested it, and he said nothing."]),
    ],
)
def test_a_missing_closing_mark_is_where_the_words_say_who_spoke(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The wheel came off," Falk said.', ['The wheel came off,"']),
        ("It rained. The wheel came off,” Falk said. “Then it fell.”", ["The wheel came off,”", "“Then it fell.”"]),
        ("“It fell.\n\nNobody was told.”\n\nIt rained.", ["“It fell.\n\nNobody was told.”"]),
        ('A 12", 14" or 16" wheel, he said.', []),
        ('No," he said.', []),
    ],
)
def test_a_missing_opening_mark_is_where_the_sentence_begins(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected


@pytest.mark.parametrize("unit", ['"', "“", "‘", "'a' ", '"a ', "\n\n“", 'a," ', '"a, said ', ", b said. “a "])
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    with within(seconds=3):
        quotations(unit * (200_000 // len(unit)))


def test_a_block_quotation_is_quoted_without_its_mark() -> None:
    text = "It says:\n\n> The chain was old.\n>\n>> So was the hook.\n\nThe port > closed."
    assert [span.of(text) for span in quotations(text)] == ["The chain was old.", "So was the hook."]
    assert [is_block_quotation(text, paragraph) for paragraph in paragraphs(text)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She called it "a heap of rust. The yard is shut.', ['"a heap of rust.']),
        ("The verdict was “too late. Nobody was in court.\n\nIt rained.", ["“too late."]),
        ('She said: "It is rust. The yard is shut.', ['"It is rust. The yard is shut.']),
        ('She called it "a heap of rust. The yard is shut" and left.', ['"a heap of rust. The yard is shut"']),
    ],
)
def test_half_a_sentence_without_closing_mark_ends_with_its_sentence(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == expected
