"""`assay stance`: each document's and each statement's stance towards a claim."""

from __future__ import annotations

import sys
from typing import Any

import click

from assay.api.listing import list_stances
from assay.api.reading import read_all
from assay.cli.findings import close
from assay.cli.options import ALTERNATIVES, CLAIM, READER, REPORTS, common, given, ledger_from, output, settings_from
from assay.cli.output import any_standard, check_targets, result_console, write
from assay.cli.progress import ProgressBars
from assay.ingest import list_places
from assay.report.contract import stance_dict, to_json
from assay.report.tables.spreadsheet import statements_csv
from assay.report.terminal.stance import render_stance

EXAMPLE = """\b
Examples:
  assay stance "The ministry sold the land." reports/
  assay stance "The ministry sold the land." report.txt --json -
  assay stance "The ministry sold the land." reports/ --csv stances.csv
  assay stance "The ministry sold it." reports/ --or "The council sold it."
"""


@click.command(name="stance", epilog=EXAMPLE)
@CLAIM
@REPORTS
@output("json", "documents, statements and their stances as JSON")
@output("csv", "one statement a row with its stance and the words that decided")
@ALTERNATIVES
@READER
@given
@common
def command(
    claim: str,
    reports: tuple[str, ...],
    json_file: str | None,
    csv_file: str | None,
    alternatives: tuple[str, ...],
    **rest: Any,
) -> int:
    """Show each document's and each statement's stance towards CLAIM.

    Those that bear most on it come first, with the words that decided marked.
    CLAIM is one sentence in quotation marks. PATH is a file, a folder, a pattern, or - for standard input.
    """
    check_targets({"json": json_file, "csv": csv_file}, reports=list_places(reports)[0])
    settings = settings_from(rest)
    ledger = ledger_from(outlets=rest["outlets"], records=rest["records"], decisions=rest["decisions"])
    with ProgressBars(quiet=rest["quiet"]) as bars:
        listing, understood, stances = list_stances(
            claim,
            read_all(reports, settings=settings, standard_input=sys.stdin.buffer),
            alternatives=alternatives,
            ledger=ledger,
            settings=settings,
            progress=bars,
            expected=len(list_places(reports)[0]) or None,
        )
    try:
        write(json_file, lambda: to_json(stance_dict(listing, claim=understood, stances=stances)))
        write(csv_file, lambda: statements_csv(listing, stances=stances))
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(json_file, csv_file):
            render_stance(listing, claim=understood, stances=stances, console=result_console())
    return close(listing.documents, listing.findings, quiet=rest["quiet"], strict=rest["strict"])
