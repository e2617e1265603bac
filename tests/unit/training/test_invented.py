from __future__ import annotations

import itertools
import random
from collections import Counter

import pytest

from training.stance.examples import Part
from training.stance.invented import LONGEST, SHORTEST, invented
from training.stance.invented_cases import CASES
from training.stance.invented_events import KINDS, drawn
from training.stance.invented_nouns import noun
from training.stance.invented_telling import FAILS, HOLDS, OPEN, Teller, sentence


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


PAIRS = list(invented(2000, _chance(3)))


def test_the_same_chance_gives_the_same_pairs() -> None:
    assert list(itertools.islice(invented(2000, _chance(3)), 50)) == PAIRS[:50]
    assert not {pair.text for pair in invented(50, _chance(4))} & {pair.text for pair in PAIRS}


def test_a_pair_is_an_example_to_train_on() -> None:
    assert {(pair.origin, pair.head, pair.part) for pair in PAIRS} == {("invented", "entailment", Part.TRAIN)}


def test_each_answer_comes_about_equally_often() -> None:
    counts = Counter(pair.label for pair in PAIRS)
    assert set(counts) == {HOLDS, OPEN, FAILS}
    assert all(0.28 <= count / len(PAIRS) <= 0.40 for count in counts.values())


def test_no_claim_is_its_text_and_lengths_are_those_of_statements() -> None:
    assert all(pair.claim.strip(".") != pair.text.strip(".") for pair in PAIRS)
    assert all(SHORTEST <= len(pair.text.split()) <= LONGEST for pair in PAIRS)
    assert len({(pair.claim, pair.text) for pair in PAIRS}) > 0.99 * len(PAIRS)


def test_nothing_is_left_unfilled_or_ill_punctuated() -> None:
    for pair in PAIRS:
        for text in (pair.claim, pair.text):
            assert not set(text) & set("{}[]*|>"), text
            assert not any(bad in text for bad in (" ,", ",.", ",,", "..", "  ", " its its ", "the the ")), text
            assert text[0].isupper() or text[0] in "“0123456789", text


@pytest.mark.parametrize("answer", [HOLDS, FAILS])
def test_a_denying_word_in_the_text_does_not_settle_the_answer(answer: int) -> None:
    denying = [pair for pair in PAIRS if any(word in pair.text for word in ("denied", " not ", "never"))]
    share = sum(pair.label == answer for pair in denying) / len(denying)
    assert 0.2 < share < 0.5


@pytest.mark.parametrize("answer", [HOLDS, FAILS])
def test_a_negated_claim_does_not_settle_the_answer(answer: int) -> None:
    negated = [pair for pair in PAIRS if any(word in pair.claim for word in (" not ", " never "))]
    assert 0.2 < sum(pair.label == answer for pair in negated) / len(negated) < 0.5


@pytest.mark.parametrize("case", CASES)
def test_every_phenomenon_comes_with_every_answer(case) -> None:
    teller = Teller(_chance(1))
    for answer in (HOLDS, OPEN, FAILS):
        assert any(case(teller, answer) for _ in range(60))


def test_there_are_many_kinds_of_events_and_all_their_roles_are_known() -> None:
    chance = _chance(2)
    assert len(KINDS) >= 60
    for kind in KINDS:
        assert {"=", "o", "n"} <= set(kind.lists)
        assert len(kind.lists["="]) >= 2
        for role in kind.roles.values():
            assert noun(role, chance).text


def test_an_event_in_its_forms() -> None:
    kind = next(each for each in KINDS if each.name == "arms")
    event = drawn(kind, _chance(1)).put("supply [{b}] with {t}").at("in May")
    a, b, t = (event.cast[role].text for role in "abt")
    assert event.clause("hadn't") == f"{a} had not supplied {b} with {t} in May"
    assert event.passive("never") == f"{b} was never supplied with {t} by {a} in May"
    assert event.ing() == f"supplying {b} with {t} in May"
    assert event.put("hold talks with {b} about {t}").passive_subject is None
    assert event.put("be awarded {t}").at("").clause("never") == f"{a} was never awarded {t}"


def test_a_sentence_has_its_capital_and_marks() -> None:
    assert sentence("the mayor, Ana Berg,, left,") == "The mayor, Ana Berg, left."
    assert sentence("“we left,” Ana Berg, a nurse, said") == "“We left,” Ana Berg, a nurse, said."
