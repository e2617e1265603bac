"""The JSON contract: every field, its schema, and text that stays what it is."""

import dataclasses
import json

import jsonschema
import pytest

from assay.domain.claim import ClaimPart
from assay.domain.span import Passage, Reason
from assay.domain.stance import NOT_ASSESSED, StanceLabel, Stances
from assay.domain.weighing import ExplanationKind
from assay.report.contract import (
    appraisal_dict,
    lineage_dict,
    schema,
    sources_dict,
    stance_dict,
    statements_dict,
    to_json,
)
from assay.report.contract.primitives import stance_value
from assay.report.listing import Listing
from tests.builders import reading, velmar

HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e\u009b\ud800\"'"


def listing() -> Listing:
    appraised = velmar()
    material = appraised.material
    return Listing(
        material.documents,
        material.statements,
        material.resolution,
        material.exhibits,
        appraised.models,
        appraised.findings,
        appraised.assay_version,
    )


def by_id(rows: object, identifier: str) -> dict:
    return next(row for row in rows if row["id"] == identifier)


@pytest.mark.parametrize("taint", ["", HOSTILE])
def test_appraisal_keeps_the_schema(taint):
    written = json.loads(to_json(appraisal_dict(velmar(taint=taint))))
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.Draft202012Validator(schema()).validate(written)


def test_schema_refuses_what_is_not_in_the_contract():
    validator = jsonschema.Draft202012Validator(schema())
    written = appraisal_dict(velmar())
    unknown_label = {**written, "verdict": {**written["verdict"], "label": "maybe"}}
    assert [error.validator for error in validator.iter_errors(unknown_label)] == ["enum"]
    assert [error.validator for error in validator.iter_errors({**written, "more": 1})] == ["additionalProperties"]
    assert [error.validator for error in validator.iter_errors({k: v for k, v in written.items() if k != "gaps"})] == [
        "required"
    ]


def test_fields_stand_in_contract_order():
    assert list(appraisal_dict(velmar())) == [
        *("schema_version", "assay_version", "fingerprint", "models", "claim", "hypotheses", "handles", "documents"),
        *("sources",),
        *("statements", "exhibits", "absences", "origins", "lineage", "matrix", "waterfall", "parameters", "questions"),
        *("gaps", "spared", "explanations", "drop_one", "drop_pairs", "linchpins", "materiality", "decisions"),
        *("verdict", "findings"),
    ]


def test_a_whole_statement():
    statement = by_id(appraisal_dict(velmar())["statements"], "T7")
    text = velmar().material.documents[1].text
    start = text.index("may")
    assert statement == {
        "id": "T7",
        "document": "D2",
        "quote": "indirect",
        "source": "S6",
        "source_span": {
            "start": text.index("The laboratory"),
            "end": text.index("The laboratory") + len("The laboratory of Velmar University"),
        },
        "cue": [{"start": text.index("said it had"), "end": text.index("said it had") + 4}],
        "content": [{"start": text.index("it had found"), "end": len(text) - 1}],
        "within": None,
        "basis": {"kind": "inferred", "span": None},
        "mode": "hedged",
        "hedge": {"start": start, "end": start + 3, "text": "may", "u": 0.5},
        "negated": False,
        "said_at": None,
        "said_in": None,
        "stance": {
            "H1": {
                "label": "supports",
                "supports": 0.55,
                "opposes": 0.15,
                "discusses": 0.15,
                "unrelated": 0.15,
                "reasons": [],
            }
        },
        "bears_on": None,
        "origin": "O4",
        "relays": [],
        "credibility": "6",
        "weight_db": {"low": 0.0, "mid": 0.0, "high": 0.0},
        "repeats": [],
        "reasons": [],
    }


def test_what_was_worked_out_is_told():
    written = appraisal_dict(velmar())
    first = by_id(written["statements"], "T1")
    assert first["credibility"] == "3"
    assert first["weight_db"] == {"low": 0.9, "mid": 4.1, "high": 7.2}
    assert first["repeats"] == ["T9", "T8", "T12"]
    assert first["relays"] == ["S1", "S11", "S11"]
    assert by_id(written["statements"], "T6")["bears_on"] == {
        "kind": "exhibit",
        "id": "E1",
        "parameter": "X",
        "direction": "lowers",
        "question": None,
    }
    assert written["verdict"]["weight_db"]["mid"] == 6.2346
    assert [edge["from"] + ">" + edge["to"] for edge in written["lineage"]["edges"]] == [
        *("D3>D1", "D5>D3", "D3>D5", "T9>T1", "D2>N1")
    ]
    assert [origin["stance"]["H1"] for origin in written["origins"]] == [
        *("supports", "supports", "opposes", "supports", "opposes", "discusses", "discusses", "unrelated")
    ]


def test_documents_not_in_hand_come_last_and_are_not_held():
    documents = appraisal_dict(velmar())["documents"]
    assert [(document["id"], document["held"]) for document in documents][-2:] == [("D5", True), ("N1", False)]
    assert documents[-1]["stance"] == {
        "H1": {"label": "not_assessed", "supports": None, "opposes": None, "discusses": None, "unrelated": None}
    }
    first, second = documents[4]["repeated"][0]["copy_of"], documents[4]["repeated"][0]
    text = documents[4]["text"]
    assert text[first["start"] : first["end"]] == text[second["start"] : second["end"]]


def test_findings_of_all_rooms_are_told_once():
    appraised = velmar()
    doubled = dataclasses.replace(appraised, findings=appraised.findings + appraised.weighing.findings)
    codes = [finding["code"] for finding in appraisal_dict(doubled)["findings"]]
    assert codes == ["unreadable-file", "weak-default", "circular-reporting"]


def test_an_appraisal_of_nothing_keeps_the_schema():
    appraised = velmar()
    material = dataclasses.replace(
        appraised.material, documents=(), statements=(), exhibits=(), stances=Stances({}, {})
    )
    jsonschema.Draft202012Validator(schema()).validate(
        appraisal_dict(dataclasses.replace(appraised, material=material))
    )


def test_an_alternative_hypothesis_is_told_where_it_was_read():
    appraised = velmar()
    stances = appraised.material.stances
    more = {**stances.statements, "T5": {**stances.statements["T5"], "H2": reading(StanceLabel.OPPOSES)}}
    material = dataclasses.replace(appraised.material, stances=Stances(more, stances.documents))
    written = appraisal_dict(dataclasses.replace(appraised, material=material))
    assert list(by_id(written["statements"], "T5")["stance"]) == ["H1", "H2"]
    assert by_id(written["origins"], "O2")["stance"] == {"H1": "supports", "H2": "opposes"}
    assert by_id(written["origins"], "O1")["stance"] == {"H1": "supports"}


def test_statements_dict_leaves_out_what_needs_a_claim():
    written = statements_dict(listing())
    assert list(written) == [
        *("schema_version", "assay_version", "models", "documents", "sources", "statements", "exhibits", "findings")
    ]
    assert len(written["statements"]) == 13
    assert not {"stance", "origin", "weight_db", "credibility"} & set(written["statements"][0])
    assert "weight_db" not in written["exhibits"][0]
    assert "stance" not in written["documents"][0]


def test_sources_dict_has_a_claim_only_where_one_was_given():
    claim = velmar().material.claim
    keys = ["schema_version", "assay_version", "models", "documents", "sources", "statements", "findings"]
    assert list(sources_dict(listing(), claim=None)) == keys
    written = sources_dict(listing(), claim=claim)
    assert list(written) == [*keys[:3], "claim", "hypotheses", *keys[3:]]
    assert written["claim"]["affirmative"] == claim.affirmative
    assert [statement["source"] for statement in written["statements"]][:2] == [
        listing().source_id(statement) for statement in listing().statements[:2]
    ]


def test_stance_dict_gives_both_levels():
    material = velmar().material
    written = stance_dict(listing(), claim=material.claim, stances=material.stances)
    assert written["claim"]["affirmative"] == material.claim.affirmative
    assert by_id(written["statements"], "T3")["stance"]["H1"]["label"] == "opposes"
    assert by_id(written["documents"], "D4")["stance"]["H1"]["opposes"] == 0.7
    assert by_id(written["documents"], "D5")["stance"]["H1"]["label"] == "not_assessed"


WHY = Reason("It says so.", (Passage("D2", 3, 9),), "u")
TOLD = {"text": "It says so.", "passages": [{"document": "D2", "start": 3, "end": 9}], "parameter": "u"}


@pytest.mark.parametrize("label", list(StanceLabel))
def test_a_reading_with_a_direction_tells_its_reasons_and_no_other_does(label):
    is_assessed = label is not StanceLabel.NOT_ASSESSED
    given = dataclasses.replace(reading(label) if is_assessed else NOT_ASSESSED, reasons=(WHY, WHY))
    is_directed = label in {StanceLabel.SUPPORTS, StanceLabel.OPPOSES}
    written = stance_value(given)
    assert written.get("reasons") == ([TOLD] if is_directed else None)
    assert list(written)[:5] == ["label", "supports", "opposes", "discusses", "unrelated"]
    validator = jsonschema.Draft202012Validator({"$ref": "#/$defs/stance", "$defs": schema()["$defs"]})
    validator.validate(written)
    others = {key: value for key, value in written.items() if key != "reasons"}
    swapped = others if is_directed else {**others, "reasons": [TOLD]}
    assert not validator.is_valid(swapped)


def test_reasons_stand_beside_the_stances_of_statements_documents_and_parts():
    material = velmar().material
    told = {"H1": dataclasses.replace(reading(StanceLabel.OPPOSES), reasons=(WHY,))}
    stances = Stances({"T3": told}, {"D4": told}, {"T3": {"P1": told["H1"]}}, {"D4": {"P2": told["H1"]}})
    parts = (ClaimPart("P1", "It dumped sludge."), ClaimPart("P2", "It dumped it in the estuary."))
    claim = dataclasses.replace(material.claim, parts=parts)
    written = stance_dict(listing(), claim=claim, stances=stances)
    statement, document = by_id(written["statements"], "T3"), by_id(written["documents"], "D4")
    found = (statement["stance"]["H1"], document["stance"]["H1"], statement["parts"]["P1"], document["parts"]["P2"])
    assert [stance["reasons"] for stance in found] == [[TOLD]] * 4


def test_lineage_dict_gives_the_graph():
    written = lineage_dict(listing(), lineage=velmar().material.lineage)
    assert written["lineage"]["cycles"] == [["D3", "D5"]]
    assert [document["id"] for document in written["documents"]][-1] == "N1"
    assert by_id(written["statements"], "T9")["origin"] == "O1"
    assert by_id(written["origins"], "O2")["independence"] == {
        "O1": "independent",
        "O3": "independent",
        "O4": "unknown",
        "O5": "independent",
    }
    assert [finding["code"] for finding in written["findings"]] == ["unreadable-file", "circular-reporting"]


def test_to_json_is_safe_to_show_and_loses_nothing():
    value = {"a": f"é漢\n{HOSTILE}", "b": [1.0, None, True]}
    text = to_json(value)
    assert json.loads(text) == value
    assert text.encode("utf-8")
    assert "é漢" in text
    assert not set(text) & set("\x1b\u202e\x9b\ud800")


def test_to_json_lays_out_one_item_a_line():
    value = {"b": 1, "a": [{"c": [{"d": 2}], "e": {"f": None}}, {}], "g": {"h": [[1], [2]], "i": {"j": []}}, "k": []}
    assert to_json(value) == (
        '{\n  "b": 1,\n  "a": [\n    {"c":[{"d":2}],"e":{"f":null}},\n    {}\n  ],\n'
        '  "g": {\n    "h": [\n      [1],\n      [2]\n    ],\n    "i": {"j":[]}\n  },\n  "k": []\n}\n'
    )
    assert json.loads(to_json(value)) == value
    assert to_json({}) == "{}\n"


def test_to_json_refuses_what_json_cannot_carry():
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"a": float("nan")})


def test_rounding_leaves_no_negative_zero():
    appraised = velmar()
    assert '"low": -0.0,' not in to_json(appraisal_dict(appraised))
    assert to_json(appraisal_dict(appraised)) == to_json(appraisal_dict(velmar()))


def test_readings_that_follow_from_others_by_rule_give_no_reasons_of_their_own():
    appraised = velmar()
    stances = appraised.material.stances
    reading = stances.statements["T5"]["H1"]
    told = {key: dataclasses.replace(reading, reasons=(Reason(f"because {key}"),)) for key in ("H1", "H2", "H3")}
    stances = dataclasses.replace(stances, statements={**stances.statements, "T5": told})
    material = dataclasses.replace(appraised.material, stances=stances)
    written = appraisal_dict(dataclasses.replace(appraised, material=material))
    statement = next(entry for entry in written["statements"] if entry["id"] == "T5")
    assert [reason["text"] for reason in statement["reasons"] if reason["text"].startswith("because")] == ["because H1"]
    assert set(statement["stance"]) == {"H1", "H2", "H3"}


def test_what_else_would_explain_it_is_told_with_what_it_leaves():
    written = appraisal_dict(velmar())
    first, second = written["explanations"]
    assert (first["kind"], second["kind"]) == ("misattributed", "other")
    assert first["left_db"] == {"low": -0.2, "mid": 5.6, "high": 11.1}
    assert [(item["item"], item["equally_expected"], item["weight_db"]["mid"]) for item in first["items"]] == [
        ("E1", True, 0.0),
        ("O1", False, 4.1),
        ("O2", False, 3.2),
    ]
    assert first["discriminated_by"] == [
        {
            "question_id": "G1",
            "question": "Who made the video, and when?",
            "about": "E1",
            "whom": "the channel Estuary Eyes",
        }
    ]
    assert second["discriminated_by"][0]["question_id"] is None
    assert first["reasons"][0]["passages"]


def test_the_schema_knows_every_kind_of_explanation():
    kinds = schema()["$defs"]["explanation"]["properties"]["kind"]["enum"]
    assert kinds == [kind.value for kind in ExplanationKind]
