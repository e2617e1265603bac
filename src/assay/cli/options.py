"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from assay.settings import Settings

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

REPORTS = click.argument("reports", nargs=-1, required=True, metavar="PATH...")
CLAIM = click.argument("claim", metavar="CLAIM")


def common(function: Decorated) -> Decorated:
    """Adds the options every command over reports takes."""
    for option in (
        click.option("--debug", is_flag=True, help="Show the traceback of a fault."),
        click.option("-q", "--quiet", is_flag=True, help="Show no progress and no findings, only results and errors."),
        click.option("--strict", is_flag=True, help="Exit with 1 when there are findings you must know of."),
        click.option("--fast", is_flag=True, help="Trade a little accuracy for speed."),
        click.option("--threads", type=click.IntRange(min=0), default=0, help="Processor threads (0: all)."),
        click.option(
            "--tagger", type=click.Choice(["neural", "rules"]), default="neural", help="How statements are found."
        ),
    ):
        function = option(function)
    return function


def output(name: str, what: str) -> Callable[[Decorated], Decorated]:
    """An option `--NAME FILE` that writes `what` to a file, or to standard output for `-`."""
    return click.option(f"--{name}", f"{name}_file", metavar="FILE", help=f"Write {what} to FILE, or to - .")


def settings_from(
    *, tagger: str, fast: bool, threads: int, prior: tuple[float, float, float] | None = None
) -> Settings:
    """The settings that the options ask for."""
    plain = Settings(tagger=tagger, fast=fast, threads=threads)
    return plain if prior is None else Settings(tagger=tagger, fast=fast, threads=threads, prior=prior)
