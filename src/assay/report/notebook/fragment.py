"""Fragments of HTML for the cells of a notebook: no script, no request, no link, and styles of their own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from assay.report.notebook.bar import notebook_bar
from assay.report.view.wording import counted

if TYPE_CHECKING:
    from jinja2 import Environment


def render_fragment(name: str, **values: object) -> str:
    """The fragment that the template `name` makes of `values`, every text escaped.

    Its styles hold for what stands inside it alone, and follow the colours of the page around it; it can be read
    without them too, as sanitisers leave it.
    """
    return _environment().get_template(name).render(**values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - slow to import

    environment = Environment(
        loader=PackageLoader("assay.report.notebook", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(counted=counted, notebook_bar=notebook_bar)
    return environment
