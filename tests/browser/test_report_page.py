"""The pages laid out: nothing stands out at the side at any width, and what is to be pressed is large enough."""

from __future__ import annotations

import pytest

from tests.browser.pages import LISTS, REPORTS
from tests.browser.reading import open_all

pytestmark = pytest.mark.browser

_LAID_OUT = """
() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
  const wide = [], cut = [];
  const visit = (each, scrolled) => {
    for (const child of each.children) {
      if (child.tagName === 'STYLE' || child.tagName === 'SCRIPT' || !child.checkVisibility()) continue;
      const box = child.getBoundingClientRect(), style = getComputedStyle(child);
      const name = `${child.tagName}.${child.getAttribute('class')} ${Math.round(box.left)}-${Math.round(box.right)}`;
      if (!scrolled && box.right > width + 1 && box.left >= 0 && box.width) wide.push(name);
      const clips = ['hidden', 'clip'].includes(style.overflowX) && box.width > 1;
      if (clips && child.scrollWidth > child.clientWidth + 1 && !(child instanceof SVGElement)) cut.push(name);
      if (!(child instanceof SVGElement)) visit(child, scrolled || scrolls(child));
    }
  };
  visit(document.body, false);
  return {wide, cut, across: document.documentElement.scrollWidth - width};
}
"""

_SMALL = """
() => [...document.querySelectorAll('nav a, summary, button, input, select')].filter((each) => {
  const box = each.getBoundingClientRect();
  return each.checkVisibility() && (box.width < 24 || box.height < 24);
}).map((each) => {
  const box = each.getBoundingClientRect();
  return `${each.tagName} ${each.textContent.trim().slice(0, 30)} ${box.width} by ${box.height}`;
})
"""


@pytest.mark.parametrize("name", [*REPORTS, "pile", *LISTS])
def test_nothing_stands_out_at_the_side(show, name):
    page = show(name)
    for width in (1200, 390) if name == "pile" else (1200, 768, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate("() => document.querySelectorAll('details').forEach((each) => each.open = false)")
        for state in ("closed", "open"):
            found = page.evaluate(_LAID_OUT)
            assert found == {"wide": [], "cut": [], "across": 0}, f"{width} pixels, {state}"
            open_all(page)


@pytest.mark.parametrize("name", [*REPORTS, *LISTS])
def test_what_is_to_be_pressed_is_large_enough_for_a_finger(show, name):
    page = show(name, width=390)
    open_all(page)
    assert page.evaluate(_SMALL) == []


def test_the_policy_lets_the_style_sheet_through(show):
    page = show("plain", color_scheme="light")
    look = "(style) => getComputedStyle(document.querySelector('#documents .text ' + style[0]))[style[1]]"
    assert page.evaluate(look, [".content", "backgroundColor"]) not in {"rgba(0, 0, 0, 0)", "transparent"}
    assert page.evaluate(look, [".cue", "textDecorationStyle"]) == "dotted"
    assert page.evaluate(look, [".source", "borderBottomStyle"]) == "solid"


def test_the_page_has_its_landmarks(show):
    page = show("plain")
    assert page.locator("main").count() == 1
    assert page.get_by_role("navigation", name="Contents").count() == 1
    sections = ("verdict", "voices", "lineage", "hinges", "missing", "documents", "notes")
    assert [name for name in sections if page.locator(f"main section#{name}").count() != 1] == []
    named = page.evaluate(
        "() => [...document.querySelectorAll('nav a')].map((a) => a.getAttribute('href').slice(1))"
        ".map((id) => document.getElementById(id)?.getBoundingClientRect().top)"
    )
    assert named == sorted(named), "the contents name the sections in the order in which they stand"


@pytest.mark.parametrize(("width", "height"), [(390, 1600), (1280, 1600)])
def test_a_picture_can_be_taken(show, width, height):
    picture = show("plain", width=width, height=height).screenshot()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 20_000, "a blank page makes a smaller picture"
