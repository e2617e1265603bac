"""Writes the pages of docs/reference that are made from the code: `python docs/generate.py`.

A test compares the pages with what this would write, so that they cannot fall behind.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from click.testing import CliRunner

from assay.appraisal.questions_reference import questions_page
from assay.appraisal.reference import parameters_page
from assay.cli.main import COMMANDS, group
from assay.report.tables import tables_reference
from assay.sources.interest.page import interest_page
from assay.sources.resolver_page import resolver_page

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "docs" / "reference"
WIDTH = 100
NOTE = "<!-- Made by `make docs`. Change the code, not this page. -->\n"


@dataclass(frozen=True, slots=True)
class FindingKind:
    """One kind of finding as the code makes it; `…` stands for what differs from case to case."""

    code: str
    room: str
    message: str
    hint: str


def command_line() -> str:
    """The page on the command line: every command's help."""
    parts = [NOTE, "# The command line\n", *_help_section("assay", [])]
    for name in COMMANDS:
        parts.extend(_help_section(f"assay {name}", [name]))
        command = group.get_command(click.Context(group), name)
        for inner in command.commands if isinstance(command, click.Group) else ():
            parts.extend(_help_section(f"assay {name} {inner}", [name, inner]))
    return "\n".join(parts)


def _help_section(title: str, arguments: list[str]) -> list[str]:
    runner = CliRunner()
    result = runner.invoke(
        group, [*arguments, "--help"], prog_name="assay", terminal_width=WIDTH, max_content_width=WIDTH
    )
    if result.exit_code:
        raise click.ClickException(f"{title} --help failed: {result.exception or result.output}")
    lines = [line.rstrip() for line in result.output.rstrip().splitlines()]
    return [f"## {title}\n", "```text", *lines, "```\n"]


def findings() -> str:
    """The page on findings: every code with its message and hint."""
    kinds = sorted(set(finding_kinds()), key=_in_order)
    rows = [f"| `{kind.code}` | {kind.room} | {kind.message} | {kind.hint} |" for kind in kinds]
    return "\n".join(
        [
            NOTE,
            "# Findings\n",
            "What is wrong with the material is told as a finding and never stops the rest. On the command line",
            "findings go to standard error at the end; in JSON they are the list `findings`. With `--strict`, one that",
            "you must know of gives exit code 1. An ellipsis stands for what differs from case to case.\n",
            "| code | room | message | what to do |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
        ]
    )


def _in_order(kind: FindingKind) -> tuple[str, str, str, str]:
    return kind.code, kind.message, kind.room, kind.hint


def finding_kinds() -> Iterator[FindingKind]:
    """Every call `Finding("code", ...)` in the source tree."""
    for path in sorted((ROOT / "src" / "assay").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        room = path.relative_to(ROOT / "src" / "assay").parts[0].removesuffix(".py")
        for scope in [node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.FunctionDef)]:
            words = _words_assigned(tree) | (_words_assigned(scope) if scope is not tree else {})
            for call in _finding_calls(scope):
                given = _arguments(call)
                code = _wording(given.get("code"), words)
                if code and "…" not in code:
                    message, hint = (_wording(given.get(name), words) for name in ("message", "hint"))
                    yield FindingKind(code, room, message.replace("|", "\\|"), hint.replace("|", "\\|"))


def _finding_calls(scope: ast.AST) -> Iterator[ast.Call]:
    """The calls of `Finding` that belong to `scope` itself and to no function inside it."""
    for child in ast.iter_child_nodes(scope):
        if isinstance(child, ast.FunctionDef):
            continue
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id == "Finding":
            yield child
        yield from _finding_calls(child)


def _words_assigned(scope: ast.AST) -> dict[str, ast.expr]:
    """Names that are given a value in the body of `scope`, with that value."""
    body = scope.body if isinstance(scope, ast.Module | ast.FunctionDef) else []
    return {
        node.targets[0].id: node.value
        for statement in body
        for node in ast.walk(statement)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }


def _arguments(call: ast.Call) -> dict[str, ast.expr]:
    named = dict(zip(("code", "message", "hint"), call.args, strict=False))
    return named | {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}


def _wording(node: ast.expr | None, words: dict[str, ast.expr], *, depth: int = 0) -> str:
    """The text an expression gives, with `…` for what is only known when it runs."""
    if node is None:
        return ""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_wording(part, {}) if isinstance(part, ast.Constant) else "…" for part in node.values)
    if isinstance(node, ast.Name) and node.id in words and depth < 3:
        return _wording(words[node.id], words, depth=depth + 1)
    return "…"


PAGES = {
    "command-line.md": command_line,
    "findings.md": findings,
    "interest.md": interest_page,
    "parameters.md": parameters_page,
    "questions.md": questions_page,
    "resolver.md": resolver_page,
    "tables.md": tables_reference,
}


def main() -> None:
    """Writes every page."""
    for name, make in PAGES.items():
        (REFERENCE / name).write_text(make(), encoding="utf-8")


if __name__ == "__main__":
    main()
