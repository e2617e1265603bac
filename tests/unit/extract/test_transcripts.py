import pytest

from assay.extract.layout import Layout
from assay.extract.transcripts import turn_attributions, turns
from tests.bounds import within


def read(text: str) -> list[tuple[str, str, list[str]]]:
    return [
        (turn.label.of(text), turn.mark.of(text), [part.of(text) for part in turn.words])
        for turn in turns(Layout(text))
    ]


def test_labels_open_turns() -> None:
    text = "HOLT: Who closed the quay?\n\nMS COLE: Nobody did. We left it open."
    assert read(text) == [
        ("HOLT", ":", ["Who closed the quay?"]),
        ("MS COLE", ":", ["Nobody did. We left it open."]),
    ]


def test_question_and_answer_may_stand_in_one_paragraph() -> None:
    assert read("Q. Did you sign it? A. I did. Q. When? A. In March.") == [
        ("Q", ".", ["Did you sign it?"]),
        ("A", ".", ["I did."]),
        ("Q", ".", ["When?"]),
        ("A", ".", ["In March."]),
    ]


def test_a_turn_goes_on_until_the_next_label() -> None:
    text = "Holt: Where were you?\n\nCole: At home.\n\nI was asleep.\n\nHolt: Alone?"
    assert read(text)[1] == ("Cole", ":", ["At home.", "I was asleep."])


def test_the_last_turn_goes_on_only_where_the_transcript_is_the_whole_text() -> None:
    turns_alone = "Holt: Where were you?\n\nCole: At home.\n\nI was asleep."
    assert read(turns_alone)[-1][2] == ["At home.", "I was asleep."]
    assert read(f"The court heard a recording.\n\n{turns_alone}")[-1][2] == ["At home."]


def test_a_label_may_stand_alone() -> None:
    text = "HOLT:\n\nWhere were you?\n\nCOLE:\n\nAt home, I think.\n\nHOLT:\n\nAlone?\n\nIt rained."
    assert read(text) == [
        ("HOLT", ":", ["Where were you?"]),
        ("COLE", ":", ["At home, I think."]),
        ("HOLT", ":", ["Alone?", "It rained."]),
    ]


def test_remarks_in_brackets_are_no_words_of_a_turn() -> None:
    text = "CHAIR: The vote is lost. (Uproar.)\n\nMR PELL: [laughs] You counted [inaudible] the dead."
    assert [words for _, _, words in read(text)] == [
        ["The vote is lost."],
        ["You counted [inaudible] the dead."],
    ]


def test_times_before_labels_are_passed_over() -> None:
    text = "[00:12:30] DISPATCHER: What is the address?\n[00:12:34] CALLER: Forty Mill Lane."
    assert [label for label, _, _ in read(text)] == ["DISPATCHER", "CALLER"]


@pytest.mark.parametrize(
    "text",
    [
        "Name: Jo Hale\nAge: 45\nOccupation: Baker",
        "Note: We have changed the headline.\n\nThe council voted on Monday.",
        "LORN: Two men were arrested on Monday after a fire.\n\nIt rained.\n\nVELM: A bridge fell on Sunday.",
        "World Cup: Can the port cope?\n\nThe port is small.",
        "And here is a question: Why did we wait?",
        "THE BIG IDEA: The port grew.\n\nIt grew fast.\n\nTHE MIDTERMS: The port votes.",
        "He said: We are here. She said: They are not.",
        "",
    ],
)
def test_what_is_no_transcript(text: str) -> None:
    assert read(text) == []


def test_one_labelled_paragraph_is_a_turn_where_a_named_person_speaks() -> None:
    assert read("It was late.\n\nTom Vale: I saw two men.") == [("Tom Vale", ":", ["I saw two men."])]
    assert read("It was late.\n\nTom Vale: Two men seen.") == []
    assert read("The call was taped.\n\nTom Vale: Two men left.") == [("Tom Vale", ":", ["Two men left."])]


def test_turns_are_attributions_in_the_speakers_own_words() -> None:
    text = "HOLT: Who closed it?\nCOLE: We did."
    attribution, extent = turn_attributions(Layout(text))[1]
    assert attribution.source is not None
    assert (attribution.source.of(text), attribution.cue[0].of(text)) == ("COLE", ":")
    assert ([part.of(text) for part in attribution.content], attribution.verbatim) == (["We did."], True)
    assert extent.of(text) == "COLE: We did."


@pytest.mark.parametrize("unit", ["A: b? ", "HOLT: a\n", "Q: a? A: b. ", "(a) ", "A a a a a a a "])
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    layout = Layout(unit * (300_000 // len(unit)))
    with within(seconds=5):
        turns(layout)
