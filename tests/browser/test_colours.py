"""Light and dark, colours set by the reader, and no motion for those who want none."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from tests.browser.reading import open_all

pytestmark = pytest.mark.browser

_LOOK = """
([whole, selector]) => {
  const keys = ['textDecorationLine', 'borderBottomStyle', 'outlineStyle', 'fontStyle', 'fontWeight', 'color'];
  const paper = getComputedStyle(document.body).backgroundColor;
  const ground = (colour) => colour === paper || /, 0\\)$/.test(colour) ? 'paper' : colour;
  const look = (each) => {
    const style = getComputedStyle(each);
    return [ground(style.backgroundColor), ...keys.map((key) => style[key])].join(' ');
  };
  const place = document.querySelector(whole), found = place.querySelector(selector);
  return [look(place), look(found)];
}
"""

_MOVING = """
() => [...document.querySelectorAll('*')].filter((each) => {
  const style = getComputedStyle(each);
  const moves = (times) => times.split(',').some((time) => parseFloat(time) > 0);
  return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || moves(style.transitionDuration);
}).map((each) => each.tagName + '.' + each.className)
"""


def brightness(page: Page, what: str = "backgroundColor") -> float:
    """How bright the page's background or text is, 0 to 1."""
    colour = page.evaluate("(what) => getComputedStyle(document.body)[what]", what)
    red, green, blue = (int(part) for part in re.findall(r"\d+", colour)[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


@pytest.mark.parametrize("name", ["plain", "statements", "lineage"])
def test_dark_is_dark_and_light_is_light(show, name):
    light = show(name, color_scheme="light")
    dark = show(name, color_scheme="dark")
    assert brightness(light) > 0.85
    assert brightness(light, "color") < 0.25
    assert brightness(dark) < 0.2
    assert brightness(dark, "color") > 0.7


@pytest.mark.parametrize(
    "how", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["light", "dark", "forced"]
)
@pytest.mark.parametrize("role", [".source", ".cue", ".content"])
def test_source_cue_and_content_are_told_apart_from_the_rest(show, how, role):
    page = show("plain", **how)
    plain, marked = page.evaluate(_LOOK, ["#documents .text p", role])
    assert marked != plain


def test_forced_colours_keep_what_the_drawings_show(show):
    page = show("plain", forced_colors="active")
    open_all(page)
    faint = page.evaluate(
        """() => {
          const paper = getComputedStyle(document.body).backgroundColor;
          return [...document.querySelectorAll('svg rect, svg circle, svg path, svg text')].filter((each) => {
            const style = getComputedStyle(each);
            const drawn = [style.fill, style.stroke].filter((colour) => colour !== 'none');
            return each.checkVisibility() && drawn.length && drawn.every((colour) => colour === paper);
          }).map((each) => each.outerHTML.slice(0, 80));
        }"""
    )
    assert faint == []


@pytest.mark.parametrize("name", ["plain", "statements", "lineage"])
def test_nothing_moves_where_no_motion_is_wanted(show, name):
    page = show(name, reduced_motion="reduce")
    open_all(page)
    assert page.evaluate(_MOVING) == []
