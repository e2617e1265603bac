"""The tables of a ledger: outlets and records, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay.domain.finding import Finding
from assay.domain.ledger import Ledger, OutletEntry, RecordEntry
from assay.domain.source import Record
from assay.errors import UsageError
from assay.sources import read_ledger
from assay.sources.ledger.outlets import read_outlets
from assay.sources.ledger.records import read_records
from tests.bounds import within


@pytest.fixture
def table(tmp_path: Path):
    def written(content: str | bytes) -> Path:
        place = tmp_path / "table.csv"
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        return place

    return written


def test_a_table_of_outlets_is_read_in_any_order_of_columns_quoted_and_with_others_between(table) -> None:
    place = table(
        "\ufeffReliability,since,NAME,domain,owner\r\n"
        'b,1899,"Post, The Halm|The Halm Post",https://www.halm-post.example/news|halmpost.example,"Halm & Sons"\r\n'
        "\r\n"
        ",,,quay.example,\r\n"
    )
    assert read_outlets(place) == (
        (
            OutletEntry(
                ("Post, The Halm", "The Halm Post"), ("halm-post.example", "halmpost.example"), "Halm & Sons", "B"
            ),
            OutletEntry((), ("quay.example",), None, None),
        ),
        (),
    )


@pytest.mark.parametrize("mark", [";", "\t"])
def test_fields_may_be_apart_by_what_the_header_has_between_its_own(table, mark: str) -> None:
    place = table(f"name{mark}domain{mark}owner\nQuay, the{mark}quay.example{mark}Ola\n")
    assert read_outlets(place)[0] == (OutletEntry(("Quay, the",), ("quay.example",), "Ola", None),)


def test_a_row_may_say_that_it_is_an_agency(table) -> None:
    entries, (finding,) = read_outlets(table("name,kind\nLodestar,Agency\nQuay Post,outlet\nHalm,\nBen,blog\n"))
    assert [(entry.names, entry.agency) for entry in entries] == [
        (("Lodestar",), True),
        (("Quay Post",), False),
        (("Halm",), False),
    ]
    assert finding.message == "Line 5: “blog” is no kind of outlet. It is left out."
    assert finding.hint == "Write one of: agency, outlet, or nothing."


def test_each_bad_line_is_told_with_its_number_and_spoils_no_other(table) -> None:
    place = table(
        "name,domain,owner,reliability\n"
        'One,"one.example,,\n'
        "Two,not a domain,,\n"
        "Three,three.example,,G\n"
        ",,Nobody,\n"
        f"{'x' * 3000},four.example,,\n"
        "Five,five.example,,a\n"
    )
    entries, findings = read_outlets(place)
    assert [entry.names for entry in entries] == [("Five",)]
    assert entries[0].reliability == "A"
    assert findings == (
        _line(place, "Line 2: “one.example,,” is no domain.", "Write it like example.org, several with | between."),
        _line(place, "Line 3: “not a domain” is no domain.", "Write it like example.org, several with | between."),
        _line(place, "Line 4: “G” is no reliability letter.", "Write a letter from A to F, or nothing."),
        _line(place, "Line 5: It has neither a name nor a domain.", "Give the outlet's name, its domain, or both."),
        _line(
            place,
            "Line 6: A field is longer than 1000 characters.",
            "Close every quotation mark that the line opens.",
        ),
    )


def _line(place: Path, message: str, hint: str) -> Finding:
    return Finding("ledger-line", f"{message} It is left out.", hint, str(place))


def test_records_are_counts_of_claims_borne_out(table) -> None:
    place = table(
        "name,borne_out,of,reliability\nAda Quill,8,10,\nBen,0,1,e\nCy,3,2,\nDot,x,2,\nEve,1,0,\n,1,2,\nFay,-1,2,\n"
    )
    entries, findings = read_records(place)
    assert entries == (RecordEntry("Ada Quill", Record(8, 10)), RecordEntry("Ben", Record(0, 1), "E"))
    assert [finding.message for finding in findings] == [
        "Line 4: 3 of 2 is no record. It is left out.",
        "Line 5: “x” is no count of claims. It is left out.",
        "Line 6: 1 of 0 is no record. It is left out.",
        "Line 7: It names no source. It is left out.",
        "Line 8: “-1” is no count of claims. It is left out.",
    ]
    assert all(finding.hint for finding in findings)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "has no header line with the columns it needs."),
        ("The Halm Post,halm-post.example\n", "has no header line with the columns it needs."),
        (b"name,domain\nCaf\xe9,x.example\n", "is not UTF-8 text."),
    ],
)
def test_a_table_that_is_none_is_a_sentence(table, content: str | bytes, told: str) -> None:
    place = table(content)
    with pytest.raises(UsageError, match=told) as error:
        read_ledger(outlets=place)
    assert str(error.value).startswith(f"The table of outlets {place} ")
    assert error.value.hint


@pytest.mark.parametrize("name", ["absent.csv", "\0"])
def test_a_file_that_cannot_be_opened_is_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_ledger(records=tmp_path / name)
    with pytest.raises(UsageError, match="is a folder"):
        read_ledger(records=tmp_path)


def test_a_record_needs_all_its_columns(table) -> None:
    with pytest.raises(UsageError, match="has no header line") as error:
        read_records(table("name,borne_out\nAda,3\n"))
    assert error.value.hint == "Its first line should be: name,borne_out,of,reliability"


def test_a_line_of_a_million_characters_takes_no_time(table) -> None:
    place = table("name,domain\n" + '"' * 1_000_000 + "\n" + "a|" * 500_000 + "\nLast,last.example\n")
    with within(seconds=2):
        entries, findings = read_outlets(place)
    assert [entry.names for entry in entries] == [("Last",)]
    assert len(findings) == 2


def test_nothing_given_is_an_empty_ledger() -> None:
    assert read_ledger() == Ledger()
