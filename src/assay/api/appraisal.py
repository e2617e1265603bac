"""The public Appraisal: everything that was found and what it weighs, in every form it can be shown in."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.finding import Finding
from assay.domain.lineage import Lineage
from assay.domain.material import Appraised
from assay.domain.weighing import Explanation, Gap, Question, Verdict
from assay.pipeline import Kept, Progress
from assay.report import tables
from assay.report.contract import appraisal_dict, to_json
from assay.report.exchange.claim_review import claim_review
from assay.report.exchange.dot import lineage_dot
from assay.report.exchange.graphml import lineage_graphml
from assay.report.exchange.prov_appraisal import appraisal_prov
from assay.report.exchange.stix import stix_bundle
from assay.report.exchange.web_annotation import web_annotations
from assay.report.listing import listing_of
from assay.report.markdown import render_markdown
from assay.report.notebook.appraisal import appraisal_line, render_appraisal
from assay.report.notebook.frame import Framed
from assay.report.page.html import render_html
from assay.report.terminal.report import terminal_renderables
from assay.report.view import View, build_view
from assay.settings import Settings

if TYPE_CHECKING:
    import pandas
    import polars
    from rich.console import Console, ConsoleOptions, RenderResult


@dataclass(frozen=True)
class Appraisal:
    """What the evidence for a claim amounts to.

    `value` holds the domain values it is made from, `kept` the states of the case that a what-if starts from.
    """

    value: Appraised
    kept: Kept | None = field(default=None, repr=False, compare=False)

    @property
    def claim(self) -> Claim:
        """The claim as understood."""
        return self.value.material.claim

    @property
    def verdict(self) -> Verdict:
        """Weight, likelihood, confidence, label and counts."""
        return self.value.weighing.verdict

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in the order they were read."""
        return self.value.material.documents

    @property
    def lineage(self) -> Lineage:
        """Who had it from whom."""
        return self.value.material.lineage

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What to ask next, the most telling first."""
        return self.value.weighing.gaps

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every critical question that was put, with the reports' answer or none."""
        return self.value.weighing.questions

    @property
    def explanations(self) -> tuple[Explanation, ...]:
        """What else would explain the same evidence, as far as the reports give reason for it."""
        return self.value.weighing.explanations

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong with the material."""
        return self.value.findings

    @cached_property
    def before(self) -> Appraisal | None:
        """The appraisal that a what-if was asked of; none where this is not a what-if."""
        return Appraisal(self.value.what_if.before) if self.value.what_if is not None else None

    def what_if(
        self,
        *,
        set: str | Iterable[str] | Mapping[str, object] = (),
        without: str | Iterable[str] = (),
        prior: str | tuple[float, float] | None = None,
        progress: Progress | None = None,
    ) -> Appraisal:
        """The appraisal as it would be if something were otherwise; what it is now is its `before`.

        `set` are settings like `O1.reliability=B`, `O2.r=0.4` or `r.witness, named=0.6` (or a mapping of what stands
        before the equals sign to what stands after it); `without` what is left out, like `D2`, `O1`, a name or an
        identifier; `prior` a range, `0.1..0.4` or its two ends. Handles are those of this appraisal's report. Nothing
        is read or extracted again. Raises `UsageError`, with what is near, for what is not there.
        """
        from assay.api.what_if import suppose  # noqa: PLC0415 - it makes appraisals itself

        return suppose(self, settings=set, without=without, prior=prior, progress=progress)

    @cached_property
    def view(self) -> View:
        """The flattened model that every format renders."""
        return build_view(self.value)

    def to_dict(self) -> dict[str, object]:
        """The appraisal as the JSON contract has it."""
        return appraisal_dict(self.value)

    def to_json(self) -> str:
        """The JSON text; the same input gives the same bytes."""
        return to_json(self.to_dict())

    def to_html(self) -> str:
        """One self-contained page."""
        return render_html(self.view)

    def to_markdown(self) -> str:
        """The report in Markdown."""
        return render_markdown(self.view)

    def to_csv(self, table: str = "statements") -> str:
        """One of the tables (`assay.TABLES`) as comma-separated values that a spreadsheet can open without harm.

        Raises `UsageError` for a table that there is not.
        """
        return tables.to_csv(tables.table(self.value, table))

    def to_parquet(self, table: str = "statements") -> bytes:
        """One of the tables as a Parquet file. Raises as `to_csv`, and `MissingExtra` without pyarrow."""
        return tables.to_parquet(tables.table(self.value, table))

    def to_pandas(self, table: str = "statements") -> pandas.DataFrame:
        """One of the tables as a pandas frame. Raises as `to_csv`, and `MissingExtra` without pandas."""
        return tables.to_pandas(tables.table(self.value, table))

    def to_polars(self, table: str = "statements") -> polars.DataFrame:
        """One of the tables as a Polars frame. Raises as `to_csv`, and `MissingExtra` without Polars."""
        return tables.to_polars(tables.table(self.value, table))

    def to_claim_review(
        self,
        *,
        author: str | None = None,
        author_is_person: bool = False,
        url: str | None = None,
        published: str | None = None,
    ) -> str:
        """A schema.org `ClaimReview` in JSON-LD: a draft until an `author` signs it; see `docs/how-to`.

        `url` is where it will stand, `published` its day or time (ISO 8601). Raises `UsageError` for an unsafe
        address, a bad date, a date without an author, and a what-if with one.
        """
        return claim_review(self.value, author=author, author_is_person=author_is_person, url=url, published=published)

    def to_annotations(self) -> str:
        """Every passage as a W3C Web Annotation (JSON-LD)."""
        return web_annotations(self.value)

    def to_stix(self) -> str:
        """A STIX 2.1 bundle for intelligence platforms. Raises `MissingExtra` without stix2."""
        return stix_bundle(self.value)

    def to_prov(self) -> str:
        """Documents, statements, origins and how the appraisal came about, as W3C PROV-JSON."""
        return appraisal_prov(self.value)

    def to_dot(self) -> str:
        """The graph between documents in the DOT language, for Graphviz."""
        return lineage_dot(listing_of(self.value), lineage=self.lineage)

    def to_graphml(self) -> str:
        """The graph between documents in GraphML, for network analysis."""
        return lineage_graphml(listing_of(self.value), lineage=self.lineage)

    def to_package(
        self,
        target: str | os.PathLike[str],
        *,
        organisation: str = "",
        date: str = "",
        url: str | None = None,
        settings: Settings | None = None,
    ) -> None:
        """Writes a BagIt package to hand over: the reports' files and texts, the appraisal in all formats, checksums.

        `target` is a new or empty folder, or a file that ends in `.zip`. `organisation` and `date` (like 2025-04-03)
        are told in the bag's information where given, and sign the ClaimReview in it, which will stand at `url`;
        without a date the same case gives the same bytes. A file that is gone or has changed since it was read is not
        packed, and the package's README says so. The STIX bundle is in it where stix2 is installed. Raises
        `UsageError` where nothing can be written there.
        """
        from assay.api.package import package  # noqa: PLC0415 - it calls the other formats

        package(self, target, organisation=organisation, date=date, url=url, settings=settings or Settings())

    def show(self, *, height: int = 640) -> Framed:
        """The whole page in a frame `height` pixels high, as the last value of a notebook's cell."""
        return Framed(self.to_html(), height)

    def __str__(self) -> str:
        return self.verdict.summary

    def __repr__(self) -> str:
        return appraisal_line(self.value)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The terminal report, for `rich.print`."""
        del console
        yield from terminal_renderables(self.view, width=options.max_width)

    def _repr_html_(self) -> str:
        """What an editor must know on one card, for notebooks; `show` gives the whole page."""
        return render_appraisal(self.view)
