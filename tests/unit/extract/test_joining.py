from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.joining import Attribution, join
from assay.extract.layout import Layout


def tagged(text: str, *marked: tuple[SpanRole, str], **tables: dict[tuple[int, int], float]) -> Tagging:
    """A tagging whose spans are the given words of `text`, each looked for after the one before."""
    spans = []
    place = 0
    for role, words in marked:
        place = text.index(words, place)
        spans.append(TaggedSpan(role, Span(place, place + len(words)), 0.9))
        place += len(words)
    return Tagging(tuple(spans), tables.get("cue_of_content", {}), tables.get("source_of_cue", {}))


def words(text: str, attributions: list[Attribution]) -> list[tuple[str | None, list[str], list[str]]]:
    return [
        (
            item.source.of(text) if item.source else None,
            [span.of(text) for span in item.cue],
            [span.of(text) for span in item.content],
        )
        for item in attributions
    ]


SOURCE, CUE, CONTENT = SpanRole.SOURCE, SpanRole.CUE, SpanRole.CONTENT


def test_pieces_of_one_quotation_share_their_cue() -> None:
    text = "“It failed,” Holt said. “Nobody was told.”"
    tagging = tagged(
        text,
        (CONTENT, "“It failed,”"),
        (SOURCE, "Holt"),
        (CUE, "said"),
        (CONTENT, "“Nobody was told.”"),
        cue_of_content={(0, 2): 0.9},
    )
    assert words(text, join(Layout(text), tagging)) == [("Holt", ["said"], ["“It failed,”", "“Nobody was told.”"])]


def test_cues_share_a_source() -> None:
    text = "Holt said it was old and added that it was rusty."
    tagging = tagged(
        text,
        (SOURCE, "Holt"),
        (CUE, "said"),
        (CONTENT, "it was old"),
        (CUE, "added"),
        (CONTENT, "that it was rusty"),
        cue_of_content={(2, 1): 0.8, (4, 3): 0.8},
    )
    assert words(text, join(Layout(text), tagging)) == [
        ("Holt", ["said"], ["it was old"]),
        ("Holt", ["added"], ["that it was rusty"]),
    ]


def test_the_link_of_the_tagger_outweighs_nearness() -> None:
    text = "Holt said, Cole claimed, that it was rusty."
    tagging = tagged(
        text,
        (SOURCE, "Holt"),
        (CUE, "said"),
        (SOURCE, "Cole"),
        (CUE, "claimed"),
        (CONTENT, "that it was rusty"),
        cue_of_content={(4, 1): 0.95, (4, 3): 0.03},
    )
    assert words(text, join(Layout(text), tagging))[0] == ("Holt", ["said"], ["that it was rusty"])


def test_a_quotation_that_goes_on_in_the_next_paragraph_belongs_to_its_speaker() -> None:
    text = "“It failed,” Holt said.\n\n“Nobody was told of it.”\n\nIt rained."
    tagging = tagged(
        text,
        (CONTENT, "“It failed,”"),
        (SOURCE, "Holt"),
        (CUE, "said"),
        (CONTENT, "“Nobody was told of it.”"),
        cue_of_content={(0, 2): 0.9},
    )
    assert words(text, join(Layout(text), tagging)) == [
        ("Holt", ["said"], ["“It failed,”", "“Nobody was told of it.”"])
    ]


def test_a_paragraph_of_one_long_quotation_belongs_to_its_speaker() -> None:
    text = "Holt said: “It failed.\n\n“The port called it old. It was closed.\n\n“Nobody was told.”"
    tagging = tagged(
        text,
        (SOURCE, "Holt"),
        (CUE, "said"),
        (CONTENT, "“It failed."),
        (CUE, "called"),
        (CONTENT, "it old"),
        (CONTENT, "“Nobody was told.”"),
        cue_of_content={(2, 1): 0.9, (4, 3): 0.9},
    )
    assert words(text, join(Layout(text), tagging))[0] == ("Holt", ["said"], ["“It failed.", "“Nobody was told.”"])


def test_a_content_far_from_any_cue_is_not_joined() -> None:
    text = "Holt said no.\n\nIt rained.\n\nIt rained again.\n\nThe crane had failed."
    tagging = tagged(text, (SOURCE, "Holt"), (CUE, "said"), (CONTENT, "The crane had failed"))
    assert words(text, join(Layout(text), tagging)) == [("Holt", ["said"], [])]


def test_a_source_of_another_paragraph_is_not_joined() -> None:
    text = "The port owner left.\n\nIt rained.\n\nThe report said the crane was old."
    tagging = tagged(
        text, (SOURCE, "The port owner"), (CUE, "said"), (CONTENT, "the crane was old"), cue_of_content={(2, 1): 0.9}
    )
    assert words(text, join(Layout(text), tagging)) == [(None, ["said"], ["the crane was old"])]


def test_what_stands_right_behind_a_cue_is_its_content() -> None:
    text = "Holt said it was old but declined to name the yard."
    tagging = tagged(
        text,
        (SOURCE, "Holt"),
        (CUE, "said"),
        (CONTENT, "it was old"),
        (CUE, "declined"),
        (CONTENT, "to name the yard"),
        cue_of_content={(2, 1): 0.9, (4, 1): 0.6, (4, 3): 0.35},
    )
    assert words(text, join(Layout(text), tagging)) == [
        ("Holt", ["said"], ["it was old"]),
        ("Holt", ["declined"], ["to name the yard"]),
    ]


def test_the_first_paragraph_of_a_quotation_belongs_to_the_speaker_named_in_its_last() -> None:
    text = "“It failed.\n\n“Nobody was told,” Holt said."
    tagging = tagged(
        text,
        (CONTENT, "“It failed."),
        (CONTENT, "“Nobody was told,”"),
        (SOURCE, "Holt"),
        (CUE, "said"),
        cue_of_content={(1, 3): 0.9},
    )
    assert words(text, join(Layout(text), tagging)) == [("Holt", ["said"], ["“It failed.", "“Nobody was told,”"])]


def test_an_answer_does_not_go_on_from_the_question() -> None:
    text = "“Was it old?” Holt asked. “Yes.”"
    tagging = tagged(
        text,
        (CONTENT, "“Was it old?”"),
        (SOURCE, "Holt"),
        (CUE, "asked"),
        (CONTENT, "“Yes.”"),
        cue_of_content={(0, 2): 0.9, (3, 2): 0.9},
    )
    assert words(text, join(Layout(text), tagging)) == [("Holt", ["asked"], ["“Was it old?”"])]


def test_marks_alone_are_no_content() -> None:
    text = "Holt said : it was old."
    tagging = tagged(
        text, (SOURCE, "Holt"), (CUE, "said"), (CONTENT, ":"), (CONTENT, "it was old"), cue_of_content={(3, 1): 0.9}
    )
    assert words(text, join(Layout(text), tagging)) == [("Holt", ["said"], ["it was old"])]


def test_what_a_source_and_its_cue_close_is_their_content() -> None:
    text = "Yard has money for a week, insiders say\n\nIt rained."
    tagging = tagged(text, (CONTENT, "Yard has money for a week"), (SOURCE, "insiders"), (CUE, "say"))
    assert words(text, join(Layout(text), tagging)) == [("insiders", ["say"], ["Yard has money for a week"])]
