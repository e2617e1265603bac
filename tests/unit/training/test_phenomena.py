from __future__ import annotations

import itertools
import random
import re

import pytest

from benchmarks.attribution.polnear import Article, Span
from training.attribution import phenomena
from training.attribution.phenomena import invented_articles
from training.attribution.phenomena_domains import DOMAINS
from training.attribution.phenomena_forms import Forms
from training.attribution.phenomena_frames import CLAUSES, FRAMES, SPOKEN, TAILS
from training.attribution.phenomena_grammar import gerund, participle, past, present
from training.attribution.phenomena_marks import Statements, capital, content, cue, finished, source
from training.attribution.phenomena_sources import Sources
from training.attribution.phenomena_speech import Speech

ROLES = ("source", "cue", "content")
ARTICLES = list(invented_articles(seed=7, count=300))


def spans(article: Article, role: str) -> set[Span]:
    return {span for attribution in article.attributions for span in getattr(attribution, role)}


def texts(article: Article, role: str) -> list[list[str]]:
    return [[article.text[s:e] for s, e in getattr(found, role)] for found in article.attributions]


def drawn(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - nothing secret


def maker(chance: random.Random) -> Forms:
    speech = Speech(chance, chance.choice(DOMAINS))
    return Forms(chance, speech, Sources(chance, speech), Statements())


def test_the_same_seed_gives_the_same_articles_and_another_seed_others() -> None:
    assert list(invented_articles(seed=7, count=20)) == ARTICLES[:20]
    assert not {a.text for a in invented_articles(seed=8, count=20)} & {a.text for a in ARTICLES}


def test_one_article_is_known_word_by_word() -> None:
    (article,) = invented_articles(seed=141, count=1)
    assert (article.name, article.annotator) == ("invented-0", "made")
    assert article.text == (
        "families have left club\n\n"
        "Experts commented on the defeat. "
        "Several shopkeepers’ theory there had been dozens of people inside drew laughter.\n\n"
        "»The transfer,« Rania Nwosu (independent) agrees, »was true.«\n\n"
        "Witnesses claimed to have received threats in 1946."
    )
    assert list(zip(*(texts(article, role) for role in ROLES), strict=True)) == [
        (["Experts"], ["commented on"], ["the defeat"]),
        (["Several shopkeepers’"], ["theory"], ["there had been dozens of people inside"]),
        (["Rania Nwosu (independent)"], ["agrees"], ["»The transfer,«", "»was true.«"]),
        (["Witnesses"], ["claimed"], ["to have received threats in 1946"]),
    ]


def test_spans_lie_in_the_text_begin_and_end_with_ink_and_roles_do_not_overlap() -> None:
    for article in ARTICLES:
        owner: dict[int, str] = {}
        for role in ROLES:
            for start, end in spans(article, role):
                assert 0 <= start < end <= len(article.text)
                assert article.text[start:end] == article.text[start:end].strip()
                assert all(owner.setdefault(place, role) == role for place in range(start, end))
        assert all(found.cue and found.content for found in article.attributions)


def test_spans_of_one_role_are_the_same_or_apart() -> None:
    for article, role in itertools.product(ARTICLES, ROLES):
        ordered = sorted(spans(article, role))
        assert all(first[1] <= second[0] for first, second in itertools.pairwise(ordered))


def test_nothing_of_the_making_is_left_in_a_text() -> None:
    for article in ARTICLES:
        assert not re.search(r"[{}^@|\ue000-\ue002]|  |\bthe the\b|\.\.|,,| ,(?! )", article.text), article.text


def test_texts_hardly_share_sentences() -> None:
    quoteless = [re.split(r"(?<=[.!?])\s+", article.text) for article in ARTICLES]
    long = [sentence for article in quoteless for sentence in article if len(sentence) > 60]
    assert len(set(long)) > 0.98 * len(long)


@pytest.mark.parametrize(
    ("role", "pattern"),
    [
        ("cue", "^[Aa]ccording to$"),
        ("cue", "^:$"),
        ("cue", "^(is|are|was|were) believed$"),
        ("cue", "told$"),
        ("cue", "^claim$"),
        ("cue", "^declined$"),
        ("content", "^to comment$"),
        ("cue", "could not be reached"),
        ("cue", "^said in a statement$"),
        ("cue", "^reportedly$"),
        ("cue", "^whether$"),
        ("source", "^who$"),
        ("source", "^s?he$"),
        ("source", "[’']s$"),
        ("source", "familiar with"),
        ("source", "^satellite images|^Satellite images"),
        ("source", "^[A-Z]{4,}$"),
        ("source", "^Q$"),
        ("source", ", .*,$"),
        ("content", "^“[^”]*$"),
        ("content", "^«"),
        ("content", "^„"),
        ("content", "^‘"),
        ("content", '^"'),
        ("content", "‘.*’.*”$"),
        ("content", "that .* told .* that "),
        ("content", "^of "),
        ("content", "^as "),
        ("content", "^whether "),
    ],
)
def test_every_phenomenon_occurs(role: str, pattern: str) -> None:
    assert any(re.search(pattern, text) for article in ARTICLES for found in texts(article, role) for text in found)


def test_statements_share_a_source_have_none_and_come_in_pieces() -> None:
    found = [attribution for article in ARTICLES for attribution in article.attributions]
    assert any(not attribution.source for attribution in found)
    assert any(len(attribution.content) > 2 for attribution in found)
    shared = [
        a
        for a in ARTICLES
        if len({f.source for f in a.attributions if f.source}) < sum(1 for f in a.attributions if f.source)
    ]
    assert len(shared) > 30


@pytest.mark.parametrize("name", [*phenomena.SENTENCES, *phenomena.FORMS, "headline"])
def test_every_maker_makes_what_can_be_read_out(name: str) -> None:
    for seed in range(40):
        made = getattr(maker(drawn(seed)), name)()
        article = finished(made if isinstance(made, str) else "\n\n".join(made), name=name, chance=drawn(0))
        assert bool(article.attributions) == (name not in {"narrative", "trap"})
        if name not in {"headline", "transcript", "listing", "trap"}:
            assert (
                article.text.lstrip("“„‚«» ")[0] in "0123456789$€£" or article.text.lstrip("“„‚«»'\"‘ ")[0].isupper()
            ), article.text


@pytest.mark.parametrize("frame", [*CLAUSES, *SPOKEN, *TAILS])
def test_every_skeleton_can_be_filled(frame: str) -> None:
    assert not re.search(r"[\[\]{}]", Speech(drawn(3), DOMAINS[0]).expanded(frame))


@pytest.mark.parametrize("frame", FRAMES)
def test_every_frame_has_a_cue_and_content(frame: str) -> None:
    assert frame.count("<") == frame.count(">") >= 1
    assert frame.count("^") in {2, 4}


def test_marks_come_out_as_spans_and_quotation_marks_in_a_style() -> None:
    text = f"{content('“It holds,”', '0')} {source('Ana Reiss', '0', '1')} {cue('said', '0')} and {cue('left', '1')}."
    article = finished(text, name="x", chance=drawn(2))
    assert [texts(article, role) for role in ROLES] == [
        [["Ana Reiss"], ["Ana Reiss"]],
        [["said"], ["left"]],
        [["« It holds, »"], []],
    ]
    with pytest.raises(ValueError, match="lie in each other"):
        content(source("she", "0"), "0")


def test_a_capital_is_put_past_marks() -> None:
    assert capital(content("“it”", "0")) == content("“It”", "0")


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("hide", ("hid", "hidden", "hiding", "hides")), ("stop", ("stopped", "stopped", "stopping", "stops")),
        ("be", ("was", "been", "being", "is")), ("carry", ("carried", "carried", "carrying", "carries")),
        ("lie", ("lied", "lied", "lying", "lies")), ("reach", ("reached", "reached", "reaching", "reaches")),
    ],
)  # fmt: skip
def test_verbs_are_inflected(verb: str, forms: tuple[str, str, str, str]) -> None:
    assert (past(verb), participle(verb), gerund(verb), present(verb, plural=False)) == forms
