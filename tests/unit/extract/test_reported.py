from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.reported import with_reported


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def found(text: str, *given: tuple[str, str, str | None]) -> list[tuple[str | None, list[str]]]:
    attributions = [
        Attribution(place(text, source), (place(text, cue),), (place(text, content),) if content else ())
        for source, cue, content in given
    ]
    return [
        (item.source.of(text) if item.source else None, [span.of(text) for span in item.content])
        for item in with_reported(Layout(text), attributions)
    ]


def test_who_opens_a_sentence_reports_all_of_it() -> None:
    text = "According to the Gazette, a cook told the guild that it leaked. It sank."
    given = (("the Gazette", "According to", None), ("a cook", "told", "that it leaked"))
    assert found(text, *given) == [("the Gazette", ["a cook told the guild that it leaked"])]


def test_other_attributions_stay_as_they_are() -> None:
    text = "According to the Gazette, it leaked."
    assert found(text, ("the Gazette", "According to", "it leaked")) == [("the Gazette", ["it leaked"])]
    assert found(text, ("the Gazette", "According to", None)) == [("the Gazette", [])]
    text = "A cook said it leaked, according to the Gazette, and a pilot said it sank."
    given = (("A cook", "said", "it leaked"), ("the Gazette", "according to", None), ("a pilot", "said it", "sank"))
    assert len(found(text, *given)) == 3


def test_who_closes_a_sentence_reports_all_of_it() -> None:
    text = "The cook told the guild that it leaked, the Gazette said."
    given = (("The cook", "told", None), ("the Gazette", "said", "that it leaked"))
    assert found(text, *given) == [("the Gazette", ["The cook told the guild that it leaked"])]
    aside = "Asked why it leaked, the Gazette said."
    assert found(aside, ("the Gazette", "said", None)) == [("the Gazette", [])]
