"""The report as a browser shows it: laid out at every width, no request, no script, links that land."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from assay.report.listing import Listing
from assay.report.page.html import render_html
from assay.report.page.lineage import render_lineage_page
from assay.report.page.statements import render_statements_page
from assay.report.view import build_view
from tests.browser.chromium import chromium
from tests.builders import velmar
from tests.unit.report.lineages import wire

pytestmark = pytest.mark.browser

HOSTILE = "<script>document.title='owned'</script><img src=http://evil.example/x onerror=document.title='owned'>"
MEASURE = """
<script>
window.addEventListener('load', () => {
  const frame = document.querySelector('iframe'), page = frame.contentDocument;
  const wide = [...page.querySelectorAll('body *')].filter(
    (each) => each.getBoundingClientRect().right > WIDTH + 1 && !each.closest('.scroll, nav, .visually-hidden, svg'));
  const links = [...page.querySelectorAll('a[href^="#"]')];
  const style = frame.contentWindow.getComputedStyle(page.querySelector('.content') || page.body);
  const cue = frame.contentWindow.getComputedStyle(page.querySelector('.cue') || page.body);
  const source = frame.contentWindow.getComputedStyle(page.querySelector('.source') || page.body);
  document.title = page.title;
  document.getElementById('found').textContent = JSON.stringify({
    overflow: page.documentElement.scrollWidth, wide: wide.map((each) => each.className || each.tagName),
    links: links.length, lost: links.filter((each) => !page.getElementById(each.getAttribute('href').slice(1))).length,
    title: page.title, scripts: page.scripts.length,
    requests: frame.contentWindow.performance.getEntriesByType('resource').length,
    content: style.backgroundColor, cue: cue.textDecorationStyle, source: source.borderBottomStyle,
  });
});
</script>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    (folder / "plain.html").write_text(render_html(build_view(velmar())), encoding="utf-8")
    (folder / "hostile.html").write_text(render_html(build_view(velmar(taint=HOSTILE))), encoding="utf-8")
    for name, taint in (("statements", ""), ("statements-hostile", HOSTILE)):
        material = velmar(taint=taint).material
        listing = Listing(material.documents, material.statements, material.resolution, material.exhibits)
        (folder / f"{name}.html").write_text(render_statements_page(listing), encoding="utf-8")
    for name, taint in (("lineage", ""), ("lineage-hostile", HOSTILE)):
        listed, lineage = wire(taint)
        (folder / f"{name}.html").write_text(render_lineage_page(listed, lineage=lineage), encoding="utf-8")
    return folder


def measured(folder: Path, name: str, *, width: int) -> dict:
    """What a script outside of the page finds when the page is shown `width` pixels wide."""
    frame = folder / f"frame-{name}-{width}.html"
    frame.write_text(
        f'<!doctype html><iframe src="{name}.html" width="{width}" height="900" style="border:0"></iframe>'
        f'<pre id="found"></pre>{MEASURE.replace("WIDTH", str(width))}',
        encoding="utf-8",
    )
    dump = chromium(
        "--dump-dom", "--allow-file-access-from-files", f"--window-size={width + 40},1000", page=frame
    ).stdout
    return json.loads(re.search(r'<pre id="found">(.*?)</pre>', dump, re.DOTALL).group(1))


@pytest.mark.parametrize("name", ["plain", "hostile", "statements", "statements-hostile", "lineage", "lineage-hostile"])
@pytest.mark.parametrize("width", [390, 1200])
def test_laid_out_without_overflow_and_every_link_lands(folder, name, width):
    found = measured(folder, name, width=width)
    assert found["overflow"] <= width
    assert found["wide"] == []
    assert found["links"] > 25
    assert found["lost"] == 0


@pytest.mark.parametrize("name", ["hostile", "statements-hostile", "lineage-hostile"])
def test_nothing_is_asked_for_and_nothing_runs(folder, name):
    found = measured(folder, name, width=800)
    assert found["scripts"] == 0
    assert found["requests"] == 0
    assert found["title"] != "owned"


def test_the_policy_lets_the_style_sheet_through(folder):
    found = measured(folder, "plain", width=800)
    assert found["content"] == "rgb(255, 243, 196)"
    assert found["cue"] == "dotted"
    assert found["source"] == "solid"


def test_the_policy_stops_what_is_put_into_the_page(folder):
    page = (folder / "plain.html").read_text(encoding="utf-8")
    tampered = folder / "tampered.html"
    tampered.write_text(page.replace("</main>", "<script>document.title='owned'</script></main>"), encoding="utf-8")
    dump = chromium("--dump-dom", page=tampered).stdout
    assert "<title>owned</title>" not in dump
    assert "<title>The Velmar harbour authority" in dump


@pytest.mark.parametrize(("width", "height"), [(390, 1600), (1280, 1600)])
def test_a_picture_can_be_taken(folder, width, height):
    picture = folder / f"{width}.png"
    chromium(f"--screenshot={picture}", f"--window-size={width},{height}", page=folder / "plain.html")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000, "a blank page makes a smaller picture"
