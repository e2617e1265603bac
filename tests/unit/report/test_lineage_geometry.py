"""Nothing in the drawn lineage covers anything else: words, lines and points, for any pile."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from assay.domain.document import Document
from assay.domain.lineage import Edge, EdgeKind, Lineage, Origin
from assay.report.page.lineage_layout import NARROW, WIDE, Layout, PlacedNode, TextLine, lineage_layout
from assay.report.page.lineage_layout.letters import text_width, wrapped
from tests.builders import velmar
from tests.unit.report.lineages import absent, circle, copied, drawn, listing, report, source, statement, wire
from tests.unit.report.test_html import HOSTILE

Box = tuple[float, float, float, float]
Place = tuple[float, float]

RISE, DROP = {"name": 10.5}, 3.0
NUMBERS = re.compile(r"-?\d+(?:\.\d+)?")


def box(line: TextLine) -> Box:
    """Left, top, right and bottom of a line of text."""
    rise = max(RISE.get(run.style, 9.5) for run in line.runs)
    return line.x, line.y - rise, line.x + line.width, line.y + DROP


def texts(node: PlacedNode) -> Iterator[TextLine]:
    yield from node.dates
    for name in node.names:
        yield from name.lines
    for line in node.lines:
        yield from line.words


def corners(path: str) -> Iterator[Place]:
    """The places a path goes through, curves by their control points, which they never leave the hull of."""
    x = y = 0.0
    for command, written in re.findall(r"([MLHVQ])([^MLHVQZ]*)", path):
        numbers = [float(number) for number in NUMBERS.findall(written)]
        if command in "MLQ":
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                yield x, y
        else:
            x, y = (numbers[0], y) if command == "H" else (x, numbers[0])
            yield x, y


def along(path: str) -> Iterator[Place]:
    """Places on the path and its corners, two pixels or less apart."""
    places = list(corners(path))
    for (ax, ay), (bx, by) in pairwise(places):
        steps = max(1, int(max(abs(bx - ax), abs(by - ay)) / 2))
        yield from ((ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps) for step in range(steps + 1))


def within(place: Place, around: Box) -> bool:
    return around[0] <= place[0] <= around[2] and around[1] <= place[1] <= around[3]


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def faults(layout: Layout) -> list[str]:
    """What covers what, and what leaves the drawing."""
    found: list[str] = []
    boxes = [box(line) for node in layout.nodes for line in texts(node)]
    found += [f"words on words: {one} {other}" for one, other in combinations(boxes, 2) if overlap(one, other)]
    found += [f"words leave: {one}" for one in boxes if one[0] < 0 or one[2] > layout.width or one[3] > layout.height]
    points = [(node.x - 5, node.y - 5, node.x + 5, node.bottom_point + 5) for node in layout.nodes]
    found += [f"point on words: {one} {other}" for one in points for other in boxes if overlap(one, other)]
    for node in layout.nodes:
        for line in node.lines:
            ends = {line.link.earlier, line.link.later}
            foreign = [around for number, around in enumerate(points) if number not in ends]
            for place in (*along(line.path), *along(line.head)):
                found += [f"line on words: {place} {around}" for around in boxes if within(place, around)]
                found += [f"line on a point: {place} {around}" for around in foreign if within(place, around)]
                if not within(place, (0, 0, layout.width, layout.height)):
                    found.append(f"line leaves: {place}")
    return found


def assert_clear(pile) -> None:
    for measures in (WIDE, NARROW):
        for block in drawn(pile).blocks:
            layout = lineage_layout(block, measures)
            assert faults(layout) == []
            assert layout == lineage_layout(block, measures)


def harbour(taint: str = ""):
    material = velmar(taint=taint).material
    return material, material.lineage


@pytest.mark.parametrize(
    "pile",
    [wire(), wire(HOSTILE), wire(" of the very long name" * 9), circle(), copied(600), harbour(), harbour(HOSTILE)],
)
def test_nothing_covers_anything_in_the_made_piles(pile):
    assert_clear(pile)


@some.composite
def piles(draw):
    """Up to a score of reports, some of them not in hand or without a date, linked at random, with origins."""
    number = draw(some.integers(2, 20))
    names = some.text(some.characters(codec="utf-8"), max_size=60) | some.sampled_from(
        ["Lodestar", "W" * 40, "新聞" * 20]
    )
    moments = some.none() | some.integers(0, 900).map(lambda days: (date(2022, 1, 1) + timedelta(days)).isoformat())
    keys = [f"D{key}" for key in range(number)]
    held: list[Document] = [report(key, draw(names), draw(moments)) for key in keys]
    gone = [absent(f"N{key}", draw(names)) for key in range(draw(some.integers(0, 3)))]
    ends = some.tuples(some.sampled_from(keys), some.sampled_from([*keys, *(document.id for document in gone)]))
    pairs = draw(some.lists(ends.filter(lambda pair: pair[0] != pair[1]), max_size=30, unique=True))
    chances = some.sampled_from([0.5, 0.7, 0.95])
    edges = [Edge(*pair, draw(some.sampled_from(EdgeKind)), draw(chances)) for pair in pairs]
    cycles = [pair for pair in pairs if pair[::-1] in pairs and pair[0] < pair[1]]
    said = [
        statement(f"T{one}-{key}", key, f"S{one}")
        for one in range(draw(some.integers(0, 4)))
        for key in draw(some.lists(some.sampled_from(keys), min_size=2, max_size=4, unique=True))
    ]
    sources = {told.source: source(told.source, draw(names)) for told in said}
    origins = [Origin(f"O{key}", key, tuple(told.id for told in said if told.source == key)) for key in sources]
    lineage = Lineage(edges=tuple(edges), cycles=tuple(cycles), origins=tuple(origins), not_held=tuple(gone))
    return listing(held, said, list(sources.values())), lineage


@settings(max_examples=40, deadline=None, derandomize=True)
@given(piles())
def test_nothing_covers_anything_in_any_pile(pile):
    assert_clear(pile)


@given(some.text(max_size=200), some.floats(60, 400), some.integers(1, 3))
def test_lines_of_text_fit_and_say_when_they_are_cut(text, room, at_most):
    lines = wrapped(text, room, 12.0, at_most=at_most)
    assert len(lines) <= at_most
    assert all(text_width(line, 12.0) <= room for line in lines)
    whole = text.replace(" ", "")
    told = "".join(lines).replace(" ", "")
    assert told == whole or (told.endswith("…") and whole.startswith(told[:-1]))
