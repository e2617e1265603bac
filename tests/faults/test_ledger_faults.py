"""Bad appraisals, outcomes, records and logs: one sentence or a finding each, no traceback, no hang, nothing lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import assay
from tests.bounds import within
from tests.command_line import assay_here as command
from tests.unit.sources.keeping.piles import appraisal

CRANES = "The ministry sold the cranes."
TRUE = [assay.Outcome(CRANES, assay.OutcomeValue.TRUE, "Port court")]
GOOD = appraisal(CRANES, {"Ada Lorn": "for", "Ben Tull": "against"})


def without(*path: str) -> dict[str, Any]:
    """The good appraisal without one of its parts."""
    made = json.loads(json.dumps(GOOD))
    place = made
    for step in path[:-1]:
        place = place[step][0] if isinstance(place[step], list) else place[step]
    del place[path[-1]]
    return made


def with_(value: Any, *path: str) -> dict[str, Any]:
    """The good appraisal with one of its parts replaced."""
    made = json.loads(json.dumps(GOOD))
    place = made
    for step in path[:-1]:
        place = place[step][0] if isinstance(place[step], list) else place[step]
    place[path[-1]] = value
    return made


BAD = {
    "empty": b"",
    "words": b"This is no JSON.",
    "binary": bytes(range(256)) * 40,
    "cut": json.dumps(GOOD).encode()[:200],
    "list": b"[1, 2, 3]",
    "number": b"7",
    "null": b"null",
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "other": b'{"schema_version": "1", "statements": []}',
    "no sources": json.dumps(without("sources")).encode(),
    "no claim text": json.dumps(without("claim", "text")).encode(),
    "no stance": json.dumps(without("statements", "stance")).encode(),
    "sources are words": json.dumps(with_("Ada", "sources")).encode(),
    "statements are null": json.dumps(with_(None, "statements")).encode(),
    "chances are words": json.dumps(with_("many", "statements", "stance")).encode(),
    "interest is a list": json.dumps(with_([1], "sources", "interest")).encode(),
    "names are lists": json.dumps(with_([1], "statements", "source")).encode(),
    "chances beyond one": json.dumps(GOOD).replace("0.8", "8").encode(),
    "chances of nothing": json.dumps(GOOD).replace("0.8", "NaN").encode(),
    "unknown source": json.dumps(with_("S-nobody", "statements", "source")).encode(),
    "not a number": json.dumps(with_(float("nan"), "claim", "text")).encode().replace(b"}", b"", 1),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_appraisal_is_a_finding_and_the_others_count(tmp_path: Path, name: str) -> None:
    (tmp_path / "bad.json").write_bytes(BAD[name])
    (tmp_path / "good.json").write_text(json.dumps(GOOD), encoding="utf-8")
    update = assay.update_records(tmp_path, TRUE)
    assert {entry.source: entry.record.borne_out for entry in update.records} == {"Ada Lorn": 1, "Ben Tull": 0}
    (finding,) = update.findings
    assert (finding.code, finding.document) == ("appraisal-not-read", str(tmp_path / "bad.json"))
    assert finding.message.endswith("It is left out.")


def test_lone_surrogates_and_controls_in_names_are_counted_once(tmp_path: Path) -> None:
    made = appraisal("\ud800 was \x00 sold.", {"Ada \ud83d Lorn\r\n": "for", "Ben\x1b[2J": "against"})
    place = tmp_path / "records.csv"
    outcome = [assay.Outcome(made["claim"]["text"], assay.OutcomeValue.TRUE, "Port court")]
    (tmp_path / "a.json").write_text(json.dumps(made), encoding="utf-8")
    for expected in (2, 0):
        update = assay.update_records(tmp_path / "a.json", outcome, records=place)
        assert len(update.counted) == expected
        update.save()
    assert b"\x1b" not in place.read_bytes()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"name,of\nAda Lorn,3\n", b"\x00" * 1000])
def test_records_that_cannot_be_read_are_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "records.csv"
    place.write_bytes(content)
    with pytest.raises(assay.AssayError):
        assay.update_records(_saved(tmp_path), TRUE, records=place)
    assert place.read_bytes() == content


def test_a_forgotten_quotation_mark_in_outcomes_spoils_one_line(tmp_path: Path) -> None:
    table = tmp_path / "outcomes.csv"
    table.write_text(f'claim,outcome,by\n"The barges,true,Port court\n{CRANES},true,Port court\n', encoding="utf-8")
    update = assay.update_records(_saved(tmp_path), table)
    assert len(update.counted) == 2
    assert [finding.code for finding in update.findings] == ["ledger-line"]


def test_the_same_outcome_twice_counts_once_and_contradictions_count_for_nobody(tmp_path: Path) -> None:
    table = tmp_path / "outcomes.csv"
    rows = f"{CRANES},true,Port court\n{CRANES},true,Press council\n"
    table.write_text("claim,outcome,by\n" + rows, encoding="utf-8")
    assert len(assay.update_records(_saved(tmp_path), table).counted) == 2
    table.write_text(f"claim,outcome,by\n{rows}{CRANES},false,Harbour board\n", encoding="utf-8")
    update = assay.update_records(_saved(tmp_path), table)
    assert update.counted == ()
    assert [finding.code for finding in update.findings] == ["outcomes-contradict"]


def test_many_outcomes_records_and_appraisals_take_seconds(tmp_path: Path) -> None:
    number = 20_000
    names = [f"Source {n}" for n in range(300)]
    (tmp_path / "cases").mkdir()
    for n in range(30):
        made = appraisal(f"Claim {n} is so.", dict.fromkeys(names, "for"))
        (tmp_path / "cases" / f"{n}.json").write_text(json.dumps(made), encoding="utf-8")
    rows = "".join(f"Claim {n} is so.,true,Port court\n" for n in range(number))
    (tmp_path / "outcomes.csv").write_text("claim,outcome,by\n" + rows, encoding="utf-8")
    held = "".join(f"Somebody {n},1,2\n" for n in range(number))
    (tmp_path / "records.csv").write_text("name,borne_out,of\n" + held, encoding="utf-8")
    with within(seconds=20):
        update = assay.update_records(tmp_path / "cases", tmp_path / "outcomes.csv", records=tmp_path / "records.csv")
    assert len(update.counted) == 30 * len(names)
    assert len(update.records) == number + len(names)
    assert [finding.code for finding in update.findings] == ["outcome-without-appraisal"]


def test_a_file_of_outcomes_that_is_too_large_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "outcomes.csv"
    table.write_bytes(b"claim,outcome,by\n" + b"x" * 20_000_001)
    with pytest.raises(assay.AssayError, match="larger than 20,000,000 bytes"):
        assay.update_records(_saved(tmp_path), table)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("ledger", "update", "nowhere.json", "--outcomes", "outcomes.csv", "--records", "r.csv"), 3),
        (("ledger", "update", "a.json", "--outcomes", "nowhere.csv", "--records", "r.csv"), 2),
        (("ledger", "update", "a.json", "--outcomes", ".", "--records", "r.csv"), 2),
        (("ledger", "update", "a.json", "--outcomes", "outcomes.csv", "--records", "."), 2),
        (("ledger", "estimate", "nowhere.json"), 3),
        (("ledger", "estimate", "."), 0),
    ],
)
def test_the_command_says_one_sentence(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    _saved(tmp_path)
    (tmp_path / "outcomes.csv").write_text(f"claim,outcome,by\n{CRANES},true,Port court\n", encoding="utf-8")
    result = command(*arguments, folder=tmp_path)
    assert result.code == code
    assert "Traceback" not in result.err + result.out
    assert code == 0 or len(result.err.splitlines()) == 1


def _saved(folder: Path) -> Path:
    place = folder / "a.json"
    place.write_text(json.dumps(GOOD), encoding="utf-8")
    return place
