"""How a sentence puts an event forward."""

from __future__ import annotations

import pytest

from assay.stance.matching import analyse
from assay.stance.standing import Standing, follows_assertion, standing_at
from tests.bounds import within


def _at(text: str, word: str) -> tuple[int, int]:
    (sentence,) = analyse(text)
    start = sentence.lower.index(word)
    return start, start + 1


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Kursa hacked the party", "hacked", Standing.ASSERTED),
        ("Kursa was later hacking the party", "hacking", Standing.ASSERTED),
        ("the rifles were supplied by Kursa", "supplied", Standing.ASSERTED),
        ("the rifles were a gift from Kursa", "gift", Standing.ASSERTED),
        ("Kursa is inflicting a terrible bombardment on the town", "bombardment", Standing.ASSERTED),
        ("the pilots went missing", "missing", Standing.ASSERTED),
        ("the officers who hacked the party", "hacked", Standing.SUBORDINATE),
        ("the officers who allegedly hacked the party", "hacked", Standing.SUBORDINATE),
        ("after reports that Kursa hacked the party", "hacked", Standing.SUBORDINATE),
        ("officers were charged with hacking the party", "hacking", Standing.MENTIONED),
        ("Kursa wants to hack the party", "hack", Standing.MENTIONED),
        ("the rifles supplied by Kursa", "supplied", Standing.MENTIONED),
        ("topics include the bombardment of the town", "bombardment", Standing.MENTIONED),
        ("he was indicted for taking bribes", "bribes", Standing.MENTIONED),
        ("he took bribes", "bribes", Standing.ASSERTED),
    ],
)
def test_standing_at(text: str, word: str, expected: Standing) -> None:
    (sentence,) = analyse(text)
    assert standing_at(sentence, *_at(text, word)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kursa will not extradite the officers charged with hacking", True),
        ("the town must cancel a visit by the officers charged with hacking", True),
        ("they called on her to cancel the visit over the hacking", True),
        ("nine officers charged with hacking", False),
    ],
)
def test_follows_assertion(text: str, expected: bool) -> None:
    (sentence,) = analyse(text)
    assert follows_assertion(sentence, _at(text, "hacking")[0]) is expected


def test_a_long_sentence_is_read_in_bounded_time() -> None:
    with within(seconds=5):
        for sentence in analyse("really not " * 50_000 + "hacking"):
            standing_at(sentence, len(sentence.tokens) - 1, len(sentence.tokens))
