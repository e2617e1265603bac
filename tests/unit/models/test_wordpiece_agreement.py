"""Our word pieces are those of the package `tokenizers`, number for number and offset for offset."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tokenizers import Tokenizer

from assay.models.card import tokenizer_text
from assay.models.characters import fold
from assay.models.wordpiece import shared_word_piece

THEIRS = Tokenizer.from_str(tokenizer_text())
TEXTS = [
    "The harbour master, Ilse Korven, said the crane had been inspected in March.\n\n“Nobody told us,” he said.",
    "Don’t, can't, U.K., 3.5%, $1,200.50, A.B.C., e-mail@example.org, https://example.org/a_b?c=d#e, #tag @who",
    "Łódź, Ærø, Škoda, Đakovo, Ångström, Ðakar, coöperate, naïve café, Œuvre, façade, ĲSSEL, ǅ, ŉ, ſ",
    "e\u0301tude, cafe\u0301s, o\u0308 \u0301 alone, a\u0323\u0301, q\u0307\u0323, \u0344",
    "\u1e9b\u0323, \u212b, \u2126",
    "ﬁnd ﬂour ﬀ ﬃ ﬄ ﬅ ﬆ ﬓ, ½ ² ① Ⅻ ™ № ℡ ㎏ ﷺ",
    "İstanbul ISTANBUL ısı, Straße STRASSE ẞ, ΣΊΣΥΦΟΣ σίσυφος, ᾳ ᾈ ΐ",
    "a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg \u202eevil\u202c \u2066isolated\u2069 \u061c \u180e",
    "nul\0inside \0 \x01\x02 \x07bell \x0b\x0c\x85 \x1b[0m \x7f tab\tline\r\nend \u2028 \u2029 \u3000 \u1680 \u2009",
    "Правительство отрицает; Київ, Ёлка й; შენ ᲐᲑᲒ; Հայաստան։",
    "قالت الحكومة، إنَّ الخبر كاذبٌ؟ ـ ١٢٣ ؛ پاکستان ; שָׁלוֹם עולם ״ציטוט״ ; ܫܠܡܐ",
    "सरकार ने इनकार किया। বাংলাদেশ ਪੰਜਾਬ ગુજરાત தமிழ் తెలుగు ಕನ್ನಡ മലയാളം සිංහල क़ ड़",
    "รัฐบาลปฏิเสธ ລາວ བོད་ཡིག། မြန်မာ ភាសាខ្មែរ አማርኛ። ᏣᎳᎩ Ꭰ ꭰ ᐃᓄᒃᑎᑐᑦ",
    "政府は否定した。カタカナ ｶﾞ がぎぐ ヴ、「引用」；政府否认了“此事”。中文abc混合 〆 々 𠀀 𫝀 𫠠 𫤠 豈 丽",
    "한국 정부는 부인했다. 각 각 ㄱㅏ 한",
    "😀 👩‍👩‍👧 🇺🇦 ❤️ 👍🏽 ☎️ 🤣 🫠 1️⃣",
    "x" * 99 + " " + "x" * 100 + " " + "x" * 101 + " " + "é" * 100 + " " + "e\u0301" * 101 + " " + "각" * 34,
    "a\ufffdb \ufffd \ufffe \uffff \ue000 \U000f0000 \U0010ffff \u0378 \U0001fbff \ufdd0",
    "[sep] [ SEP ] [SE\u200bP] [SEP\u0301] [[PA]D]",
    "≠ ≮ \u037e \u0387 \u1fef ` ´ ¨ ¸ ¯ ˚ ¿¡ § ¶ « » ‹ › ‐ ‑ ‒ – — ― ‖ ‗ … ‰ ′ ″ ‽ ⁄ ⁒ ⁓ €£¥¢ + < = > ^ | ~ × ÷",
    "x\u302e\u302f \u302f\u08d3y \U0001d16d\U0001d165 \u0f73a \u0f71\u0f74 \u1734 \u0afa \u2e43 \u166d \U000111c9",
    "##ing ing# ##, [unused1] _under_score_ a__b C++ .NET ...... ---- *** \\",
    "",
    " \n ",
]
# Within ideographs, Hangul and private use, characters differ in nothing but their number: some stand for all.
# Surrogates are no text to the package.
UNIFORM = [range(0x3500, 0x4D00), range(0x5000, 0x9F00), range(0xAD00, 0xD700), range(0xE100, 0xF800)]
SURROGATES = range(0xD800, 0xE000)
SPARSE = [*range(0x12600, 0x16000, 61), *range(0x17000, 0x18A00, 61), *range(0x1F000, 0x110000, 1021)]
CODES = [code for code in range(0x12600) if not any(code in one for one in (*UNIFORM, SURROGATES))]
CODES += [*range(0x16000, 0x17000), *range(0x18A00, 0x1F000), *range(0xE0000, 0xE0200), *SPARSE]


def agree(text: str) -> None:
    """Fails where anything differs."""
    wanted, found = THEIRS.encode(text, add_special_tokens=False), shared_word_piece().read(text)
    assert list(zip(*found, strict=True)) == list(zip(wanted.ids, wanted.offsets, strict=True))
    assert shared_word_piece().ids(text) == wanted.ids


@pytest.mark.parametrize("text", TEXTS)
def test_texts_in_all_that_news_is_written_in(text):
    agree(text)


def test_every_character_within_a_word():
    for start in range(0, len(CODES), 1024):
        agree(" ".join(f"a{chr(code)}b" for code in CODES[start : start + 1024]))


def is_settled(character: str) -> bool:
    """Whether canonical ordering leaves the character where it is, or leaves it out."""
    return not unicodedata.combining(character) or not fold(character)


@given(some.text(some.characters(exclude_categories=["Cs"]).filter(is_settled), max_size=80))
def test_any_text(text):
    agree(text)


@given(
    some.lists(
        some.sampled_from([*"aeinorst AEIé’“–.,-\u0301\u200b\u00a0政각", "ing", "[S", "un", "\ufb01"]), max_size=60
    )
)
def test_any_text_of_letters_accents_and_brackets(parts):
    agree("".join(parts))
