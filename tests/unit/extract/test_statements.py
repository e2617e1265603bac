from assay.domain.span import Span
from assay.domain.statement import Quote
from assay.extract.layout import Layout
from assay.extract.statements import quote_kind


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_words_inside_somebody_elses_quotation_are_indirect() -> None:
    text = "“The doctors tell us he will walk again,” said Roe."
    content, cue = place(text, "he will walk again"), place(text, "tell")
    assert quote_kind(Layout(text), (content,)) is Quote.DIRECT
    assert quote_kind(Layout(text), (content,), cue=cue) is Quote.INDIRECT


def test_a_quotation_inside_a_quotation_is_direct() -> None:
    text = "“The doctors said, ‘He will walk again,’” said Roe."
    content, cue = place(text, "‘He will walk again,’"), place(text, "said")
    assert quote_kind(Layout(text), (content,), cue=cue) is Quote.DIRECT
    bare = place(text, "He will walk again")
    assert quote_kind(Layout(text), (bare,), cue=cue) is Quote.DIRECT


def test_the_opening_mark_of_the_outer_quotation_quotes_nothing_inside_it() -> None:
    text = "“He will walk again, the doctors said,” Roe told us."
    content, cue = place(text, "He will walk again"), place(text, "said")
    assert quote_kind(Layout(text), (content,), cue=cue) is Quote.INDIRECT
