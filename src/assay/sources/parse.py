"""Takes the words of a source span apart: from "Russian Foreign Minister Sergei Lavrov" to a `Mention`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.bodies import CALENDAR, body_key, kind_of_name, known_body
from assay.sources.lexicon import (
    ANONYMITY_MARKS,
    BARE_NEW,
    DEFINITE,
    DETERMINERS,
    FEMALE,
    INDEFINITE,
    INFORMANT_NOUNS,
    KIND_OF_HEAD,
    MALE,
    NEW,
    NUMERALS,
    OPENERS,
    PERSON_HEADS,
    PRONOUNS,
)
from assay.sources.mention import Form, Gender, Mention, Number
from assay.sources.people import gender_of, name_key
from assay.sources.phrase import capitalised, is_plural, is_title, singular, spelt_out, tokens, trailing_name
from assay.text.names import HONORIFICS, PlaceWord, countries_in, fold, place

_NUMBER = {"s": Number.SINGULAR, "p": Number.PLURAL, "?": Number.UNKNOWN}
_GENDER = {"m": Gender.MALE, "f": Gender.FEMALE, "n": Gender.NEUTER, "?": Gender.UNKNOWN}
_EDGES = " \t\r\n\u00a0,;:.–—-\"“”‘’'«»[]"
_LEAD = re.compile(r"^(?:according to|as told by|by|from|to|with|says|said|and|but|even|only|both)\s+", re.IGNORECASE)
_RELATIVE = re.compile(r",?\s+(?:who|whom|whose|which|that|where|when|as)\s.*$|\s+[-–—]{1,2}\s+.*$")
_BRACKET = re.compile(r"\s*\(([^()]{0,80})\)")
_DOTTED = re.compile(r"(?:\b[A-Z]\.)+[A-Z]$")
_PARTY_LABEL = re.compile(r"^[RDI][-–—.]")
_POST = frozenset(
    [
        "of",
        "for",
        "from",
        "at",
        "in",
        "with",
        "on",
        "to",
        "by",
        "close",
        "familiar",
        "involved",
        "speaking",
        "near",
        "inside",
        "within",
        "about",
        "against",
        "based",
        "working",
        "citing",
        "under",
        "between",
        "among",
        "briefed",
        "accused",
        "describing",
        "quoting",
        "outside",
        "after",
        "before",
        "over",
        "through",
        "across",
        "behind",
        "aged",
        "posted",
        "published",
        "released",
        "obtained",
        "seen",
        "issued",
        "loyal",
        "linked",
    ]
)
_SPEAKS_FOR = frozenset({"of", "for", "from", "at"})
_ADJECTIVE = re.compile(
    r"(?:ed|ing|al|ger|der|mer|ic|ous|ive|ent|-American|-based)$|^(?:Top|Black|White|Most|Rural|State|Other)$"
)
_DOER = re.compile(r"\w{3}(?:er|or|ist|ian|eer|man|woman|ee)$")
_NO_DOER = frozenset(
    "matter number power answer error river chapter offer factor corner border danger weather other rather labor favor error humor rumor behavior neighbor paper".split()
)
_FALSE_STARTS = OPENERS - DETERMINERS - HONORIFICS - PRONOUNS.keys()
_NO_BODY = CALENDAR | DETERMINERS | _POST | BARE_NEW | frozenset(NUMERALS) | {"least"}
_QUANTIFIERS = frozenset("many several few most all various numerous".split())
_INSIDE_NAMES = frozenset({"of", "for", "on"})
_MEASURES = frozenset(
    [
        "number",
        "pair",
        "couple",
        "handful",
        "series",
        "variety",
        "majority",
        "lot",
        "dozen",
        "hundred",
        "thousand",
        "score",
        "trio",
    ]
)
_OFFICE_OBJECTS = (
    "State", "Defense", "Defence", "Homeland Security", "National Intelligence", "Health and Human Services", "Justice",
    "Labor", "Energy", "Education", "Commerce", "Transportation", "Agriculture", "the Treasury", "Veterans Affairs",
    "the Interior", "Foreign Affairs", "Internal Affairs", "Interior", "Finance", "Information", "Health", "Staff",
    "the Joint Chiefs of Staff", "Staff to the President", "Central Intelligence", "the FBI", "the CIA", "the House",
    "the Exchequer", "State for Foreign Affairs", "Trade", "Intelligence", "Communications",
)  # fmt: skip


@dataclass(slots=True)
class _Parts:
    """What one comma-free part of a mention holds."""

    name: list[str] = field(default_factory=list)
    titles: set[str] = field(default_factory=set)
    head: str = ""
    head_word: str = ""
    modifiers: list[str] = field(default_factory=list)
    owner: str | None = None
    affiliation: str | None = None
    country: str | None = None
    determiner: str = ""
    words: list[str] = field(default_factory=list)
    lead: list[str] = field(default_factory=list)
    hint: SourceKind | None = None


def parse_mention(words: str, span: Span) -> Mention:
    """The mention that `words`, found at `span`, make; never fails, whatever the words are."""
    wording = _trimmed(" ".join(words.split()))
    while found := _LEAD.match(wording):
        wording = _trimmed(wording[found.end() :])
    opener, _, rest = wording.partition(" ")
    if fold(opener) in _FALSE_STARTS and capitalised(opener) and capitalised(rest):
        wording = _trimmed(rest)  # "As Lee", "Among Lee's": the first word is no part of the name
    first = tokens(wording)[:3]
    if (
        first
        and fold(first[0]) in PRONOUNS
        and (len(first) == 1 or fold(first[1]) in ("all", "both", "himself", "herself", "too", "also"))
    ):
        number, gender, person = PRONOUNS[fold(first[0])]
        return Mention(span, wording, Form.PRONOUN, SourceKind.UNKNOWN, _NUMBER[number], _GENDER[gender], person)
    mention = _describe(span, wording)
    anonymous = any(mark in wording.casefold() for mark in ANONYMITY_MARKS)
    if not mention.name and (anonymous or fold(mention.head) in INFORMANT_NOUNS):
        mention = replace(mention, anonymous=True)
    return mention


def _trimmed(wording: str) -> str:
    """`wording` without outer punctuation; the last full stop of "the S.E.C." stays."""
    plain = wording.strip(_EDGES)
    return plain + "." if _DOTTED.search(plain) and f"{plain}." in wording else plain


def _describe(span: Span, wording: str) -> Mention:
    core = _RELATIVE.sub("", _BRACKET.sub("", wording)).strip(_EDGES + "()") or wording
    labels = [found.group(1) for found in _BRACKET.finditer(wording)]
    sections = [section for section in core.split(", ") if section.strip(_EDGES)][:4] or [core]
    if all(fold(word) in OPENERS for word in tokens(core)):
        return Mention(span, wording, Form.INDEFINITE, SourceKind.UNKNOWN, anonymous=True)
    if both := _coordination(core):
        return _group(span, wording, both)
    parts = [_part(section) for section in sections]
    named = next((part for part in parts[:2] if part.name and (part is parts[0] or _is_person(parts[0]))), parts[0])
    titles = set().union(*(part.titles for part in parts))
    if any(_PARTY_LABEL.match(label) for label in labels):
        titles.add("politician")
    rest = [part for part in parts if part is not named]
    heads = [part.head for part in rest if part.head and (part.determiner or part.head in PERSON_HEADS)]
    named.words = [word for part in parts for word in part.words]
    named.titles = titles | (set(map(spelt_out, heads)) if named.name else set())
    named.affiliation = named.affiliation or next((part.affiliation for part in rest if part.affiliation), None)
    named.country = named.country or next((part.country for part in rest if part.country), None)
    return _mention(span, wording, named)


def _is_person(part: _Parts) -> bool:
    return part.head == "" or part.head in PERSON_HEADS


def _coordination(core: str) -> list[str] | None:
    """The names that `core` joins ("Ann Lee and Bo Chan"), or none."""
    if " and " not in core:
        return None
    names = [name.strip(_EDGES) for name in re.split(r",\s+and\s+|\s+and\s+|,\s+", core)]
    names = [re.sub(r" (?:all|both|have|each)$", "", name) for name in names if name]
    plain = all(capitalised(tokens(name)[0]) if tokens(name) else False for name in names)
    bodies = any(
        singular(word) in KIND_OF_HEAD and singular(word) not in PERSON_HEADS for name in names for word in tokens(name)
    )
    return names if plain and len(names) > 1 and not bodies and place(core) is None else None


def _group(span: Span, wording: str, names: list[str]) -> Mention:
    key = tuple(sorted("-".join(name_key(tokens(name))) for name in names))
    return Mention(span, wording, Form.NAME, SourceKind.GROUP, Number.PLURAL, name=tuple(names), key=("and", *key))


def _part(section: str) -> _Parts:
    words = tokens(section.strip(_EDGES))
    part = _Parts(words=words)
    if len(words) > 1 and fold(words[0]) in DETERMINERS and not words[0] == "US":
        part.determiner = fold(words[0])
        words = words[1:]
    if len(words) > 1 and fold(words[0]) in _QUANTIFIERS and fold(words[1]) not in _POST:
        part.determiner = fold(words[0])
        words = words[1:]
    if owner := _possessor(words):
        part.owner = " ".join(words[: owner - 1] + [re.sub(r"['’]s?$", "", words[owner - 1])])
        part.affiliation = part.owner if capitalised(part.owner) else None
        part.country = _country(part.owner)
        part.determiner = part.determiner if part.determiner in NEW else "the"
        words = words[owner:]
    words = [re.sub(r"['’]s?$", "", word) for word in words]
    _split_name(part, words)
    return part


def _possessor(words: list[str]) -> int | None:
    """How many words at the start name an owner ("Ann Lee's campaign"), where something follows."""
    if words and not capitalised(words[0]) and is_title(words[0]):
        return None
    for index, word in enumerate(words[:-1]):
        if fold(word) in _POST and index:
            return None
        if re.search(r"(?:['’]s|s['’])$", word):
            return index + 1
    return None


def _split_name(part: _Parts, words: list[str]) -> None:
    cut = next(
        (index for index, word in enumerate(words) if index and fold(word) in _POST and not capitalised(word)),
        len(words),
    )
    before, after = words[:cut], words[cut:]
    if not before:
        return
    start = trailing_name(before)
    run = before[start:]
    last_is_office = bool(run) and is_title(run[-1]) and fold(run[-1]) not in HONORIFICS
    body = bool(run) and (
        singular(run[-1]) in KIND_OF_HEAD or (part.determiner == "the" and not any(map(is_title, before)))
    )
    if run and ((after[:1] == ["of"] and (last_is_office or body or len(run) == 1)) or (after[:1] == ["for"] and body)):
        if last_is_office:
            rest, office = _after_office(after[1:])
            _titles(part, before)
            part.titles |= {spelt_out(word) for word in office if capitalised(word)}
            if rest:
                part.name = rest
            else:
                part.head, part.head_word = singular(before[-1]), before[-1]
                _affiliation(part, after)
            return
        if len(after) > 1 and (
            capitalised(after[1]) or (fold(after[1]) == "the" and len(after) > 2 and capitalised(after[2]))
        ):
            if not (len(run) == 1 and singular(run[0]) in PERSON_HEADS):
                cut = next((i for i, word in enumerate(after) if i and fold(word) in _POST - _INSIDE_NAMES), len(after))
                part.name = [*run, *after[:cut]]
                part.country = part.country or _country(" ".join([*before, *after]))
                part.modifiers = before[:start]
                return
    if run and not last_is_office and not (len(run) == 1 and start == 0 and not part.determiner and _common(run[0])):
        titles_end = max((index + 1 for index, word in enumerate(before) if is_title(word)), default=0)
        titled = 0 < titles_end < len(before) and titles_end >= start
        body = singular(run[-1]) in KIND_OF_HEAD and singular(run[-1]) not in PERSON_HEADS
        titled = titled and not body
        name = before[titles_end:] if titled else run
        if name:
            name = _without_place(part, name)
            part.name = name
            if titles_end == 0 and before[: len(before) - len(name)]:
                part.hint = _sort_before(before[len(before) - len(name) - 1])
            elif len(name) > 1 and _sort_before(name[0]) is SourceKind.PUBLICATION and fold(name[0]) in _SORTS:
                part.hint, part.name = SourceKind.PUBLICATION, name[1:]
            lead = before[: len(before) - len(name)]
            _titles(part, lead)
            _affiliation(part, after)
            return
    if is_title(before[-1]) and (name := _name_after_object(part, after)):
        part.name = name
        _titles(part, before)
        return
    _description(part, before, after)


def _name_after_object(part: _Parts, after: list[str]) -> list[str]:
    """The name that follows what an office is of: "ambassador to Peru Ann Lee", "secretary of state Ann Lee"."""
    start = trailing_name(after)
    name = _without_place(part, after[start:])
    follows = len(name) < len(after[start:]) or (start > 1 and fold(after[start - 1]) not in _POST)
    body = any(singular(word) in KIND_OF_HEAD for word in name)
    return name if len(name) > 1 and follows and not body else []


_SORTS = frozenset("newspaper magazine tabloid broadcaster website daily weekly".split())


def _sort_before(word: str) -> SourceKind | None:
    """What the common noun before a name says the name is ("newspaper X", "militant group Y"), or nothing."""
    kind = KIND_OF_HEAD.get(singular(word))
    bodies = (SourceKind.PUBLICATION, SourceKind.ORGANISATION, SourceKind.GROUP)
    if kind not in bodies or fold(word) in ("news", "city", "town", "state", "county", "party", "campaign", "press"):
        return None
    return SourceKind.ORGANISATION if kind is SourceKind.GROUP else kind


def _without_place(part: _Parts, name: list[str]) -> list[str]:
    """A personal name without the country that stands before it ("ambassador to Russia Ann Lee")."""
    for length in (3, 2, 1):
        known = place(" ".join(name[:length])) if len(name) >= length + 2 else None
        if known and not any(singular(word) in KIND_OF_HEAD for word in name[length:]):
            part.country = part.country or known[0].code
            return name[length:]
    return name


def _common(word: str) -> bool:
    """Whether a capitalised word that opens a phrase is a common noun all the same ("Officials", "Poll")."""
    return (
        fold(word) in BARE_NEW
        or fold(word) in NUMERALS
        or (is_plural(word) and singular(word) in PERSON_HEADS)
        or singular(word) in KIND_OF_HEAD
    )


def _after_office(words: list[str]) -> tuple[list[str], list[str]]:
    """The name that follows an office's object, and the object: "State Ann Lee" gives Ann Lee and State."""
    phrase = " ".join(words)
    for known in sorted(_OFFICE_OBJECTS, key=len, reverse=True):
        if phrase == known or phrase.startswith(known + " "):
            rest = tokens(phrase[len(known) :])
            while rest and is_title(rest[0]):
                rest = rest[1:]
            return (rest if all(capitalised(word) for word in rest) else []), tokens(known)
    if len(words) > 2 and all(capitalised(word) for word in words[-3:]):
        return words[-2:], words[:-2]
    return [], words


def _titles(part: _Parts, words: list[str]) -> None:
    """Sorts the words before a name into titles, the body spoken for and the country."""
    titles = [spelt_out(word) for word in words if is_title(word) and fold(word) not in HONORIFICS]
    part.titles |= set(titles)
    part.titles |= {fold(word) for word in words if fold(word) in HONORIFICS}
    part.country = part.country or _country(" ".join(words))
    bodies: list[str] = []
    for word in words:
        if capitalised(word) and not is_title(word) and fold(word) not in _NO_BODY:
            bodies.append(word)
        elif bodies:
            break
    if len(bodies) == 1 and words[0] == bodies[0] and not part.determiner and _ADJECTIVE.search(bodies[0]):
        bodies = []  # "Younger voters": capitalised as the first word, not as a name
    if bodies and not part.affiliation:
        phrase = " ".join(bodies)
        known = place(phrase)
        if not known or known[1] is PlaceWord.SEAT:
            part.affiliation = phrase
    part.modifiers += [word for word in words if not is_title(word)]


def _affiliation(part: _Parts, after: list[str]) -> None:
    """The body that the words after the head name ("of the Harbour Board"), and a country in them."""
    if after[:1] in (["in"], ["inside"]) and not part.name:
        part.country = part.country or _country(" ".join(after[1:4]))
    while after and fold(after[0]) in _POST:
        _body_of(part, after)
        after = after[next((index for index, word in enumerate(after) if index and fold(word) in _POST), len(after)) :]


def _body_of(part: _Parts, after: list[str]) -> None:
    """The body that one preposition and the words after it name."""
    if fold(after[0]) not in _SPEAKS_FOR:
        return
    body = after[1:]
    cut = next((index for index, word in enumerate(body) if index and fold(word) in _POST - {"of", "for"}), len(body))
    phrase = " ".join(body[:cut])
    if phrase and capitalised(re.sub(r"^(?:the|a|an) ", "", phrase)):
        part.affiliation = part.affiliation or re.sub(r"^(?:the|a|an) ", "", phrase, flags=re.IGNORECASE)
        part.country = part.country or _country(phrase)


def _description(part: _Parts, before: list[str], after: list[str]) -> None:
    head = before[-1]
    if (fold(head) in BARE_NEW or singular(head) in _MEASURES or fold(head) in NUMERALS) and after and after[0] == "of":
        inner = [word for word in after[1:] if fold(word) not in DETERMINERS and fold(word) not in NUMERALS]
        cut = next((index for index, word in enumerate(inner) if fold(word) in _POST), len(inner))
        if inner[:cut]:
            one = fold(head) == "one"
            part.modifiers += before
            head = singular(inner[cut - 1]) if one else inner[cut - 1]
            before, after = [*before, *inner[: cut - 1], head], inner[cut:]
    part.head, part.head_word = singular(head), head
    part.lead = before[:-1]
    _titles(part, part.lead)
    _affiliation(part, after)
    if (
        part.affiliation is None
        and KIND_OF_HEAD.get(part.head) in (SourceKind.DOCUMENT, SourceKind.EXHIBIT)
        and after[:1] == ["by"]
    ):
        _affiliation(part, ["of", *after[1:]])
    part.modifiers += [word for word in after if fold(word) not in _POST and fold(word) not in DETERMINERS]


def _country(phrase: str | None) -> str | None:
    found = countries_in(phrase) if phrase else []
    return found[0][0].code if found else None


def _mention(span: Span, wording: str, part: _Parts) -> Mention:
    determiner = part.determiner
    modifiers = frozenset(spelt_out(word) for word in part.modifiers)
    folded = {fold(word) for word in [*part.modifiers, part.head_word]}
    opens_new = bool(({determiner} | folded) & NEW) or fold(part.head_word) in BARE_NEW
    if part.name:
        return _named(span, wording, part, modifiers)
    counted = max((NUMERALS.get(word, 0) for word in folded), default=0)
    plural = (
        counted > 1
        or (is_plural(part.head_word) and part.head not in ("poll",))
        or fold(part.head_word) in ("many", "several", "both", "others", "few", "some")
    )
    kind = KIND_OF_HEAD.get(fold(part.head_word)) or KIND_OF_HEAD.get(part.head) or _guessed(part.head)
    if plural and kind in (SourceKind.PERSON, SourceKind.UNKNOWN):
        kind = SourceKind.GROUP
    definite = determiner in DEFINITE and not opens_new
    if not determiner and not plural and kind in (SourceKind.GOVERNMENT, SourceKind.ORGANISATION) and part.head:
        definite = True
    body = kind in (SourceKind.GOVERNMENT, SourceKind.ORGANISATION)
    key = (
        body_key([*([part.owner] if part.owner else []), *part.lead, part.head])
        if body and (part.country or part.affiliation) and not opens_new and determiner not in INDEFINITE
        else ()
    )
    return Mention(
        span, wording, Form.DEFINITE if definite else Form.INDEFINITE, kind,
        number=Number.PLURAL if plural else Number.SINGULAR,
        gender=_gender(part, kind), key=key, titles=frozenset(part.titles), head=spelt_out(part.head),
        modifiers=modifiers, affiliation=part.affiliation, country=part.country, opens_new=opens_new,
    )  # fmt: skip


def _guessed(head: str) -> SourceKind:
    """A person for an unlisted noun that ends like one for somebody who does something ("storyteller")."""
    doer = _DOER.search(head) is not None and head not in _NO_DOER
    return SourceKind.PERSON if doer else SourceKind.UNKNOWN


def _named(span: Span, wording: str, part: _Parts, modifiers: frozenset[str]) -> Mention:
    kind, plural = kind_of_name(
        part.name,
        titled=bool(part.titles),
        the=part.determiner in ("the", "many", "several", "most") and not part.owner,
    )
    if part.hint and kind in (SourceKind.PERSON, SourceKind.UNKNOWN):
        kind = part.hint
    person = kind in (SourceKind.PERSON, SourceKind.UNKNOWN)
    if part.owner and not part.titles and not person and kind is not SourceKind.PUBLICATION:
        words = [part.owner, *part.name]
    else:
        words = list(part.name)
    known = place(" ".join(part.name))
    listed = known_body(" ".join(part.name))
    country = None if kind is SourceKind.PUBLICATION else part.country
    if country is None and kind is not SourceKind.PUBLICATION and not person:
        country = (listed and listed.country) or (known[0].code if known else _country(" ".join(part.name)))
    return Mention(
        span, wording, Form.NAME, kind,
        number=Number.PLURAL if plural else Number.SINGULAR,
        gender=_gender(part, kind), name=tuple(words),
        key=name_key(words) if person else body_key(words),
        titles=frozenset(part.titles), modifiers=modifiers, affiliation=part.affiliation, country=country,
    )  # fmt: skip


def _gender(part: _Parts, kind: SourceKind) -> Gender:
    if kind not in (SourceKind.PERSON, SourceKind.UNKNOWN):
        return Gender.NEUTER if kind is not SourceKind.GROUP else Gender.UNKNOWN
    shown = {fold(word) for word in part.words}
    if shown & FEMALE:
        return Gender.FEMALE
    if shown & MALE:
        return Gender.MALE
    return gender_of(name_key(part.name)) if part.name else Gender.UNKNOWN
