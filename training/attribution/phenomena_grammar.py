"""English verbs in their forms."""

from __future__ import annotations

import re

from training.attribution.phenomena_words import listed

_IRREGULAR = {
    plain: (past, participle)
    for plain, past, participle in map(
        str.split,
        listed("""
            admit admitted admitted | ban banned banned | be was been | begin began begun | break broke broken |
            bring brought brought | build built built | burst burst burst | buy bought bought | cancel cancelled
            cancelled | catch caught caught | come came come | commit committed committed | cost cost cost | cut cut
            cut | dig dug dug | do did done | draw drew drawn | drink drank drunk | drive drove driven | drop
            dropped dropped | expel expelled expelled | fall fell fallen | feel felt felt | find found found | flee
            fled fled | forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten | freeze froze
            frozen | get got got | give gave given | go went gone | hang hung hung | have had had | hear heard heard
            | hide hid hidden | hit hit hit | hold held held | keep kept kept | know knew known | leave left left |
            let let let | lose lost lost | make made made | mean meant meant | meet met met | misread misread
            misread | pay paid paid | plan planned planned | put put put | quit quit quit | read read read | rebuild
            rebuilt rebuilt | repay repaid repaid | rise rose risen | rot rotted rotted | run ran run | say said
            said | see saw seen | sell sold sold | send sent sent | shoot shot shot | show showed shown | shut shut
            shut | sink sank sunk | sleep slept slept | speak spoke spoken | spend spent spent | spread spread
            spread | stand stood stood | steal stole stolen | stop stopped stopped | submit submitted submitted |
            swear swore sworn | take took taken | teach taught taught | tell told told | think thought thought |
            throw threw thrown | transfer transferred transferred | travel travelled travelled | understand
            understood understood | win won won | withdraw withdrew withdrawn | withstand withstood withstood |
            write wrote written
        """),
    )
}
#: whose last letter is doubled before an ending
_DOUBLED = frozenset(
    listed("""
        stop | ban | drop | plan | rot | run | cut | shut | dig | put | win | hit | admit | submit | get |
        let | commit |
        forget | wrap | transfer | quit | cancel | travel | expel | label | beg | quip | refer | nod | regret | dub
    """)
)


def past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][0]
    return _regular(verb)


def participle(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][1]
    return _regular(verb)


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ed"


def gerund(verb: str) -> str:
    if verb == "lie":
        return "lying"
    if verb.endswith("e") and verb not in {"be", "flee", "see", "foresee"}:
        return verb[:-1] + "ing"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ing"


def present(verb: str, *, plural: bool) -> str:
    if verb == "be":
        return "are" if plural else "is"
    if verb == "have":
        return "have" if plural else "has"
    if plural:
        return verb
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search("(s|sh|ch|x|z|[^o]o)$", verb) else "s")
