"""Builds a pile: hands out base texts, outlets and times, and makes documents of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

import assay
from assay.lineage.sketch import sketch
from benchmarks.lineage.mutations.base import Base
from benchmarks.lineage.mutations.blocks import long_enough
from benchmarks.lineage.mutations.changes import vocabulary
from benchmarks.lineage.mutations.made import Made, MadePile
from benchmarks.lineage.mutations.outlets import Clock, Outlets
from benchmarks.lineage.mutations.truth import Material
from benchmarks.lineage.mutations.wordings import Wordings
from benchmarks.lineage.mutations.words import Words, paragraphs, text_of


class NoTexts(Exception):
    """The base texts are used up."""


class Builder:
    """A pile in the making; the same base texts and seed make the same pile."""

    def __init__(self, name: str, bases: Sequence[Base], *, wordings: Wordings, seed: int) -> None:
        self.name = name
        self.wordings = wordings
        self.generator = np.random.default_rng(seed)
        self.vocabulary = vocabulary(base.words for base in bases)
        self.outlets = Outlets(self.generator)
        order = self.generator.permutation(len(bases)).tolist()
        self._left = [bases[place] for place in order]
        self._frames: list[Words] = []
        self._made: list[Made] = []
        self._texts: Counter[str] = Counter()

    @property
    def texts_left(self) -> int:
        """How many base texts are left."""
        return len(self._left)

    def take(self) -> Material:
        """A base text long enough to be copied in part."""
        for place, base in enumerate(self._left):
            if long_enough(base.words):
                return Material(self._left.pop(place).words)
        raise NoTexts

    def take_any(self) -> Material:
        """A base text of whatever length."""
        if not self._left:
            raise NoTexts
        return Material(self._left.pop(0).words)

    def own_paragraphs(self, count: int) -> list[Words]:
        """Paragraphs of a text that is kept for this, each given out once."""
        while len(self._frames) < count:
            self._frames += paragraphs(self.take_any().words)
        given, self._frames = self._frames[:count], self._frames[count:]
        return given

    def clock(self) -> Clock:
        """The clock of another family."""
        return Clock(self.generator)

    def one_of(self, *choices: str) -> str:
        """One of the choices at random."""
        return choices[int(self.generator.integers(len(choices)))]

    def add(
        self,
        material: Material,
        kind: str,
        *,
        publisher: str | None = None,
        published: str | None = None,
        title: str | None = None,
        changed: float = 0.0,
        parents: Sequence[Made] = (),
        cue: str = "",
    ) -> Made:
        """Adds the document that the material makes; without a publisher, the next outlet's."""
        text = text_of(material.words)
        document = assay.text(text, publisher=publisher or self.outlets(), published=published, title=title)
        self._texts[text] += 1
        if self._texts[text] > 1:
            document = replace(document, id=f"{document.id}-{self._texts[text]}")
        if len(sketch(document).words) != len(material.words):
            raise ValueError(f"The words of {kind} in {self.name} are counted differently.")
        name = f"{self.name}/{len(self._made):03d}-{kind}"
        names = tuple(parent.name for parent in parents)
        made = Made(name, document, material, kind, changed, names, cue)
        self._made.append(made)
        return made

    def pile(self) -> MadePile:
        """The pile so far, shuffled, with the texts that are left as unrelated reports in it."""
        order = self.generator.permutation(len(self._made)).tolist()
        return MadePile(self.name, tuple(self._made[place] for place in order))
