"""What every tagger must keep, whatever it is made of."""

from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assay.extract import SpanRole, Tagger, Tagging, make_tagger
from assay.settings import Settings
from tests.bounds import within

TEXT = (
    "Harbour officials said on Monday that the crane had failed.\n\n“Nobody had looked at it for years,” said "
    "Mira Holt, the foreman. “We told them so.”\n\nAccording to the harbour log, it fell at noon. "
    "The port declined to comment."
)
_WEIGHTS = resources.files("assay.models").joinpath("attribution")
_HAS_MODEL = _WEIGHTS.is_dir() and any(item.name.endswith(".onnx") for item in _WEIGHTS.iterdir())


@pytest.fixture(
    scope="module",
    params=["rules", pytest.param("neural", marks=pytest.mark.skipif(not _HAS_MODEL, reason="no shipped model"))],
)
def tagger(request: pytest.FixtureRequest) -> Tagger:
    return make_tagger(Settings(tagger=request.param))


def check(text: str, tagging: Tagging) -> None:
    """The promises of `Tagging`: order, no overlap, spans in the text, probabilities, links between the right roles."""
    end = 0
    for tagged in tagging.spans:
        assert end <= tagged.span.start < tagged.span.end <= len(text)
        assert 0 <= tagged.probability <= 1
        end = tagged.span.end
    for links, seeker, partner in (
        (tagging.cue_of_content, SpanRole.CONTENT, SpanRole.CUE),
        (tagging.source_of_cue, SpanRole.CUE, SpanRole.SOURCE),
    ):
        for (one, other), probability in links.items():
            assert (tagging.spans[one].role, tagging.spans[other].role) == (seeker, partner)
            assert 0 <= probability <= 1


def test_the_name_is_that_of_the_settings(tagger: Tagger) -> None:
    assert make_tagger(Settings(tagger=tagger.name)).name == tagger.name


def test_plain_statements_are_found(tagger: Tagger) -> None:
    tagging = tagger.tag(TEXT)
    check(TEXT, tagging)
    by_role = {role: [item.span.of(TEXT) for item in tagging.spans if item.role is role] for role in SpanRole}
    assert any("Harbour officials" in words for words in by_role[SpanRole.SOURCE])
    assert any("Mira Holt" in words for words in by_role[SpanRole.SOURCE])
    assert sum("said" in words for words in by_role[SpanRole.CUE]) == 2
    assert any("the crane had failed" in words for words in by_role[SpanRole.CONTENT])
    assert any("Nobody had looked at it for years" in words for words in by_role[SpanRole.CONTENT])


def test_links_join_contents_to_their_cues(tagger: Tagger) -> None:
    tagging = tagger.tag(TEXT)
    number = {item.span.of(TEXT): place for place, item in enumerate(tagging.spans)}
    cue = next(place for words, place in number.items() if words.startswith("said on") or words == "said")
    likeliest = max(tagging.cue_of_content.items(), key=lambda link: (link[0][0] < cue + 3) * link[1])
    assert likeliest[1] > 0.5


@pytest.mark.parametrize("text", ["", " ", "\n\n", "?", "said", "“", "\u200f\u202e said", "𝔘𝔫𝔦 said that 𝔵."])
def test_scraps_do_no_harm(tagger: Tagger, text: str) -> None:
    check(text, tagger.tag(text))


def test_an_empty_text_gives_an_empty_tagging(tagger: Tagger) -> None:
    assert tagger.tag("") == Tagging(())


def test_the_same_text_gives_the_same_tagging(tagger: Tagger) -> None:
    first = tagger.tag(TEXT)
    tagger.tag("Another text said so.")
    assert tagger.tag(TEXT) == first


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Holt", " said", " that", ", ", "“", "”", '"', ". ", "\n\n", " told", " he", "according to "]),
        max_size=40,
    )
)
def test_any_row_of_words_keeps_the_promises(tagger: Tagger, parts: list[str]) -> None:
    text = "".join(parts)
    check(text, tagger.tag(text))


@pytest.mark.parametrize("unit", ["said ", '"', "“a ", ", he said, "])
def test_long_lines_are_read_in_bounded_time(unit: str) -> None:
    with within(seconds=10):
        text = unit * (60_000 // len(unit))
        check(text, make_tagger(Settings(tagger="rules")).tag(text))
