"""DOT, GraphML and PROV: read back by other programs, with hostile text, and the same bytes for the same lineage."""

import io
import json
import shutil
import subprocess

import networkx as nx
import prov.model
import pydot
import pytest
from lxml import etree

from assay.domain.lineage import Lineage, Origin
from assay.report.exchange.dot import lineage_dot
from assay.report.exchange.graphml import lineage_graphml
from assay.report.exchange.prov import lineage_prov
from tests.unit.report.lineages import absent, circle, cites, copied, copies, listing, report, wire

HOSTILE = "\"'<script>alert(1)</script>&amp;]]>\\N\\\n\x00\x1b\u202e\ufffe\ufdd0 -> {x}"
PILES = {
    "plain": wire(),
    "hostile": wire(HOSTILE),
    "circle": circle(),
    "copied": copied(40),
    "empty": (listing([]), Lineage()),
}
FORBIDDEN = set("\x00\x1b\u202e\ufffe\ufdd0")

GRAPHVIZ = shutil.which("dot")

piles = pytest.mark.parametrize("pile", PILES.values(), ids=PILES.keys())


def graphml(pile) -> nx.MultiDiGraph:
    return nx.read_graphml(io.BytesIO(lineage_graphml(pile[0], lineage=pile[1]).encode()), force_multigraph=True)


def dot(pile) -> pydot.Dot:
    (graph,) = pydot.graph_from_dot_data(lineage_dot(pile[0], lineage=pile[1]))
    return graph


@piles
@pytest.mark.parametrize("write", [lineage_dot, lineage_graphml, lineage_prov])
def test_the_same_lineage_gives_the_same_bytes_and_nothing_hostile(pile, write):
    listed, lineage = pile
    written = write(listed, lineage=lineage)
    assert written == write(listed, lineage=lineage)
    assert not set(written) & FORBIDDEN
    assert "\\u202e" not in written and "\\u0000" not in written
    written.encode("utf-8")


def test_graphml_says_what_the_lineage_says():
    graph = graphml(wire())
    assert graph.nodes["D1"] == {
        "label": "Lodestar",
        "type": "document",
        "title": "Brask falls",
        "published": "2023-03-14T09:40:00+01:00",
        "held": True,
        "in_circle": False,
    }
    assert not graph.nodes["N1"]["held"]
    assert graph.nodes["O1"] == {"label": "a commander", "type": "origin", "statements": 3}
    assert "D4" in graph, "a report that is linked to none"
    told = {(start, end, data["kind"]) for start, end, data in graph.edges(data=True)}
    assert told == {("N1", "D1", "quotes"), ("D1", "D2", "copies"), ("D2", "D3", "cites"), ("O1", "D1", "tells")}
    (copy,) = graph["D1"]["D2"].values()
    assert (copy["probability"], copy["has_direction"], copy["in_circle"]) == (0.8, True, False)
    assert copy["words"].startswith("9 words in 1 passage are the same")


def test_graphml_keeps_hostile_words_as_words():
    graph = graphml(PILES["hostile"])
    assert "<script>alert(1)</script>&amp;]]>" in graph.nodes["D1"]["label"]


@piles
def test_graphml_is_well_formed_with_unique_edges_and_truths_as_xml_spells_them(pile):
    root = etree.fromstring(lineage_graphml(pile[0], lineage=pile[1]).encode())
    space = "{http://graphml.graphdrawing.org/xmlns}"
    edges = [edge.get("id") for edge in root.iter(f"{space}edge")]
    assert len(edges) == len(set(edges))
    truths = {key.get("id") for key in root.iter(f"{space}key") if key.get("attr.type") == "boolean"}
    assert {data.text for data in root.iter(f"{space}data") if data.get("key") in truths} <= {"true", "false"}


@piles
def test_dot_has_every_node_and_edge(pile):
    graph, read = dot(pile), graphml(pile)
    assert {edge.get_source().strip('"') for edge in graph.get_edges()} <= set(read.nodes)
    assert len(graph.get_edges()) == read.number_of_edges()


def test_dot_tells_kinds_directions_and_what_is_not_in_hand():
    text = lineage_dot(*wire()[:1], lineage=wire()[1])
    assert '"N1" [label="Highland Signal\\nnot in hand", tooltip="Highland Signal", style="rounded,dashed"];' in text
    assert '"N1" -> "D1" [label="quotes (90\u00a0%)\\n“a commander told Lodestar”", style="dashed"];' in text
    assert '"O1" -> "D1" [label="tells", color="#0072b2"];' in text
    round_trip = lineage_dot(circle()[0], lineage=circle()[1])
    assert 'dir="none"' in next(line for line in round_trip.splitlines() if "direction unknown" in line)
    assert round_trip.count('penwidth="2"') == 4


@pytest.mark.skipif(GRAPHVIZ is None, reason="Graphviz is not installed")
@piles
def test_graphviz_draws_it(pile):
    given = lineage_dot(pile[0], lineage=pile[1]).encode()
    drawn = subprocess.run([GRAPHVIZ, "-Tsvg"], input=given, capture_output=True, check=False)
    assert drawn.returncode == 0, drawn.stderr.decode()
    assert drawn.stderr == b""
    root = etree.fromstring(drawn.stdout)
    words = "".join(root.itertext())
    if pile is PILES["hostile"]:
        assert "script>alert(1)</scrip" in words.replace("\n", ""), "shown, and no element"
    assert not list(root.iter("{http://www.w3.org/2000/svg}script"))


def provenance(pile) -> prov.model.ProvDocument:
    return prov.model.ProvDocument.deserialize(content=lineage_prov(pile[0], lineage=pile[1]), format="json")


@piles
def test_prov_is_read_back_and_keeps_its_constraints(pile):
    read = provenance(pile)
    unified = read.unified()
    assert len(unified.get_records()) == len(read.get_records()), "no two records under one name"
    strict = {
        (str(record.formal_attributes[0][1]), str(record.formal_attributes[1][1]))
        for record in read.get_records(prov.model.ProvDerivation)
    }
    assert nx.is_directed_acyclic_graph(nx.DiGraph(sorted(strict))), "nothing is derived from itself"


def test_prov_relations_are_those_of_the_standard():
    listed, lineage = wire()
    written = json.loads(lineage_prov(listed, lineage=lineage))
    derived = {
        (one["prov:generatedEntity"], one["prov:usedEntity"]): one.get("prov:type", {"$": None})["$"]
        for one in written["wasDerivedFrom"].values()
    }
    assert derived == {
        ("assay:D1", "assay:N1"): "prov:Quotation",
        ("assay:D2", "assay:D1"): "prov:Quotation",
        ("assay:D3", "assay:D2"): None,
        ("assay:T2", "assay:T1"): "prov:Quotation",
        ("assay:T1", "assay:O1"): "prov:PrimarySource",
        ("assay:T2", "assay:O1"): "prov:PrimarySource",
        ("assay:T3", "assay:O1"): "prov:PrimarySource",
    }
    attributed = {(one["prov:entity"], one["prov:agent"]) for one in written["wasAttributedTo"].values()}
    assert ("assay:O1", "assay:S1") in attributed and ("assay:T1", "assay:S1") in attributed
    times = {one["prov:entity"]: one["prov:time"] for one in written["wasGeneratedBy"].values()}
    assert times == {"assay:D1": "2023-03-14T09:40:00+01:00", "assay:D2": "2023-03-14T12:05:00+01:00"}
    assert written["entity"]["assay:D3"]["assay:published"] == "2023-03-18"
    members = {(one["prov:collection"], one["prov:entity"]) for one in written["hadMember"].values()}
    assert ("assay:D1", "assay:T1") in members
    assert written["entity"]["assay:T1"]["prov:label"] == "Brask fell at dawn"


def test_prov_a_circle_and_an_unknown_direction_are_influences():
    listed, lineage = circle()
    written = json.loads(lineage_prov(listed, lineage=lineage))
    assert "wasDerivedFrom" not in written
    known = {(one["prov:influencee"], one["assay:directionKnown"]) for one in written["wasInfluencedBy"].values()}
    assert known == {("assay:D1", True), ("assay:D2", True), ("assay:D3", False)}


def test_prov_an_origin_that_is_a_paper_not_in_hand_is_its_publisher():
    lineage = Lineage(origins=(Origin("O1", "N1", ()),), not_held=(absent("N1", "Highland Signal"),))
    written = json.loads(lineage_prov(listing([]), lineage=lineage))
    agents = {one["prov:agent"] for one in written["wasAttributedTo"].values() if one["prov:entity"] == "assay:O1"}
    assert [written["agent"][agent]["prov:label"] for agent in agents] == ["Highland Signal"]


def test_prov_a_later_copy_of_the_same_report_is_a_revision():
    documents = [
        report("D1", "Lodestar", "2023-03-14", title="Brask falls"),
        report("D2", "Lodestar", "2023-03-15", title="Brask falls"),
        report("D3", "Lodestar", "2023-03-16", title="Another"),
    ]
    lineage = Lineage(edges=(copies("D2", "D1"), copies("D3", "D1"), cites("D3", "D2")))
    written = json.loads(lineage_prov(listing(documents), lineage=lineage))
    kinds = [one.get("prov:type", {"$": None})["$"] for one in written["wasDerivedFrom"].values()]
    assert sorted(map(str, kinds)) == ["None", "prov:Quotation", "prov:Revision"]
