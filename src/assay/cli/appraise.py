"""`assay appraise`: the main job."""

from __future__ import annotations

import sys
from typing import Any

import click

from assay.api.reading import read_all
from assay.api.what_if import prior_of
from assay.api.whole import appraise_readings
from assay.cli.findings import close
from assay.cli.formats import check_formats, formats, targets_of, write_formats
from assay.cli.options import ALTERNATIVES, CLAIM, READER, REPORTS, common, given, ledger_from, settings_from
from assay.cli.output import any_standard, result_console
from assay.cli.progress import ProgressBars
from assay.ingest import list_places
from assay.report.terminal.report import render_terminal

EXAMPLE = """\b
Examples:
  assay appraise "The ministry sold the land." reports/
  assay appraise "The ministry sold the land." reports/*.html --html page.html
  assay appraise "The ministry sold the land." reports/ --or "It leased the land."
  assay appraise "The ministry sold the land." reports/ --set O1.r=0.4 --without D2
"""


@click.command(name="appraise", epilog=EXAMPLE)
@CLAIM
@REPORTS
@formats
@ALTERNATIVES
@click.option(
    "--set",
    "settings_given",
    multiple=True,
    metavar="ITEM.FIELD=VALUE",
    help="What if: a field of a source, or a parameter of an item or of the tables, were another. May be repeated.",
)
@click.option(
    "--without",
    multiple=True,
    metavar="ITEM",
    help="What if: a document, origin, source, exhibit or statement were not there. May be repeated.",
)
@click.option(
    "--prior",
    metavar="LOW..HIGH",
    help="What if: the claim were this likely before any report; 0.1..0.6 if not given.",
)
@READER
@given
@common
def command(
    claim: str,
    reports: tuple[str, ...],
    alternatives: tuple[str, ...],
    **rest: Any,
) -> int:
    """Say what the reporting behind CLAIM amounts to.

    CLAIM is one sentence in quotation marks. PATH is a file, a folder, a pattern, or - for standard input; text,
    Markdown, HTML and PDF are read. The appraisal is printed: the verdict, who says so, what opposes it, what is
    missing, what it hangs on, and the passages it all rests on.

    With --set, --without or --prior it is shown before and after. ITEM is a handle that the report shows (D1 a
    document, O1 an origin, E1 an exhibit), a name or an identifier.
    """
    check_formats(rest, reports=reports)
    settings = settings_from(rest)
    supposed = {"set": rest["settings_given"], "without": rest["without"], "prior": rest["prior"]}
    if rest["prior"] is not None:
        prior_of(rest["prior"])
    expected = len(list_places(reports)[0])
    ledger = ledger_from(outlets=rest["outlets"], records=rest["records"], decisions=rest["decisions"])
    with ProgressBars(quiet=rest["quiet"]) as bars:
        appraisal = appraise_readings(
            claim,
            read_all(reports, settings=settings, standard_input=sys.stdin.buffer),
            alternatives=alternatives,
            ledger=ledger,
            settings=settings,
            progress=bars,
            expected=expected or None,
        )
        if rest["settings_given"] or rest["without"] or rest["prior"] is not None:
            appraisal = appraisal.what_if(**supposed, progress=bars)
    try:
        write_formats(appraisal, rest)
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(*targets_of(rest).values()):
            render_terminal(appraisal.view, console=result_console())
    return close(appraisal.documents, appraisal.findings, quiet=rest["quiet"], strict=rest["strict"])
