"""Nothing runs, nothing is asked for, nothing is obeyed, whatever the reports hold and whatever one presses."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from assay.report.inert import inert
from tests.browser.opened import REFUSED, Watch, opened
from tests.browser.pages import LISTS, MARKUP, REPORTS, TEMPLATES
from tests.browser.reading import open_all, soon

pytestmark = pytest.mark.browser

TAGS = {"IFRAME", "IMG", "OBJECT", "EMBED", "FORM", "BASE", "LINK", "AUDIO", "VIDEO", "FOREIGNOBJECT", "ANIMATE", "USE"}
ATTRIBUTES = {
    "style",
    "src",
    "srcset",
    "srcdoc",
    "action",
    "formaction",
    "ping",
    "background",
    "xlink:href",
    "autofocus",
}

_MADE_OF = """
() => {
  const all = [...document.querySelectorAll('*')];
  return {
    tags: [...new Set(all.map((each) => each.tagName.toUpperCase()))],
    attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))],
    addresses: [...new Set(all.flatMap((each) => each.hasAttribute('href') ? [each.getAttribute('href')] : []))],
    scripts: document.scripts.length, sheets: document.styleSheets.length, owned: window.owned ?? null,
  };
}
"""

_PRESS_EVERYTHING = """
async () => {
  const turn = () => new Promise((done) => setTimeout(done));
  const types = ['pointerover', 'mouseover', 'mousedown', 'focus', 'mouseup', 'click', 'dblclick', 'contextmenu'];
  for (const each of document.querySelectorAll('summary, button, input, select, a[href^="#"], svg a, [tabindex]')) {
    for (const type of types)
      each.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true}));
    await turn();
  }
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await turn(); }
}
"""

PUT_IN = {
    "script": "<script>window.owned = 1</script>",
    "script of another place": '<script src="data:text/javascript,window.owned=1"></script>',
    "handler": '<img src="x:" onerror="window.owned = 1"><svg onload="window.owned = 1"></svg>',
    "image": '<img src="https://evil.example/x">',
    "style sheet": "<style>main { display: none }</style>",
    "style sheet of another place": '<link rel="stylesheet" href="data:text/css,main{display:none}">',
    "style of an element": '<p id="cover" style="position: fixed; inset: 0">x</p>',
    "frame": '<iframe srcdoc="<script>parent.owned = 1</script>"></iframe>',
    "object": '<object data="data:text/html,<script>parent.owned=1</script>"></object>',
    "base": '<base href="https://evil.example/">',
    "form": '<form id="sent" action="https://evil.example/"></form>',
}


@pytest.mark.parametrize("name", [*REPORTS, *LISTS])
def test_nothing_runs_and_nothing_is_asked_for(show, name):
    page = show(name)
    title = page.title()
    open_all(page)
    page.evaluate(_PRESS_EVERYTHING)
    for x, y in ((200, 200), (600, 450), (900, 700)):
        page.mouse.move(x, y)
    page.mouse.wheel(0, 2_000)
    page.keyboard.press("Escape")
    assert page.title() == title
    assert page.evaluate("() => window.owned ?? null") is None


@pytest.mark.parametrize("name", ["hostile", "statements-hostile", "lineage-hostile"])
def test_hostile_words_are_words_and_nothing_else(show, pages, name):
    page = show(name)
    made_of = page.evaluate(_MADE_OF)
    assert set(made_of["tags"]) & TAGS == set()
    assert set(made_of["attributes"]) & ATTRIBUTES == set()
    assert [each for each in made_of["attributes"] if each.startswith("on")] == []
    assert [each for each in made_of["addresses"] if not each.startswith(("#", "https://northernwire.example/"))] == []
    assert made_of["scripts"] <= 1
    assert made_of["sheets"] == 1
    assert made_of["owned"] is None
    words = page.evaluate("() => document.body.textContent")
    assert MARKUP[:40] in words
    if name == "hostile":
        assert MARKUP in words
        assert TEMPLATES in words
    assert page.locator("h1").is_visible()


@pytest.mark.parametrize("name", ["hostile", "statements-hostile", "lineage-hostile"])
def test_no_mark_that_a_page_obeys_is_left(show, name):
    content = show(name).content()
    assert inert(content) == content


def refusals(page: Page, watch: Watch) -> list[str]:
    """What the page's policy has refused so far."""
    page.wait_for_timeout(50)
    return [told for told in watch.told if told.startswith(f"warning: {REFUSED}")]


@pytest.mark.parametrize("kind", PUT_IN)
def test_what_is_put_into_the_page_is_refused(browser, pages, kind):
    whole = pages.path("plain").read_text(encoding="utf-8")
    tampered = pages.folder / "tampered.html"
    tampered.write_text(whole.replace("</main>", PUT_IN[kind] + "</main>"), encoding="utf-8")
    assert whole != tampered.read_text(encoding="utf-8")
    with opened(browser, tampered) as (page, watch):
        if kind == "form":
            page.evaluate("() => document.getElementById('sent').submit()")
        assert soon(lambda: refusals(page, watch), bool) != []
        assert page.evaluate("() => window.owned ?? null") is None
        assert page.locator("main").is_visible()
        assert page.evaluate("() => document.baseURI") == tampered.as_uri()
        if kind == "style of an element":
            assert page.evaluate("() => getComputedStyle(document.getElementById('cover')).position") == "static"
        assert watch.asked == []


def test_a_script_of_ours_that_was_changed_does_not_run(browser, pages):
    whole = pages.path("plain").read_text(encoding="utf-8")
    if "</script>" not in whole:
        pytest.skip("the page has no script")
    tampered = pages.folder / "changed.html"
    tampered.write_text(whole.replace("</script>", "window.owned = 1;</script>"), encoding="utf-8")
    with opened(browser, tampered) as (page, watch):
        assert soon(lambda: refusals(page, watch), bool) != []
        assert page.evaluate("() => window.owned ?? null") is None


def test_an_address_that_leads_away_does_not_tell_where_from(show):
    page = show("plain")
    away = page.locator('a[href^="http"]')
    assert away.count() > 0
    for each in away.all():
        assert "noreferrer" in (each.get_attribute("rel") or "")
