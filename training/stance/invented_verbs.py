"""English verbs of the invented pairs in their forms."""

from __future__ import annotations

from training.attribution import phenomena_grammar
from training.attribution.phenomena_words import listed

_IRREGULAR = {
    plain: (past, participle)
    for plain, past, participle in map(
        str.split,
        listed("""
            strike struck struck | acquit acquitted acquitted | permit permitted permitted | forbid forbade
            forbidden | undergo underwent undergone | redraw redrew redrawn | choose chose chosen | bite bit
            bitten | overthrow overthrew overthrown | overrun overran overrun |
            lay laid laid |
            lead led led | seek sought sought | fight fought fought | deal dealt dealt | ride rode ridden | set
            set set |
            sweep swept swept | overcome overcame overcome | beat beat beaten | slip slipped slipped | ship
            shipped shipped |
            kidnap kidnapped kidnapped | beset beset beset | wed wed wed | thrash thrashed thrashed | lend lent lent |
            become became become | blow blew blown | test-fire test-fired test-fired | overtake overtook overtaken |
            slap slapped slapped | rig rigged rigged | plot plotted plotted | traffic trafficked trafficked |
            shed shed shed |
            topple toppled toppled | tie tied tied | scrap scrapped scrapped | trap trapped trapped | tap tapped
            tapped |
            snub snubbed snubbed | fly flew flown | spill spilled spilled | owe owed owed | shut shut shut | fit
            fitted fitted |
            grow grew grown | step stepped stepped | quarrel quarrelled quarrelled | remit remitted remitted |
            let let let |
            stab stabbed stabbed | propel propelled propelled | pass passed passed | dump dumped dumped | free
            freed freed |
            hold held held | withhold withheld withheld | tear tore torn | withstand withstood withstood | hide
            hid hidden | hush hushed hushed | feed fed fed | miss missed missed | stay stayed stayed |
            sit sat sat | wash washed washed | sue sued sued | see saw seen | dye dyed dyed | pull pulled pulled
        """),
    )
}
_DOUBLED = frozenset(
    [
        "slip",
        "ship",
        "kidnap",
        "wed",
        "slap",
        "rig",
        "plot",
        "shed",
        "scrap",
        "trap",
        "tap",
        "snub",
        "set",
        "step",
        "stab",
        "sit",
        "fit",
        "overrun",
        "let",
        "quarrel",
    ]
)


def past(verb: str) -> str:
    return _IRREGULAR[verb][0] if verb in _IRREGULAR else phenomena_grammar.past(verb)


def participle(verb: str) -> str:
    return _IRREGULAR[verb][1] if verb in _IRREGULAR else phenomena_grammar.participle(verb)


def gerund(verb: str) -> str:
    if verb in {"tie", "die"}:
        return verb[0] + "ying"
    if verb in {"free", "dye", "flee"}:
        return verb + "ing"
    if verb == "traffic":
        return "trafficking"
    if verb in _DOUBLED:
        last = "l" if verb == "quarrel" else verb[-1]
        return verb + last + "ing"
    return phenomena_grammar.gerund(verb)


def present(verb: str, *, plural: bool) -> str:
    return phenomena_grammar.present(verb, plural=plural)
