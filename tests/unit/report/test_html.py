"""The page: one file, no request, no script but its own, hostile text inert, and links that land."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise

import pytest

from assay.report.page.html import render_html
from assay.report.view import build_view
from tests.builders import velmar

HOSTILE = (
    "</style><script>alert(1)</script><img src=x onerror=alert(1)>\"'><a href='javascript:x'>&amp;{{ 7*7 }}\u202e\x1b"
)
VOID = {"meta", "rect", "path", "circle", "img", "br"}


class Page(HTMLParser):
    """Collects what a page is made of, and whether its elements nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.headings: list[int] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        known = dict(attrs)
        self.ids += [known["id"]] if "id" in known else []
        self.links += [known["href"]] if "href" in known else []
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module", params=["", HOSTILE], ids=["plain", "hostile"])
def html(request) -> str:
    return render_html(build_view(velmar(taint=request.param)))


def test_elements_nest_and_links_land(html):
    page = Page(html)
    assert page.open == []
    assert len(page.ids) == len(set(page.ids))
    inner = {link[1:] for link in page.links if link.startswith("#")}
    assert inner and inner <= set(page.ids)
    assert all(link.startswith(("#", "https://northernwire.example/")) for link in page.links)


def test_every_bearing_line_leads_to_its_passage_and_back(html):
    assert html.count('href="#p-T1"') == 1
    assert html.count('href="#s-T1"') == 1
    assert re.search(r'<a class="tag for" id="p-T1" href="#s-T1"', html)
    assert re.search(r'<article class="line" id="s-T1">', html)


def test_nothing_is_asked_for_and_nothing_runs(html):
    page = Page(html)
    assert html.count("<script") == html.count("</script>") == 1
    assert not page.tags & {"img", "link", "iframe", "object", "embed", "form", "base", "audio", "video"}
    assert not page.attributes & {"src", "srcset", "style", "action", "onerror", "onclick", "ping"}
    assert "url(" not in html
    assert "@import" not in html


def test_the_policy_allows_the_own_style_and_script_alone(html):
    own = {
        name: base64.b64encode(
            hashlib.sha256(re.search(f"<{name}>(.*?)</{name}>", html, re.DOTALL).group(1).encode()).digest()
        ).decode()
        for name in ("style", "script")
    }
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html).group(1)
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{own['style']}'; script-src 'sha256-{own['script']}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_the_script_is_small_and_makes_no_markup_from_text():
    script = files("assay.report.page").joinpath("templates", "script.js").read_text(encoding="utf-8")
    assert len(script.splitlines()) < 300
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function|fetch|XMLHttp|import\b", script
    )


def test_headings_make_an_outline(html):
    page = Page(html)
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(page.headings))
    assert {"main", "nav", "header", "section", "article"} <= page.tags


def test_hostile_text_is_shown_as_it_stands():
    html = render_html(build_view(velmar(taint=HOSTILE)))
    words = "".join(Page(html).words)
    assert "<script>alert(1)</script>" in words
    assert "{{ 7*7 }}" in words
    assert not set(html) & set("\x1b\u202e")


def test_the_reader_meets_things_in_order():
    html = render_html(build_view(velmar()))
    marks = [
        *(
            "The Velmar harbour authority dumped",
            "Leaning supported</p>",
            "The reporting weighs 6 dB",
            "5 reports, 13 statements",
        ),
        "+6.2 dB",
        *('id="voices"', 'id="opposing"', 'id="exhibits"', 'id="lineage"', 'id="hinges"', 'id="missing"'),
        *('id="gains"', 'id="materiality"', 'id="documents"', 'id="notes"'),
    ]
    body = html[html.index("<body") :]
    places = [body.index(mark) for mark in marks]
    assert places == sorted(places)


def test_stance_is_told_by_a_word_and_roles_by_classes():
    html = render_html(build_view(velmar()))
    assert re.search(r'class="stance against">against 94 %</span>', html)
    assert '<span class="source">Brekke</span> <span class="cue">said</span>' in html
    assert 'lang="fr"' in html
    assert 'dir="auto"' in html


def test_the_same_view_gives_the_same_bytes():
    assert render_html(build_view(velmar())) == render_html(build_view(velmar()))
