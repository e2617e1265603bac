"""One browser for all tests of the pages, and the pages, made once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chromium import NONE_FOUND, started
from tests.browser.opened import Watch, opened
from tests.browser.pages import Pages

Show = Callable[..., Page]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Ended with the last test of this folder: as long as it runs, no other event loop can."""
    with started() as browser:
        yield browser


@pytest.fixture(scope="package")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Every page, made when it is first asked for."""
    return Pages(tmp_path_factory.mktemp("pages"))


@pytest.fixture
def show(browser: Browser, pages: Pages) -> Iterator[Show]:
    """Shows a page by its name. Whatever a test does with it, the page asks for nothing and says nothing."""
    watches: list[Watch] = []
    with ExitStack() as stack:

        def show(name: str, **how: Any) -> Page:
            page, watch = stack.enter_context(opened(browser, pages.path(name), **how))
            watches.append(watch)
            return page

        yield show
    assert [asked for watch in watches for asked in watch.asked] == []
    assert [told for watch in watches for told in watch.told] == []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says aloud that the pages were not looked at."""
    skipped = [report for report in terminalreporter.getreports("skipped") if NONE_FOUND in str(report.longrepr)]
    if skipped:
        terminalreporter.line(f"{len(skipped)} tests skipped. {NONE_FOUND}", yellow=True)
