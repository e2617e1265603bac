import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.relayed import with_relayed
from tests.bounds import within

Shown = tuple[str | None, str, list[str]]


def shown(text: str, tagged: list[Attribution]) -> list[Shown]:
    found = with_relayed(Layout(text), tagged)
    return [
        (item.source.of(text) if item.source else None, item.cue[0].of(text), [span.of(text) for span in item.content])
        for item in found
    ]


def attribution(text: str, source: str | None, cue: str, *content: str) -> Attribution:
    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    return Attribution(at(source) if source else None, (at(cue),), tuple(at(words) for words in content))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The duke reportedly paid in goats.", [(None, "reportedly", ["The duke", "paid in goats"])]),
        ("Striker reportedly agrees terms with Kesh", [(None, "reportedly", ["Striker", "agrees terms with Kesh"])]),
        ("Has the duke reportedly paid in goats?", []),
        ('His memoir, "The duke reportedly paid in goats", sold well.', []),
        ("The duke paid in goats on Friday.", []),
    ],
)
def test_a_sentence_without_attribution(text: str, expected: list[Shown]) -> None:
    assert shown(text, []) == expected


def test_a_mark_in_what_somebody_says_is_the_speakers() -> None:
    text = "The cook said the duke reportedly paid in goats."
    tagged = [attribution(text, "The cook", "said", "the duke reportedly paid in goats")]
    assert with_relayed(Layout(text), tagged) == tagged


def test_a_clause_beside_what_somebody_says() -> None:
    text = "Police say the road is shut, but the duke reportedly left in May."
    tagged = [attribution(text, "Police", "say", "the road is shut")]
    assert shown(text, tagged) == [
        ("Police", "say", ["the road is shut"]),
        (None, "reportedly", ["the duke", "left in May"]),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The owner reportedly wants to sell it.", (None, "reportedly wants", "The owner", "to sell it")),
        ("The owner has reportedly sold the boat.", (None, "has", ())),
    ],
)
def test_a_mark_that_a_tagger_took_for_a_cue_is_read_anew(text: str, parts: tuple[str | None, ...]) -> None:
    source, cue, *content = parts
    found = shown(text, [attribution(text, source, str(cue), *(words for words in content if words))])
    marked = [item for item in found if item[1] == "reportedly"]
    assert [" ".join(item[2]) for item in marked] == [text.replace("reportedly ", "").rstrip(".")]
    assert all(item[1] in {"has", "reportedly"} for item in found)


def test_long_texts_are_read_in_linear_time() -> None:
    text = "The duke reportedly " * 50_000 + ". " + "He reportedly paid in goats. " * 3_000
    with within(seconds=8):
        assert len(with_relayed(Layout(text), [])) == 3_000
