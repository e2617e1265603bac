"""axe-core finds nothing to complain of."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.pages import LISTS, REPORTS
from tests.browser.reading import open_all

pytestmark = pytest.mark.browser

EVERYTHING = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""All rules, those of WCAG 2.2 included."""

COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}
"""What can differ between light and dark."""


def violations(page: Page, options: dict) -> list[str]:
    """What axe finds: the rule, and the first places."""
    return [
        f"{each['id']} ({len(each['nodes'])}): {each['help']}: "
        + " | ".join(node["html"][:160] for node in each["nodes"][:3])
        for each in Axe().run(page, options=options).response["violations"]
    ]


@pytest.mark.parametrize("width", [390, 1200])
@pytest.mark.parametrize(("scheme", "options"), [("light", EVERYTHING), ("dark", COLOURS)], ids=["light", "dark"])
@pytest.mark.parametrize("name", REPORTS)
def test_a_report_can_be_read_by_everyone(show, name, scheme, options, width):
    page = show(name, width=width, color_scheme=scheme)
    if options is EVERYTHING and width == 390:
        page.evaluate("() => document.querySelectorAll('details').forEach((each) => each.open = false)")
        assert violations(page, options) == []
    open_all(page)
    assert violations(page, options) == []


@pytest.mark.parametrize(("scheme", "width"), [("light", 1200), ("dark", 390)])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_can_be_read_by_everyone(show, name, scheme, width):
    page = show(name, width=width, color_scheme=scheme)
    open_all(page)
    assert violations(page, EVERYTHING) == []
