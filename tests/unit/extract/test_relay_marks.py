"""Marks of hearsay are one more relay: they make nothing less certain than it was put."""

import pytest

from assay.domain.span import Span
from assay.domain.statement import Mode
from assay.extract.hedging import find_hedge, find_mode, has_relay_mark

# Cue ("" for the publisher's own voice) and content.
RELAYED = [
    ("", "The crane reportedly fell at noon"),
    ("", "The foreman allegedly took the key"),
    ("", "The port has purportedly been sold"),
    ("", "The guild is said to own two cranes"),
    ("", "The mayor is reported to have left the town"),
    ("", "It is claimed that the chain was rusted"),
    ("", "The crane supposedly weighs nine tons"),
    ("", "The harbour master is rumoured to be ill"),
    ("", "He was alleged to have cut the rope"),
    ("said", "the crane had reportedly been sold"),
    ("reportedly told the guild", "that the crane fell"),
    ("allegedly said", "the crane fell"),
]


@pytest.mark.parametrize(("cue", "content"), RELAYED)
def test_hearsay_is_marked_as_a_relay_and_not_as_a_hedge(cue: str, content: str) -> None:
    text = f"Holt {cue} {content}." if cue else f"{content}."
    start = text.index(content)
    span = Span(start, start + len(content))
    spoken = (Span(5, 5 + len(cue)),) if cue else ()
    around = spoken[0] if spoken else Span(0, 0)
    assert has_relay_mark(text, around=around, content=(span,))
    hedge = find_hedge(text, cue=spoken, content=(span,))
    assert (hedge, find_mode(text, cue=spoken, content=(span,), hedge=hedge)) == (None, Mode.ASSERTED)


@pytest.mark.parametrize(
    "content",
    [
        "The crane fell at noon",
        "The theft was reported by the foreman",
        "The report was said by the mayor to be late",
        "The guild said that the crane fell",
        "The reported speech was long",
        "The crane probably fell at noon",
    ],
)
def test_other_words_mark_no_hearsay(content: str) -> None:
    text = f"{content}."
    assert not has_relay_mark(text, around=Span(0, 0), content=(Span(0, len(content)),))
