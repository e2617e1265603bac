"""Pronouns before their nouns: "Before she left, Ann Lee said"; a headline's "his" of whom the first line names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assay.sources.mentions.mention import Form, Mention
from assay.sources.mentions.occurrences import Occurrence
from assay.sources.within.places import Place
from assay.sources.within.pronouns import agrees
from assay.texts.lazy_pattern import lazy_pattern

REACH = 1
"""How many sentences after a pronoun without an antecedent its noun may come."""
_FRONTED = lazy_pattern(
    r"[\"“]?(?:(?:but|and|even|just|only|long|shortly|soon|right|ever|not long|[\w-]+ [\w-]+) )?"
    r"(?:before|after|as|while|when|if|although|though|because|since|once|until|till|whenever|despite|by|in|for|with)"
    r"(?: [\w’'-]+){0,6} \Z",
    re.IGNORECASE,
)


def is_fronted(before: str) -> bool:
    """Whether `before`, a sentence up to a pronoun, has only opened a clause that goes before the main one."""
    return len(before) < 80 and _FRONTED.match(before) is not None


@dataclass(slots=True)
class Waiting:
    """Source pronouns, one after the other and alike, that nothing before them agrees with."""

    occurrences: list[Occurrence]

    @property
    def latest(self) -> Occurrence:
        """The last of them."""
        return self.occurrences[-1]

    def is_like(self, mention: Mention) -> bool:
        """Whether a pronoun is of the same number and gender."""
        mine = self.latest.mention
        return (mine.number, mine.gender) == (mention.number, mention.gender)

    def is_met_by(self, place: Place) -> bool:
        """Whether `place` names whom the pronouns stood for: who opens a sentence or speaks first, if they agree."""
        named = place.mention.form in (Form.NAME, Form.DEFINITE) and (place.is_source or place.opens_sentence)
        return named and not self.is_over(place.sentence) and agrees(self.latest.mention, place.entity)

    def is_over(self, sentence: int) -> bool:
        """Whether the text has gone on for too long."""
        return sentence > self.latest.sentence + REACH
