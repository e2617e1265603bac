from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.mending import mended, spans_of


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def shown(text: str, items: list[Attribution]) -> list[tuple[str | None, str, list[str]]]:
    return [
        (item.source.of(text) if item.source else None, item.cue[0].of(text), [span.of(text) for span in item.content])
        for item in items
    ]


def test_tagged_pieces_become_phrases_in_reading_order() -> None:
    text = "Papers seen by the Post show that it fell. A claim that it stood was false. The guild said it fell."
    tagged = Attribution(place(text, "the Post"), (place(text, "show"),), (place(text, "that it fell"),))
    assert shown(text, mended(Layout(text), [tagged])) == [
        ("Papers seen by the Post", "show", ["that it fell"]),
        (None, "claim", ["that it stood"]),
        ("The guild", "said", ["it fell"]),
    ]


def test_a_noun_takes_the_place_of_what_was_tagged_for_it() -> None:
    text = "Roe's claim that it stood was false."
    tagged = Attribution(place(text, "Roe's"), (place(text, "claim"),), (place(text, "that it stood was false"),))
    assert shown(text, mended(Layout(text), [tagged])) == [("Roe", "claim", ["that it stood"])]


def test_a_noun_that_a_verb_takes_is_left_to_the_verb() -> None:
    text = "The guild has rejected claims that it stood."
    tagged = Attribution(
        place(text, "The guild"), (place(text, "has rejected claims"),), (place(text, "that it stood"),)
    )
    assert mended(Layout(text), [tagged]) == [tagged]


def test_spans_of_an_attribution() -> None:
    one, two, three = Span(0, 1), Span(2, 3), Span(4, 5)
    assert spans_of(Attribution(one, (two,), (three,))) == [one, two, three]
    assert spans_of(Attribution(None, (two,), ())) == [two]
