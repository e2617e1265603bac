"""STIX 2.1: what each object says, what comes back of it, and what it must not say."""

import dataclasses
import functools
import json
import re
import sys
import uuid

import pytest
import stix2

from assay.appraisal import weigh
from assay.domain.material import Appraised, Material
from assay.errors import MissingExtra
from assay.report.contract import appraisal_dict
from assay.report.exchange.stix import stix_bundle
from assay.report.exchange.stix.addresses import written_address
from assay.report.exchange.stix.extension import EXTENSION_ID, TOOL_ID, settled
from assay.report.exchange.stix.making import NAMESPACE
from assay.report.exchange.stix.moment import EPOCH
from assay.settings import Settings
from tests.builders import velmar, velmar_supposed
from tests.unit.appraisal.piles import Line, pile

HOSTILE = "\"'<script>alert(1)</script>![x](http://evil.example/x)\x00\x1b[31m\u202e\ufdd0\ud800"
ELSEWHERE = {"sources": "source", "statements": "statement", "origins": "origin", "decisions": "decision"}

taints = pytest.mark.parametrize("taint", ["", HOSTILE], ids=["plain", "hostile"])


def objects(appraised: Appraised) -> list[dict]:
    return json.loads(stix_bundle(appraised))["objects"]


@functools.cache
def plain() -> list[dict]:
    """The objects of the Velmar case."""
    return objects(velmar())


def of_type(found: list[dict], kind: str) -> list[dict]:
    return [one for one in found if one["type"] == kind]


def ours(one: dict) -> dict:
    return one.get("extensions", {}).get(EXTENSION_ID, {})


def entry(found: list[dict], name: str, identifier: str) -> dict:
    return next(one for one in found if ours(one).get(name, {}).get("id") == identifier)


def report_of(found: list[dict]) -> dict:
    return next(one for one in found if one["type"] == "report")


def nothing() -> Appraised:
    """A case of one report that says nothing of the claim."""
    material = pile([Line("s1", "anna", None)])
    settings = Settings()
    return Appraised(material, weigh(material, settings=settings), (), (), "f" * 16, "0.1.0")


def empty() -> Appraised:
    """A case without a single report."""
    case = nothing()
    material = dataclasses.replace(
        case.material, documents=(), statements=(), resolution=dataclasses.replace(case.material.resolution, sources=())
    )
    return dataclasses.replace(case, material=Material(material.claim, (), (), (), *_rest(material)))


def _rest(material: Material) -> tuple:
    lineage = dataclasses.replace(material.lineage, origins=(), edges=(), origin_of={}, relays_of={})
    return material.resolution, dataclasses.replace(material.stances, statements={}, documents={}), lineage


def told_by(bundle: str) -> dict:
    """The JSON contract as far as the bundle has it, read back with the library."""
    read = stix2.parse(bundle, allow_custom=True)
    found = json.loads(read.serialize())["objects"]
    contract = dict(ours(report_of(found))["appraisal"])
    for part, name in ELSEWHERE.items():
        contract[part] = [ours(one)[name] for one in found if name in ours(one)]
    return contract


def contract_of(appraised: Appraised) -> dict:
    """The JSON contract without what STIX cannot hold: nulls, empty lists, the texts of documents."""
    contract = appraisal_dict(appraised)
    for row in contract["documents"]:
        del row["text"]
    return {name: part for name, part in settled(contract).items() if part}


@taints
def test_everything_but_the_texts_comes_back(taint):
    appraised = velmar(taint=taint)
    told = {name: part for name, part in told_by(stix_bundle(appraised)).items() if part}
    assert told == contract_of(appraised)
    assert len(told["statements"]) == len(appraised.material.statements) > 10


def test_figures_come_back_to_the_last_decimal():
    verdict = told_by(stix_bundle(velmar()))["verdict"]
    assert verdict["weight_db"] == {"low": 0.4, "mid": 6.2346, "high": 11.8}
    assert verdict["likelihood"]["H1"] == {"low": 0.31, "mid": 0.64, "high": 0.86, "term": "likely"}
    assert verdict["prior"] == {"low": 0.1, "mid": 0.33, "high": 0.6}


def test_words_stand_with_their_offsets_and_the_hash_of_their_text():
    appraised = velmar()
    texts = {document.sha256: document.text for document in appraised.material.documents}
    notes = [one for one in of_type(plain(), "note") if "statement" in ours(one)]
    assert len(notes) == len(appraised.material.statements)
    for note in notes:
        quoted, statement = ours(note)["quoted"], ours(note)["statement"]
        text = texts[quoted["text_sha256"]]
        assert quoted["content"] == [text[span["start"] : span["end"]] for span in statement["content"]]
        assert " ".join(quoted["content"][0].split()) in note["content"]
        assert f"{statement['content'][0]['start']:,} to" in note["content"]


def test_the_same_appraisal_gives_the_same_bytes():
    assert stix_bundle(velmar()) == stix_bundle(velmar())


def test_identifiers_are_of_version_5_and_ours():
    found = plain()
    made = [uuid.UUID(one["id"].split("--")[1]) for one in found]
    assert {one.version for one in made} == {5}
    assert len(set(made)) == len(made)
    assert str(NAMESPACE) != "00abedb4-aa42-466c-9c01-fed23315a9b7"


def test_an_object_that_changes_is_another_object():
    case = velmar()
    first, *others = case.material.resolution.sources
    changed = dataclasses.replace(
        case,
        material=dataclasses.replace(
            case.material,
            resolution=dataclasses.replace(
                case.material.resolution, sources=(dataclasses.replace(first, reliability="D"), *others)
            ),
        ),
    )
    before, after = ({one["id"] for one in objects(found)} for found in (case, changed))
    assert TOOL_ID in before & after
    assert entry(objects(case), "source", first.id)["id"] not in after
    assert entry(objects(case), "source", others[-1].id)["id"] in after
    assert report_of(objects(case))["id"] not in after


def test_every_reference_leads_to_an_object_before_it():
    seen = set()
    for one in objects(velmar(taint=HOSTILE)):
        references = [
            *one.get("object_refs", []),
            one.get("created_by_ref"),
            one.get("source_ref"),
            one.get("target_ref"),
        ]
        assert {reference for reference in references if reference} <= seen
        seen.add(one["id"])


def test_the_report_holds_all_objects_but_the_notes_on_itself():
    found = plain()
    report = report_of(found)
    outside = {one["id"] for one in found} - set(report["object_refs"]) - {report["id"]}
    left = [one for one in found if one["id"] in outside]
    assert [one["type"] for one in left] == ["extension-definition", "note"]
    assert left[1]["object_refs"] == [report["id"]]


# time


def dated(*dates: tuple[str | None, str | None]) -> str:
    case = velmar()
    documents = tuple(
        dataclasses.replace(document, published=None, retrieved=None) for document in case.material.documents
    )
    changed = tuple(
        dataclasses.replace(document, published=published, retrieved=retrieved)
        for document, (published, retrieved) in zip(documents, dates, strict=False)
    )
    material = dataclasses.replace(case.material, documents=(*changed, *documents[len(changed) :]))
    found = objects(dataclasses.replace(case, material=material))
    report = report_of(found)
    times = {one[name] for one in found for name in ("created", "modified") if one["id"] not in (TOOL_ID, EXTENSION_ID)}
    assert len(times) == 1
    assert stix2.utils.parse_into_datetime(report["published"]) == stix2.utils.parse_into_datetime(report["created"])
    return report["created"]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ([("2025-04-02", None), ("2025-03", None)], "2025-04-02T00:00:00.000Z"),
        ([("2025-04-02T23:30:00-05:00", None), ("2025-04-03", None)], "2025-04-03T04:30:00.000Z"),
        ([("2025-04-02", "2025-06-01T10:00:00+02:00")], "2025-06-01T08:00:00.000Z"),
        ([("2024", None)], "2024-01-01T00:00:00.000Z"),
        ([("2025-W14", None)], "2025-03-31T00:00:00.000Z"),
        ([("0001-01-01", None), ("0999-12-31", None)], EPOCH),
        ([("9999-12-31T23:59:59-12:00", None), ("2025-04-02", None)], "2025-04-02T00:00:00.000Z"),
        ([("T", None), ("soon", "2025-99-99")], EPOCH),
    ],
)
def test_time_is_that_of_the_newest_report(dates, expected):
    assert dated(*dates) == expected


def test_assay_and_its_extension_never_change():
    for case in (velmar(), nothing()):
        found = objects(case)
        assert {one["created"] for one in found if one["id"] in (TOOL_ID, EXTENSION_ID)} == {EPOCH}


# material of every kind


def test_hostile_words_are_shown_and_never_obeyed():
    bundle = stix_bundle(velmar(taint=HOSTILE))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef]", bundle)
    bundle.encode("utf-8")
    read = json.loads(bundle)
    for one in read["objects"]:
        shown = {name: value for name, value in one.items() if name != "extensions"}
        text = json.dumps(shown, ensure_ascii=False)
        assert "<script" not in text
        assert "](" not in text
        assert "\\u0000" not in text
    note = entry(read["objects"], "statement", "T1")
    assert "‹script>" in report_of(read["objects"])["description"]
    assert "\\ud800" not in json.dumps(note)


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://courier.example/a?b=c#d", "https://courier.example/a?b=c#d"),
        ("https://courier.example/é/[1]%zz", "https://courier.example/%C3%A9/%5B1%5D%25zz"),
        ("https://exämple.example/x", "https://ex%C3%A4mple.example/x"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("javascript:alert(1)", None),
        ("http://[broken", None),
        ("https://courier.example/a b", None),
        ("https://courier.example/\u202e", None),
    ],
)
def test_addresses_are_written_as_the_standard_asks(url, written):
    assert written_address(url) == written


@pytest.mark.parametrize("publisher", ["cve", "capec", "Courier", "\x00", None])
def test_documents_are_external_references(publisher):
    case = velmar()
    first, *others = case.material.documents
    document = dataclasses.replace(first, url="https://courier.example/é", publisher=publisher)
    material = dataclasses.replace(case.material, documents=(document, *others))
    reference = report_of(objects(dataclasses.replace(case, material=material)))["external_references"][0]
    assert reference["url"] == "https://courier.example/%C3%A9"
    expected = {"cve": "“cve”", "capec": "“capec”", "\x00": "␀", None: "courier.example"}
    assert reference["source_name"] == expected.get(publisher, publisher)
    assert reference["external_id"] == first.id
    assert "hashes" not in reference


def test_without_evidence_the_prior_is_no_judgement():
    found = objects(nothing())
    report = report_of(found)
    assert ours(report)["appraisal"]["verdict"]["label"] == "no_evidence"
    assert report["confidence"] == 15
    assert report["labels"] == ['estimative-language:confidence-in-analytic-judgment="low"']
    assert "no evidence" in report["description"]
    assert told_by(stix_bundle(nothing()))["statements"]


def test_a_case_without_a_report_is_still_a_bundle():
    found = objects(empty())
    assert [one["type"] for one in found] == ["identity", "extension-definition", "report"]
    assert report_of(found)["object_refs"] == [TOOL_ID]
    assert report_of(found)["created"] == EPOCH
    assert "No report has a date" in report_of(found)["description"]


def test_a_what_if_is_not_taken_for_an_appraisal():
    report, as_it_is = report_of(objects(velmar_supposed())), report_of(plain())
    assert report["name"].startswith("What-if: ")
    assert "Supposed: without D2" in report["description"].split("\n\n")[0]
    assert ours(report)["appraisal"]["what_if"]["without"] == ["D2"]
    assert report["id"] != as_it_is["id"]
    assert as_it_is["name"].startswith("Appraisal: ")


def test_without_the_library_it_says_which_extra_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "stix2", None)
    with pytest.raises(MissingExtra, match="exchange"):
        stix_bundle(velmar())
