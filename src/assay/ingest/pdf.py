"""PDF (ISO 32000), read by PDFium in a process of its own, bounded in time, memory and pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from assay.domain.finding import Finding
from assay.ingest import problems
from assay.ingest.base import Draft
from assay.ingest.pdf_layout import Line, paragraphs_of
from assay.texts.lazy_pattern import lazy_pattern

_MARK = b"%PDF-"
_WHERE_MARK_STANDS = 1024
_SECONDS = 60
_WORKER = "assay.ingest.pdf_worker"
_FILE_NAME = lazy_pattern(
    r"\.(?:docx?|pdf|indd|rtf|odt|tex|xlsx?|pptx?|dvi)\Z|\Auntitled\b|\Adocument\d*\Z", re.IGNORECASE
)
_PROGRAM = lazy_pattern(r"\AMicrosoft Word - ")


class PdfReader:
    """Reads the text layer of a PDF."""

    format = "PDF"
    suffixes = frozenset({".pdf"})

    def __init__(self, *, seconds: float = _SECONDS) -> None:
        self._seconds = seconds

    def sniff(self, data: bytes) -> bool:
        """Whether the mark of a PDF stands within the first kilobyte, as viewers demand."""
        return _MARK in data[:_WHERE_MARK_STANDS]

    def read(self, data: bytes, *, name: str) -> Draft:
        """The text of the pages in paragraphs, with the title and author that the file names."""
        taken = _take_apart(data, seconds=self._seconds)
        if taken is None:
            return Draft(findings=(problems.pdf_took_too_long(name, round(self._seconds)),))
        if "error" in taken:
            problem = problems.password if taken["error"] == "password" else problems.not_a_pdf
            return Draft(findings=(problem(name),))
        pages = [[Line(*line) for line in page] for page in taken["pages"]]
        if not any(pages):
            return Draft(findings=(problems.no_text_layer(name),))
        metadata = taken["metadata"]
        return Draft(
            "\n\n".join(paragraphs_of(pages)),
            title=_title(metadata),
            author=_author(metadata),
            findings=_page_findings(pages, taken["total"], name=name),
        )


def _take_apart(data: bytes, *, seconds: float) -> dict[str, Any] | None:
    """What the worker found; none where it took too long, an error where it died."""
    command = [sys.executable, "-m", _WORKER]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    try:
        done = subprocess.run(  # noqa: S603 - our own module, run by the same interpreter
            command, input=data, capture_output=True, timeout=seconds, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != 0:
        return {"error": "damaged"}
    taken: dict[str, Any] = json.loads(done.stdout)
    return taken


def _page_findings(pages: Sequence[Sequence[Line]], total: int, *, name: str) -> tuple[Finding, ...]:
    findings = []
    if blank := tuple(number for number, page in enumerate(pages, start=1) if not page):
        findings.append(problems.pages_without_text(name, blank))
    if total > len(pages):
        findings.append(problems.too_many_pages(name, len(pages), total))
    return tuple(findings)


def _title(metadata: Mapping[str, str]) -> str | None:
    """The title in the metadata, if it is one: writing programs put file names there."""
    title = _PROGRAM.sub("", metadata.get("Title", "").strip())
    return None if _FILE_NAME.search(title) or len(title.split()) < 2 else title


def _author(metadata: Mapping[str, str]) -> str | None:
    """The author in the metadata, if it is a name and not that of an account."""
    author = metadata.get("Author", "").strip()
    return author if len(author.split()) > 1 and author[0].isupper() else None
