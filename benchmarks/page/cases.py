"""The cases whose pages are measured: invented ones, and real ones of the same sizes."""

from __future__ import annotations

import importlib
import pathlib
from collections.abc import Iterator

import assay
from assay.domain.material import Appraised
from benchmarks.data import data_folder

from .invented import invented

PROJECT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = PROJECT / "examples" / "velmarian-drones" / "reports"
EXAMPLE_CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
HELSINKI_CLAIM = "Russian intelligence officers hacked the Democratic National Committee"
SIZES = (7, 50, 612)


def invented_cases() -> Iterator[tuple[str, Appraised]]:
    """Invented piles of every size."""
    for size in SIZES:
        yield f"invented-{size}", invented(size)


def real_cases(folder: pathlib.Path) -> Iterator[tuple[str, Appraised]]:
    """The example case, and 50 and 612 articles of helsinki, which are written into `folder` as files.

    Appraising them takes some minutes; without the corpus there is the example alone.
    """
    yield "example-7", assay.appraise(EXAMPLE_CLAIM, [EXAMPLE]).value
    if (data_folder() / "helsinki" / "articles.csv").is_file():
        piles = importlib.import_module("benchmarks.real-piles.piles")
        files = sorted(piles.write_pile("helsinki", data_folder(), folder).glob("*.md"))
        for size in SIZES[1:]:
            yield f"helsinki-{size}", assay.appraise(HELSINKI_CLAIM, files[:size]).value
