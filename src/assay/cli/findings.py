"""Tells findings once, at the end, on standard error: one line each, many of a kind in one line."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import click

from assay.domain.document import Document
from assay.domain.finding import Finding

_MOST_OF_A_KIND = 5


def close(documents: Iterable[Document], findings: Sequence[Finding], *, quiet: bool, strict: bool) -> int:
    """Ends a command over `documents`: tells its findings unless `quiet`, and gives its exit code."""
    names = {document.id: document.path or document.title or document.id for document in documents}
    tell_findings(findings, quiet=quiet, names=names)
    return exit_code(findings, strict=strict)


def tell_findings(findings: Sequence[Finding], *, quiet: bool, names: dict[str, str]) -> None:
    """Prints the findings unless `quiet`; `names` gives, for a document's identifier, what the user calls it."""
    if quiet:
        return
    for line in finding_lines(findings, names=names):
        click.echo(line, file=sys.stderr)


def finding_lines(findings: Iterable[Finding], *, names: dict[str, str]) -> list[str]:
    """The lines told: by kind in the order they first came, each kind cut short after five with a count of the rest."""
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.code, []).append(finding)
    lines: list[str] = []
    for code, found in kinds.items():
        for finding in found[:_MOST_OF_A_KIND]:
            place = names.get(finding.document or "", finding.document or "")
            shown = f"{place}: " if place and place not in finding.message else ""
            hint = f" {finding.hint}" if finding.hint else ""
            lines.append(_one_line(f"note: {shown}{finding.message}{hint}"))
        if len(found) > _MOST_OF_A_KIND:
            lines.append(f"note: and {len(found) - _MOST_OF_A_KIND} more findings of this kind ({code}).")
    return lines


def exit_code(findings: Iterable[Finding], *, strict: bool) -> int:
    """1 where a severe finding was made and the user asked to be told so by the exit code, else 0."""
    return int(strict and any(finding.severe for finding in findings))


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
