"""Seconds and bytes of the page, and of two plainer ways to show the same case in a browser."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from jinja2 import Environment
from markdown_it import MarkdownIt

from assay.domain.material import Appraised
from assay.report.inert import inert
from assay.report.markdown import render_markdown
from assay.report.page.html import render_html
from assay.report.view import build_view

RUNS = 5

_TEXTS_ALONE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Documents</title><body>
{% for title, text in documents %}<article><h2>{{ title }}</h2><pre>{{ text }}</pre></article>
{% endfor %}</body></html>
"""


def page(appraised: Appraised) -> str:
    """Our page: the view is built anew, as for every report."""
    return render_html(build_view(appraised))


def markdown(appraised: Appraised) -> str:
    """Our Markdown, which holds the report without the documents, as markdown-it turns it to HTML."""
    return MarkdownIt("commonmark").enable("table").render(render_markdown(build_view(appraised)))


def texts_alone(appraised: Appraised) -> str:
    """The documents' texts and nothing else, escaped in a loop of a template: the least that any page of them takes."""
    template = Environment(autoescape=True).from_string(_TEXTS_ALONE)
    return template.render(documents=[(each.title or "", inert(each.text)) for each in appraised.material.documents])


WAYS: dict[str, Callable[[Appraised], str]] = {"page": page, "markdown_it": markdown, "texts_alone": texts_alone}


def rendered(appraised: Appraised) -> tuple[dict[str, dict[str, float]], dict[str, str]]:
    """By way: median, least and most seconds after a run that is not counted, megabytes; and what came out."""
    figures, made = {}, {}
    for name, way in WAYS.items():
        made[name] = way(appraised)
        seconds = []
        for _ in range(RUNS):
            began = time.perf_counter()
            way(appraised)
            seconds.append(time.perf_counter() - began)
        figures[name] = {
            "median_s": round(statistics.median(seconds), 3),
            "least_s": round(min(seconds), 3),
            "most_s": round(max(seconds), 3),
            "megabytes": round(len(made[name].encode()) / 1e6, 3),
        }
    return figures, made
