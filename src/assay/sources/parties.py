"""The parties of a claim: who is accused in it, who is the victim, and who is said to have gained.

Read off the claim's own grammar by a short list of verbs: a damaging verb has an agent (the accused) and an object; a
verb of supplying has a recipient (who gains). A claim without such a verb accuses nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assay.domain.source import SourceKind
from assay.sources.parse import parse_mention
from assay.texts.names import countries_in, fold, name_spans, place, word_set

# The rules, as stems at the start of a lower-case word.
DAMAGING = """
hack hit hits struck strike kill attack bomb shell shoot shot poison murder assassinat meddl interfer influenc
steal stole stolen leak spy spied spies lie lied lies lying rig rigged rigging collud conspir violat tortur
invad abduct kidnap detain imprison abus assault rape cheat brib launder cover conceal hid hide destroy down
downed sabotag jam fake forg fabricat plagiari blackmail threaten gassed ban block ignor target order breach
infiltrat behind responsible caus manipulat plant disrupt burn loot massacr bombard breach deceiv defraud
mislead misled exploit extort harass
"""
SUPPLYING = """
arm arms armed arming supply supplie equip fund financ train pay pays paid give gives gave given giving provid
send sends sent sell sells sold deliver back backs backed backing support shelter smuggl help helps helped
helping
"""
RECEIVING = "receiv obtain got get gets getting"
FAVOURABLE = """
effective safe succe cure cures cured prevent prevents win wins won achiev improve improves improved save saves
saved work works
"""
ACCUSING = "accus blam alleg condemn denounc charged charges charging indict"
DENYING = "den denied deny denies reject refut dismiss disput rebuff"
_INTO = "interfer meddl influenc"
_WITH = "collud conspir"
_FOR_WHOM = re.compile(r"\bto (?:help|boost|favou?r|aid|benefit|support|elect|install|protect)\b")
_USED = re.compile(
    r"\bus(?:e|es|ed|ing)\b(?= (?:chemical|banned|illegal|nerve|poison|cluster|gas|force|torture|toxic|sarin|chlorine))"
)

_BE = word_set("is are was were been being be got")
_ELSEWHERE = word_set("in at near during since on inside outside over across throughout around")
_CLAIMED = re.compile(
    r"^(?P<who>.{2,80}?)\s+(?:says?|said|claims?|claimed|alleges?|alleged|insists?|believes?|reports?|reported)\s+(?:that\s+)?(?P<what>.+)$"
)
_ACCUSED_OF = re.compile(
    r"^(?P<who>.{2,80}?)\s+(?:accused?|accuses|blamed?|blames)\s+(?P<whom>.{2,80}?)\s+(?:of|for)\s+(?P<what>.+)$"
)


@dataclass(slots=True)
class Party:
    """One side of a claim: countries by code, and the keys of the people and bodies named."""

    countries: set[str] = field(default_factory=set)
    keys: set[tuple[str, ...]] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.countries or self.keys or self.words)


@dataclass(slots=True)
class Parties:
    """The sides of a claim. `beneficiary` is the subject of a claim that would do it credit."""

    accused: Party = field(default_factory=Party)
    victim: Party = field(default_factory=Party)
    gainer: Party = field(default_factory=Party)
    beneficiary: Party = field(default_factory=Party)


def stems(listed: str) -> re.Pattern[str]:
    """A pattern for words that begin with one of the listed stems; short ones must match whole."""
    whole = [stem for stem in listed.split() if len(stem) <= 4]
    begun = [stem for stem in listed.split() if len(stem) > 4]
    return re.compile(
        rf"\b(?:(?:{'|'.join(whole) or '(?!)'})(?:s|es|ed|ing|ting|ted|d)?|(?:{'|'.join(begun) or '(?!)'})[a-z]*)\b"
    )


_DAMAGING, _SUPPLYING, _RECEIVING = stems(DAMAGING), stems(SUPPLYING), stems(RECEIVING)
_FAVOURABLE, _INTO_WORD, _WITH_WORD = stems(FAVOURABLE), stems(_INTO), stems(_WITH)


def read_parties(affirmative: str) -> Parties:
    """The parties of the claim in its affirmative form."""
    text = " ".join(affirmative.split())[:600]
    parties = Parties()
    if accused := _ACCUSED_OF.match(text):
        parties.accused, parties.victim = party(accused["whom"]), party(accused["who"])
        return parties
    if claimed := _CLAIMED.match(text):
        parties = read_parties(claimed["what"])
        _widen(parties.victim, party(claimed["who"]))
        return parties
    verb = _first_verb(text)
    if verb is None:
        if favourable := _FAVOURABLE.search(text):
            parties.beneficiary = party(text[: favourable.start()])
        return parties
    before, word, after = text[: verb.start()], verb.group(), text[verb.end() :]
    if _RECEIVING.fullmatch(word):
        giver = after.partition(" from ")[2]
        parties.gainer, parties.accused = party(before), party(giver)
    elif _is_passive(before) and " by " in after:
        parties.accused, parties.victim = party(after.rpartition(" by ")[2]), party(before)
    elif _SUPPLYING.fullmatch(word):
        parties.accused, parties.gainer = party(before), party(_here(after))
    else:
        parties.accused = party(before)
        if purpose := _FOR_WHOM.search(after):
            parties.gainer = party(_here(after[purpose.end() :]))
            after = after[: purpose.start()]
        if _WITH_WORD.fullmatch(word):
            _widen(parties.accused, party(after))
        else:
            parties.victim = party(after if _INTO_WORD.fullmatch(word) else _here(after))
    return parties


def _first_verb(text: str) -> re.Match[str] | None:
    """The first damaging, supplying or receiving word that has a subject before it."""
    found = [
        match
        for pattern in (_DAMAGING, _SUPPLYING, _RECEIVING, _USED)
        for match in pattern.finditer(text)
        if match.start() > 0 and not _is_noun(text, match)
    ]
    return min(found, key=_start, default=None)


def _start(match: re.Match[str]) -> int:
    return match.start()


def _is_noun(text: str, match: re.Match[str]) -> bool:
    """Whether the word is a noun here ("air strikes hit", "an attack"): a verb follows, an article stands before."""
    before = text[: match.start()].split()[-1:]
    if before and fold(before[0]) in ("a", "an", "the", "of", "for", "air", "his", "her", "their", "its"):
        return True
    following = text[match.end() :].split()[:1]
    return (
        bool(following)
        and match.group().endswith("s")
        and any(pattern.fullmatch(following[0]) for pattern in (_DAMAGING, _SUPPLYING))
    )


def _is_passive(before: str) -> bool:
    return any(fold(word) in _BE for word in before.split()[-3:])


def _here(after: str) -> str:
    """The object without what only says where or when."""
    words = after.split()
    cut = next((index for index, word in enumerate(words) if fold(word) in _ELSEWHERE), len(words))
    return " ".join(words[:cut])


def party(phrase: str) -> Party:
    """The countries, people and bodies that `phrase` names."""
    found = Party()
    for span in name_spans(phrase):
        the = phrase[: span.start].casefold().endswith("the ")
        mention = parse_mention(f"the {span.of(phrase)}" if the else span.of(phrase), span)
        if not mention.key or mention.kind is SourceKind.GROUP or place(mention.printed_name):
            continue
        found.keys.add(mention.key)
        found.words.add(mention.surname or " ".join(map(fold, mention.name)))
    named = {word for key in found.keys for word in key}
    found.countries |= {country.code for country, _, _ in countries_in(phrase) if country.code not in named}
    return found


def _widen(one: Party, other: Party) -> None:
    one.countries |= other.countries
    one.keys |= other.keys
    one.words |= other.words
