"""What a hypothesis is about, and where a text speaks of it."""

from __future__ import annotations

from assay.stance.kindred import alternatives, kindred, lemma_stem, opposed, stems_of
from assay.stance.matching import analyse, coverage, matches, strengths
from assay.stance.topic import Part, topic_of

_TOPIC = topic_of("Russian officers hacked the Harbour Safety Board in Peru.")


def _found(text: str) -> list[tuple[str, str]]:
    return [
        (_TOPIC.terms[match.term].text, " ".join(sentence.tokens[match.start : match.end]))
        for sentence in analyse(text)
        for match in matches(_TOPIC, sentence)
        if match.strength >= 0.9
    ]


def test_terms_and_their_parts() -> None:
    assert [(term.text, term.part, term.named) for term in _TOPIC.terms] == [
        ("Russian", Part.AGENT, True),
        ("officers", Part.AGENT, False),
        ("hacked", Part.PREDICATE, False),
        ("Harbour Safety Board", Part.PATIENT, True),
        ("Peru", Part.CIRCUMSTANCE, True),
    ]


def test_passive_and_headline() -> None:
    passive = topic_of("The board was hacked by Russia.")
    assert [(term.text, term.part) for term in passive.terms] == [
        ("board", Part.PATIENT),
        ("hacked", Part.PREDICATE),
        ("Russia", Part.AGENT),
    ]
    assert not any(term.named for term in topic_of("Clever Clerk Hides Secret Budget File In Attic").terms)


def test_a_hypothesis_that_denies_is_negative() -> None:
    assert topic_of("Russia did not hack the board.").negative
    assert not topic_of("Russia hacked the board.").negative
    assert topic_of("The hack of the board is a hoax.").negative


def test_equivalent_wordings_match() -> None:
    assert _found("Moscow broke into the HSB in Lima.") == [
        ("Russian", "Moscow"),
        ("hacked", "broke into"),
        ("Harbour Safety Board", "HSB"),
        ("Peru", "Lima"),
    ]


def test_names_need_a_capital() -> None:
    assert _found("the harbour safety board of peru") == []


def test_long_forms_of_an_acronym_match() -> None:
    topic = topic_of("Russia hacked the HSB.")
    (sentence,) = analyse("The Harbour Safety Board was hacked.")
    best = strengths(topic, matches(topic, sentence))
    assert best == [0.0, 1.0, 1.0]
    assert coverage(topic, best) == 4.0 / 6.0
    assert coverage(topic, best, Part.AGENT) == 0.0
    assert coverage(topic, best, Part.CIRCUMSTANCE) is None


def test_kindred_words() -> None:
    assert lemma_stem("stolen") == "steal"
    assert alternatives(("hack",))[stems_of("broke into")] == 0.95
    assert alternatives(("hack",))[stems_of("meddling")] == 0.55
    assert alternatives(("zyxgh",)) == {("zyxgh",): 1.0}
    assert stems_of("avoid") in opposed(("hit",))
    assert opposed(("zyxgh",)) == frozenset()
    assert len(kindred().wordings) >= 60


def test_a_place_that_no_table_knows_has_a_demonym() -> None:
    topic = topic_of("Kursa supplied rifles to the Northern League.")
    assert [topic.terms[wording.term].text for wording in topic.index["kursan"]] == ["Kursa"]
