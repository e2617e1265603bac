"""Invented pairs that turn on a number, a date, a quantity, a part, a wider word, a picture, an answer to a rumour."""

from __future__ import annotations

import math

from training.attribution.phenomena_words import listed
from training.stance import invented_frames as frames
from training.stance.invented_events import KINDS, Event, drawn
from training.stance.invented_nouns import Noun
from training.stance.invented_telling import FAILS, HOLDS, MONTHS, OPEN, Teller, sentence

Pair = tuple[str, str]
Range = tuple[float, float]
_GROUPS = tuple(
    (group, tuple(each.strip() for each in said.split(";")), other)
    for group, said, other in (
        (part.strip() for part in entry.split("/"))
        for entry in listed("""
    the hostages / were freed; were released; were set free; walked free / were fed | the lawmakers / voted for
    the bill; backed the bill; said yes to the bill / spoke |
    the miners / survived the collapse; came out of the collapse alive / went on strike | the bridges / were
    destroyed; were wrecked / were inspected |
    the villages / were evacuated; were cleared of their residents / lost power | the ballots / were counted;
    went through the count / were printed in June |
    the prisoners / signed the petition; put their names to the petition / were photographed | the schools /
    stayed closed; did not open / were repainted |
    the patients / recovered; got well again / were flown to the capital | the banks / passed the stress test;
    came through the stress test / hired new staff |
    the flights / were cancelled; did not take off / were overbooked | the ministers / resigned; stepped down;
    gave up their posts / were questioned |
    the workers / were paid; got their wages / were trained | the ships / reached port; made it to port / were
    searched |
    the members / backed the ceasefire; supported the ceasefire; voted for the ceasefire / attended | the
    athletes / tested positive; failed the test / were tested |
    the houses / burned down; were destroyed by fire / were insured | the seats / went to women; were won by
    women / were contested |
    the refugees / were granted asylum; received asylum / were registered | the shops / raised prices; put up
    prices / opened on Sunday
    """)
    )
)
_SHARES: dict[str, Range] = {
    "all of {g}": (1, 1),
    "every one of {g}": (1, 1),
    "all {g}": (1, 1),
    "without exception, {g}": (1, 1),
    "most of {g}": (0.501, 1),
    "the majority of {g}": (0.501, 1),
    "more than half of {g}": (0.501, 1),
    "some of {g}": (0.001, 1),
    "at least some of {g}": (0.001, 1),
    "none of {g}": (0, 0),
    "not one of {g}": (0, 0),
    "only half of {g}": (0.5, 0.5),
    "exactly half of {g}": (0.5, 0.5),
    "not all of {g}": (0, 0.999),
    "fewer than half of {g}": (0, 0.499),
    "two thirds of {g}": (0.667, 0.667),
    "no more than a third of {g}": (0, 0.333),
    "only a few of {g}": (0.001, 0.3),
    "a quarter of {g}": (0.25, 0.25),
    "almost all of {g}": (0.9, 0.999),
    "at least half of {g}": (0.5, 1),
}


def _answer(told: Range, claimed: Range) -> int:
    if claimed[0] <= told[0] and told[1] <= claimed[1]:
        return HOLDS
    return FAILS if told[1] < claimed[0] or claimed[1] < told[0] else OPEN


def numbers(teller: Teller, label: int) -> Pair:
    """How many: exact, at least, at most, between."""
    kinds = [kind for kind in KINDS if "n" in kind.roles and kind.name not in {"fine", "rates"}]
    event = drawn(teller.chance.choice(kinds), teller.chance)
    value = event.cast["n"].value
    while True:
        claimed, told = _amount(teller, value), _amount(teller, value)
        if _answer(told[1], claimed[1]) == label:
            break
    said = [amount[0] for amount in (claimed, told)]
    if event.kind.roles["n"] in {"percent", "years"}:
        said = [words.replace("fewer than", "less than") for words in said]
    if event.predicate.startswith("earn "):  # "more than 5 percent more"
        event = event.put(event.kind.lists["="][0])
    claim = event.played(n=Noun(said[0], plural=True))
    again = teller.said_again(event, truth=FAILS if teller.either(0.5) else HOLDS, more=False)
    if again.predicate in event.kind.lists.get("-", ()):
        again = again.put(event.predicate)
    if again.predicate.startswith("earn "):
        again = again.put(event.predicate)
    again = again.played(n=Noun(said[1], plural=True))
    return sentence(teller.clause(claim, ("past",), passive=0.3)), teller.around(
        teller.wrapped(teller.clause(again, ("past", "had")))
    )


def _amount(teller: Teller, value: int) -> tuple[str, Range]:
    """A number near `value` in words, and what it may mean."""
    chance = teller.chance
    near = (
        value if chance.random() < 0.5 else max(2, round(value * chance.choice([0.4, 0.5, 0.7, 0.8, 1.2, 1.5, 2, 3])))
    )
    if near > 100:
        near = round(near, -1)
    shape = chance.choice(
        ["", "", "", "", "exactly ", "at least ", "more than ", "fewer than ", "no more than ", "up to ", "between"]
    )
    if shape == "between":
        high = near + max(2, near // 4)
        return f"between {near:,} and {high:,}", (near, high)
    ranges: dict[str, Range] = {
        "at least ": (near, math.inf),
        "more than ": (near + 1, math.inf),
        "fewer than ": (0, near - 1),
        "no more than ": (0, near),
        "up to ": (0, near),
    }
    return f"{shape}{near:,}", ranges.get(shape, (near, near))


def quantifiers(teller: Teller, label: int) -> Pair:
    """All, most, some, none of a group."""
    chance = teller.chance
    group, said, other = chance.choice(_GROUPS)
    while True:
        claimed, told = chance.sample(list(_SHARES), 2)
        if _answer(_SHARES[told], _SHARES[claimed]) == label:
            break
    claim = sentence(f"{claimed.format(g=group)} {chance.choice(said)}")
    if claimed.startswith(("not one", "every one")):
        claim = claim.replace(" were ", " was ")
    text = f"{told.format(g=group)} {chance.choice(said)}"
    if label == OPEN and teller.either(0.25):
        text = f"{told.format(g=group)} {other}"
    if told.startswith(("not one", "every one")):
        text = text.replace(" were ", " was ")
    return claim, teller.around(teller.wrapped(text))


def dates(teller: Teller, label: int) -> Pair:
    """When: the same, not said, another."""
    chance = teller.chance
    event = teller.event(flag="once")
    month, later = chance.sample(MONTHS, 2)
    day, other_day = chance.sample(range(2, 29), 2)
    year = chance.randrange(2010, 2026)
    again = teller.said_again(event, truth=FAILS).put(event.predicate)
    if label == HOLDS:
        claimed, told = chance.choice(
            [
                (f"in {month}", f"on {day} {month}"),
                (f"in {year}", f"in {month} {year}"),
                (f"in {month}", f"in {month}, not in {later}"),
                (f"on {day} {month}", f"on {month} {day}"),
                (f"in {month} {year}", f"on {day} {month} {year}"),
                ("", f"not in {month} but in {later}"),
            ]
        )
    elif label == OPEN:
        claimed, told = chance.choice(
            [
                (f"on {day} {month}", f"in {month}"),
                (f"in {month}", ""),
                (f"in {month} {year}", f"in {year}"),
                (f"in {month}", f"in {month} or {later}"),
                (f"in {month}", f"but not in {later}"),
                (f"in {month}", "not long ago"),
                (f"in {month}", f"either in {month} or in {later}"),
            ]
        )
    else:
        claimed, told = chance.choice(
            [
                (f"in {month}", f"on {day} {later}"),
                (f"in {year}", f"in {year + chance.randrange(1, 5)}"),
                (f"in {month}", f"in {later}, not in {month}"),
                (f"on {day} {month}", f"on {other_day} {month}"),
                (f"in {month}", f"not in {month} but in {later}"),
                (f"in {month} {year}", f"in {later} {year}"),
            ]
        )
    again = again.at(told)
    clause = teller.clause(again, ("past",), passive=0.4)
    return sentence(teller.clause(event.at(claimed), ("past",), passive=0.2)), teller.around(teller.wrapped(clause))


def parts(teller: Teller, label: int) -> Pair:
    """One thing or two."""
    chance = teller.chance
    name = chance.choice(["arms", "smuggling", "theft", "visit", "dismissal", "arrest"])
    kind = next(each for each in KINDS if each.name == name)
    role = "t" if "t" in kind.roles else "b"
    event = drawn(kind, chance)
    first, second = event.cast[role], teller.other(event, role)
    both = f"{first.text} and {second.text}"
    predicate = chance.choice([each for each in kind.lists["="] if "[" in each])

    def put(words: str) -> Event:
        return event.put(predicate).played(**{role: Noun(words, plural=" and " in words)})

    if label == HOLDS:
        claim = put(first.text)
        text = put(
            chance.choice([both, f"{second.text} and {first.text}", f"not only {second.text} but also {first.text}"])
        ).clause()
    elif label == OPEN:
        claim, text = chance.choice(
            [
                (put(both), put(first.text).clause()),
                (put(first.text), put(chance.choice([f"either {first.text} or {second.text}", second.text])).clause()),
                (put(second.text), f"{put(first.text).clause()} and perhaps {second.text} as well"),
            ]
        )
    else:
        claim = put(chance.choice([both, second.text]))
        text = put(
            chance.choice(
                [
                    f"{first.text} but not {second.text}",
                    f"only {first.text}, not {second.text},",
                    f"neither {first.text} nor {second.text}",
                ]
            )
        ).clause()
    return sentence(claim.clause()), teller.around(teller.wrapped(text))


def wider(teller: Teller, label: int) -> Pair | None:
    """A word for more, a word for less."""
    event = teller.event()
    roles = [role for role, one in event.cast.items() if one.wide and role != "a"]
    if not roles:
        return None
    role = teller.chance.choice(roles)
    one = event.cast[role]
    if one.others:  # the text or the claim must say what sort it is
        one = next(other for other in one.others if not other.text.endswith(","))
        event = event.played(**{role: Noun(one.text, one.plural, one.pronoun, wide=event.cast[role].wide)})
        one = event.cast[role]
    wide = event.played(**{role: Noun(one.wide, one.plural)})
    bare = one.wide.removeprefix("an ").removeprefix("a ").removeprefix("the ")
    anything = event.played(**{role: Noun(f"any {bare}", one.plural)})
    negated = teller.either(0.45)
    if label == OPEN:
        return teller.claim(event, negated=negated), teller.around(teller.wrapped(wide.clause()))
    if label == HOLDS:
        if negated:
            return teller.claim(event, negated=True), teller.around(
                teller.wrapped(teller.clause(anything, ("not", "never", "hadn't"), passive=0))
            )
        return teller.claim(wide), teller.around(teller.put(event))
    if negated:
        return sentence(teller.clause(anything, ("not", "never"), passive=0)), teller.around(teller.put(event))
    return teller.claim(event), teller.around(
        teller.wrapped(teller.clause(anything, ("not", "never", "hadn't"), passive=0))
    )


def evidence(teller: Teller, label: int) -> Pair:
    """What pictures show; that it happened does not make them show it."""
    event = teller.event(without=("swap",))
    pictures = teller.chance.choice(frames.PICTURES)
    source = teller.source(alone=True)
    again = teller.said_again(event, truth=FAILS)
    text = teller.filled(teller.chance.choice(frames.SHOWN[label]), again, pictures=pictures, who=source)
    shape = teller.chance.choice(
        ["{pictures} shows that {s}", "{pictures} shows {a} {ing}", "{pictures} proves that {s}"]
    )
    return sentence(teller.filled(shape, event, pictures=pictures)), teller.around(sentence(text))


def rumours(teller: Teller, label: int) -> Pair:
    """A rumour, a question, an allegation; then what becomes of it."""
    event = teller.event()
    negated = teller.either(0.35)
    truth = label if label == OPEN or not negated else HOLDS + FAILS - label
    before = teller.chance.choice(_RUMOURS + (() if truth == OPEN else _ALLEGED))
    after = teller.chance.choice(_VERDICTS[truth])
    told = teller.said_again(event, truth=FAILS)
    if told.predicate not in event.kind.lists["="]:
        told = told.put(event.predicate)
    first = sentence(teller.filled(before, told))
    return teller.claim(event, negated=negated), f"{first} {sentence(teller.filled(after, told))}"


_RUMOURS = listed("""
    for weeks there had been rumours that {x} | did it really happen that {s}? | one question was whether {x} |
    {who} was asked about a claim that {x} |
    for a long time nobody knew whether {x} |
    the dispute is about whether {x} | {outlet} had asked whether {x}
""")
#: where the answer is not left open: somebody did put it forward
_ALLEGED = listed("{who} had alleged that {x} | the charge was that {x} | a post on social media said that {x}")
_VERDICTS = {
    HOLDS: listed("""
        it did happen, {who} confirmed | that is correct, {who} said | the answer is yes | {who} confirmed it |
        {who} no longer denies it | this has turned out to be true |
        {who} has since confirmed it as a fact | the matter is settled: it did | documents leave no doubt that
        this is what happened
        | “yes, that is what happened,” {who} said |
        an inquiry has now established that it was so | even {who} does not doubt it any longer
    """),
    OPEN: listed("""
        {who} would not comment | {who} neither confirmed nor denied it | nobody has answered so far | that
        remains unclear | {who} is looking into it |
        “I cannot say,” {who} answered | there is no proof one way or the other | {who} left the question open |
        {who} asked for more time to reply |
        {who} will decide next week whether to look into it | {who} did not deny it, nor did {who} confirm it |
        it may be so; it may not
    """),
    FAILS: listed("""
        it did not, {who} said | that is not correct, {who} said | the answer is no | {who} denied it | {who}
        called it a lie | this has turned out to be false |
        {who} has disproved it | the matter is settled: it did not | documents leave no doubt that nothing of
        the kind happened | “no, that never happened,” {who} said |
        an inquiry has now established that it was not so | the whole thing had been made up, {who} said | not a
        word of it
        is true
    """),
}
