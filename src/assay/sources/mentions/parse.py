"""Takes the words of a source span apart: from "Russian Foreign Minister Sergei Lavrov" to a `Mention`."""

from __future__ import annotations

import re
from dataclasses import replace

from assay.domain.source import SourceKind
from assay.domain.span import Span
from assay.sources.mentions.bodies import (
    CALENDAR,
    agency_kind,
    body_key,
    is_public_body,
    kind_of_name,
    known_body,
    outlet_key,
)
from assay.sources.mentions.capacity import capacities
from assay.sources.mentions.lexicon import (
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
from assay.sources.mentions.mention import Form, Gender, Mention, Number
from assay.sources.mentions.occupations import SURNAMES
from assay.sources.mentions.parts import Parts, part_of, trimmed
from assay.sources.mentions.people import gender_of, name_key
from assay.sources.mentions.phrase import capitalised, is_paper_word, is_plural, is_title, singular, spelt_out, tokens
from assay.sources.mentions.writings import writer_of
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import HONORIFICS, PlaceWord, country_of, fold, place, word_set

_PEOPLE = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN)
_BODY_KINDS = (SourceKind.GOVERNMENT, SourceKind.ORGANISATION, SourceKind.PUBLICATION, SourceKind.GROUP)
_POSSESSIVE = word_set("his her their its my our")
_NOBODY = lazy_pattern(r"(?:no[ -]one|not (?:everyone|everybody|all|many)|hardly anyone)\b", re.IGNORECASE)
_AND_OTHERS = lazy_pattern(
    r",? (?:and|along with|together with) (?:(?:several|many|some|two|three|four|five|a dozen|his|her|their) )?"
    r"(?:others?|fellow|colleagues)\b"
)
"""Somebody named with people who are not: "Ann Lee and other residents"."""
_ELLIPTIC = lazy_pattern(
    r"the (?:other|former|latter|first|second|third|older|younger|elder|eldest|youngest)"
    r"(?: one| of (?:the|them).{0,40})?",
    re.IGNORECASE,
)
"""One of several people whom the text has told of, without a noun."""
_ONE_OF_SEVERAL = lazy_pattern(r"one of (?:them|the (?:two|three|four|five|six))\b", re.IGNORECASE)
_LABELS = lazy_pattern(r",? \(?[RDI]-[A-Z][\w.]*\)?,?(?= (?:and|,)|\Z)")
_AGED = lazy_pattern(r"\d{1,3}-year-olds?")
_OFFICES_OF = word_set("office service services department staff unit division")
_PLAIN = word_set("the this that same new first second third other another")
_ONE_OF = word_set("one first second third main leading")
_OF_BODIES = lazy_pattern(r"\bof (?:[\w’'-]+ ){0,4}([\w-]+)$")
_NUMBER = {"s": Number.SINGULAR, "p": Number.PLURAL, "?": Number.UNKNOWN}
_GENDER = {"m": Gender.MALE, "f": Gender.FEMALE, "n": Gender.NEUTER, "?": Gender.UNKNOWN}
_EDGES = " \t\r\n\u00a0,;:.–—-\"“”‘’'«»[]"
_WHICH = lazy_pattern(r",? which\b")
_EXAMPLES = lazy_pattern(r"(?:including|among them|such as|like|led by|along with|as well as)\b")
_LEAD = lazy_pattern(r"^(?:according to|as told by|by|from|to|with|says|said|and|but|even|only|both)\s+", re.IGNORECASE)
_EMPHATIC = lazy_pattern(r"\s+(?:himself|herself|itself|themselves|personally)$", re.IGNORECASE)
_RELATIVE = lazy_pattern(
    r",?\s+(?:who|whom|whose|which|that|where|when|as|including|such as)\s.*$|,\s+(?:like|among them)\s.*$|"
    r"\s+[-–—]{1,2}\s+.*$"
)
_BRACKET = lazy_pattern(r"\s*\(([^()]{0,80})\)")
_PARTY_LABEL = lazy_pattern(r"^[RDI][-–—.]")
_DOER = lazy_pattern(r"\w{3}(?:er|or|ist|ian|eer|man|woman|ee)$")
_NO_DOER = word_set(
    """
    matter number power answer error river chapter offer factor corner border danger weather other rather
    labor favor error humor rumor behavior neighbor paper
    """
)
_GIVEN_NAMES = frozenset({"will", "may", "june", "april"})
_FALSE_STARTS = (
    OPENERS - DETERMINERS - INDEFINITE - NEW - BARE_NEW - NUMERALS.keys() - HONORIFICS - PRONOUNS.keys() - _GIVEN_NAMES
)


LONGEST = 400
"""Only this many characters of a source span are read: no mention is longer, and hostile text may be."""


def parse_mention(words: str, span: Span) -> Mention:
    """The mention that `words`, found at `span`, make; never fails, whatever the words are."""
    wording = trimmed(" ".join(words[:LONGEST].split()))
    while found := _LEAD.match(wording):
        wording = trimmed(wording[found.end() :])
    wording = _EMPHATIC.sub("", wording)  # "Lee himself" is Lee
    if (writer := writer_of(wording)) is not None and (mention := _writer(writer, span)) is not None:
        return replace(mention, wording=wording)
    opener, _, rest = (part.strip(_EDGES) for part in wording.partition(" "))
    if fold(opener) in _FALSE_STARTS and capitalised(opener) and capitalised(rest):
        wording = trimmed(rest)  # "As Lee", "Among Lee's": the first word is no part of the name
    first = tokens(wording)[:3]
    if (
        first
        and fold(first[0]) in PRONOUNS
        and "." not in first[0]  # "U.S." is no "us"
        and (len(first) == 1 or fold(first[1]) in ("all", "both", "himself", "herself", "too", "also"))
    ):
        number, gender, person = PRONOUNS[fold(first[0])]
        return Mention(span, wording, Form.PRONOUN, SourceKind.UNKNOWN, _NUMBER[number], _GENDER[gender], person)
    mention = _describe(span, wording)
    if _NOBODY.match(wording):
        return replace(mention, kind=SourceKind.GROUP, anonymous=True, affiliation=None)
    if mention.kind is SourceKind.PERSON and mention.name and _AND_OTHERS.search(wording):
        key = ("and", "-".join(mention.key), "others")
        mention = replace(mention, kind=SourceKind.GROUP, number=Number.PLURAL, key=key)
    anonymous = any(mark in wording.casefold() for mark in ANONYMITY_MARKS)
    if not mention.name and (anonymous or fold(mention.head) in INFORMANT_NOUNS):
        mention = replace(mention, anonymous=True)
    if mention.kind in _PEOPLE:
        group = mention.key[:1] == ("and",)
        named = {word for name in mention.name for word in (name.split()[-1:] if group else name.split())}
        mention = replace(mention, capacities=capacities(wording, named))
    return mention


def _writer(words: str, span: Span) -> Mention | None:
    """The mention that the words for a writing's owner make; none where they name nobody who could write."""
    owner = words.casefold()
    if owner in _POSSESSIVE:
        number, gender, person = PRONOUNS[owner]
        return Mention(span, words, Form.PRONOUN, SourceKind.UNKNOWN, _NUMBER[number], _GENDER[gender], person)
    mention = parse_mention(words, span)
    writes = mention.kind not in (SourceKind.DOCUMENT, SourceKind.EXHIBIT) and not mention.anonymous
    return mention if writes and (mention.name or mention.head) else None


def _describe(span: Span, wording: str) -> Mention:
    core = trimmed(_RELATIVE.sub("", _BRACKET.sub("", wording)).strip("() ")) or wording
    labels = [found.group(1) for found in _BRACKET.finditer(wording)]
    sections = [section for section in core.split(", ") if section.strip(_EDGES)][:4] or [core]
    if all(fold(word) in _FALSE_STARTS for word in tokens(core)):
        return Mention(span, wording, Form.INDEFINITE, SourceKind.UNKNOWN, anonymous=True)
    while len(sections) > 1 and _says_when(sections[0]):
        sections = sections[1:]
    sections = [sections[0], *(section for section in sections[1:] if not _EXAMPLES.match(section))]
    if both := _coordination(_without_titles(_LABELS.sub("", core)) if " and " in core else core):
        return _group(span, wording, both)
    parts = [part_of(section) for section in sections]
    if parts[0].determiner in INDEFINITE and parts[0].name and _is_native(parts[0].name):
        parts[0].head, parts[0].head_word, parts[0].name = "citizen", parts[0].name[-1], []  # "a Peruvian, Ann Lee"
    named = next(
        (part for part in parts[:3] if part.name and (part is parts[0] or _introduces(parts[0], part))), parts[0]
    )
    titles = set().union(*(part.titles for part in parts))
    if any(_PARTY_LABEL.match(label) for label in labels):
        titles.add("politician")
    rest = [part for part in parts if part is not named]
    if named.name and not named.hint and not named.titles and (kind := _kind_told_by(rest)):
        named.hint, titles = kind, set()
    heads = [part.head for part in rest if part.head in PERSON_HEADS or _guessed(part.head) is SourceKind.PERSON]
    heads = [] if named.hint in _BODY_KINDS else heads
    if named.name and not named.titles and _is_known(named.name):
        titles, heads = set(), []
    if named.name and not named.titles and _is_which(named.name[-1], wording):
        named.hint = named.hint or SourceKind.ORGANISATION  # no person is a "which"
    itself = bool(named.titles)
    named.words = [word for part in parts for word in part.words]
    named.titles = titles | (set(map(spelt_out, heads)) if named.name else set())
    named.affiliation = named.affiliation or next((part.affiliation for part in rest if part.affiliation), None)
    named.country = named.country or next((part.country for part in rest if part.country), None)
    named.titled = itself
    return _mention(span, wording, named)


def _is_public_broadcaster(part: Parts) -> bool:
    """Whether a noun that may be a person's or a body's is a body's: "the state broadcaster"."""
    return part.head == "broadcaster" and any(fold(word) in ("state", "public", "national") for word in part.words)


def _without_titles(core: str) -> str:
    """`core` without offices in small letters in front ("senators Ann Lee and Bo Chan")."""
    words = core.split()
    while len(words) > 1 and not capitalised(words[0]) and is_title(words[0]):
        words = words[1:]
    return " ".join(words)


def _is_native(name: list[str]) -> bool:
    """Whether a name is a people's adjective, and so of one person: "a Peruvian"."""
    found = place(" ".join(name))
    return found is not None and found[1] is PlaceWord.DEMONYM and not is_plural(name[-1])


def _introduces(part: Parts, name: Parts) -> bool:
    """Whether what stands before a comma can introduce a name: "a spokesman, Ann Lee", "the maker, Veld Works"."""
    if part.name or name.words[-len(name.name) :] != name.name:
        return part.head == "" and not part.name
    if name.determiner and capitalised(name.words[1]):
        return False  # "a poll, the Veld Star"
    body = KIND_OF_HEAD.get(part.head) in _BODY_KINDS and part.determiner in DEFINITE
    person = part.head in PERSON_HEADS or part.determiner or part.owner or fold(part.words[0]) in NUMERALS
    return part.head == "" or body or (bool(person) and place(" ".join(name.name)) is None)


def _is_known(name: list[str]) -> bool:
    """Whether a name is a state's, a well-known body's or an outlet's, whatever an apposition calls it ("an ally")."""
    phrase = " ".join(name)
    found = place(phrase)
    of_state = found is not None and found[1] is not PlaceWord.DEMONYM
    return of_state or known_body(phrase) is not None or outlet_key(phrase) is not None


def _kind_told_by(rest: list[Parts]) -> SourceKind | None:
    """What an apposition says that a name is: "a regional body", "the largest of the rebel groups", or none."""
    for part in rest:
        head = part.head
        if fold(part.head_word).endswith("est") or fold(part.head_word) in _ONE_OF:
            found = _OF_BODIES.search(" ".join(part.words))
            head = singular(found.group(1)) if found else head
        if head in PERSON_HEADS and not part.name:
            return SourceKind.PUBLICATION if _is_public_broadcaster(part) else None
        if part.name or not part.determiner:
            continue
        kind = KIND_OF_HEAD.get(head)
        if kind in _BODY_KINDS:
            return SourceKind.ORGANISATION if kind is SourceKind.GROUP else kind
    return None


def _says_when(section: str) -> bool:
    """Whether words before a comma are no part of the mention: "Separately,", "Last Friday,"."""
    words = tokens(section)
    adverb = len(words) == 1 and fold(words[0]).endswith("ly")
    return adverb or all(fold(word) in CALENDAR | _FALSE_STARTS | {"last", "next", "this"} for word in words)


def _coordination(core: str) -> list[str] | None:
    """The names that `core` joins ("Ann Lee and Bo Chan"), or none."""
    if " and " not in core:
        return None
    names = [name.strip(_EDGES) for name in re.split(r",\s+and\s+|\s+and\s+|,\s+", core)]
    names = [re.sub(r" (?:all|both|have|each)$", "", name) for name in names if name]
    names = [re.sub(r"^the (?=[A-Z])", "", name) for name in names]
    if any(_is_common(name) for name in names):
        return None
    plain = all(capitalised(tokens(name)[0]) if tokens(name) else False for name in names)
    if plain and len(names) > 1 and place(core) is None and _shared_kind(names) is not None:
        return names
    bodies = any(
        singular(word) in KIND_OF_HEAD and singular(word) not in PERSON_HEADS for name in names for word in tokens(name)
    )
    return names if plain and len(names) > 1 and not bodies and place(core) is None else None


def _is_common(name: str) -> bool:
    """Whether what is joined is a description with a capital ("Critics", "Trump's advisers") and no name."""
    words = tokens(name)
    last = words[-1] if words else ""
    return is_plural(last) and singular(last) in PERSON_HEADS and fold(last) not in SURNAMES


def _shared_kind(names: list[str]) -> SourceKind | None:
    """What names of states or of publications are that are joined ("China and Russia"); none for other names."""
    kinds = {kind_of_name(tokens(name), titled=False, the=False)[0] for name in names if tokens(name)}
    states = all(place(name) or known_body(name) for name in names)
    return kinds.pop() if len(kinds) == 1 and (states or kinds == {SourceKind.PUBLICATION}) else None


def _group(span: Span, wording: str, names: list[str]) -> Mention:
    names = [re.sub(r"['’]s?$", "", name) for name in names]
    key = tuple(sorted("-".join(name_key(tokens(name))) for name in names))
    kind = _shared_kind(names)
    return Mention(
        span,
        wording,
        Form.NAME,
        kind if kind in _BODY_KINDS else SourceKind.GROUP,
        Number.PLURAL,
        name=tuple(names),
        key=("and", *key),
    )


def _mention(span: Span, wording: str, part: Parts) -> Mention:
    determiner = part.determiner
    modifiers = frozenset(spelt_out(word) for word in part.modifiers)
    folded = {fold(word) for word in [*part.modifiers, part.head_word]}
    ahead = {fold(word) for word in [*part.lead, part.head_word, determiner]}
    opens_new = bool(({determiner} | folded) & NEW) or fold(part.head_word) in BARE_NEW
    if part.name:
        return _named(span, wording, part, modifiers)
    counted = max(
        (NUMERALS.get(word, 0) for word in (ahead if part.lead or determiner in INDEFINITE else folded)), default=0
    )
    plural = (
        counted > 1
        or (is_plural(part.head_word) and part.head not in ("poll",))
        or fold(part.head_word) in ("many", "several", "both", "others", "few", "some")
    )
    kind = KIND_OF_HEAD.get(fold(part.head_word)) or KIND_OF_HEAD.get(part.head) or _guessed(part.head)
    if is_paper_word(part.head_word) and kind is SourceKind.PUBLICATION:
        kind = SourceKind.UNKNOWN
    elif is_public_body(part.head, [*part.lead, *((part.owner or "").split())]):
        kind = SourceKind.GOVERNMENT
    elif part.head == "agency" and folded - {"agency"} - _PLAIN:
        kind = agency_kind(folded)
    elif part.head in _OFFICES_OF and part.owner and _is_of_state(part.owner):
        kind = SourceKind.GOVERNMENT
    elif _AGED.fullmatch(part.head_word):
        kind = SourceKind.PERSON
    if kind is SourceKind.UNKNOWN and not plural and _ELLIPTIC.fullmatch(wording):
        kind = SourceKind.PERSON
    if _ONE_OF_SEVERAL.match(wording) and kind in (SourceKind.GROUP, SourceKind.UNKNOWN):
        kind, plural = SourceKind.PERSON, False
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
    if part.head == "government" and "federal" in map(fold, part.lead) and determiner == "the":
        key = ("government", "federal")
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


def _named(span: Span, wording: str, part: Parts, modifiers: frozenset[str]) -> Mention:
    kind, plural = kind_of_name(
        part.name,
        titled=bool(part.titles) and (part.titled or not _is_company(part.name)),
        the=part.determiner in ("the", "many", "several", "most") and not part.owner,
    )
    of_press = part.hint is SourceKind.PUBLICATION and kind is SourceKind.ORGANISATION
    if part.hint and (of_press or kind in (SourceKind.PERSON, SourceKind.UNKNOWN, SourceKind.DOCUMENT)):
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
        country = (listed and listed.country) or (known[0].code if known else country_of(" ".join(part.name)))
    return Mention(
        span, wording, Form.NAME, kind,
        number=Number.PLURAL if plural else Number.SINGULAR,
        gender=_gender(part, kind), name=tuple(words),
        key=name_key(words) if person else body_key(words),
        titles=frozenset(part.titles), modifiers=modifiers, affiliation=part.affiliation, country=country,
    )  # fmt: skip


def _is_which(last: str, wording: str) -> bool:
    """Whether a name that ends in `last` goes on with "which"."""
    return _WHICH.match(wording, wording.find(last) + len(last)) is not None


def _is_of_state(owner: str) -> bool:
    return KIND_OF_HEAD.get(singular(owner.rsplit(maxsplit=1)[-1])) is SourceKind.GOVERNMENT


def _is_company(name: list[str]) -> bool:
    """Whether a name is made like a company's or club's, so that "its landlord, Veld Estates" is no person."""
    return len(name) > 1 and kind_of_name(name, titled=False, the=False)[0] is SourceKind.ORGANISATION


def _gender(part: Parts, kind: SourceKind) -> Gender:
    if kind not in (SourceKind.PERSON, SourceKind.UNKNOWN):
        return Gender.NEUTER if kind is not SourceKind.GROUP else Gender.UNKNOWN
    shown = {fold(word) for word in part.words}
    if shown & FEMALE:
        return Gender.FEMALE
    if shown & MALE:
        return Gender.MALE
    return gender_of(name_key(part.name)) if part.name else Gender.UNKNOWN
