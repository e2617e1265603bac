import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences, SentenceWords
from assay.extract.whole_contents import is_passive, is_that_clause, with_whole_content


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def read(text: str) -> SentenceWords:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    return sentence


def found(text: str, source: str | None, cue: str, *content: str) -> tuple[str | None, str, list[str]]:
    item = Attribution(
        place(text, source) if source else None, (place(text, cue),), tuple(place(text, words) for words in content)
    )
    whole = with_whole_content(read(text), item, [])
    return (
        whole.source.of(text) if whole.source else None,
        whole.cue[0].of(text),
        [span.of(text) for span in whole.content],
    )


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        (
            "Sorel has been accused by two mayors of hiding tests.",
            ("two mayors of hiding tests", "has been accused by", "Sorel"),
            ("two mayors", "has been accused", ["Sorel", "of hiding tests"]),
        ),
        (
            "Two clerks were charged by the bench with hiding tests.",
            ("the bench", "were charged", "Two clerks"),
            ("the bench", "were charged", ["Two clerks"]),
        ),
        (
            "Sorel has been accused by two mayors of hiding tests.",
            ("two mayors of hiding tests", "has been accused", "Sorel"),
            ("two mayors", "has been accused", ["Sorel", "of hiding tests"]),
        ),
        (
            "It fell, said the guard, shaking his head.",
            (None, "said", "It fell"),
            ("the guard", "said", ["It fell"]),
        ),
        (
            "The guild rejected as absurd claims the bank had made.",
            ("The guild", "rejected", "as absurd claims the bank had made"),
            ("The guild", "rejected as absurd", ["claims the bank had made"]),
        ),
        (
            "Roe dismissed as a hoax the letter that named her.",
            ("Roe", "dismissed", "as a hoax the letter that named her"),
            ("Roe", "dismissed as a hoax", ["the letter that named her"]),
        ),
        (
            "Roe dismissed it as a ploy by the guild.",
            ("Roe", "dismissed", "it as a ploy by the guild"),
            ("Roe", "dismissed", ["it as a ploy by the guild"]),
        ),
        (
            "In cold winters the moth is thought to sleep.",
            (None, "is thought", "the moth", "to sleep"),
            (None, "is thought", ["In cold winters the moth", "to sleep"]),
        ),
        (
            "Near the old mill two men are feared dead.",
            (None, "are feared", "two men", "dead"),
            (None, "are feared", ["Near the old mill two men", "dead"]),
        ),
        (
            "On Monday the guild is said to have met.",
            (None, "is said", "the guild", "to have met"),
            (None, "is said", ["the guild", "to have met"]),
        ),
        (
            "The bridge, said the mayor, will reopen.",
            (None, "said", "The bridge"),
            ("the mayor", "said", ["The bridge", "will reopen"]),
        ),
        (
            "The road, Roe added, had been mined.",
            ("Roe", "added", "The road"),
            ("Roe", "added", ["The road", "had been mined"]),
        ),
        (
            "Talia Renn is ready to retire, says her coach.",
            ("her coach", "says", "is ready to retire"),
            ("her coach", "says", ["Talia Renn is ready to retire"]),
        ),
        (
            "The film shows her riding off.",
            ("The film", "shows", "her riding"),
            ("The film", "shows", ["her riding off"]),
        ),
        (
            "The guild denied that the crane broke down.",
            ("The guild", "denied", "that the crane broke"),
            ("The guild", "denied", ["that the crane broke down"]),
        ),
        (
            "The guild denied the theft on Friday.",
            ("The guild", "denied", "the theft"),
            ("The guild", "denied", ["the theft"]),
        ),
        (
            "He told the court the van was red.",
            ("He", "told", "the court the van was red"),
            ("He", "told", ["the van was red"]),
        ),
        (
            "The envoy told parliament that no prisoners had left.",
            ("The envoy", "told", "parliament", "that no prisoners had left"),
            ("The envoy", "told", ["that no prisoners had left"]),
        ),
        (
            "The Courier asked Brastel where it was.",
            ("The Courier", "asked", "Brastel", "where it was"),
            ("The Courier", "asked", ["where it was"]),
        ),
        (
            "Parents were told that the pool was shut.",
            ("Parents", "were told", "that the pool was shut"),
            (None, "were told", ["that the pool was shut"]),
        ),
        (
            "The damage has been estimated at two crowns.",
            (None, "has been estimated", "The damage"),
            (None, "has been estimated", ["The damage", "at two crowns"]),
        ),
        (
            "Roe blamed the port for its slow work.",
            ("Roe", "blamed", "the port", "its slow work"),
            ("Roe", "blamed", ["the port for its slow work"]),
        ),
        ("Roe saw the | crane.".replace("| ", ""), ("Roe", "saw", "the"), ("Roe", "saw", ["the crane"])),
        (
            "The video appears to show two guards.",
            ("The video", "appears", "to show two guards"),
            ("The video", "appears to show", ["two guards"]),
        ),
        ("The video shows it stopping.", ("The video", "shows", "it"), ("The video", "shows", ["it stopping"])),
        ("Roe said it fell.", ("Roe", "said", "it fell"), ("Roe", "said", ["it fell"])),
    ],
)
def test_contents_are_whole(
    text: str, given: tuple[str | None, str, str], expected: tuple[str | None, str, list[str]]
) -> None:
    assert found(text, *given) == expected


def test_passives_and_clauses() -> None:
    text = "It is believed that it fell, Roe said of the crane."
    sentence = read(text)
    assert is_passive(sentence, place(text, "is believed"))
    assert not is_passive(sentence, place(text, "said"))
    assert is_that_clause(sentence, place(text, "that it fell"))
    assert not is_that_clause(sentence, place(text, "of the crane"))


def test_pieces_around_dashes_stay_apart() -> None:
    text = "“Then,” – she paused – “the deck sank,” Roe said."
    contents = (place(text, "“Then,”"), place(text, "“the deck sank,”"))
    item = Attribution(place(text, "Roe"), (place(text, "said"),), contents)
    assert with_whole_content(read(text), item, []).content == contents
