from __future__ import annotations

import pytest

from assay.appraisal.questions import QUESTIONS
from tests.unit.appraisal.questions.reports import AGAINST, FOR, asked, evidence_of

SEARCH = "Orla Venn, the chief inspector, said that they found no dye in the river. "
POLL = "Ada Holt said that 60 per cent of the wells held dye from the mill. "
CAUSE = "Ada Holt said that cases rose by 40 per cent because dye from the mill got into the wells. "

# For each question the report, and what sentences after it say: well, badly, or nothing of it (near misses).
WORDINGS = {
    "search-adequate": (
        SEARCH,
        [
            "Her team combed the banks for three weeks.",
            "They searched every drain of the works.",
            "It was the most thorough search the county had seen.",
        ],
        [
            "The team was not let into the eastern wing.",
            "They had only two hours.",
            "They were denied access to the drains.",
            "The inspectors combed the yard for a week but did not open the drains.",
        ],
        ["She spoke for two hours.", "The county will search for a new inspector.", "The yard lies by the river."],
    ),
    "trace-findable": (
        SEARCH,
        [
            "A spill of that size would have left stains on the weir.",
            "The colour remains in the mud for months.",
            "It could not have been hidden, she said.",
        ],
        [
            "The records for that year were destroyed.",
            "The yard had been cleared before they came.",
            "The stuff breaks down within a few days.",
        ],
        ["The records are kept in the town hall.", "The yard was full of barrels."],
    ),
    "silence-anyway": (
        SEARCH,
        [
            "The county routinely publishes what it finds.",
            "The works is obliged to report every spill.",
            "A rival would have told of it at once: it would have boasted loudly of the find.",
        ],
        [
            "Workers had been told not to speak of the spill.",
            "Reporters have been barred from the works.",
            "The mill's discharge is a state secret.",
        ],
        ["Workers spoke of the weather.", "The mill keeps its recipes to itself."],
    ),
    "figure-base": (
        POLL,
        [
            "The county tested a sample of 240 wells.",
            "That compares well: it is up from 20 per cent in 2015.",
            "She had surveyed 300 households along the river.",
        ],
        [
            "Experts called the sample unrepresentative.",
            "There was no control group.",
            "The two surveys are not comparable.",
        ],
        ["Nobody said out of how many wells.", "The wells are old.", "It is not known how it was compared with 2015."],
    ),
    "figure-definition": (
        POLL,
        [
            "The definition has not changed since 2010.",
            "It was measured in the same way each year.",
            "The criteria have stayed the same.",
        ],
        [
            "The county changed its definition of a well in 2019.",
            "The method was revised last year.",
            "Ponds are now counted as wells.",
        ],
        ["The county has a new inspector.", "It may have changed the way it counts."],
    ),
    "third-factor": (
        CAUSE,
        [
            "The figures were adjusted for age and income.",
            "The study controlled for other factors.",
            "All figures are seasonally adjusted.",
        ],
        [
            "The rise is partly explained by the drought.",
            "The study did not adjust for age.",
            "It coincided with a flood.",
        ],
        ["The study was printed in colour.", "The county adjusted its budget."],
    ),
    "figure-uncertainty": (
        POLL,
        [
            "The survey has a margin of error of 3 points.",
            "The true share lies between 50 and 70 per cent.",
            "The interval holds with 95 % confidence.",
            "It is 60, give or take 5.",
        ],
        [
            "The difference is within the margin of error.",
            "The result was not statistically significant.",
            "It is a rough guess.",
        ],
        [
            "The survey was made between 2014 and 2016.",
            "The share fell from 80 to 60 per cent.",
            "The road lies between the river and the mill.",
        ],
    ),
}
PARAMETERS = {"search-adequate": "o", "trace-findable": "d1", "silence-anyway": "d0"}


def read(question: str, report: str, sentence: str) -> str:
    """Whether the report answers the question well, badly, or leaves it open."""
    (module,) = [applies.__globals__ for row, applies in QUESTIONS if row.id == question]
    found = asked(report + sentence, question, bearing=AGAINST if report is SEARCH else FOR)
    assert len(found) == 1
    assert found[0].passages
    if found[0].answer is None:
        return "open"
    return "well" if found[0].answer == module["ANSWERS"][0] else "badly"


def cases() -> list[tuple[str, str, str, str]]:
    return [
        (question, report, sentence, expected)
        for question, (report, *three) in WORDINGS.items()
        for expected, sentences in zip(("well", "badly", "open"), three, strict=True)
        for sentence in sentences
    ]


@pytest.mark.parametrize(("question", "report", "sentence", "expected"), cases())
def test_how_a_text_answers(question: str, report: str, sentence: str, expected: str) -> None:
    assert read(question, report, sentence) == expected


@pytest.mark.parametrize(("question", "name"), PARAMETERS.items())
def test_what_is_told_of_a_search_moves_its_parameter(question: str, name: str) -> None:
    row = next(row for row, _ in QUESTIONS if row.id == question)
    _, well, badly, _ = WORDINGS[question]

    def value(sentence: str) -> float:
        (missing,) = evidence_of(SEARCH + sentence, bearing=AGAINST).absences.values()
        return next(setting.value for setting in missing.settings() if setting.name == name)

    assert value(well[0]) == pytest.approx(row.well)
    assert value(badly[0]) == pytest.approx(row.badly)
    assert value("The yard lies by the river.") not in {row.well, row.badly}


@pytest.mark.parametrize("question", PARAMETERS)
def test_no_search_no_question(question: str) -> None:
    assert asked("Ada Holt said that dye ran into the river.", question) == []
    assert asked(SEARCH, question, bearing=FOR) == []


def test_the_one_who_searched_is_asked() -> None:
    (found,) = asked(SEARCH, "search-adequate", bearing=AGAINST)
    assert found.whom is not None
    assert found.whom.startswith("Orla Venn")


def test_a_party_that_does_not_comment_would_hardly_do_otherwise() -> None:
    text = "Ada Holt said that dye ran into the river. Works declined to comment on the dye."
    found = asked(text, "silence-anyway", party="Works")
    assert [one.answer for one in found] == ["A party that is asked often says nothing, whether it is so or not."]
    assert asked(text, "search-adequate", party="Works") == []


@pytest.mark.parametrize(
    ("statement", "is_statistic"),
    [
        ("60 per cent of the wells held dye", True),
        ("one in five wells held dye", True),
        ("a survey of the wells found dye in 40", True),
        ("the rate of dye in the wells was 3 grams", True),
        ("dye in the wells rose by 40 grams", True),
        ("an estimated 300 barrels of dye went into the river", True),
        ("dye ran into the river for three hours", False),
        ("eleven men poured dye into the river on 3 May 2019", False),
        ("the dye came from one of the works", False),
    ],
)
def test_what_is_a_statistic(statement: str, is_statistic: bool) -> None:
    report = f"Ada Holt said that {statement}."
    for question in ("figure-base", "figure-definition", "figure-uncertainty"):
        assert len(asked(report, question)) == is_statistic


@pytest.mark.parametrize(
    ("sentence", "name", "becomes"),
    [
        ("The difference is within the margin of error.", "u", 0.6),
        ("The method was revised last year.", "t", 0.7),
        ("Experts called the sample unrepresentative.", "f", 0.3),
        ("The study did not adjust for age.", "f", 0.3),
        ("The method may have been revised last year.", "t", 0.9),
        ("The county adjusted for the flood in its budget.", "u", 1.0),
    ],
)
def test_what_is_told_of_a_figure_moves_its_parameter(sentence: str, name: str, becomes: float) -> None:
    assertion = evidence_of(CAUSE + sentence).assertions["O-Ada Holt"]
    assert next(setting.value for setting in assertion.settings() if setting.name == name) == pytest.approx(becomes)


def test_a_third_factor_is_asked_for_only_where_a_cause_is_told() -> None:
    assert len(asked(CAUSE, "third-factor")) == 1
    assert asked(POLL, "third-factor") == []
