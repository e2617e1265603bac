"""What the page's own script adds: a way back, folding and unfolding at once, and where one is."""

from __future__ import annotations

import pytest

from tests.browser.reading import landed, soon

pytestmark = pytest.mark.browser

_FOLDED = "(where) => [...document.querySelectorAll(where)].filter((each) => !each.open).length"

_CURRENT = """
() => [...document.querySelectorAll('nav[aria-label="Contents"] a[aria-current]')]
  .map((each) => each.getAttribute('href'))
"""


@pytest.mark.parametrize("width", [390, 1200])
def test_a_button_leads_back_to_the_link_that_was_followed(show, width):
    page = show("plain", width=width)
    back = page.get_by_role("button", name="back")
    assert back.count() == 0, "there is nothing to go back to yet"
    links = page.locator("#voices a.cite:visible").element_handles()
    for link in (links[0], links[-1]):
        target = link.get_attribute("href")[1:]
        link.click()
        assert landed(page, target) == ""
        assert back.is_visible()
        box = back.bounding_box()
        assert min(box["width"], box["height"]) >= 24
        assert 0 <= box["x"] <= box["x"] + box["width"] <= width
        back.click()
        assert link.evaluate("(link) => link === document.activeElement")
        top = link.bounding_box()["y"]
        assert 0 <= top < 900
        assert back.count() == 0


def test_everything_is_unfolded_and_folded_at_once(show):
    page = show("plain")
    page.get_by_role("button", name="Unfold all").click()
    assert page.evaluate(_FOLDED, "main details") == 0
    page.get_by_role("button", name="Fold all", exact=True).click()
    assert page.evaluate(_FOLDED, "main details") == page.locator("main details").count()
    page.locator("#documents").get_by_role("button", name="Open all").click()
    assert page.evaluate(_FOLDED, "#documents > details:has(.text)") == 0
    page.locator("#documents").get_by_role("button", name="Close all").click()
    assert page.evaluate(_FOLDED, "#documents > details:has(.text)") == 5


def test_the_contents_show_where_one_is(show):
    page = show("plain")
    for section in ("voices", "missing", "documents"):
        page.evaluate("(id) => document.getElementById(id).scrollIntoView({block: 'start'})", section)
        shown = soon(lambda: page.evaluate(_CURRENT), lambda found, section=section: found == [f"#{section}"])
        assert shown == [f"#{section}"]


def test_many_documents_are_folded_and_a_few_are_not(show):
    documents = "#documents > details:has(.text)"
    few, many = show("plain"), show("pile")
    assert few.evaluate(_FOLDED, documents) == 0
    assert many.evaluate(_FOLDED, documents) == many.locator(documents).count() > 12
