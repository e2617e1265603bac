import pytest

from assay.domain.span import Span
from assay.extract.occasion import said_at, said_in, spans_of_occasion
from tests.bounds import within

WEDNESDAY = "2024-05-08"


def place(text: str, words: str | None) -> Span | None:
    if words is None:
        return None
    start = text.index(words)
    return Span(start, start + len(words))


def parts(text: str, source: str | None, cue: str, content: str) -> dict[str, object]:
    pieces = tuple(span for words in content.split(" … ") if (span := place(text, words)))
    spoken = place(text, cue)
    assert spoken is not None
    return {"sentence": Span(0, len(text)), "source": place(text, source), "cue": (spoken,), "content": pieces}


# Text, source, cue, content, expected.
DATES = [
    ("Holt said on Monday the crane fell on Friday.", "Holt", "said", "the crane fell on Friday", "2024-05-06"),
    ("“It fell,” Holt said Monday night.", "Holt", "said", "It fell", "2024-05-06"),
    ("Holt told a hearing in Brask last week that it fell.", "Holt", "told", "it fell", "2024-W18"),
    ("On 3 May, the port said it had fallen.", "the port", "said", "it had fallen", "2024-05-03"),
    ("In an interview with Radio North on Sunday, Holt said it fell.", "Holt", "said", "it fell", "2024-05-05"),
    ("Speaking in Oslin two days ago, Holt said it fell.", "Holt", "said", "it fell", "2024-05-06"),
    ("The port on Tuesday said it fell.", "The port", "said", "it fell", "2024-05-07"),
    ("The port on Tuesday said it fell.", "The port on Tuesday", "said", "it fell", "2024-05-07"),
    ("“It fell,” said Holt, in a letter dated 30 April.", "Holt", "said", "It fell", "2024-04-30"),
    ("Tuesday's statement said it fell.", "Tuesday's statement", "said", "it fell", "2024-05-07"),
    ("Holt told the guild “it fell” on Saturday.", "Holt", "told", "“it fell”", "2024-05-04"),
    ("Earlier this week the port denied it had fallen.", "the port", "denied", "it had fallen", "2024-W19"),
    ("Holt said in an interview that aired on Thursday that it fell.", "Holt", "said", "it fell", "2024-05-02"),
    ("Holt wrote in March 2023 that it would fall.", "Holt", "wrote", "it would fall", "2023-03"),
    ("At Friday's hearing, Holt said it fell.", "Holt", "said", "it fell", "2024-05-03"),
    # of the matter, or of something else
    ("Holt said the crane fell on Friday.", "Holt", "said", "the crane fell on Friday", None),
    ("The crane fell on Friday, Holt said.", "Holt", "said", "The crane fell on Friday", None),
    ("Holt, who was mayor until 2019, said it fell.", "Holt, who was mayor until 2019,", "said", "it fell", None),
    ("The crane fell in 2022, and Holt said it was old.", "Holt", "said", "it was old", None),
    ("The crane fell on Friday as Holt said it would.", "Holt", "said", "it would", None),
    ("Ahead of Monday's vote, Holt said it fell.", "Holt", "said", "it fell", None),
    ("After the fall on Friday, Holt said it was old.", "Holt", "said", "it was old", None),
    ("Holt told Harbour Today it fell.", "Holt", "told Harbour Today", "it fell", None),
    ("Holt told “Brask on Sunday” it fell.", "Holt", "told", "it fell", None),
    ("In a paper on the fire next Tuesday, Holt said it fell.", "Holt", "said", "it fell", None),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "expected"), DATES)
def test_the_date_of_the_saying(text: str, source: str | None, cue: str, content: str, expected: str | None) -> None:
    assert said_at(text, published=WEDNESDAY, **parts(text, source, cue, content)) == expected


def test_without_a_date_of_publication_only_whole_dates_are_read() -> None:
    text = "Holt said on Monday, in a note of 3 March 2023, it fell."
    assert said_at(text, published=None, **parts(text, "Holt", "said", "it fell")) == "2023-03-03"


SETTINGS = [
    (
        "In an interview with Radio North, Holt said it fell.",
        "Holt",
        "said",
        "it fell",
        "In an interview with Radio North",
    ),
    ("Holt said in a statement that it fell.", "Holt", "said", "it fell", "in a statement"),
    ("Holt said in a statement that it fell.", "Holt", "said in a statement", "it fell", "in a statement"),
    ("“It fell,” Holt told a rally in Brask.", "Holt", "told", "It fell", "a rally in Brask"),
    ("Speaking in Tolv on Monday, Holt said it fell.", "Holt", "said", "it fell", "in Tolv"),
    ("Holt told parliament that it fell.", "Holt", "told", "it fell", "parliament"),
    ("Holt wrote on the guild's channel on Sunday that it fell.", "Holt", "wrote", "it fell", "on the guild's channel"),
    ("“It fell,” Holt told guests at a rally in Brask on Monday.", "Holt", "told", "It fell", "at a rally in Brask"),
    ("Holt wrote on Telegram that it fell.", "Holt", "wrote", "it fell", "on Telegram"),
    ("Holt said by telephone on Friday that it fell.", "Holt", "said", "it fell", "by telephone"),
    ("“It fell,” Holt said in a letter to the council.", "Holt", "said", "It fell", "in a letter to the council"),
    ("During a visit to the port, Holt said it fell.", "Holt", "said", "it fell", "During a visit to the port"),
    ("Holt said in court that it fell.", "Holt", "said", "it fell", "in court"),
    ("Holt said in a series of posts on Sunday that it fell.", "Holt", "said", "it fell", "in a series of posts"),
    ("Holt told state television it fell.", "Holt", "told", "it fell", None),
    ("Holt told reporters at a news conference that it fell.", "Holt", "told", "it fell", "at a news conference"),
    ("Speaking at a vigil, Holt said it fell.", "Holt", "said", "it fell", "at a vigil"),
    ("Holt said on live radio it fell.", "Holt", "said", "it fell", "on live radio"),
    ("In a letter to us dated 1 May, Holt said it fell.", "Holt", "said", "it fell", "In a letter to us"),
    ("“It fell,” Holt promised in Tolv on 3 May.", "Holt", "promised", "It fell", "in Tolv"),
    ("Holt wrote in The Harbour Post on Sunday that it fell.", "Holt", "wrote", "it fell", "in The Harbour Post"),
    ("Holt said in May that it fell.", "Holt", "said", "it fell", None),
    ("Holt told reporters outside the port of Brask it fell.", "Holt", "told", "it fell", "outside the port of Brask"),
    ("In Tolv, Holt said it fell.", "Holt", "said", "it fell", None),
    ("Holt said the crane was named in a report.", "Holt", "said", "the crane was named in a report", None),
    ("The crane was named in a report, and Holt said it fell.", "Holt", "said", "it fell", None),
    ("Holt said it fell.", "Holt", "said", "it fell", None),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "expected"), SETTINGS)
def test_the_setting(text: str, source: str | None, cue: str, content: str, expected: str | None) -> None:
    assert said_in(text, **parts(text, source, cue, content)) == expected


def test_a_programme_is_named_with_its_channel() -> None:
    text = "In an appearance on Canal Four’s “Late Tide,” Holt said it fell."
    assert said_in(text, **parts(text, "Holt", "said", "it fell")) == "In an appearance on Canal Four’s “Late Tide,”"
    text = "Holt said in an appearance on Canal Four’s “Late Tide” that it fell."
    assert said_in(text, **parts(text, "Holt", "said", "it fell")) == "in an appearance on Canal Four’s “Late Tide”"


def test_the_words_around_source_and_cue_tell_the_occasion() -> None:
    text = "On Thursday, standing in the square, Holt told the port on live radio that it fell."
    given = parts(text, "Holt", "told", "that it fell")
    spans = spans_of_occasion(text, **given)
    assert [span.of(text) for span in spans] == [
        "told the port on live radio ",
        " ",
        "On Thursday, standing in the square, ",
    ]


@pytest.mark.parametrize("piece", ["in a ", "on Monday ", "in a series of ", "the very "])
def test_a_sentence_of_a_million_characters_is_read_in_linear_time(piece: str) -> None:
    text = "Holt said " + piece * (1_000_000 // len(piece))
    given = {"sentence": Span(0, len(text)), "source": Span(0, 4), "cue": (Span(5, 9),), "content": ()}
    with within(seconds=5):
        said_at(text, published=WEDNESDAY, **given)
        said_in(text, **given)
