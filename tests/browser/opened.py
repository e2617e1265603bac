"""Opens a page in a context of its own, and remembers what it asked for and what it said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

REFUSED = "refused by the policy"

TELL_REFUSALS = f"""
addEventListener('securitypolicyviolation', (event) => console.warn(
  `{REFUSED}: ${{event.violatedDirective}} ${{event.blockedURI}} ${{event.sample}}`));
"""


@dataclass(slots=True)
class Watch:
    """What a page asked for beyond its own file, and every message, error and refusal that it gave."""

    own: str
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Listens to `page` from now on."""
        page.on("request", lambda request: self._ask(request.url))
        page.on("requestfailed", lambda request: self._fail(request.url, request.failure))
        page.on("console", lambda message: self.told.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.told.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.told.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("popup", lambda popup: self.asked.append(f"popup: {popup.url}"))
        page.on("download", lambda download: self.asked.append(f"download: {download.url}"))
        page.on("crash", lambda _: self.told.append("crash"))

    def _ask(self, address: str) -> None:
        if address.partition("#")[0] != self.own:
            self.asked.append(address)

    def _fail(self, address: str, why: str | None) -> None:
        """What the page's own policy stopped was never asked for; it is told of as refused."""
        if why == "csp":
            self.asked.remove(address)


@contextmanager
def opened(
    browser: Browser, path: Path, *, width: int = 1200, height: int = 900, fragment: str = "", **context: Any
) -> Iterator[tuple[Page, Watch]]:
    """The file at `path`, shown `width` by `height` pixels; scrolling takes no time unless `context` says otherwise."""
    context = {"reduced_motion": "reduce", "viewport": {"width": width, "height": height}, **context}
    held = browser.new_context(**context)
    try:
        held.set_default_timeout(60_000)
        page = held.new_page()
        page.add_init_script(TELL_REFUSALS)
        watch = Watch(path.as_uri())
        watch.follow(page)
        page.goto(path.as_uri() + fragment)
        yield page, watch
    finally:
        held.close()
