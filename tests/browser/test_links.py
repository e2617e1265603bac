"""Links land on what they promise, there is a way back, and what hides a target is opened."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from assay.report.inert import one_line
from tests.browser.reading import citations, follow, follow_each, in_page_links, landed, lines, soon, words_from

pytestmark = pytest.mark.browser

SAMPLE = 60
"""Links of a large page that are pressed."""


@pytest.mark.parametrize("name", ["plain", "hostile", "statements", "lineage", "pile"])
def test_every_link_lands_where_it_can_be_seen(show, name):
    page = show(name)
    links = in_page_links(page)
    assert len(links) > 12
    assert follow_each(page, links[:: len(links) // SAMPLE] if name == "pile" else links) == []


@pytest.mark.parametrize("name", ["plain", "hostile", "pile"])
def test_a_citation_leads_to_the_words_that_it_promises(show, pages, name):
    page = show(name)
    promised = citations(pages.report(name).view)
    cites = "() => [...document.querySelectorAll('a.cite')].map((a) => a.getAttribute('href').slice(1))"
    assert set(page.evaluate(cites)) <= set(promised)
    cited = [href[1:] for href in in_page_links(page) if href[1:] in promised]
    assert len(cited) > 12
    found = words_from(page, cited)
    wrong = {
        anchor: (promised[anchor], words)
        for anchor, words in found.items()
        if words is None or not one_line(words).startswith(promised[anchor].removesuffix("…"))
    }
    assert wrong == {}


def test_a_statement_leads_to_its_passage_and_back_to_its_line(show, pages):
    page = show("plain")
    report = pages.report("plain")
    said = {statement.id: statement for statement in report.appraised.material.statements}
    texts = {document.id: document.text for document in report.appraised.material.documents}
    told = lines(report.view)
    assert len(told) >= 8
    for line in told[::2]:
        passage = line.citation.anchor
        page.evaluate("() => document.querySelectorAll('details').forEach((each) => each.open = false)")
        page.evaluate("(id) => { location.hash = id }", line.anchor)
        assert landed(page, line.anchor) == ""
        page.locator(f'#{line.anchor} a.cite[href="#{passage}"]').first.click()
        assert landed(page, passage) == ""
        content = one_line(said[line.id].content[0].of(texts[said[line.id].document]))
        assert content in one_line(words_from(page, [passage])[passage] or "")
        document = page.locator("#documents > *").filter(has=page.locator(f'[id="{passage}"]'))
        document.locator(f'a[href="#{line.anchor}"]').first.click()
        assert landed(page, line.anchor) == ""


@pytest.mark.parametrize("name", ["plain", "pile"])
def test_the_browser_goes_back_to_where_one_was(show, name):
    page = show(name)
    tried = 0
    for section in ("verdict", "voices", "lineage", "hinges", "missing"):
        for link in page.locator(f'#{section} a[href^="#"]:visible').element_handles()[1:2]:
            link.scroll_into_view_if_needed()
            before = page.evaluate("() => [scrollY, location.hash]")
            target = (link.get_attribute("href") or "")[1:]
            follow(page, link)
            assert landed(page, target) == ""
            page.go_back()
            after = soon(
                lambda: page.evaluate("() => [scrollY, location.hash]"),
                lambda now, before=before: now[1] == before[1] and abs(now[0] - before[0]) <= 2,
            )
            assert after[1] == before[1]
            assert abs(after[0] - before[0]) <= 2, f"{section}: {target}"
            tried += 1
    assert tried > 3


@pytest.mark.parametrize("fragment", ["#p-T5", "#s-T5", "#o-O2", "#d-D4"])
def test_an_address_with_a_fragment_opens_what_hides_it(show, fragment):
    page = show("plain", fragment=fragment)
    assert landed(page, fragment[1:]) == ""


def test_an_address_that_leads_nowhere_does_no_harm(show):
    page = show("plain", fragment="#%E0%A4%A")
    for fragment in ("#no-such", '#"><img src=x onerror=1>', "#constructor", "#", "#a:b,c", "#[x]", "#%"):
        page.evaluate("(hash) => { location.hash = hash }", fragment)
        assert page.locator("h1").is_visible()


@pytest.mark.parametrize("name", ["plain", "hostile", "pile", "statements-hostile", "lineage-hostile"])
def test_no_two_things_have_the_same_name(pages, name):
    names = re.findall(r'<[a-z][^<>]* id="([^"]*)"', pages.path(name).read_text(encoding="utf-8"))
    assert len(names) > 10
    assert [name for name, times in Counter(names).items() if times > 1] == []
