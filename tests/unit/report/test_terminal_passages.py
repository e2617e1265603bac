"""Passages, grades and handles in the terminal, and what stands where styles and colours are missing."""

import dataclasses
import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from assay.domain.material import Appraised
from assay.report.contract import appraisal_dict
from assay.report.terminal.quoted import Passage, quoted
from assay.report.terminal.report import render_terminal
from assay.report.view import build_view
from assay.report.view.parts import Piece
from tests.builders import velmar, velmar_supposed, velmar_with_alternative

STYLES = re.compile(r"\x1b\[([0-9;]*)m")


def shown(appraised: Appraised, width: int = 100, **given: object) -> str:
    written = io.StringIO()
    console = Console(file=written, width=width, **given)
    render_terminal(build_view(appraised), console=console)
    return written.getvalue()


def line_of(statement_id: str):
    view = build_view(velmar())
    return next(
        line for side in view.sides for origin in side.origins for line in origin.statements if line.id == statement_id
    )


def printed(*renderables, width: int = 60, **given) -> str:
    written = io.StringIO()
    Console(file=written, width=width, **given).print(*renderables, sep="\n", highlight=False)
    return written.getvalue()


def test_handles_and_identifiers_are_those_that_without_takes():
    appraised = velmar()
    text = shown(appraised)
    told = appraisal_dict(appraised)
    cards = re.findall(r"^\S.*  (O\d+) (S\d+)$", text, re.MULTILINE)
    assert len(cards) == 5
    for origin, source in cards:
        entry = next(one for one in told["origins"] if one["id"] == told["handles"][origin])
        assert told["handles"][source] == entry["source"]
    for identifier in ("T1", "T5", "T11"):
        assert re.search(rf"(?:for|against) \d+\xa0%[^│]*  {identifier}\n", text)
    assert "are what --without takes" in " ".join(text.split())


def test_what_another_explanation_comes_to_stands_by_the_verdict():
    lines = shown(velmar_with_alternative()).splitlines()
    place = lines.index("Or “A storm washed it out.”: 20\xa0% (8\xa0% to 31\xa0%), unlikely")
    assert place < lines.index("Who says so (3 origins)")
    assert not any(line.startswith("Or “") for line in shown(velmar()).splitlines())


def test_a_passage_that_two_statements_share_is_printed_once():
    one = line_of("T1")
    text = printed(*quoted([one, dataclasses.replace(one, id="T99", stance_chance="12\xa0%")]))
    assert text.count("│") == 1
    assert text.count("Trucks of the") == 1
    assert "for 93\xa0%" in text and "for 12\xa0%" in text
    assert text.rstrip().endswith("T99")
    other = dataclasses.replace(one, citation=dataclasses.replace(one.citation, number=4))
    assert printed(*quoted([one, other])).count("│") == 2, "the same words in another report are another passage"


def test_without_styles_the_words_meant_stand_between_marks():
    line = dataclasses.replace(
        line_of("T1"),
        pieces=(
            Piece("Rain fell. ", ()),
            Piece("Solberg", ("source",)),
            Piece(" said ", ("cue",)),
            Piece("trucks came, ", ("content",)),
            Piece("few saw.", ()),
        ),
    )
    assert printed(Passage(line)) == "│ Rain fell. ‹Solberg said trucks came,› few saw.\n"
    styled = printed(Passage(line), force_terminal=True, color_system="standard")
    assert "‹" not in styled
    assert {"1;4", "3", "2"} <= set(STYLES.findall(styled))
    no_color = printed(Passage(line), force_terminal=True, color_system="standard", no_color=True)
    assert "‹Solberg" in no_color
    whole = dataclasses.replace(line, pieces=(*line.pieces[1:4], Piece(".", ())))
    assert "‹" not in printed(Passage(whole)), "what is all of its sentence needs no marks"
    assert printed(Passage(dataclasses.replace(line, pieces=()))).strip() == "│"


@pytest.mark.parametrize("color", [None, "standard", "truecolor"])
@pytest.mark.parametrize("make", [velmar, velmar_supposed, velmar_with_alternative])
@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_the_same_words_in_the_same_order_with_and_without_colour(make, width, color):
    """But for the legend and the marks, colour adds nothing and takes nothing away."""
    plain = shown(make(), width)
    given = {"force_terminal": True, "color_system": color} if color else {}
    text = STYLES.sub("", shown(make(), width, **given))
    assert text.split("The passages")[0] == plain.split("The passages")[0]
    after = [re.split("--without takes.", re.sub("[‹›]", "", " ".join(one.split())))[1] for one in (text, plain)]
    assert after[0] == after[1]
    assert "\x1b" not in text
    for line in text.splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


def test_no_colour_means_no_colour():
    text = shown(velmar(), force_terminal=True, color_system="truecolor", no_color=True)
    codes = {code for found in STYLES.findall(text) for code in found.split(";") if code}
    assert codes <= {"0", "1", "2", "3", "4", "7"}, "bold, dim, italic, underline and reverse only"


def test_a_dumb_terminal_gets_no_escapes():
    text = shown(velmar(), force_terminal=True, _environ={"TERM": "dumb"})
    assert "\x1b" not in text
    assert "The passages" in text


@pytest.mark.parametrize("width", [40, 100])
def test_the_sections_stand_in_the_order_of_the_report(width):
    lines = shown(velmar(), width).splitlines()
    order = [
        *("Who says so (3 origins)", "What opposes it (2 origins)", "What is missing", "What it hangs on"),
        *("The passages", "Exhibits and absences", "Who had it from whom", "How the weight comes about"),
        *("What else would explain the same", "Who gains if it is believed"),
        *("Documents", "Low confidence, because", "Decisions", "Findings"),
    ]
    places = [lines.index(heading) for heading in order]
    assert places == sorted(places)


def test_before_and_after_where_there_is_no_room_for_columns():
    narrow = shown(velmar_supposed(), 40)
    assert re.search(r"^Verdict {5}Leaning supported, as before$", narrow, re.MULTILINE)
    assert not re.search(r"^ +before +after$", narrow, re.MULTILINE)
    wide = shown(velmar_supposed(), 100)
    assert re.search(r"^ +before +after$", wide, re.MULTILINE)
    assert re.search(r"^Verdict +Leaning supported +Leaning supported$", wide, re.MULTILINE)


def test_a_long_hostile_word_is_folded():
    taint = "x" * 500 + "\u202e" + "漢" * 90
    for width in (40, 100):
        for line in shown(velmar(taint=taint), width).splitlines():
            assert cell_len(line) <= width
