"""The truth of the mutation set: what was done to a text is what it says."""

from __future__ import annotations

import numpy as np
import pytest

from assay.texts.shingles import hashed_words
from benchmarks.lineage.mutations import blocks, marks
from benchmarks.lineage.mutations.base import base_texts
from benchmarks.lineage.mutations.changes import change, vocabulary
from benchmarks.lineage.mutations.generate import piles
from benchmarks.lineage.mutations.made import MadePile
from benchmarks.lineage.mutations.truth import LEAST_ASKED, Material, is_copied, passages, quoted_words
from benchmarks.lineage.mutations.wordings import WORDINGS
from benchmarks.lineage.mutations.words import joined, paragraphs, sentences, text_of, words_of

FERRY = (
    "The ferry ran aground before dawn with two hundred people on board.\n\n"
    "“I put the wheel over by hand,” the captain said. Three tugs held her off the rocks until noon.\n\n"
    "The owners would not comment on the steering gear, which had failed twice in the spring."
)


@pytest.fixture(scope="module")
def made() -> list[MadePile]:
    return piles("development", ("own",))


def ranges(one: Material, other: Material) -> list[tuple[int, int, int, int]]:
    return [(found.one_first, found.one_last, found.other_first, found.other_last) for found in passages(one, other)]


def generator() -> np.random.Generator:
    return np.random.default_rng(5)


def test_words_make_their_text_again() -> None:
    assert text_of(words_of(FERRY)) == FERRY
    assert text_of(joined(paragraphs(words_of(FERRY)))) == FERRY


def test_sentences_and_paragraphs_are_told_apart() -> None:
    words = words_of(FERRY)
    assert [len(unit) for unit in paragraphs(words)] == [12, 19, 16]
    assert [len(unit) for unit in sentences(words)] == [12, 10, 9, 16]


def test_words_in_quotation_marks_are_known() -> None:
    words = words_of(FERRY)
    quoted = [word.written for word, marked in zip(words, quoted_words(words), strict=True) if marked]
    assert quoted == ["I", "put", "the", "wheel", "over", "by", "hand"]


def test_a_copy_is_one_passage_behind_its_byline() -> None:
    original = Material(words_of(FERRY, root="ferry"))
    copy = marks.byline(original, "Halvic Courier", WORDINGS["development"], generator=generator())
    added = len(copy.words) - 47
    assert added in {3, 4}
    assert ranges(original, copy) == [(0, 47, added, added + 47)]


def test_a_credit_within_a_passage_does_not_break_it() -> None:
    original = Material(words_of(FERRY, root="ferry"))
    copy = marks.credit_within(original, "Halvic Courier", WORDINGS["development"], generator=generator())
    assert "Halvic Courier" in text_of(copy.words)
    assert ranges(original, copy)[0][0::2] == (0, 0)
    assert len(ranges(original, copy)) == 1


def test_moved_blocks_are_passages_of_their_own() -> None:
    original = Material(words_of(FERRY, root="ferry"))
    first, second, third = paragraphs(original.words)
    moved = Material(joined([third, first, second]))
    assert ranges(original, moved) == [(0, 31, 16, 47), (31, 47, 0, 16)]


def test_what_was_left_out_between_two_blocks_parts_them() -> None:
    original = Material(words_of(FERRY, root="ferry"))
    first, _, third = paragraphs(original.words)
    assert ranges(original, Material(joined([first, third]))) == [(0, 12, 0, 12), (31, 47, 12, 28)]


def test_own_words_between_two_blocks_part_them() -> None:
    original = Material(words_of(FERRY, root="ferry"))
    first, *others = paragraphs(original.words)
    framed = Material(joined([first, words_of("Nobody knows why."), *others]))
    assert ranges(original, framed) == [(0, 12, 0, 12), (12, 47, 15, 50)]


def test_neighbouring_words_equal_by_chance_belong_to_the_passage() -> None:
    original = Material(words_of(FERRY, root="ferry"))
    _, second, _ = paragraphs(original.words)
    framed = Material(joined([words_of("Nobody stood on board."), second, words_of("The end.")]))
    assert ranges(original, framed) == [(10, 32, 2, 24)]


@pytest.mark.parametrize("share", [0.05, 0.2, 0.4])
@pytest.mark.parametrize("single", [False, True])
def test_changed_words_leave_one_passage(share: float, single: bool) -> None:
    bases = base_texts("own", "development")
    original = Material(bases[0].words)
    known = vocabulary(base.words for base in bases)
    changed = change(original, share, single=single, known=known, generator=generator())
    (found,) = passages(original, changed)
    number = round(share * len(original.words))
    added = sum(word.changed for word in changed.words) - len(original.words) + found.kept
    assert len(changed.lost) <= number
    assert found.kept >= len(original.words) - number
    assert (found.kept == len(original.words) - number) if single else added >= 0
    assert is_copied([found])


def test_a_copy_of_a_changed_copy_has_what_both_kept() -> None:
    bases = base_texts("own", "development")
    known = vocabulary(base.words for base in bases)
    original = Material(bases[0].words)
    first = change(original, 0.2, known=known, generator=generator())
    second = change(first, 0.2, known=known, generator=generator())
    (with_first,), (with_original,) = passages(first, second), passages(original, second)
    assert first.lost < second.lost
    assert with_original.kept <= with_first.kept


def test_an_excerpt_is_a_run_of_the_text() -> None:
    words = base_texts("own", "development")[0].words
    run = blocks.excerpt(words, generator=generator())
    places = [word.place for word in run]
    assert places == list(range(places[0], places[0] + len(run)))
    assert 50 <= len(run) <= 0.6 * len(words)


def test_base_texts_share_no_eight_words() -> None:
    seen: set[tuple[str, ...]] = set()
    for part in ("development", "held-out"):
        for base in base_texts("own", part):
            folded = [word.folded for word in base.words]
            runs = {tuple(folded[place : place + 8]) for place in range(len(folded) - 7)}
            assert seen.isdisjoint(runs)
            seen |= runs


def test_piles_are_the_same_on_every_call(made: list[MadePile]) -> None:
    assert piles("development", ("own",)) == made


def test_places_in_piles_are_places_in_documents(made: list[MadePile]) -> None:
    for pile in made:
        for one in pile.documents:
            words = hashed_words(one.document.text)
            assert len(words) == len(one.material.words)
            for place in (0, len(words) // 2, len(words) - 1):
                assert words.span(place, place + 1).of(one.document.text) == one.material.words[place].written


def test_kept_words_of_true_passages_are_equal(made: list[MadePile]) -> None:
    asked = 0
    for pair in made[0].pairs():
        one, other = pair.one.material.words, pair.other.material.words
        for found in pair.passages:
            asked += found.kept >= LEAST_ASKED
            for here, there in ((found.one_first, found.other_first), (found.one_last - 1, found.other_last - 1)):
                assert one[here].folded == other[there].folded
    assert asked > 20


def test_controls_have_no_pairs(made: list[MadePile]) -> None:
    controls = 0
    for pile in made:
        controls += sum(one.kind.startswith("control") for one in pile.documents)
        for pair in pile.pairs():
            assert not pair.one.kind.startswith("control")
            assert not pair.other.kind.startswith("control")
    assert controls > 10
