"""The contrast cases, judged as statements of a small report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from assay.claims import read_claim
from assay.domain.document import Document
from assay.domain.span import Span
from assay.domain.statement import Quote, Statement
from assay.settings import Settings
from assay.stance import judge, make_reader

_FILE = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))
_SETTINGS = Settings()


def _name(case: dict[str, Any]) -> str:
    return f"{case['claim']}: {case.get('cue', 'said')} {case['content']}"[:90]


def _label(case: dict[str, Any]) -> str:
    cue, content = case.get("cue", "said"), case["content"]
    before = f"{case['before']} " if "before" in case else ""
    text = f"{before}The speaker {cue} {content}"
    document = Document(id="D", text=text, sha256="0" * 64, language="en")
    cue_start = len(before) + len("The speaker ")
    content_start = cue_start + len(cue) + 1
    statement = Statement(
        id="S",
        document="D",
        quote=Quote.INDIRECT,
        source_span=Span(len(before), len(before) + len("The speaker")),
        cue=(Span(cue_start, cue_start + len(cue)),),
        content=(Span(content_start, len(text)),),
    )
    claim = read_claim(_FILE["claims"][case["claim"]], settings=_SETTINGS)
    stances = judge(claim, [document], [statement], reader=make_reader(_SETTINGS), names={"S": "the speaker"})
    return stances.statements["S"]["H1"].label.value


def test_there_are_enough_cases_and_each_says_why() -> None:
    assert len(_FILE["cases"]) >= 80
    assert all(case["why"] for case in _FILE["cases"])


@pytest.mark.parametrize("case", _FILE["cases"], ids=_name)
def test_case(case: dict[str, Any]) -> None:
    assert _label(case) in case["expect"], case["why"]
