import pytest

from assay.extract.neural import NeuralTagger
from assay.models.attribution import shared_model

TEXTS = [
    "The crane was old, Ilse Korven said.\n\n“Nobody looked at it,” said a dock worker.",
    "The ministry denied that it had been warned.",
    "",
]


@pytest.mark.parametrize("threads", [1, 2])
def test_a_text_that_was_expected_is_tagged_as_one_that_was_not(threads: int) -> None:
    plain = [NeuralTagger(shared_model(1)).tag(text) for text in TEXTS]
    assert [len(tagging.spans) for tagging in plain] == [6, 3, 0]
    tagger = NeuralTagger(shared_model(threads))
    for text in [*TEXTS, TEXTS[0]]:
        tagger.expect(text)
    assert [tagger.tag(text) for text in reversed(TEXTS)] == plain[::-1]
    assert tagger.tag(TEXTS[0]) == plain[0]
