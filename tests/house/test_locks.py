"""The lock files: everything hashed, nothing bound to a package index, in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["lock.txt", "build.txt", "develop.txt"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def entries(name: str) -> list[tuple[Requirement, list[str]]]:
    """Every requirement of a lock file with its hashes."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    logical = re.sub(r"\\\n\s*", " ", text)
    found = []
    for line in logical.splitlines():
        if line.strip() and not line.startswith("#"):
            requirement, *hashes = re.split(r"\s+--hash=", line.strip())
            found.append((Requirement(requirement), hashes))
    return found


def versions(name: str) -> dict[tuple[str, str], str]:
    """What a lock file pins, by package and environment marker."""
    return {(canonicalize_name(row.name), str(row.marker or "")): str(row.specifier) for row, _ in entries(name)}


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_and_hashed(name: str) -> None:
    found = entries(name)
    assert found
    for requirement, hashes in found:
        assert re.fullmatch(r"==[^=*]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", given) for given in hashes), requirement


@pytest.mark.parametrize("name", LOCKS)
def test_no_lock_names_where_packages_come_from(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--extra-index|--find-links|\s@\s", text)


def test_core_lock_holds_every_dependency_in_the_asked_range() -> None:
    pinned: dict[str, list[Version]] = {}
    for requirement, _ in entries("lock.txt"):
        pinned.setdefault(canonicalize_name(requirement.name), []).append(Version(str(requirement.specifier)[2:]))
    for asked in map(Requirement, PROJECT["project"]["dependencies"]):
        chosen = pinned.get(canonicalize_name(asked.name), [])
        assert chosen, f"{asked.name} is not locked"
        assert all(version in asked.specifier for version in chosen), asked


def test_develop_lock_agrees_with_the_core_lock() -> None:
    core, develop = versions("lock.txt"), versions("develop.txt")
    assert {key: develop.get(key) for key in core} == core


def test_build_lock_holds_the_build_backend() -> None:
    backend = Requirement(PROJECT["build-system"]["requires"][0])
    found = {canonicalize_name(row.name): str(row.specifier)[2:] for row, _ in entries("build.txt")}
    assert Version(found[canonicalize_name(backend.name)]) in backend.specifier


def test_every_dependency_is_imported() -> None:
    modules = {
        "charset-normalizer": "charset_normalizer",
        "lxml-html-clean": "trafilatura",  # which needs it, and older pips miss it
        "markdown-it-py": "markdown_it",
        "pyyaml": "yaml",
    }
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src" / "assay").rglob("*.py"))
    unused = [
        asked.name
        for asked in map(Requirement, PROJECT["project"]["dependencies"])
        if not re.search(rf"^\s*(?:import|from) {modules.get(asked.name, asked.name)}\b", source, re.MULTILINE)
    ]
    assert unused == []
