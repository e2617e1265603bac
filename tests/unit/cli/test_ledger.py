"""The options by which a person says what is known of outlets and sources."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import assay_here as assay

REPORT = "“We saw the contract,” said Mirel Tancu. The ministry denied that it had sold the cranes."
GIVEN = ("--outlets", "outlets.csv", "--records", "records.csv", "--decisions", "decisions.yaml")
PLAIN = ("--tagger", "rules", "--json", "-")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    place = tmp_path_factory.mktemp("ledger")
    (place / "report.md").write_text(f"---\npublisher: Halm Online\n---\n\n{REPORT}\n", encoding="utf-8")
    (place / "outlets.csv").write_text("name,owner\nHalm Gazette|Halm Online,Halm & Sons\nBad,\n,Nobody\n")
    (place / "records.csv").write_text("name,borne_out,of\nMirel Tancu,3,4\n")
    (place / "decisions.yaml").write_text(
        "- {who: A. Holm, when: 2031-05-07, why: asked her, source: mirel tancu, role: expert}\n"
        "- {who: A. Holm, when: 2031-05-07, why: asked her, source: Nobody, role: expert}\n"
    )
    return place


@pytest.mark.parametrize(
    "command",
    [
        ("appraise", "The ministry sold the cranes."),
        ("stance", "The ministry sold the cranes."),
        ("statements",),
        ("sources",),
        ("lineage",),
    ],
)
def test_every_command_over_reports_takes_them(folder: Path, command: tuple[str, ...]) -> None:
    result = assay(*command, "report.md", *GIVEN, *PLAIN, folder=folder)
    assert result.code == 0
    found = json.loads(result.out)
    tancu = next(source for source in found["sources"] if source["name"] == "Mirel Tancu")
    assert (tancu["role"], tancu["record"]) == ("expert", {"borne_out": 3, "of": 4})
    assert found["documents"][0]["owner"] == "Halm & Sons"
    assert [decision["who"] for decision in found["decisions"]] == ["A. Holm", "A. Holm"]
    assert "note: outlets.csv: Line 4: It has neither a name nor a domain. It is left out." in result.err
    assert "note: decisions.yaml, line 2: No source of these reports goes by “Nobody”." in result.err


def test_strict_tells_of_what_was_left_out(folder: Path) -> None:
    assert assay("statements", "report.md", *GIVEN, *PLAIN, "--strict", folder=folder).code == 1


@pytest.mark.parametrize(
    ("option", "content", "told"),
    [
        ("--outlets", "Halm Gazette,Halm & Sons\n", "has no header line with the columns it needs."),
        ("--records", "name,borne_out\n", "has no header line with the columns it needs."),
        ("--decisions", "who: me\n", "is no list of decisions."),
        ("--outlets", None, "cannot be read: No such file or directory."),
    ],
)
def test_a_file_that_cannot_be_used_is_one_sentence_before_anything_is_read(
    tmp_path: Path, option: str, content: str | None, told: str
) -> None:
    if content is not None:
        (tmp_path / "given").write_text(content)
    result = assay("statements", "absent.md", option, "given", folder=tmp_path)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("assay: ")
    assert told in result.err
    assert len(result.err.splitlines()) == 1
