"""The report as one HTML file that asks for nothing: no script, no request, one hashed style sheet."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from assay.report.page.drawing import likelihood_bar, reach, waterfall_bars, weight_bar
from assay.report.page.lineage_layout import NARROW, WIDE, lineage_layout
from assay.report.view.explanations import EXPLANATIONS_NOTE
from assay.report.view.model import View
from assay.report.view.wording import PARTS_NOTE, counted

if TYPE_CHECKING:
    from jinja2 import Environment, PackageLoader

STYLE_SHEETS = ("style.css", "lineage.css")
"""The sheets of every page, in the order in which they apply."""


def render_html(view: View) -> str:
    """`view` as a complete HTML page.

    Every text is escaped by the template engine; the content security policy allows the page's own style sheet, by its
    hash, and nothing else. The same view gives the same bytes.
    """
    return render_template("report.html.j2", view=view, parts_note=PARTS_NOTE, explanations_note=EXPLANATIONS_NOTE)


def render_template(name: str, **values: object) -> str:
    """The page that the template `name` makes of `values`, with the style sheets and the hash that allows them."""
    environment = _environment()
    sheets = (_loader().get_source(environment, sheet)[0].strip() for sheet in STYLE_SHEETS)
    style = "\n" + "\n".join(sheets) + "\n"
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return environment.get_template(name).render(style=style, style_hash=digest, **values)


@cache
def _loader() -> PackageLoader:
    from jinja2 import PackageLoader  # noqa: PLC0415 - slow to import, and only the page needs it

    return PackageLoader("assay.report.page", "templates")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - as above

    environment = Environment(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(
        counted=counted,
        likelihood_bar=likelihood_bar,
        lineage_layout=lineage_layout,
        lineage_narrow=NARROW,
        lineage_wide=WIDE,
        reach=reach,
        waterfall_bars=waterfall_bars,
        weight_bar=weight_bar,
    )
    return environment
