"""The words by which statements are made: cue verbs with their inflections, cue nouns, and fixed phrases.

One table for the rules tagger and for reading basis, mode and framing from a statement's words.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache


def listed(words: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(words.split())


class CueKind(StrEnum):
    """What may follow a cue verb."""

    CLAUSE = "clause"
    MARKED = "marked"
    OBJECT = "object"


# Takes a clause, with or without "that": "officials said (that) ...".
_CLAUSE_VERBS = listed(
    "say tell add note report announce suggest state claim argue explain acknowledge declare insist recall warn "
    "assert allege admit reveal confirm concede contend disclose predict estimate stress emphasise emphasize tweet "
    "testify maintain believe think deny promise vow pledge hope fear reiterate boast joke conclude imply complain "
    "caution observe remark proclaim assume reckon realise realize worry doubt swear"
)
# Takes "that ..." or quoted words only: without them it is not a cue ("the map shows a road").
_MARKED_VERBS = listed(
    "show find indicate write ask continue reply respond answer know learn see hear mean agree decide determine "
    "remind inform assure convince feel understand expect post quip shout chant comment opine lament read begin "
    "repeat speculate propose recommend demand signal guarantee notify point counter retort muse marvel whisper mutter "
    "murmur yell scream prove"
)
# Takes a thing or a person: "called the plan reckless", "denied the charge".
_OBJECT_VERBS = listed(
    "call describe accuse criticise criticize blame condemn denounce praise reject dismiss deny urge want endorse "
    "defend slam blast decry mock question oppose welcome propose cite demand threaten characterise characterize "
    "label portray dispute refute mention offer"
)
_IRREGULAR = {
    "prove": "proved proven",
    "say": "said",
    "tell": "told",
    "think": "thought",
    "write": "wrote written",
    "know": "knew known",
    "learn": "learned learnt",
    "see": "saw seen",
    "hear": "heard",
    "mean": "meant",
    "feel": "felt",
    "find": "found",
    "show": "showed shown",
    "understand": "understood",
    "begin": "began begun",
    "seek": "sought",
    "swear": "swore sworn",
    "read": "read",
}
_DOUBLED = {"admit": "admitt", "quip": "quipp", "slam": "slamm"}
_NOT_VERBS = listed("reports report found answer reading meaning meant mean support supports question reading attack")

ADVERBS = listed(
    "also later then repeatedly again earlier recently previously reportedly publicly privately openly once first "
    "further already now still often long never not n't falsely flatly strongly initially simply only just even "
    "subsequently frankly angrily quickly explicitly clearly specifically apparently consistently formally"
)
AUXILIARIES = listed(
    "has have had is are was were be been being did does do didn't doesn't don't hasn't haven't hadn't would "
    "wouldn't will won't can cannot can't could couldn't may might must should"
)
CUE_NOUNS = listed(
    "claim report statement allegation assertion suggestion accusation belief warning argument admission "
    "announcement conclusion fear hope rumour rumor speculation suspicion prediction concern claims reports "
    "statements allegations assertions suggestions accusations beliefs warnings arguments announcements conclusions "
    "fears hopes rumours rumors suspicions predictions concerns denial denials contention insistence testimony "
    "complaint complaints assurance assurances acknowledgement acknowledgment revelation revelations"
)
TIME_WORDS = listed(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently last "
    "this week month year morning evening afternoon night on"
)


def inflections(verb: str) -> tuple[str, ...]:
    """The forms of a verb: itself, third person, participle in -ing, past forms."""
    stem = _DOUBLED.get(verb, verb)
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, ing, past = verb[:-1] + "ies", verb + "ing", verb[:-1] + "ied"
    elif verb.endswith("e") and not verb.endswith("ee"):
        third, ing, past = verb + "s", verb[:-1] + "ing", verb + "d"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
        ing, past = stem + "ing", stem + "ed"
    return (verb, third, ing, *_IRREGULAR.get(verb, past).split())


@cache
def cue_verbs() -> dict[str, tuple[str, CueKind]]:
    """Every form of every cue verb, in lower case, with its lemma and what may follow it."""
    forms: dict[str, tuple[str, CueKind]] = {}
    tables = (
        (_OBJECT_VERBS, CueKind.OBJECT),
        (_MARKED_VERBS, CueKind.MARKED),
        (_CLAUSE_VERBS, CueKind.CLAUSE),
    )
    for verbs, kind in tables:
        for verb in sorted(verbs):
            forms.update((form, (verb, kind)) for form in inflections(verb) if form not in _NOT_VERBS)
    forms["found"] = ("find", CueKind.MARKED)
    forms["tweeted"] = ("tweet", CueKind.CLAUSE)
    return forms


def lemma(word: str) -> str | None:
    """The lemma of a cue verb's form, or none where `word` is not one."""
    entry = cue_verbs().get(word.lower())
    return entry[0] if entry else None
