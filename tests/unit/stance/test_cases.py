"""Contrast cases that the rules were written with, each the statement of a small report.

The rules meet all. The learnt reader was not trained on them, and meets most.
"""

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
_RULES, _LEARNT = Settings(reader="rules"), Settings(reader="neural")
LEAST_SHARE = 0.85  # that the learnt reader meets


def _name(case: dict[str, Any]) -> str:
    speaker = "in its own voice:" if case.get("voice") else case.get("cue", "said")
    return f"{case['claim']}: {speaker} {case['content']}"[:90]


def _statement(case: dict[str, Any]) -> tuple[str, Statement]:
    """The text of a small report and the one statement in it that the case is about."""
    before, content = f"{case['before']} " if "before" in case else "", case["content"]
    if case.get("voice"):
        start = len(before)
        return f"{before}{content}", Statement("S", "D", Quote.VOICE, None, (), (Span(start, start + len(content)),))
    lead = f"{before}The speaker "
    text = f"{lead}{case.get('cue', 'said')} {content}"
    statement = Statement(
        id="S",
        document="D",
        quote=Quote.INDIRECT,
        source_span=Span(len(before), len(lead) - 1),
        cue=(Span(len(lead), len(text) - len(content) - 1),),
        content=(Span(len(text) - len(content), len(text)),),
    )
    return text, statement


def _label(case: dict[str, Any], settings: Settings) -> str:
    text, statement = _statement(case)
    document = Document(id="D", text=text, sha256="0" * 64, title=case.get("title"), language="en")
    claim = read_claim(_FILE["claims"][case["claim"]], settings=settings)
    stances = judge(claim, [document], [statement], reader=make_reader(settings), names={"S": "the speaker"})
    return stances.statements["S"]["H1"].label.value


def test_there_are_enough_cases_and_each_says_why() -> None:
    assert len(_FILE["cases"]) >= 150
    assert all(case["why"] for case in _FILE["cases"])


@pytest.mark.parametrize("case", _FILE["cases"], ids=_name)
def test_case(case: dict[str, Any]) -> None:
    assert _label(case, _RULES) in case["expect"], case["why"]


def test_the_learnt_reader_meets_most() -> None:
    missed = [_name(case) for case in _FILE["cases"] if _label(case, _LEARNT) not in case["expect"]]
    assert len(missed) <= (1 - LEAST_SHARE) * len(_FILE["cases"]), "\n".join(missed)
