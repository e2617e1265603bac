"""Lines that break at blanks, but not at those that hold words together."""

import io

import pytest
from rich.console import Console
from rich.text import Text

from assay.report.terminal.columns import Columns
from assay.report.terminal.style import Hanging
from assay.report.terminal.wrapping import wrapped

CONSOLE = Console(file=io.StringIO(), width=80)


def lines(text: str, width: int) -> list[str]:
    return [line.plain for line in wrapped(Text(text), CONSOLE, width)]


@pytest.mark.parametrize("space", ["\u00a0", "\u2007", "\u202f"])
def test_a_figure_stays_with_its_unit(space):
    assert lines(f"it was against 86{space}%, by far", 17) == ["it was against", f"86{space}%, by far"]
    assert lines("it was against 86 %, by far", 17) == ["it was against 86", "%, by far"]


def test_words_joined_beyond_a_line_are_broken_as_others_are():
    assert lines("a «\u00a0long\u00a0word\u00a0» b", 8) == ["a «\u00a0long", "word\u00a0» b"]
    assert lines("abcdefghij\u00a0k", 8) == ["abcdefgh", "ij\u00a0k"]


def test_wide_characters_count_as_two_cells():
    assert lines("漢字 漢字\u00a0漢", 9) == ["漢字", "漢字\u00a0漢"]


def test_styles_keep_their_places():
    text = Text.assemble("it was ", ("86\u00a0%", "bold"), " so")
    found = wrapped(text, CONSOLE, 9)
    assert [(line.plain, [(span.start, span.end, span.style) for span in line.spans]) for line in found] == [
        ("it was", []),
        ("86\u00a0% so", [(0, 4, "bold")]),
    ]
    assert text.plain == "it was 86\u00a0% so"


def test_columns_and_hanging_texts_hold_them():
    written = io.StringIO()
    console = Console(file=written, width=14)
    console.print(Hanging(Text("against it 86\u00a0%"), "-"))
    console.print(Columns([("", 1)], [(("against it 86\u00a0%", ""),)]))
    assert written.getvalue() == "- against it\n  86\u00a0%\n" + "against it\n86\u00a0%\n"


def test_a_text_of_a_million_letters_is_wrapped_at_once():
    assert len(lines("\u00a0" + "a" * 100_000, 100)) in {1000, 1001}
