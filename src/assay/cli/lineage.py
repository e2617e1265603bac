"""`assay lineage`: who got what from whom."""

from __future__ import annotations

import sys
from typing import Any

import click

from assay.api.listing import list_lineage
from assay.api.reading import read_all
from assay.cli.findings import close
from assay.cli.options import REPORTS, common, given, ledger_from, output, settings_from
from assay.cli.output import any_standard, check_targets, result_console, write
from assay.cli.progress import ProgressBars
from assay.ingest import list_places
from assay.report.contract import lineage_dict, to_json
from assay.report.tables import render_lineage

EXAMPLE = """\b
Examples:
  assay lineage reports/
  assay lineage "reports/**/*.md" --json lineage.json
"""


@click.command(name="lineage", epilog=EXAMPLE)
@REPORTS
@output("json", "origins, relays and the graph between documents as JSON")
@given
@common
def command(reports: tuple[str, ...], json_file: str | None, **rest: Any) -> int:
    """Show who got what from whom in reports.

    PATH is a file, a folder, a pattern, or - for standard input; text, Markdown, HTML and PDF are read.
    """
    check_targets({"json": json_file})
    settings = settings_from(rest)
    ledger = ledger_from(outlets=rest["outlets"], records=rest["records"], decisions=rest["decisions"])
    with ProgressBars(quiet=rest["quiet"]) as bars:
        listing, lineage = list_lineage(
            read_all(reports, settings=settings, standard_input=sys.stdin.buffer),
            ledger=ledger,
            settings=settings,
            progress=bars,
            expected=len(list_places(reports)[0]) or None,
        )
    try:
        write(json_file, lambda: to_json(lineage_dict(listing, lineage=lineage)))
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(json_file):
            render_lineage(listing, lineage=lineage, console=result_console())
    return close(listing.documents, listing.findings, quiet=rest["quiet"], strict=rest["strict"])
