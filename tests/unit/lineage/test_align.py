from itertools import pairwise

import pytest

from assay.lineage.align import align
from assay.lineage.blocks import Block, ComparedText, PairOfTexts, changed_between, filled, same_words
from assay.lineage.chaining import chained
from assay.lineage.rarity import LARGEST, rarities
from assay.lineage.runs import Run, common_runs, seeds
from assay.lineage.sketch import sketch
from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, document


def shared(one, other):
    """The passages two texts share, in the words of either."""
    first, second = document(one), document(other)
    alignment = align(sketch(first), sketch(second))
    found = []
    for passage in alignment.passages:
        here, there = alignment.in_earlier(passage), alignment.in_later(passage)
        found.append((first.text[here.start : here.end], second.text[there.start : there.end]))
    return found


def runs_of(one, other):
    return common_runs(seeds(sketch(document(one))), seeds(sketch(document(other))))


def test_runs_are_the_longest_in_order_of_the_later():
    assert runs_of("a b c d e f g", "x b c d e y e f g") == [Run(1, 1, 4), Run(4, 6, 3)]
    assert runs_of("a b", "a b") == []
    assert runs_of("", "a b c") == []


def test_a_seed_at_many_places_is_passed_over():
    assert runs_of("on and on " * 30, "on and on we go") == []
    assert runs_of("on and on x on and on y", "on and on") == [Run(0, 0, 3), Run(4, 0, 3)]


def test_runs_are_chained_where_they_ascend_in_both():
    first, second, moved = Run(0, 0, 8), Run(10, 11, 8), Run(160, 30, 9)
    assert chained([first, second, moved]) == [[first, second], [moved]]


def test_overlapping_runs_are_cut():
    assert chained([Run(0, 0, 8), Run(9, 6, 8)]) == [[Run(0, 0, 8), Run(11, 8, 6)]]


def test_a_run_stands_in_one_chain():
    runs = [Run(0, 0, 9), Run(200, 10, 7), Run(11, 12, 9)]
    found = chained(runs)
    assert sorted(run.length for chain in found for run in chain) == [7, 9, 9]
    assert found[0] == [runs[0], runs[2]]


def test_chains_of_little_are_left_out():
    assert chained([Run(0, 0, 5)]) == []
    assert chained([]) == []


def text_of(words):
    return ComparedText([hash(word) for word in words.split()], [0.0] * 99, b"\0" * 99)


def test_gaps_are_filled_with_the_same_words():
    texts = PairOfTexts(text_of("a b c 1 d 2 e f g"), text_of("a b c 3 d 4 5 e f g"))
    assert same_words(texts, (3, 3), (6, 7)) == [Block(4, 4, 1)]
    assert same_words(texts, (3, 3), (3, 7)) == []
    blocks = filled([Run(0, 0, 3), Run(6, 7, 3)], texts)
    assert blocks == [Block(0, 0, 3), Block(4, 4, 1), Block(6, 7, 3)]
    assert [changed_between(one, other) for one, other in pairwise(blocks)] == [1, 2]


def test_rare_words_tell_more():
    (told,) = rarities([sketch(document("the the the the the the the the tide"))])
    assert 0 < told[0] < told[-1] <= LARGEST
    assert rarities([]) == []


def test_a_passage_ends_with_the_last_word_that_was_kept():
    inside = HARBOUR.removesuffix(".")
    assert shared(f"{MARKET} {HARBOUR} {BRIDGE}", f"Our own words. {HARBOUR} And ours again.") == [(inside, inside)]


def test_changed_words_at_the_borders_stay_outside():
    words = HARBOUR.split()
    changed = " ".join(["Yesterday", *words[1:-1], "timbers."])
    ((one, other),) = shared(HARBOUR, changed)
    assert one == other == " ".join(words[1:-1])


@pytest.mark.parametrize("every", [4, 5, 8])
def test_one_passage_however_many_words_are_changed(every):
    words = f"{HARBOUR} {MARKET} {BRIDGE}".split()
    changed = " ".join("zzz" if place % every == 1 else word for place, word in enumerate(words))
    ((one, other),) = shared(" ".join(words), changed)
    assert one.startswith("The harbour of Velmar")
    assert other.startswith("The zzz of Velmar")
    assert len(one.split()) > 0.95 * len(words)


def test_paragraphs_in_another_order_are_passages_of_their_own():
    found = shared(f"{HARBOUR}\n\n{MARKET}\n\n{BRIDGE}", f"{BRIDGE}\n\n{HARBOUR}\n\n{MARKET}")
    assert [one for one, _ in found] == [BRIDGE.removesuffix("."), f"{HARBOUR}\n\n{MARKET}".removesuffix(".")]
    assert all(one == other for one, other in found)


def test_a_paragraph_put_in_parts_the_passage():
    found = shared(f"{HARBOUR}\n\n{MARKET}", f"{HARBOUR}\n\n{BRIDGE}\n\n{MARKET}")
    assert [one for one, _ in found] == [HARBOUR.removesuffix("."), MARKET.removesuffix(".")]


def test_words_are_carried_over_changes():
    earlier, later = document("a b c d e f g h i j k l m n o p"), document("a b c d e X f g h i j l m n o p")
    alignment = align(sketch(earlier), sketch(later))
    assert alignment.earlier_range(0, 5) == (0, 5)
    assert alignment.earlier_range(6, 8) == (5, 7)
    assert alignment.earlier_range(11, 16) == (11, 16)
    assert alignment.earlier_range(16, 20) is None


def test_texts_on_one_thing_share_no_passage():
    other = (
        "After two tugs had gone down off the mole of Velmar the port office closed the harbour, and no ship got in. "
        "At dawn divers went to look for the hulls, which lay upright; who opened the sea cocks nobody could say."
    )
    assert shared(HARBOUR, other) == []
