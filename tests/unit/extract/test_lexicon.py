import pytest

from assay.extract.lexicon import CueKind, cue_verbs, inflections, lemma, listed


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("claim", ("claim", "claims", "claiming", "claimed")),
        ("deny", ("deny", "denies", "denying", "denied")),
        ("say", ("say", "says", "saying", "said")),
        ("acknowledge", ("acknowledge", "acknowledges", "acknowledging", "acknowledged")),
        ("admit", ("admit", "admits", "admitting", "admitted")),
        ("guess", ("guess", "guesses", "guessing", "guessed")),
        ("write", ("write", "writes", "writing", "wrote", "written")),
    ],
)
def test_inflections(verb: str, forms: tuple[str, ...]) -> None:
    assert inflections(verb) == forms


def test_every_form_leads_to_its_lemma() -> None:
    assert [lemma(word) for word in ("Said", "denies", "told", "crane")] == ["say", "deny", "tell", None]
    assert cue_verbs()["said"] == ("say", CueKind.CLAUSE)
    assert cue_verbs()["called"] == ("call", CueKind.OBJECT)


def test_listed() -> None:
    assert listed("a b  c") == frozenset({"a", "b", "c"})
