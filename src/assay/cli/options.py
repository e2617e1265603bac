"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from assay.api.ledger import read_ledger
from assay.domain.ledger import Ledger
from assay.errors import UsageError
from assay.settings import Settings

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_LONGEST_PATH = 1_000


def _given_reports(context: click.Context, parameter: click.Parameter, reports: tuple[str, ...]) -> tuple[str, ...]:
    """The reports as given; raises `UsageError` where a path is empty or standard input is to be read twice."""
    del context, parameter
    if any(not report.strip() for report in reports):
        raise UsageError("One of the paths is empty.", hint="Name files, folders or patterns, or - for standard input.")
    if reports.count("-") > 1:
        raise UsageError("Standard input (-) stands twice among the paths.", hint="It can be read once; name it once.")
    return reports


def _given_claim(context: click.Context, parameter: click.Parameter, claim: str) -> str:
    """The claim as given; raises `UsageError` where it is evidently a path."""
    del context, parameter
    words = claim.strip()
    is_one_word = bool(words) and len(words) < _LONGEST_PATH and not any(char.isspace() or char < " " for char in words)
    if is_one_word and Path(words).exists():
        raise UsageError(
            f"The claim comes first, but {words} is a file or folder.",
            hint='For example: assay appraise "The ministry sold the land." reports/',
        )
    return claim


REPORTS = click.argument("reports", nargs=-1, required=True, metavar="PATH...", callback=_given_reports)
CLAIM = click.argument("claim", metavar="CLAIM", callback=_given_claim)


def common(function: Decorated) -> Decorated:
    """Adds the options every command over reports takes."""
    for option in (
        click.option("--debug", is_flag=True, help="Show the traceback of a fault."),
        click.option("-q", "--quiet", is_flag=True, help="Show no progress and no findings, only results and errors."),
        click.option("--strict", is_flag=True, help="Exit with 1 when there are findings you must know of."),
        click.option("--fast", is_flag=True, help="Trade a little accuracy for speed."),
        click.option(
            "--threads", type=click.IntRange(min=0), default=0, metavar="N", help="Processor threads; 0 for all."
        ),
        click.option(
            "--tagger",
            type=click.Choice(["neural", "rules"]),
            default="neural",
            help="How statements are found: by the shipped model, or by rules alone.",
        ),
    ):
        function = option(function)
    return function


ALTERNATIVES = click.option(
    "--or",
    "alternatives",
    multiple=True,
    metavar="CLAIM",
    help="Another explanation to hold against it; may be repeated.",
)
READER = click.option(
    "--reader",
    type=click.Choice(["neural", "rules"]),
    default=Settings().reader,
    help="How stance is read: by the shipped model and rules, or by rules alone.",
)


def given(function: Decorated) -> Decorated:
    """Adds the options by which a person says what is known of outlets and sources."""
    for option in (
        click.option(
            "--decisions", metavar="FILE", help="What a person decided on sources and parameters: YAML; it wins."
        ),
        click.option("--records", metavar="FILE", help="Records of sources: CSV with name, borne_out, of."),
        click.option(
            "--outlets", metavar="FILE", help="A table of outlets: CSV with name, domain, owner, reliability, kind."
        ),
    ):
        function = option(function)
    return function


def ledger_from(*, outlets: str | None, records: str | None, decisions: str | None) -> Ledger:
    """The ledger that the options name; raises `UsageError` where a file cannot be read."""
    return read_ledger(outlets=outlets, records=records, decisions=decisions)


def output(name: str, what: str) -> Callable[[Decorated], Decorated]:
    """An option `--NAME FILE` that writes `what` to a file, or to standard output for `-`."""
    return click.option(
        f"--{name}", f"{name}_file", metavar="FILE", help=f"Write {what} to FILE; - for standard output."
    )


def settings_from(given: Mapping[str, Any]) -> Settings:
    """The settings that a command's options ask for."""
    plain = Settings(tagger=given["tagger"], fast=given["fast"], threads=given["threads"])
    reader = given.get("reader", plain.reader)
    return replace(plain, reader=reader)
