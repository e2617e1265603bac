from assay.cli.findings import exit_code, finding_lines
from assay.domain.finding import Finding


def finding(number, code="empty", severe=True):
    return Finding(code, f"The file number {number} is empty.", "Remove it.", document=f"D{number}", severe=severe)


def test_a_finding_is_one_line_with_place_message_and_hint():
    assert finding_lines([finding(1)], names={"D1": "reports/a.txt"}) == [
        "note: reports/a.txt: The file number 1 is empty. Remove it."
    ]


def test_many_of_a_kind_are_cut_short_with_a_count():
    lines = finding_lines([finding(n) for n in range(9)], names={})
    assert len(lines) == 6
    assert lines[-1] == "note: and 4 more findings of this kind (empty)."


def test_control_characters_never_reach_the_terminal():
    hostile = Finding("odd", "A name with \x1b[31m colour and\na line.", document="D1")
    assert finding_lines([hostile], names={}) == ["note: D1: A name with  [31m colour and a line."]


def test_only_severe_findings_under_strict_change_the_exit_code():
    assert exit_code([finding(1)], strict=True) == 1
    assert exit_code([finding(1)], strict=False) == 0
    assert exit_code([finding(1, severe=False)], strict=True) == 0
