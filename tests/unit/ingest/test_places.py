from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from assay.ingest import list_places


@pytest.fixture
def pile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.md", "in/deep/c.html.gz", "in/d.pdf", "in/e.docx", "f.DOCX", ".hidden.txt", ".git/g.txt"):
        path = tmp_path / "pile" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def listed(places: Sequence[str]) -> tuple[list[str], list[str]]:
    files, findings = list_places(places)
    return list(files), [finding.code for finding in findings]


def test_a_folder_is_read_through_in_order_of_name(pile: Path) -> None:
    files, findings = list_places(["pile"])
    assert files == ("pile/a.md", "pile/b.txt", "pile/in/d.pdf", "pile/in/deep/c.html.gz")
    assert [finding.message for finding in findings] == ["2 files were not read because of the format: .docx (2)."]


def test_listing_what_was_listed_changes_nothing(pile: Path) -> None:
    files, _ = list_places(["pile", "-"])
    assert list_places(files) == (files, ())


def test_a_file_named_twice_is_listed_once_as_first_given(pile: Path) -> None:
    assert listed(["./pile/b.txt", "pile/b.txt", "pile/in/../b.txt", "-", "-"]) == (["./pile/b.txt", "-"], [])


def test_a_file_named_on_its_own_is_listed_whatever_its_ending(pile: Path) -> None:
    assert listed(["pile/f.DOCX"]) == (["pile/f.DOCX"], [])


def test_patterns(pile: Path) -> None:
    assert listed(["pile/*.md"]) == (["pile/a.md"], [])
    assert listed(["pile/**/*.html.gz"]) == (["pile/in/deep/c.html.gz"], [])
    assert listed(["**/*.[mt]*"]) == (["pile/a.md", "pile/b.txt"], [])
    assert listed(["pile/**"]) == (
        ["pile/a.md", "pile/b.txt", "pile/in/d.pdf", "pile/in/deep/c.html.gz"],
        ["unsupported-format"],
    )
    assert listed([str(pile / "pile" / "i?")])[0] == [
        str(pile / "pile/in/d.pdf"),
        str(pile / "pile/in/deep/c.html.gz"),
    ]
    assert listed(["pile/*.rtf", "nowhere/**/*.txt"]) == ([], ["nothing-matches", "nothing-matches"])


def test_a_name_that_looks_like_a_pattern_is_a_name_first(pile: Path) -> None:
    Path("pile/[1].txt").write_text("x")
    assert listed(["pile/[1].txt"]) == (["pile/[1].txt"], [])


def test_what_is_not_there_is_told(pile: Path) -> None:
    Path("empty").mkdir()
    codes = ["missing-file", "no-reports", "address-not-read", "missing-file"]
    assert listed(["nowhere.txt", "empty", "https://example.org/report", "a\0b"]) == ([], codes)


def test_a_folder_that_leads_back_to_itself_is_read_once(pile: Path) -> None:
    (pile / "pile/in/loop").symlink_to(pile / "pile")
    files, codes = listed(["pile"])
    assert files == ["pile/a.md", "pile/b.txt", "pile/in/d.pdf", "pile/in/deep/c.html.gz"]
    assert sorted(codes) == ["folder-again", "unsupported-format"]
    assert listed(["pile/**/*.pdf"])[0] == ["pile/in/d.pdf"]
