import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences
from assay.extract.sharing import told_apart

Words = tuple[str, str, tuple[str, ...]]


def apart(text: str, *items: Words) -> list[Words]:
    def place(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    given = [Attribution(place(source), (place(cue),), tuple(map(place, content))) for source, cue, content in items]
    return [
        (
            item.source.of(text) if item.source else "",
            item.cue[0].of(text),
            tuple(span.of(text) for span in item.content),
        )
        for item in told_apart(Sentences(Layout(text)), given)
    ]


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        (
            "Roe admitted the theft but denied setting the fire.",
            [("Roe", "admitted", ("the theft", "setting the fire")), ("Roe", "denied", ())],
            [("Roe", "admitted", ("the theft",)), ("Roe", "denied", ("setting the fire",))],
        ),
        (
            "The bank said it was sound and promised higher rates.",
            [("The bank", "said", ("it was sound", "higher rates")), ("The bank", "promised", ())],
            [("The bank", "said", ("it was sound",)), ("The bank", "promised", ("higher rates",))],
        ),
        (
            "Ada Roe, who said the mare was fit, now admits it limped.",
            [("who", "said", ("the mare was fit",)), ("who", "now admits", ("it limped",))],
            [
                ("who", "said", ("the mare was fit",)),
                ("Ada Roe, who said the mare was fit", "now admits", ("it limped",)),
            ],
        ),
    ],
)
def test_each_verb_has_its_own(text: str, given: list[Words], expected: list[Words]) -> None:
    assert apart(text, *given) == expected


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "Roe said it was old and, as denied charges go, harmless.",
            [("Roe", "said", ("it was old", "harmless")), ("Roe", "denied", ())],
        ),
        (
            "Roe, who said it sank and denied the rest, fled.",
            [("who", "said", ("it sank",)), ("who", "denied", ("the rest",))],
        ),
        ("Roe said it sank. Then Kell denied it.", [("Roe", "said", ("it sank",)), ("Kell", "denied", ())]),
    ],
)
def test_what_is_apart_stays(text: str, given: list[Words]) -> None:
    assert apart(text, *given) == given
