"""`assay statements`: who said what."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from assay.api.listing import list_statements
from assay.api.reading import read_all
from assay.cli.findings import close
from assay.cli.options import REPORTS, common, given, ledger_from, output, settings_from
from assay.cli.output import any_standard, check_targets, result_console, write
from assay.cli.progress import ProgressBars
from assay.ingest import list_places
from assay.report.contract import statements_dict, to_json
from assay.report.page.statements import render_statements_page
from assay.report.terminal.statements import render_statements, statements_csv

EXAMPLE = """\b
Examples:
  assay statements report.html
  assay statements reports/ --csv statements.csv
  assay statements reports/ --html statements.html
"""


@click.command(name="statements", epilog=EXAMPLE)
@REPORTS
@output("json", "documents, sources and statements as JSON")
@output("jsonl", "one statement a line as JSON")
@output("csv", "one statement a row")
@output("html", "the documents with their statements marked")
@given
@common
def command(
    reports: tuple[str, ...],
    json_file: str | None,
    jsonl_file: str | None,
    csv_file: str | None,
    html_file: str | None,
    **rest: Any,
) -> int:
    """Show who said what in reports.

    PATH is a file, a folder, a pattern, or - for standard input; text, Markdown, HTML and PDF are read.
    """
    check_targets(
        {"json": json_file, "jsonl": jsonl_file, "csv": csv_file, "html": html_file}, reports=list_places(reports)[0]
    )
    settings = settings_from(rest)
    ledger = ledger_from(outlets=rest["outlets"], records=rest["records"], decisions=rest["decisions"])
    with ProgressBars(quiet=rest["quiet"]) as bars:
        listing = list_statements(
            read_all(reports, settings=settings, standard_input=sys.stdin.buffer),
            ledger=ledger,
            settings=settings,
            progress=bars,
            expected=len(list_places(reports)[0]) or None,
        )
    try:
        shown = statements_dict(listing)
        write(json_file, lambda: to_json(shown))
        write(jsonl_file, lambda: json_lines(shown["statements"]))
        write(csv_file, lambda: statements_csv(listing))
        write(html_file, lambda: render_statements_page(listing))
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(json_file, jsonl_file, csv_file, html_file):
            render_statements(listing, console=result_console())
    return close(listing.documents, listing.findings, quiet=rest["quiet"], strict=rest["strict"])


def json_lines(items: object) -> str:
    """One JSON object a line."""
    rows = items if isinstance(items, list) else []
    return "".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) + "\n" for item in rows)
