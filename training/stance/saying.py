"""Written statements put in somebody's mouth: that it was said makes nothing nearer to the claim.

A statement written without a speaker is given one. Who says so, says it of the same thing; who denies it, says the
opposite of it; who asks whether it is so, says nothing either way.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from training.stance.examples import BEARING, Example, Part

LONGEST = 18  # words of what is put in a mouth
# Words by which a statement is likely to have a speaker, or a way of its own to put things, already.
_SPOKEN = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tells?|according|den[yi]|confirm|admit|accus|claim|report|ask|wr(?:ote|ites)|testif"
    r"|announc|declin|warn|ruled|found|convict|charg|call(?:ed|s)|show|blam|reject|dismiss|refus|find|predict|think|doubt|believ|expect|fear|whether|if|not\b|never|no\b)"
    r"|[\"“”?]",
    re.IGNORECASE,
)
_WHO = (
    "Mr Orlan", "a spokesman", "the ministry", "two officials", "the mayor", "police", "a witness", "Ms Brandt",
    "the company", "the ambassador", "a former aide", "the opposition leader", "an army spokeswoman", "his lawyer",
)  # fmt: skip
_SMALL = {
    "The", "A", "An", "Its", "His", "Her", "Their", "There", "It", "He", "She", "They", "Two", "Three", "Some", "Most",
    "All", "One",
}  # fmt: skip
_SAYS = (
    "{who} said {what}", "{who} said that {what}", "{who} said {what}", "{who} told reporters that {what}",
    "{what}, {who} said", "according to {who}, {what}", "{who} insisted that {what}", "{who} claimed that {what}",
    "{who} confirmed that {what}", "{who} says {what}", "{who} alleged that {what}",
)  # fmt: skip
_DENIES = (
    "{who} denied that {what}", "{who} said it was not true that {what}", "{who} rejected reports that {what}",
    "{who} called it a lie that {what}",
)  # fmt: skip
_ASKS = ("{who} asked whether {what}", "{who} would not say whether {what}", "{who} did not know if {what}")


def in_mouths(examples: Sequence[Example], count: int, chance: random.Random) -> Iterator[Example]:
    """Yield up to `count` of the written statements to train on, as often for the claim as against it or neither."""
    plain: dict[str, list[Example]] = {"s": [], "o": [], "d": []}
    for example in examples:
        letter = BEARING[example.label] if example.origin == "written" and example.head == "bearing" else ""
        if letter in plain and example.part is Part.TRAIN and _can_be_said(example):
            plain[letter].append(example)
    if not all(plain.values()):
        return
    for _ in range(count):
        letter = chance.choice("sod")
        example = chance.choice(plain[letter])
        draw = chance.random()
        ways: tuple[str, ...]
        if draw < 0.12 and letter != "o":
            ways, said = _DENIES, {"s": "o", "d": "d"}[letter]
        elif draw < 0.2:
            ways, said = _ASKS, "d"
        else:
            ways, said = _SAYS, letter
        text = chance.choice(ways).format(who=chance.choice(_WHO), what=_inside(example))
        yield replace(example, origin="saying", text=text[:1].upper() + text[1:] + ".", label=BEARING.index(said))


def _can_be_said(example: Example) -> bool:
    """Whether a statement is short, has no speaker yet, and may stand inside a sentence."""
    words = example.text.split()
    fits = words[0][:1].islower() or words[0] in _SMALL or words[0] in example.claim.split()
    return fits and len(words) <= LONGEST and not example.before and not _SPOKEN.search(example.text)


def _inside(example: Example) -> str:
    """The statement as part of a sentence: an article at its head begins small."""
    words = example.text.rstrip(".").split(" ")
    if words[0] in _SMALL:
        words[0] = words[0].lower()
    return " ".join(words)
