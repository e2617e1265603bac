"""Starts headless Chromium, without a network and without a trace left behind."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
NONE_FOUND = "No Chromium or Chrome on PATH: the pages cannot be looked at as a browser shows them."


def chromium_path() -> str:
    """Where Chromium is; without one the test is skipped aloud, or fails where ASSAY_REQUIRE_BROWSER is 1."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None and os.environ.get("ASSAY_REQUIRE_BROWSER") == "1":
        pytest.fail(NONE_FOUND + " ASSAY_REQUIRE_BROWSER=1 asks for one.", pytrace=False)
    if found is None:
        pytest.skip(NONE_FOUND)
    return found


@contextmanager
def started() -> Iterator[Browser]:
    """A running Chromium, ended in the end."""
    path = chromium_path()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()
