"""Invented pairs about what caused something."""

from __future__ import annotations

from training.attribution.phenomena_words import listed
from training.stance.invented_telling import FAILS, HOLDS, OPEN, Teller, sentence
from training.stance.invented_words import TOWNS

#: what happened, as a noun phrase and as a clause, and what may have caused it
_EFFECTS = tuple(
    tuple(part.strip() for part in entry.split("/"))
    for entry in listed("""
    the fire at the mill in {town} / the mill in {town} burned / an electrical fault; a discarded cigarette; a
    gas leak; a lightning strike; faulty wiring |
    the crash of the airliner near {town} / the airliner crashed near {town} / engine failure; a bird strike; a
    pilot's error; ice on the wings; a bomb on board |
    the blackout in {town} / {town} lost power / a cyberattack; a heatwave; a fallen pylon; sabotage; a software error |
    the collapse of the bridge in {town} / the bridge in {town} collapsed / rust; an overloaded lorry; poor
    maintenance; an earthquake; a design flaw |
    the death of the fish in Lake {town} / the fish in Lake {town} died / a chemical spill; an algal bloom; a
    lack of oxygen; sewage; a virus |
    the outbreak of cholera in {town} / cholera broke out in {town} / contaminated water; a broken sewer;
    spoiled food; the flood; a burst main |
    the rise in bread prices / bread became dearer / the drought; the war; higher fuel costs; speculation; a
    poor harvest |
    the bank run in {town} / customers in {town} emptied their accounts / a false rumour; a hacked account; the
    central bank's warning; a leaked memo |
    the derailment near {town} / the train derailed near {town} / excessive speed; a cracked rail; a landslide;
    vandalism; a broken axle |
    the riot in {town} / people in {town} rioted / a police shooting; a rise in fares; a cancelled match; the
    arrest of a preacher; a power cut |
    the flood in {town} / {town} was flooded / a broken dam; heavy rain; melting snow; a blocked river; a burst pipe |
    the fall of the government / the government fell / a corruption scandal; a row over pensions; the lost war;
    a mass protest; a tax rise |
    the rash among children in {town} / children in {town} developed a rash / a new soap; a vaccine; mites;
    polluted air; a food dye |
    the decline of bees in {town} / bees died out in {town} / a pesticide; a parasite; the cold winter; a
    fungus; radio masts
    """)
)
_CLAIMS = listed("""
    {c} caused {n} | {n} was caused by {c} | {c} led to {n} | {s} because of {c} | {c} was the cause of {n} |
    {c} was to blame for {n} | {n} was due to {c}
""")
_TEXTS = {
    HOLDS: listed("""
        {n} was the result of {c} | {s} as a result of {c} | {who} blamed {n} on {c} | it was {c}, not {o}, that
        brought about {n} | {who} traced {n} back to {c} |
        {n} was triggered by {c} and not by {o} | {c} was behind {n}, {who} said | {s}, and {c} was the reason |
        {n} can be put down to {c} |
        {who} first suspected {o}, but the cause of {n} was {c} | were it not for {c}, {n} would never have
        happened | {n} stemmed from {c} | {who} attributed {n} to {c} |
        {who} confirmed {c} as the cause of {n} | {s} owing to {c} | {o} had nothing to do with {n}; it was {c}
    """),
    OPEN: listed("""
        {n} came a day after reports of {c} | {s} not long after reports of {c} | {who} is examining whether {c}
        caused {n} | {n} may have been caused by {c} |
        {n} was caused either by {c} or by {o} | the cause of {n} is not known, {who} said, and {c} is one
        possibility | {c} did not go unnoticed before {n} | {s} |
        {who} has not ruled out {c} as the cause of {n} | {who} fears that {c} was behind {n} | there had been
        warnings of {c} before {n} | {n} could have had many causes |
        {who} could not say whether {n} was the result of {c} or of {o} | both {c} and {o} were reported around
        the time of {n} | {n} was followed by reports of {c}
    """),
    FAILS: listed("""
        {c} had nothing to do with {n} | it was {o}, not {c}, that brought about {n} | {n} was triggered by {o}
        and not by {c} | {who} ruled out {c} as the cause of {n} |
        {who} first suspected {c}, but the cause of {n} was {o} | {who} denied that {c} had led to {n} | {n} was
        not the result of {c} | {c} was wrongly blamed for {n} |
        {s}, but not because of {c} | no link exists between {c} and {n} | {c} played no part in {n} | {who}
        dismissed claims that {c} was behind {n} |
        {s} because of {o} alone | {o} had caused {n}, {who} said, and not {c} | even without {c}, {s}: it was {o}
    """),
}  # fmt: skip


def causes(teller: Teller, label: int) -> tuple[str, str]:
    """This caused that, something else did, or nobody knows."""
    chance = teller.chance
    noun, clause, reasons = chance.choice(_EFFECTS)
    cause, other = chance.sample([reason.strip() for reason in reasons.split(";")], 2)
    town = chance.choice(TOWNS)
    told = {"n": noun.replace("{town}", town), "s": clause.replace("{town}", town), "c": cause, "o": other}
    negated = teller.either(0.35)
    truth = label if label == OPEN or not negated else HOLDS + FAILS - label
    if negated:
        claim = chance.choice(
            [
                "{c} did not cause {n}",
                "{n} was not caused by {c}",
                "{c} was not the cause of {n}",
                "{n} was not due to {c}",
            ]
        )
    else:
        claim = chance.choice(_CLAIMS)
    text = sentence(teller.filled(chance.choice(_TEXTS[truth]), None, **told))
    return sentence(teller.filled(claim, None, **told)), teller.around(text)
