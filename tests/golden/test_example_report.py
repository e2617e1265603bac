"""The whole report on the example case, word for word, by rules alone: it gives the same on every machine."""

from __future__ import annotations

import os
from pathlib import Path

import assay

ROOT = Path(__file__).resolve().parents[2]
FROZEN = Path(__file__).parent / "report" / "velmarian-drones-rules.md"
CLAIM = "The government of Velmaria supplied drones to the insurgents in the Sarn highlands."


def test_the_report_is_the_frozen_one(monkeypatch):
    """Set ASSAY_FREEZE=1 to write the frozen report anew, and read the difference before committing it."""
    monkeypatch.chdir(ROOT)
    settings = assay.Settings(tagger="rules", reader="rules")
    found = assay.appraise(CLAIM, "examples/velmarian-drones/reports", settings=settings).to_markdown()
    if os.environ.get("ASSAY_FREEZE"):
        FROZEN.write_text(found, encoding="utf-8")
    assert found == FROZEN.read_text(encoding="utf-8")
