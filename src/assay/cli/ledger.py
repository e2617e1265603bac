"""`assay ledger`: records of sources kept from how claims turned out, and accuracies estimated over many claims."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from assay.api.records import estimate_accuracy, update_records
from assay.cli.findings import exit_code, tell_findings
from assay.cli.options import output
from assay.cli.output import any_standard, check_targets, result_console, write
from assay.domain.outcome import EstimationMethod
from assay.report.terminal.records import render_estimates, render_update

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

UPDATE_EXAMPLE = """\b
Examples:
  assay appraise "The ministry sold the land." reports/ --json cases/land.json
  assay ledger update cases/ --outcomes outcomes.csv --records records.csv
  assay appraise "The ministry sold the lake." reports/ --records records.csv
"""
ESTIMATE_EXAMPLE = """\b
Examples:
  assay ledger estimate cases/
  assay ledger estimate cases/ --outcomes outcomes.csv --csv estimates.csv
"""

APPRAISALS = click.argument("appraisals", nargs=-1, required=True, metavar="APPRAISAL...")
PARTY_LINES = click.option(
    "--party-lines", is_flag=True, help="Count as well what parties say in their own interest, which they would anyway."
)


def _common(function: Decorated) -> Decorated:
    for option in (
        click.option("--debug", is_flag=True, help="Show the traceback of a fault."),
        click.option("-q", "--quiet", is_flag=True, help="Show no findings, only results and errors."),
        click.option("--strict", is_flag=True, help="Exit with 1 when there are findings you must know of."),
    ):
        function = option(function)
    return function


@click.group(name="ledger", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """Keep records of sources, from how claims turned out.

    APPRAISAL is a file that `assay appraise --json FILE` wrote, or a folder of these.
    """


@command.command(name="update", epilog=UPDATE_EXAMPLE)
@APPRAISALS
@click.option(
    "--outcomes",
    required=True,
    metavar="FILE",
    help="How claims turned out: CSV with claim, outcome (true, false, mixed, unresolved), by, when, url, why.",
)
@click.option(
    "--records",
    required=True,
    metavar="FILE",
    help="The records to add to: CSV with name, borne_out, of; made where there is none.",
)
@PARTY_LINES
@click.option("--dry-run", is_flag=True, help="Show what would be counted, and write nothing.")
@_common
def update(
    appraisals: tuple[str, ...],
    outcomes: str,
    records: str,
    party_lines: bool,
    dry_run: bool,
    quiet: bool,
    strict: bool,
    debug: bool,
) -> int:
    """Count how claims turned out for the sources that had spoken on them.

    A claim goes by its words or its appraisal's fingerprint. Every named source counts once for each claim, by its own
    statements for or against it. What was counted stands in a log beside the records (records.counted.csv), and is not
    counted again. Outcomes are what others found: Assay's own verdict is refused.
    """
    del debug
    check_targets({"records": records})
    found = update_records(appraisals, outcomes, records=records, party_lines=party_lines)
    if not dry_run:
        found.save()
    where = "nothing is written" if dry_run else f"see {records}" if found.counted else f"{records} stays as it is"
    render_update(found.value, console=result_console(), where=where)
    tell_findings(found.findings, quiet=quiet, names={})
    return exit_code(found.findings, strict=strict)


@command.command(name="estimate", epilog=ESTIMATE_EXAMPLE)
@APPRAISALS
@click.option("--outcomes", metavar="FILE", help="Outcomes that are known, as for update; they are taken as truth.")
@click.option(
    "--method",
    type=click.Choice([method.value for method in EstimationMethod]),
    default=EstimationMethod.DAWID_SKENE.value,
    help="dawid-skene, or mace, which takes no outcomes.",
)
@PARTY_LINES
@output("csv", "one source a row")
@_common
def estimate(
    appraisals: tuple[str, ...],
    outcomes: str | None,
    method: str,
    party_lines: bool,
    csv_file: str | None,
    quiet: bool,
    strict: bool,
    debug: bool,
) -> int:
    """Estimate how often sources are right, from agreement among them over many claims.

    What comes out is no record: it is shown, and enters no weight. Needs the extra ledger: pip install 'assay[ledger]'.
    """
    del debug
    check_targets({"csv": csv_file})
    found = estimate_accuracy(appraisals, outcomes=outcomes or (), method=method, party_lines=party_lines)
    try:
        write(csv_file, found.to_csv)
    finally:
        if not any_standard(csv_file):
            render_estimates(found.value, console=result_console())
    tell_findings(found.findings, quiet=quiet, names={})
    return exit_code(found.findings, strict=strict)
