"""Invented news texts with gold attribution, for phenomena that PolNeAR hardly holds.

Texts are composed from a random grammar, so that two hardly ever share a sentence's build. The annotation follows
PolNeAR: spans of different roles never overlap, quotation marks lie inside the content, the full stop of a clause
outside, an apposition's closing comma belongs to the source, and of nested statements only the outer is marked.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from benchmarks.attribution.polnear import Article
from training.attribution.phenomena_domains import DOMAINS
from training.attribution.phenomena_forms import Forms
from training.attribution.phenomena_frames import BYLINES, DATELINES
from training.attribution.phenomena_marks import CLOSE, Statements, finished
from training.attribution.phenomena_sources import Sources
from training.attribution.phenomena_speech import Speech

#: how often each kind of sentence comes, of all sentences
SENTENCES: dict[str, int] = {
    "narrative": 46, "trap": 14,
    "quote_first": 9, "quote_last": 5, "quote_split": 3, "mixed": 4, "quote_in_quote": 3,
    "indirect": 10, "clause_first": 6, "clause_split": 4, "as_said": 3, "two_sayings": 5, "doing_saying": 3,
    "telling": 4, "asking": 3, "naming": 3, "blaming": 3, "calling": 3, "urging": 3, "nested": 4, "which_said": 2,
    "according": 7, "passive_to": 6, "passive_that": 5, "passive_as": 3, "noun": 7, "adverb": 2, "no_comment": 5,
    "so_called": 2, "framed": 30,
}  # fmt: skip
#: how often each form of several paragraphs comes, of all paragraphs that are one
FORMS: dict[str, int] = {"long_quotation": 5, "following_quotations": 2, "transcript": 3, "interview": 3, "listing": 3}
FORM_SHARE = 0.14
HEADLINE_SHARE = 0.5
BYLINE_SHARE = 0.2  # at the head, and again at the foot
DATELINE_SHARE = 0.2
UNCLOSED_SHARE = 0.05  # of the articles lose a closing mark


def invented_articles(*, seed: int, count: int) -> Iterator[Article]:
    """Yield `count` articles named `invented-0` on; an article depends on the seed and on its number alone."""
    for number in range(count):
        yield _article(random.Random(f"{seed} {number}"), name=f"invented-{number}")


def _article(chance: random.Random, *, name: str) -> Article:
    speech = Speech(chance, chance.choice(DOMAINS))
    sources = Sources(chance, speech)
    maker = Forms(chance, speech, sources, Statements())
    paragraphs = [_headline(maker, chance)] if chance.random() < HEADLINE_SHARE else []
    length = chance.randrange(4, 15)
    if chance.random() < BYLINE_SHARE:
        paragraphs.append(speech.expanded(chance.choice(BYLINES)))
    body = len(paragraphs)
    while len(paragraphs) < length:
        if chance.random() < FORM_SHARE:
            paragraphs.extend(_made(maker, FORMS, chance)())
        else:
            paragraphs.append(
                " ".join(_made(maker, SENTENCES, chance)() for _ in range(chance.choice([1, 1, 2, 2, 3])))
            )
        sources.new_paragraph()
    if chance.random() < DATELINE_SHARE:
        paragraphs[body] = speech.filled(chance.choice(DATELINES)) + paragraphs[body]
    if chance.random() < BYLINE_SHARE:
        paragraphs.append(speech.expanded(chance.choice(BYLINES)))
    if chance.random() < UNCLOSED_SHARE:
        paragraphs = [_unclosed(paragraph, chance) for paragraph in paragraphs]
    between = "\n" if chance.random() < 0.2 else "\n\n"
    return finished(between.join(paragraphs), name=name, chance=chance)


def _headline(maker: Forms, chance: random.Random) -> str:
    return maker.headline() if chance.random() < 0.6 else maker.speech.filled(maker.short())


def _made(maker: Forms, shares: dict[str, int], chance: random.Random) -> Callable[..., str]:
    found: Callable[..., str] = getattr(maker, chance.choices(list(shares), list(shares.values()))[0])
    return found


def _unclosed(paragraph: str, chance: random.Random) -> str:
    """The paragraph without the mark that closes its last quotation, now and then."""
    if paragraph.endswith("”" + CLOSE) and chance.random() < 0.7:
        return paragraph[: -len("”" + CLOSE)] + CLOSE
    return paragraph
