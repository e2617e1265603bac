"""`assay appraise` in every format at once, and what it refuses before it starts to work."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import bagit
import networkx as nx
import pyarrow.parquet
import pydot
import pytest

from tests.command_line import assay as in_a_new_process
from tests.command_line import assay_here as assay

REPORTS = Path(__file__).resolve().parents[3] / "examples" / "velmarian-drones" / "reports"
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
RULES = ("--tagger", "rules", "--reader", "rules", "--quiet")
ENDINGS = ("html", "json", "markdown", "csv", "parquet", "claimreview", "annotations", "stix", "prov", "dot", "graphml")
FILES = {name: f"r.{name}" for name in ENDINGS} | {"package": "bag.zip"}


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("formats")
    options = [word for name, file in FILES.items() for word in (f"--{name}", file)]
    signed = ("--author", "The Halvic Desk", "--dated", "2023-04-01", "--table", "origins")
    done = assay("appraise", CLAIM, str(REPORTS), *RULES, *options, *signed, folder=folder)
    assert (done.code, done.err) == (0, "")
    assert "Who says so" in done.out, "the report is printed all the same"
    return folder


def the_json(folder: Path) -> dict:
    return json.loads((folder / "r.json").read_text(encoding="utf-8"))


def test_every_file_is_there_and_nothing_else(written):
    assert {path.name for path in written.iterdir()} == set(FILES.values())
    assert all((written / name).stat().st_size > 500 for name in FILES.values())


def test_the_table_asked_for_is_written_in_both_formats(written):
    origins = the_json(written)["origins"]
    rows = list(csv.DictReader(io.StringIO((written / "r.csv").read_text(encoding="utf-8"))))
    table = pyarrow.parquet.read_table(written / "r.parquet")
    assert [row["id"] for row in rows] == table.column("id").to_pylist() == [origin["id"] for origin in origins]


def test_one_figure_is_one_figure_in_every_format(written):
    """Weight and label as the JSON has them, in each format that tells them."""
    verdict = the_json(written)["verdict"]
    weight = f"{abs(verdict['weight_db']['mid']):.1f} dB"
    texts = {name: (written / FILES[name]).read_text(encoding="utf-8") for name in ("html", "markdown", "claimreview")}
    assert all(weight in text for text in texts.values())
    assert json.loads(texts["claimreview"])["reviewRating"]["alternateName"] == "Unproven"
    appraisal = next(
        entry for entry in json.loads((written / "r.prov").read_text(encoding="utf-8"))["entity"].values()
        if isinstance(entry, dict) and "assay:weightMid" in entry
    )  # fmt: skip
    told = appraisal["assay:weightMid"]
    assert float(told["$"] if isinstance(told, dict) else told) == verdict["weight_db"]["mid"]


def test_the_graphs_are_of_the_same_documents(written):
    held = {document["id"] for document in the_json(written)["documents"]}
    graph = nx.read_graphml(written / "r.graphml")
    drawn = {node.get_name().strip('"') for node in pydot.graph_from_dot_file(str(written / "r.dot"))[0].get_nodes()}
    assert held <= set(graph.nodes)
    assert held <= drawn


def test_the_package_is_whole_and_signed(written, tmp_path):
    with zipfile.ZipFile(written / "bag.zip") as archive:
        archive.extractall(tmp_path)
    bag = bagit.Bag(str(tmp_path / "bag"))
    bag.validate()
    assert bag.info["Source-Organization"] == "The Halvic Desk"
    data = tmp_path / "bag" / "data"
    assert (data / "appraisal.json").read_bytes() == (written / "r.json").read_bytes()
    assert {path.read_bytes() for path in REPORTS.iterdir()} == {
        path.read_bytes() for path in (data / "documents" / "original").iterdir()
    }
    review = json.loads((data / "claim-review.jsonld").read_text(encoding="utf-8"))
    assert (review["author"]["name"], review["datePublished"]) == ("The Halvic Desk", "2023-04-01")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--csv", "-", "--stix", "-"), "would both write to standard output"),
        (("--parquet", "no/such/folder/x"), "there is no folder"),
        (("--table", "opinions", "--csv", "-"), "'opinions' is not one of"),
        (("--package", "taken", "--author", "A"), "is not empty"),
        (("--claimreview", "-", "--dated", "yesterday"), "--dated takes a day like 2025-04-03"),
    ],
)
def test_wrong_use_is_told_before_any_work(tmp_path, options, told):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").write_text("mine", encoding="utf-8")
    done = assay("appraise", CLAIM, str(REPORTS), *options, folder=tmp_path)
    assert done.code == 2
    assert told in done.err
    assert "Traceback" not in done.err
    assert (tmp_path / "taken" / "file").read_text(encoding="utf-8") == "mine"


def test_an_extra_that_is_not_there_is_told_before_any_work(tmp_path):
    (tmp_path / "stix2.py").write_text("raise ImportError('not this one')", encoding="utf-8")
    blocked = "import sys, importlib.util as u; find = u.find_spec\n"
    blocked += "u.find_spec = lambda name, *rest: None if name == 'stix2' else find(name, *rest)\n"
    (tmp_path / "sitecustomize.py").write_text(blocked, encoding="utf-8")
    done = in_a_new_process("appraise", CLAIM, str(REPORTS), "--stix", "-", folder=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.code == 2
    assert "--stix needs the extra 'exchange'" in done.err
    assert "pip install 'assay[exchange]'" in done.err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--json", "reports/a.txt"), "which is one of the reports"),
        (("--html", "./reports/../reports/a.txt"), "which is one of the reports"),
        (("--json", "out", "--html", "./out"), "would both write to"),
        (("--package", "reports/case"), "among the reports"),
        (("--package", "-"), "a folder or a file that ends in .zip"),
        (("--package", "mine.zip"), "is no package of Assay's"),
        (("--table", "origins"), "none is"),
        (("--author", "A"), "has nothing to act on"),
        (("--claimreview", "-", "--author", " "), "--author is empty"),
        (("--claimreview", "-", "--author", "A", "--review-url", "javascript:x"), "is no web address"),
        (("--claimreview", "-", "--author", "A", "--dated", "2025-13-45"), "takes a day"),
        (("--claimreview", "-", "--author", "A", "--without", "D1"), "cannot be signed"),
    ],
)
def test_nothing_that_was_given_is_lost_and_no_option_is_silent(tmp_path, options, told):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text("The mayor said the dam was cracked.", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "mine.zip", "w") as archive:
        archive.writestr("mine.txt", "mine")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    done = assay("appraise", "The dam was cracked.", "reports", *options, folder=tmp_path)
    assert done.code == 2
    assert told in " ".join(done.err.split())
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_package_may_be_called_archive_and_written_anew(tmp_path):
    (tmp_path / "a.txt").write_text("The mayor said the dam was cracked.", encoding="utf-8")
    for _ in range(2):
        done = assay("appraise", "The dam was cracked.", "a.txt", *RULES, "--package", "archive.zip", folder=tmp_path)
        assert (done.code, done.err) == (0, "")
    assert zipfile.is_zipfile(tmp_path / "archive.zip")
