"""The keyboard alone: everything can be reached, in the order in which it is read, and seen when it is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Page

from tests.browser.reading import landed

pytestmark = pytest.mark.browser

MANY = 600
"""Presses after which a page that can be walked through has ended."""

_NUMBER = """
() => {
  window.assayOrder = new Map([...document.querySelectorAll('*')].map((each, place) => [each, place]));
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll(controls)]
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility({visibilityProperty: true}))
    .map((each) => [window.assayOrder.get(each), each.outerHTML.slice(0, 120)]);
}
"""

_FOCUSED = """
() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const style = getComputedStyle(one), box = one.getBoundingClientRect();
  const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2));
  const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2));
  const over = document.elementFromPoint(x, y);
  const bar = over?.closest('nav, header') || over;
  const pinned = over && ['sticky', 'fixed'].includes(getComputedStyle(bar).position);
  return {
    place: window.assayOrder?.get(one), tag: one.tagName, href: one.getAttribute('href'),
    words: one.textContent.trim().slice(0, 40),
    ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: Boolean(pinned && !bar.contains(one) && !one.contains(over)),
  };
}
"""


def walk(page: Page, *, key: str = "Tab") -> list[dict]:
    """What has the focus after each press of `key`, until the page has been left."""
    found = []
    for _ in range(MANY):
        page.keyboard.press(key)
        focused = page.evaluate(_FOCUSED)
        if focused is None or (found and focused["place"] == found[0]["place"]):
            return found
        found.append(focused)
    raise AssertionError(f"no end after {MANY} presses: the last ones were {found[-3:]}")


def press_until(page: Page, selector: str) -> None:
    """Presses Tab until an element that `selector` names has the focus."""
    for _ in range(MANY):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => Boolean(document.activeElement?.matches(selector))", selector):
            return
    raise AssertionError(f"{selector} cannot be reached")


@pytest.mark.parametrize("name", ["plain", "statements", "lineage"])
def test_every_control_is_reached_in_reading_order_and_can_be_seen(show, name):
    page = show(name, height=700)
    controls = page.evaluate(_NUMBER)
    walked = walk(page)
    places = [each["place"] for each in walked]
    assert len(places) > 20
    assert all(earlier < later for earlier, later in pairwise(places))
    assert [each for place, each in controls if place not in places] == []
    assert [each for each in walked if not each["ringed"]] == []
    assert [each for each in walked if not each["shown"] or each["covered"]] == []


def test_one_can_walk_back(show):
    page = show("lineage")
    page.evaluate(_NUMBER)
    forth = [each["place"] for each in walk(page)]
    back = [each["place"] for each in walk(page, key="Shift+Tab")]
    assert [place for place in reversed(back) if place is not None] == forth


@pytest.mark.parametrize("name", ["plain", "statements", "lineage"])
def test_the_first_thing_reached_skips_to_the_matter(show, name):
    page = show(name)
    page.keyboard.press("Tab")
    first = page.evaluate(_FOCUSED)
    assert first["href"].startswith("#")
    assert first["shown"]
    page.keyboard.press("Enter")
    assert landed(page, first["href"][1:]) == ""
    page.keyboard.press("Tab")
    assert page.evaluate(
        "(id) => Boolean(document.getElementById(id).compareDocumentPosition(document.activeElement)"
        " & Node.DOCUMENT_POSITION_FOLLOWING)",
        first["href"][1:],
    )


def test_enter_and_space_open_and_close(show):
    page = show("plain")
    summaries = page.locator("details:not(details details) > summary:visible").element_handles()
    assert len(summaries) > 4
    is_open = "(summary) => summary.parentElement.open"
    for summary in summaries:
        before = summary.evaluate(is_open)
        summary.focus()
        page.keyboard.press("Enter")
        assert summary.evaluate(is_open) != before
        page.keyboard.press("Space")
        assert summary.evaluate(is_open) == before


def test_from_the_verdict_to_an_origins_words_and_back(show):
    page = show("plain")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    press_until(page, 'nav a[href="#voices"]')
    page.keyboard.press("Enter")
    assert landed(page, "voices") == ""
    press_until(page, "#voices a.cite")
    passage, line = page.evaluate(
        "() => { const link = document.activeElement; return [link.getAttribute('href').slice(1),"
        " [...document.querySelectorAll('[id]')].filter((each) => each.contains(link)).at(-1).id] }"
    )
    page.keyboard.press("Enter")
    assert landed(page, passage) == ""
    if not page.evaluate('(line) => document.activeElement.matches(`a[href="#${line}"]`)', line):
        page.keyboard.press("Tab")
    assert page.evaluate(_FOCUSED)["href"] == f"#{line}", "the way back is the next thing after the passage"
    page.keyboard.press("Enter")
    assert landed(page, line) == ""
    page.keyboard.press("Tab")
    assert page.evaluate("(line) => document.getElementById(line).contains(document.activeElement)", line)
