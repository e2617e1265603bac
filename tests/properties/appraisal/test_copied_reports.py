"""Ten verbatim copies of a report in a real pile change nothing but how many reports and statements there are."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import assay

ROOT = Path(__file__).resolve().parents[3]
REPORTS = sorted((ROOT / "examples" / "velmarian-drones" / "reports").iterdir())
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."
NAMES = [path.stem for path in REPORTS]
PARTED = {"1-lodestar-wire", "2-halvic-courier", "3-coastal-observer", "6-sarn-valley-post"}
"""Of these ten copies part the exhibits that reports have in common: the words they share no longer pass for rare."""
KNOWN = pytest.mark.xfail(reason="With ten copies one video is taken for several: words in many copies are not rare.")
TEN_OF = {path.stem: pytest.param(path, id=path.stem, marks=[KNOWN] if path.stem in PARTED else []) for path in REPORTS}
RULES = assay.Settings(tagger="rules", reader="rules")


@cache
def as_it_is():
    return assay.appraise(CLAIM, str(REPORTS[0].parent), settings=RULES).verdict


def verdict_with_copies(report, count, folder):
    """The verdict on all reports and so many copies of one, and its counts as they would be without them."""
    for path in REPORTS:
        shutil.copy(path, folder / path.name)
    for number in range(count):
        shutil.copy(report, folder / f"{report.stem}-copy-{number}{report.suffix}")
    once, often = as_it_is(), assay.appraise(CLAIM, str(folder), settings=RULES).verdict
    assert often.counts.documents == once.counts.documents + count
    counts = replace(often.counts, documents=once.counts.documents, statements=once.counts.statements)
    return replace(often, counts=counts)


@pytest.mark.parametrize("report", [TEN_OF[name] for name in NAMES])
def test_ten_copies_of_a_report_change_no_figure_of_the_verdict(report, tmp_path):
    """Property 1, from the files on: ten copies."""
    assert verdict_with_copies(report, 10, tmp_path) == as_it_is()
