"""Verbs by what a claim makes of their subject and object: who is accused, who suffers, who gains, who is credited.

The classes are closed; the lists are the vocabulary of accusation, of supply and of praise in news prose. Forms are
made from the base by the rules of English, irregular ones from the table of the language.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from assay.texts.names import word_set
from assay.texts.verbs import irregular_base, past_tense, present_participle, third_person


class Deed(StrEnum):
    """What a verb says that its subject did."""

    HARM = "harm"
    INTO = "meddle in"
    WITH = "collude with"
    OWN = "answer for"
    SUPPLY = "supply"
    RECEIVE = "receive"
    ENABLE = "help or make do"
    CREDIT = "do well"


_VERBS: dict[Deed, str] = {
    Deed.HARM: """
abduct abuse ambush arrest assassinate assault attack bankrupt beat behead besiege betray blackmail block bomb bombard
boycott breach bribe bug bulldoze bully burn butcher censor cheat clone coerce con contaminate corrupt crash cripple
damage deceive defame defraud deport destroy detain detonate disable discriminate disrupt drug embezzle endanger
enslave evict execute exploit expose extort fabricate fake falsify fleece flood forge frame gag gas groom hack harass
harm
hijack hit hound humiliate hunt imprison incite infect infiltrate injure intercept intimidate invade jail jam kidnap
kill lynch mangle manipulate massacre misinform mislead mistreat mock molest murder mutilate neglect occupy oppress
overcharge overthrow persecute phish pillage plagiarise plagiarize plunder poison pollute provoke punish raid ram rape
ransack raze rig rob sabotage sack scam shell shoot shut silence sink slander slaughter smear spy stab stalk starve
steal strangle strike subvert suppress surveil swindle target terrorise terrorize threaten topple torch torpedo torture
toxify traffic trick undermine usurp vandalise vandalize victimise victimize violate wiretap wound wreck
assail bury defile derail doctor dupe dump expel falsify gouge leak loot maim misuse obstruct oust purge scapegoat seize
tamper taint tap whip
""",
    Deed.INTO: "interfere meddle intervene intrude influence lie cheat",
    Deed.WITH: "collude conspire plot scheme connive collaborate",
    Deed.OWN: """
approve authorise authorize cause cover conceal conduct commit condone deny downplay engineer evade falsify
finance hide ignore instigate launder launch mastermind misreport misuse mastermind orchestrate organise organize
order oversee perpetrate plan plant sanction shred smuggle sponsor stage start tolerate trigger underreport unleash
whitewash withhold dope enrich stockpile lose
""",
    Deed.SUPPLY: """
arm aid assist back bankroll deliver donate equip export fund furnish give harbour harbor lend offer outfit pay provide
sell send shelter ship supply support train transfer
""",
    Deed.RECEIVE: "accept get obtain receive take",
    Deed.ENABLE: """
allow command compel direct enable encourage force help hire induce instruct persuade pressure press push tell urge
""",
    Deed.CREDIT: """
achieve capture cure discover free heal liberate recapture repel retake retook retaken improve invent master
outperform pioneer prevent prove rescue revive save solve succeed
triumph win work
""",
}

ACTS = word_set(
    """
    attack strike raid assault bombing shelling shooting killing murder death poisoning hack hacking breach theft
    robbery leak fire arson explosion blast crash assassination massacre abduction kidnapping torture abuse rape coup
    invasion bribery fraud fraud scam scandal spill outbreak collapse destruction burning sabotage disappearance
    cover-up plot campaign violation crackdown arrest detention ambush beating sinking downing shootdown hijacking
    smear falsification theft looting forgery interference meddling manipulation rigging contamination pollution
    """
)
"""Nouns for a deed that somebody may be said to be behind, and somebody to have suffered."""

BRIBES = r"(?:(?:\w+ )?bribes?|kickbacks?|hush money|backhanders?)"
ILLICIT = (
    r"(?:(?:\w+ ){0,2}(?:weapons?|arms|missiles?|drones?|rockets?|bombs?|"
    r"warheads?|uranium|plutonium|gas|agents?)|secrets?|state secrets|drugs|steroids)"
)

BASES = frozenset(base for listed in _VERBS.values() for base in listed.split())
"""The base forms of all these verbs."""


@cache
def _forms() -> dict[str, tuple[Deed, str]]:
    found: dict[str, tuple[Deed, str]] = {}
    for deed, listed in _VERBS.items():
        for base in listed.split():
            for form in (base, past_tense(base), third_person(base), present_participle(base)):
                found.setdefault(form, (deed, base))
    return found


def deed_of(word: str) -> tuple[Deed, str] | None:
    """The class of a verb form in lower case and its base ("stolen" gives harm, "steal"), or none."""
    forms = _forms()
    if word in forms:
        return forms[word]
    base = irregular_base(word)
    return forms.get(base) if base else None


def is_participle(word: str) -> bool:
    """Whether a form in lower case can stand in the passive: "hacked", "stolen", "hit"."""
    found = deed_of(word)
    return found is not None and not word.endswith("ing") and word not in (third_person(found[1]),)
