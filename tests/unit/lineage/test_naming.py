import pytest

from tests.unit.lineage.piles import BRIDGE, HARBOUR, MARKET, Pile


def edge_between(original, copy, *, publisher="Halvic Courier"):
    """The edge in a pile where nothing else tells who came first."""
    pile = Pile()
    first = pile.report(original, publisher=publisher)
    second = pile.report(copy, publisher="Sidelight")
    pile.report(BRIDGE, publisher="Velmar Gazette")
    (edge,) = [edge for edge in pile.trace().edges if {edge.start, edge.end} == {first.id, second.id}]
    return edge, first, second


@pytest.mark.parametrize(
    "line",
    [
        "Our thanks go to the Halvic Courier and its readers.",
        "Halvic Courier / Sidelight desk",
        "(via Halvic Courier)",
        "Words and figures: The Halvic Courier.",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_who_names_the_others_publisher_beside_the_text_has_it_from_there(line, above):
    text = f"{HARBOUR} {MARKET}"
    edge, first, second = edge_between(text, f"{line}\n\n{text}" if above else f"{text}\n\n{line}")
    assert (edge.start, edge.end) == (second.id, first.id)
    assert edge.probability > 0.9
    assert any("Halvic Courier" in second.text[p.start : p.end] for reason in edge.reasons for p in reason.passages)


@pytest.mark.parametrize(
    "line",
    ["Follow us, and the Halvic Courier too.", "Read more: Halvic Courier on tugs.", "The Courier of old is gone."],
)
def test_what_only_points_to_it_tells_nothing(line):
    edge, _, _ = edge_between(f"{HARBOUR} {MARKET}", f"{HARBOUR} {MARKET}\n\n{line}")
    assert edge.probability == 0.5


def test_what_both_have_tells_nothing():
    text = f"{HARBOUR} The owners of the Halvic Courier had shares in one of the tugs. {MARKET}"
    edge, _, _ = edge_between(text, text)
    assert edge.probability == 0.5
