import pytest

from assay.extract.layout import Layout
from assay.extract.relay_table import FOUND_TO, RELAYED
from assay.extract.relayed_clauses import Clause, relayed_pieces
from assay.extract.sentence_words import Sentences


def pieces(text: str) -> list[str]:
    sentence = Sentences(Layout(text)).at(0)
    mark = RELAYED.search(text) or FOUND_TO.search(text)
    assert sentence is not None
    assert mark is not None
    start, end = sentence.first_at(mark.start("mark")), sentence.first_at(mark.end("mark"))
    found = relayed_pieces(sentence, Clause(0, start, end, len(sentence.words)))
    return [span.of(text) for span in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The striker has reportedly agreed terms.", ["The striker has", "agreed terms"]),
        ("It was reportedly a gift from a duke.", ["It was", "a gift from a duke"]),
        ("There were reportedly nine people in it.", ["There were", "nine people in it"]),
        ("The clerk, who left in May, allegedly burned it.", ["The clerk, who left in May", "burned it"]),
        ("In March, the duke reportedly sold it.", ["In March, the duke", "sold it"]),
        ("Last winter the kiln was found to have leaked.", ["Last winter the kiln", "to have leaked"]),
        ("He was jailed in May, and his wife has reportedly left.", ["his wife has", "left"]),
        ("He has reportedly fled, but police found his car.", ["He has", "fled"]),
        ("The contract, it is claimed, was signed.", ["The contract", "was signed"]),
        ("Reportedly, the duke paid in goats.", ["the duke paid in goats"]),
        ("Legend has it that the bell is cursed.", ["the bell is cursed"]),
        ("The men spent it all on cake, allegedly.", ["The men spent it all on cake"]),
        ("Lumi spent it on a cake, or so rumour has it.", ["Lumi spent it on a cake"]),
    ],
)
def test_a_mark_over_a_clause(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The allegedly stolen car was found.",
        "Police sold the allegedly stolen car.",
        "Two allegedly stolen cars were found.",
        "The man allegedly killed on Monday was a baker.",
        "The man who has reportedly fled was seen.",
        "The firm, which allegedly owes millions, was sold.",
        "The car, reportedly a gift, was sold.",
        "The car, reportedly stolen in May, was sold.",
        "He paid reportedly nine crowns for it.",
        "He was held for allegedly stealing a goat.",
        "Reportedly a keen angler, the duke paid.",
        "It is said to be haunted.",
    ],
)
def test_a_mark_over_a_phrase(text: str) -> None:
    assert pieces(text) == []
