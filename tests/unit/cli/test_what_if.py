"""`assay appraise` with --set, --without and --prior."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import Result
from tests.command_line import assay_here as assay

CLAIM = "The ministry sold the harbour cranes to Orvand."
FIRST = "“The ministry sold the harbour cranes to Orvand,” said Mirel Tancu, who said she saw the contract.\n"
SECOND = "“The ministry did not sell the cranes to Orvand,” said Ossip Brandel, a spokesman of the ministry.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    return tmp_path


def appraised(folder: Path, *options: str) -> Result:
    return assay("appraise", CLAIM, str(folder), "--tagger", "rules", "--reader", "rules", *options)


def test_the_report_begins_with_before_and_after(folder) -> None:
    found = appraised(folder, "--set", "O1.r=0.1", "--without", "b.txt", "--prior", "0.1..0.4")
    assert found.code == 0
    lines = found.out.splitlines()
    assert lines[0] == "What if"
    assert lines[1].startswith("- set O1.r=0.1  Mirel Tancu: r (chance that")
    assert any(line.startswith("- without b.txt") for line in lines)
    assert "- prior 0.1..0.4  10\N{NO-BREAK SPACE}% to 40\N{NO-BREAK SPACE}%; it was" in found.out
    assert [line.split() for line in lines if line.startswith("Reports")] == [["Reports", "2", "1"]]
    assert max(map(len, lines)) <= 100


def test_the_json_has_it_too(folder) -> None:
    found = json.loads(appraised(folder, "--without", "D2", "--json", "-").out)
    assert found["what_if"]["without"] == ["D2"]
    assert found["what_if"]["before"]["counts"]["documents"] == 2
    assert found["verdict"]["counts"]["documents"] == 1
    assert "what_if" not in json.loads(appraised(folder, "--json", "-").out)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--set", "O9.r=0.4"), "Nothing in these reports goes by “O9”."),
        (("--set", "Tancu.r=0.4"), "Near it: Mirel Tancu (O1)."),
        (("--without", "D7"), "These go from D1 to D2."),
        (("--prior", "0..1"), "No report could move a prior of 0 or 1"),
        (("--prior", "0.1", "0.6"), "Write it as a range, for example: --prior 0.1..0.4"),
    ],
)
def test_what_cannot_be_supposed_ends_with_2_and_one_line(folder, options, told) -> None:
    found = appraised(folder, *options)
    assert (found.code, found.out) == (2, "")
    assert told in found.err
    assert found.err.count("\n") == 1
