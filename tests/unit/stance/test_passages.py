from assay.models.words import shared_words
from assay.stance.passages import Passages

_WORDS = shared_words()
_CLAIM = _WORDS.of(["The army shelled the hospital in Ossova."])[0]
_TEXT = (
    "The week began with rain. Bread became dearer in May. Gardeners met for lunch. "
    "Artillery of the army hit the clinic in Ossova. A choir sang. Nobody came."
)


def test_a_text_that_fits_is_given_whole():
    assert Passages(_WORDS, _TEXT).closest(_CLAIM, room=200) == _TEXT


def test_the_likest_sentences_come_in_the_order_of_the_text():
    found = Passages(_WORDS, _TEXT).closest(_CLAIM, room=20)
    assert "Artillery of the army hit the clinic in Ossova." in found
    assert "Gardeners" not in found
    kept = [sentence for sentence in Passages(_WORDS, _TEXT).sentences if sentence in found]
    assert found == " ".join(kept)


def test_a_sentence_longer_than_the_room_is_given_all_the_same():
    assert Passages(_WORDS, "Rain fell on Ossova all week long.").closest(_CLAIM, room=2)


def test_an_empty_text_has_no_passages():
    assert Passages(_WORDS, "").closest(_CLAIM, room=10) == ""


def test_the_nearest_sentences_are_told_by_their_places():
    (place,) = Passages(_WORDS, _TEXT).nearest(_CLAIM, most=1)
    assert place.of(_TEXT) == "Artillery of the army hit the clinic in Ossova."
    assert len(Passages(_WORDS, _TEXT).nearest(_CLAIM, most=3)) == 3
    assert Passages(_WORDS, "").nearest(_CLAIM, most=3) == []
