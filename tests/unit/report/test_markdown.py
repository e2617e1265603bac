"""The Markdown report: whole output, and hostile text that stays text."""

import re
from pathlib import Path

import pytest

from assay.report.markdown import escaped, render_markdown
from assay.report.view import build_view
from tests.builders import velmar

GOLDEN = Path(__file__).parents[2] / "golden" / "report"


def test_whole_output():
    assert render_markdown(build_view(velmar())) == (GOLDEN / "velmar.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain words, 3 (three).", "plain words, 3 (three)."),
        ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("![x](y)", "!\\[x\\](y)"),
        ("<script>", "\\<script\\>"),
        ("# head", "\\# head"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("a | b", "a \\| b"),
        ("line\n\n> quote", "line \\> quote"),
        ("&amp; @you $x$ ~~z~~", "\\&amp; \\@\u2060you \\$x\\$ \\~\\~z\\~\\~"),
        ("https://evil.example", "h\u2060ttps://evil.\u2060example"),
    ],
)
def test_escaped(text, written):
    assert escaped(text) == written


def test_hostile_text_is_inert():
    text = render_markdown(build_view(velmar(taint="<img src=x>[a](b)\n# h\n\x1b\u202e|`")))
    plain = re.sub(r"(`+).*?\1", "", text.replace("\\`", ""))
    assert "<img" not in plain.replace("\\<img", "")
    assert "](" not in plain.replace("\\](", "").replace("](#document-", "")
    assert not set(text) & set("\x1b\u202e")
    assert [line for line in text.splitlines() if line.startswith("# ")] == [text.splitlines()[0]]
