"""`assay sources`: who the sources really are."""

from __future__ import annotations

import sys
from typing import Any

import click

from assay.api.listing import list_sources
from assay.api.reading import read_all
from assay.cli.findings import close
from assay.cli.options import REPORTS, common, given, ledger_from, output, settings_from
from assay.cli.output import any_standard, check_targets, result_console, write
from assay.cli.progress import ProgressBars
from assay.ingest import list_places
from assay.report.contract import sources_dict, to_json
from assay.report.terminal.sources import render_sources, sources_csv

EXAMPLE = """\b
Examples:
  assay sources reports/
  assay sources reports/ --claim "The ministry sold the land." --why
  assay sources reports/ --csv sources.csv
"""


@click.command(name="sources", epilog=EXAMPLE)
@REPORTS
@click.option("--claim", metavar="CLAIM", help="Show as well what each source stands to gain or lose by CLAIM.")
@click.option("--why", is_flag=True, help="Show the reasons, with the words they rest on.")
@output("json", "documents, sources and the source of each statement as JSON")
@output("csv", "one source a row")
@given
@common
def command(
    reports: tuple[str, ...], claim: str | None, why: bool, json_file: str | None, csv_file: str | None, **rest: Any
) -> int:
    """Show who the sources in reports really are.

    PATH is a file, a folder, a pattern, or - for standard input; text, Markdown, HTML and PDF are read.
    """
    check_targets({"json": json_file, "csv": csv_file}, reports=list_places(reports)[0])
    settings = settings_from(rest)
    ledger = ledger_from(outlets=rest["outlets"], records=rest["records"], decisions=rest["decisions"])
    with ProgressBars(quiet=rest["quiet"]) as bars:
        listing, understood = list_sources(
            read_all(reports, settings=settings, standard_input=sys.stdin.buffer),
            claim=claim,
            ledger=ledger,
            settings=settings,
            progress=bars,
            expected=len(list_places(reports)[0]) or None,
        )
    try:
        write(json_file, lambda: to_json(sources_dict(listing, claim=understood)))
        write(csv_file, lambda: sources_csv(listing))
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(json_file, csv_file):
            render_sources(listing, console=result_console(), why=why)
    return close(listing.documents, listing.findings, quiet=rest["quiet"], strict=rest["strict"])
