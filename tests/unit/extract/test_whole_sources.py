import pytest

from assay.domain.span import Span
from assay.extract.joining import Attribution
from assay.extract.layout import Layout
from assay.extract.sentence_words import Sentences
from assay.extract.whole_sources import subject_of, with_whole_source


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def source_of(text: str, source: str | None, cue: str, content: str, *taken: str) -> str | None:
    item = Attribution(place(text, source) if source else None, (place(text, cue),), (place(text, content),))
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    found = with_whole_source(sentence, item, [place(text, words) for words in taken]).source
    return found.of(text) if found else None


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("The port minister said it fell.", "minister", "said", "it fell", "The port minister"),
        ("Papers seen by the Post show it fell.", "the Post", "show", "it fell", "Papers seen by the Post"),
        ("A list of his ships shows it fell.", "his ships", "shows", "it fell", "A list of his ships"),
        ("Ida Roe, who saw it, said it fell.", "Ida Roe", "said", "it fell", "Ida Roe, who saw it"),
        ("Ida Roe, speaking in Kell, said it fell.", "Ida Roe", "said", "it fell", "Ida Roe"),
        ("In a Radio North interview Roe said it fell.", "Roe", "said", "it fell", "Roe"),
        ("Satellite imagery shows that it fell.", None, "shows", "that it fell", "Satellite imagery"),
        ("Three men accused of it fell.", None, "accused", "of it fell", None),
        ("According to Roe, who saw it, it fell.", "Roe", "According to", "it fell", "Roe, who saw it"),
        ("It fell, said the guard, smiling.", "the", "said", "It fell", "the guard"),
        ("It fell, wrote Dr Roe in her notes.", "Dr Roe in her", "wrote", "It fell", "Dr Roe"),
        ("The port on Monday said it fell.", "The port on Monday", "said", "it fell", "The port"),
        ("It is believed that it fell.", None, "is believed", "that it fell", None),
    ],
)
def test_sources_are_whole_phrases(text: str, source: str | None, cue: str, content: str, expected: str | None) -> None:
    assert source_of(text, source, cue, content) == expected


def test_a_source_does_not_reach_into_another_attribution() -> None:
    text = "The port minister said it fell."
    assert source_of(text, "minister", "said", "it fell", "The port") == "minister"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("On Monday the guild of ferrymen declined.", "declined", "the guild of ferrymen"),
        ("The mayor called it false but declined.", "declined", "The mayor"),
        ("But declined.", "declined", None),
    ],
)
def test_the_subject_of_a_verb(text: str, verb: str, expected: str | None) -> None:
    sentence = Sentences(Layout(text)).at(0)
    assert sentence is not None
    reach = subject_of(sentence, sentence.first_at(text.index(verb)))
    assert (sentence.between(*reach).of(text) if reach else None) == expected


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("“It sank,” shouted a boy on the pier. He ran.", "He", "shouted", "“It sank,”", "a boy on the pier"),
        ("“It sank,” smiled the other.", None, "smiled", "“It sank,”", None),  # not a verb of the lexicon
        ("“It sank,” answered the other.", None, "answered", "“It sank,”", "the other"),
        ("“It sank,” he answered the other.", "he", "answered", "“It sank,”", "he"),
        ("Her novel, “The Salt Road”, argues that it sank.", "Her", "argues", "it sank", "Her novel, “The Salt Road”"),
        ("The film “Low Tide” claims it sank.", "The film", "claims", "it sank", "The film “Low Tide”"),
        ("In a note to parents the school said it sank.", "parents the school", "said", "it sank", "the school"),
        ("In a short ruling the bench found that it sank.", "the bench", "found", "that it sank", "the bench"),
        ("In March, half the ferrymen said it sank.", "half the ferrymen", "said", "it sank", "half the ferrymen"),
    ],
)
def test_sources_beside_quotations_and_settings(
    text: str, source: str | None, cue: str, content: str, expected: str | None
) -> None:
    assert source_of(text, source, cue, content) == expected
