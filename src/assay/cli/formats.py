"""The formats that `assay appraise` writes: one option each, and what makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from assay.api.appraisal import Appraisal
from assay.cli.options import Decorated, output
from assay.cli.output import STANDARD, check_targets, write
from assay.errors import MissingExtra, UsageError
from assay.ingest import list_places
from assay.report.addresses import safe_address
from assay.report.exchange.package import check_package, is_day
from assay.report.tables import TABLES

Given = Mapping[str, Any]


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
    return appraisal.to_parquet(given["table"] or "statements")


FORMATS = (
    Format("html", "one self-contained page", lambda appraisal, _: appraisal.to_html()),
    Format("json", "the whole appraisal as JSON", lambda appraisal, _: appraisal.to_json()),
    Format("markdown", "the report in Markdown", lambda appraisal, _: appraisal.to_markdown()),
    Format("csv", "one table as CSV", lambda appraisal, given: appraisal.to_csv(given["table"] or "statements")),
    Format(
        "parquet",
        "one table as Parquet",
        _parquet,
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
            default=None,
            metavar="TABLE",
            help=f"Which table --csv and --parquet write; statements if not given: {', '.join(TABLES)}.",
        ),
        *(output(each.name, each.what) for each in reversed(FORMATS)),
    ):
        function = option(function)
    return function


def targets_of(given: Given) -> dict[str, str | None]:
    """Where each format is to go; none for those that are not asked for."""
    return {each.name: given[f"{each.name}_file"] for each in FORMATS}


def check_formats(given: Given, *, reports: Sequence[str]) -> None:
    """Raises, before any work is done, where a result cannot be made or written.

    `UsageError` where it cannot go where it is to go, where a signature is not fit and where an option has nothing to
    act on, `MissingExtra` where an optional part is not installed. `reports` are what the user named.
    """
    targets = targets_of(given)
    check_targets(targets, reports=list_places(reports)[0])
    _check_options(given, targets)
    for each in FORMATS:
        if targets[each.name] is not None:
            _check_extra(f"--{each.name}", each.extra, each.modules)
    if given["package"] is not None:
        _check_package(Path(given["package"]), reports)


def _check_options(given: Given, targets: Mapping[str, str | None]) -> None:
    """Raises `UsageError` where the options that say how a format is to be are wrong, or say it of none."""
    if given["table"] is not None and targets["csv"] is None and targets["parquet"] is None:
        raise UsageError("--table says which table is written, and none is.", hint="Give --csv FILE or --parquet FILE.")
    signs = targets["claimreview"] is not None or given["package"] is not None
    for option in ("author", "review_url", "dated"):
        if given[option] is not None and not signs:
            name = option.replace("_", "-")
            raise UsageError(f"--{name} has nothing to act on.", hint="Give --claimreview FILE or --package FOLDER.")
    if given["dated"] is not None and not is_day(given["dated"]):
        raise UsageError(f"--dated takes a day like 2025-04-03, not {given['dated']}.")
    if given["author"] is not None and not given["author"].strip():
        raise UsageError("--author is empty.", hint="Give the name of who signs, or leave --author away.")
    if given["review_url"] is not None and safe_address(given["review_url"]) is None:
        raise UsageError(f"--review-url is no web address: {given['review_url']}.", hint="Give one with https://.")
    supposes = given["settings_given"] or given["without"] or given["prior"] is not None
    if supposes and given["author"] is not None:
        raise UsageError("A what-if cannot be signed.", hint="Leave --author away, or --set, --without and --prior.")


def _check_package(target: Path, reports: Sequence[str]) -> None:
    """Raises `UsageError` where no package can go to `target`, or where it would be read as a report the next time."""
    if str(target) == STANDARD:
        raise UsageError(
            "--package takes a folder or a file that ends in .zip.", hint="For example: --package case.zip"
        )
    check_package(target)
    place = target.resolve()
    for report in reports:
        if Path(report).is_dir() and place.is_relative_to(Path(report).resolve()):
            raise UsageError(
                f"--package would be written among the reports, in {report}.", hint="Name a place elsewhere."
            )


def _check_extra(option: str, extra: str, modules: tuple[str, ...]) -> None:
    if not all(find_spec(module) for module in modules):
        raise MissingExtra(extra, option)


def write_formats(appraisal: Appraisal, given: Given) -> None:
    """Writes every format that is asked for."""
    targets = targets_of(given)
    for each in FORMATS:
        write(targets[each.name], partial(each.make, appraisal, given))
    if given["package"] is not None:
        appraisal.to_package(
            given["package"], organisation=given["author"] or "", date=given["dated"] or "", url=given["review_url"]
        )
