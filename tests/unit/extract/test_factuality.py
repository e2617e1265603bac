import pytest

from assay.domain.span import Span
from assay.extract.clause_words import clause_words
from assay.extract.factuality import factuality, scales
from assay.extract.factuality_features import is_asked, read_features


def value(text: str, event: str, *, scale: str = "uw") -> float:
    words = clause_words(text, Span(0, len(text)))
    place = next(at for at, word in enumerate(words) if word.lower == event)
    return factuality(words, place, asked=is_asked(text), scale=scale).value


@pytest.mark.parametrize(
    ("text", "event", "low", "high"),
    [
        ("The company said profit rose in May.", "rose", 2.6, 3.0),
        ("The company did not sell the unit.", "sell", -3.0, -0.5),
        ("The unit may be sold.", "sold", 0.0, 2.0),
        ("The company plans to sell the unit.", "sell", 0.5, 2.0),
        ("If the company sells the unit, workers will leave.", "sells", -0.5, 2.0),
        ("No unit was sold.", "sold", -3.0, 0.9),
    ],
)
def test_values_of_plain_sentences(text: str, event: str, low: float, high: float) -> None:
    assert low <= value(text, event) <= high


def test_what_moved_a_value_is_told_with_its_words() -> None:
    text = "The unit may be sold."
    words = clause_words(text, Span(0, len(text)))
    found = factuality(words, 4)
    assert "may" in {span.of(text) for moved in found.moved for span in moved.words}
    strengths = [max(abs(moved.polarity), abs(moved.certainty)) for moved in found.moved]
    assert strengths == sorted(strengths, reverse=True)


def test_every_set_has_a_scale() -> None:
    assert scales() == ("commitmentbank", "meantime", "megaveridicality", "rp", "uds_ih2", "uw")
    with pytest.raises(KeyError):
        value("It fell.", "fell", scale="unknown")


def test_features_are_named_by_what_was_seen() -> None:
    words = clause_words("They refused to sell", Span(0, 20))
    features = read_features(words, 3)
    assert features["under failure to"] == (1,)
    assert features["infinitive"] == (2,)
    assert "turned" in features and "question" not in features
    assert "question" in read_features(words, 3, asked=True)


def test_questions() -> None:
    assert is_asked("“Did it fall?”") and not is_asked("It fell.")
