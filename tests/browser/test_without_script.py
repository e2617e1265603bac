"""With scripts turned off everything can still be read, opened and followed."""

from __future__ import annotations

import pytest

from tests.browser.reading import follow, landed

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("name", "step"), [("plain", 6), ("statements", 4), ("lineage", 1)])
def test_links_land_and_open_what_hides_their_target(show, name, step):
    page = show(name, java_script_enabled=False)
    links = page.locator('a[href^="#"]:visible').element_handles()[::step]
    assert len(links) > 6
    for link in links:
        if not link.is_visible():
            continue
        follow(page, link)
        assert landed(page, (link.get_attribute("href") or "")[1:], scripts=False) == ""


def test_what_is_closed_can_be_opened_by_hand(show):
    page = show("plain", java_script_enabled=False)
    summaries = page.locator("details:not(details details) > summary:visible").element_handles()
    assert len(summaries) > 4
    for summary in summaries[:6]:
        before = summary.evaluate("(summary) => summary.parentElement.open")
        summary.click()
        assert summary.evaluate("(summary) => summary.parentElement.open") != before


@pytest.mark.parametrize("name", ["plain", "hostile", "statements", "lineage"])
def test_no_control_stands_there_that_does_nothing(show, name):
    page = show(name, java_script_enabled=False)
    assert page.locator("button:visible, input:visible, select:visible, textarea:visible").count() == 0


def test_the_report_reads_the_same(show):
    words = """() => {
      const copy = document.querySelector('main').cloneNode(true);
      copy.querySelectorAll('button').forEach((each) => each.remove());
      return copy.textContent.replace(/\\s+/g, ' ').trim();
    }"""
    assert show("plain", java_script_enabled=False).evaluate(words) == show("plain").evaluate(words)
