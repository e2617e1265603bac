"""Claims said again almost word for word: asserted, denied, asked about.

What people write to teach a reader is mostly clever: near in words and far in meaning. From that alone it would learn
that what sounds like the claim says something else; but news mostly says a thing in its own words.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from training.stance.examples import BEARING, Example, Part

_WHO = (
    "The ministry", "A spokesman for the government", "Two officials", "Police", "The mayor's office", "Ms Dalen",
    "He", "The company", "A witness", "The speaker", "Investigators", "The prosecutor", "Several residents", "She",
    "A union leader", "A person familiar with the matter", "The daily Corriva", "Mr Ostrand, a former aide,",
    "The report", "Campaigners",
)  # fmt: skip
_TAILS = (
    "", "", "", "", " on Monday", ", according to papers seen by this newspaper", " after weeks of talks", ", again",
    " last year",
)  # fmt: skip
_WAYS = {
    "s": (
        "{claim}", "{claim}{tail}", "{who} said {claim}{tail}", "{who} said that {claim}",
        "“{claim},” {who} said{tail}", "According to {who}, {claim}", "{claim}, {who} told reporters{tail}",
        "{who} confirmed that {claim}", "{who} has no doubt that {claim}", "{who} admitted that {claim}",
        "It is true that {claim}", "{who} accused them outright: {claim}", "{who} showed that {claim}{tail}",
        "What {who} had long said turned out to be so: {claim}", "{who} knows that {claim}",
        "{who} charged that {claim}",
    ),
    "o": (
        "{who} denied that {claim}", "{who} denied reports that {claim}{tail}", "It is not true that {claim}",
        "{who} said it was a lie that {claim}", "{who} rejected the claim that {claim}",
        "{who} dismissed as invented the story that {claim}", "That {claim} is false, {who} said{tail}",
        "{who} called it nonsense that {claim}", "No, {who} said, it is simply wrong that {claim}",
        "{who} showed that it is untrue that {claim}",
    ),
    "d": (
        "{who} asked whether {claim}", "{who} would not say whether {claim}", "{who} could not confirm that {claim}",
        "{who} did not deny that {claim}", "{who} is not refuting that {claim}",
        "{who} is looking into whether {claim}", "It is unclear whether {claim}{tail}",
        "{who} refused to rule out that {claim}", "If {claim}, {who} said, there must be an inquiry",
        "{who} never said that {claim}", "{who} has neither confirmed nor denied that {claim}",
        "{who} wants to know if {claim}",
    ),
}  # fmt: skip


def echoes(claims: Sequence[str], count: int, chance: random.Random) -> Iterator[Example]:
    """Yield `count` pairs of one of the `claims`, questions left out, and what takes it up in its own words.

    Half ask what the text says of the claim, half whether the claim follows from it.
    """
    plain = sorted({claim.strip() for claim in claims if not claim.rstrip().endswith("?")})
    for _ in range(count if plain else 0):
        claim, letter = chance.choice(plain), chance.choice("ssod")
        said = claim.rstrip(".")
        who = chance.choice(_WHO)
        way = chance.choice(_WAYS[letter])
        if not way.startswith("{who}"):
            who = who[:1].lower() + who[1:]
        text = way.format(claim=said, who=who, tail=chance.choice(_TAILS)).replace(",,", ",") + "."
        if chance.random() < 0.5:
            yield Example("echoes", "bearing", text[:1].upper() + text[1:], claim, BEARING.index(letter), Part.TRAIN)
        else:
            yield Example("echoes", "entailment", text[:1].upper() + text[1:], claim, "sdo".index(letter), Part.TRAIN)
