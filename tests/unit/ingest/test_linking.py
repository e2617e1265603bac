from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assay.domain.document import Document, Link
from assay.ingest import read_bytes
from assay.ingest.linking import links_in
from assay.settings import Settings
from assay.texts.normalise import normalise, tidy_lines
from tests.bounds import within

ADDRESS = "https://lodestar.example/sarn"


def read(source: str, *, name: str, settings: Settings | None = None) -> Document:
    document = read_bytes(source.encode(), name=name, settings=settings or Settings()).document
    assert document is not None
    return document


def linked(document: Document) -> list[tuple[str, str]]:
    return [(link.address, document.text[link.start : link.end]) for link in document.links]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"The drones came by sea, [Lodestar reported]({ADDRESS}).", [(ADDRESS, "Lodestar reported")]),
        (f"# Drones\n\n> It said [so]({ADDRESS}) and\n> [so]({ADDRESS}/2).", [(ADDRESS, "so"), (ADDRESS + "/2", "so")]),
        (f"1. One\n2. Two and [three\nfour]({ADDRESS})", [(ADDRESS, "three\nfour")]),
        (f"[Before](/here) ![](x.png) [ ]({ADDRESS}) and [after]({ADDRESS})\u200b.", [(ADDRESS, "after")]),
        (f"Cafe\u0301 so\u00adft [na\u0308mlich]({ADDRESS})", [(ADDRESS, "nämlich")]),
        (f"```\ncode\n```\n\n   \n\n[**Bold** words]({ADDRESS})", [(ADDRESS, "Bold words")]),
    ],
)
def test_a_link_of_markdown_stands_where_its_words_stand(source: str, expected: list[tuple[str, str]]) -> None:
    assert linked(read(source, name="report.md")) == expected


def test_links_of_a_page_stand_where_their_words_stand() -> None:
    sentence = "The port authority said on Monday that its inspectors had found no leak at the depot."
    page = (
        "<!doctype html><html><head><title>Depot</title></head><body><article>"
        f"<p>{sentence} It was <a href='{ADDRESS}'>first  reported\n by <b>Lodestar</b></a>\u00a0and others.</p>"
        f"<blockquote><p>{sentence} See <a href='{ADDRESS}/2'>here</a>.</p></blockquote>"
        f"<p>{sentence} One<br><br>two <a href='{ADDRESS}/3'> three</a></p><p>{sentence}</p></article></body></html>"
    )
    assert linked(read(page, name="page.html")) == [
        (ADDRESS, "first reported by Lodestar"),
        (ADDRESS + "/2", "here"),
        (ADDRESS + "/3", "three"),
    ]


def test_a_link_in_what_was_cut_off_is_left_out() -> None:
    source = "One two three. " * 20 + f"[Lodestar]({ADDRESS})"
    assert linked(read(source, name="report.md", settings=Settings(maximum_characters=100))) == []


def test_ten_thousand_links_take_no_long_time() -> None:
    source = f"[a]({ADDRESS})\n\n" * 10_000
    with within(seconds=20):
        assert len(read(source, name="report.md").links) == 2000


_LETTERS = "ab e\u0301\u0308\u200b\u00ad\u00a0\n\t\r\x1c\ufeff\U0001f600"
ANYTHING = st.text(alphabet=st.sampled_from(_LETTERS), max_size=12)


@given(st.lists(st.tuples(ANYTHING, ANYTHING), max_size=6))
def test_whatever_the_text_a_link_that_is_kept_has_its_own_words(pieces: list[tuple[str, str]]) -> None:
    drafted, links = "", []
    for plain, words in pieces:
        drafted += plain
        links.append(Link(ADDRESS, len(drafted), len(drafted) + len(words)))
        drafted += words
    text = tidy_lines(normalise(drafted))
    found = links_in(text, links, drafted=drafted)
    wanted = ["".join(normalise(drafted[link.start : link.end]).split()) for link in links]
    kept = [text[link.start : link.end] for link in found]
    assert all("".join(words.split()) in wanted and words == words.strip() and words for words in kept)
    if drafted.isascii():
        assert len(kept) == sum(bool(words) for words in wanted)
