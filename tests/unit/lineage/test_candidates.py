import random
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.lineage import candidate_shards
from assay.lineage.candidate_shards import (
    MOST_DOCUMENTS,
    MOST_DOCUMENTS_OF_RARE,
    SHARDS,
    find_candidates,
    gathered,
    posted,
    shard_pairings,
)
from assay.lineage.candidates import EARLIEST_PAIRED, pair_places, pairs, postings_of
from assay.lineage.fingerprints import FINGERPRINT_WORDS, WINDOW, fingerprints
from assay.texts.shingles import hashed_words, shingles

PILES = st.lists(st.sets(st.integers(0, 12), max_size=8), max_size=EARLIEST_PAIRED)


def arrays(pile):
    return [np.array(sorted(hashes), dtype=np.uint64) for hashes in pile]


def text(seed, words=120):
    chosen = random.Random(seed)  # noqa: S311
    return " ".join(f"w{chosen.randrange(50_000)}" for _ in range(words))


def found(texts, **options):
    result = find_candidates([texts], **options)
    return dict(
        zip(zip(result.earlier.tolist(), result.later.tolist(), strict=True), result.shared.tolist(), strict=True)
    )


def part(whole, first, last):
    return " ".join(whole.split()[first:last])


@given(PILES)
@settings(deadline=None)
def test_every_pair_of_few_documents_is_counted_by_what_it_shares(pile):
    expected = {
        (one, other): len(pile[one] & pile[other])
        for one, other in combinations(range(len(pile)), 2)
        if len(pile[one] & pile[other]) >= 2
    }
    assert pairs(postings_of(arrays(pile)), least=2) == expected


@given(st.lists(st.sets(st.integers(0, 5)), max_size=30))
@settings(deadline=None)
def test_a_shingle_pairs_a_document_with_the_earliest_that_have_it(pile):
    expected = Counter()
    for shingle in range(6):
        having = [number for number, hashes in enumerate(pile) if shingle in hashes]
        for place, later in enumerate(having):
            expected.update((earlier, later) for earlier in having[: min(place, EARLIEST_PAIRED)])
    assert pairs(postings_of(arrays(pile)), least=1) == expected


def test_postings_are_the_shared_shingles_in_order():
    shared = postings_of(arrays([{7, 3}, {3, 9}, {9, 3, 1}]))
    assert shared.hashes.tolist() == [3, 3, 3, 9, 9]
    assert shared.documents.tolist() == [0, 1, 2, 1, 2]
    assert shared.first.tolist() == [0, 0, 0, 3, 3]


def test_beyond_a_number_of_documents_a_shingle_pairs_with_the_first_alone():
    shared = postings_of(arrays([{1, 2}, {1, 2}, {1, 2}, {1}]))
    earlier, later = pair_places(shared, most=3)
    pairings = Counter((int(shared.hashes[one]), int(shared.documents[one])) for one in earlier)
    assert pairings == {(1, 0): 3, (2, 0): 2, (2, 1): 1}
    assert (shared.documents[earlier] < shared.documents[later]).all()


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(1, 9))
@settings(deadline=None)
def test_of_every_window_the_lowest_shingle_is_a_fingerprint(numbers, window):
    words = " ".join(f"word{number}" for number in numbers)
    runs = shingles(hashed_words(words).hashes, size=FINGERPRINT_WORDS).tolist()
    lowest = [min(runs[place : place + window]) for place in range(len(runs) - window + 1)] or runs
    assert set(fingerprints([words], window=window).hashes.tolist()) == set(lowest)


@given(st.lists(st.lists(st.integers(0, 3), max_size=40), max_size=6))
@settings(deadline=None)
def test_fingerprints_do_not_depend_on_neighbours(numbers):
    texts = [" ".join(f"word{number}" for number in words) for words in numbers]
    together = fingerprints(texts, window=5)
    alone = [fingerprints([each], window=5).hashes.tolist() for each in texts]
    assert together.counts.tolist() == [len(each) for each in alone]
    assert together.hashes.tolist() == [number for each in alone for number in each]


def test_a_window_of_one_keeps_every_shingle_and_a_wider_one_few():
    whole = text(1, words=2_000)
    assert fingerprints([whole], window=1).counts.tolist() == [2_000 - FINGERPRINT_WORDS + 1]
    assert 2_000 / (WINDOW + 1) < fingerprints([whole]).counts[0] < 3 * 2_000 / (WINDOW + 1)
    with pytest.raises(ValueError, match="at least one shingle"):
        fingerprints([whole], window=0)


def test_all_shingles_give_the_candidates_that_a_laptop_finds():
    texts = [text(1), text(2), f"{part(text(1), 0, 60)} {text(3)}", text(2), f"{text(4)} {part(text(2), 40, 60)}"]
    each = [np.unique(shingles(hashed_words(one).hashes, size=FINGERPRINT_WORDS)) for one in texts]
    assert found(texts, window=1, least=3) == pairs(postings_of(each), least=3)


def test_copies_of_every_kind_are_candidates_and_strangers_are_not():
    story = text(1)
    edited = " ".join("other" if place % 13 == 12 else word for place, word in enumerate(story.split()))
    texts = [text(2), story, text(3), story, edited, part(story, 0, 70), f"{text(4)} {part(story, 40, 80)} {text(5)}"]
    pairs_found = found(texts)
    assert {(1, later) for later in (3, 4, 5, 6)} <= set(pairs_found)
    assert not {0, 2} & {number for pair in pairs_found for number in pair}


def test_how_the_texts_are_cut_into_batches_changes_nothing(tmp_path):
    texts = [text(number // 2, words=30) for number in range(40)]
    whole = find_candidates([texts])
    one_by_one = find_candidates([[each] for each in texts], folder=tmp_path)
    for name in ("earlier", "later", "shared"):
        assert getattr(whole, name).tolist() == getattr(one_by_one, name).tolist()
    assert len(whole) == 20
    assert list(tmp_path.iterdir()) == []


def test_batches_and_shards_can_be_worked_off_in_any_order():
    texts = [text(number % 5) for number in range(12)]
    batches = [posted(texts[first : first + 4], first=first) for first in (8, 0, 4)]
    pairings = [
        shard_pairings(np.concatenate([batch.shards[shard] for batch in batches])) for shard in reversed(range(SHARDS))
    ]
    counts = np.concatenate([batches[place].counts for place in (1, 2, 0)])
    together = gathered(pairings, counts)
    whole = find_candidates([texts])
    assert together.earlier.tolist() == whole.earlier.tolist()
    assert together.later.tolist() == whole.later.tolist()
    assert together.shared.tolist() == whole.shared.tolist()


def test_a_standing_line_of_many_documents_makes_no_candidates():
    line = text(0, words=30)
    texts = [f"{text(number, words=200)} {line}" for number in range(1, MOST_DOCUMENTS_OF_RARE + 50)]
    assert found(texts) == {}
    assert found(texts[:20]) != {}


def test_a_document_copied_very_often_is_a_candidate_each_time_and_no_more():
    story = text(0)
    copies = [story.replace(story.split()[number % 120], "edited") for number in range(2_000)]
    pairs_found = found(copies)
    assert {later for _, later in pairs_found} == set(range(1, 2_000))
    assert len(pairs_found) < 2 * EARLIEST_PAIRED * 2_000


def test_very_short_and_empty_documents():
    assert found([]) == {}
    assert found(["", "", "one two"]) == {}
    assert found(["a b c d e f", "x", "A, b c d; e f."]) == {(0, 2): 1}


def test_there_is_a_most_of_documents(monkeypatch):
    with pytest.raises(ValueError, match="67,108,864 documents"):
        posted(["a"], first=MOST_DOCUMENTS)
    assert posted(["a"], first=MOST_DOCUMENTS - 1).counts.tolist() == [0]
    assert candidate_shards.SHARDS == 64
