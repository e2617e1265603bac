"""What a terminal or a page would obey is shown instead."""

import pytest

from assay.report.inert import inert, one_line, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 漢 שלום", "plain é 漢 שלום"),
        ("\x1b[31mred", "␛[31mred"),
        ("a\x00b\x07c", "a␀b␇c"),
        ("\u202egnp.exe", "\ufffdgnp.exe"),
        ("x\u2066y\u2069", "x\ufffdy\ufffd"),
        ("\x9b1m", "\ufffd1m"),
        ("\x7f", "␡"),
        ("line\r\nnext\tcell", "line \nnext\tcell"),
        ("\ud800", "\ufffd"),
    ],
)
def test_inert(text, shown):
    assert inert(text) == shown
    assert len(inert(text)) == len(text)


def test_one_line():
    assert one_line("  two\n\n lines\u2028here ") == "two lines here"


def test_shortened():
    assert shortened("one two three", 20) == "one two three"
    assert shortened("one two three four", 12) == "one two…"
    assert shortened("x" * 50, 10) == "x" * 9 + "…"
