"""Bodies: what kind of source a proper name is, and the key by which two wordings of one body meet."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib import resources

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.lexicon import KIND_OF_HEAD, NAME_TAILS, PERSON_HEADS
from assay.sources.mentions.mention import Gender
from assay.sources.mentions.people import gender_of, name_key
from assay.sources.mentions.phrase import capitalised, singular, spelt_out, tokens
from assay.texts.names import PlaceWord, countries_in, fold, place, word_set
from assay.texts.outlets import bare, outlet_named

CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december
    """
)
_OF_STATE = word_set("department ministry federal parliamentary congressional royal-commission")
_PUBLIC_BODIES = word_set("board office service services registry centre center corps")
_PUBLIC_MATTERS = word_set("""
state national federal safety security health police election elections electoral immigration citizenship customs
border tax revenue prison prisons probation parole education labor labour prosecution prosecutors statistics
statistical land planning licensing public civil fire ambulance forest forestry parks patent weather meteorological
coast veterans intelligence secret
""")
"""Words that make a board, an office or a service a state's, in a proper name ("the Vehicle Safety Board")."""
_PUBLIC_BODIES_DESCRIBED = word_set("board office service services registry brigade headquarter headquarters archive")
_PUBLIC_HOLDERS = word_set("""
prosecutor mayor governor coroner sheriff attorney ombudsman auditor comptroller treasurer president premier minister
water school parole zoning rescue army navy military meteorology
""")
"""Officers and matters whose board, office or service is a state's, in a description ("the coroner's office")."""
_OF_BUSINESS = word_set("""
aid relief advertising travel modelling modeling rating ratings credit estate recruitment talent ad dating
""")
_OF_RESEARCH = word_set("research studies opinion polling policy")
_FIRST = word_set("""
banco banca banque banka grupo groupe compagnie compania societe fundacion fondation stiftung partido
""")
_NEWS_BODIES = word_set("service services agency network channel group website site bureau online")
_DROPPED = word_set("the of for and a an 's s in at & to inc corp ltd plc llc co")
_NO_PERSON = frozenset({"&", "of", "for", "and"})
_PRESS_NAMES = frozenset(
    word.capitalize() for word in NAME_TAILS[SourceKind.PUBLICATION] - PERSON_HEADS.keys() - {"republic", "register"}
)
_KNOWN_BODIES = word_set(
    """
    nato unicef unesco opec hezbollah hamas taliban isis isil daesh fatah interpol europol congress
    """
)


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A body that reports name without explaining it, and the capacity in which it speaks."""

    name: str
    kind: SourceKind
    role: Role
    country: str | None


@cache
def _known_bodies() -> dict[str, KnownBody]:
    found: dict[str, KnownBody] = {}
    table = resources.files("assay.sources.mentions").joinpath("known_bodies.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            name, kind, role, country, aliases = line.split("\t")
            body = KnownBody(name, SourceKind(kind), Role(role), country or None)
            for alias in [name, *filter(None, aliases.split("|"))]:
                found.setdefault(bare(alias), body)
    return found


def known_body(name: str) -> KnownBody | None:
    """The well-known body with this name or short form, or none; a short form counts only in capitals ("WHO")."""
    body = _known_bodies().get(bare(name))
    if body is None or (name[:1].islower() and not name.startswith(("the ", "al-"))):
        return None
    plain = name.removeprefix("the ").removeprefix("The ")
    return body if len(plain) > 4 or plain[1:2] in (".", "o", "e") or plain.isupper() else None


def outlet_key(name: str) -> tuple[str, ...] | None:
    """The key of a known outlet or agency, whatever its wording; none for other names."""
    outlet = outlet_named(name)
    return ("outlet", bare(outlet.name)) if outlet else None


def body_key(words: list[str]) -> tuple[str, ...]:
    """The key of a body: its words without order, small words and spelling, countries by their code.

    "Ministry of Defence of Peru", "Peruvian Defense Ministry" and "Peru's defence ministry" have one key.
    """
    phrase = " ".join(words)
    if known := outlet_key(phrase):
        return known
    if body := known_body(phrase):
        return ("body", bare(body.name))
    if found := place(phrase):
        country, sort = found
        if sort is PlaceWord.DEMONYM:
            return ("people", country.code)
        return (
            ("seat", country.code, fold(phrase).removeprefix("the "))
            if sort is PlaceWord.SEAT
            else ("government", country.code)
        )
    codes = []
    for country, _, span in reversed(countries_in(phrase)):
        codes.append(country.code)
        phrase = phrase[: span.start] + " " + phrase[span.end :]
    phrase = re.sub(r"['’]s\b", "", phrase)
    rest = [spelt_out(word) for word in tokens(phrase) if fold(word) not in _DROPPED]
    if codes and rest in (["government"], ["administration"], ["authority"], ["state"]):
        return ("government", codes[-1])
    return tuple(sorted({*codes, *rest}))


def agency_kind(words: Collection[str]) -> SourceKind:
    """What an agency is by the folded words around the noun: a news agency, an aid agency, else a state's."""
    if {"news", "press", "wire", "photo"} & set(words):
        return SourceKind.PUBLICATION
    return SourceKind.ORGANISATION if _OF_BUSINESS & set(words) else SourceKind.GOVERNMENT


def is_public_body(head: str, words: Collection[str]) -> bool:
    """Whether a board, an office or the like is a state's by the words before it ("the tax office")."""
    plain = {fold(re.sub(r"['’]s?$", "", word)) for word in words}
    if head == "bank":
        return "central" in plain
    if head in ("command", "staff"):
        return bool(plain & {"high", "general"})
    matters = plain | {singular(word) for word in plain}
    return head in _PUBLIC_BODIES_DESCRIBED and bool(matters & (_PUBLIC_MATTERS | _PUBLIC_HOLDERS))


def _kind_by_tail(name: list[str], *, the: bool) -> SourceKind | None:
    """What the last word of a name tells ("the Veld Star", "Torvik Shipping", "Veld News Service"); none for others."""
    last = fold(name[-1])
    folded = {fold(word) for word in name[:-1]}
    if len(name) > 1 and "news" in folded and last in _NEWS_BODIES:
        return SourceKind.PUBLICATION
    if len(name) > 1 and the and last in NAME_TAILS[SourceKind.PUBLICATION]:
        return SourceKind.PUBLICATION
    person = gender_of(name_key(name)) is not Gender.UNKNOWN
    if len(name) > 1 and not person and (last in NAME_TAILS[SourceKind.ORGANISATION] or fold(name[0]) in _FIRST):
        return SourceKind.ORGANISATION
    return None


def _kind_by_head(name: list[str], last: str) -> SourceKind | None:
    """What the noun for a body at the head of a name tells; none where there is none. `last` is that word."""
    kind = KIND_OF_HEAD.get(fold(last)) or KIND_OF_HEAD.get(singular(last))
    if kind is None or kind is SourceKind.PERSON or len(name) == 1:
        return None
    words = set(map(fold, name))
    if singular(last) == "agency":
        return agency_kind(words)
    if kind is SourceKind.ORGANISATION and words & _OF_RESEARCH:
        return kind
    of_state = words & _OF_STATE or (fold(last) in _PUBLIC_BODIES and words & _PUBLIC_MATTERS)
    return SourceKind.GOVERNMENT if kind is SourceKind.ORGANISATION and of_state else kind


def _listed_kind(phrase: str) -> SourceKind | None:
    """What the tables say that a name is: an outlet, a well-known body, a state or its people; none for others."""
    if outlet_named(phrase) is not None:
        return SourceKind.PUBLICATION
    if body := known_body(phrase):
        return body.kind
    found = place(phrase)
    if found is None:
        return None
    return SourceKind.GROUP if found[1] is PlaceWord.DEMONYM else SourceKind.GOVERNMENT


def kind_of_name(name: list[str], *, titled: bool, the: bool) -> tuple[SourceKind, bool]:  # noqa: PLR0911 - a return for each sort
    """What the proper name `name` is, and whether it is a plural; `titled`: a person's title stands before it.

    One early return for each sort of name, from the surest sign to the weakest.
    """
    phrase = " ".join(name)
    last = name[-1]
    if titled:
        return SourceKind.PERSON, False
    if (listed := _listed_kind(phrase)) is not None:
        return listed, listed is SourceKind.GROUP
    cut = next((index for index, word in enumerate(name) if index and fold(word) in ("of", "for", "on")), len(name))
    last = name[cut - 1]
    head = singular(last)
    if (the or "news" in map(fold, name)) and _kind_by_tail(name, the=the) is SourceKind.PUBLICATION:
        return SourceKind.PUBLICATION, False
    if the and len(name) == 1 and last in _PRESS_NAMES:
        return SourceKind.PUBLICATION, False
    if cut < len(name) - 1 and fold(name[cut]) == "for" and head in PERSON_HEADS and head != fold(last):
        return SourceKind.ORGANISATION, False
    if head in PERSON_HEADS:
        return (SourceKind.GROUP, True) if head != fold(last) else (SourceKind.PERSON, False)
    heads = [singular(word) for word in name if capitalised(word)]
    if len(name) > 1 and fold(name[0]) in ("channel", "radio", "tv", "television"):
        return SourceKind.PUBLICATION, False
    if (kind := _kind_by_head(name, last) or _kind_by_tail(name, the=the)) is not None:
        return kind, False
    if _NO_PERSON & set(map(fold, name)) or fold(last) in _KNOWN_BODIES:
        inner = next((KIND_OF_HEAD[head] for head in heads if head in KIND_OF_HEAD), SourceKind.ORGANISATION)
        return (SourceKind.ORGANISATION if inner is SourceKind.PERSON else inner), False
    letters = last.replace(".", "").removesuffix("s")
    if len(name) == 1 and letters.isupper() and 2 <= len(letters) <= 4:
        return SourceKind.ORGANISATION, False
    if len(name) == 1 and "-" in last and head != fold(last):
        return SourceKind.GROUP, True
    if the:
        return (SourceKind.GROUP, True) if head != fold(last) else (SourceKind.ORGANISATION, False)
    return (SourceKind.PERSON if len(name) > 1 else SourceKind.UNKNOWN), False
