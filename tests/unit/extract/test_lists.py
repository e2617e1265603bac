from assay.domain.span import Span
from assay.extract.base import SpanRole, TaggedSpan, Tagging
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.lists import announced_lists, with_items


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def with_cue(text: str, cue: str) -> Tagging:
    return Tagging((TaggedSpan(SpanRole.CUE, place(text, cue), 0.9),))


def items(text: str, cue: str) -> list[list[str]]:
    return [[item.of(text) for item in found.items] for found in announced_lists(Layout(text), with_cue(text, cue))]


def test_items_lose_their_bullets_and_connectives() -> None:
    for one, other, third in (("- ", "- ", "- "), ("• ", "• ", "• "), ("1. ", "2. ", "3. "), ("(a) ", "(b) ", "(c) ")):
        text = f"The report found:\n\n{one}the crane was old;\n{other}nobody looked; and\n{third}it fell.\n\nIt rained."
        assert items(text, "found") == [["the crane was old", "nobody looked", "it fell."]]


def test_items_may_be_marked_by_semicolons_alone() -> None:
    text = "The report found:\n\nthe crane was old;\n\nnobody looked;\n\nit fell.\n\nIt rained."
    assert items(text, "found") == [["the crane was old", "nobody looked", "it fell."]]


def test_what_nobody_says_and_what_is_no_list_announces_nothing() -> None:
    bring = "Holt said no. What to bring:\n\n- a coat\n- a lamp"
    assert items(bring, "said") == []
    assert items("The report found:\n\nThe crane was old.", "found") == []
    assert items("The report found:\n\n- The crane was old.", "found") == []
    assert items("The report found it.\n\n- a coat\n- a lamp", "found") == []


def test_items_are_content_of_the_last_statement_that_announces_them() -> None:
    text = "Holt said the report found that the yard had:\n\n- no crane\n- no lamp"
    layout = Layout(text)
    lists = announced_lists(layout, with_cue(text, "found"))
    first = Attribution(place(text, "Holt"), (place(text, "said"),), ())
    last = Attribution(place(text, "the report"), (place(text, "found"),), (place(text, "the yard had:"),))
    found = with_items(layout, [first, last], lists)
    assert found[0] == first
    assert [span.of(text) for span in found[1].content] == ["the yard had", "no crane", "no lamp"]


def test_what_follows_a_list_is_not_announced_by_it() -> None:
    text = "Divers saw:\n\n- a chain\n- two anchors\n\nThe wreck lies at forty metres.\n\n“It is deep.”"
    layout = Layout(text)
    contents = (place(text, "The wreck lies at forty metres"), place(text, "“It is deep.”"))
    item = Attribution(place(text, "Divers"), (place(text, "saw"),), contents)
    (found,) = with_items(layout, [item], announced_lists(layout, with_cue(text, "saw")))
    assert [span.of(text) for span in found.content] == ["“It is deep.”", "a chain", "two anchors"]
