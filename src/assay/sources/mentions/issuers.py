"""What a body lets its words count as: a ministry's report is official, a university's study an expert's."""

from __future__ import annotations

import re

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.bodies import is_public_body, known_body
from assay.sources.mentions.capacity import capacities
from assay.sources.mentions.lexicon import KIND_OF_HEAD, NAME_TAILS, PERSON_HEADS
from assay.sources.mentions.mention import Mention
from assay.sources.mentions.phrase import capitalised, singular, tokens
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import PlaceWord, fold, name_spans, place, word_set
from assay.texts.outlets import outlet_named

RESEARCH_HEADS = word_set("""
university college institute institution academy school laboratory lab observatory polytechnic faculty
think-tank thinktank pollster conservatory
""")
"""Nouns for bodies of learning."""
_ANYWHERE = word_set("university institute polytechnic")
LEARNED = word_set(
    "scientific medical academic peer-reviewed science psychology economics physics chemistry law history"
)
"""What stands before "journal" where it is one of learning."""
_RESEARCH = word_set(
    "research polling policy studies strategic economic scientific opinion survey analytics statistics"
)
_RESEARCH_BODY = word_set(
    "center centre council group firm company organisation organization foundation service centers"
)
_OF_STATE = word_set("""
police ministry department parliament congress senate court tribunal army navy embassy consulate government
administration directorate bureau authority treasury cabinet agency military legislature prosecutor
mayor governor sheriff inspectorate
""")
OF_LEARNING = word_set("""
study survey poll polling research analysis audit-study average averages meta-analysis experiment trial model forecast
estimate paper findings dissertation thesis textbook simulation modelling modeling projection projections
""")
"""Works that are made by learning, whoever made them."""
OF_STATE = word_set("""
ruling verdict case charge order indictment law bill act statute legislation decree regulation regulations ordinance
article section chapter title clause paragraph proposition annex subpoena warrant constitution treaty convention
charter judgment judgement injunction census autopsy communique communiqué directive executive-order resolution
amendment
""")
"""Works that only a state, or states together, make."""
_NO_LEARNING = word_set("committee party campaign council congress")
_AFTER_NAMES = word_set("of for at to on in near by from")
_OFFICIAL_BY = word_set(
    "federal government official census police military parliamentary presidential congressional "
    "court ministry ministerial municipal army coroner navy"
)
"""What stands before a document, figures or a recording that a state's body made ("federal statistics")."""
OF_PRESS = word_set(
    "article story piece column editorial op-ed feature headline newscast broadcast report-card dispatch "
    "program programme"
)
"""Works that journalists make."""
_MAKER = lazy_pattern(r"\b(?:by|from)\s+(.+)$")
_ABOUT = lazy_pattern(
    r"\s(?:to|in|about|on|against|that|into|with|for|at|of|which|showing|saying|finding|seen|obtained)\s.*$"
)
_ABOUT_LATER = lazy_pattern(
    r"\s(?:to|in|about|against|that|into|with|which|showing|saying|finding|seen|obtained|last)\s.*$"
)
_WHITE_PAPER = lazy_pattern(r"\b(?:white|green) paper\b", re.IGNORECASE)
_PLACES = word_set("state nation country city town county borough municipality township republic kingdom")
_ALONE = word_set("Congress Parliament Army Navy Police")
_JOURNAL = lazy_pattern(r"\bjournals? of\b|\b(?:the )?lancet\b", re.IGNORECASE)


def body_role(phrase: str) -> Role:
    """In what capacity the body that `phrase` names speaks; unknown for companies, parties, NGOs and non-bodies."""
    plain = " ".join(phrase.split()).removeprefix("the ").removeprefix("The ")
    words = [fold(word) for word in tokens(plain)]
    if not words:
        return Role.UNKNOWN
    listed = _of_listed(plain)
    return _by_nouns(plain, words) if listed is None else listed


def _of_listed(plain: str) -> Role | None:
    """The role of a body that a table knows: an outlet, a well-known body, a state; none for others."""
    if is_learned_journal(plain):
        return Role.EXPERT
    if outlet_named(plain) is not None:
        return Role.PUBLICATION
    if body := known_body(plain):
        return body.role
    found = place(plain)
    if found is None:
        return None
    return Role.UNKNOWN if found[1] is PlaceWord.DEMONYM else Role.OFFICIAL


def _by_nouns(plain: str, words: list[str]) -> Role:
    """The role that the nouns of a body's name or description tell."""
    heads = {singular(word) for word in words}
    last = singular(words[-1])
    described = not any(map(capitalised, tokens(plain)))
    if (len(words) == 1 and heads & (_PLACES | _OF_STATE) and plain not in _ALONE) or (described and last in _PLACES):
        return Role.UNKNOWN  # "States" in a title names no one state
    cut = next((at for at, word in enumerate(words) if at and word in _AFTER_NAMES), len(words))
    research = heads & _RESEARCH_BODY and set(words) & _RESEARCH
    named = len(words) > 1 and last == "research" and not heads & _NO_LEARNING  # "Veld Bank Research"
    if heads & _ANYWHERE or research or named or singular(words[cut - 1]) in RESEARCH_HEADS:
        return Role.EXPERT
    if (
        heads & _OF_STATE
        or is_public_body(singular(words[cut - 1]), words)
        or KIND_OF_HEAD.get(last) is SourceKind.GOVERNMENT
    ):
        return Role.OFFICIAL
    if len(words) > 1 and not described and last in NAME_TAILS[SourceKind.PUBLICATION] and last not in PERSON_HEADS:
        return Role.PUBLICATION
    last = singular(words[cut - 1])
    return Role.PUBLICATION if KIND_OF_HEAD.get(last) is SourceKind.PUBLICATION and last != "press" else Role.UNKNOWN


def is_learned_journal(phrase: str) -> bool:
    """Whether `phrase` means a journal of learning: "the Veld Journal of Medicine", "a medical journal"."""
    words = [fold(word) for word in tokens(phrase)]
    if _JOURNAL.search(phrase):
        return True
    return any(word in ("journal", "journals") and set(words[:at]) & LEARNED for at, word in enumerate(words))


def named_issuer(phrase: str) -> tuple[Role, str]:
    """The role of the first body that `phrase` names, and its words ("a Veld University poll")."""
    for span in name_spans(phrase):
        words = span.of(phrase)
        pieces = [piece.strip() for piece in re.split(r"[/–—]|(?<=[a-z])-(?=[A-Z])|['’]s\b", words)]
        for piece in dict.fromkeys((*(pieces if len(pieces) > 1 else ()), words)):
            role = body_role(piece)
            if role is not Role.UNKNOWN:
                return role, piece
    return Role.UNKNOWN, ""


def issued_by(mention: Mention) -> tuple[Role, str]:
    """In what capacity a document or recording speaks, and why: that of whoever issued it, as far as `mention` tells.

    Unknown where no maker is told.
    """
    wording, head = mention.wording, _head(mention)
    made = _MAKER.search(wording)
    role, words = named_issuer(_ABOUT.sub("", wording))
    if made is not None and role is Role.UNKNOWN:
        role, words = named_issuer(_ABOUT_LATER.sub("", made.group(1)))
    told = [each for each in capacities(made.group(1)) if not each.weak] if made is not None else []
    if told and role is Role.UNKNOWN and head not in OF_STATE:
        return told[0].role, f"it was made by “{told[0].words}”"
    if role is not Role.UNKNOWN and _can_make(role, head):
        return role, f"it was issued by “{words}”"
    if made is not None and _head_of(made.group(1)) in OF_LEARNING:
        return Role.EXPERT, f"it is from “{made.group(1)}”"
    before = {fold(word) for word in tokens(_ABOUT.sub("", wording))[:-1]}
    if before & _OFFICIAL_BY:
        return Role.OFFICIAL, f"it is a state's (“{wording}”)"
    if mention.affiliation and (role := body_role(mention.affiliation)) is not Role.UNKNOWN and _can_make(role, head):
        return role, f"it was issued by “{mention.affiliation}”"
    return Role.UNKNOWN, ""


def _can_make(role: Role, head: str) -> bool:
    """Whether those of a role make such a work: no newspaper indicts."""
    return not (head in OF_STATE and role is Role.PUBLICATION)


def by_sort(mention: Mention) -> tuple[Role, str]:
    """The role of a work of whose maker nothing is told: a study is an expert's, a ruling or a law a state's."""
    head = _head(mention)
    if head in OF_LEARNING:
        return Role.EXPERT, f"works such as a {head} come from learning"
    if head in OF_STATE:
        return Role.OFFICIAL, f"only states make such a work ({head})"
    if _WHITE_PAPER.search(mention.wording):
        return Role.OFFICIAL, "governments make white papers"
    if head in OF_PRESS:
        return Role.PUBLICATION, f"journalists make such a work ({head})"
    return Role.UNKNOWN, ""


def _head_of(phrase: str) -> str:
    words = tokens(_ABOUT.sub("", phrase))
    return singular(words[-1]) if words else ""


def _head(mention: Mention) -> str:
    numbered = len(mention.name) > 1 and mention.name[1][:1].isdigit()
    return singular(mention.head or (mention.name[0 if numbered else -1] if mention.name else ""))
