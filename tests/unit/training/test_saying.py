"""Statements put in somebody's mouth: what is drawn, and what becomes of the label."""

from __future__ import annotations

import random

from training.stance.examples import BEARING, Example, Part
from training.stance.saying import LONGEST, in_mouths


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


CLAIM = "The mayor took bribes."
TEXTS = {
    "s": "the mayor accepted cash from builders",
    "o": "the mayor handed every gift back",
    "d": "a clerk took bribes",
}
LETTERS = {text: letter for letter, text in TEXTS.items()}


def examples(*more: Example) -> list[Example]:
    return [*(example(text, letter) for letter, text in TEXTS.items()), *more]


def example(text: str, letter: str, *, part: Part = Part.TRAIN, before: str = "") -> Example:
    return Example("written", "bearing", text, CLAIM, BEARING.index(letter), part, before)


def test_who_says_so_keeps_the_label_who_denies_turns_it_and_who_asks_leaves_it_open() -> None:
    found = list(in_mouths(examples(), 600, seeded(4)))
    assert len(found) == 600
    for one in found:
        letter = next(LETTERS[text] for text in LETTERS if text in one.text[:1].lower() + one.text[1:])
        told = one.text.lower()
        if "asked whether" in told or "not say whether" in told or "not know if" in told:
            expected = "d"
        elif "denied" in told or "not true" in told or "rejected" in told or "a lie" in told:
            expected = {"s": "o", "d": "d"}[letter]
        else:
            expected = letter
        assert BEARING[one.label] == expected, one
        assert one.origin == "saying"
        assert one.text[0].isupper()
        assert one.text.endswith(".")


def test_what_has_a_speaker_a_sentence_before_or_is_kept_from_training_stays_out() -> None:
    left_out = [
        example("the mayor, prosecutors said, kept the cash", "s"),
        example("he kept the cash", "s", before="The mayor was paid."),
        example("the mayor was paid by a builder", "s", part=Part.CHOICE),
        example(" ".join(["the mayor kept cash"] * LONGEST), "s"),
        example("Yesterday the mayor kept the cash", "s"),
    ]
    told = " ".join(one.text for one in in_mouths(examples(*left_out), 400, seeded(5)))
    assert not any(one.text in told for one in left_out)


def test_the_same_draws_give_the_same_statements() -> None:
    once, again = (list(in_mouths(examples(), 50, seeded(6))) for _ in range(2))
    assert once == again
    assert list(in_mouths(examples()[:2], 50, seeded(6))) == []
