"""The parties of a claim: who is accused, who accuses, who suffers, who gains, and whom it does credit.

Read off the claim's own grammar: frames first ("X says that", "X accuses Y of", "X knew that"), then the first verb or
phrase that says what somebody did (`deeds`). A claim without any accuses nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assay.sources.interest.claim_clause import Clause, clause_of
from assay.sources.interest.claim_patterns import (
    ACT_OF,
    ACT_ON,
    AGENT,
    AT_BODY,
    AUXILIARIES,
    BE,
    BUYS,
    CLEFT,
    CONTEST,
    CONTRAST,
    CUT,
    DOING_AT,
    FRAMES,
    INTO,
    LOSES,
    MADE_BY,
    NEGATION,
    OF_PERSONS,
    PREFACE,
    PURPOSE,
    REBELS_IN,
    RELATIVE,
    THROWS,
    TO_DO,
    TO_WHOM,
    WITH,
)
from assay.sources.interest.deeds import Deed, deed_of
from assay.sources.interest.party import DOERS, PRIVATE, Described, Party, joined, party
from assay.sources.mentions.lexicon import PERSON_HEADS
from assay.sources.mentions.phrase import spelt_out
from assay.texts.names import fold, word_set

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


def read_parties(affirmative: str) -> Parties:
    """The parties of the claim in its affirmative form."""
    text = " ".join(affirmative.split())[:LONGEST].rstrip(" .!?")
    return _read(text, depth=0)


def _read(text: str, *, depth: int) -> Parties:
    text = CONTRAST.sub("", PREFACE.sub("", text))
    text = CLEFT.sub(r"\g<who> \g<did>", text)
    if depth < _DEEPEST:
        for frame in FRAMES:
            if found := frame.match(text):
                return _framed(found.groupdict(), depth=depth)
    clause = clause_of(text)
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


def _of_clause(clause: Clause, *, depth: int) -> Parties:
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


def _read_object(parties: Parties, clause: Clause, after: str, *, depth: int) -> None:
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
        _read_harm(parties, clause, after)


def _read_harm(parties: Parties, clause: Clause, after: str) -> None:
    """Who suffers by a deed, and who gains by a contest thrown or a secret lost."""
    parties.victim = _sufferer(after)
    if contest := CONTEST.search(after):
        (parties.gainer if clause.base in THROWS else parties.victim).widen(party(_here(contest["whom"])))
    elif clause.base == "bribe":
        parties.accused.widen(party(_here(after)))
    elif clause.base in LOSES and (finder := TO_WHOM.search(after)):
        parties.gainer.widen(party(finder["whom"]))
    if clause.shape == Deed.OWN:
        parties.victim.widen(_persons(after))
        parties.victim.widen(_harmed(clause, after) if not contest else Party())
    if clause.shape == Deed.HARM and not parties.victim:
        parties.victim = party(_here(after))
        parties.victim.widen(_robbed(clause.base, after))
        parties.victim.widen(_persons(after))
    elif clause.shape == Deed.INTO and not parties.victim:
        parties.victim = party(_here(INTO.sub("", after, count=1)))


def _near(clause: Clause) -> str:
    """The last words before the predicate, and the predicate itself where it is a phrase, without "no doubt"."""
    last = " ".join(clause.before.split()[-3:])
    return f"{last} {clause.base}" if " " in clause.base else last


def _read_passive(parties: Parties, clause: Clause, after: str) -> None:
    subject = _subject(clause.before)
    agent = next(reversed(list(AGENT.finditer(after))), None)
    doer = party(_here(after[agent.end() :])) if agent else Party()
    if clause.shape == Deed.RECEIVE:
        return
    if clause.shape == Deed.CREDIT:
        parties.beneficiary = doer or subject
        return
    parties.accused = doer
    if not doer and (institution := AT_BODY.search(clause.before.rstrip().removesuffix(" were").removesuffix(" was"))):
        parties.accused.described |= party(institution["whom"]).described
    within = after[: agent.start()] if agent else after
    if clause.base in BUYS:
        parties.accused.widen(subject)
    elif clause.shape == Deed.SUPPLY:
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
    inner = clause_of(f"They {deed}") if to and depth < _DEEPEST else None
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
    inner = clause_of(f"They {rest}") if rest and depth < _DEEPEST else None
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


def _harmed(clause: Clause, after: str) -> Party:
    """Whom a deed in no list befell, or one in a relative clause: "cracked the houses", "that sank the bank"."""
    unlisted = deed_of(clause.base) is None and " " not in clause.base
    found = party(_here(after)) if unlisted else Party()
    if relative := RELATIVE.search(after):
        found.widen(party(_here(relative["whom"])))
    return found


def _persons(after: str) -> Party:
    """The persons without names whom a deed was done to: "employs children", "lost the data of its customers"."""
    found = party(_here(after))
    if owned := OF_PERSONS.search(after):
        found.widen(party(owned["whom"]))
    doers = {spelt_out(word) for word in after.split() if DOERS.search(word.strip(",.;:"))}
    return Party(
        described={one for one in found.described if PERSON_HEADS.get(one.head) in PRIVATE or one.head in doers}
    )


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
    place = re.split(r" (?:in|at|near|on) (?=[^\W\d_a-z]|the )", text, maxsplit=1)[0]
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
