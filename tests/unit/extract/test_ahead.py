from collections.abc import Iterator

from assay.domain.document import Document, Reading
from assay.extract.ahead import is_read, read_ahead
from assay.extract.base import Tagging


class Watcher:
    name = "watcher"

    def __init__(self) -> None:
        self.expected: list[str] = []

    def expect(self, text: str) -> None:
        self.expected.append(text)

    def tag(self, text: str) -> Tagging:
        raise NotImplementedError(text)


def document(text: str, **fields: object) -> Document:
    return Document(id=text[:8], text=text, sha256="0", **fields)  # type: ignore[arg-type]


def test_readings_come_in_order_and_the_next_three_are_expected() -> None:
    readings = [Reading(document(f"text {number}")) for number in range(6)]
    watcher = Watcher()
    came = read_ahead(readings, tagger=watcher)
    assert next(came) is readings[0]
    assert watcher.expected == ["text 0", "text 1", "text 2", "text 3"]
    assert list(came) == readings[1:]
    assert watcher.expected == [f"text {number}" for number in range(6)]


def test_long_documents_are_not_piled_up() -> None:
    taken: list[int] = []

    def readings() -> Iterator[Reading]:
        for number in range(4):
            taken.append(number)
            yield Reading(document(f"{number}" + "x" * 50_000))

    came = read_ahead(readings(), tagger=Watcher())
    next(came)
    assert taken == [0, 1]


def test_what_is_not_read_is_not_expected_but_given() -> None:
    readings = [
        Reading(None),
        Reading(document("withheld", held=False)),
        Reading(document("  ")),
        Reading(document("Il a plu.", language="fr")),
        Reading(document("It rained.", language="en")),
    ]
    watcher = Watcher()
    assert list(read_ahead(readings, tagger=watcher)) == readings
    assert watcher.expected == ["It rained."]
    assert [is_read(item.document) for item in readings if item.document] == [False, False, False, True]
