"""DOT, GraphML and PROV of an appraisal: those of its lineage, and how the appraisal came about."""

import dataclasses
import io
import json

import networkx as nx
import prov.model
import pydot
import pytest

from assay.domain.material import Appraised, Decision
from assay.report.exchange.dot import lineage_dot
from assay.report.exchange.graphml import lineage_graphml
from assay.report.exchange.prov import lineage_prov
from assay.report.exchange.prov_appraisal import appraisal_prov
from assay.report.listing import listing_of
from tests.builders import velmar, velmar_supposed, velmar_with_alternative

HOSTILE = "\"'<script>]]>&amp;\\N\x00\x1b\u202e\ufffe\ufdd0\ud800 -> {x}"
FORBIDDEN = set("\x00\x1b\u202e\ufffe\ufdd0\ud800")

taints = pytest.mark.parametrize("taint", ["", HOSTILE], ids=["plain", "hostile"])


def told(appraised: Appraised) -> dict:
    return json.loads(appraisal_prov(appraised))


def pairs(records: dict, first: str, second: str) -> set[tuple[str, str]]:
    return {(one[f"prov:{first}"], one[f"prov:{second}"]) for one in records.values()}


def test_the_listing_is_what_was_weighed():
    appraised = velmar()
    listing = listing_of(appraised)
    assert listing.documents == appraised.material.documents
    assert listing.statements == appraised.material.statements
    assert [listing.speaker(one) for one in listing.statements][:1] == ["a senior port employee"]
    assert (listing.models, listing.findings) == (appraised.models, appraised.findings)
    assert listing.decisions == appraised.material.decisions


@taints
def test_dot_and_graphml_of_an_appraisal_hold_the_same_graph(taint):
    appraised = velmar(taint=taint)
    listing, lineage = listing_of(appraised), appraised.material.lineage
    read = nx.read_graphml(
        io.BytesIO(lineage_graphml(listing, lineage=lineage).encode()), node_type=str, force_multigraph=True
    )
    (drawn,) = pydot.graph_from_dot_data(lineage_dot(listing, lineage=lineage))
    assert {document.id for document in listing.documents} <= set(read.nodes)
    kinds = {(start, end, data["kind"]) for start, end, data in read.edges(data=True)}
    assert {("D1", "D3", "copies"), ("D3", "D5", "cites"), ("D5", "D3", "cites"), ("N1", "D2", "cites")} <= kinds
    assert len(drawn.get_edges()) == read.number_of_edges()
    names = {node.get_name().strip('"') for node in drawn.get_nodes()}
    assert set(read.nodes) <= names


def test_prov_says_that_assay_derived_the_appraisal_from_the_documents():
    appraised = velmar()
    written = told(appraised)
    name, activity = "assay:appraisal-" + "f" * 16, "assay:appraising-" + "f" * 16
    entity = written["entity"][name]
    assert entity["assay:fingerprint"] == "f" * 16
    assert entity["assay:verdict"] == appraised.weighing.verdict.label.value
    assert entity["prov:label"] == appraised.material.claim.affirmative
    assert entity["assay:weightMid"]["$"] == str(round(appraised.weighing.verdict.weight_db.mid, 4))
    assert entity["prov:type"]["$"] == "assay:Appraisal"
    held = {f"assay:{document.id}" for document in appraised.material.documents}
    derived = {used for made, used in pairs(written["wasDerivedFrom"], "generatedEntity", "usedEntity") if made == name}
    assert derived == held
    used = {entity for one, entity in pairs(written["used"], "activity", "entity") if one == activity}
    assert held < used
    assert "assay:N1" not in used, "it is not in hand"
    assert {written["entity"][one].get("prov:label") for one in used - held} == {"attribution", "rated S3 B"}
    software = "assay:assay-0.1.0"
    assert written["agent"][software]["prov:type"]["$"] == "prov:SoftwareAgent"
    assert (name, software) in pairs(written["wasAttributedTo"], "entity", "agent")
    associated = {one for by, one in pairs(written["wasAssociatedWith"], "activity", "agent") if by == activity}
    assert {written["agent"][one]["prov:label"] for one in associated} == {"Assay 0.1.0", "A. Holm"}
    assert (name, activity) in {
        (one["prov:entity"], one.get("prov:activity")) for one in written["wasGeneratedBy"].values()
    }


def test_prov_of_an_appraisal_holds_all_of_the_lineage():
    appraised = velmar()
    lineage = json.loads(lineage_prov(listing_of(appraised), lineage=appraised.material.lineage))
    written = told(appraised)
    for kind in ("entity", "agent"):
        assert lineage[kind].items() <= written[kind].items()
    for kind in ("wasInfluencedBy", "hadMember"):
        assert len(lineage[kind]) == len(written[kind])


def test_prov_two_decisions_of_one_person_have_one_agent():
    appraised = velmar()
    decisions = (*appraised.material.decisions, Decision("V2", "A. Holm", "2025-04-07", "rated S4 C", ""))
    material = dataclasses.replace(appraised.material, decisions=decisions)
    written = told(dataclasses.replace(appraised, material=material))
    people = {key for key, one in written["agent"].items() if one["prov:label"] == "A. Holm"}
    assert len(people) == 1
    attributed = {entity for entity, agent in pairs(written["wasAttributedTo"], "entity", "agent") if {agent} == people}
    assert attributed == {"assay:decision-V1", "assay:decision-V2"}


def test_prov_a_what_if_is_derived_from_what_it_started_from():
    written = told(velmar_supposed())
    derived = pairs(written["wasDerivedFrom"], "generatedEntity", "usedEntity")
    assert ("assay:appraisal-" + "e" * 16, "assay:appraisal-" + "f" * 16) in derived
    entity, before = (written["entity"]["assay:appraisal-" + mark * 16] for mark in "ef")
    assert entity["prov:label"] == f"What-if: {before['prov:label']}"
    assert entity["assay:supposed"] == "without D2"
    assert [one["prov:type"]["$"] for one in (entity, before)] == ["assay:WhatIf", "assay:Appraisal"]
    assert "assay:supposed" not in before


def test_prov_names_the_other_explanations_that_were_weighed():
    (entity,) = (one for name, one in told(velmar_with_alternative())["entity"].items() if "appraisal-" in name)
    assert entity["assay:alternative"] == "A storm washed it out."
    assert "assay:alternative" not in told(velmar())["entity"]["assay:appraisal-" + "f" * 16]


@pytest.mark.parametrize(
    "make", [velmar, velmar_supposed, lambda: velmar(taint=HOSTILE)], ids=["plain", "what-if", "hostile"]
)
def test_prov_is_read_back_and_keeps_the_constraints_of_the_standard(make):
    text = appraisal_prov(make())
    assert text == appraisal_prov(make())
    assert not set(text) & FORBIDDEN and "\\u202e" not in text and "\\ud800" not in text
    read = prov.model.ProvDocument.deserialize(content=text, format="json")
    assert len(read.unified().get_records()) == len(read.get_records()), "no two records under one name"
    elements = {
        kind: {str(one.identifier) for one in read.get_records(kind)}
        for kind in (prov.model.ProvEntity, prov.model.ProvActivity, prov.model.ProvAgent)
    }
    entities, activities, agents = elements.values()
    assert not entities & activities and not entities & agents, "constraint 55: entity and activity are disjoint"
    named = {
        str(value)
        for record in read.get_records(prov.model.ProvRelation)
        for _, value in record.formal_attributes
        if isinstance(value, prov.model.QualifiedName)
    }
    assert named <= entities | activities | agents, "nothing is spoken of that is not declared"
    order = nx.DiGraph(
        (str(record.formal_attributes[0][1]), str(record.formal_attributes[1][1]))
        for kind in (prov.model.ProvDerivation, prov.model.ProvGeneration, prov.model.ProvUsage)
        for record in read.get_records(kind)
        if record.formal_attributes[1][1] is not None
    )
    assert nx.is_directed_acyclic_graph(order), "event ordering: what is used or derived from is there before"
    assert all(
        record.args[0] in {one.identifier for one in read.get_records(prov.model.ProvEntity)}
        for record in read.get_records(prov.model.ProvMembership)
    )
