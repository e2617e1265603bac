"""Documents and recordings that several reports cite by the same designation: one report, one video.

What designates a work: a name ("the Halloran report"), the day it came out ("Friday's indictment"), what it is about in
many words ("the indictment of twelve harbour pilots"), or who issued it, in reports of nearly one day ("the audit
office's report"). A bare "the report" designates nothing outside its own document, and letters, statements and posts
are of whoever wrote them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assay.domain.document import Document
from assay.domain.source import SourceKind
from assay.sources.across.days import day_of
from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.lexicon import PRONOUNS
from assay.sources.mentions.mention import Form, Mention
from assay.sources.mentions.phrase import capitalised, singular, spelt_out, tokens
from assay.sources.within.entity import Entity
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, place, word_set

Key = tuple[str, ...]
OF_ISSUER = {SourceKind.DOCUMENT: 14, SourceKind.EXHIBIT: 3}
"""Works of one issuer are held to be one in reports at most this many days apart."""
OF_SUBJECT = 30
"""Works about one thing are held to be one in reports at most this many days apart."""
LEAST_SUBJECT = 4
"""A subject designates a work from this many words on."""
MOST_COMPARED = 12
_NAMING = word_set(
    """
    report inquiry enquiry review commission dossier memo memorandum indictment study survey audit investigation poll
    ruling verdict bill act law file paper white-paper communique resolution judgment transcript affidavit
    """
)
"""Works that are cited by a name before the noun."""
_RECORDINGS = word_set("video footage clip recording film tape photo photograph picture image")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OWN = word_set("statement letter tweet post speech message remark comment book memoir interview")
_SMALL = word_set("the a an of in on at by for from to and s that which this its his her their new recent latest own")
_DAY = lazy_pattern(r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)[’']s\b", re.IGNORECASE)
_ISSUED = lazy_pattern(
    r"\b(?:by|from|issued by|published by|released by|posted by|shared by|obtained by)\s(?:the\s)?(?P<who>[^,;]{2,80})"
)
_OWNER = lazy_pattern(r"^(?:the |The )?(?P<who>[^,;]{2,60}?)['’]s?\s")
_NUMBER = lazy_pattern(r"\d{2,}")


@dataclass(frozen=True, slots=True)
class _Cited:
    """One citation of a work: its noun, day, subject words and numbers, and the key under which it is held."""

    key: Key
    day: date | None
    subject: frozenset[str]
    numbers: frozenset[str]


class Works:
    """The works that a pile cites."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._days = [day_of(document.published) for document in documents]
        self._held: dict[Key, list[_Cited]] = defaultdict(list)
        self._numbers: dict[Key, set[str]] = defaultdict(set)

    def resolve(self, entity: Entity) -> tuple[Key | None, str]:
        """The key of the work that `entity` is and why it was joined; no key where nothing but the noun is told."""
        if entity.kind not in OF_ISSUER:
            return None, ""
        own: Key = ("work", str(entity.document), str(entity.first))
        cited: list[tuple[Key, _Cited, int, str]] = []
        for mention in entity.mentions:
            if mention.form is Form.PRONOUN or not mention.head or mention.head in _OWN:
                continue
            cited += self._designations(mention, entity, own)
        found: tuple[Key, str] | None = None
        for block, this, days, why in cited:
            listed = self._held[block][-MOST_COMPARED:]
            match = next((known for known in listed if self._one_work(known, this, days)), None)
            if match is not None:
                found = (match.key, why)
                break
        key, why = found or (own, "")
        for block, this, _, _ in cited:
            self._held[block].append(_Cited(key, this.day, this.subject, this.numbers))
            self._numbers[key] |= this.numbers
        return (key, why) if cited else (None, "")

    def _one_work(self, known: _Cited, this: _Cited, days: int) -> bool:
        """Whether two citations under one designation are near in time, with no number or subject against it."""
        if known.day is not None and this.day is not None and abs((known.day - this.day).days) > days:
            return False
        if this.numbers and not this.numbers & (self._numbers[known.key] or this.numbers):
            return False
        shorter = min(len(known.subject), len(this.subject))
        if shorter < LEAST_SUBJECT:
            return True
        return len(known.subject & this.subject) >= max(LEAST_SUBJECT, 2 * shorter / 3)

    def _designations(self, mention: Mention, entity: Entity, own: Key) -> Iterator[tuple[Key, _Cited, int, str]]:
        published = self._days[entity.document]
        noun = "recording" if mention.head in _RECORDINGS else mention.head
        subject = _subject(mention)
        this = _Cited(own, published, subject, frozenset(_NUMBER.findall(mention.wording)))
        if name := _name(mention):
            yield ("name", noun, *name), _Cited(own, None, frozenset(), frozenset()), 0, (
                f"the reports cite “{' '.join(name).title()} {mention.head}”"
            )  # fmt: skip
        if published is not None and (told := _DAY.search(mention.wording)):
            back = (published.weekday() - _DAYS.index(told.group(1).casefold())) % 7
            day = (published - timedelta(days=back)).isoformat()
            yield ("day", noun, day), this, 7, f"the reports cite the {mention.head} of {day}"
        if len(subject) >= LEAST_SUBJECT:
            yield ("subject", noun), this, OF_SUBJECT, f"the reports cite one {mention.head} by its subject"
        if published is not None and (issuer := _issuer(mention)):
            yield ("issuer", noun, *sorted(issuer)), this, OF_ISSUER[entity.kind], (
                f"the reports cite the {mention.head} of one issuer ({' '.join(sorted(issuer))}) within "
                f"{OF_ISSUER[entity.kind]} days"
            )  # fmt: skip


def _name(mention: Mention) -> tuple[str, ...]:
    """The name before the noun, where it is no body, country or day: "the Halloran report"."""
    if mention.head not in _NAMING or mention.form is Form.INDEFINITE:
        return ()
    words = tokens(mention.wording)
    at = next((place for place, word in enumerate(words) if singular(word) == mention.head), 0)
    first = at
    while first > 0 and capitalised(words[first - 1]) and fold(words[first - 1]) not in _SMALL:
        first -= 1
    name = words[first:at]
    phrase = " ".join(name)
    if not name or "’s" in phrase or "'s" in phrase or name[-1].isupper() or any(fold(word) in _DAYS for word in name):
        return ()
    if place(phrase) is not None or is_institution(phrase):
        return ()
    return tuple(fold(word) for word in name)


def _subject(mention: Mention) -> frozenset[str]:
    """The words that follow the noun and tell what the work is about."""
    words = tokens(mention.wording)
    at = next((place for place, word in enumerate(words) if singular(word) == mention.head), len(words))
    return frozenset(spelt_out(word) for word in words[at + 1 :] if fold(word) not in _SMALL)


def _issuer(mention: Mention) -> frozenset[str]:
    """The words of the body or account that issued the work; none where no name or body is told."""
    wording = mention.wording
    found = _ISSUED.search(wording) or _OWNER.match(wording)
    phrase = mention.affiliation or (found.group("who") if found else "")
    words = [word for word in tokens(phrase) if fold(word) not in _SMALL]
    told = len(words) > 1 or any(capitalised(word) for word in words) or "@" in wording
    if not words or not told or any(fold(word) in _DAYS or fold(word) in PRONOUNS for word in words):
        return frozenset()
    return frozenset(spelt_out(word) for word in words)
