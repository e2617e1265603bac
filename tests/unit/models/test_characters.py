import pytest

from assay.models.characters import fold


@pytest.mark.parametrize(
    ("character", "read"),
    [
        ("a", "a"),
        ("A", "a"),
        ("É", "e"),
        ("ø", "ø"),
        ("Ł", "ł"),
        ("ß", "ß"),
        ("ẞ", "ß"),
        ("İ", "i"),
        ("Σ", "σ"),
        ("ﬁ", "ﬁ"),
        ("각", "\u1100\u1161\u11a8"),
        ("\N{KELVIN SIGN}", "k"),
        ("5", "5"),
        ("€", "€"),
        ("$", " $ "),
        (",", " , "),
        ("“", " “ "),
        ("≠", " = "),
        ("\N{GREEK QUESTION MARK}", " ; "),
        ("汉", " 汉 "),
        ("\u304b", "\u304b"),
        ("\u304c", "\u304b"),
        ("\t", " "),
        ("\N{NO-BREAK SPACE}", " "),
        ("\N{LINE SEPARATOR}", " "),
        ("\v", ""),
        ("\0", ""),
        ("\N{SOFT HYPHEN}", ""),
        ("\N{ZERO WIDTH SPACE}", ""),
        ("\N{RIGHT-TO-LEFT OVERRIDE}", ""),
        ("\N{COMBINING ACUTE ACCENT}", ""),
        ("\N{REPLACEMENT CHARACTER}", ""),
        ("\ue000", ""),
        ("\ud800", ""),
        ("\udfff", ""),
        ("😀", "😀"),
    ],
)
def test_what_is_read_for_a_character(character, read):
    assert fold(character) == read


def test_what_came_after_unicode_8_is_a_letter_on_every_python():
    comma_of_7_0, dash_of_9_0, mark_of_8_0, mark_of_10_0 = "\u2e41", "\u2e43", "\u08e3", "\u0afa"
    assert [fold(one) for one in (comma_of_7_0, dash_of_9_0)] == [f" {comma_of_7_0} ", dash_of_9_0]
    assert [fold(one) for one in (mark_of_8_0, mark_of_10_0)] == ["", mark_of_10_0]
