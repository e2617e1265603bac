"""Outcomes counted into records: each source once a claim, never twice, and nothing that was given is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay.domain.ledger import RecordEntry
from assay.domain.outcome import KeptRecords, LeftOut, Omission, Outcome, OutcomeValue, SavedAppraisal
from assay.domain.source import Record
from assay.errors import UsageError
from assay.sources.keeping import keep_records, saved_appraisal
from assay.sources.keeping.log import log_place, log_text, read_log
from tests.unit.sources.keeping.piles import appraisal, source, statement

CRANES = "The ministry sold the cranes."
BARGES = "The port burned the barges."


def saved(*args, **kwargs) -> SavedAppraisal:
    return saved_appraisal(appraisal(*args, **kwargs), place="a.json")


def outcome(claim: str, value: str, by: str = "Port court") -> Outcome:
    return Outcome(claim, OutcomeValue(value), by, place="outcomes.csv, line 2")


def counts(kept: KeptRecords) -> dict[str, tuple[int, int]]:
    return {entry.source: (entry.record.borne_out, entry.record.resolved) for entry in kept.entries}


def codes(kept: KeptRecords) -> list[str]:
    return [finding.code for finding in kept.findings]


def written(kept: KeptRecords, place: Path) -> Path:
    place.write_text(kept.table, encoding="utf-8")
    log_place(place).write_text(kept.log, encoding="utf-8")
    return place


SAID = saved(CRANES, {"Ada Lorn": "for", "Ben Tull": "against", "Cy Oram": "about"})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("true", {"Ada Lorn": (1, 1), "Ben Tull": (0, 1)}),
        ("false", {"Ada Lorn": (0, 1), "Ben Tull": (1, 1)}),
        ("mixed", {}),
        ("unresolved", {}),
    ],
)
def test_an_outcome_bears_out_one_side_and_not_the_other(value: str, expected: dict) -> None:
    kept = keep_records([SAID], [outcome(CRANES, value)])
    assert counts(kept) == expected
    assert kept.findings == ()


@pytest.mark.parametrize(
    "claim", [SAID.fingerprint, SAID.fingerprint.upper(), "the MINISTRY sold  the cranes", f"“{CRANES}”"]
)
def test_a_claim_goes_by_its_words_or_its_appraisals_fingerprint(claim: str) -> None:
    assert counts(keep_records([SAID], [outcome(claim, "true")]))["Ada Lorn"] == (1, 1)


def test_each_source_counts_once_a_claim_however_often_it_says_so() -> None:
    thrice = [statement("Ada Lorn", "for", number=number) for number in range(3)]
    again = saved(CRANES, {"Ada Lorn": "for"}, salt="another pile")
    kept = keep_records(
        [saved(CRANES, thrice), again, again], [outcome(CRANES, "true"), outcome(CRANES, "true", "Press")]
    )
    assert counts(kept) == {"Ada Lorn": (1, 1)}


def test_over_several_claims_the_counts_add_up() -> None:
    kept = keep_records(
        [SAID, saved(BARGES, {"Ada Lorn": "for", "Ben Tull": "for"})],
        [outcome(CRANES, "true"), outcome(BARGES, "false")],
    )
    assert counts(kept) == {"Ada Lorn": (1, 2), "Ben Tull": (0, 2)}


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (saved(CRANES, {"Ada Lorn": "for"}, sources=[source("Ada Lorn", naming="described")]), Omission.UNNAMED),
        (saved(CRANES, {"Ada Lorn": "for"}, scripts={"Ada Lorn": 0.9}), Omission.PARTY_LINE),
        (
            saved(CRANES, [statement("Ada Lorn", "for"), statement("Ada Lorn", "against", number=1)]),
            Omission.BOTH_SIDES,
        ),
    ],
)
def test_who_does_not_count_is_left_out_and_told_why(made: SavedAppraisal, why: Omission) -> None:
    kept = keep_records([made], [outcome(CRANES, "true")])
    assert kept.entries == ()
    assert kept.left_out == (LeftOut("Ada Lorn", CRANES, why),)


def test_party_lines_count_where_that_is_asked_for() -> None:
    made = saved(CRANES, {"Ada Lorn": "for"}, scripts={"Ada Lorn": 0.9})
    assert counts(keep_records([made], [outcome(CRANES, "true")], party_lines=True)) == {"Ada Lorn": (1, 1)}


def test_mostly_one_side_is_that_side() -> None:
    said = [statement("Ada Lorn", "for", number=number) for number in range(4)]
    made = saved(CRANES, [*said, statement("Ada Lorn", "against", number=9)])
    assert counts(keep_records([made], [outcome(CRANES, "true")])) == {"Ada Lorn": (1, 1)}


def test_who_resolved_the_claim_is_not_borne_out_by_itself() -> None:
    kept = keep_records([SAID], [outcome(CRANES, "true", by="ada lorn")])
    assert counts(kept) == {"Ben Tull": (0, 1)}
    assert [line.why for line in kept.left_out] == [Omission.RESOLVER]


def test_two_sources_of_one_name_are_not_mixed_up() -> None:
    twin = statement("Ada Lorn", "for", number=7, source="S-twin", origin="O-twin")
    made = appraisal(CRANES, [statement("Ada Lorn", "for"), twin])
    made["sources"] = [source("Ada Lorn"), source("Ada Lorn", id="S-twin")]
    kept = keep_records([saved_appraisal(made, place="a.json")], [outcome(CRANES, "true")])
    assert kept.entries == ()
    assert "sources-of-one-name" in codes(kept)


def test_an_outlet_is_one_source_under_all_its_names(tmp_path) -> None:
    def paper(name: str, claim: str) -> SavedAppraisal:
        outlet = source(name, role="publication", kind="publication")
        said = statement(name, "for", quote="voice", basis={"kind": "witnessed", "span": None})
        return saved(claim, [said], sources=[outlet])

    given = [paper("Reuters", CRANES), paper("reuters.com", BARGES)]
    outcomes = [outcome(CRANES, "true"), outcome(BARGES, "true")]
    assert counts(keep_records(given, outcomes)) == {"Reuters": (2, 2)}
    place = tmp_path / "records.csv"
    place.write_text("name,borne_out,of\nreuters.com,1,1\n", encoding="utf-8")
    assert counts(keep_records(given, outcomes, records=place)) == {"reuters.com": (3, 3)}


def test_outcomes_that_contradict_each_other_count_for_nobody() -> None:
    kept = keep_records([SAID], [outcome(CRANES, "true"), outcome(CRANES, "false", "Press council")])
    assert kept.entries == ()
    (finding,) = kept.findings
    assert finding.code == "outcomes-contradict"
    assert "true by Port court" in finding.message
    assert "false by Press council" in finding.message


def test_an_outcome_nobody_appraised_is_told_and_stops_nothing() -> None:
    kept = keep_records([SAID], [outcome(BARGES, "true"), outcome(CRANES, "true")])
    assert len(kept.entries) == 2
    assert codes(kept) == ["outcome-without-appraisal"]


def test_counting_again_counts_nothing_twice(tmp_path) -> None:
    place = written(keep_records([SAID], [outcome(CRANES, "true")]), tmp_path / "records.csv")
    again = keep_records([SAID], [outcome(CRANES, "true")], records=place)
    assert again.counted == ()
    assert again.table == place.read_text(encoding="utf-8")
    assert again.log == log_place(place).read_text(encoding="utf-8")


def test_counts_are_added_to_what_a_person_gave(tmp_path) -> None:
    place = tmp_path / "records.csv"
    place.write_text("name,borne_out,of,reliability,why\nAda Lorn,9,11,B,met her\nEve Dunn,1,1,,\n", encoding="utf-8")
    kept = keep_records([SAID], [outcome(CRANES, "true")], records=place)
    assert kept.table == (
        "name,borne_out,of,reliability,why,counted\nAda Lorn,10,12,B,met her,1\nEve Dunn,1,1,,\nBen Tull,0,1,,,1\n"
    )
    assert kept.entries[0] == RecordEntry("Ada Lorn", Record(10, 12), "B")


def test_an_outcome_that_changed_replaces_what_was_counted(tmp_path) -> None:
    place = tmp_path / "records.csv"
    written(keep_records([SAID], [outcome(CRANES, "true")]), place)
    turned = keep_records([], [outcome(CRANES, "false", "Court of appeal")], records=place)
    assert counts(turned) == {"Ada Lorn": (0, 1), "Ben Tull": (1, 1)}
    (finding,) = turned.findings
    assert finding.code == "outcome-changed"
    assert "now false (by Court of appeal). The records of Ada Lorn, Ben Tull are changed." in finding.message
    written(turned, place)
    open_again = keep_records([], [outcome(CRANES, "unresolved")], records=place)
    assert counts(open_again) == {}
    written(open_again, place)
    settled = keep_records([], [outcome(CRANES, "true")], records=place)
    assert counts(settled) == {"Ada Lorn": (1, 1), "Ben Tull": (0, 1)}
    assert len(read_log(log_place(written(settled, place)))) == 8


def test_a_side_once_counted_stands_and_the_change_is_told(tmp_path) -> None:
    place = written(keep_records([SAID], [outcome(CRANES, "true")]), tmp_path / "records.csv")
    turned = saved(CRANES, {"Ada Lorn": "against"}, salt="later")
    kept = keep_records([turned], [outcome(CRANES, "true")], records=place)
    assert counts(kept) == {"Ada Lorn": (1, 1), "Ben Tull": (0, 1)}
    assert codes(kept) == ["side-changed"]


@pytest.mark.parametrize("lost", ["log", "records", "line"])
def test_records_and_log_that_do_not_fit_are_refused(tmp_path, lost: str) -> None:
    place = written(keep_records([SAID], [outcome(CRANES, "true")]), tmp_path / "records.csv")
    if lost == "log":
        log_place(place).unlink()
    elif lost == "records":
        place.unlink()
    else:
        log_place(place).write_text(log_text(read_log(log_place(place))[:1]), encoding="utf-8")
    with pytest.raises(UsageError, match="an outcome could be counted twice or lost"):
        keep_records([SAID], [outcome(CRANES, "true")], records=place)


def test_a_log_with_a_spoilt_line_is_refused(tmp_path) -> None:
    place = written(keep_records([SAID], [outcome(CRANES, "true")]), tmp_path / "records.csv")
    log = log_place(place)
    log.write_text(log.read_text(encoding="utf-8").replace(",for,", ",maybe,"), encoding="utf-8")
    with pytest.raises(UsageError, match="Without it an outcome could be counted twice"):
        keep_records([SAID], [outcome(CRANES, "true")], records=place)


def test_a_log_reads_back_what_was_written(tmp_path) -> None:
    odd = Outcome(
        '=SUM(1), "so" they say', OutcomeValue.TRUE, "-Port, court-", "2031-06-01", "https://x.example/?a=1,2", "'=1"
    )
    made = saved('=SUM(1), "so" they say', {"@quay, watch": "for", "O'Hara": "against"})
    kept = keep_records([made], [odd])
    place = written(kept, tmp_path / "records.csv")
    read = read_log(log_place(place))
    assert [(line.name, line.claim, line.outcome.by, line.outcome.why) for line in read] == [
        ("@quay, watch", odd.claim, odd.by, odd.why),
        ("O'Hara", odd.claim, odd.by, odd.why),
    ]
    assert keep_records([made], [odd], records=place).counted == ()


def test_a_bad_line_of_the_records_is_kept_and_told(tmp_path) -> None:
    place = tmp_path / "records.csv"
    place.write_text("name,borne_out,of\nBen Tull,seven,7\n", encoding="utf-8")
    kept = keep_records([SAID], [outcome(CRANES, "true")], records=place)
    assert "Ben Tull,seven,7\n" in kept.table
    assert kept.findings[0].message == "Line 2: “seven” is no count of claims. It is kept as it is."
