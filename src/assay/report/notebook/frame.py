"""A whole page in a frame of its own, for a notebook."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Framed:
    """A complete HTML page that a notebook shows in a frame `height` pixels high, where nothing in it can run."""

    page: str = field(repr=False)
    height: int = 640

    def __repr__(self) -> str:
        return "<A page, which a notebook shows in a frame>"

    def _repr_html_(self) -> str:
        page = self.page.replace("&", "&amp;").replace('"', "&quot;")
        style = f"width:100%;height:{self.height}px;border:0"
        return f'<iframe title="Assay" srcdoc="{page}" sandbox="" style="{style}"></iframe>'
