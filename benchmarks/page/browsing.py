"""What Chromium needs to show a page for the first time, and its longest work while one scrolls through it."""

from __future__ import annotations

import json
import pathlib
import shutil
import statistics
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import FLAGS, NAMES

RUNS = 5
WIDTH, HEIGHT = 1200, 900
CATEGORIES = ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"]
LAYOUT = {"Layout", "UpdateLayoutTree", "LocalFrameView::layout"}
TASK = {"RunTask", "ThreadControllerImpl::RunTask"}

_TIMES = """
() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  const loaded = performance.getEntriesByType('navigation')[0];
  done([paint ? paint.startTime : null, loaded.domContentLoadedEventEnd, loaded.loadEventEnd]);
})))
"""

_SCROLL = """
async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  let steps = 0;
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8, steps++) {
    scrollTo(0, y);
    await frame();
  }
  return steps;
}
"""

_OPEN_ALL = "() => document.querySelectorAll('details').forEach((each) => each.open = true)"
_SIZE = "() => [document.querySelectorAll('*').length, document.documentElement.scrollHeight]"


@contextmanager
def chromium() -> Iterator[Browser | None]:
    """A running Chromium; none where none is installed."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


def first_shown(browser: Browser, path: pathlib.Path) -> dict[str, float | None]:
    """Median seconds from the start of loading to the first contents painted, and to the end of loading."""
    paints, loads = [], []
    for _ in range(RUNS):
        with _page(browser) as page:
            page.goto(path.as_uri())
            paint, _, load = page.evaluate(_TIMES)
            loads.append(load / 1000)
            paints += [paint / 1000] if paint is not None else []
    return {
        "first_paint_s": round(statistics.median(paints), 3) if paints else None,
        "loaded_s": round(statistics.median(loads), 3),
    }


def scrolled(browser: Browser, path: pathlib.Path) -> dict[str, dict[str, float]]:
    """The longest layout and task in milliseconds: while loading, scrolling, unfolding all, and scrolling again."""
    found = {}
    with _page(browser) as page:
        steps: dict[str, str | None] = {
            "load": None,
            "scroll": _SCROLL,
            "unfold_all": _OPEN_ALL,
            "scroll_unfolded": _SCROLL,
        }
        for name, script in steps.items():
            browser.start_tracing(page=page, categories=CATEGORIES)
            if script is None:
                page.goto(path.as_uri())
            else:
                page.evaluate(script)
            page.evaluate(_TIMES)
            found[name] = _longest(browser.stop_tracing())
            found[name]["elements"], found[name]["height_px"] = page.evaluate(_SIZE)
            if script:
                page.evaluate("() => scrollTo(0, 0)")
    return found


@contextmanager
def _page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT})
    context.set_default_timeout(300_000)
    try:
        yield context.new_page()
    finally:
        context.close()


def _longest(trace: bytes) -> dict[str, float]:
    """Milliseconds of the longest layout (or styling before it) and task on the thread that lays the page out."""
    events = json.loads(trace)["traceEvents"]
    main = {(each["pid"], each["tid"]) for each in events if each.get("name") in LAYOUT}
    spans = [each for each in events if each.get("ph") == "X" and (each["pid"], each["tid"]) in main]
    layouts = [each.get("dur", 0) for each in spans if each["name"] in LAYOUT]
    tasks = [each.get("dur", 0) for each in spans if each["name"] in TASK]
    return {
        "longest_layout_ms": round(max(layouts, default=0) / 1000, 1),
        "layouts_over_100_ms": sum(each > 100_000 for each in layouts),
        "longest_task_ms": round(max(tasks, default=0) / 1000, 1),
    }
