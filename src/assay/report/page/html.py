"""The report as one HTML file that asks for nothing: one style sheet and one small script of its own, both hashed."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from assay.report.page.drawing import likelihood_bar, reach, waterfall_bars, weight_bar
from assay.report.page.lineage_layout import NARROW, WIDE, lineage_layout
from assay.report.page.overview import overview, unfolded, unfolded_exhibits
from assay.report.view.explanations import EXPLANATIONS_NOTE
from assay.report.view.gains import GAINS_NOTE
from assay.report.view.model import View
from assay.report.view.wording import PARTS_NOTE, counted

if TYPE_CHECKING:
    from jinja2 import Environment, PackageLoader

STYLE_SHEETS = ("style.css", "lineage.css")
"""The sheets of every page, in the order in which they apply."""

SCRIPT = "script.js"

DOCUMENTS_OPEN, GROUPS_OPEN, UNDERCUTS_OPEN, MATRIX_OPEN = 12, 8, 6, 12
"""Up to how many documents none is folded; questions, undercuts and rows of the matrix that are open."""


def render_html(view: View) -> str:
    """`view` as a complete HTML page.

    Every text is escaped by the template engine; the content security policy allows the page's own style sheet and
    script, by their hashes, and nothing else. The same view gives the same bytes.
    """
    return render_template(
        "report.html.j2",
        view=view,
        version=view.appendix.version,
        parts_note=PARTS_NOTE,
        explanations_note=EXPLANATIONS_NOTE,
        gains_note=GAINS_NOTE,
        documents_open=DOCUMENTS_OPEN,
        groups_open=GROUPS_OPEN,
        undercuts_open=UNDERCUTS_OPEN,
        matrix_open=MATRIX_OPEN,
    )


def render_template(name: str, **values: object) -> str:
    """The page that the template `name` makes of `values`, with style sheets, script and the hashes that allow them."""
    style, script = _joined(*STYLE_SHEETS), _joined(SCRIPT)
    hashes = {"style_hash": _digest(style), "script_hash": _digest(script)}
    return _environment().get_template(name).render(style=style, script=script, **hashes, **values)


@cache
def _joined(*names: str) -> str:
    """The files `names` of the templates, one after the other."""
    sources = (_loader().get_source(_environment(), name)[0].strip() for name in names)
    return "\n" + "\n".join(sources) + "\n"


def _digest(text: str) -> str:
    """The hash by which a content security policy knows a style sheet or a script."""
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


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
        overview=overview,
        reach=reach,
        unfolded=unfolded,
        unfolded_exhibits=unfolded_exhibits,
        waterfall_bars=waterfall_bars,
        weight_bar=weight_bar,
    )
    return environment
