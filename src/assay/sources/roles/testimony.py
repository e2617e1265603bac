"""Whether somebody tells what they lived through: "she said she heard two bangs", "I hid in a cupboard"."""

from __future__ import annotations

from assay.sources.mentions.capacity import Capacity, capacities
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.verbs import VerbForm, verb_readings

_OWN = r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:d|ve))?(?: (?:had|have|has))?"
_HOW = r"(?: (?:also|just|then|only|first|both|all|never|once|again|suddenly|clearly|personally|himself|herself))?"
_LIVED = (
    r"(?:(?:saw|seen)(?! (?:[\w’'-]+ ){1,4}as\b)|heard(?! (?:from|that|about|of|all|it said)\b)|overheard|watched|"
    r"witnessed|noticed|smell(?:ed|t)|"
    r"tasted|touched|found|counted|ran|fled|hid|hidden|"
    r"crawled|crouched|climbed|jumped|dived|escaped|survived|woken|woke|dragged|pulled|carried|grabbed|screamed|"
    r"shouted|wept|"
    r"cried|prayed|telephoned|rung|rang|dug|filmed|recorded|photographed|met|spoke to|been (?:there|inside|asleep|"
    r"hit|beaten|shot|"
    r"thrown|knocked|held|locked|attacked|arrested|detained|robbed|trapped|standing|sitting|lying|hiding|working)|"
    r"(?:was|were) (?:there|inside|asleep|hit|beaten|shot|thrown|knocked|woken|held|locked|attacked|arrested|"
    r"detained|robbed|"
    r"trapped|standing|sitting|lying|sleeping|hiding|walking|driving|working|watching|cooking|waiting|running|playing)|"
    r"lost (?:my|his|her|our|their|a|two|three|four) )"
)
_EXPERIENCE = lazy_pattern(rf"{_OWN}{_HOW} {_LIVED}\b")
_HAD_DONE = lazy_pattern(
    r"\A\W*(?:that )?(?:he|she|they|I|we)(?: had|['’]d) (?!been told|no\b|heard |already|(?:reached|decided|agreed|"
    r"signed|filed|"
    r"voted|donated|endorsed|changed|accepted|asked|wanted|hoped|learned|considered|planned|expected|believed|"
    r"supported|opposed)\b)"
    r"\w+(?:ed|en|un|ut|wn|nt|de|ung)\b"
)
_HAPPENED = lazy_pattern(
    r"(?<!nearly )(?<!almost )\b(?:(?:had|has|['’]d) (?:been )?(?:just )?(?:creaked|cracked|snapped|burst|exploded|"
    r"collapsed|crashed|sounded|rung|gone (?:off|out|down|"
    r"up|dark)|been (?:cut|opened|closed|locked|painted|moved|switched|swept|torn|burned|burnt|beaten|dragged|"
    r"taken away|"
    r"sold while|told to)|fallen|broken|come (?:home|in|out|down|back)|failed|stopped|switched|run (?:dry|out|away)|"
    r"buried|packed|left the|tied|known since)|"
    r"parted|snapped|burst|exploded|collapsed|crashed|capsized|sank|swerved|skidded|toppled|tipped over|caught fire|"
    r"went (?:off|out|down|up|dark|black|over)|came (?:in|out|without|down|home|back|crashing|through|on)|"
    r"fell (?:from|on|off|down|out)|"
    r"broke (?:down|in|out|off|open)|blew up|shook|screamed|shouted|fired|opened fire|struck|smelt|smelled|creaked|"
    r"held (?:him|her|the girl|the boy|them)|pulled (?:him|her|them|out)|dragged|hit (?:him|her|them|the)|"
    r"(?:rang|sounded|lay|stood|sat|ran|burned|burnt) (?:in|on|at|for|out|off|there|two|three|all))\b"
)
"""Events that those who were there tell of."""
_PRESENT = lazy_pattern(
    rf"{_OWN} (?:(?:was|were) (?:sitting|standing|lying|sleeping|asleep|inside|hiding|walking|driving|trapped|hit|"
    rf"shot|beaten|"
    r"robbed|held|thrown|knocked|woken)|could(?: not|n['’]t) (?:lift|move|see|breathe|walk|stand|eat|sleep|speak))\b"
)
_WATCHED = lazy_pattern(rf"{_OWN}{_HOW} (?:watched|witnessed) (?!over\b|for\b|out\b|as a\b)\w")
_SAW = lazy_pattern(
    rf"{_OWN}{_HOW} (?:saw|seen|heard) (?!(?:that|how|from|about|of|in|no)\b)"
    r"(?P<what>(?:[\w’'-]+ ){1,5}[\w’'-]+)"
)
"""What somebody was seen doing: the words after "saw", in which a bare verb must follow ("saw them open a crate")."""
_RECALLS = lazy_pattern(
    r"\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|relive[sd]?|testif(?:y|ies|ied)|recount(?:s|ed|ing)?)\b"
)


_OF_ONESELF = lazy_pattern(
    r"(?:(?:\A|[.!?:“\"‘]\s*)As (?P<as>an? [^.,;:!?\"“”]{3,60}), (?:I|[Mm]y|[Ww]e|[Oo]ur)\b|"
    r"\b(?:I am|I['’]m|I was) (?P<am>an? [^.,;:!?\"“”]{3,60}))"
)


_DEPOSED = lazy_pattern(
    r"\b(?:describ(?:es?|ed)\b(?! (?:\S+ ){1,3}as\b)|(?:told|tells|telling) (?:the )?(?:court|jury|inquiry|inquest|"
    r"tribunal|hearing|"
    r"police|officers|"
    r"detectives|investigators|magistrate|judge|bench|firefighters|rescuers|prosecutors)\b|whispered|"
    r"reported the (?:sound|sight|smell))"
)
"""Words by which a private person bears witness before those who ask."""


def said_of_oneself(content: str) -> tuple[Capacity, ...]:
    """The capacities that speakers give themselves in their own words ("As a nurse, I ...", "I'm a teacher")."""
    found: list[Capacity] = []
    for match in _OF_ONESELF.finditer(content):
        found += capacities(match.group("as") or match.group("am"))
    return tuple(found)


def watched(content: str) -> bool:
    """Whether a statement tells what its source saw or heard others do: "she watched soldiers unload the crates".

    What somebody saw that takes no doing ("he saw burns", "I saw in the scans") is left to learning.
    """
    if _WATCHED.search(content):
        return True
    for found in _SAW.finditer(content):
        for word in found.group("what").split()[1:]:
            if VerbForm.BASE in verb_readings(word) or word.endswith("ing"):
                return True
    return False


def was_there(content: str) -> bool:
    """Whether a statement puts its source at the scene: "she was sitting in the fourth row"."""
    return _PRESENT.search(content) is not None


def tells_own_experience(content: str, cue: str, *, private: bool) -> bool:
    """Whether a statement with these words and this cue is testimony: of what its source saw, heard, did or suffered.

    What somebody says they had done ("he said he had cut the wire") is testimony of a `private` person alone.
    """
    if private and _DEPOSED.search(cue + " " + content[:60]):
        return True
    if _RECALLS.search(cue) or _EXPERIENCE.search(content):
        return True
    return private and (_HAD_DONE.match(content) or _HAPPENED.search(content)) is not None
