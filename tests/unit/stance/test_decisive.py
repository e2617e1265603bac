from collections.abc import Sequence

from assay.stance.decisive import decisive_words, phrases

_TEXT = "The ministry, which had met on Monday, denied that a single rifle had left its stores."


def _of_words(*telling: str):
    def probabilities(texts: Sequence[str]) -> list[float]:
        return [sum(word in text for word in telling) / len(telling) for text in texts]

    return probabilities


def test_phrases_hold_every_word_once_and_end_at_marks():
    found = [span.of(_TEXT) for span in phrases(_TEXT)]
    assert " ".join(found) == _TEXT
    assert found[0] == "The ministry,"
    assert found[1] == "which had met on Monday,"


def test_the_phrase_whose_loss_costs_most_decided():
    span = decisive_words(_TEXT, _of_words("denied"))
    assert span is not None
    assert span.of(_TEXT) == "denied"


def test_neighbours_that_cost_half_as_much_belong_to_it():
    span = decisive_words(_TEXT, _of_words("denied", "rifle"))
    assert span is not None
    assert span.of(_TEXT) == "denied that a single rifle had"


def test_none_where_no_phrase_matters_or_there_is_only_one():
    assert decisive_words(_TEXT, _of_words("absent")) is None
    assert decisive_words("No.", _of_words("No")) is None
    assert decisive_words("", _of_words("No")) is None


def test_a_long_text_has_few_phrases():
    assert len(phrases("word " * 2000)) <= 25
