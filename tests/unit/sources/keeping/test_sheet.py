"""A file of records: counts are added, and nothing else that a user wrote is touched."""

from __future__ import annotations

import pytest

from assay.domain.ledger import RecordEntry
from assay.domain.source import Record
from assay.errors import UsageError
from assay.sources.keeping.sheet import RecordSheet
from assay.sources.keeping.voices import Voice
from assay.texts.outlets import bare

GIVEN = """\

Name;Borne_out;of;note
Ada Lorn;9;11;"met; twice"
no record at all
=Ben Tull;x;7;kept
"""


def voice(name: str, identifier: str = "S0") -> Voice:
    return Voice(bare(name), name, frozenset({identifier}), "", None, None, frozenset())


def test_what_is_not_counted_is_kept_to_the_letter() -> None:
    assert RecordSheet(GIVEN).text() == GIVEN
    assert RecordSheet(GIVEN).entries() == (RecordEntry("Ada Lorn", Record(9, 11)),)


def test_counts_are_added_to_the_row_and_the_rest_stays() -> None:
    sheet = RecordSheet(GIVEN)
    sheet.add("ada lorn", borne_out=1, resolved=2)
    sheet.add("Cy Oram", borne_out=0, resolved=1)
    assert sheet.text() == (
        "\nName;Borne_out;of;note;counted\n"
        'Ada Lorn;10;13;"met; twice";2\n'
        "no record at all\n"
        "=Ben Tull;x;7;kept\n"
        "Cy Oram;0;1;;1\n"
    )
    assert sheet.counted() == {"ada lorn": 2, "cy oram": 1}
    assert sheet.entries()[-1] == RecordEntry("Cy Oram", Record(0, 1))


def test_a_new_file_has_a_header_and_can_be_read_again() -> None:
    sheet = RecordSheet()
    sheet.add("@quay_watch", borne_out=1, resolved=1)
    sheet.add("Lorn, Ada", borne_out=1, resolved=1)
    assert sheet.text() == ("name,borne_out,of,reliability,counted\n'@quay_watch,1,1,,1\n" + '"Lorn, Ada",1,1,,1\n')
    assert RecordSheet(sheet.text()).entries() == sheet.entries()
    assert RecordSheet(sheet.text()).name_of(voice("@Quay_Watch")) == "@quay_watch"


def test_the_last_row_of_a_name_is_the_one_that_counts() -> None:
    sheet = RecordSheet("name,borne_out,of\nAda Lorn,1,2\nThe Ada Lorn,3,4\n")
    sheet.add("Ada Lorn", borne_out=1, resolved=1)
    assert sheet.text().splitlines()[1:] == ["Ada Lorn,1,2", "The Ada Lorn,4,5,1"]


def test_cells_beyond_the_header_are_not_taken_for_counts() -> None:
    sheet = RecordSheet("name,borne_out,of\nAda Lorn,1,2,why not\n")
    sheet.add("Ada Lorn", borne_out=0, resolved=1)
    assert sheet.text() == "name,borne_out,of,,counted\nAda Lorn,1,3,why not,1\n"


def test_what_was_counted_can_be_taken_back() -> None:
    sheet = RecordSheet("name,borne_out,of\nAda Lorn,1,2\n")
    for name in ("Ada Lorn", "Cy Oram"):
        sheet.add(name, borne_out=1, resolved=1)
        sheet.add(name, borne_out=-1, resolved=-1)
    assert sheet.text() == "name,borne_out,of,counted\nAda Lorn,1,2,0\n"


def test_no_record_falls_below_what_was_counted() -> None:
    sheet = RecordSheet("name,borne_out,of\nAda Lorn,0,2\n", shown="records.csv")
    with pytest.raises(UsageError, match=r"records.csv has 0 of 2 for “Ada Lorn”, which is less than was counted"):
        sheet.add("Ada Lorn", borne_out=-1, resolved=0)


def test_a_count_that_is_no_number_is_refused() -> None:
    sheet = RecordSheet("name,borne_out,of,counted\nAda Lorn,0,2,many\n", shown="records.csv")
    with pytest.raises(UsageError, match="“counted” of “Ada Lorn” is no number"):
        sheet.counted()


def test_a_line_too_long_to_be_kept_whole_is_refused() -> None:
    with pytest.raises(UsageError, match="more than 20,000 characters"):
        RecordSheet(f"name,borne_out,of\nAda Lorn,0,2,{'x' * 20_000}\n")


def test_a_row_by_identifier_or_other_name_of_an_outlet_is_found() -> None:
    sheet = RecordSheet("name,borne_out,of\nS1234567890,1,2\n")
    assert sheet.name_of(voice("Ada Lorn", "S1234567890")) == "S1234567890"
    assert sheet.name_of(voice("Cy Oram", "S2")) == "Cy Oram"
