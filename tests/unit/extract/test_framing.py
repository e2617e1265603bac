import pytest

from assay.domain.span import Span
from assay.extract.framing import is_denial, is_refusal


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


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("declined to comment", True),
        ("did not immediately respond to a request", True),
        ("could not be reached", True),
        ("said no more boats would sail", False),
        ("declined the offer", False),
    ],
)
def test_refusals(words: str, expected: bool) -> None:
    assert is_refusal(words) is expected
