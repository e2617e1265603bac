"""What `assay stance` writes and prints."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.command_line import Result
from tests.command_line import assay_here as assay

REPORT = "# Cranes of the port\n\nThe ministry denied that it had sold the harbour cranes to Orvand.\n"
CLAIM = "The ministry sold the harbour cranes to Orvand."


def called(folder: Path, *options: str, **environment: str) -> Result:
    (folder / "report.md").write_text(REPORT, encoding="utf-8")
    rules = ("--tagger", "rules", "--reader", "rules")
    return assay("stance", CLAIM, "report.md", *rules, *options, folder=folder, **environment)


HEAD = f"""\
{CLAIM}
1 report: 0 for, 0 against, 1 discussing it.
1 statement: 0 for, 1 against.

[1] “Cranes of the port”  discusses 57\u00a0%
"""


@pytest.mark.parametrize(
    ("width", "statement"),
    [
        (
            "60",
            "- against 86\u00a0%; The ministry\n  ‹denied›: that it had sold the harbour cranes to Orvand\n\n",
        ),
        (
            "100",
            "against 86\u00a0%    The ministry        ‹denied›: that it had sold the harbour cranes to Orvand\n\n",
        ),
    ],
)
def test_the_words_that_decided_are_marked_where_there_is_no_terminal(
    tmp_path: Path, width: str, statement: str
) -> None:
    assert called(tmp_path, COLUMNS=width) == Result(0, f"{HEAD}{statement}", "")


def test_the_table_for_spreadsheets_has_them_too_and_goes_alone_to_standard_output(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(called(tmp_path, "--csv", "-").out)))
    told = [(row["stance"], row["cue"], row["decided_by"]) for row in rows if row["cue"]]
    assert told == [("opposes", "denied", "denied")]


def test_two_results_do_not_go_to_one_place(tmp_path: Path) -> None:
    result = called(tmp_path, "--csv", "-", "--json", "-")
    assert (result.code, result.out) == (2, "")
    assert "would both write to standard output" in result.err
