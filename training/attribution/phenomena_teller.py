"""What all makers of attributing sentences share: chance, matter, cast, numbering, verbs, times and places."""

from __future__ import annotations

import random
import re

from training.attribution import phenomena_verbs as verbs
from training.attribution.phenomena_clauses import Phrase
from training.attribution.phenomena_grammar import participle
from training.attribution.phenomena_marks import Statements
from training.attribution.phenomena_sources import Sources
from training.attribution.phenomena_speech import Speech

_BARE = {
    "said",
    "explained",
    "wrote",
    "added",
    "warned",
    "recalled",
    "insisted",
    "noted",
    "argued",
    "replied",
    "claimed",
    "conceded",
}


_SIGHT = re.compile(r"image|footage|video|photo|data|figures|statistics|tests|sign ")


class Teller:
    """One article's makers of sentences share its chance, its matter, its cast and its numbering."""

    def __init__(self, chance: random.Random, speech: Speech, sources: Sources, statements: Statements) -> None:
        self.chance = chance
        self.speech = speech
        self.sources = sources
        self.statements = statements

        self.now = False  # whether the statement under way is told in the present or perfect: then no time is given

    def new(self) -> str:
        """The number of a new statement."""
        self.now = False
        return self.statements.new()

    def one_of(self, words: str) -> str:
        """One of several words with strokes between them."""
        return self.speech.one_of(words)

    def either(self, share: float) -> bool:
        return self.chance.random() < share

    def verb(self, entries: tuple[tuple[str, str, str], ...], by: Phrase, *, bare: bool = False) -> str:
        """A verb in past or present, with auxiliaries or an adverb now and then."""
        entry = self.chance.choice(entries)
        draw = self.chance.random()
        if bare or draw < 0.7:
            text = entry[0]
        elif draw < 0.93:
            text = entry[2] if by.plural else entry[1]
            self.now = True
        else:
            head, _, rest = entry[0].partition(" ")
            stem = entry[2].partition(" ")[0]
            if head in {"was", "did", "would", "could", "had"}:
                text = entry[0]
            else:
                done = participle(stem)
                text = f"{'have' if by.plural else 'has'} {done} {rest}".strip()
                self.now = True
        if text.startswith("was ") and by.plural:
            text = "were " + text[4:]
        if not bare and self.either(0.1) and " " not in text:
            text = f"{self.chance.choice(verbs.ADVERBS).replace('himself', 'also')} {text}"
        return text

    def said(self, by: Phrase, *, quoting: bool) -> str:
        """A verb of saying: every third time "said"."""
        draw = self.chance.random()
        if draw < 0.2:
            return "said"
        if draw < 0.35:
            self.now = True
            return self.chance.choice(["say", "have said"] if by.plural else ["says", "has said"])
        banned = verbs.CLAUSE_ONLY if quoting else verbs.QUOTING_ONLY
        return self.verb(tuple(entry for entry in verbs.SAYING if entry[0] not in banned), by)

    def shown(self) -> tuple[Phrase, str]:
        """A document or picture with a verb that suits it."""
        if self.either(0.3):
            by = self.sources.picture()
            return by, self.verb(verbs.SHOWING[:5], by)
        by = self.sources.document()
        return by, self.verb(verbs.SHOWING[:5] if _SIGHT.search(by.text) else verbs.SHOWING, by)

    def aside(self) -> str:
        """Time and place of the saying, outside of all spans, with a leading blank; often nothing."""
        draw = self.chance.random()
        if draw < 0.55 or (self.now and draw < 0.75):
            return ""
        if self.now:
            return f" {self.sources.place()}"
        if draw < 0.75:
            return f" {self.sources.time()}"
        if draw < 0.93:
            return f" {self.sources.place()}"
        return f" {self.sources.time()} {self.sources.place()}"

    def written(self, verb: str) -> str:
        """`verb`, and what belongs to it in the cue now and then: "in a statement"."""
        if verb not in {"said", "says", "say", "announced", "confirmed", "admitted", "warned", "wrote"} or self.either(
            0.7
        ):
            return verb
        return f"{verb} {'in a statement' if self.either(0.5) else self.chance.choice(verbs.IN_WRITING)}"

    def comma(self, sentences: str) -> str:
        """Sentences that end in a comma, where the last was no question or outcry."""
        return sentences[:-1] + "," if sentences.endswith(".") else sentences

    def clausal(self, by: Phrase) -> str:
        return (
            self.said(by, quoting=False)
            .replace("told reporters", "said")
            .replace("tells reporters", "says")
            .replace("tell reporters", "say")
        )
