"""What else would explain the same evidence, in every format."""

from __future__ import annotations

import dataclasses
import io

import pytest
from rich.console import Console

from assay.domain.weighing import ExplainedItem, Weight
from assay.report.markdown import render_markdown
from assay.report.page.html import render_html
from assay.report.terminal.report import render_terminal
from assay.report.view import build_view
from assay.report.view.explanations import EXPLANATIONS_NOTE, covered_words
from tests.builders import velmar

HEADING = "What else would explain the same"


def without():
    """The case with nothing that gives reason."""
    appraised = velmar()
    return dataclasses.replace(appraised, weighing=dataclasses.replace(appraised.weighing, explanations=()))


def with_first(**changes):
    """The case with its first explanation alone, changed."""
    appraised = velmar()
    first = dataclasses.replace(appraised.weighing.explanations[0], **changes)
    return dataclasses.replace(appraised, weighing=dataclasses.replace(appraised.weighing, explanations=(first,)))


def terminal(appraised) -> str:
    """What the terminal shows, on lines as wide as they need."""
    out = io.StringIO()
    render_terminal(build_view(appraised), console=Console(file=out, width=400))
    return out.getvalue()


def test_what_is_told():
    first, second = build_view(velmar()).explanations
    assert first.text == "What is seen in the video may be of another place, time or event."
    assert [item.anchor for item in first.covered] == ["x-E1"]
    assert (
        first.left == "Without what it explains, +5.6 dB (−0.2 to +11.1) of +6.2 dB is left to tell the claim from it."
    )
    assert [(ask.question, ask.whom) for ask in first.asked] == [
        ("Who made the video, and when?", "the channel Estuary Eyes")
    ]
    assert first.reasons[0].citations
    assert second.left == "Nothing that weighs is as well expected under it."
    assert covered_words(second) == ""


@pytest.mark.parametrize(
    "shown", [terminal, lambda one: render_markdown(build_view(one)), lambda one: render_html(build_view(one))]
)
def test_every_format_tells_it_and_says_that_it_changes_nothing(shown):
    text = shown(velmar())
    assert HEADING in text
    assert EXPLANATIONS_NOTE in text
    assert "It may be an accident, as somebody said." in text
    assert "is left to tell the claim from it" in text
    assert HEADING not in shown(without())


def test_at_most_four_are_shown_and_many_items_are_counted():
    appraised = velmar()
    first = appraised.weighing.explanations[0]
    many = tuple(dataclasses.replace(first, id=f"X{place}") for place in range(9))
    crowded = dataclasses.replace(appraised, weighing=dataclasses.replace(appraised.weighing, explanations=many))
    view = build_view(crowded)
    assert len(view.explanations) == 4
    assert len({one.anchor for one in view.explanations}) == 4
    items = tuple(ExplainedItem(f"O{n}", True, Weight(0.0, 0.0, 0.0), first.items[0].reason) for n in range(1, 6))
    (one,) = build_view(with_first(items=items)).explanations
    assert len(one.covered) == 4
    assert covered_words(one).endswith("; 1 more item")


def test_nobody_to_ask_is_no_empty_name():
    ask = dataclasses.replace(velmar().weighing.explanations[0].discriminated_by[0], whom=None)
    changed = with_first(discriminated_by=(ask,))
    assert "To tell them apart: Who made the video, and when?\n" in terminal(changed)
    assert "Ask ." not in render_html(build_view(changed)) + render_markdown(build_view(changed))
