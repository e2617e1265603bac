"""`assay appraise`: the main job."""

from __future__ import annotations

import sys
from typing import Any

import click

from assay.api.reading import read_all
from assay.api.whole import appraise_readings
from assay.cli.findings import close
from assay.cli.options import ALTERNATIVES, CLAIM, READER, REPORTS, common, given, ledger_from, output, settings_from
from assay.cli.output import any_standard, check_targets, result_console, write
from assay.cli.progress import ProgressBars
from assay.errors import UsageError
from assay.ingest import list_places
from assay.report.terminal import render_terminal

EXAMPLE = """\b
Examples:
  assay appraise "The ministry sold the land." reports/
  assay appraise "The ministry sold the land." reports/*.html --html page.html
  assay appraise "The ministry sold the land." reports/ --or "It leased the land."
"""


@click.command(name="appraise", epilog=EXAMPLE)
@CLAIM
@REPORTS
@output("html", "one self-contained page")
@output("json", "the whole appraisal as JSON")
@output("markdown", "the report in Markdown")
@ALTERNATIVES
@click.option(
    "--prior",
    nargs=2,
    type=float,
    metavar="LOW HIGH",
    help="How likely the claim is before any report, as a range; 0.1 0.6 if not given.",
)
@READER
@given
@common
def command(
    claim: str,
    reports: tuple[str, ...],
    html_file: str | None,
    json_file: str | None,
    markdown_file: str | None,
    alternatives: tuple[str, ...],
    prior: tuple[float, float] | None,
    **rest: Any,
) -> int:
    """Say what the reporting behind CLAIM amounts to.

    CLAIM is one sentence in quotation marks. PATH is a file, a folder, a pattern, or - for standard input; text,
    Markdown, HTML and PDF are read. The appraisal is printed: the verdict, who says so, what opposes it, what is
    missing, what it hangs on, and the passages it all rests on.
    """
    check_targets({"html": html_file, "json": json_file, "markdown": markdown_file})
    settings = settings_from(rest, prior=prior_set(prior) if prior else None)
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
    try:
        write(json_file, appraisal.to_json)
        write(html_file, appraisal.to_html)
        write(markdown_file, appraisal.to_markdown)
    finally:  # printed last: a reader like `head` closes the pipe, and that ends the command
        if not any_standard(html_file, json_file, markdown_file):
            render_terminal(appraisal.view, console=result_console())
    return close(appraisal.documents, appraisal.findings, quiet=rest["quiet"], strict=rest["strict"])


def prior_set(ends: tuple[float, float]) -> tuple[float, float, float]:
    """The prior as low, centre and high; the centre is the middle on the log-odds scale."""
    low, high = ends
    if not 0.0 < low <= high < 1.0:
        raise UsageError(
            f"The prior must be two numbers with 0 < LOW <= HIGH < 1, not {low:g} and {high:g}.",
            hint="For example: --prior 0.1 0.6",
        )
    odds = (low / (1 - low) * high / (1 - high)) ** 0.5
    return low, odds / (1 + odds), high
