import re

import numpy as np

from assay.domain.span import Span
from assay.extract.constraints import constraints
from assay.extract.decoding import best_tags
from assay.extract.layout import Layout

OUTSIDE, SOURCE, CONTENT = 0, 1, 5


def pieces(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]


def added(text: str, probabilities: np.ndarray | None = None) -> dict[str, np.ndarray]:
    """What is added to the tags of each piece, by the piece's words (the last of equal ones)."""
    offsets = pieces(text)
    given = np.full((len(offsets), 7), 0.1, np.float32) if probabilities is None else probabilities
    rows = constraints(Layout(text), offsets, given)
    return {text[start:end]: row for (start, end), row in zip(offsets, rows, strict=True)}


def test_no_span_goes_on_into_the_next_paragraph() -> None:
    rows = added("Holt left the yard\n\nRain fell")
    assert [bool(value < -1e8) for value in rows["Rain"]] == [False, False, True, False, True, False, True]
    assert not rows["fell"].any()


def test_a_quotation_may_go_on_into_the_next_paragraph() -> None:
    assert not (added("Holt said: “It fell.\n\n“Nobody at all was told.”")["Nobody"] < -1e8).any()


def test_a_spoken_quotation_begins_no_source_and_ends_every_span() -> None:
    rows = added("“The old crane had failed,” Holt said")
    assert [bool(value < -1e8) for value in rows["“"]] == [False, True, True, True, True, False, False]
    assert [bool(value < -1e8) for value in rows["Holt"]] == [False, False, True, False, True, False, True]


def test_a_quotation_is_content_as_a_whole_where_a_part_of_it_is() -> None:
    text = "“The old crane had failed,” Holt said"
    offsets = pieces(text)
    probabilities = np.full((len(offsets), 7), 0.01, np.float32)
    probabilities[:, [OUTSIDE, CONTENT + 1]] = 0.91, 0.04
    probabilities[0, [OUTSIDE, CONTENT]] = 0.01, 0.94
    tags = best_tags(np.log(probabilities) + constraints(Layout(text), offsets, probabilities))
    assert tags.tolist() == [5, 6, 6, 6, 6, 6, 6, 6, 0, 0]


def test_an_empty_layout_adds_nothing() -> None:
    assert constraints(Layout(" "), [], np.zeros((0, 7), np.float32)).shape == (0, 7)
    assert Span(0, 0) not in Layout(" ").quotations
