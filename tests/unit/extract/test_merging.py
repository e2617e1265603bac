from assay.domain.document import Document
from assay.domain.exhibit import Exhibit
from assay.domain.identity import UniqueIds
from assay.extract.exhibits import find_exhibits
from assay.extract.layout import Layout
from assay.extract.merging import merge_exhibits

SAME = "A video posted on Highland Signal shows six open crates in a stone barn near Brask."
AGAIN = "Six open crates in a stone barn are seen in a video that Highland Signal posted."
OTHER = "A video released by the coast guard shows a ferry that lists to one side."


def pile(*texts: str) -> tuple[list[Document], list[Exhibit]]:
    documents = [Document(id=f"d{number}", text=text, sha256="0") for number, text in enumerate(texts)]
    exhibits = [
        exhibit for document in documents for exhibit in find_exhibits(document, Layout(document.text), ids=UniqueIds())
    ]
    return documents, exhibits


def test_one_video_in_two_reports_is_one_exhibit() -> None:
    documents, exhibits = pile(SAME, AGAIN, OTHER)
    merged, renamed = merge_exhibits(exhibits, documents=documents)
    first, second, third = exhibits
    assert [exhibit.id for exhibit in merged] == [first.id, third.id]
    assert merged[0].mentions == (*first.mentions, *second.mentions)
    assert dict(renamed) == {first.id: first.id, second.id: first.id, third.id: third.id}


def test_two_of_one_document_stay_two() -> None:
    documents, exhibits = pile(SAME + " Another video on Highland Signal shows six open crates in a stone barn.")
    merged, _ = merge_exhibits(exhibits, documents=documents)
    assert len(merged) == 2


def test_nothing_gives_nothing() -> None:
    assert merge_exhibits([], documents=[]) == ((), {})


def names(*texts: str) -> list[list[str]]:
    documents, exhibits = pile(*texts)
    merged, _ = merge_exhibits(exhibits, documents=documents)
    return [[mention.document for mention in exhibit.mentions] for exhibit in merged]


def test_a_thing_that_is_only_pointed_at_is_the_one_of_its_kind() -> None:
    assert names(SAME, "A clerk would not say whose barn is seen in the video that was shared this week.") == [
        ["d0", "d1"]
    ]
    assert names(
        "A recording obtained by the paper has a minister ask for cash.", "The recording shows a minister."
    ) == [["d0", "d1"]]


def test_a_thing_that_is_pointed_at_stays_apart_in_doubt() -> None:
    pointed = "The video shows a barn."
    assert names(SAME, OTHER, pointed) == [["d0"], ["d1"], ["d2"]]  # two videos to choose from
    assert names(SAME, "The ferry video was leaked near Brask.") == [["d0"], ["d1"]]  # another thing by its features
    assert names(SAME, "The video was leaked by a rower.") == [["d0"], ["d1"]]  # no word in common
    assert names("The video shows crates.", "The video shows crates too.") == [["d0"], ["d1"]]  # nothing described


def test_the_sentence_that_goes_on_about_a_thing_tells_what_it_is() -> None:
    first = "A video was posted on Monday. It shows six open crates in a stone barn near Brask."
    assert names(first, AGAIN) == [["d0", "d1"]]


def test_what_all_reports_tell_of_an_exhibit_is_kept() -> None:
    first = SAME.replace("posted on Highland Signal", "filmed by a rower and posted on Highland Signal")
    documents, exhibits = pile(first, AGAIN + " It could not be verified when it was filmed.")
    (merged,), _ = merge_exhibits(exhibits, documents=documents)
    assert [(reason.text, [passage.document for passage in reason.passages]) for reason in merged.reasons] == [
        ("The text offers it as evidence.", ["d0"]),
        ("The text says what is not known of it, or what speaks against it.", ["d1"]),
        ("The text says who made it, where or when.", ["d0"]),
        ("The text says who put it out.", ["d0", "d1"]),
        ("Several reports mention it in the same surroundings.", ["d0", "d1"]),
    ]
