"""The README of a package: what is what, how to check it, and which reports are in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from assay.domain.document import Document
from assay.domain.material import Appraised
from assay.report.inert import one_line, shortened
from assay.report.view.index import document_label
from assay.report.view.what_if import suppositions
from assay.report.view.wording import VERDICTS, counted

WIDTH = 100
WHAT_IF = "This is a what-if, and not what the reporting as it is amounts to"

_NAMED = {
    "report.html": "the report; open it in a browser, it asks for nothing from the net",
    "report.md": "the report in Markdown",
    "appraisal.json": "everything: texts, statements, sources, weights, parameters and the verdict",
    "statements.csv": "who said what, as a table for spreadsheets",
    "annotations.jsonld": "the passages, each with its place in its text, as W3C Web Annotations",
    "claim-review.jsonld": "the verdict as a fact-check (schema.org ClaimReview)",
    "provenance.prov.json": "who had what from whom, and how the appraisal was made from it, as W3C PROV",
    "bundle.stix.json": "the case for intelligence platforms (STIX 2.1)",
}
_ENDINGS = {
    ".html": "a page for the browser",
    ".md": "Markdown",
    ".json": "JSON",
    ".jsonld": "JSON-LD",
    ".csv": "a table of comma-separated values, in UTF-8",
    ".parquet": "a table in Parquet",
    ".dot": "the graph of who had it from whom, for Graphviz",
    ".graphml": "the graph of who had it from whom, for network analysis",
}


@dataclass(frozen=True, slots=True)
class Packed:
    """A document in the package: where its text and its file are, or why there is no file."""

    number: int
    document: Document
    text: str
    is_mended: bool
    original: str
    why_not: str


def readme(appraised: Appraised, packed: Sequence[Packed], *, files: Iterable[str]) -> str:
    """The README as plain text: the verdict, the files, how offsets count, the documents, and what is missing."""
    verdict = appraised.weighing.verdict
    supposed = "; ".join(suppositions(appraised))
    lines = [
        *_paragraph("An appraisal of what the reporting behind a claim amounts to."),
        *(_paragraph(f"{WHAT_IF}: {supposed}.") if supposed else ()),
        *_paragraph(f"Claim: {one_line(appraised.material.claim.text)}"),
        *_paragraph(f"Verdict: {VERDICTS[verdict.label]}. {one_line(verdict.summary)}"),
        *_paragraph(
            f"Made by Assay {one_line(appraised.assay_version)}, fingerprint {one_line(appraised.fingerprint)}."
        ),
        *_headed("What is what"),
        *[f"{name}: {_what(name)}" for name in sorted(files)],
        "documents/text: the texts as they were read, in UTF-8",
        "documents/original: the files they were read from, byte for byte",
        "",
        *_paragraph(
            "Offsets in appraisal.json count the characters (Unicode code points) of these texts, from 0, the end not "
            "included. Read a text as UTF-8 and leave its line ends as they are."
        ),
        *_paragraph(
            "A file is packed only where it gave the same text when it was read again for this package. It is as it "
            "came, scripts and all: open it with care."
        ),
        *_headed("How to check it"),
        *_paragraph(
            "This is a bag (BagIt 1.0, RFC 8493): the folder above this one lists the checksums of every file. Any "
            "BagIt program checks it; there, so does one of these:"
        ),
        "    bagit.py --validate .",
        "    sha256sum -c manifest-sha256.txt",
        "",
        *_headed("Documents"),
        *[line for one in packed for line in _document(one)],
        *_missing(packed),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _what(name: str) -> str:
    ending = "." + name.rpartition(".")[2].lower()
    return _NAMED.get(name, _ENDINGS.get(ending, "the appraisal in another format"))


def _headed(words: str) -> list[str]:
    return [words, "-" * len(words), ""]


def _paragraph(words: str) -> list[str]:
    return [*wrap(words, WIDTH, break_on_hyphens=False, break_long_words=False), ""]


def _document(packed: Packed) -> list[str]:
    document = packed.document
    title = f": {shortened(document.title, 160)}" if document.title else ""
    lines = [f"[{packed.number}] {document_label(document)}{title}", f"    identifier  {one_line(document.id)}"]
    lines += [f"    text        {packed.text}", f"    sha256      {one_line(document.sha256)} (of the text)"]
    lines += [f"    original    {packed.original or f'none: {packed.why_not}'}"]
    lines += [f"    read from   {shortened(document.path, 300)}"] if document.path else []
    lines += [f"    address     {shortened(document.url, 300)}"] if document.url else []
    if packed.is_mended:
        lines += ["    note        half characters, which UTF-8 has not, are written as U+FFFD: the sum is another"]
    return [*lines, ""]


def _missing(packed: Sequence[Packed]) -> list[str]:
    """How many documents have no file in the package; nothing where all have."""
    number = sum(not one.original for one in packed)
    return _paragraph(f"{counted(number, 'document')} of {len(packed):,} without the original file.") if number else []
