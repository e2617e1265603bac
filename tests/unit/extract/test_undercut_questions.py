"""Every wording on sources and statements: the question it speaks to, which way, and near misses."""

from __future__ import annotations

import pytest

from assay.appraisal.questions import QUESTIONS
from assay.domain.span import Span
from assay.domain.statement import BearsOn, BearsOnKind, Quote, Statement
from assay.extract.undercut_table import UNDERCUTS
from assay.extract.undercuts import mark_undercuts

BEFORE = "Holt said the crane fell. "
SPOKEN = Statement("st1", "d1", Quote.INDIRECT, Span(0, 4), (Span(5, 9),), (Span(10, 24),))
KNOWN = {question.id: question for question, _ in QUESTIONS}

# For each question what says it well, what says it badly for good, and what only raises it.
WORDINGS: dict[str, tuple[list[str], list[str], list[str]]] = {
    "position-to-know": (
        [
            "She was in a position to know.",
            "Holt had direct access to the harbour files.",
            "He has first-hand knowledge of the repair.",
        ],
        [
            "Holt was abroad at the time.",
            "He was not present.",
            "She was not in a position to judge.",
            "She admits that she had not seen the log herself.",
        ],
        ["He did not say how he knew.", "Holt offered no evidence.", "They would not say where they heard it."],
    ),
    "first-hand": (
        [
            "The port keeps its own register of repairs.",
            "The figure comes from the port's own records.",
            "She saw it with her own eyes.",
        ],
        [
            "He had it from a cousin.",
            "She was only repeating what the cooks say.",
            "Holt heard it second-hand.",
            "He relied on press reports.",
        ],
        [],
    ),
    "conditions": (
        [
            "She had a clear view of the quay.",
            "He saw it in broad daylight.",
            "Holt was standing only ten metres away.",
        ],
        [
            "He caught only a glimpse of the crane.",
            "She is short-sighted.",
            "He was too far away to see who fell.",
            "He could hardly see.",
        ],
        ["She came forward only years later.", "He was two miles away at the time."],
    ),
    "honesty-record": (
        [
            "His earlier warnings proved right.",
            "She has a reputation for honesty.",
            "He is widely regarded as a reliable witness.",
        ],
        [
            "The group has often exaggerated its numbers.",
            "Holt later admitted that he had made it up.",
            "He has lied before.",
        ],
        [],
    ),
    "wish": (
        [
            "She came reluctantly to that view.",
            "To his own surprise, the bolts were sound.",
            "He had expected the opposite.",
        ],
        [
            "He saw what he wanted to see.",
            "It is little more than wishful thinking.",
            "She had already made up her mind.",
        ],
        [],
    ),
    "consistent": (
        [
            "His account is borne out by the harbour log.",
            "Her story matches the tide table.",
            "The harbour records bear him out.",
        ],
        [
            "The log contradicts him.",
            "He has twice changed his story.",
            "She gave three different accounts.",
        ],
        [
            "The claim could not be independently verified.",
            "There was no independent confirmation.",
            "It rests on his word alone.",
        ],
    ),
    "either-way": (
        [
            "He has nothing to gain by it.",
            "She has no stake in the dispute.",
            "He has no ties to either side.",
        ],
        [
            "Holt works for the rival port.",
            "He has every reason to blame the port.",
            "She would say so either way.",
        ],
        [],
    ),
    "genuine-expert": (
        [
            "She has studied cranes of this kind for thirty years.",
            "He is one of the leading authorities on cranes.",
            "Holt has published widely on fatigue in steel.",
        ],
        [
            "He has no formal training in engineering.",
            "She is a self-styled expert.",
            "Holt's doctorate was bought.",
        ],
        [],
    ),
    "said-exactly": (
        [],
        [
            "She stressed that the findings were preliminary.",
            "He cautioned that it was too early to draw conclusions.",
            "Holt acknowledged that the results are not conclusive.",
        ],
        [],
    ),
    "original-held": (
        [
            "A recording confirms the exact wording.",
            "A transcript of the interview was published on Monday.",
            "The full text of her speech can be read at the town hall.",
        ],
        [
            "The quotation was mistranslated.",
            "The words were taken out of context.",
            "The paper has since corrected its report.",
        ],
        [],
    ),
    "inside-field": (
        [
            "Steel is his own field.",
            "The matter falls squarely within her field.",
            "That is her very subject.",
        ],
        [
            "She is not a metallurgist.",
            "Holt spoke outside his field.",
            "Holt has no expertise in steel.",
        ],
        [],
    ),
    "experts-agree": (
        [
            "His findings have since been replicated.",
            "Two independent engineers came to the same conclusion.",
            "Most engineers in the field agree with her.",
        ],
        [
            "Other engineers disagree.",
            "Several metallurgists came to a different conclusion.",
            "Most experts are not convinced.",
        ],
        [],
    ),
    "inspectable": (
        [
            "The study was peer-reviewed.",
            "He made the data available.",
            "The measurements are public.",
        ],
        [
            "She has not published the data.",
            "The study has not been peer reviewed.",
            "He spoke without releasing the samples.",
        ],
        [],
    ),
    "paid-or-partisan": (
        [
            "The institute takes no money from the port.",
            "She is not paid by either side.",
            "He declared no conflict of interest.",
        ],
        [
            "She is a paid consultant to the crane's maker.",
            "The institute is funded by the ministry.",
            "He owns shares in the rival firm.",
        ],
        [],
    ),
    "office-either-way": (
        [
            "The ministry rarely admits mistakes.",
            "The agency seldom concedes anything.",
            "The army almost never acknowledges losses.",
        ],
        [
            "The ministry routinely denies such reports.",
            "The army has denied every such charge.",
            "The agency rejects such reports as a matter of course.",
        ],
        [],
    ),
    "retractions": (
        [
            "The ministry has never had to retract a figure.",
            "The agency has not once been forced to correct a figure.",
            "He has never been known to exaggerate.",
        ],
        [
            "The ministry has twice had to withdraw such figures.",
            "He was forced to retract a similar charge.",
            "The agency had to correct its toll.",
        ],
        [],
    ),
    "why-unnamed": (
        [
            "His identity is known to this newspaper.",
            "The Post has verified her identity.",
            "The editors have confirmed the man's identity.",
        ],
        [],
        [
            "The Post could not verify her identity.",
            "He did not say why he wished to stay unnamed.",
            "Their identities could not be confirmed.",
        ],
    ),
    "one-informant": (
        [
            "The two do not know each other.",
            "They were interviewed separately.",
            "Both spoke independently of each other.",
        ],
        [
            "Both attended the same briefing.",
            "The two officials were at the same press conference.",
            "They had come from the same meeting.",
        ],
        ["The two may be the same person.", "They could both be one and the same official.", "It may be the same man."],
    ),
    "how-many-origins": (
        [],
        [
            "All the reports go back to a single source.",
            "They are many, but all cite the same agency.",
            "None of the papers names a second source.",
        ],
        [],
    ),
}
NEAR_MISSES = [
    "She has no idea who owns the crane.",
    "The port keeps a register of repairs.",
    "The crane had a clear coat of paint.",
    "The quay was too dark for fishing.",
    "He came years later to settle in Tolv.",
    "The mayor admitted that the budget was late.",
    "The crane was expected to stand for years.",
    "To the town's surprise, the quay was closed.",
    "The bolt matches the other bolts.",
    "The invoice was confirmed by the bank.",
    "The port has no links to the railway.",
    "The winner has nothing to gain a prize for.",
    "She studied in Kelvany for thirty days.",
    "The town needs a self-taught gardener.",
    "He stressed that the crane was new.",
    "It is too early to open the quay.",
    "A recording of the choir was sold in shops.",
    "The field lies outside the town.",
    "Farmers came to the same market.",
    "Other engineers arrived on Monday.",
    "The ministry published the data on rainfall.",
    "The study of cranes has a long history.",
    "The institute takes students from the port.",
    "The guild is not paid in coins.",
    "The ministry denied the report.",
    "The army has always denied it.",
    "The port had never been forced to close.",
    "The identity of the owner is known to few.",
    "He did not say why the crane fell.",
    "They know each other from school.",
    "Both attended the opening of the quay.",
    "All the roads go back to the same square.",
    "The papers cite many sources.",
]


def bearing(sentence: str) -> BearsOn | None:
    text = BEFORE + sentence
    voice = Statement("st2", "d1", Quote.VOICE, None, (), (Span(len(BEFORE), len(text)),))
    return mark_undercuts(text, [SPOKEN, voice], [])[1].bears_on


def _cases() -> list[tuple[str, str, str]]:
    return [
        (question, way, sentence)
        for question, sides in WORDINGS.items()
        for way, sentences in zip(("well", "badly", "open"), sides, strict=True)
        for sentence in sentences
    ]


@pytest.mark.parametrize(("question", "way", "sentence"), _cases())
def test_the_words_speak_to_the_question(question: str, way: str, sentence: str) -> None:
    found = bearing(sentence)
    assert found is not None
    assert question in (found.question or "").split("/")
    raises = found.direction.value == "raises"
    assert raises is ((KNOWN[question].well > KNOWN[question].badly) is (way == "well"))
    assert found.settled is (way != "open")


@pytest.mark.parametrize("sentence", NEAR_MISSES)
def test_like_words_bear_on_nothing(sentence: str) -> None:
    assert bearing(sentence) is None


@pytest.mark.parametrize("row", UNDERCUTS, ids=lambda row: f"{row.question}-{row.direction.value}")
def test_a_row_moves_the_parameter_of_the_questions_it_speaks_to(row) -> None:
    names = row.question.split("/") if row.question else []
    assert set(names) <= set(KNOWN)
    assert not names or row.parameter in {KNOWN[name].parameter for name in names}
    if row.kind is not BearsOnKind.EXHIBIT:
        assert {KNOWN[name].parameter for name in names} <= {row.parameter}
