from __future__ import annotations

from assay.domain.document import Link
from assay.ingest.base import Draft
from assay.ingest.markdown import MarkdownReader
from assay.ingest.markdown_text import Rendered, rendered

REPORT = """---
Title: "Leak denied"
publisher: velden.example
authors: [Mara Ilves, Joost Brand]
date: 2024-05-14
url: https://velden.example/leak
owner: Norrland
lang: en-GB
credit: By Reuters
draft: true
---

The *port* [authority](https://port.example/ "home") denied it.
"""


def read(source: str) -> Draft:
    return MarkdownReader().read(source.encode(), name="a.md")


def test_front_matter_says_where_the_report_comes_from() -> None:
    assert read(REPORT) == Draft(
        "The port authority denied it.",
        title="Leak denied",
        publisher="velden.example",
        owner="Norrland",
        author="Mara Ilves, Joost Brand",
        published="2024-05-14",
        url="https://velden.example/leak",
        language="en-GB",
        credit="By Reuters",
        links=(Link("https://port.example/", 9, 18),),
    )
    assert MarkdownReader().sniff(REPORT.encode())
    assert not MarkdownReader().sniff(b"# Heading")


def test_front_matter_that_cannot_be_read_is_told_and_stays() -> None:
    for broken in ("---\ntitle: [a\n---\nText.", "---\n- a\n---\nText."):
        draft = read(broken)
        assert [finding.code for finding in draft.findings] == ["front-matter-ignored"]
        assert "Text." in draft.text
    assert read("---\n---\nText.") == Draft("Text.")


def test_aliases_are_no_bomb() -> None:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9))
    assert read(f"---\na0: &a0 [x]\n{levels}title: *a8\n---\nText.").text == "Text."


def test_the_first_heading_is_the_title_and_stays_in_the_text() -> None:
    draft = read("# Leak *denied*\n\nThe port denied it.\n\n## Later\n\nMore.")
    assert (draft.title, draft.text) == ("Leak denied", "Leak denied\n\nThe port denied it.\n\nLater\n\nMore.")
    assert read("Text.\n\n# Heading").title is None


def test_markup_is_stripped_and_words_stay() -> None:
    source = (
        "> Quoted &amp; **bold**\\*  \n> next\n\n- one\n- two `code`\n\n2018. A year.\n\n![alt](x.png)\n\n"
        "    set apart\n\n<div>In a <b>block</b></div>\n\n<https://a.example/> and [b](mailto:x@y.z) [c][1]\n\n[1]: http://c.example"
    )
    assert rendered(source) == Rendered(
        "> Quoted & bold*\nnext\n\none\n\ntwo code\n\n2018. A year.\n\nset apart\n\nIn a  "
        "block\n\nhttps://a.example/ and b c",
        links=(Link("https://a.example/", 77, 95), Link("http://c.example", 102, 103)),
    )


def test_what_is_too_long_to_parse_is_kept_as_it_is() -> None:
    line = "*a " * 20_000
    assert rendered(line) == Rendered(line, whole=False)
    assert [finding.code for finding in read(line).findings] == ["markup-kept"]


def test_a_block_quotation_keeps_its_mark_paragraph_by_paragraph() -> None:
    assert rendered("It says:\n\n> The chain\n> was old.\n>\n> - so was the hook\n\nThe port closed.").text == (
        "It says:\n\n> The chain\nwas old.\n\n> so was the hook\n\nThe port closed."
    )
