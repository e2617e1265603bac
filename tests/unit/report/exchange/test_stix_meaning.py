"""STIX 2.1: what its objects mean in the standard, and what ours therefore must not say."""

import dataclasses

import pytest
import stix2

from assay.domain.material import Appraised
from assay.domain.source import Naming
from assay.domain.weighing import Confidence, ConfidenceLevel
from assay.report.exchange.stix.extension import TOOL_ID
from tests.builders import velmar
from tests.unit.report.exchange.test_stix import entry, objects, of_type, ours, plain, report_of


@pytest.mark.parametrize(("level", "value"), [("low", "Low"), ("moderate", "Med"), ("high", "High")])
def test_confidence_is_the_confidence_of_the_judgement(level, value):
    case = velmar()
    verdict = dataclasses.replace(case.weighing.verdict, confidence=Confidence(ConfidenceLevel(level), ()))
    report = report_of(objects(dataclasses.replace(case, weighing=dataclasses.replace(case.weighing, verdict=verdict))))
    assert report["confidence"] == stix2.confidence.scales.none_low_med_high_to_value(value)
    assert f'estimative-language:confidence-in-analytic-judgment="{level}"' in report["labels"]


def with_likelihood(mid: float, term: str) -> Appraised:
    case = velmar()
    likelihood = dataclasses.replace(case.weighing.verdict.likelihood["H1"], mid=mid, term=term)
    verdict = dataclasses.replace(case.weighing.verdict, likelihood={"H1": likelihood})
    return dataclasses.replace(case, weighing=dataclasses.replace(case.weighing, verdict=verdict))


def test_likelihood_never_moves_confidence():
    reports = [
        report_of(objects(with_likelihood(mid, term)))
        for mid, term in ((0.02, "almost no chance"), (0.5, "roughly even chance"), (0.97, "almost certain"))
    ]
    assert {report["confidence"] for report in reports} == {15}
    assert [ours(report)["appraisal"]["verdict"]["likelihood"]["H1"]["mid"] for report in reports] == [0.02, 0.5, 0.97]
    assert "97" in reports[2]["description"]


def test_the_bands_of_the_standard_are_not_those_of_our_words():
    """At .42 a claim is "unlikely" by ICD 203, and at even odds by the appendix."""
    assert stix2.confidence.scales.value_to_dni(42) == "Roughly Even Chance / Roughly Even Odds"
    report = report_of(objects(with_likelihood(0.42, "unlikely")))
    assert 'estimative-language:likelihood-probability="unlikely"' in report["labels"]
    assert report["confidence"] == 15


@pytest.mark.parametrize("term", ["unlikely to likely", "very unlikely to likely", "remote", "probable", ""])
def test_a_term_that_the_taxonomy_lacks_is_left_out(term):
    report = report_of(objects(with_likelihood(0.5, term)))
    assert not [label for label in report["labels"] if "likelihood-probability" in label]


def test_likelihood_and_confidence_are_never_in_one_paragraph():
    paragraphs = report_of(plain())["description"].split("\n\n")
    verdict, confidence = paragraphs[1:3], [part for part in paragraphs if part.startswith("Low confidence")]
    assert "likely" in " ".join(verdict)
    assert "onfidence" not in " ".join(verdict)
    assert len(confidence) == 1
    assert "likely" not in confidence[0]


def test_credibility_is_on_the_standards_scale_and_6_is_not():
    case = velmar()
    numbers = {statement.id: str(place % 6 + 1) for place, statement in enumerate(case.material.statements)}
    found = objects(dataclasses.replace(case, weighing=dataclasses.replace(case.weighing, credibility=numbers)))
    for identifier, number in numbers.items():
        note = entry(found, "statement", identifier)
        assert note["labels"] == [f'admiralty-scale:information-credibility="{number}"']
        if number == "6":
            assert "confidence" not in note
        else:
            back = stix2.confidence.scales.value_to_admiralty_credibility(note["confidence"])
            assert back.startswith(number)
    assert set(numbers.values()) == set("123456")


def test_letters_are_tags_and_never_confidence():
    found = plain()
    assert entry(found, "source", "S3")["labels"] == ['admiralty-scale:source-reliability="b"']
    assert entry(found, "source", "S1")["labels"] == ['admiralty-scale:source-reliability="f"']
    assert not [one for one in of_type(found, "identity") if "confidence" in one]


# sources, authors, opinions


def test_nobody_who_is_unnamed_becomes_a_person_or_another():
    case = velmar()
    sources = case.material.resolution.sources
    twin = dataclasses.replace(sources[0], id="S99", mentions=())
    namesake = dataclasses.replace(sources[1], id="S98", mentions=())
    resolution = dataclasses.replace(case.material.resolution, sources=(*sources, twin, namesake))
    found = objects(dataclasses.replace(case, material=dataclasses.replace(case.material, resolution=resolution)))
    identities = [one for one in of_type(found, "identity") if one["id"] != TOOL_ID]
    assert len(identities) == len(resolution.sources)
    assert len({(one["name"].casefold(), one["identity_class"]) for one in identities}) == len(identities)
    for source in resolution.sources:
        identity = entry(found, "source", source.id)
        if source.naming is not Naming.NAMED:
            assert identity["identity_class"] == "unknown"
            assert source.id in identity["name"]
    assert entry(found, "source", "S4")["name"] == "Élodie Marchand"
    assert entry(found, "source", "S4")["identity_class"] == "individual"
    assert entry(found, "source", "S5")["identity_class"] == "organization"
    assert "S98" in entry(found, "source", "S98")["name"]
    names = [one["name"] for one in of_type(found, "grouping")]
    assert "Origin: a senior port employee (not named, S1)" in names
    assert len(set(names)) == len(names)


def test_who_is_quoted_is_no_author_and_who_decides_is():
    found = plain()
    notes = of_type(found, "note")
    assert [one["authors"] for one in notes if "decision" in ours(one)] == [["A. Holm"]]
    assert not [one for one in notes if "statement" in ours(one) and "authors" in one]
    said = entry(found, "statement", "T1")
    assert said["object_refs"] == [entry(found, "source", ours(said)["statement"]["source"])["id"]]


def test_a_stance_is_no_opinion():
    found = plain()
    assert {one["type"] for one in found} == {
        *("identity", "extension-definition", "note", "grouping", "relationship", "report")
    }
    stance = ours(entry(found, "statement", "T1"))["statement"]["stance"]["H1"]
    assert stance["supports"] + stance["opposes"] + stance["discusses"] + stance["unrelated"] == pytest.approx(
        1, abs=1e-3
    )


def test_all_is_made_by_assay_and_nobody_else():
    found = plain()
    assert {one["created_by_ref"] for one in found if one["id"] != TOOL_ID} == {TOOL_ID}
    assert next(one for one in found if one["id"] == TOOL_ID)["identity_class"] == "system"


# lineage


def test_origins_hold_their_statements_and_their_source():
    case = velmar()
    found = objects(case)
    for origin in case.material.lineage.origins:
        grouping = entry(found, "origin", origin.id)
        assert {entry(found, "statement", one)["id"] for one in origin.statements} <= set(grouping["object_refs"])


def test_relationships_say_what_they_are_and_which_way():
    case = velmar()
    found = objects(case)
    by_id = {one["id"]: one for one in found}
    links = of_type(found, "relationship")
    assert {one["relationship_type"] for one in links} == {"related-to"}
    same = next(one for one in links if ours(one)["relation"]["kind"] == "may_be_same")
    assert ours(by_id[same["source_ref"]])["source"]["id"] == "S3"
    assert ours(by_id[same["target_ref"]])["source"]["id"] == "S10"
    assert ours(same)["relation"]["probability"] == 0.08
    inner = next(one for one in case.material.statements if one.within)
    within = next(one for one in links if ours(one)["relation"]["kind"] == "within")
    assert ours(by_id[within["source_ref"]])["statement"]["id"] == inner.id
    assert ours(by_id[within["target_ref"]])["statement"]["id"] == inner.within
