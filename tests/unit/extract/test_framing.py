import pytest

from assay.domain.span import Span
from assay.extract.framing import is_denial, said_at, said_in


def place(text: str, words: str) -> tuple[Span, ...]:
    start = text.index(words)
    return (Span(start, start + len(words)),)


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("denied", "that the crane fell", True),
        ("rejected", "the charge", True),
        ("did not say", "that the crane fell", True),
        ("did not deny", "that the crane fell", False),
        ("did not say", "whether the crane fell", False),
        ("would deny", "it either way", False),
        ("said", "the crane did not fall", False),
    ],
)
def test_denials(cue: str, content: str, expected: bool) -> None:
    text = f"Holt {cue} {content}."
    assert is_denial(text, cue=place(text, cue), content=place(text, content)) is expected


def test_the_setting_is_read_outside_the_content() -> None:
    text = "In an interview with Radio North, Holt said the crane was named in the report."
    content = place(text, "the crane was named in the report")
    assert said_in(text, Span(0, len(text)), content) == "In an interview with Radio North"
    assert said_in(text, Span(30, len(text)), content) is None


def test_the_date_is_read_outside_the_content() -> None:
    text = "Holt said on Monday the crane fell on Friday."
    content = place(text, "the crane fell on Friday")
    assert said_at(text, Span(0, len(text)), content, published="2024-05-08") == "2024-05-06"
    assert said_at(text, Span(5, 9), content, published="2024-05-08") is None
