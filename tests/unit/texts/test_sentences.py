import pytest

from assay.texts.sentences import paragraphs, sentences
from tests.bounds import within


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell. Nobody was hurt.", ["The bridge fell.", "Nobody was hurt."]),
        (
            "Gen. Ada B. Cole spoke at 3 p.m. Tuesday. She left.",
            ["Gen. Ada B. Cole spoke at 3 p.m. Tuesday.", "She left."],
        ),
        ("It came from the U.S. The crew agreed.", ["It came from the U.S.", "The crew agreed."]),
        ("It came from the U.S. embassy.", ["It came from the U.S. embassy."]),
        ("They paid $3.5 million. Work began.", ["They paid $3.5 million.", "Work began."]),
        ('"It is over. Go home." The crowd left.', ['"It is over.', 'Go home."', "The crowd left."]),
        ('"Is it over?" Mira Holt asked. "No."', ['"Is it over?" Mira Holt asked.', '"No."']),
        ('"Is it over?" she asked.', ['"Is it over?" she asked.']),
        ("He waited... Then he left.", ["He waited...", "Then he left."]),
        ("The gate closed.The next one opened.", ["The gate closed.", "The next one opened."]),
        ("Answer no. 5 was right. He said no. They left.", ["Answer no. 5 was right.", "He said no.", "They left."]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_sentence_never_crosses_a_paragraph() -> None:
    assert split("A heading\n\nThe body begins") == ["A heading", "The body begins"]


def test_single_line_breaks_end_paragraphs_in_unwrapped_text() -> None:
    text = "First item\nSecond item\n\nThird"
    assert [span.of(text) for span in paragraphs(text)] == ["First item", "Second item", "Third"]


def test_lines_wrapped_at_a_column_are_joined() -> None:
    line = "the surveyors walked along the whole of the northern dyke again"
    text = "\n".join([line] * 6) + ".\n\nThen they wrote down what they had seen on that day and left."
    assert len(paragraphs(text)) == 2


def test_wrapped_text_keeps_bullets_and_speakers_labels_apart() -> None:
    line = "the surveyors walked along the whole of the northern dyke again"
    body = "\n".join([line] * 6)
    text = f"{body}:\n- {line}\n  and {line}\n- {line}\nMS COLE: {line}\nQ: {line}"
    assert [len(span.of(text).split("\n")) for span in paragraphs(text)] == [6, 2, 1, 1, 1]


@pytest.mark.parametrize("unit", ['"', ". ", "A. ", "x", "\n\n"])
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    with within(seconds=3):
        sentences(unit * (200_000 // len(unit)))
