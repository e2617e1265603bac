"""Words by which somebody says another explanation outright: "it is a fabrication", "the footage is from 2014"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import chain

from assay.appraisal.index import Index
from assay.domain.source import Stake
from assay.domain.stance import StanceLabel
from assay.domain.statement import Mode, Quote, Statement
from assay.domain.weighing import ExplanationKind
from assay.texts.lazy_pattern import lazy_pattern

_LONGEST = 600
_BEFORE = 30
_PLAINLY = 0.2
_SHOWN = r"(?:footage|videos?|clips?|photos?|photographs?|pictures?|images?|recordings?|documents?|letters?)"
_ELSEWHERE = (
    r"(?:another|a different|an earlier|a previous|an unrelated) "
    r"(?:place|country|war|year|event|conflict|attack|incident|town|city|region)"
)
_PATTERNS: dict[ExplanationKind, re.Pattern[str]] = {
    kind: lazy_pattern(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
    for kind, patterns in {
        ExplanationKind.FABRICATED: (
            r"fabricat(?:ed|ion|ions|ing)|hoax(?:es)?|forger(?:y|ies)|forged|fak(?:e|es|ed|ery)(?! news)|doctored",
            r"concocted|staged(?! an?\b)|made[- ]up|an? (?:\w+ )?invention|inventions|invented|a (?:\w+ )?lie",
            r"(?:these are|all|pure|outright|pack of) lies|false flag|disinformation",
            r"smear(?: campaign)?|(?:is|are|as|was|were|mere|pure|enemy) propaganda",
        ),
        ExplanationKind.MISATTRIBUTED: (
            rf"(?:old|older|recycled|archive|unrelated|years?-old|months?-old) {_SHOWN}",
            rf"(?:{_SHOWN}|it|they)\b.{{0,40}}\b(?:dates? (?:from|back to)|(?:is|are|was|were) (?:\w+ ){{0,2}}?"
            r"(?:from|in|of)(?: \w+)?) (?:19|20)\d\d",
            rf"{_SHOWN}\b.{{0,40}}\b(?:from|in|of) {_ELSEWHERE}",
            rf"{_SHOWN}\b.{{0,40}}\bfirst (?:appeared|posted|surfaced|published|shown)\b.{{0,20}}\b(?:19|20)\d\d",
            r"misidentif\w+|mistaken identity|confus\w+ (?:\w+ )?with|mistook\b.{0,30}\bfor|a namesake",
            r"the wrong (?:man|woman|person|place|town|village|date|year|ship|company)",
        ),
        ExplanationKind.MISTAKEN: (
            r"(?:is|are|was|were|be|been) (?:sincerely |honestly |simply )?mistaken|honest mistake|made a mistake",
            r"mistakenly|erroneous\w*|misread|misheard|misunderst\w+|misinterpret\w*|g[eo]t it wrong|in good faith",
            r"wrongly (?:believed|assumed|thought|concluded|reported)|jump\w* to conclusions",
        ),
        ExplanationKind.OVERSTATED: (
            r"exaggerat\w+|overstat\w+|overblown|inflated|out of (?:all )?proportion|half[- ]truths?|partly true",
            r"true only in part|only (?:partly|partially)|only part of the (?:truth|story)",
            r"(?:less|fewer) than (?:is |was |are |were )?(?:claimed|reported|alleged)",
        ),
        ExplanationKind.COMMON_GOODS: (
            r"(?:bought|buys?|buying|purchased|ordered)\b.{0,40}\b(?:open market|black market|bazaars?|dealers?|"
            r"traders?|online|abroad|where they)",
            r"captured|looted|stolen|gone missing|went missing|black market|smugglers?",
        ),
        ExplanationKind.OTHER: (
            r"(?:an|the|by|tragic) accident|accidental(?:ly)?|malfunction\w*|technical (?:fault|failure)",
            r"natural causes|coincidence|short circuit|gas leak",
        ),
    }.items()
}
_ANY = lazy_pattern("|".join(pattern.pattern for pattern in _PATTERNS.values()), re.IGNORECASE)
_NOT = lazy_pattern(
    r"(?:\b(?:not|no|never|nothing|without|nor|neither|denie[sd]|deny|ruled out|rules out|whether)|n['’]t)\b",
    re.IGNORECASE,
)
_REFERS = lazy_pattern(
    r"\b(?:the|this|that|these|those|its|their|his|her|such) (?:\w+ )?(?:report|accusation|allegation|claim|charge|"
    r"story|account|video|footage|photo|picture|image|document|letter|recording|clip)s?\b",
    re.IGNORECASE,
)
_YEAR = lazy_pattern(r"\b(?:19|20)\d\d\b")
_TOUCHING = frozenset({StanceLabel.SUPPORTS, StanceLabel.OPPOSES, StanceLabel.DISCUSSES})
_NO_STAKE = frozenset({Stake.NONE, Stake.UNKNOWN})


def said_outright(index: Index, speaking: Collection[str]) -> Mapping[ExplanationKind, tuple[Statement, ...]]:
    """By kind, the statements that say another explanation in so many words, one of each repetition.

    `speaking` are the sources of what bears on the claim. A statement must be about the claim, or come from one of
    them, or speak of "the report", "the video"; what speaks plainly for the claim says no such thing, unless that it is
    overstated. A kind whose words the claim itself has is left out: they are then the matter.
    """
    claim = f"{index.material.claim.text} {index.material.claim.affirmative}"
    patterns = {kind: pattern for kind, pattern in _PATTERNS.items() if pattern.search(claim) is None}
    found: dict[ExplanationKind, list[Statement]] = {}
    for name in sorted(index.statements, key=index.place):
        statement = index.statements[name]
        if statement.mode is Mode.QUESTIONED or index.leaders[name] != name:
            continue
        words = _words(index, statement)
        if _ANY.search(words) is None or not _is_about(index, statement, words, speaking):
            continue
        is_for = index.reading(name, index.claim_id).bearing >= _PLAINLY
        for kind, pattern in patterns.items():
            if is_for and kind is not ExplanationKind.OVERSTATED:
                continue
            if any(_stands(match, statement, index) for match in pattern.finditer(words)):
                found.setdefault(kind, []).append(statement)
    return {kind: tuple(those) for kind, those in found.items()}


def _words(index: Index, statement: Statement) -> str:
    text = index.text_of(statement)
    spans = sorted({*chain(statement.cue, statement.content)})
    return " ".join(
        " ".join(text[span.start : min(span.end, span.start + _LONGEST)] for span in spans)[:_LONGEST].split()
    )


def _stands(match: re.Match[str], statement: Statement, index: Index) -> bool:
    """Whether the words are neither negated nor of the report's own year."""
    if _NOT.search(match.string[max(0, match.start() - _BEFORE) : match.end()]):
        return False
    year = _YEAR.search(match.group())
    return year is None or year.group() < index.published(statement.document)[:4]


def _is_about(index: Index, statement: Statement, words: str, speaking: Collection[str]) -> bool:
    if statement.bears_on is not None or _REFERS.search(words):
        return True
    if index.reading(statement.id, index.claim_id).label in _TOUCHING:
        return True
    if statement.quote is Quote.VOICE:
        return False
    source = index.source_of(statement.id)
    interest = source.interest.get(index.claim_id)
    return source.id in speaking or (interest is not None and interest.stake not in _NO_STAKE)
