import pathlib

import pytest
import yaml

from assay.domain.document import Document, Repeat
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.identity import UniqueIds
from assay.domain.span import Span
from assay.extract.exhibits import find_exhibits
from assay.extract.layout import Layout
from tests.bounds import within


def exhibits(text: str) -> list[Exhibit]:
    document = Document(id="d1", text=text, sha256="0")
    return find_exhibits(document, Layout(text), ids=UniqueIds())


def found(text: str) -> list[tuple[ExhibitKind, str, list[str]]]:
    return [(item.kind, item.name, [mention.span.of(text) for mention in item.mentions]) for item in exhibits(text)]


def test_later_mentions_of_a_thing_are_the_same_exhibit() -> None:
    text = "The channel posted two videos of the crates. The videos show six of them. The footage is dark."
    assert found(text) == [(ExhibitKind.VIDEO, "two videos", ["two videos", "The videos", "The footage"])]


def test_another_thing_of_a_kind_is_another_exhibit() -> None:
    text = "A drone video shows the crates. Another video shows the trucks."
    assert [name for _, name, _ in found(text)] == ["A drone video", "Another video"]


def test_kinds() -> None:
    text = (
        "Satellite images show the trucks. The paper obtained internal memos. Police released an audio recording. "
        "Officers displayed fragments of a shell. Photographs show the barn."
    )
    assert [kind for kind, _, _ in found(text)] == [
        ExhibitKind.SATELLITE_IMAGE,
        ExhibitKind.DOCUMENT,
        ExhibitKind.RECORDING,
        ExhibitKind.OBJECT,
        ExhibitKind.PHOTO,
    ]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The station had two clips. One shows six crates on a barge.", ["two clips"]),
        ("It came with two clips. The first shows a winch. The guild will not say who filmed its clips.",
         ["two clips", "its clips"]),
        ("At the heart of it are three pictures. In the first, men unload a barge.", ["three pictures"]),
        ("Both clips were posted on Sunday. The guild names no author for either clip.", ["Both clips"]),
    ],
)  # fmt: skip
def test_clips_and_what_the_next_sentence_tells_of_pictures(text: str, mentions: list[str]) -> None:
    assert [(kind, places) for kind, _, places in found(text)] == [
        (ExhibitKind.PHOTO if "pictures" in text else ExhibitKind.VIDEO, mentions)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Police found two clips of bullets under the seat.",
        "The station had two clips. One reporter was ill that day.",
        "She bought three pictures. They hang in the hall.",
        "The barber recovered its hair clips.",
    ],
)
def test_clips_that_are_none_and_pictures_of_which_nothing_is_told(text: str) -> None:
    assert found(text) == []


def test_what_is_not_offered_as_evidence_is_no_exhibit() -> None:
    texts = [
        "He released a video game last year.",
        "Watch the full video here and share it.",
        "The square is shown above (Photo by A. Cole).",
        "His image suffered after the posted remarks.",
        "They spoke in a video call that showed goodwill.",
        "She likes videos very much.",
        "Callers identify themselves into a recording before they are heard.",
        "The mayor was angry when the guild showed a video of the ...",
        "The hackers stole documents and released them.",
    ]
    assert [found(text) for text in texts] == [[]] * len(texts)


def test_identifiers_are_stable() -> None:
    text = "A leaked video shows the barn."
    assert exhibits(text) == exhibits(text)
    assert exhibits(text)[0].id.startswith("ex")


def test_a_repeated_passage_gives_no_second_exhibit() -> None:
    passage = "A leaked video shows the barn."
    text = f"{passage}\n\n{passage}"
    document = Document(
        id="d1", text=text, sha256="0", repeated=(Repeat(len(passage) + 2, len(text), Span(0, len(passage))),)
    )
    (exhibit,) = find_exhibits(document, Layout(text), ids=UniqueIds())
    assert [mention.span for mention in exhibit.mentions] == [Span(0, 14)]


_TOLD = {
    "The text says who made it, where or when.": "made",
    "The text says who obtained it.": "obtained",
    "The text says who put it out.": "put out",
    "The text says who checked it.": "checked",
    "The text says what or whom somebody identified.": "identified",
    "The text says what is not known of it, or what speaks against it.": "not known",
}
_WRITTEN = yaml.safe_load((pathlib.Path(__file__).parent / "exhibits.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", _WRITTEN, ids=[case["text"][:50] for case in _WRITTEN])
def test_what_a_report_shows_and_tells_of_it(case: dict[str, object]) -> None:
    text = str(case["text"])
    assert [
        {
            "kind": item.kind.value,
            "mentions": [mention.span.of(text) for mention in item.mentions],
            "told": [_TOLD[reason.text] for reason in item.reasons[1:]],
        }
        for item in exhibits(text)
    ] == case["exhibits"]


def test_the_words_that_tell_of_an_exhibit() -> None:
    text = "The guild posted a video filmed by a rower. It could not be verified when it was filmed. It was noisy."
    (exhibit,) = exhibits(text)
    told = [(reason.text, [passage.span.of(text) for passage in reason.passages]) for reason in exhibit.reasons]
    assert told == [
        ("The text offers it as evidence.", ["a video"]),
        ("The text says who made it, where or when.", ["a video filmed by a rower"]),
        ("The text says who put it out.", ["posted a video"]),
        (
            "The text says what is not known of it, or what speaks against it.",
            ["It could not be verified when it was filmed."],
        ),
    ]


@pytest.mark.parametrize("piece", ["the video ", "posted the ", "documents not seen by ", "data "])
def test_a_sentence_of_a_million_characters_is_read_quickly(piece: str) -> None:
    text = piece * (1_000_000 // len(piece)) + "."
    layout = Layout(text)
    with within(seconds=5):
        find_exhibits(Document(id="d1", text=text, sha256="0"), layout, ids=UniqueIds())
