from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from assay.domain.document import Repeat
from assay.domain.span import Span
from assay.ingest.repeats import find_repeats
from tests.bounds import within

FIRST = (
    "Inspectors who searched the fuel depot at Velden harbour on Monday found no sign of the leak "
    "that residents had reported, the authority said."
)
SECOND = (
    "“We opened every valve and every pit that we knew of, and there was nothing at all in any of "
    "them that night,” said Anneke Sol."
)
OTHER = (
    "The operator of the depot has not answered the questions that this newspaper put to it over the "
    "last two weeks of May."
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[repeat.start : repeat.end], repeat.copy_of.of(text)) for repeat in find_repeats(text)]


def test_a_paragraph_that_comes_again() -> None:
    text = f"{FIRST}\n\n{OTHER}\n\n{FIRST}\n\nEnd."
    start = text.rindex("Inspectors")
    assert find_repeats(text) == (Repeat(start, start + len(FIRST), copy_of=Span(0, len(FIRST))),)


def test_a_body_carried_twice_is_one_repeat_even_with_other_white_space() -> None:
    body = f"{FIRST}\n\n{SECOND}\n\n{OTHER}"
    again = body.replace("\n\n", "\n").replace(" the ", "  the ")
    assert found(f"{body}\n\n{again}") == [(again, body)]


def test_a_pull_quote_without_its_quotation_marks() -> None:
    words = SECOND[1 : SECOND.index("”") - 1]
    assert found(f"{FIRST}\n\n{SECOND}\n\n{words}\n\n{OTHER}") == [(words, f"“{words},”")]


def test_parts_of_sentences_and_short_lines_do_not_count() -> None:
    part = FIRST[: FIRST.index(" that residents")]
    assert found(f"{FIRST}\n\nIn short, {part[0].lower()}{part[1:]} and left at noon, when it had begun to rain.") == []
    assert found("Share this story.\n\n" * 3 + f"{FIRST}\n\n" + "Share this story.\n\n" * 3) == []
    assert found(FIRST) == []


def test_three_copies_are_two_repeats() -> None:
    text = f"{FIRST}\n\n{SECOND}\n\n{FIRST}\n\n{OTHER}\n\n{FIRST}"
    assert found(text) == [(FIRST, FIRST), (FIRST, FIRST)]


def test_a_million_equal_words_take_no_time() -> None:
    with within(seconds=10):
        repeats = find_repeats("word " * 300_000)
    assert all(repeat.copy_of.end <= repeat.start for repeat in repeats)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([FIRST, SECOND, OTHER, "Short one.", "yes"]), max_size=8))
def test_repeats_lie_in_order_after_what_they_repeat_and_say_the_same(blocks: list[str]) -> None:
    text = "\n\n".join(blocks)
    end = 0
    for repeat in find_repeats(text):
        assert end <= repeat.start < repeat.end <= len(text)
        assert repeat.copy_of.end <= repeat.start
        assert letters(text[repeat.start : repeat.end]) == letters(repeat.copy_of.of(text))
        end = repeat.end


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
