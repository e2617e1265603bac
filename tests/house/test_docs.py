"""The documentation: links resolve, commands exist, examples run, generated pages are up to date."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote

import pytest

from assay.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("docs", "examples", "src", "benchmarks", "training")
PAGES = sorted([*ROOT.glob("*.md"), *(page for folder in FOLDERS for page in (ROOT / folder).rglob("*.md"))])
PAGES = [page for page in PAGES if "reports" not in page.parts]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def fenced(page: Path, *languages: str) -> list[str]:
    """The code blocks of `page` in one of `languages`."""
    return [code for language, code in FENCE.findall(page.read_text(encoding="utf-8")) if language in languages]


def anchors(page: Path) -> set[str]:
    """The anchors that a page's headings have where it is shown."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def generator() -> ModuleType:
    """The script docs/generate.py as a module."""
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["generate"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_links_resolve(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        place = (page.parent / unquote(path)).resolve() if path else page
        assert place.exists(), f"{target} leads nowhere"
        assert place.is_relative_to(ROOT), f"{target} leads out of the project"
        if anchor:
            assert anchor in anchors(place), f"{target}: no such heading"


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_recipes_named_are_recipes_of_the_makefile(page: Path) -> None:
    recipes = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`|\n {4})make ([a-z-]+)", text))
    assert named <= recipes


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_commands_named_are_commands(page: Path) -> None:
    code = "\n".join(fenced(page, "sh", "console", "bash")) + "\n".join(
        re.findall(r"`(assay [^`]+)`", page.read_text(encoding="utf-8"))
    )
    named = set(re.findall(r"(?:^|\$ |\n|\| |`)assay ([a-z]+)", code))
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("page", [page for page in PAGES if fenced(page, "python")], ids=str)
def test_python_examples_run(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No line of a page raises an error or complains."""
    code = "\n".join(fenced(page, "python"))
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    exec(compile(code, str(page), "exec"), {"__name__": "__main__"})  # noqa: S102 - our own pages
    assert capsys.readouterr().err == ""


def test_readme_names_the_two_commands_that_matter() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"^\s*make demo$", readme, re.MULTILINE)
    assert re.search(r"^\s*make test$", readme, re.MULTILINE)


def test_generated_pages_are_up_to_date() -> None:
    module = generator()
    for name, make in module.PAGES.items():
        written = (module.REFERENCE / name).read_text(encoding="utf-8")
        assert written == make(), f"{name} is out of date: run `make docs`"


def test_every_page_is_reached_from_the_index() -> None:
    index = ROOT / "docs" / "README.md"
    reached, todo = {index}, [index]
    while todo:
        page = todo.pop()
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            place = (page.parent / target.partition("#")[0]).resolve()
            if place.suffix == ".md" and place.exists() and place not in reached:
                reached.add(place)
                todo.append(place)
    assert {str(page.relative_to(ROOT)) for page in (ROOT / "docs").rglob("*.md")} <= {
        str(page.relative_to(ROOT)) for page in reached
    }


def test_decision_records_are_numbered_and_whole() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert [int(record.name[:4]) for record in records] == list(range(1, len(records) + 1))
    for record in records:
        headings = re.findall(r"^## (.+)$", record.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings == ["Question", "Options", "Choice", "Guarded by"], record.name


def test_tests_that_guard_decisions_exist() -> None:
    for record in sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md")):
        guarded = record.read_text(encoding="utf-8").partition("## Guarded by")[2]
        named = re.findall(r"`(tests/[^`:]+)", guarded)
        assert named, f"{record.name} names no test"
        assert [name for name in named if not (ROOT / name).exists()] == [], record.name
