"""Where the public corpora lie."""

from __future__ import annotations

import os
import pathlib


def data_folder() -> pathlib.Path:
    """The folder with the public corpora: `ASSAY_DATA`, or `../shared/data` beside the project."""
    default = pathlib.Path(__file__).resolve().parents[2] / "shared" / "data"
    return pathlib.Path(os.environ.get("ASSAY_DATA", default))
