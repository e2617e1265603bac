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
from assay.report.exchange.dot import lineage_dot
from assay.report.exchange.graphml import lineage_graphml
from assay.report.exchange.prov import lineage_prov
from assay.report.page.lineage import render_lineage_page
from assay.report.terminal.lineage import render_lineage

EXAMPLE = """\b
Examples:
  assay lineage reports/
  assay lineage "reports/**/*.md" --json lineage.json
  assay lineage reports/ --html lineage.html --dot - | dot -Tsvg -o lineage.svg
"""


@click.command(name="lineage", epilog=EXAMPLE)
@REPORTS
@output("json", "origins, relays and the graph between documents as JSON")
@output("html", "one self-contained page with the graph drawn")
@output("dot", "the graph between documents for Graphviz")
@output("graphml", "the same graph for network analysis")
@output("prov", "documents, statements and origins as W3C PROV-JSON")
@click.option("--all", "whole", is_flag=True, help="Print the whole tree of a large pile.")
@given
@common
def command(
    reports: tuple[str, ...],
    json_file: str | None,
    html_file: str | None,
    dot_file: str | None,
    graphml_file: str | None,
    prov_file: str | None,
    whole: bool,
    **rest: Any,
) -> int:
    """Show who got what from whom in reports.

    PATH is a file, a folder, a pattern, or - for standard input; text, Markdown, HTML and PDF are read. Printed are
    the reports as a tree, circles, the course of time, and the origins that several reports rest on.
    """
    targets = {"json": json_file, "html": html_file, "dot": dot_file, "graphml": graphml_file, "prov": prov_file}
    check_targets(targets, reports=list_places(reports)[0])
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
        write(html_file, lambda: render_lineage_page(listing, lineage=lineage))
        write(dot_file, lambda: lineage_dot(listing, lineage=lineage))
        write(graphml_file, lambda: lineage_graphml(listing, lineage=lineage))
        write(prov_file, lambda: lineage_prov(listing, lineage=lineage))
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(*targets.values()):
            render_lineage(listing, lineage=lineage, console=result_console(), whole=whole)
    return close(listing.documents, listing.findings, quiet=rest["quiet"], strict=rest["strict"])
