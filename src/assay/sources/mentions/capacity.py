"""In what capacity a noun phrase lets somebody speak: "a law professor at Veld", "Lee's campaign manager"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.lexicon import BARE_NEW, DETERMINERS, KIND_OF_HEAD, NEW, NUMERALS, TITLE_SPELT_OUT
from assay.sources.mentions.occupations import LAWYERS, QUALIFIED, SURNAMES, role_of_noun
from assay.sources.mentions.phrase import capitalised, is_plural, singular, tokens
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import PlaceWord, fold, place, word_set
from assay.texts.outlets import outlet_named

PARTIES = word_set("democrat republican tory conservative liberal socialist libertarian labourite")
"""Party words: of a person who is told nothing else they tell a politician, of many nothing."""

_AFTER_THE_NOUN = word_set("""
emeritus emerita general elect designate present involved nearby there here alike alone themselves himself herself
both all too also abroad alive elsewhere today yesterday everywhere interviewed concerned responsible asked polled
surveyed questioned
""")
"""What may follow the noun for a person without making it qualify something else."""
_ABBREVIATED = {**TITLE_SPELT_OUT, "rev": "pastor", "revd": "pastor", "hon": "politician", "amb": "ambassador"}
_ANYBODY = word_set("people others many some most residents men women families")
_SHORTEST_PARTICIPLE = 4
_IN_PLACE = word_set(
    "community neighborhood neighbourhood village town city street area district countryside suburb region"
)
_QUALIFIED_NOUNS = frozenset(noun for _, nouns, _ in QUALIFIED for noun in nouns)
_QUALIFIERS = frozenset(word for qualifiers, _, _ in QUALIFIED for word in qualifiers)
_COUNTED = DETERMINERS | NEW | BARE_NEW | NUMERALS.keys()
_SECTIONS = lazy_pattern(r",\s+|;\s+|\s+[-–—]{1,2}\s+|\s*\([^()]{0,80}\)\s*,?\s*|\s*[\"“”]\s*")
_PARTY_LABEL = lazy_pattern(r"\((?:[RDI][-–—.][^()]{1,40}|R|D|I|Lab|Con|LD|SNP|DUP)\)")
_OWNER = lazy_pattern(r"(?:['’]s|s['’])$")
_PREPOSITIONS = word_set("""
of for from at in with on to by near inside within about against based working citing under between among after
before over through across behind outside like than as until since during despite familiar close loyal opposed who
whom whose which that where when
""")
_PARTITIVE = word_set("""
number group handful couple majority lot pair dozen score hundred thousand trio quartet percent percentage share
coalition crowd team panel gathering assortment array generation list circle half third quarter plurality minority
""")
_SIDE = word_set("for representing defending")
_SIDE_BEFORE = word_set("""
defense defence campaign state district city county government family prosecution personal union company plaintiff civil
""")
_WRITERS = word_set("""
writer author contributor critic blogger commentator essayist cartoonist photographer producer staffer manager director
columnist executive editor
""")
"""Who of those at an outlet speak as journalists."""
_SUBJECTS = frozenset({"I", "we", "he", "she", "they", "you"})
_ARTICLES = frozenset({"a", "an", "the"})
"""After these "outside", "close" and the like are adjectives: "an outside adviser"."""
_OF_RANK = word_set("""
prominent senior leading top elected congressional house senate high-ranking high-profile influential establishment
""")
"""What stands before the members of a party who hold or held its offices."""
_OF_OUTLET = word_set("personality contributor commentator star")
"""Who, with the name of an outlet before the word, speak as journalists."""
_ONE = frozenset({"a", "an", "another"})
_AUTHORS = word_set("author co-author coauthor writer")
_LEARNED_WORKS = word_set("study report paper analysis survey research review investigation assessment")
_MEMBER = "member"
_OF_OFFICE = word_set("""
congress parliament cabinet council committee subcommittee commission board senate house assembly legislature government
administration staff court delegation leadership bench politburo secretariat knesset duma bundestag ministry
executive city-council knesset lords commons bureau faculty
""")
_OF_PUBLIC = word_set("""
family public audience community congregation church cast band club crew crowd household tribe team troupe choir
""")


@dataclass(frozen=True, slots=True)
class Capacity:
    """A role and the words that tell it; `weak` ones count only where nothing else is told."""

    role: Role
    words: str
    weak: bool = False


def capacities(phrase: str, name: Collection[str] = ()) -> tuple[Capacity, ...]:
    """The capacities that `phrase` tells, in order; `name` are the words in it that are the person's own name."""
    found = [Capacity(Role.OFFICIAL, label.group().strip("()")) for label in _PARTY_LABEL.finditer(phrase)]
    for section in _SECTIONS.split(phrase):
        words = tokens(section)
        if words and fold(words[0]) not in ("who", "whom", "which", "that"):
            found += _of_section(words, name)
    return tuple(found)


def _of_section(words: list[str], name: Collection[str]) -> list[Capacity]:
    owner = next((place + 1 for place, word in enumerate(words[:-1]) if _OWNER.search(word)), 0)
    if any(fold(word) in _PREPOSITIONS and not capitalised(word) for word in words[1 : max(owner - 1, 1)]):
        owner = 0
    of_whom = re.sub(r"['’]s?$", "", words[owner - 1]) if owner else ""
    owned, words = bool(owner), words[owner:]
    if fold(of_whom) in _QUALIFIERS and not capitalised(of_whom):
        words = [of_whom, *words]  # "the team's captain" is a team captain
    cut = _cut(words)
    while cut < len(words) - 1 and fold(words[cut]) == "of" and _is_partitive(words[cut - 1]):
        words = words[cut + 1 :]
        if ends := next((place + 1 for place, word in enumerate(words[:-1]) if _OWNER.search(word)), 0):
            owned, words = True, words[ends:]
        cut = _cut(words)
    chunk, after = words[:cut], words[cut:]
    found: list[Capacity] = []
    start = 0
    for end in [at for at, word in enumerate(chunk) if fold(word) in ("and", "or", "&")] + [len(chunk)]:
        told = _of_chunk(chunk[start:end], after if end == len(chunk) else [], name, owned=owned)
        if told is not None:
            found.append(told)
        start = end + 1
    return found


def _cut(words: list[str]) -> int:
    """Where the noun phrase at the start of `words` ends: before a preposition or a clause ("experts I asked")."""
    return next(
        (
            at
            for at, word in enumerate(words)
            if at and (word in _SUBJECTS or (_is_preposition(word) and fold(words[at - 1]) not in _ARTICLES))
        ),
        len(words),
    )


def _is_preposition(word: str) -> bool:
    return fold(word) in _PREPOSITIONS and not capitalised(word)


def _is_partitive(word: str) -> bool:
    folded = fold(word)
    return singular(word) in _PARTITIVE or folded in BARE_NEW or folded in NUMERALS or folded.isdigit()


def _of_chunk(words: list[str], after: list[str], name: Collection[str], *, owned: bool) -> Capacity | None:
    """What a noun phrase without "of" and "and" tells: its last noun for a person decides, with what stands before."""
    plain = [word for word in words if word not in name]
    if after[:1] in (["in"], ["from"]) and plain and fold(plain[-1]) in _ANYBODY:
        placed = {singular(word) for word in after} & _IN_PLACE
        return Capacity(Role.PUBLIC, " ".join([plain[-1], *after]), weak=True) if placed else None
    last = next((at for at in range(len(plain) - 1, -1, -1) if _noun(plain, at)), None)
    if last is None and len(plain) == 2 and fold(plain[0]) in _ONE and _is_native(plain[1]):
        return Capacity(Role.PUBLIC, plain[1], weak=True)
    if last is None or _qualifies_a_thing(plain, last):
        return None
    noun, before = _noun(plain, last), [fold(word) for word in plain[:last]]
    if _is_at_outlet(noun, plain[:last], after):
        role = Role.PUBLICATION
    elif noun in PARTIES:
        held = not is_plural(plain[last]) or bool(_OF_RANK & set(before[-2:]))
        role = Role.OFFICIAL if held else Role.UNKNOWN
    elif (noun in _AUTHORS and {singular(word) for word in after[:4]} & _LEARNED_WORKS) or (
        noun == "critic"
        and after[:1] in (["for"], ["at"])
        and any(map(capitalised, after[1:3]))
        and not is_plural(plain[last])
    ):
        role = Role.EXPERT if noun in _AUTHORS else Role.PUBLICATION
    elif noun == "veteran" and after[:1] == ["of"]:
        role = Role.UNKNOWN  # "a veteran of the rules committee" is who knows it long
    elif noun == _MEMBER:
        role = _of_member(before, [singular(word) for word in after])
    elif noun in LAWYERS:
        role = Role.OFFICIAL if owned or _is_sided(plain, last, after) else Role.EXPERT
    else:
        role = _qualified(noun, before) or role_of_noun(noun) or Role.UNKNOWN
    told = Capacity(role, _told_words(plain[: last + 1]), weak=noun in PARTIES or fold(plain[last]) == "dr")
    return told if role is not Role.UNKNOWN else None


def _is_at_outlet(noun: str, before: list[str], after: list[str]) -> bool:
    """Whether a noun means a journalist by the outlet named beside it: "a writer for ...", "a ... personality"."""
    if noun in _WRITERS and after and outlet_named(_outlet_after(after)) is not None:
        return True
    return noun in _OF_OUTLET and bool(before) and outlet_named(before[-1]) is not None


def _is_native(word: str) -> bool:
    found = place(word)
    return found is not None and found[1] is PlaceWord.DEMONYM


def _outlet_after(after: list[str]) -> str:
    """The capitalised words after the preposition, without article ("for The Atlantic")."""
    named = [word for word in after[1:] if fold(word) != "the"]
    cut = next((at for at, word in enumerate(named) if not capitalised(word)), len(named))
    return " ".join(named[:cut])


def _qualified(noun: str, before: list[str]) -> Role | None:
    """The role that the last words before a noun give it, by the first row of `QUALIFIED` that fits; else none."""
    near = {*before[-2:], *(singular(word) for word in before[-2:])}
    return next((role for qualifiers, nouns, role in QUALIFIED if noun in nouns and qualifiers & near), None)


def _is_sided(words: list[str], at: int, after: list[str]) -> bool:
    """Whether a lawyer is somebody's: "for the family", "defence lawyer", "Attorney General", "Lee lawyer Ann Chan"."""
    before = [fold(word) for word in words[:at]]
    general = bool({"general", "us"} & set(before)) or "general" in map(fold, words[at:])
    of_name = any(capitalised(word) for word in words[:at]) and before[0] not in ("a", "an")
    return general or of_name or fold(" ".join(after[:1])) in _SIDE or bool(_SIDE_BEFORE & set(before))


def _told_words(words: list[str]) -> str:
    """`words` as a reason quotes them, without articles, numerals and prepositions in front."""
    while len(words) > 1 and fold(words[0]) in _COUNTED | _PREPOSITIONS:
        words = words[1:]
    return " ".join(words)


def _noun(words: list[str], at: int) -> str:
    """The noun for a person that the word at `at` is, in the singular, or nothing; "actor-turned-mayor" is a mayor."""
    word = words[at]
    if capitalised(word) and _OWNER.search(word):
        return ""  # "King's" is whose it is
    noun = singular(word)
    if not _is_known(noun):
        noun = _ABBREVIATED.get(noun, noun)
    if not _is_known(noun) and "-" in word:
        noun = singular(word.rpartition("-")[2])
    surname = capitalised(word) and fold(word) in SURNAMES and at == len(words) - 1 > 1
    if not _is_known(noun) or (surname and not _is_known(singular(words[at - 1]))):
        return ""
    return noun


def _is_known(noun: str) -> bool:
    return role_of_noun(noun) is not None or noun in _QUALIFIED_NOUNS


def _qualifies_a_thing(words: list[str], at: int) -> bool:
    """Whether the noun at `at` only qualifies a body or thing after it ("teachers union", "voter data")."""
    for word in words[at + 1 :]:
        if word.endswith(("ed", "ing")) and len(word) > _SHORTEST_PARTICIPLE and not capitalised(word):
            return False
        if _is_thing(word):
            return True
    return False


def _is_thing(word: str) -> bool:
    if capitalised(word):
        return KIND_OF_HEAD.get(singular(word), SourceKind.PERSON) is not SourceKind.PERSON
    return word[:1].isalpha() and fold(word) not in _AFTER_THE_NOUN


def _of_member(before: list[str], after: list[str]) -> Role:
    told = {singular(word) for word in before[-2:]} | set(after[:6])
    if told & _OF_PUBLIC:
        return Role.PUBLIC
    return Role.OFFICIAL if told & _OF_OFFICE else Role.UNKNOWN
