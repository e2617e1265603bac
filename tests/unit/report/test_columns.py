"""Columns of wrapped text."""

import io

from rich.console import Console
from rich.text import Text

from assay.report.terminal.columns import Columns


def shown(width: int, *, color: str | None = None) -> str:
    written = io.StringIO()
    rows = [(("one two three", "bold"), ("", ""), ("漢字漢字 four", "")), (("x" * 12, ""), ("y", ""), ("", ""))]
    console = Console(file=written, width=width, force_terminal=color is not None, color_system=color)
    console.print(Columns([("A", 1), ("B", 1), ("C", 1)], rows))
    return written.getvalue()


def test_cells_wrap_within_their_columns():
    assert shown(30) == (
        "A         B         C\none two             漢字漢字\nthree               four\nxxxxxxxx  y\nxxxx\n"
    )


def test_styles_reach_the_terminal():
    assert "\x1b[1mone two\x1b[0m" in shown(30, color="standard")


def test_a_cell_keeps_the_styles_of_its_text_and_empty_headings_take_no_line():
    written = io.StringIO()
    console = Console(file=written, width=20, force_terminal=True, color_system="standard")
    console.print(Columns([("", 1), ("", 1)], [((Text.assemble("one ", ("two 漢字漢字", "bold")), ""), ("y", "blue"))]))
    assert written.getvalue() == "one \x1b[1mtwo\x1b[0m   \x1b[34my\x1b[0m\n\x1b[1m漢字漢字\x1b[0m\n"
