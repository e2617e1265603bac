"""A party of a claim: the countries, people and bodies that a phrase of it names, or describes without a name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assay.domain.source import Role, SourceKind
from assay.domain.span import Span
from assay.sources.interest.deeds import ACTS
from assay.sources.mentions.lexicon import DETERMINERS, KIND_OF_HEAD, PERSON_HEADS
from assay.sources.mentions.mention import Form, Mention
from assay.sources.mentions.parse import parse_mention
from assay.sources.mentions.phrase import capitalised, spelt_out, tokens
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import countries_in, fold, name_spans, place, word_set

_AND = lazy_pattern(r",? and |, | or | together with | along with ")
_OWNED = lazy_pattern(r"(?:(?<=\bof )|(?<=\bfrom ))(?:the )?[^\W\d_a-z][^,]*|[^\W\d_a-z][\w -]*?(?=['’]s? )")
_OWNED_COMMON = lazy_pattern(r"(?P<before>[a-z][a-z-]+)'s? |\bof (?:the |a |its )?(?P<after>[a-z][a-z-]+)$")
_SORT = lazy_pattern(
    r" (?!spokes|chief|executive|boss|engineer|employee|worker|minister|official|officer|leader|lawyer|"
    r"president|candidate)"
    r"[a-z]{3,} [^\W\d_a-z]"
)
_APPOSED = lazy_pattern(r"\b([a-z]{3,}) ([^\W\d_a-z][\w-]+)")
DOERS = lazy_pattern(r"(?:ers|ors|ists|ants|ents|men|women|ees|ians|ards)$")
"""The ends of plural nouns for people."""
PRIVATE = (Role.PUBLIC, Role.WITNESS, Role.EXPERT, Role.PUBLICATION)
"""Roles in which people speak for nobody: their country or place is no party with them."""
_SPEAKING = (
    SourceKind.PERSON,
    SourceKind.GROUP,
    SourceKind.ORGANISATION,
    SourceKind.GOVERNMENT,
    SourceKind.PUBLICATION,
)
_GENERAL = word_set("former deputy vice prime head chief state foreign defense interior democrat acting")
"""Titles too common to pick out their holder by."""
_NOBODY = word_set(
    "nobody noone nothing something somebody anybody everybody person people source member one man woman side "
    "group games time times post news"
)
"""Nouns too common to tell a party of a claim from anybody else."""


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody whom a claim describes: the noun as mentions compare it, and the other words, folded."""

    head: str
    qualifiers: frozenset[str] = frozenset()

    @property
    def countries(self) -> frozenset[str]:
        """The codes of the countries that the qualifiers name."""
        found = (place(word) for word in self.qualifiers)
        return frozenset(country.code for country, _ in filter(None, found))


@dataclass(slots=True)
class Party:
    """One side of a claim: countries by code, keys and words of whom it names, and whom it describes.

    `words` are folded surnames and names of bodies; `people` are those of them that are persons'.
    """

    countries: set[str] = field(default_factory=set)
    keys: set[tuple[str, ...]] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    described: set[Described] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.countries or self.keys or self.words or self.described)

    def widen(self, other: Party) -> None:
        """Takes in everybody of `other`."""
        self.countries |= other.countries
        self.keys |= other.keys
        self.words |= other.words
        self.people |= other.people
        self.described |= other.described

    def without(self, other: Party) -> Party:
        """This party less whom `other` names too."""
        return Party(
            self.countries - other.countries,
            self.keys - other.keys,
            self.words - other.words,
            self.people - other.people,
            self.described - other.described,
        )


def joined(*parties: Party) -> Party:
    """Everybody of several parties."""
    joined = Party()
    for party in parties:
        joined.widen(party)
    return joined


def party(phrase: str) -> Party:
    """The countries, people and bodies that `phrase` names; private persons and things only as described."""
    found = Party()
    for words in _AND.split(phrase):
        piece = _uncapitalised(words.strip())
        mention = parse_mention(piece, Span(0, len(piece)))
        described = _described(piece, mention)
        if described and (PERSON_HEADS.get(mention.head) in PRIVATE and not mention.name):
            found.described.add(described)
            continue
        named = _named(_owner(piece) if described and mention.form is not Form.NAME else piece)
        if described and not (named and KIND_OF_HEAD.get(described.head) is SourceKind.GOVERNMENT):
            named.keys |= {mention.key} - {()}
            named.described.add(described)
            if described.head not in KIND_OF_HEAD:
                named.words |= {
                    word for word in described.qualifiers if place(word.title()) is None
                }  # "the Okafor paste", "the Duval gallery": whose it is
            named.described |= _owners_described(piece)
        for noun, name in _APPOSED.findall(piece):
            if spelt_out(noun) in KIND_OF_HEAD and spelt_out(noun) not in PERSON_HEADS:
                named.described.add(Described(spelt_out(noun), frozenset({fold(name)})))
        found.widen(named)
    return found


def _uncapitalised(phrase: str) -> str:
    """`phrase` without the capital of an article or of a lone common noun that opens it: "The mayor", "Police"."""
    first = phrase.split(" ", 1)[0]
    head = spelt_out(first)
    common = (head in KIND_OF_HEAD or head in PERSON_HEADS or DOERS.search(first)) and not first.isupper()
    common = (common and not _capitalised_after(phrase)) or _is_qualifier(phrase)
    return phrase[:1].lower() + phrase[1:] if fold(first) in DETERMINERS or common else phrase


def _capitalised_after(phrase: str) -> bool:
    """Whether the second word of `phrase` has a capital, so that the first belongs to a name ("Police Chief Lee")."""
    words = phrase.split(" ", 2)
    return len(words) > 1 and capitalised(words[1])


def _is_qualifier(phrase: str) -> bool:
    """Whether the first word only tells the sort of a body that is named after it: "Mining company Ferrolux"."""
    words = phrase.split(" ", 3)
    if len(words) < 3 or place(words[0]) or not capitalised(words[2]):
        return False
    return KIND_OF_HEAD.get(spelt_out(words[1])) is SourceKind.ORGANISATION and spelt_out(words[1]) not in PERSON_HEADS


def _owner(phrase: str) -> str:
    """What stands for the owner of a described body or person: "of Velmaria", "Igor Valen's", else the country's word.

    A name that only qualifies the noun ("the Kell water company") is no party itself, unless it is a country's.
    """
    names = [found.group() for found in _OWNED.finditer(phrase)]
    names += [span.of(phrase) for _, _, span in countries_in(phrase)]
    return ", ".join(names)


def _named(phrase: str) -> Party:
    found = Party()
    for span in name_spans(phrase):
        if _SORT.match(phrase, span.end) and span.start == 0 and not place(span.of(phrase)):
            continue  # "Chess master Oleg Tarn"
        the = phrase[: span.start].casefold().endswith("the ")
        mention = parse_mention(f"the {span.of(phrase)}" if the else span.of(phrase), span)
        if not mention.key or place(mention.printed_name):
            continue
        if mention.kind is SourceKind.GROUP:
            continue
        found.keys.add(mention.key)
        found.words.add(mention.surname or " ".join(map(fold, mention.name)))
        if mention.kind is SourceKind.PUBLICATION:
            found.described.add(Described("newspaper", frozenset(map(fold, mention.name))))
        if mention.kind is SourceKind.PERSON:
            found.people.add(mention.surname)
            found.described |= {Described(title, frozenset({mention.surname})) for title in mention.titles - _GENERAL}
        elif len(mention.name) > 1:
            found.described.add(Described(spelt_out(mention.name[-1]), frozenset(map(fold, mention.name[:-1]))))
    named = {word for key in found.keys for word in key}
    found.countries |= {country.code for country, _, _ in countries_in(phrase) if country.code not in named}
    return found


def _described(phrase: str, mention: Mention) -> Described | None:
    head = mention.head
    if not head or mention.name or "&" in phrase or head in _NOBODY or head in ACTS or head.endswith("ing"):
        return None
    names = {fold(re.sub(r"['’]s$", "", word)) for word in tokens(phrase) if capitalised(word)}
    return Described(head, frozenset(names))


def _owners_described(phrase: str) -> set[Described]:
    """Whose office, aides or campaign are described, and of what a head is: the mayor's, of the bank."""
    found = set()
    for owner in _OWNED_COMMON.finditer(phrase.replace("’", "'")):
        head = spelt_out(owner.group("before") or owner.group("after"))
        known = head in PERSON_HEADS or KIND_OF_HEAD.get(head) in _SPEAKING
        if known and head not in _NOBODY:
            found.add(Described(head))
    return found
