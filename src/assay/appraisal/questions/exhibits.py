"""What the questions on exhibits share: to which exhibits one applies, what the text near them tells, whom to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.appraisal.index import Index
from assay.appraisal.nearby import first_told, sentences_near
from assay.appraisal.questions.answers import asked_of
from assay.appraisal.questions.base import Asked, CriticalQuestion, Evidence
from assay.domain.exhibit import ExhibitKind
from assay.domain.span import Passage
from assay.texts.lazy_pattern import lazy_pattern

PICTURES = frozenset({ExhibitKind.VIDEO, ExhibitKind.PHOTO, ExhibitKind.SATELLITE_IMAGE, ExhibitKind.RECORDING})
"""What is filmed, photographed or recorded."""
PAPERS = frozenset({ExhibitKind.DOCUMENT, ExhibitKind.DATA})
"""What is written, or a set of data."""
OBJECTS = frozenset({ExhibitKind.OBJECT})
"""Weapons, wreckage, goods: the things themselves."""

_SHOWING = frozenset({ExhibitKind.VIDEO, ExhibitKind.PHOTO})
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b"
)
_PLATFORM = r"(?:Telegram|YouTube|Facebook|Twitter|X\b|TikTok|Instagram|WhatsApp|VKontakte)"
_SHOWN_BY = lazy_pattern(
    r"\b(?:posted|published|released|shared|uploaded|aired|broadcast|obtained|leaked|shown|put out|displayed|"
    r"(?:appeared|surfaced|emerged) on) (?:first |online )?"
    rf"(?:on (?:\d{{1,2}} )?{_DAY}(?: \d{{1,4}})?(?:, \d{{4}})?,? )?(?:by |on )?"
    rf"(?!{_DAY}|{_PLATFORM})((?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}})"
)
_GOES_ON = 150  # characters behind a mention within which a sentence begins that still tells what is seen
_OBJECT = lazy_pattern(
    r"\b(?:weapons?|rifles?|guns?|arms|ammunition|cartridges?|missiles?|rockets?|drones?|launchers?|grenades?|mines|"
    r"mortars?|shells?|bombs?|wreckage|debris|fragments?|shrapnel|casings?|crates?|barrels?|cargo|pallets?|parcels?|"
    r"uniforms?|explosives|detonators?|canisters?|serial numbers?|markings?)\b",
    re.IGNORECASE,
)


def exhibits_asked(
    evidence: Evidence,
    question: CriticalQuestion,
    *,
    answers: tuple[str, str],
    of: frozenset[ExhibitKind] = frozenset(ExhibitKind),
    seen_in_pictures: bool = False,
    told: tuple[re.Pattern[str], ...] = (),
    whom: re.Pattern[str] | None = None,
) -> Iterator[Asked]:
    """One question for each exhibit offered of the kinds `of`, and of pictures of things where `seen_in_pictures`.

    It is answered where an undercut settles it, or where a sentence that mentions the exhibit or goes on about it fits
    one of `told`: the first stands for the first of `answers`, a second for the second. The first group of `whom` in
    such a sentence names who is to be asked, else it is who showed the exhibit, by the text or by being first.
    """
    index = evidence.index
    for name in sorted(evidence.exhibits):
        exhibit = index.exhibits[name]
        if exhibit.kind not in of and not (seen_in_pictures and shows_objects(index, name)):
            continue
        named = _named(index, name, whom) if whom else _shower(index, name)
        asked = asked_of(
            evidence,
            name,
            question,
            answers=answers,
            where=offered_places(evidence, name),
            whom=named or first_shown_by(index, name),
        )
        found = first_told(index, sorted(exhibit.mentions), *told) if told else None
        yield _with_what_is_told(asked, answers[found[0]], found[1]) if found else asked


def _with_what_is_told(asked: Asked, answer: str, place: Passage) -> Asked:
    """The question with the answer that a sentence gives; open where an undercut answers it otherwise."""
    if asked.answer is None:
        return Asked(asked.about, answer, (place,), asked.whom)
    return asked if asked.answer == answer else Asked(asked.about, None, (*asked.passages, place)[-3:], asked.whom)


def offered_places(evidence: Evidence, exhibit: str) -> tuple[Passage, ...]:
    """Where the statements that offer an exhibit stand; at most three."""
    return tuple(evidence.index.passage(name) for name in evidence.exhibits[exhibit].statements[:3])


def first_shown_by(index: Index, exhibit: str) -> str | None:
    """The outlet of the earliest report that mentions an exhibit."""
    described = sorted((index.published(mention.document), mention) for mention in index.exhibits[exhibit].mentions)
    outlets = (index.publisher_of(mention.document) for _, mention in described)
    return next((outlet for outlet in outlets if outlet), None)


def shows_objects(index: Index, exhibit: str) -> bool:
    """Whether an exhibit is a picture in which, by the sentences about it, weapons, wreckage or goods are seen."""
    found = index.exhibits[exhibit]
    if found.kind not in _SHOWING:
        return False
    for mention in sorted(found.mentions)[:3]:
        for passage, words in sentences_near(index, [mention]):
            is_its = passage.end > mention.start and passage.start < mention.end + _GOES_ON
            if is_its and _OBJECT.search(words):
                return True
    return False


def _named(index: Index, exhibit: str, whom: re.Pattern[str]) -> str | None:
    for _, words in sentences_near(index, sorted(index.exhibits[exhibit].mentions)):
        match = whom.search(words)
        if match:
            return str(match[1])
    return None


def _shower(index: Index, exhibit: str) -> str | None:
    """Who showed it, by the first sentence that mentions it and says so."""
    for mention in sorted(index.exhibits[exhibit].mentions)[:3]:
        for passage, words in sentences_near(index, [mention]):
            match = _SHOWN_BY.search(words) if passage.start <= mention.start < passage.end else None
            if match:
                return str(match[1])
    return None
