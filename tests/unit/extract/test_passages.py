import pytest

from assay.extract.layout import Layout
from assay.extract.passages import passage_attributions
from tests.bounds import within

# Text, and for each passage its source, cue and paragraphs.
PASSAGES = [
    (
        "The Harbour Post reported:\n\nThe crane fell at noon. Nobody was hurt.\n\nThe mayor declined to comment.",
        [("The Harbour Post", "reported", ["The crane fell at noon. Nobody was hurt."])],
    ),
    (
        "The ministry's statement reads in full:\n\nThe bridge is safe.\n\nIt was inspected in May.\n\nRelated stories",
        [("The ministry's statement", "reads", ["The bridge is safe.", "It was inspected in May."])],
    ),
    (
        "Ana Holt, the harbour master, said:\n\nI am appalled.\n\nWe will mend it.\n\nThe meeting begins on Monday.",
        [("Ana Holt, the harbour master", "said", ["I am appalled.", "We will mend it."])],
    ),
    (
        "From the report of the inspectors:\n\n> The chain was rusted.\n>\n> Nobody signed the log.\n\nIt closed.",
        [("the report of the inspectors", "From", ["The chain was rusted.", "Nobody signed the log."])],
    ),
    (
        "An excerpt from the Ledger's account:\n\nThe tugs came too late.\n\nThe port has closed the quay.",
        [("the Ledger's account", "An excerpt from", ["The tugs came too late."])],
    ),
    (
        "The full text of the guild's letter:\n\nThe crane is unsafe.\n\nIt must not be used.",
        [("the guild's letter", "The full text of", ["The crane is unsafe.", "It must not be used."])],
    ),
    (
        "The hearing was short. In a letter to the council the guild wrote on Sunday:\n\nThe crane is a danger.",
        [("the guild", "wrote", ["The crane is a danger."])],
    ),
    (
        "The crane is a danger to us all.\n\n— Ana Holt (@anaholt) May 3, 2024\n\nThe port closed.",
        [("Ana Holt (@anaholt)", "—", ["The crane is a danger to us all."])],
    ),
    (
        "The agency reported from Tolv on Monday:\n\n> The dam is cracked\n\nThe town was told to leave.",
        [("The agency", "reported", ["The dam is cracked"])],
    ),
    (
        "His statement in full:\n\nThe crane was sound.\n\nWe checked it in May.",
        [("His statement", ":", ["The crane was sound.", "We checked it in May."])],
    ),
    (
        "According to the inquiry's report:\n\nThe chain was rusted through.\n\nNobody was charged.",
        [("the inquiry's report", "According to", ["The chain was rusted through."])],
    ),
    (
        "The harbour master, Ana Holt, said:\n\nThe fall was bad.\n\nI am sorry.\n\nIt was old.\n\nIt was "
        "rusty.\n\nWe met.",
        [("The harbour master, Ana Holt", "said", ["The fall was bad.", "I am sorry."])],
    ),
    (
        "Speaking today Mr Holt said:\n\nIt fell.\n\nFollowing the vote the Guild replied:\n\nWe know.",
        [("Mr Holt", "said", ["It fell."]), ("the Guild", "replied", ["We know."])],
    ),
    (
        "Responding to the fall Ana Holt, the harbour master, said:\n\nThe chain was old.",
        [("Ana Holt, the harbour master", "said", ["The chain was old."])],
    ),
    (
        "The minister told parliament:\n\nWe knew.\n\nThe opposition replied:\n\nWe did not.",
        [("The opposition", "replied", ["We did not."])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_passages_that_are_taken_over(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert [
        (
            item.source.of(text) if item.source else None,
            item.cue[0].of(text),
            [span.of(text) for span in item.content],
        )
        for item, _ in passage_attributions(Layout(text))
    ] == expected
    assert all(item.verbatim for item, _ in passage_attributions(Layout(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Holt said:\n\n“The crane fell.”",  # has marks of its own
        "Holt said:\n\n- the crane fell;\n- the quay is shut.",  # a list
        "Here are five things to watch:\n\nThe crane may fall.",
        "The port has three cranes:\n\nThe oldest was built in 1950.",
        "The guild reacted to Holt’s comments:\n\nThe crane fell.",
        "Share this:\n\nThe crane fell.",
        "Holt explained the port's priorities:\n\nThe crane comes first.",
        "Holt said the crane fell.\n\nThe quay is shut.",
        "Related stories from the Post:\n\nCrane falls",  # headings
        "Holt said:",
        "— Ana Holt (@anaholt) May 3, 2024",
        "The crane fell.\n\n— Ana Holt, Brask",
        "Photo from the port:\n\nThe crane (Holt)",
    ],
)
def test_what_is_no_such_passage(text: str) -> None:
    assert passage_attributions(Layout(text)) == []


def test_the_place_runs_from_the_announcing_sentence_to_the_end_of_the_passage() -> None:
    text = "It was short. The Post reported:\n\nThe crane fell.\n\nThe port closed."
    ((_, place),) = passage_attributions(Layout(text))
    assert place.of(text) == "The Post reported:\n\nThe crane fell."


@pytest.mark.parametrize("piece", ["From the ", "The Post said on ", "The statement ", "> ", "— A (@b) "])
def test_a_line_of_a_million_characters_is_read_quickly(piece: str) -> None:
    layout = Layout(piece * (1_000_000 // len(piece)) + ":\n\nIt fell.")
    with within(seconds=2):
        passage_attributions(layout)
