"""What if: an appraisal with something set otherwise, left out, or under another prior."""

from __future__ import annotations

import json

import jsonschema
import pytest

import assay
from assay.api.what_if.prior import prior_of
from assay.errors import UsageError
from assay.report.contract import schema

SETTINGS = assay.Settings(tagger="rules", reader="rules", draws=300)
CLAIM = "The ministry sold the harbour cranes to Orvand."
TEXTS = (
    (
        "Halm Gazette",
        "“The ministry sold the harbour cranes to Orvand,” said Mirel Tancu, who said she saw the contract. "
        "A video of the sale is said to show the cranes. The channel does not say who filmed the video.\n",
    ),
    (
        "Quay Tribune",
        "“The ministry did not sell the harbour cranes to Orvand,” said Ossip Brandel, a spokesman of the ministry.\n",
    ),
    ("Sill Post", "The ministry sold the harbour cranes to Orvand, said a dock worker, who saw them leave.\n"),
)


def reports(*numbers: int) -> list[assay.Document]:
    return [
        assay.text(TEXTS[number][1], publisher=TEXTS[number][0], published=f"2031-05-0{number + 1}")
        for number in numbers
    ]


@pytest.fixture(scope="module")
def appraisal() -> assay.Appraisal:
    return assay.appraise(CLAIM, reports(0, 1, 2), settings=SETTINGS)


def parameter(found: assay.Appraisal, name: str, of: str) -> dict:
    return next(one for one in found.to_dict()["parameters"] if (one["name"], one["of"]) == (name, of))


def handle_of(found: assay.Appraisal, name: str) -> str:
    written = found.to_dict()
    source = next(one["id"] for one in written["sources"] if one["name"] == name)
    origin = next(one["id"] for one in written["origins"] if one["source"] == source)
    return next(handle for handle, identifier in written["handles"].items() if identifier == origin)


def test_handles_number_documents_as_read_and_origins_as_the_report_tells_them(appraisal) -> None:
    handles = appraisal.to_dict()["handles"]
    assert [handles[f"D{number}"] for number in (1, 2, 3)] == [document.id for document in appraisal.documents]
    weights = {one["id"]: one["weight_db"]["mid"] for one in appraisal.to_dict()["origins"]}
    assert weights[handles["O1"]] == max(weights.values()) > 0
    sources = {one["id"]: one["source"] for one in appraisal.to_dict()["origins"]}
    assert handles["S1"] == sources[handles["O1"]]


def test_a_parameter_that_is_set_is_a_decision_and_moves_the_weight(appraisal) -> None:
    before = appraisal.to_dict()
    after = appraisal.what_if(set="O1.r=0.2 (30)")
    item = before["handles"]["O1"]
    found = parameter(after, "r", item)
    assert (found["value"], found["spread"], found["from"], found["mark"]) == (0.2, 30.0, "decision", "P")
    assert found["default"] == parameter(appraisal, "r", item)["default"]
    assert "Supposed to be 0.2." in found["reasons"][-1]["text"]
    assert after.verdict.weight_db.mid < appraisal.verdict.weight_db.mid
    assert after.before is not None
    assert after.before.verdict == appraisal.verdict
    assert after.to_dict()["decisions"] == []


def test_setting_what_it_is_already_changes_nothing(appraisal) -> None:
    item = appraisal.to_dict()["handles"]["O1"]
    for name in ("r", "b", "u", "t", "f", "a", "pi", "s"):
        known = [one for one in appraisal.value.weighing.parameters if (one.name, one.of) == (name, item)]
        after = appraisal.what_if(set={f"O1.{name}": repr(known[0].value)})
        assert after.verdict == appraisal.verdict
        assert after.to_dict()["what_if"]["changed"] == []
        assert after.view.what_if.note == "Nothing changes."


@pytest.mark.parametrize("left_out", [0, 1, 2])
def test_without_a_document_is_as_if_it_had_never_been_read(appraisal, left_out) -> None:
    after = appraisal.what_if(without=f"D{left_out + 1}").to_dict()
    fresh = assay.appraise(
        CLAIM, reports(*(number for number in range(3) if number != left_out)), settings=SETTINGS
    ).to_dict()
    apart = {"fingerprint", "findings", "handles", "what_if"}
    assert {key: value for key, value in after.items() if key not in apart} == {
        key: value for key, value in fresh.items() if key not in apart
    }


def test_without_an_origin_its_statements_are_gone_and_nothing_points_at_them(appraisal) -> None:
    handle = handle_of(appraisal, "Mirel Tancu")
    before = appraisal.to_dict()
    item = before["handles"][handle]
    gone = set(next(one["statements"] for one in before["origins"] if one["id"] == item))
    after = appraisal.what_if(without=handle).to_dict()
    left = {one["id"] for one in after["statements"]}
    assert gone
    assert not gone & left
    assert all(one["within"] is None or one["within"] in left for one in after["statements"])
    by_name = appraisal.what_if(without="mirel tancu").to_dict()
    assert by_name["verdict"] == after["verdict"]


def test_without_an_exhibit_it_is_gone(appraisal) -> None:
    assert appraisal.to_dict()["exhibits"]
    assert appraisal.what_if(without="E1").to_dict()["exhibits"] == []


def test_what_is_said_of_the_claim_can_be_set_for_an_origin_and_turns_its_side(appraisal) -> None:
    after = appraisal.what_if(set="O1.s=0.05")
    item = appraisal.to_dict()["handles"]["O1"]
    weights = {one["id"]: one["weight_db"]["mid"] for one in after.to_dict()["origins"]}
    assert weights[item] < 0
    assert parameter(after, "s", item)["from"] == "decision"
    assert not [finding for finding in after.findings if finding.code == "decision-not-applied"]


def test_a_source_is_rated_and_a_row_of_the_tables_set(appraisal) -> None:
    rated = appraisal.what_if(set=["Mirel Tancu.reliability=B"]).to_dict()
    assert next(one["reliability"] for one in rated["sources"] if one["name"] == "Mirel Tancu") == "B"
    row = appraisal.what_if(set="label.settled=2").to_dict()
    found = next(one for one in row["parameters"] if one["name"] == "label")
    assert (found["value"], found["default"], found["case"], found["from"]) == (2.0, 10.0, "settled", "decision")


def test_the_prior_changes_the_likelihood_and_not_the_weight(appraisal) -> None:
    after = appraisal.what_if(prior="5%..0.2")
    assert after.verdict.weight_db == appraisal.verdict.weight_db
    assert (after.verdict.prior.low, after.verdict.prior.high) == (0.05, 0.2)
    assert after.to_dict()["what_if"]["prior"] == "5%..0.2"


def test_what_ifs_go_on_from_each_other_and_handles_stay(appraisal) -> None:
    once = appraisal.what_if(without="D1")
    handles = once.to_dict()["handles"]
    assert "D1" not in handles
    assert handles["D3"] == appraisal.to_dict()["handles"]["D3"]
    twice = once.what_if(prior=(0.2, 0.3))
    assert twice.verdict.counts == once.verdict.counts
    assert [one.number for one in twice.view.documents] == [2, 3]


def test_the_same_supposition_gives_the_same_bytes_in_the_contract(appraisal) -> None:
    first, again = (appraisal.what_if(set="O1.r=.4", without="D2", prior="0.1..0.4") for _ in range(2))
    assert first.to_json() == again.to_json()
    written = json.loads(first.to_json())
    jsonschema.Draft202012Validator(schema()).validate(written)
    assert written["what_if"]["set"] == ["O1.r=.4"]
    assert written["what_if"]["without"] == ["D2"]
    assert written["what_if"]["before"] == json.loads(appraisal.to_json())["verdict"]
    assert written["fingerprint"] != appraisal.value.fingerprint


def test_it_is_shown_in_every_format(appraisal) -> None:
    after = appraisal.what_if(set="O1.r=.1", without="D2")
    assert "## What if\n\n- **set O1.r=.1**" in after.to_markdown()
    assert '<h2 id="what-if-heading">What if</h2>' in after.to_html()
    assert "what-if-heading" not in appraisal.to_html()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("O99.r=.4", "Nothing in these reports goes by “O99”"),
        ("Tancu.r=.4", "Nothing in these reports goes by “Tancu”"),
        ("O1.r=4", "r must lie between 0 and 1"),
        ("O1.r=nan", "“nan” is no number"),
        ("O1.r", "does not say what is set to what"),
        ("r.wit=.4", "The parameter r has no row 'wit'"),
        ("D1.r=.4", "“D1” is a document here"),
        ("E1.r=.4", "has no r"),
        ("O1.role=king", "“king” is no role"),
        ("O1.nose=long", "“nose” cannot be set"),
        ("=", "does not say what is set to what"),
    ],
)
def test_what_cannot_be_set_is_told(appraisal, written, told) -> None:
    with pytest.raises(UsageError) as caught:
        appraisal.what_if(set=written)
    assert told in str(caught.value)
    assert caught.value.hint


def test_near_ones_are_listed(appraisal) -> None:
    with pytest.raises(UsageError) as caught:
        appraisal.what_if(set="Tancu.r=.4")
    assert f"Mirel Tancu ({handle_of(appraisal, 'Mirel Tancu')})" in caught.value.hint
    with pytest.raises(UsageError) as caught:
        appraisal.what_if(without="D9")
    assert caught.value.hint == "These go from D1 to D3."


def test_without_everything_there_is_nothing(appraisal) -> None:
    with pytest.raises(UsageError, match="nothing left"):
        appraisal.what_if(without=["D1", "D2", "D3"])
    with pytest.raises(UsageError, match="Nothing is supposed"):
        appraisal.what_if()


@pytest.mark.parametrize("written", ["0..1", "0.4", "a..b", "0.6..0.1", "nan..0.2", "..", ""])
def test_a_prior_that_is_none_is_refused(written) -> None:
    with pytest.raises(UsageError) as caught:
        prior_of(written)
    assert "--prior 0.1..0.4" in caught.value.hint
