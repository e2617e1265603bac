from __future__ import annotations

from assay.sources.across.grounds import LEAST, MOST, Doubt, Ground, Grounds, probability, reason


def test_grounds_leave_open_what_each_leaves_open() -> None:
    assert probability([Grounds.QUOTED, Grounds.OUTLET, Grounds.DAY], []) == round(1 - 0.4 * 0.8 * 0.85, 2)


def test_outlet_and_day_alone_point_to_nobody() -> None:
    assert probability([Grounds.OUTLET, Grounds.DAY], []) == 0.0
    assert probability([Grounds.VAGUE_WORDING, Grounds.DAY], []) < LEAST


def test_an_informant_is_never_surely_another() -> None:
    every = [Grounds.SAME_WORDS, Grounds.QUOTED, Grounds.OFFICE, Grounds.WORDING, Grounds.OUTLET, Grounds.DAY]
    assert probability(every, []) == 0.9 == MOST


def test_doubts_lower_and_sex_and_country_rule_out() -> None:
    assert probability([Grounds.SAME_WORDS], [Doubt.OTHER_NUMBER]) == 0.22
    for doubt in (Doubt.OTHER_SEX, Doubt.OTHER_COUNTRY, Doubt.TOLD_APART):
        assert probability([Grounds.SAME_WORDS], [doubt]) == 0.0


def test_every_number_is_a_chance_and_every_ground_has_its_words() -> None:
    assert all(isinstance(row.value, Ground) and 0 < row.value.chance < 1 and row.value.says for row in Grounds)
    assert all(0 <= row.value < 1 for row in Doubt)


def test_a_reason_names_the_grounds_in_the_order_of_the_table() -> None:
    told = reason([Grounds.DAY, Grounds.NEARLY_OF_ONE_BODY], body="harbour")
    assert told == "one institution (harbour), and nearly the same words, on the same day"
