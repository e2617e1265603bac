"""Marks of hearsay: the closed class of adverbs and inserted clauses by which a sentence says that others say it.

They name nobody: what they mark is put forward by somebody who is not told, and the publisher hands it on.
"""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

_ADVERBS = r"reportedly|allegedly|purportedly|supposedly"
_LORE = r"(?:local |popular |town |village )?(?:rumou?r|legend|word|gossip|tradition|folklore) has it"
_STORY = r"the (?:story|rumou?r|legend|tale) goes"
_IT_IS = r"it (?:is|was|has been) (?:also |now |widely |often |further )?(?:claimed|said|alleged|reported|rumou?red)"
_HELD = r"it (?:is|was) (?:also |now |widely )?(?:believed|thought|understood)"
_JOINED = r"(?:(?:or )?(?:at least )?so |(?:or )?as )?"

# An adverb, or an inserted clause with what joins it on ("or so rumour has it").
RELAYED = lazy_pattern(
    rf"\b(?P<mark>(?P<adverb>{_ADVERBS})|{_JOINED}(?:{_LORE}|{_STORY}|{_IT_IS}|{_HELD})|(?:or )?so they say)\b",
    re.IGNORECASE,
)
# Passives of finding, which name nobody who found: "was found to have leaked".
FOUND_TO = lazy_pattern(
    r"\b(?P<mark>(?:is|are|was|were|has been|have been|had been) (?:later |also |since |subsequently )?"
    r"(?:found|shown|discovered|established|determined))(?= to (?:have|be|contain)\b)"
)
# All marks of hearsay, those in a passive included ("is said to", "alleged to").
HEARSAY = lazy_pattern(
    rf"\b(?:{_ADVERBS}|alleged(?= to)|purported|rumou?red|{_LORE}|{_STORY}|so they say|{_IT_IS}|"
    r"(?:is|are|was|were) (?:widely )?(?:said|reported|alleged|claimed)(?! by)(?: to)?)\b",
    re.IGNORECASE,
)
