"""One comma-free part of a mention: its proper name, titles, head noun, the body spoken for and the country."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assay.domain.source import SourceKind
from assay.sources.crowds import are_doers, is_cause, is_gathering
from assay.sources.mentions.bodies import CALENDAR, known_body, outlet_key
from assay.sources.mentions.institutions import is_institution
from assay.sources.mentions.lexicon import BARE_NEW, DETERMINERS, KIND_OF_HEAD, NEW, NUMERALS, PERSON_HEADS
from assay.sources.mentions.phrase import (
    capitalised,
    is_body,
    is_head,
    is_paper_word,
    is_plural,
    is_title,
    singular,
    spelt_out,
    tokens,
    trailing_name,
)
from assay.sources.mentions.specialism import without_post, without_topic
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import HONORIFICS, PlaceWord, country_of, fold, place, word_set

_NO_BODIES = ("news", "city", "town", "state", "county", "party", "campaign", "press")
_EDGES = " \t\r\n\u00a0,;:.–—-\"“”‘’'«»[]"
_POST = word_set(
    """
of for from at in with on to by close familiar involved speaking near inside within about against based working
citing under between among briefed accused describing quoting outside after before over through across behind aged
filed conducted written made produced prepared compiled called signed sponsored taken filmed shot recorded
commissioned carried held led titled named including such posted published released obtained seen issued loyal
linked sent given left known born along across around off beyond opposite beneath below above
amid among
"""
)
_SPEAKS_FOR = frozenset({"of", "for", "from", "at"})
_WITHIN = frozenset({"in", "inside", "within", "with"})
_ADJECTIVE = lazy_pattern(
    r"(?:ed|ing|al|ger|der|mer|ic|ous|ive|ent|-American|-based)$|^(?:Top|Black|White|Most|Rural|State|Other)$"
)
_NO_BODY = CALENDAR | DETERMINERS | _POST | BARE_NEW | frozenset(NUMERALS) | {"least"}
_QUANTIFIERS = word_set("many several few most all various numerous")
_INSIDE_NAMES = frozenset({"of", "for", "on"})
_MEASURES = word_set(
    """
number pair couple handful series variety majority lot dozen hundred thousand score trio assortment array range slew
"""
)
_OFFICE_OBJECTS = (
    "State", "Defense", "Defence", "Homeland Security", "National Intelligence", "Health and Human Services", "Justice",
    "Labor", "Energy", "Education", "Commerce", "Transportation", "Agriculture", "the Treasury", "Veterans Affairs",
    "the Interior", "Foreign Affairs", "Internal Affairs", "Interior", "Finance", "Information", "Health", "Staff",
    "the Joint Chiefs of Staff", "Staff to the President", "Central Intelligence", "the FBI", "the CIA", "the House",
    "the Exchequer", "State for Foreign Affairs", "Trade", "Intelligence", "Communications",
)  # fmt: skip
_FINITE = word_set("has have had is are was were will would can could")
_WHEN = word_set("last this next yesterday today tonight earlier later ago late early then now here there")
_NUMBERED = word_set("""
article section chapter title amendment clause paragraph rule resolution proposition bill order act annex
""")
_GENERALS = word_set("""
attorney secretary surgeon inspector solicitor consul director governor postmaster major lieutenant     brigadier
adjutant comptroller auditor quartermaster advocate vicar the a former retired army air
""")
_SORTS = word_set("newspaper magazine tabloid broadcaster website")


_DOTTED = lazy_pattern(r"(?:\b[A-Z]\.)+[A-Z]$")


@dataclass(slots=True)
class Parts:
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
    titled: bool = False


def trimmed(wording: str) -> str:
    """`wording` without outer punctuation; the last full stop of "the S.E.C." stays."""
    plain = wording.strip(_EDGES)
    return plain + "." if _DOTTED.search(plain) and f"{plain}." in wording else plain


def part_of(section: str) -> Parts:
    """What `section`, a stretch of a mention between commas, says."""
    words = tokens(trimmed(section))
    part = Parts(words=words)
    if len(words) > 1 and fold(words[0]) in DETERMINERS and words[0] != "US":
        part.determiner = fold(words[0])
        words = words[1:]
    if len(words) > 1 and fold(words[0]) in _QUANTIFIERS and fold(words[1]) not in _POST:
        part.determiner = fold(words[0])
        words = words[1:]
    if owner := _possessor(words):
        part.owner = " ".join([*words[: owner - 1], re.sub(r"['’]s?$", "", words[owner - 1])])
        part.affiliation = part.owner if capitalised(part.owner) else None
        part.country = country_of(part.owner)
        part.determiner = part.determiner if part.determiner in NEW else "the"
        words = words[owner:]
    words = [re.sub(r"['’]s?$", "", word) for word in words]
    if len(words) > 1 and fold(words[0]) in _NUMBERED and capitalised(words[0]) and words[1][:1].isdigit():
        part.name, part.hint = words[:2], SourceKind.DOCUMENT  # "Article 21 of the charter"
        _affiliation(part, words[2:])
        return part
    _split_name(part, words)
    return part


def _possessor(words: list[str]) -> int | None:
    """How many words at the start name an owner ("Ann Lee's campaign"), where something follows."""
    if words and not capitalised(words[0]) and is_title(words[0]) and not words[0].endswith(("'s", "’s", "'", "’")):
        return None
    for index, word in enumerate(words[:-1]):
        if fold(word) in _POST and index:
            return None
        if re.search(r"(?:['’]s|s['’])$", word):
            return index + 1
    return None


def _split_name(part: Parts, words: list[str]) -> None:
    """Tells the proper name in `words`, if there is one, from the titles before and the phrase after it."""
    cut = next((index for index in range(1, len(words)) if _ends_phrase(words, index)), len(words))
    before, after = words[:cut], words[cut:]
    if not before:
        return
    start = trailing_name(before)
    run = before[start:]
    listed = bool(run) and (known_body(" ".join(run)) is not None or outlet_key(" ".join(run)) is not None)
    office = bool(run) and is_title(run[-1]) and fold(run[-1]) not in HONORIFICS and not listed
    if office and fold(run[-1]) == "general" and len(run) > 1 and fold(run[-2]) not in _GENERALS:
        office = False  # "Veld General" is a hospital, "Attorney General" an office
    if run and after and _goes_on(part, before, run, after, office=office):
        if office and not is_cause(part.determiner, run[-1], after):
            _office_of(part, before, after)
            return
        if _body_with_object(part, before, after):
            return
    alone = len(run) == 1 and start == 0 and not part.determiner and not listed
    bare = alone and (_common(run[0]) or are_doers(run[0], after))
    if run and not office and not bare:
        _plain_name(part, before, after, start=start)
    elif is_title(before[-1]) and (name := _name_after_object(part, after)):
        part.name = name
        _titles(part, before)
    else:
        _description(part, before, after)


def _ends_phrase(words: list[str], index: int) -> bool:
    """Whether the noun phrase is over before a word: a preposition, a participle or a date after its noun."""
    word = words[index]
    if capitalised(word):
        return False
    if fold(word) in _POST:
        return True
    dated = fold(word) in _WHEN | _FINITE or (fold(word) in NUMERALS and words[-1] == "ago")
    native = index == 1 and is_plural(words[0]) and place(words[0]) is not None
    return (native or is_head(words[index - 1])) and (
        dated or (len(word) > 4 and word.endswith(("ed", "ing")) and not is_head(word))
    )


def _goes_on(part: Parts, before: list[str], run: list[str], after: list[str], *, office: bool) -> bool:
    """Whether "of" or "for" after the capitalised run belongs to an office or to a body's name."""
    the_body = part.determiner == "the" and not any(map(is_title, before))
    body = singular(run[-1]) in KIND_OF_HEAD or the_body
    return (after[0] == "of" and (office or body or len(run) == 1)) or (
        after[0] == "for" and (body or is_cause(part.determiner, run[-1], after))
    )


def _office_of(part: Parts, before: list[str], after: list[str]) -> None:
    """An office with its object: "Secretary of State Ann Lee" is Ann Lee, "Secretary of State" a description."""
    rest, of = _after_office(after[1:])
    _titles(part, before)
    part.titles |= {spelt_out(word) for word in of if capitalised(word)}
    if rest:
        part.name = rest
    else:
        part.head, part.head_word = singular(before[-1]), before[-1]
        _affiliation(part, after)


def _body_with_object(part: Parts, before: list[str], after: list[str]) -> bool:
    """Takes a body with its object as one name ("Bank of Veld"); false where the object is no name."""
    run = before[trailing_name(before) :]
    named = after[1:2] + after[2:3] if len(after) > 1 and fold(after[1]) == "the" else after[1:2]
    if not named or not capitalised(named[-1]):
        return False
    if len(run) == 1 and singular(run[0]) in PERSON_HEADS and not is_cause(part.determiner, run[0], after):
        return False
    cut = next((i for i, word in enumerate(after) if i and fold(word) in _POST - _INSIDE_NAMES), len(after))
    holder = next((i for i, word in enumerate(after[:cut]) if singular(word) in PERSON_HEADS and cut - i > 2), None)
    if holder is not None:  # "Department of Trade Secretary Ann Lee" is a person
        part.name, part.affiliation = after[holder + 1 : cut], " ".join([*run, *after[:holder]])
        _titles(part, [after[holder]])
        return True
    part.name = [*run, *after[:cut]]
    part.country = part.country or country_of(" ".join([*before, *after]))
    part.modifiers = before[: len(before) - len(run)]
    return True


def _plain_name(part: Parts, before: list[str], after: list[str], *, start: int) -> None:
    """A capitalised run that is a name, with titles and nouns before it and a body after it."""
    run = before[start:]
    titles_end = max((index + 1 for index, word in enumerate(before) if is_title(word)), default=0)
    titled = start <= titles_end < len(before) and titles_end > 0 and not is_body(run[-1])
    whole = before[titles_end:] if titled else run
    name = _without_place(part, whole)
    part.name = name
    lead = before[: len(before) - len(whole)]
    if titles_end == 0 and lead:
        part.hint = _sort_before(lead[-1], news="news" in map(fold, lead))
    elif len(name) > 1 and fold(name[0]) in _SORTS:
        part.hint, part.name = SourceKind.PUBLICATION, name[1:]
    _titles(part, lead)
    _affiliation(part, after)


def _name_after_object(part: Parts, after: list[str]) -> list[str]:
    """The name that follows what an office is of: "ambassador to Peru Ann Lee", "secretary of state Ann Lee"."""
    start = trailing_name(after)
    name = _without_place(part, after[start:])
    follows = len(name) < len(after[start:]) or (
        start > 1 and fold(after[start - 1]) not in _POST | DETERMINERS | {"and", "or", "both"}
    )
    body = any(singular(word) in KIND_OF_HEAD for word in name)
    return name if len(name) > 1 and follows and not body else []


def _sort_before(word: str, *, news: bool) -> SourceKind | None:
    """What the common noun before a name says the name is ("newspaper X", "militant group Y"), or nothing."""
    kind = SourceKind.PUBLICATION if fold(word) == "agency" and news else KIND_OF_HEAD.get(singular(word))
    bodies = (SourceKind.PUBLICATION, SourceKind.ORGANISATION, SourceKind.GROUP)
    if kind not in bodies or is_paper_word(word) or fold(word) in _NO_BODIES:
        return None
    return SourceKind.ORGANISATION if kind is SourceKind.GROUP else kind


def _without_place(part: Parts, name: list[str]) -> list[str]:
    """A personal name without the country that stands before it ("ambassador to Russia Ann Lee")."""
    for length in (3, 2, 1):
        known = place(" ".join(name[:length])) if len(name) >= length + 2 else None
        if known and not any(singular(word) in KIND_OF_HEAD for word in name[length:]):
            if known[1] is not PlaceWord.NAME:  # "ambassador to Peru Ann Lee" does not speak for Peru
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


def _titles(part: Parts, words: list[str]) -> None:
    """Sorts the words before a name into titles, the body spoken for and the country."""
    words = without_topic(words)
    body = _body_before(words)
    if body and not part.affiliation:
        part.affiliation = " ".join(words[body[0] : body[1]])
        listed = known_body(part.affiliation)
        part.country = part.country or (listed.country if listed else None)
        words = [*words[: body[0]], *words[body[1] :]]
    part.titles |= {spelt_out(word) for word in words if is_title(word) and fold(word) not in HONORIFICS}
    part.titles |= {fold(word) for word in words if fold(word) in HONORIFICS}
    part.country = part.country or country_of(" ".join([part.affiliation or "", *words]))
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


def _body_before(words: list[str]) -> tuple[int, int] | None:
    """Where a body stands among the words before a name ("Foreign Office" in "Foreign Office minister"), or none."""
    for start, word in enumerate(words):
        if not capitalised(word):
            continue
        end = next((i for i in range(start, len(words)) if not capitalised(words[i])), len(words))
        for stop in range(end, start + 1, -1):
            phrase = " ".join(words[start:stop])
            if (is_body(words[stop - 1]) and not place(phrase)) or known_body(phrase):
                return start, stop
        return None
    return None


def _affiliation(part: Parts, after: list[str]) -> None:
    """The body that the words after the head name ("of the Harbour Board"), and a country in them."""
    if after[:1] in (["in"], ["inside"]) and not part.name:
        part.country = part.country or country_of(" ".join(after[1:4]))
    while after and fold(after[0]) in _POST:
        _body_of(part, after)
        after = after[next((index for index, word in enumerate(after) if index and fold(word) in _POST), len(after)) :]


def _body_of(part: Parts, after: list[str]) -> None:
    """The body that one preposition and the words after it name."""
    if fold(after[0]) not in _SPEAKS_FOR | _WITHIN:
        return
    body = after[1:]
    cut = next((index for index, word in enumerate(body) if index and fold(word) in _POST - {"of", "for"}), len(body))
    phrase = _as_printed(part, body[:cut])
    plain = re.sub(r"^(?:the|a|an) ", "", phrase, flags=re.IGNORECASE)
    listed = bool(plain) and fold(phrase.split()[0]) not in _NO_BODY - {"the", "a", "an"}
    spoken_for = fold(after[0]) in _SPEAKS_FOR and capitalised(plain)
    if listed and (spoken_for or (is_institution(plain) and not place(plain))):
        part.affiliation = part.affiliation or re.sub(r"^(?:the|a|an) ", "", phrase, flags=re.IGNORECASE)
        last = singular(tokens(phrase)[-1])
        opening = place(tokens(phrase)[0])
        of_state = KIND_OF_HEAD.get(last) is SourceKind.GOVERNMENT or bool(re.search(r"['’]s ", phrase))
        if place(phrase) or of_state or (opening and opening[1] is PlaceWord.DEMONYM):
            part.country = part.country or country_of(phrase)


def _as_printed(part: Parts, words: list[str]) -> str:
    """`words` as the part prints them: with the "'s" that an owner carries inside ("Peru's defence ministry")."""
    bare = [re.sub(r"['’]s?$", "", word) for word in part.words]
    for start in range(len(bare) - len(words) + 1):
        if words and bare[start : start + len(words)] == words:
            return " ".join([*part.words[start : start + len(words) - 1], words[-1]])
    return " ".join(words)


def _description(part: Parts, before: list[str], after: list[str]) -> None:
    head = before[-1]
    if is_gathering(head, after):
        head, before = "number", [*before[:-1], "number"]
    if (fold(head) in BARE_NEW or singular(head) in _MEASURES or fold(head) in NUMERALS) and after and after[0] == "of":
        inner = [word for word in after[1:] if fold(word) not in DETERMINERS and fold(word) not in NUMERALS]
        cut = next((index for index, word in enumerate(inner) if fold(word) in _POST), len(inner))
        if inner[:cut]:
            one = fold(head) == "one"
            part.modifiers += before
            head = singular(inner[cut - 1]) if one else inner[cut - 1]
            before, after = [*before, *inner[: cut - 1], head], inner[cut:]
    part.head, part.head_word = singular(head), head
    before, after = without_topic(before), without_post(head, after)
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
