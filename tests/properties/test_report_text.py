"""What must hold of any text that a report shows."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from assay.domain.span import Span
from assay.report.contract import to_json
from assay.report.inert import inert, one_line
from assay.report.view.pages import ROLES, segments

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
ENCODABLE = st.text(max_size=60)


@st.composite
def marked_texts(draw):
    text = draw(st.text("ab \n", max_size=40))
    places = st.integers(0, len(text))
    marks = draw(st.lists(st.tuples(places, places, st.sampled_from(ROLES)), max_size=8))
    return text, [(Span(min(start, end), max(start, end)), role) for start, end, role in marks]


@given(ANY_TEXT)
def test_inert_text_keeps_its_length_and_holds_nothing_obeyed(text):
    shown = inert(text)
    assert len(shown) == len(text)
    assert inert(shown) == shown
    assert all(unicodedata.category(character) not in ("Cc", "Cs") or character in "\t\n" for character in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert "\n" not in one_line(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | ENCODABLE,
        lambda part: st.lists(part) | st.dictionaries(ENCODABLE, part),
        max_leaves=12,
    )
)
def test_json_reads_back_as_it_was(value):
    text = to_json({"value": value})
    assert json.loads(text) == {"value": value}
    assert text.encode("utf-8")


@given(marked_texts())
def test_segments_hold_every_word_with_every_role(marked):
    text, marks = marked
    pieces = [piece for paragraph in segments(text, marks, {}) for piece in paragraph]
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())
    expected = {role: sum(character == "a" for character in _covered(text, marks, role)) for role in ROLES}
    found = {role: sum(piece.text.count("a") for piece in pieces if role in piece.roles) for role in ROLES}
    assert found == expected


def _covered(text, marks, role):
    return [
        character
        for place, character in enumerate(text)
        if any(span.start <= place < span.end and each == role for span, each in marks)
    ]
