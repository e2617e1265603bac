"""The formats that `assay appraise` writes: one option each, and what makes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from assay.api.appraisal import Appraisal
from assay.cli.options import Decorated, output
from assay.cli.output import check_targets, write
from assay.errors import MissingExtra, UsageError
from assay.report.exchange.package import check_package
from assay.report.tables import TABLES

Given = Mapping[str, Any]
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Format:
    """An option `--NAME FILE`, what its help says is written, and what makes it from the appraisal and all options.

    `extra` is the optional part that it needs, if any, and `modules` are what that installs.
    """

    name: str
    what: str
    make: Callable[[Appraisal, Given], str | bytes]
    extra: str = ""
    modules: tuple[str, ...] = ()


def _claim_review(appraisal: Appraisal, given: Given) -> str:
    return appraisal.to_claim_review(author=given["author"], url=given["review_url"], published=given["dated"])


def _parquet(appraisal: Appraisal, given: Given) -> bytes:
    return appraisal.to_parquet(given["table"])


FORMATS = (
    Format("html", "one self-contained page", lambda appraisal, _: appraisal.to_html()),
    Format("json", "the whole appraisal as JSON", lambda appraisal, _: appraisal.to_json()),
    Format("markdown", "the report in Markdown", lambda appraisal, _: appraisal.to_markdown()),
    Format("csv", "one table as CSV", lambda appraisal, given: appraisal.to_csv(given["table"])),
    Format(
        "parquet",
        "one table as Parquet",
        lambda appraisal, given: appraisal.to_parquet(given["table"]),
        "tables",
        ("pyarrow",),
    ),
    Format("claimreview", "a schema.org ClaimReview (JSON-LD)", _claim_review),
    Format("annotations", "passages as W3C Web Annotations (JSON-LD)", lambda appraisal, _: appraisal.to_annotations()),
    Format("stix", "a STIX 2.1 bundle", lambda appraisal, _: appraisal.to_stix(), "exchange", ("stix2",)),
    Format("prov", "provenance as W3C PROV-JSON", lambda appraisal, _: appraisal.to_prov()),
    Format("dot", "the graph between documents for Graphviz", lambda appraisal, _: appraisal.to_dot()),
    Format("graphml", "the same graph for network analysis", lambda appraisal, _: appraisal.to_graphml()),
)


def formats(function: Decorated) -> Decorated:
    """Adds an option for every format, and those that say how a format is to be."""
    for option in (
        click.option(
            "--dated",
            metavar="DATE",
            help="The day of the ClaimReview and of the package, like 2025-04-03; none if not given.",
        ),
        click.option("--review-url", metavar="URL", help="Where the ClaimReview will stand."),
        click.option("--author", metavar="NAME", help="Who signs ClaimReview and package; a draft if not given."),
        click.option(
            "--package",
            metavar="FOLDER",
            help="Write a BagIt package of reports and appraisal to a new FOLDER, or to a file that ends in .zip.",
        ),
        click.option(
            "--table",
            type=click.Choice(TABLES),
            default="statements",
            metavar="TABLE",
            help=f"Which table --csv and --parquet write: {', '.join(TABLES)}.",
        ),
        *(output(each.name, each.what) for each in reversed(FORMATS)),
    ):
        function = option(function)
    return function


def targets_of(given: Given) -> dict[str, str | None]:
    """Where each format is to go; none for those that are not asked for."""
    return {each.name: given[f"{each.name}_file"] for each in FORMATS}


def check_formats(given: Given) -> None:
    """Raises, before any work is done, where a result cannot be made or written.

    `UsageError` where it cannot go where it is to go, `MissingExtra` where an optional part is not installed.
    """
    targets = targets_of(given)
    check_targets(targets)
    for each in FORMATS:
        if targets[each.name] is not None:
            _check_extra(f"--{each.name}", each.extra, each.modules)
    if given["package"] is not None:
        check_package(Path(given["package"]))
    if given["dated"] is not None and not _DAY.fullmatch(given["dated"]):
        raise UsageError(f"--dated takes a day like 2025-04-03, not {given['dated']}.")


def _check_extra(option: str, extra: str, modules: tuple[str, ...]) -> None:
    if not all(find_spec(module) for module in modules):
        raise MissingExtra(extra, option)


def write_formats(appraisal: Appraisal, given: Given) -> None:
    """Writes every format that is asked for."""
    targets = targets_of(given)
    for each in FORMATS:
        write(targets[each.name], lambda each=each: each.make(appraisal, given))  # type: ignore[misc]
    if given["package"] is not None:
        appraisal.to_package(given["package"], organisation=given["author"] or "", date=given["dated"] or "")
