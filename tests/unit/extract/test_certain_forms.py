import pytest

from assay.extract.certain_forms import late_attribution, passive_attribution, told_attribution
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences, SentenceWords


def read(text: str) -> SentenceWords:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    return sentence


def shown(text: str, item: Attribution | None) -> tuple[str | None, str, list[str]] | None:
    if item is None:
        return None
    source = item.source.of(text) if item.source else None
    return source, item.cue[0].of(text), [span.of(text) for span in item.content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gang is believed to have fled.", (None, "is believed", ["The gang", "to have fled"])),
        ("Delmar has been accused of fraud.", (None, "has been accused", ["Delmar", "of fraud"])),
        ("The bishop was quoted as saying it fell.", ("The bishop", "was quoted as saying", ["it fell"])),
        ("Amsel was said by colleagues to have slept.", ("colleagues", "was said", ["Amsel", "to have slept"])),
        ("Forty miners are feared dead.", (None, "are feared", ["Forty miners", "dead"])),
        ("The dinghy was found by a boy.", None),
        ("He said the gang is believed to have fled.", None),
    ],
)
def test_reporting_passives(text: str, expected: tuple[str | None, str, list[str]] | None) -> None:
    assert shown(text, passive_attribution(read(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nothing was lost, the cook, Ida Roe, admitted.", ("the cook, Ida Roe", "admitted", ["Nothing was lost"])),
        ("The road was shut, said an official.", ("an official", "said", ["The road was shut"])),
        ("The ransom, said an official, was paid.", ("an official", "said", ["The ransom", "was paid"])),
        ("As it was shut, the cook said.", None),
        ("In Kell, the cook said.", None),
    ],
)
def test_sources_after_their_content(text: str, expected: tuple[str | None, str, list[str]] | None) -> None:
    assert shown(text, late_attribution(read(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roe had been warned by her own doctor that it would hurt.",
            ("her own doctor", "had been warned", ["that it would hurt"]),
        ),
        ("They were later told by a nurse that he slept.", ("a nurse", "were later told", ["that he slept"])),
        ("They were told by phone.", None),
        ("They were told that he slept.", None),
    ],
)
def test_who_told_them(text: str, expected: tuple[str | None, str, list[str]] | None) -> None:
    assert shown(text, told_attribution(read(text))) == expected
