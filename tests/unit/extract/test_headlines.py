import pytest

from assay.extract.headlines import headline_attributions
from assay.extract.layout import Layout


def read(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (item.source.of(text), item.cue[0].of(text), item.content[0].of(text), line.of(text))
        for item, line in headline_attributions(Layout(text))
        if item.source is not None
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mayor: bridge safe", ("Mayor", ":", "bridge safe")),
        ("Third of ferries late last winter: regulator", ("regulator", ":", "Third of ferries late last winter")),
        ("Ministers knew of leak - whistleblower", ("whistleblower", "-", "Ministers knew of leak")),
        ("Bridge unsafe: city engineers", ("city engineers", ":", "Bridge unsafe")),
        ("UNHCR: Thousands on the road", ("UNHCR", ":", "Thousands on the road")),
        ("Police chief: men fired first | Harbour Post", ("Police chief", ":", "men fired first")),
    ],
)
def test_who_can_speak_is_the_source(line: str, expected: tuple[str, str, str]) -> None:
    assert read(f"{line}\n\nThe bridge was closed.") == [(*expected, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Cup final: Varn beat Marven 3-0",
        "Special report: the bridges of Lorn",
        "Port deal — View from the quay — Holt’s record",
        "Why wait, mayor?: New this week",
        "Mayor: the bridge is safe and will stay open all winter.",
        "Mayor: safe",
        "Ferry sinks off Korrin; 12 missing",
    ],
)
def test_other_lines_attribute_nothing(line: str) -> None:
    assert read(f"{line}\n\nThe bridge was closed.") == []


def test_each_headline_takes_up_its_own_line() -> None:
    text = "Mayor: bridge safe\nBridge unsafe: engineers"
    assert [line for *_, line in read(text)] == text.split("\n")
