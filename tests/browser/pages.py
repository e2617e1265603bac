"""The pages that are looked at, each made once: a plain case, the same made hostile, a large pile, and two lists."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from pathlib import Path

from assay.domain.material import Appraised
from assay.report.listing import Listing
from assay.report.page.html import render_html
from assay.report.page.lineage import render_lineage_page
from assay.report.page.statements import render_statements_page
from assay.report.view import View, build_view
from benchmarks.page.invented import invented
from tests.builders import velmar
from tests.unit.report.lineages import wire

REPORTS = ("plain", "hostile")
LISTS = ("statements", "statements-hostile", "lineage", "lineage-hostile")
LARGE = 64
"""Documents of the large pile: more than are printed in full."""

MARKUP = (
    "</style></script></title></textarea>--><!-- <script>window.owned='a script'</script>"
    "<img src=http://evil.example/x onerror=window.owned='an image'><svg onload=window.owned='a drawing'>"
    "\"'><a href=\"javascript:window.owned='a link'\" onfocus=window.owned='an attribute' autofocus>press</a>"
    "<style>body{display:none}</style><iframe srcdoc='<script>parent.owned=1</script>'></iframe>&lt;b&gt;&#x202e;"
)
TEMPLATES = "{{ 7*7 }} {% raw %} ${7*7} <%= 7*7 %> #{7*7}"
OBEYED = "\x1b[2J\x07\x00\x9b31m\u202eturned\u2066 \u200f\u061c\u2028\ufffb\ud800\r\n"
LONG = "Unbreakable" * 40
HOSTILE = f" {MARKUP} {TEMPLATES} {OBEYED} {LONG}"
ADDRESSES = (
    "javascript:window.owned='an address'",
    "data:text/html,<script>opener.owned=1</script>",
    "https://northernwire.example/\" onclick=\"window.owned='a quote'",
    "JaVa\tScRiPt:window.owned='an address'",
    "//evil.example/x",
)


def hostile_report() -> Appraised:
    """The Velmar case with hostile words in every free text, and addresses that no page may lead to."""
    appraised = velmar(taint=HOSTILE)
    documents = tuple(
        dataclasses.replace(document, url=address)
        for document, address in zip(appraised.material.documents, ADDRESSES, strict=True)
    )
    return dataclasses.replace(appraised, material=dataclasses.replace(appraised.material, documents=documents))


class Report:
    """A case, its view, and the file that holds its page."""

    def __init__(self, appraised: Appraised, path: Path) -> None:
        self.appraised = appraised
        self._path = path

    @cached_property
    def view(self) -> View:
        """What the page is made from."""
        return build_view(self.appraised)

    @cached_property
    def path(self) -> Path:
        """The page as a file."""
        self._path.write_text(render_html(self.view), encoding="utf-8")
        return self._path


class Pages:
    """All pages by name, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[str, Report] = {}
        self._lists: dict[str, Path] = {}

    def report(self, name: str) -> Report:
        """The report `plain`, `hostile` or `pile`."""
        if name not in self._made:
            makers = {"plain": velmar, "hostile": hostile_report, "pile": lambda: invented(LARGE)}
            self._made[name] = Report(makers[name](), self.folder / f"{name}.html")
        return self._made[name]

    def path(self, name: str) -> Path:
        """The file of the page `name`."""
        if name not in LISTS:
            return self.report(name).path
        if name not in self._lists:
            self._lists[name] = self.folder / f"{name}.html"
            self._lists[name].write_text(_list(name), encoding="utf-8")
        return self._lists[name]


def statements_listing(taint: str = "") -> Listing:
    """What the page of statements is made from."""
    material = velmar(taint=taint).material
    return Listing(material.documents, material.statements, material.resolution, material.exhibits)


def _list(name: str) -> str:
    taint = HOSTILE if name.endswith("hostile") else ""
    if name.startswith("statements"):
        return render_statements_page(statements_listing(taint))
    listed, lineage = wire(taint)
    return render_lineage_page(listed, lineage=lineage)
