"""The file of decisions: what each entry says, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from assay.domain.ledger import (
    DifferentSources,
    FieldIs,
    InterestIs,
    MentionReference,
    OtherSource,
    ParameterDecision,
    SameSource,
    SourceDecision,
    SourceField,
)
from assay.domain.source import Interest, Side, Stake
from assay.errors import UsageError
from assay.sources.ledger.decisions import MAXIMUM_BYTES, read_decisions
from assay.sources.ledger.yaml_nodes import DEEPEST
from tests.bounds import within

BY = "who: A. Holm, when: 2031-05-07, why: I asked her"


@pytest.fixture
def file(tmp_path: Path):
    def written(content: str) -> Path:
        place = tmp_path / "decisions.yaml"
        place.write_text(content, encoding="utf-8")
        return place

    return written


def test_every_sort_of_decision(file) -> None:
    place = file(
        f"- {{{BY}, same: [Ada Quill, the secretary]}}\n"
        f"- {{{BY}, different: [S1, S2, S3]}}\n"
        f"- {{{BY}, not: Ada Quill, mention: {{document: a.txt, words: she}}, is: Bea Rook}}\n"
        f"- {{{BY}, not: Ada Quill, mention: {{document: a.txt, start: 12}}}}\n"
        "- who: A. Holm\n  when: 2031-05-07T10:00\n  why: >\n    it says so\n    on its page\n"
        "  source: Ada Quill\n  role: Expert\n  reliability: b\n  affiliation: none\n"
        "  interest:\n  - {side: against, as: party}\n  - {side: for, as: gainer, in: h3}\n"
    )
    decisions, findings = read_decisions(place)

    def decided(what, line):
        return SourceDecision("A. Holm", "2031-05-07", "I asked her", what, f"{place}, line {line}")

    def last(what):
        return SourceDecision("A. Holm", "2031-05-07T10:00", "it says so on its page", what, f"{place}, line 5")

    assert findings == ()
    assert decisions == (
        decided(SameSource(("Ada Quill", "the secretary")), 1),
        decided(DifferentSources(("S1", "S2", "S3")), 2),
        decided(OtherSource("Ada Quill", MentionReference("a.txt", "she"), "Bea Rook"), 3),
        decided(OtherSource("Ada Quill", MentionReference("a.txt", None, 12)), 4),
        last(FieldIs("Ada Quill", SourceField.ROLE, "expert")),
        last(FieldIs("Ada Quill", SourceField.AFFILIATION, "")),
        last(InterestIs("Ada Quill", Interest(Side.AGAINST, Stake.PARTY), "H1")),
        last(InterestIs("Ada Quill", Interest(Side.FOR, Stake.GAINER), "H3")),
        last(FieldIs("Ada Quill", SourceField.RELIABILITY, "B")),
    )


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("just words", "It is no decision."),
        ("{when: 2031-05-07, why: x, same: [a, b]}", "It does not say “who”."),
        ("{who: x, when: 2031-05-07, same: [a, b]}", "It does not say “why”."),
        ("{who: x, when: yesterday, why: x, same: [a, b]}", "“yesterday” is no date."),
        (f"{{{BY}}}", "It does not say what is decided."),
        (f"{{{BY}, same: [a]}}", "“same” does not name two sources."),
        (f"{{{BY}, same: [a, a]}}", "“same” does not name two sources."),
        (f"{{{BY}, different: a}}", "“different” does not name two sources."),
        (f"{{{BY}, source: a}}", "It sets no field of the source."),
        (f"{{{BY}, source: a, rol: expert}}", "“rol” means nothing here."),
        (f"{{{BY}, source: a, role: clown}}", "“clown” is no role."),
        (f"{{{BY}, source: a, reliability: Z}}", "“Z” is no reliability letter."),
        (f"{{{BY}, source: a, interest: for}}", "The interest is not given in full."),
        (f"{{{BY}, source: a, interest: {{side: up, as: party}}}}", "“up” is no side."),
        (f"{{{BY}, source: a, interest: {{side: for, as: party, in: H}}}}", "“H” is no hypothesis."),
        (f"{{{BY}, source: a, interest: {{side: for, as: party, in: H0}}}}", "“H0” is no hypothesis."),
        (f"{{{BY}, not: a}}", "It does not say which mention."),
        (f"{{{BY}, not: a, mention: {{document: d}}}}", "It does not say which mention."),
        (f"{{{BY}, not: a, mention: {{document: d, start: -1}}}}", "The start of the mention is no offset."),
        (f"{{{BY}, not: a, mention: {{words: she}}}}", "It does not say “document”."),
        (f"{{{BY}, source: [a], role: expert}}", "It does not say “source”."),
        (f"{{who: {'x' * 2000}, when: 2031-05-07, why: x, same: [a, b]}}", "“who” is longer than 1000 characters."),
    ],
)
def test_a_bad_entry_is_told_with_its_line_and_spoils_no_other(file, entry: str, told: str) -> None:
    place = file(f"- {{{BY}, same: [a, b]}}\n- {entry}\n- {{{BY}, same: [c, d]}}\n")
    decisions, (finding,) = read_decisions(place)
    assert [decision.what for decision in decisions] == [SameSource(("a", "b")), SameSource(("c", "d"))]
    assert finding.message == f"Line 2: {told} It is left out."
    assert (finding.code, finding.document, bool(finding.hint)) == ("ledger-line", str(place), True)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("who: A. Holm\n", "is no list of decisions."),
        ("- {who: A\n", "cannot be read"),
        ("- &a {who: x}\n- *a\n", "line 2: aliases"),
        ("- " + "[" * 100_000, "too deep"),
        ("- " + "{a: " * (DEEPEST + 1) + "b" + "}" * (DEEPEST + 1), "too deep"),
        ("\0", "cannot be read"),
        ("- a\n---\n- b\n", "cannot be read"),
    ],
)
def test_a_file_that_is_no_list_of_decisions_is_a_sentence(file, content: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as error:
        read_decisions(file(content))
    assert error.value.hint


def test_tags_are_never_carried_out(file) -> None:
    place = file(f"- !!python/object/apply:os.getcwd []\n- {{{BY}, same: !!set [a, b]}}\n")
    decisions, (finding,) = read_decisions(place)
    assert [decision.what for decision in decisions] == [SameSource(("a", "b"))]
    assert finding.message == "Line 1: It is no decision. It is left out."


def test_an_empty_file_holds_no_decision(file) -> None:
    assert read_decisions(file("# nothing yet\n")) == ((), ())


def test_a_file_that_is_too_large_is_a_sentence(file) -> None:
    with pytest.raises(UsageError, match="is larger than 2,000,000 bytes"):
        read_decisions(file("#" * (MAXIMUM_BYTES + 1)))


def test_a_million_characters_take_no_time(file) -> None:
    with within(seconds=5):
        _, findings = read_decisions(file("- " + "x" * 1_000_000 + "\n"))
    assert len(findings) == 1


def test_decisions_on_parameters(file) -> None:
    place = file(
        f"- {{{BY}, parameter: r, of: Ada Quill, value: 0.4, spread: 8}}\n"
        f"- {{{BY}, parameter: delta, case: not known, value: .6}}\n"
    )
    decisions, findings = read_decisions(place)
    assert findings == ()
    about = {"who": "A. Holm", "when": "2031-05-07", "why": "I asked her"}
    assert decisions == (
        ParameterDecision("r", 0.4, of="Ada Quill", spread=8.0, place=f"{place}, line 1", **about),
        ParameterDecision("delta", 0.6, case="not known", place=f"{place}, line 2", **about),
    )


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("parameter: r, of: Ada Quill", "It gives no number for “value”."),
        ("parameter: r, of: Ada Quill, value: high", "“high” is no number for “value”."),
        ("parameter: r, of: Ada Quill, value: nan", "“nan” is no number for “value”."),
        ("parameter: r, of: Ada Quill, value: 0.4, spread: wide", "“wide” is no number for “spread”."),
        ("parameter: [r], of: Ada Quill, value: 0.4", "“parameter” is no word or name."),
        (
            "parameter: r, of: Ada Quill, case: A, value: 0.4",
            "It is on one item (of) and on a row of the tables (case).",
        ),
        ("parameter: r, of: Ada Quill, value: 0.4, role: expert", "“role” means nothing here."),
    ],
)
def test_a_decision_on_a_parameter_that_says_none_is_left_out(file, entry, told) -> None:
    decisions, findings = read_decisions(file(f"- {{{BY}, {entry}}}\n"))
    assert decisions == ()
    assert [finding.message for finding in findings] == [f"Line 1: {told} It is left out."]
    assert findings[0].hint
