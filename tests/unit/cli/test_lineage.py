"""The options of `assay lineage`, over two small reports."""

import json

import networkx as nx
import pytest

from assay.cli.main import main

WIRE = (
    "---\ntitle: Brask falls\npublisher: Lodestar News Agency\npublished: 2023-03-14\n---\n\n"
    "The town of Brask fell at dawn on Tuesday after three days of shelling from the ridge above the river, a border "
    "commander told Lodestar News Agency. Nobody crossed the bridge, he said, because there was none left to cross, "
    "and the last families had walked out through the orchards the night before with what they could carry.\n"
)


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "1.md").write_text(WIRE, encoding="utf-8")
    copy = WIRE.replace("publisher: Lodestar News Agency", "publisher: The Halvic Courier").replace("-14", "-15")
    (folder / "2.md").write_text(copy, encoding="utf-8")
    return folder


def called(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(["lineage", *map(str, arguments), "--tagger", "rules", "--quiet"])
    told = capsys.readouterr()
    return ended.value.code, told.out, told.err


def test_the_tree_is_printed(capsys, reports):
    code, out, err = called(capsys, reports)
    assert (code, err) == (0, "")
    assert out.startswith("Who had it from whom\n")
    assert "Lodestar News Agency, 14 March 2023\n└── The Halvic Courier, 15 March 2023\n    " in out
    assert "2 reports read" in out


def test_every_format_is_written_to_its_file_and_the_tree_printed(capsys, reports, tmp_path):
    names = ("json", "html", "dot", "graphml", "prov")
    options = [part for name in names for part in (f"--{name}", tmp_path / f"lineage.{name}")]
    code, out, _ = called(capsys, reports, *options)
    assert code == 0
    assert out.startswith("Who had it from whom\n")
    assert json.loads((tmp_path / "lineage.json").read_text(encoding="utf-8"))["lineage"]["edges"]
    assert (tmp_path / "lineage.html").read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert (tmp_path / "lineage.dot").read_text(encoding="utf-8").startswith("digraph lineage {")
    assert nx.read_graphml(tmp_path / "lineage.graphml").number_of_nodes() >= 2
    assert json.loads((tmp_path / "lineage.prov").read_text(encoding="utf-8"))["wasDerivedFrom"]


@pytest.mark.parametrize("name", ["json", "html", "dot", "graphml", "prov"])
def test_a_format_on_standard_output_stands_there_alone(capsys, reports, name):
    code, out, err = called(capsys, reports, f"--{name}", "-")
    assert (code, err) == (0, "")
    assert "Who had it from whom\nBelow" not in out
    start = {"json": "{", "prov": "{", "html": "<!doctype", "dot": "digraph", "graphml": "<?xml"}[name]
    assert out.lstrip().startswith(start)


def test_two_formats_cannot_share_standard_output(capsys, reports):
    code, out, err = called(capsys, reports, "--dot", "-", "--prov", "-")
    assert (code, out) == (2, "")
    assert "both write to standard output" in err
