"""Runs headless Chromium on a file, without a network and without a trace left behind."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
    *("--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=4000"),
)


def chromium(*options: str, page: Path, fragment: str = "") -> subprocess.CompletedProcess[str]:
    """What Chromium writes when it opens `page` with `options`; skips the test aloud where there is no Chromium."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("No Chromium or Chrome on PATH: the page cannot be looked at as a browser shows it.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        address = page.as_uri() + fragment
        return subprocess.run(
            [found, *FLAGS, f"--user-data-dir={profile}", *options, address],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=120,
            check=True,
        )
