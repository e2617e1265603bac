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


@pytest.mark.parametrize("report", REPORTS, ids=NAMES)
def test_ten_copies_of_a_report_change_no_figure_of_the_verdict(report, tmp_path):
    """Property 1, from the files on: ten copies."""
    assert verdict_with_copies(report, 10, tmp_path) == as_it_is()


@pytest.mark.parametrize("count", [1, 2, 4])
@pytest.mark.parametrize("report", [REPORTS[0], REPORTS[3], REPORTS[-1]], ids=[NAMES[0], NAMES[3], NAMES[-1]])
def test_a_few_copies_change_none_either(report, count, tmp_path):
    """Property 1, where copies are too few to be plainly copies."""
    assert verdict_with_copies(report, count, tmp_path) == as_it_is()
