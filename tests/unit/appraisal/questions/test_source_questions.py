"""The questions on witnesses, experts, officials and unnamed sources: of whom they are asked, and what answers them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assay.appraisal import weigh
from assay.appraisal.questions import QUESTIONS
from assay.domain.lineage import Independence
from assay.domain.source import Interest, Naming, RatedBy, Record, Role, Side, Stake
from assay.domain.statement import BasisKind, BearsOn, BearsOnKind, Direction, Quote
from assay.settings import Settings
from tests.unit.appraisal.piles import Line, pile

SETTINGS = Settings(draws=50)
WITNESS = Line("s1", "Ada", 0.8, basis=BasisKind.UNSTATED)
EXPERT = replace(WITNESS, role=Role.EXPERT)
OFFICIAL = replace(WITNESS, role=Role.OFFICIAL)
UNNAMED = replace(WITNESS, role=Role.UNKNOWN, naming=Naming.ANONYMOUS)
BELIEF = replace(WITNESS, basis=BasisKind.BELIEF)
SEEN = replace(WITNESS, basis=BasisKind.WITNESSED)
MANY = replace(UNNAMED, origin="local media")
PARTY = replace(WITNESS, role=Role.PARTY, interest=Interest(Side.FOR, Stake.PARTY))
VOICE = replace(WITNESS, role=Role.PUBLICATION, quote=Quote.VOICE, relays=())
NOBODY = Interest(Side.NONE, Stake.NONE)
ALLY = Interest(Side.FOR, Stake.ALLY)

# For each question one line of which it is asked and open, and one of which it is not asked.
ASKED = {
    "position-to-know": (WITNESS, EXPERT),
    "first-hand": (WITNESS, OFFICIAL),
    "conditions": (SEEN, WITNESS),
    "honesty-record": (WITNESS, OFFICIAL),
    "wish": (BELIEF, WITNESS),
    "consistent": (WITNESS, EXPERT),
    "either-way": (WITNESS, EXPERT),
    "genuine-expert": (EXPERT, WITNESS),
    "said-exactly": (EXPERT, WITNESS),
    "inside-field": (EXPERT, OFFICIAL),
    "experts-agree": (EXPERT, WITNESS),
    "inspectable": (EXPERT, WITNESS),
    "paid-or-partisan": (EXPERT, WITNESS),
    "own-records": (OFFICIAL, WITNESS),
    "office-either-way": (OFFICIAL, WITNESS),
    "retractions": (OFFICIAL, EXPERT),
    "why-unnamed": (UNNAMED, WITNESS),
    "access-described": (UNNAMED, WITNESS),
    "how-many-origins": (MANY, WITNESS),
}
KNOWN = {question.id: question for question, _ in QUESTIONS}


def answers(question, *lines, change=None, related=None):
    """The answers to one question, by item; `related` is how all origins stand to each other."""
    material = pile(lines)
    if related is not None:
        names = [origin.id for origin in material.lineage.origins]
        origins = tuple(
            replace(origin, independence={name: related for name in names if name != origin.id})
            for origin in material.lineage.origins
        )
        material = replace(material, lineage=replace(material.lineage, origins=origins))
    if change is not None:
        sources = tuple(change(source) for source in material.resolution.sources)
        material = replace(material, resolution=replace(material.resolution, sources=sources))
    found = weigh(material, settings=SETTINGS).questions
    return {one.about: one.answer for one in found if one.question == KNOWN[question].question}


@pytest.mark.parametrize("question", ASKED)
def test_of_whom_it_is_asked_and_of_whom_not(question):
    of, not_of = ASKED[question]
    assert answers(question, of) == {f"O-{of.origin}": None}
    assert answers(question, not_of) == {}


@pytest.mark.parametrize("question", [*ASKED, "original-held"])
@pytest.mark.parametrize("well", [True, False])
def test_what_a_text_settles(question, well):
    row = KNOWN[question]
    line = ASKED[question][0] if question in ASKED else WITNESS
    up = (row.well > row.badly) is well
    bears = BearsOn(
        BearsOnKind.SOURCE,
        f"S-{line.origin}",
        row.parameter,
        Direction.RAISES if up else Direction.LOWERS,
        question,
        settled=True,
    )
    told = Line("s9", "Paper", None, quote=Quote.VOICE, role=Role.PUBLICATION, bears_on=bears)
    (answer,) = answers(question, line, told).values()
    assert answer is not None
    assert answer.startswith("The text says")
    doubt = replace(told, bears_on=replace(bears, settled=False))
    assert (answers(question, line, doubt)[f"O-{line.origin}"] is None) is not well


@pytest.mark.parametrize(
    ("question", "line", "words"),
    [
        ("position-to-know", SEEN, "witnessed it"),
        ("first-hand", replace(WITNESS, basis=BasisKind.TOLD), "others told it"),
        ("first-hand", replace(WITNESS, relay_mark=True), "hearsay"),
        ("own-records", replace(OFFICIAL, basis=BasisKind.DOCUMENT), "from a document"),
        ("own-records", replace(OFFICIAL, basis=BasisKind.TOLD), "others told the office"),
        ("inspectable", replace(EXPERT, basis=BasisKind.DOCUMENT), "a document"),
        ("said-exactly", replace(EXPERT, quote=Quote.DIRECT), "own words"),
        ("said-exactly", replace(EXPERT, u=0.7), "reservation"),
        ("access-described", replace(UNNAMED, basis=BasisKind.DOCUMENT), "from a document"),
        ("wish", replace(BELIEF, interest=ALLY), "what serves it"),
        ("either-way", PARTY, "has a stake"),
        ("either-way", replace(WITNESS, interest=NOBODY), "no stake"),
        ("paid-or-partisan", replace(EXPERT, interest=NOBODY), "no stake"),
        ("office-either-way", replace(OFFICIAL, interest=ALLY), "has a stake"),
        ("original-held", VOICE, "in hand"),
        ("genuine-expert", replace(EXPERT, words="dye ran, as a professor of hydrology saw"), "professor of hydrology"),
        ("inside-field", replace(EXPERT, words="dye ran, as an expert on river water"), "expert on river water"),
        (
            "why-unnamed",
            replace(UNNAMED, words="dye ran, on condition of anonymity because he was not authorised to speak"),
            "not authorised",
        ),
        ("access-described", replace(UNNAMED, words="dye ran, being familiar with the mill"), "familiar with"),
    ],
)
def test_what_is_known_of_a_source_answers_it(question, line, words):
    (answer,) = answers(question, line).values()
    assert answer is not None
    assert words in answer


def test_a_field_that_is_not_the_claims_leaves_it_open():
    line = replace(EXPERT, words="dye ran, as a professor of Roman law held")
    assert answers("inside-field", line) == {"O-Ada": None}


def test_a_record_or_a_rating_answers_for_the_past():
    def with_record(source):
        return replace(source, record=Record(3, 4))

    def rated(source):
        return replace(source, reliability="B", rated_by=RatedBy.LEDGER)

    assert answers("honesty-record", WITNESS, change=with_record) == {
        "O-Ada": "3 of 4 earlier claims of it were borne out."
    }
    assert answers("retractions", OFFICIAL, change=rated) == {"O-Ada": "Its reliability is rated B by a ledger."}


@pytest.mark.parametrize("question", ["first-hand", "honesty-record", "consistent", "wish"])
def test_who_would_say_it_in_any_case_is_not_asked_further(question):
    assert answers(question, PARTY) == {}


def test_experts_answer_for_each_other():
    second = replace(EXPERT, id="s2", origin="Bo", document="D2")
    assert answers("experts-agree", EXPERT, second) == {"O-Ada": None, "O-Bo": None}
    contrary = answers("experts-agree", EXPERT, replace(second, bearing=-0.8))
    assert contrary["O-Ada"] == "Bo, an expert too, says the contrary."
    apart = answers("experts-agree", EXPERT, second, related=Independence.INDEPENDENT)
    assert apart["O-Ada"] == "Bo, an expert shown to be independent, agrees."


def test_where_many_have_it_from_is_asked_once_a_side():
    lines = [replace(WITNESS, id=f"s{n}", origin=f"W{n}", document=f"D{n}") for n in range(4)]
    assert list(answers("how-many-origins", *lines).values()) == [None]
    assert answers("how-many-origins", *lines[:2]) == {}
    (answer,) = answers("how-many-origins", *lines, related=Independence.DEPENDENT).values()
    assert answer.startswith("It depends on W")


def test_two_unnamed_sources_that_are_shown_to_be_apart_are_not_one():
    second = replace(UNNAMED, id="s2", origin="Bo", document="D2")
    assert list(answers("one-informant", UNNAMED, second).values()) == [None]
    (answer,) = answers("one-informant", UNNAMED, second, related=Independence.INDEPENDENT).values()
    assert answer == "It is shown to be independent of the others."


def test_an_independent_witness_bears_it_out():
    second = replace(WITNESS, id="s2", origin="Bo", document="D2")
    assert set(answers("consistent", WITNESS, second).values()) == {None}
    apart = answers("consistent", WITNESS, second, related=Independence.INDEPENDENT)
    assert apart["O-Ada"] == "Bo, shown to be independent of it, agrees."


def test_whom_to_ask():
    def whom(line):
        return {gap.question: gap.whom for gap in weigh(pile([line]), settings=SETTINGS).gaps}

    assert whom(EXPERT)[KNOWN["experts-agree"].question] == "another expert in the field"
    assert whom(UNNAMED)[KNOWN["access-described"].question] == "Publisher of D1"
    assert whom(WITNESS)[KNOWN["honesty-record"].question] == "people who have dealt with Ada before"
    assert whom(OFFICIAL)[KNOWN["office-either-way"].question] == "those who have long followed Ada"


@pytest.mark.parametrize("row", [question for question, _ in QUESTIONS], ids=lambda row: row.id)
def test_every_question_is_possible_and_explained(row):
    assert 0.0 <= row.well <= 1.0
    assert 0.0 <= row.badly <= 1.0
    assert row.well != row.badly
    assert 0.0 < row.chance < 1.0
    assert row.question.endswith("?")
    assert row.why.endswith(".")
    assert row.support
    assert row.when


def test_no_two_questions_share_a_name_or_words():
    rows = [question for question, _ in QUESTIONS]
    assert len({row.id for row in rows}) == len({row.question for row in rows}) == len(rows)
