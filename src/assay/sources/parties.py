"""The parties of a claim: who is accused, who accuses, who suffers, who gains, and whom it does credit.

Read off the claim's own grammar: frames first ("X says that", "X accuses Y of", "X knew that"), then the first verb or
phrase that says what somebody did (`deeds`). A claim without any accuses nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assay.sources.claim_patterns import (
    ACT_OF,
    ACT_ON,
    AGENT,
    AT_BODY,
    AUXILIARIES,
    BE,
    CONTEST,
    CUT,
    DOING_AT,
    FEAT,
    FRAMES,
    HAVE,
    INTO,
    LOSES,
    MADE_BY,
    NEGATION,
    NEUTRAL,
    OF_PERSONS,
    PREDICATES,
    PREFACE,
    PURPOSE,
    REBELS_IN,
    TO_DO,
    TO_WHOM,
    WITH,
)
from assay.sources.deeds import BASES, Deed, deed_of, is_participle
from assay.sources.lexicon import PERSON_HEADS
from assay.sources.party import PRIVATE, Described, Party, joined, party
from assay.texts.clause import finite_verb
from assay.texts.names import fold, word_set
from assay.texts.verbs import VerbForm, verb_readings

LONGEST = 600
"""Only this many characters of a claim are read."""
_DEEPEST = 4
"""How many frames may stand inside each other."""


@dataclass(slots=True)
class Parties:
    """The sides of a claim.

    `beneficiary` is the subject of a claim that would do it credit. `exonerates` is whether the claim says that the
    accused did not do it, so that all interests are reversed.
    """

    accused: Party = field(default_factory=Party)
    accuser: Party = field(default_factory=Party)
    victim: Party = field(default_factory=Party)
    gainer: Party = field(default_factory=Party)
    beneficiary: Party = field(default_factory=Party)
    exonerates: bool = False

    @property
    def suffering(self) -> Party:
        """The accuser and the victim, less whom the claim accuses too."""
        return joined(self.accuser, self.victim).without(self.accused)

    @property
    def others(self) -> Party:
        """Who is served if the claim is believed: the accuser, the victim and whom it credits."""
        return joined(self.suffering, self.beneficiary)


@dataclass(frozen=True, slots=True)
class _Clause:
    """The words before a predicate, the predicate's shape and base, and the words after it."""

    before: str
    shape: str
    base: str
    after: str
    passive: bool = False


def read_parties(affirmative: str) -> Parties:
    """The parties of the claim in its affirmative form."""
    text = " ".join(affirmative.split())[:LONGEST].rstrip(" .!?")
    return _read(text, depth=0)


def _read(text: str, *, depth: int) -> Parties:
    text = PREFACE.sub("", text)
    if depth < _DEEPEST:
        for frame in FRAMES:
            if found := frame.match(text):
                return _framed(found.groupdict(), depth=depth)
    clause = _clause(text)
    parties = _of_clause(clause, depth=depth) if clause else Parties()
    parties.victim = parties.victim.without(parties.accused)
    return parties


def _framed(frame: dict[str, str | None], *, depth: int) -> Parties:
    rest = frame.get("rest")
    parties = _read(rest, depth=depth + 1) if rest else Parties()
    if deed := frame.get("deed"):
        inner = _read(f"They {deed}", depth=_DEEPEST)
        parties.victim, parties.gainer = inner.victim, inner.gainer
        parties.victim.widen(_sufferer(deed))
    elif rest:
        parties.victim.widen(_sufferer(rest))
    if who := frame.get("accused"):
        accused = _subject(who)
        parties.exonerates = parties.exonerates or bool(NEGATION.search(who))
        parties.accused.widen(accused)
    if who := frame.get("accuser"):
        parties.accuser.widen(_subject(who))
    parties.victim = parties.victim.without(parties.accused)
    return parties


def _clause(text: str) -> _Clause | None:
    """The first verb or phrase that has a subject before it and says what it did."""
    found: list[tuple[int, int, _Clause]] = []
    for order, (pattern, shape) in enumerate(PREDICATES):
        match = pattern.search(text)
        if match and match.start() > 0 and shape == "thing":
            return _Clause(text[: match.start()], shape, match.group().casefold(), "")
        if match and match.start() > 0:
            before, phrase = text[: match.start()], match.group().casefold()
            first = phrase.split()[0]
            passive = first not in BE | HAVE and not first.endswith("ing") and _is_passive(before.split())
            clause = _Clause(before, shape, phrase, text[match.end() :], passive)
            found.append((match.start(), order, clause))
    words = list(re.finditer(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text))
    for index in range(1, len(words)):
        word = words[index].group()
        if deed := deed_of(word):
            if _is_noun([match.group() for match in words], index):
                continue
            passive = is_participle(word) and _is_passive([match.group() for match in words[:index]])
            before, after = text[: words[index].start()], text[words[index].end() :]
            found.append((words[index].start(), -1, _Clause(before, deed[0].value, deed[1], after, passive)))
            break
    if not found:
        return _any_deed(text)
    start = min(item[0] for item in found)
    near = [item for item in found if item[0] <= start + _SAME_PREDICATE]
    return max(near, key=_length)[2]


_SAME_PREDICATE = 12
"""Predicates that begin within so many characters are one ("was behind", "covered up"): the longest counts."""


def _any_deed(text: str) -> _Clause | None:
    """The finite verb of a claim in words that no list holds: its subject answers for it, save for neutral verbs."""
    words = list(re.finditer(r"[^\W_]+(?:[-'’][^\W_]+)*", text))
    verb = finite_verb([word.group() for word in words])
    if verb is None or verb.form is None or verb.base in NEUTRAL:
        return None
    before, after = text[: words[verb.index].start()], text[words[verb.index].end() :]
    return _Clause(before, Deed.CREDIT if FEAT.search(after) else Deed.OWN, verb.base, after)


def _length(item: tuple[int, int, _Clause]) -> tuple[int, int]:
    clause = item[2]
    return -len(clause.before) - len(clause.after), -item[1]


def _is_noun(words: list[str], index: int) -> bool:
    """Whether the word is a noun or a modifier here: after an article or owner, or right before a verb of its own."""
    before, word = words[index - 1], words[index]
    small = fold(before)
    bare = word in BASES and VerbForm.PAST not in verb_readings(word)
    if bare and small not in AUXILIARIES and not (small.endswith("s") or small in _PLURALS):
        return True
    if small in _ARTICLES or re.search(r"['’]s?$", before) or (word[0].isupper() and not word.isupper()):
        return True
    following = words[index + 1] if index + 1 < len(words) else ""
    if small in AUXILIARIES:
        return False
    if following and deed_of(following) and following[0].islower() and not word.endswith(("ed", "ing")):
        return True
    verbal = fold(following) in BE | HAVE or VerbForm.PAST in verb_readings(following)
    return bool(following) and word.endswith("s") and verbal


_ARTICLES = word_set("a an the of for air his her their its any some no many several in on from against with two three")


_PLURALS = word_set("police they we you i who and people men women military")


def _is_passive(before: list[str]) -> bool:
    for word in reversed(before):
        small = fold(word)
        if small in BE:
            return True
        if small not in AUXILIARIES and not small.endswith("ly"):
            return False
    return False


def _of_clause(clause: _Clause, *, depth: int) -> Parties:
    parties = Parties()
    parties.exonerates = clause.shape == "denied" or bool(NEGATION.search(_near(clause)))
    after = clause.after
    if purpose := PURPOSE.search(after):
        parties.gainer, after = party(_here(after[purpose.end() :])), after[: purpose.start()]
    if clause.passive:
        _read_passive(parties, clause, after)
    elif clause.shape == "thing":
        _read_thing(parties, clause.before)
    elif clause.shape == "reversed":
        parties.accused, parties.victim = party(_here(after)), _sufferer(clause.before)
    elif clause.shape == Deed.CREDIT:
        parties.beneficiary = _subject(clause.before)
    elif clause.shape == Deed.RECEIVE:
        parties.gainer, parties.accused = _subject(clause.before), party(_here(after.partition(" from ")[2]))
    else:
        parties.accused = _subject(clause.before)
        _read_object(parties, clause, after, depth=depth)
    return parties


def _read_thing(parties: Parties, subject: str) -> None:
    """ "The picture sold by X is a forgery": who made, sold or owns the thing answers for it, and buyers suffer."""
    if maker := MADE_BY.search(subject):
        parties.accused = party(_here(maker["whom"]))
        if maker["deed"].casefold() in ("sold", "auctioned", "offered"):
            parties.victim = Party(described={Described("buyer"), Described("customer")})
    else:
        parties.accused = _subject(subject)


def _read_object(parties: Parties, clause: _Clause, after: str, *, depth: int) -> None:
    """Who suffers, gains or shares the blame by a deed of the accused, from what stands after the verb."""
    enables = clause.shape == Deed.ENABLE or (clause.shape == Deed.SUPPLY and TO_DO.search(after))
    if clause.shape == "bribed":
        parties.accused.widen(party(_here(after)))
    elif enables:
        _read_enabled(parties, after, depth=depth)
    elif clause.shape == Deed.SUPPLY:
        parties.gainer.widen(_recipient(after))
        if rebels := REBELS_IN.search(after):
            parties.victim = party(rebels["whom"])
    elif clause.shape == Deed.WITH:
        if other := WITH.search(after):
            parties.accused.widen(party(_here(other["whom"])))
        _read_onward(parties, after, depth=depth)
    else:
        parties.victim = _sufferer(after)
        if contest := CONTEST.search(after):
            parties.gainer.widen(party(_here(contest["whom"])))
        elif clause.base in LOSES and (finder := TO_WHOM.search(after)):
            parties.gainer.widen(party(finder["whom"]))
        if clause.shape == Deed.OWN:
            parties.victim.widen(_persons(after))
        if clause.shape == Deed.HARM and not parties.victim:
            parties.victim = party(_here(after))
            parties.victim.widen(_robbed(clause.base, after))
            parties.victim.widen(_persons(after))
        elif clause.shape == Deed.INTO and not parties.victim:
            parties.victim = party(_here(INTO.sub("", after, count=1)))


def _near(clause: _Clause) -> str:
    """The last words before the predicate, and the predicate itself where it is a phrase, without "no doubt"."""
    last = " ".join(clause.before.split()[-3:])
    return f"{last} {clause.base}" if " " in clause.base else last


def _read_passive(parties: Parties, clause: _Clause, after: str) -> None:
    subject = _subject(clause.before)
    agent = next(reversed(list(AGENT.finditer(after))), None)
    doer = party(_here(after[agent.end() :])) if agent else Party()
    if clause.shape == Deed.RECEIVE:
        return
    if clause.shape == Deed.CREDIT:
        parties.beneficiary = doer or subject
        return
    parties.accused = doer
    within = after[: agent.start()] if agent else after
    if clause.shape == Deed.SUPPLY:
        towards = within.partition(" to ")[2]
        parties.gainer.widen(party(_here(towards)) if towards else subject)
    elif clause.shape == Deed.ENABLE:
        parties.accused.widen(subject)
        _read_onward(parties, within, depth=_DEEPEST)
    elif clause.shape in (Deed.OWN, Deed.INTO, Deed.WITH):
        parties.victim = _sufferer(clause.before)
    else:
        parties.victim = _sufferer(clause.before)
        parties.victim.widen(subject)
        parties.victim.widen(_robbed(clause.base, within))


def _read_onward(parties: Parties, after: str, *, depth: int) -> None:
    """Takes in the deed of "to rob Z" that follows: its victim."""
    _, to, deed = after.partition(" to ")
    inner = _clause(f"They {deed}") if to and depth < _DEEPEST else None
    if inner and inner.before.strip() == "They" and inner.shape in (Deed.HARM, Deed.INTO, Deed.OWN):
        parties.victim.widen(_of_clause(inner, depth=depth + 1).victim)


def _read_enabled(parties: Parties, after: str, *, depth: int) -> None:
    """ "X helped Y poison Z": Y is accused too and Z the victim; of any other deed Y is who gains."""
    words = after.split()
    cut = next(
        (
            index
            for index, word in enumerate(words)
            if index and (word == "to" or (deed_of(word.casefold().strip(",")) and word[0].islower()))
        ),
        len(words),
    )
    other, rest = party(_here(" ".join(words[:cut]))), " ".join(words[cut:]).removeprefix("to ")
    inner = _clause(f"They {rest}") if rest and depth < _DEEPEST else None
    harmful = inner and inner.shape not in (Deed.CREDIT, Deed.RECEIVE, "reversed", "denied")
    if inner and harmful:
        found = _of_clause(inner, depth=depth + 1)
        parties.accused.widen(other)
        parties.victim.widen(found.victim)
        parties.gainer.widen(found.gainer)
    else:
        parties.gainer.widen(other)


def _recipient(after: str) -> Party:
    """Who is supplied: "drones to the rebels", "the rebels with drones", "the rebels"."""
    if " to " in after:
        towards = party(_here(after.rpartition(" to ")[2]))
        if towards:
            return towards
    first = party(_here(after))
    first.described = {one for one in first.described if one.head not in _GOODS}
    return first


_GOODS = word_set("drug vaccine medicine product machine engine device app test gas")


def _persons(after: str) -> Party:
    """The persons without names whom a deed was done to: "employs children", "lost the data of its customers"."""
    found = party(_here(after))
    if owned := OF_PERSONS.search(after):
        found.widen(party(owned["whom"]))
    return Party(described={one for one in found.described if PERSON_HEADS.get(one.head) in PRIVATE})


def _robbed(base: str, after: str) -> Party:
    """Whom something is stolen or hidden from."""
    if base not in ("steal", "rob", "seize", "loot", "hide", "withhold", "conceal", "embezzle", "extort", "swindle"):
        return Party()
    return party(_here(after.partition(" from ")[2]))


def _sufferer(words: str) -> Party:
    """Whom a deed that `words` name befell: "the attack on Z", "Z's murder"."""
    if found := ACT_ON.search(words):
        return party(_here(found["whom"]))
    if found := ACT_OF.search(words):
        return party(found["whom"])
    return Party()


def _subject(before: str) -> Party:
    """The party that a clause's subject names, without the auxiliaries before the verb."""
    words = before.replace(",", " , ").split()
    while words and (fold(words[-1]) in AUXILIARIES or words[-1] == "," or re.search(r"n['’]t$|ly$", words[-1])):
        words.pop()
    text = " ".join(words).replace(" ,", ",")
    if doing := DOING_AT.match(text):
        return party(doing["whom"])
    place = re.split(r" (?:in|at|near|on|from) (?=[^\W\d_a-z]|the )", text, maxsplit=1)[0]
    found = party(place if len(place) > 1 else text) or party(text)
    if institution := AT_BODY.search(text):
        found.described |= party(institution["whom"]).described
    return found


def _here(after: str) -> str:
    """The object without what only says where, when or how."""
    words = after.strip(" ,;:").split()
    for index, word in enumerate(words):
        if index and fold(word.strip(",;:")) in CUT | BE:
            return " ".join(words[:index]).rstrip(",;:")
        if word.endswith((",", ";", ":")) and index + 1 < len(words) and not words[index + 1][0].isupper():
            return " ".join(words[: index + 1]).rstrip(",;:")
    return " ".join(words)
