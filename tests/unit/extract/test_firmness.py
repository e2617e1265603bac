import pytest

from assay.domain.span import Passage, Span
from assay.domain.statement import Hedge
from assay.extract.firmness import firmness, firmness_reasons


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("firmer", "weaker"),
    [
        ("The crane fell on Monday.", "The crane may fall on Monday."),
        ("The crane may fall on Monday.", "The crane has not fallen."),
        ("The crew managed to stop the crane.", "The crew failed to stop the crane."),
    ],
)
def test_firmer_words_give_a_higher_value(firmer: str, weaker: str) -> None:
    high, low = firmness(firmer, whole(firmer)), firmness(weaker, whole(weaker))
    assert high is not None and low is not None
    assert high.value >= low.value
    assert high.polarity + high.certainty > low.polarity + low.certainty


def test_without_a_verb_there_is_no_value() -> None:
    assert firmness("A possible danger", Span(0, 17)) is None


def test_a_reason_names_the_words() -> None:
    text = "The crane may fall on Monday."
    (reason,) = firmness_reasons(text, document="d1", content=(whole(text),), hedge=Hedge(10, 13, "may", 0.5))
    assert "“may”" in reason.text
    assert Passage("d1", 10, 13) in reason.passages


def test_a_hedge_in_the_cue_is_told_elsewhere() -> None:
    text = "Holt suspects the crane may fall."
    hedge = Hedge(5, 13, "suspects", 0.6)
    assert firmness_reasons(text, document="d1", content=(Span(14, 32),), hedge=hedge) == ()
    assert firmness_reasons(text, document="d1", content=(Span(14, 32),), hedge=None) == ()
