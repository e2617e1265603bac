"""The Markdown report as a parser reads it: its own markup alone, all sections in order, and links that land."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from assay.report.markdown import escaped, render_markdown
from assay.report.markdown.inline import JOINER, at_start, code
from assay.report.view import build_view
from tests.builders import velmar

HOSTILE = [
    "\n# Heading\n\n## Another\n===\n---\n",
    "[a](javascript:alert(1)) ![b](https://evil.example/x.png) [c]: https://evil.example 'd'",
    "<script>alert(1)</script> <img src=x onerror=y> <!-- --> <a href='x'>&lt;",
    " | cell | cell |\n| --- | --- |\n| a | b |",
    "\n```python\ncode\n```\n~~~\n    indented",
    " https://evil.example www.evil.example <https://evil.example> me@evil.example mailto:me@evil.example",
    "*a* _b_ **c** __d__ `e` ~~f~~ \\*g\\* \\",
    "\n- item\n+ item\n1. item\n2) item\n> quote\n",
    "[^1] [[wiki]] $x$ @you &amp; &#35; {x} \\",
]
ALLOWED = {
    *("heading", "paragraph", "bullet_list", "ordered_list", "list_item", "blockquote", "inline"),
    *("table", "thead", "tbody", "tr", "th", "td"),
    *("text", "strong", "em", "code_inline", "link", "softbreak"),
}
ORDER = [
    "Who says so",
    "Where it came from",
    "What it hangs on",
    "What nobody has shown",
    "Documents",
    "How this was worked out",
]

hostile = pytest.mark.parametrize("taint", ["", *HOSTILE])


def parsed(text: str) -> list[Token]:
    """The tokens of `text`, those inside of lines included."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found = []
    for token in reader.parse(text):
        found += [token, *(token.children or [])]
    return found


def kind(token: Token) -> str:
    return token.type.removesuffix("_open").removesuffix("_close")


def shown(text: str) -> str:
    """What a reader sees of Markdown, without what has no width."""
    words = [token.content for token in parsed(text) if kind(token) in {"text", "code_inline"}]
    return "".join(words).replace(JOINER, "")


def headings(text: str) -> list[tuple[str, str]]:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return [
        (token.tag, "".join(child.content for child in following.children))
        for token, following in pairwise(tokens)
        if token.type == "heading_open"
    ]


def anchors(text: str) -> set[str]:
    """The anchors of the headings, made as GitHub makes them."""
    found: list[str] = []
    for _, words in headings(text):
        plain = "".join(
            char for char in words.lower() if char in " -_" or unicodedata.category(char)[0] in "LN"
        ).replace(" ", "-")
        found.append(f"{plain}-{found.count(plain)}" if plain in found else plain)
    return set(found)


@hostile
def test_only_our_own_markup_is_there(taint):
    tokens = parsed(render_markdown(build_view(velmar(taint=taint))))
    assert {kind(token) for token in tokens} <= ALLOWED


@hostile
def test_the_material_makes_no_block_and_no_link(taint):
    """The same blocks, headings and links, in the same order, as with harmless words in the same places."""
    harmless = parsed(render_markdown(build_view(velmar(taint=" x" * (len(taint) // 2)))))
    tokens = parsed(render_markdown(build_view(velmar(taint=taint))))
    blocks = {"heading", "table", "tr", "th", "td", "bullet_list", "ordered_list", "list_item", "blockquote", "link"}
    assert [token.type for token in tokens if kind(token) in blocks] == [
        token.type for token in harmless if kind(token) in blocks
    ]


@hostile
def test_links_land_and_lead_nowhere_else(taint):
    text = render_markdown(build_view(velmar(taint=taint)))
    targets = [token.attrs["href"] for token in parsed(text) if token.type == "link_open"]
    assert len(targets) > 10
    assert all(target.startswith("#document-") for target in targets)
    assert {target[1:] for target in targets} <= anchors(text)


@hostile
def test_the_sections_are_all_there_in_order(taint):
    found = headings(render_markdown(build_view(velmar(taint=taint))))
    assert [words for tag, words in found if tag == "h2"] == ORDER
    assert [tag for tag, _ in found].count("h1") == 1
    third = [words for tag, words in found if tag == "h3"]
    for words in (
        *("For the claim: 3 origins", "Against the claim: 2 origins", "What undercuts the evidence"),
        *("Exhibits and absences", "How the weight comes about", "How each item weighs under each explanation"),
        *("What is missing", "What else would explain the same evidence", "Who gains if it is believed"),
        *("What would follow if it were true", "Document 1", "Document 5", "Decisions", "Limits"),
    ):
        assert words in third


@hostile
def test_no_address_is_left_that_a_renderer_would_make_a_link_of(taint):
    text = render_markdown(build_view(velmar(taint=taint)))
    plain = re.sub(r"(`+).*?\1", "", text)
    assert not re.search(r"(?i)https?:|ftp:|www\.|mailto:|\w@\w|evil\.example", plain)


def test_the_words_of_the_material_are_all_shown():
    taint = " *a* <b> [c](d) `e` | # f"
    text = shown(render_markdown(build_view(velmar(taint=taint))))
    assert text.count("*a* <b> [c](d) `e` | # f") > 30
    assert "Marit Solberg, who sets nets off the east mole, said" in text


markup = st.text(st.sampled_from(list("ab1 .-+=*_`~#<>[]()!|\\&@$:/\n\té漢")), max_size=30)


@given(markup)
def test_whatever_is_escaped_is_shown_as_it_stands(text):
    words = " ".join(text.split())
    for before in ("", "- ", "> ", "1. ", "# "):
        written = f"{before}{escaped(text)}"
        assert shown(written) == words
        assert {kind(token) for token in parsed(written)} & {
            "link",
            "em",
            "strong",
            "fence",
            "code_block",
            "s",
        } == set()
    table = f"| a |\n| --- |\n| {escaped(text)} |"
    assert [token.type for token in parsed(table)].count("td_open") == 1
    assert shown(table) == "a" + words


@given(st.lists(markup, max_size=3))
def test_pieces_joined_begin_no_list(pieces):
    line = at_start("".join(escaped(piece) for piece in pieces))
    assert "list_item" not in {kind(token) for token in parsed(f"> {line}")}


@given(st.text(st.sampled_from(list("ab `\\\n*<")), max_size=12))
def test_a_code_span_shows_what_it_holds(text):
    words = " ".join(text.split())
    tokens = parsed(f"x {code(text)} y")
    assert [token.content for token in tokens if kind(token) == "code_inline"] == ([words] if words else [])
