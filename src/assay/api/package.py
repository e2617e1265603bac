"""An appraisal as a package to hand over: which formats go in, and how the reports' files are found again."""

from __future__ import annotations

import os
from collections.abc import Collection
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from assay.ingest import read_contents
from assay.report.exchange.package import write_package
from assay.settings import Settings

if TYPE_CHECKING:
    from assay.api.appraisal import Appraisal


def package(
    appraisal: Appraisal,
    target: str | os.PathLike[str],
    *,
    organisation: str,
    date: str,
    url: str | None,
    settings: Settings,
) -> None:
    """Writes the package of `appraisal` to `target`, as `Appraisal.to_package` says.

    The STIX bundle is in it where the extra `exchange` is installed.
    """

    def reread(data: bytes, name: str) -> Collection[str]:
        readings = read_contents(data, name=name, settings=settings)
        return {reading.document.sha256 for reading in readings if reading.document is not None}

    signed = appraisal.value.what_if is None and bool(organisation)
    review = (
        appraisal.to_claim_review(author=organisation, url=url, published=date or None)
        if signed
        else appraisal.to_claim_review()
    )
    texts = {
        "report.html": appraisal.to_html(),
        "report.md": appraisal.to_markdown(),
        "appraisal.json": appraisal.to_json(),
        "statements.csv": appraisal.to_csv(),
        "annotations.jsonld": appraisal.to_annotations(),
        "claim-review.jsonld": review,
        "provenance.prov.json": appraisal.to_prov(),
    }
    if find_spec("stix2") is not None:
        texts["bundle.stix.json"] = appraisal.to_stix()
    write_package(
        appraisal.value,
        Path(target),
        files={name: text.encode("utf-8", "replace") for name, text in texts.items()},
        reread=reread,
        organisation=organisation,
        date=date,
        limit=settings.maximum_bytes,
    )
