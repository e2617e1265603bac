"""Hand-checked pieces; that they are those of the package `tokenizers` is in `test_wordpiece_agreement.py`."""

import pytest

from assay.models import wordpiece
from assay.models.wordpiece import FIRST, LAST, UNKNOWN, WordPiece, shared_word_piece
from tests.bounds import within

SMALL = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "[MASK]",
    "crane",
    "cr",
    "##ane",
    "##s",
    "un",
    "##e",
    "e",
    ".",
    "’",
    "x",
    "##x",
]


@pytest.fixture
def small() -> WordPiece:
    return WordPiece({piece: number for number, piece in enumerate(SMALL)})


def read(word_piece: WordPiece, text: str) -> list[tuple[str, str]]:
    """Each piece with the characters of the text that it stands for."""
    pieces = word_piece.read(text)
    return [(SMALL[number], text[start:end]) for number, (start, end) in zip(*pieces, strict=True)]


def test_the_longest_piece_goes_first(small):
    assert read(small, "Cranes. Crx") == [("crane", "Crane"), ("##s", "s"), (".", "."), ("cr", "Cr"), ("##x", "x")]


def test_a_word_that_cannot_be_cut_to_its_end_is_unknown_as_a_whole(small):
    assert read(small, "craneq crane") == [("[UNK]", "craneq"), ("crane", "crane")]


def test_accents_and_invisible_characters_belong_to_no_piece_or_lie_within_one(small):
    assert read(small, "cra\u0301nes") == [("crane", "cra\u0301ne"), ("##s", "s")]
    assert read(small, "crané\u0301s") == [("crane", "crané"), ("##s", "s")]
    assert read(small, "\u200ecr\u00adane\u200b ’e\0") == [("crane", "cr\u00adane"), ("’", "’"), ("e", "e")]


def test_a_word_of_a_hundred_letters_is_read_and_a_longer_one_is_unknown(small):
    assert [piece for piece, _ in read(small, "x" * 100)] == ["x", *["##x"] * 99]
    assert read(small, "x" * 101 + " x") == [("[UNK]", "x" * 101), ("x", "x")]
    assert [piece for piece, _ in read(small, "x\u0301" * 100)] == ["x", *["##x"] * 99]


@pytest.mark.parametrize("mark", ["[SEP]", "[CLS]", "[PAD]", "[UNK]", "[MASK]"])
def test_no_text_can_write_a_mark(small, mark):
    found = shared_word_piece().read(f"x {mark} x")
    assert [f"x {mark} x"[start:end] for start, end in found.offsets][:2] == ["x", "["]
    kept = {shared_word_piece().mark(name) for name in (FIRST, LAST, UNKNOWN)}
    assert kept.isdisjoint(found.ids)
    assert read(small, "x[SEP]x")[1:-1] == [("[UNK]", "["), ("[UNK]", "SEP"), ("[UNK]", "]")]


def test_lone_surrogates_are_left_out(small):
    assert read(small, "cra\ud800nes \udfff e") == [("crane", "cra\ud800ne"), ("##s", "s"), ("e", "e")]


def test_texts_without_words_have_no_pieces(small):
    for text in ("", " \n\t\u00a0", "\0\u200b\ufeff"):
        assert small.read(text) == ([], [])
        assert small.ids(text) == []


def test_marks_have_numbers_and_other_names_none(small):
    assert [small.mark(name) for name in (FIRST, LAST, UNKNOWN)] == [2, 3, 1]
    with pytest.raises(KeyError):
        small.mark("crane")


def test_a_vocabulary_without_the_marks_is_refused():
    with pytest.raises(KeyError):
        WordPiece({"crane": 0})


def test_what_is_remembered_is_bounded_and_changes_nothing(small, monkeypatch):
    monkeypatch.setattr(wordpiece, "_REMEMBERED", 3)
    text = "crane cranes un e x xx cr " + "x" * 25
    first = small.read(text)
    assert len(small._known) <= 3
    assert small.read(text) == first
    assert small.ids(text) == first.ids
    assert all(len(chunk) <= 24 for chunk in small._known)


def test_the_shipped_vocabulary_reads_news():
    assert shared_word_piece().read("The minister’s spokeswoman denied it.") == (
        [1996, 2704, 1521, 1055, 3764, 26760, 20778, 6380, 2009, 1012],
        [(0, 3), (4, 12), (12, 13), (13, 14), (15, 20), (20, 22), (22, 26), (27, 33), (34, 36), (36, 37)],
    )
    assert shared_word_piece().read("한국 İstanbul") == (
        [1469, 30006, 30021, 29991, 30014, 30020, 9960],
        [(0, 1), (0, 1), (0, 1), (1, 2), (1, 2), (1, 2), (3, 11)],
    )
    assert [shared_word_piece().mark(name) for name in (FIRST, LAST, UNKNOWN)] == [101, 102, 100]


@pytest.mark.parametrize("hostile", ["x" * 100_000, "政" * 100_000, "a\u0301" * 50_000, ("unun" * 25 + " ") * 300])
def test_hostile_texts_take_time_in_proportion(hostile):
    with within(seconds=2):
        assert len(shared_word_piece().ids(hostile)) > 0
