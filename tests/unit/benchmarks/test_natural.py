import pytest

from benchmarks.factuality.natural import natural


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("`` It fell , '' she said .", '"It fell," she said.'),
        ('" It fell , " she said .', '"It fell," she said.'),
        ("It did n't fall ; it can not .", "It didn't fall; it cannot."),
        ("The crew 's crane ( built in 1990 ) fell .", "The crew's crane (built in 1990) fell."),
        ("the workers ' union", "the workers' union"),
        ("a two - thirds vote", "a two-thirds vote"),
        ("it came on - I may say", "it came on - I may say"),
        ("it cost $ 12 and 5 %", "it cost $12 and 5%"),
        ("a crane -lrb - built in 1990 - rrb- fell", "a crane (built in 1990) fell"),
    ],
)
def test_natural(tokens: str, text: str) -> None:
    assert natural(tokens.split(" "))[0] == text


def test_every_token_is_found_at_its_place() -> None:
    tokens = ["``", "It", "did", "n't", "fall", ",", "''", "she", "said"]
    text, places = natural(tokens)
    assert [text[start:end] for start, end in places] == ['"', "It", "did", "n't", "fall", ",", '"', "she", "said"]
