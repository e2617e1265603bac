"""A news commentary on an accusation that rests on little: the verdict that the design of the weighing asks of it.

Two videos of unknown source show weapons without marks; two groups of fighters name the giver second-hand; officials
of the accusing side are "concerned", "sure" and "not refuting"; the accused denies; the commentary says what
is missing.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import assay
from assay.settings import Settings

TEXT = Path(__file__).resolve().parent / "commentary" / "harrow-review.md"
CLAIM = "Garvenia supplied weapons to the Reed Brotherhood."
PROVERB = "When the wolf grows fat"
WHO_MADE_IT, WHAT_ELSE, WHAT_ACCESS = "X", "e0", "r"  # the parameters that the answers move
NEAR_ZERO = 3.0  # decibans
NEARLY_COVERED = 0.5  # decibans that the range may stay away from zero
LEADING = 5  # gaps
SPEAKS = 0.1  # decibans from which on somebody's word is more than nothing


@pytest.fixture(scope="module", params=["neural", "rules"])
def appraisal(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The appraisal of the commentary alone, read by each backend."""
    settings = Settings(tagger=request.param, reader=request.param)
    return assay.appraise(CLAIM, [str(TEXT)], settings=settings).to_dict()


def test_it_weighs_next_to_nothing(appraisal: dict[str, Any]) -> None:
    weight = appraisal["verdict"]["weight_db"]
    assert abs(weight["mid"]) < NEAR_ZERO
    assert weight["low"] < NEARLY_COVERED
    assert weight["high"] > -NEARLY_COVERED
    assert appraisal["verdict"]["weight_words"] == "too little to support either side"


def test_it_is_unproven_with_low_confidence(appraisal: dict[str, Any]) -> None:
    assert appraisal["verdict"]["label"] == "unproven"
    assert appraisal["verdict"]["confidence"]["level"] == "low"


def test_many_voices_are_few_origins(appraisal: dict[str, Any]) -> None:
    counts = appraisal["verdict"]["counts"]
    assert counts["documents"] == 1
    assert counts["effective_origins"] < 2.5
    assert counts["independent_origins"] <= 2


def test_no_two_origins_of_one_article_are_shown_to_be_independent(appraisal: dict[str, Any]) -> None:
    assert "independent" not in {state for origin in appraisal["origins"] for state in origin["independence"].values()}


def test_the_proverb_weighs_nothing(appraisal: dict[str, Any]) -> None:
    (document,) = appraisal["documents"]
    said = [
        statement
        for statement in appraisal["statements"]
        if any(PROVERB in document["text"][span["start"] : span["end"]] for span in statement["content"])
    ]
    assert said
    for statement in said:
        assert abs(statement["weight_db"]["mid"]) < 0.05
        assert statement["stance"]["H1"]["label"] in {"unrelated", "discusses"}


def test_no_item_settles_it(appraisal: dict[str, Any]) -> None:
    assert all(abs(row["weight_db"]) < NEAR_ZERO for row in appraisal["waterfall"])
    assert appraisal["linchpins"] == []


def test_what_is_not_known_leads(appraisal: dict[str, Any]) -> None:
    leading = {_moves(appraisal, gap) for gap in appraisal["gaps"][:LEADING]}
    assert {WHO_MADE_IT, WHAT_ELSE} <= leading
    if _anybody_without_a_stake_weighs(appraisal):
        assert WHAT_ACCESS in leading


def _anybody_without_a_stake_weighs(appraisal: dict[str, Any]) -> bool:
    """Whether the word of anybody weighs but that of publications and parties, who would say so in any case."""
    roles = {row["id"]: row["role"] for row in appraisal["sources"]}
    return any(
        roles[row["source"]] not in {"publication", "party"} and abs(row["weight_db"]["mid"]) >= SPEAKS
        for row in appraisal["origins"]
    )


def _moves(appraisal: dict[str, Any], gap: dict[str, Any]) -> str:
    """The parameter that the answer to a gap moves."""
    return next(str(row["parameter"]) for row in appraisal["questions"] if row["id"] == gap["id"])


def test_the_videos_are_an_exhibit_in_doubt(appraisal: dict[str, Any]) -> None:
    (videos,) = (row for row in appraisal["exhibits"] if row["kind"] == "video")
    moved = {
        statement["bears_on"]["parameter"]: statement["bears_on"]["direction"]
        for statement in appraisal["statements"]
        if statement["bears_on"] and statement["bears_on"]["id"] == videos["id"]
    }
    assert moved == {"X": "lowers", "e0": "raises"}
    assert 0.0 <= videos["weight_db"]["mid"] < 1.0
    asked = {_moves(appraisal, gap) for gap in appraisal["gaps"] if gap["about"] == videos["id"]}
    assert {WHO_MADE_IT, WHAT_ELSE} <= asked


def test_the_summary_is_two_sentences_weight_first(appraisal: dict[str, Any]) -> None:
    summary = appraisal["verdict"]["summary"]
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z])", summary)
    assert len(sentences) == 2
    assert "dB" in sentences[0]
    assert "likelihood" in sentences[1]
    assert "confidence" not in summary.lower()


def test_what_else_would_explain_the_same(appraisal: dict[str, Any]) -> None:
    told = {one["kind"]: one for one in appraisal["explanations"]}
    (videos,) = (row["id"] for row in appraisal["exhibits"] if row["kind"] == "video")
    for kind in ("common_goods", "misattributed"):
        assert videos in {item["item"] for item in told[kind]["items"] if item["equally_expected"]}
        assert told[kind]["reasons"]
        assert {ask["about"] for ask in told[kind]["discriminated_by"]} == {videos}
        assert told[kind]["left_db"]["mid"] < appraisal["verdict"]["weight_db"]["mid"]
    assert "fabricated" not in told  # none but the accused calls it an invention, and it would do so in any case


def test_the_ministries_and_officers_of_both_sides_are_parties(appraisal: dict[str, Any]) -> None:
    sides = {row["name"]: (row["role"], row["interest"]["H1"]["side"]) for row in appraisal["sources"]}
    for name in ("Garvenia", "Its foreign ministry", "Ilka Sorin"):
        assert sides.get(name, ("party", "against")) == ("party", "against")
    assert sides["A senior police commander in the Sulmari capital"] == ("party", "for")


def test_what_the_fighters_heard_is_hearsay(appraisal: dict[str, Any]) -> None:
    (document,) = appraisal["documents"]
    heard = {
        statement["basis"]["kind"]
        for statement in appraisal["statements"]
        for span in statement["content"]
        if any(words in document["text"][span["start"] : span["end"]] for words in ("commander was told", "we heard"))
    }
    assert heard == {"told"}
