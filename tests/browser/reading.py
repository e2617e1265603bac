"""What a reader finds on a page: where things stand, what can be seen, which words follow a place."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from playwright.sync_api import ElementHandle, Page

from assay.report.view import View
from assay.report.view.parts import Citation
from assay.report.view.testimony import StatementLine

Found = TypeVar("Found")

TEXT = ".text"
"""Holds a document's own words, paragraph by paragraph."""

PATIENCE = 20.0
"""Seconds given to a page on a busy machine before it is said not to do what it should."""

LABEL = "a, .tag"
"""What the page adds among a document's own words."""

_LANDED = """
(anchor) => {
  const target = document.getElementById(anchor);
  if (!target) return `no element #${anchor}`;
  if (!target.checkVisibility({visibilityProperty: true})) return `#${anchor} is hidden`;
  const box = target.getBoundingClientRect();
  let free = 0;
  for (const bar of document.querySelectorAll('body > *, main > nav, header, nav')) {
    const over = bar.getBoundingClientRect();
    const pinned = ['sticky', 'fixed'].includes(getComputedStyle(bar).position) && !bar.contains(target);
    if (pinned && over.top <= 1 && over.left < box.right + 1 && over.right > box.left - 1)
      free = Math.max(free, over.bottom);
  }
  if (box.top < free - 1) return `#${anchor} is above what can be seen: ${box.top} of ${free}`;
  if (box.top > innerHeight - 8) return `#${anchor} is below what can be seen: ${box.top} of ${innerHeight}`;
  return '';
}
"""

_FOLLOW_EACH = """
async (hrefs) => {
  const landed = LANDED;
  const wrong = [], turn = () => new Promise((done) => setTimeout(done));
  const links = [...document.querySelectorAll('a[href^="#"]')];
  const uncover = (link) => {
    for (let each = link.closest('details'); each; each = each.parentElement.closest('details'))
      if (link.closest('summary')?.parentElement !== each) each.open = true;
    return link.checkVisibility();
  };
  for (const href of hrefs) {
    document.querySelectorAll('details[open]').forEach((each) => each.open = false);
    const link = links.find((each) => each.getAttribute('href') === href && uncover(each));
    if (!link) { wrong.push(`${href}: no link to it can be got at`); continue; }
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    let found = 'not followed';
    for (const end = performance.now() + 20_000; found && performance.now() < end;) {
      await turn();
      found = location.hash === href ? landed(href.slice(1)) : `the address ends in ${location.hash}`;
    }
    if (found) wrong.push(`${href}: ${found}`);
  }
  return wrong;
}
""".replace("LANDED", _LANDED)

# A browser moves the place that Tab goes on from only with the first drawing after it went to a link's target.
_AT_REST = """
() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
"""

_WORDS = """
([anchors, length, text, label]) => Object.fromEntries(anchors.map((anchor) => {
  const target = document.getElementById(anchor), whole = target && target.closest(text);
  if (!whole) return [anchor, null];
  const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  let words = '', paragraph = null;
  for (let node; words.length < length && (node = walker.nextNode());) {
    const added = node.parentElement.closest(label);
    if (added && whole.contains(added)) continue;
    if (!(target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (paragraph !== (paragraph = node.parentElement.closest('p'))) words += ' ';
    words += node.data;
  }
  return [anchor, words];
}))
"""

_TEXTS = """
([text, label]) => Object.fromEntries([...document.querySelectorAll(text)].map((whole) => {
  const copy = whole.cloneNode(true);
  copy.querySelectorAll(label).forEach((each) => each.remove());
  return [whole.closest('[id]').id, [...copy.querySelectorAll('p')].map((each) => each.textContent)];
}))
"""


def in_page_links(page: Page) -> list[str]:
    """The addresses of all links within the page, each once, in reading order."""
    found = page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')].map((a) => a.getAttribute('href'))")
    return list(dict.fromkeys(found))


def follow_each(page: Page, hrefs: list[str]) -> list[str]:
    """Follows a link to each of `hrefs`, with everything closed but what encloses the link; what went wrong there."""
    wrong: list[str] = page.evaluate(_FOLLOW_EACH, hrefs)
    return wrong


def follow(page: Page, link: ElementHandle) -> None:
    """Follows `link` with the mouse; with Enter where there is nothing to press on: a drawn line, a link to skip by."""
    if link.evaluate("(link) => link instanceof SVGElement || link.getBoundingClientRect().right < 1"):
        link.focus()
        page.keyboard.press("Enter")
    else:
        link.click()


def landed(page: Page, anchor: str, *, scripts: bool = True) -> str:
    """Empty as soon as the element `anchor` stands where it can be seen, else what is wrong when patience is over.

    Where `scripts` run, the page is then at rest.
    """

    def wrong() -> str:
        found: str = page.evaluate(_LANDED, anchor)
        if not found and page.evaluate("() => decodeURIComponent(location.hash.slice(1))") != anchor:
            return f"the address does not end in #{anchor}"
        return found

    found = soon(wrong, lambda found: not found)
    if scripts:
        page.evaluate(_AT_REST)
    return found


def soon(find: Callable[[], Found], fits: Callable[[Found], object]) -> Found:
    """What `find` finds as soon as it `fits`, else what it last found when patience is over."""
    end = time.monotonic() + PATIENCE
    while not fits(found := find()) and time.monotonic() < end:
        time.sleep(0.02)
    return found


def words_from(page: Page, anchors: list[str], *, length: int = 3_000) -> dict[str, str | None]:
    """By anchor, the document's own words from there on; none where the anchor is not in a document's text."""
    found: dict[str, str | None] = page.evaluate(_WORDS, [anchors, length, TEXT, LABEL])
    return found


def document_texts(page: Page) -> dict[str, list[str]]:
    """By the document's anchor, the paragraphs of every text on the page, without what the page adds to them."""
    found: dict[str, list[str]] = page.evaluate(_TEXTS, [TEXT, LABEL])
    return found


def open_all(page: Page) -> None:
    """Opens everything that can be opened."""
    page.evaluate("() => document.querySelectorAll('details').forEach((each) => each.open = true)")


def everything(value: object) -> Iterator[object]:
    """All values in `value`, a view or a part of one."""
    yield value
    if isinstance(value, tuple):
        for part in value:
            yield from everything(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from everything(getattr(value, field.name))


def citations(view: View) -> dict[str, str]:
    """What every link to a passage promises: its words by its anchor."""
    return {part.anchor: part.words for part in everything(view) if isinstance(part, Citation)}


def lines(view: View) -> list[StatementLine]:
    """Every statement's line that has an anchor of its own."""
    return [part for part in everything(view) if isinstance(part, StatementLine) and part.anchor]
