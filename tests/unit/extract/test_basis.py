import pytest

from assay.domain.span import Span
from assay.domain.statement import Basis, BasisKind
from assay.extract.basis import find_basis


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("source", "cue", "content", "kind", "wording"),
    [
        ("A witness", "said", "the crane fell", BasisKind.WITNESSED, "witness"),
        ("Holt", "said", "he saw four trucks", BasisKind.WITNESSED, "he saw"),
        ("Holt", "said", "she was told the crane fell", BasisKind.TOLD, "she was told"),
        ("The clerk", "citing two officials", "the crane fell", BasisKind.TOLD, "citing two officials"),
        ("The clerk", "citing court documents", "the crane fell", BasisKind.DOCUMENT, "citing court documents"),
        ("The harbour records", "show", "the crane fell", BasisKind.DOCUMENT, "The harbour records"),
        ("Engineers", "estimate", "it weighs nine tons", BasisKind.INFERRED, "estimate"),
        ("Holt", "believes", "it fell", BasisKind.BELIEF, "believes"),
        ("Holt", "said", "“I think it fell”", BasisKind.BELIEF, "I think"),
        ("He", "said", "he had it from the officers", BasisKind.TOLD, "had it from"),
    ],
)
def test_bases(source: str, cue: str, content: str, kind: BasisKind, wording: str) -> None:
    text = f"{source} {cue} {content}."
    found = find_basis(text, source=place(text, source), cue=(place(text, cue),), content=(place(text, content),))
    assert found == Basis(kind, place(text, wording))


def test_what_no_words_state_is_unstated() -> None:
    text = "Holt said the crane fell."
    found = find_basis(text, source=Span(0, 4), cue=(Span(5, 9),), content=(Span(10, 24),))
    assert found == Basis(BasisKind.UNSTATED, None)
