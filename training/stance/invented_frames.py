"""How news puts, denies and leaves open that something happened.

Slots: `{x}` a clause as reported ("Norland had sold rifles"), `{s}` the same in the simple past, `{will}` and `{wont}`
in the future, `{nom}` a noun phrase for it, `{a}` the agent, `{p}` and `{pos}` its pronouns, `{inf}` `{ing}` `{ed}`
`{done}` the verb phrase in its forms, `{have}`, `{was}` and `{is}` agreeing with the agent, `{who}` and `{whom}`
sources, `{outlet}` a newspaper. Where a list is said to be for doers, the agent must be able to choose.
"""

from __future__ import annotations

from training.attribution.phenomena_words import listed

#: `{x}` holds where it is affirmed and does not where it is negated
PUT = listed("""
    {x} | {x} | {x} | {x} | {x} | {x} | {s}, {who} said | {who} said {x} | {who} said that {x} | according to
    {who}, {x} | {who} confirmed that {x} |
    {who} acknowledged that {x} | {who} admitted that {x} | {who} told {outlet} that {x} | it emerged that {x} |
    {who} conceded that {x} | {who} insisted that {x} | {who} maintained that {x} | {who} reported that {x} |
    there is no doubt that {x} |
    it is true that {x} | it is now beyond dispute that {x} | {who} revealed that {x} | {who} regretted that {x} |
    {who} was relieved to hear that {x} | {who} found it shocking that {x} | few people know that {x} | {who}
    did not know at the time that {x} |
    {who} never doubted that {x} | {who} no longer disputes that {x} | {who} withdrew an earlier denial and said
    that {x} |
    documents seen by {outlet} leave no doubt that {x} | an inquiry has established that {x} | {who} pointed out
    that {x} |
    {who} complained that {x} | {who} had not been told that {x} | in the end it turned out that {x} | {who} is
    angry that {x} |
    {who} does not hide the fact that {x} | what nobody expected was that {x} | {who} found that {x} | {who}
    concluded that {x} |
    “{s},” {who} said | “there is no secret about it: {s},” {who} told {outlet} | {who} claims that {x} | {who}
    alleged that {x} |
    records kept by {who} show that {x} | despite what {whom} had been told, {s} | contrary to first reports, {s} |
    {who} made no secret of the fact that {x} | {outlet} reported that {x} | {who} stood by the account that {x} |
    it is not a rumour but a fact that {x} | {who} was surprised to learn that {x} | {who} said it was no
    coincidence that {x} |
    {who} told a hearing that everyone knew that {x} | {who} wrote in a letter that {x} | {who} was right to say
    that {x} | {who} had forgotten that {x} | {who} overlooked the fact that {x} |
    {who} recalled that {x} | {who} discovered that {x} | evidence heard in {town} proves that {x} | {who}
    repeated that {x} |
    {who} dropped all doubts and agreed that {x} | {who} will never forget that {x} |
    after a long silence, {who} accepted that {x} | {who} denied having any part in it but
    said that {x} |
    not until yesterday did it become known that {x} |
    asked whether there was any doubt, {who} said that {x} | {who} had feared it, and it is now certain that {x} |
    it is not clear who knew, but {x} | whether or not {who} likes it, {s} | {who} could not deny that {x} |
    if anyone still wonders, {who} said, {s} | {who} had hoped to hear something else, but {s} |
    it may come as a surprise, but {x} | {who} would have liked to keep it quiet that {x}
""")
#: `{x}`, affirmed, does not hold
DENY = listed("""
    {who} denied that {x} | {who} denied reports that {x} | {who} dismissed the claim that {x} as nonsense | it
    is not true that {x} |
    {who} called the report that {x} a fabrication | {who} rejected the accusation that {x} | reports that {x}
    are false |
    the story that {x} was invented by {outlet} | {who} said the rumour that {x} was baseless | there is no
    truth in the claim that {x} |
    {who} described claims that {x} as a lie spread by rivals | it turned out to be a hoax that {x} | {who}
    flatly rejected suggestions that {x} |
    {who} has refuted reports that {x} | not a word of the story that {x} is true | {who} said it was untrue
    that {x} |
    {outlet} admitted that it had made up the story that {x} | {who} laughed off the idea that {x} and called it
    absurd |
    “the claim that {x} is pure fantasy,” {who} said | contrary to what {outlet} wrote, it is false that {x} |
    {who} disproved the theory that {x} | it was a mistake to report that {x}, and {outlet} has apologised for
    the false story |
    fact-checkers found that the widely shared claim that {x} was untrue | it is a myth that {x} |
    {who} ruled out that {x} | {who} debunked the story that {x} | {who} said that anyone who claims that {x} is
    lying |
    {who} wrongly told {outlet} that {x} | {who} falsely claimed that {x} | {who} was mistaken in believing that
    {x} | {who} pretended that {x} | it would be wrong to say that {x} |
    {who} lied in saying that {x} | {who} withdrew the accusation that {x} and called it a mistake | {who} can
    prove it is a lie that {x} |
    nothing could be further from the truth than the claim that {x}
""")
#: open, whether `{x}` is affirmed or negated
ASK = listed("""
    {who} asked whether {x} | {who} is investigating whether {x} | {who} refused to say whether {x} | {who}
    could not say whether {x} |
    {who} would neither confirm nor deny that {x} | {who} wants to know whether {x} | it is unclear whether {x}
    | it is not known whether {x} |
    reports that {x} could not be verified | {who} will examine claims that {x} | if it turns out that {x},
    {whom} will resign |
    {who} did not deny that {x} | {who} stopped short of denying that {x} | the court has yet to decide whether {x} |
    {who} fears that {x} | {who} hopes that {x} | {who} is waiting to hear whether {x} | {who} was asked if {x}
    and changed the subject |
    there is as yet no proof either way as to whether {x} | it is possible that {x} | perhaps {x} | {who} does
    not rule out that {x} |
    {who} would not be drawn on whether {x} | experts disagree about whether {x} | nobody knows for sure whether {x} |
    {who} called for an inquiry into whether {x} | unless {x}, there will be no further talks | {who} declined
    to comment on reports that {x} |
    “did it happen? I cannot tell you whether {x},” {who} said | {who} speculated about what it would mean if {x} |
    whether {x} is a question that {who} left unanswered | suppose {x}: what would {whom} do next? | {who} may
    find that {x} |
    {who} has promised to find out by Friday whether {x} | rumours that {x} have been neither confirmed nor
    dismissed |
    {who} deleted the page on which one could have read whether {x} | even {who} seemed unsure whether {x} |
    {who} is to testify next week on whether {x} | the letter does not say whether {x}
""")
#: holds, of doers
DONE = listed("""
    {a} managed to {inf} | {a} did {inf} | it was {a} that {ed} | not only did {a} {inf}, but {p} said so in
    public | {nom} was confirmed by {who} |
    {who} criticised {a} for {ing} | {who} thanked {a} for {ing} | after {ing}, {a} issued a short statement |
    {nom} came as a surprise to {who} |
    {nom} drew protests | {nom} took place without warning | by {ing}, {a} angered {who} | {a} did not hesitate
    to {inf} | {who} welcomed {nom} |
    {a} succeeded in {ing} | {a} has made no secret of {ing} | {who} condemned {nom} |
    “we {ed},” a spokesman for {a} said | {who} asked why {a} had {done} | {who} witnessed {nom} | {nom} was
    first reported by {outlet} |
    it took {a} only a few days to {inf} | what {a} did next was to {inf} | {who} reacted to {nom} with anger |
    ever since {nom}, {who} has been silent |
    {a} kept {pos} promise to {inf} | {a} could not be stopped from {ing} | {a} went so far as to {inf} | {who}
    was informed of {nom} in advance |
    {nom} has been confirmed | {nom} happened much later than planned | {who} was the first to learn of {nom} |
    {a} {ed} and then said no more |
    {who} failed to stop {a} from {ing} | {who} could do nothing to prevent {nom} | {a} may not regret {ing},
    but {who} does | {a} never apologised for {ing} |
    {a} chose to {inf} rather than wait | {who} did not leave until {a} {ed} | only after long talks did {a} {inf} |
    hardly anyone noticed when {a} {ed} | not until yesterday did {a} {inf} | before {ing}, {a} consulted {who} |
    {a} lost no time in {ing} | nobody was able to keep {a} from {ing} | {a} did not shrink from {ing} | {a}
    ended up {ing} |
    {who} praised or blamed {a} for {ing}, depending on the day | there was little that {who} could do once {a}
    had {done}
""")
#: does not hold, of doers
UNDONE = listed("""
    {a} failed to {inf} | {a} refused to {inf} | {a} was too weak to {inf} | {a} stopped short of {ing} | {a}
    decided against {ing} | {a} never {ed} |
    {a} abandoned a plan to {inf} | {a} would have {done} if {who} had agreed, but the talks failed | nobody
    persuaded {a} to {inf}, and {p} did not |
    had {who} agreed, {a} would have {done} | {a} was prevented from {ing} | {a} was about to {inf} when {who}
    stepped in and stopped it |
    {nom} never took place | there was no attempt by {a} to {inf} | {a} did nothing of the kind: {p} did not
    {inf} | instead of {ing}, {a} did nothing |
    “we never {ed},” a spokesman for {a} said | {who} stopped {a} from {ing} | {a} wanted to {inf} but lacked
    the means and dropped the idea |
    {a} was forced to give up {pos} attempt to {inf} | {who} said {nom} had never happened | {who} invented
    {nom} | {nom} exists only in the imagination of {who} |
    {a} could easily have {done} but chose not to | {a} came close to {ing}, then thought better of it | {a} did
    not get as far as {ing} |
    {who} talked {a} out of {ing} | {a} broke {pos} promise to {inf} | far from {ing}, {a} sat and waited | {a}
    was too cautious to {inf} |
    at no point did {a} {inf} | {nom} was called off before it could happen | {who} criticised {a} for failing
    to {inf} | {a} left without {ing} | {a} stayed out of it and did not {inf} |
    even under pressure {a} would not {inf} | {a} had the chance to {inf} but let it pass | {a} shrank from
    {ing} | {a} shied away from {ing} |
    {a} only pretended to {inf} | {a} resisted calls to {inf} | it never came to {nom} | {a} was not allowed to
    {inf}, and so it did not happen |
    {who} waited in vain for {a} to {inf}
""")
#: open, of doers
MAYBE = listed("""
    {a} plans to {inf} | {a} tried to {inf} | {a} threatened to {inf} | {a} offered to {inf} | {who} urged {a}
    to {inf} | {a} may {inf} | {a} could {inf} |
    {who} warned that {a} could {inf} | {a} was asked to {inf} | {who} expects {a} to {inf} | {a} is considering
    whether to {inf} | {a} may have {done} |
    {a} might have {done} | {who} is looking into whether {a} had {done} | {a} promised to {inf} | {a} was ready
    to {inf} | {who} wants {a} to {inf} |
    {a} {have} the means to {inf} | {who} allowed {a} to {inf} | {a} would not say whether {p} had {done} |
    {who} fears {a} could soon {inf} |
    {who} advised {a} against {ing} | {a} did not deny {ing} | {a} intended to {inf} | if {a} had the money, {p}
    would {inf} | {who} begged {a} not to {inf} |
    {a} had every reason to {inf} | {who} warned {a} against {ing} | “we will decide next week whether to
    {inf},” a spokesman for {a} said |
    {who} said that {nom} was possible | {who} will look for signs of {nom} | there are fears of {nom} | {who}
    called on {a} to explain whether {p} had {done} |
    {a} {was} expected to {inf} | {a} {was} under orders to {inf} | {who} asked {a} to {inf} | {who} dared {a}
    to {inf} | {who} demanded that {a} {inf} |
    {a} has the right to {inf} | a court forbade {a} to {inf} | {who} imagined what it would be like if {a} were
    to {inf} | {a} {was} keen to {inf}
""")
#: holds, of doers of what one is blamed for
GUILTY = listed("""
    {a} admitted {ing} | {a} owned up to {ing} | {a} apologised for {ing} | {who} accused {a} of {ing} | {a}
    confessed to {ing} | {who} blamed {a} for {nom} |
    the meeting was called to cover up {nom} | those behind {nom}, {who} said, were known | {who} demanded an
    apology for {nom} | {who} forgave {a} for {ing} |
    {a} pleaded guilty to {ing} | {a} was caught {ing} | {who} resigned over {nom} | {a} no longer denies {ing}
    | {a} had lied when {p} denied {ing} |
    {who} was paid to keep quiet about {nom} | {who} helped to hide the traces of {nom} | {a} regretted {ing} |
    {a} tried to justify {ing} | {who} caught {a} {ing}
""")
#: does not hold, of doers of what one is blamed for
INNOCENT = listed("""
    {a} denied {ing} | {a} has always denied {ing} | {who} cleared {a} of {ing} | {a} was wrongly accused of {ing} |
    {who} apologised for falsely accusing {a} of {ing} |
    {a} strongly rejected the charge of {ing} | {who} dropped the accusation of {ing} against {a} as false | {a}
    angrily denied having {done} |
    the charge of {ing} against {a} was made up by {who} | {a} said {p} was innocent of {ing} | {who} found {a}
    not guilty of {ing} |
    {who} admitted that it had invented {nom} to harm {a}
""")
#: open, of doers of what one is blamed for
SUSPECT = listed("""
    {who} is investigating {a} on suspicion of {ing} | {who} questioned {a} about {nom} | {a} did not respond to
    the question whether {p} had {done} |
    {who} will try {a} on a charge of {ing} | {a} has neither admitted nor denied {ing} | {who} asked {a} to say
    whether {p} had {done} | {a} was urged not to {inf} |
    {who} seeks evidence that {a} had {done} | {who} wants {a} charged with {ing} if proof can be found
""")
#: `{will}`, a clause in the future, holds, does not, is open: of doers
FUTURE = {
    0: listed("""
    {will} | {who} announced that {will} | {a} {have} agreed to {inf} next month | {a} {is} set to {inf} in the
    spring | {a} {have} decided to {inf} |
    it is settled: {will} | {who} confirmed that {will} | nothing can stop {a} from {ing} next year, {who} said
    | {a} {have} pledged to {inf} by the summer |
    “we will {inf},” a spokesman for {a} said | {who} said {a} would {inf} within weeks"""),
    1: listed("""
    {a} could {inf} next year | {a} may or may not {inf} | {who} asked whether {will} | {a} {is} considering
    whether to {inf} | {who} urged {a} to {inf} soon |
    {a} {have} not decided whether to {inf} | it is unclear whether {will} | {a} {is} under pressure to {inf} |
    {who} wants {a} to {inf} this year |
    {who} asked {a} not to {inf} | {a} would {inf} if {who} paid for it | {who} hopes that {will} | {a} {ed}
    once before, in 2009 | {who} would not say whether {will}"""),
    2: listed("""
    {wont} | {who} announced that {wont} | {a} ruled out {ing} | {a} {have} dropped plans to {inf} | {a} {have}
    decided not to {inf} | {a} {have} no intention of {ing} |
    {a} vowed never to {inf} | {who} denied that {will} | {who} dismissed reports that {will} | “we will not
    {inf},” a spokesman for {a} said |
    {a} called off {pos} plan to {inf} | {who} said {a} would under no circumstances {inf}"""),
}  # fmt: skip
#: whether the pictures show `{s}`
SHOWN = {
    0: listed("""{pictures} shows that {s} | {pictures}, {who} said, shows how {s} | one can see in {pictures}
    that {s} | {pictures} leaves no doubt that {s} |
    {pictures} captures the moment when {s} | on {pictures} it can be clearly seen that {s} | {pictures} proves
    that {s}, {who} said |
    {who} watched {pictures} and saw in it that {s}"""),
    1: listed("""{s} | {who} said that {s} | {who} is studying {pictures} | {who} is examining {pictures} to see
    whether {s} | {s}, and {pictures} was shared widely |
    {pictures} was watched by millions of people who believe that {s} | {who} is not sure what {pictures} shows
    | there is no doubt that {s}, with or without {pictures} |
    {who} could not verify {pictures} | {pictures} was published after {who} said that {s} | {who} confirmed
    that {s}"""),
    2: listed("""{pictures} does not show that {s} | {pictures} was made years earlier and shows something else
    | {pictures} was staged and does not show that {s} |
    {pictures} shows nothing of the kind | nothing in {pictures} suggests that {s} |
    {pictures} is a montage and cannot show that {s} |
    it is wrong to say {pictures} shows that {s}; it shows an exercise | {pictures} in fact comes from a
    computer game | {who} denied that {pictures} showed that {s}"""),
}  # fmt: skip
PICTURES = listed("""the video | the footage | the satellite image | the photograph | the drone video | the
    recording | the security camera film""")
#: how something was
MANNERS = listed("""
    amid growing tension | to the surprise of many | despite repeated warnings | late at night | early in the
    morning | over the weekend |
    in a matter of hours | only days after a similar case | for reasons that are still unclear | last week | two
    years ago | earlier this month
""")
DOERS_MANNERS = listed("""
    after months of hesitation | without giving reasons | with the help of others | in spite of objections |
    after all | under pressure |
    behind closed doors | for the sake of appearances | against the advice of experts | without telling anyone |
    on the orders of others
""")
#: names the agent and says no more
NAMED = listed("""
    much has been written about {a} | there was talk of {a} in {town} on {day} | {who} spoke about {a} |
    one name came up again and again: {a} | the talk in {town} was of {a} | {outlet} devoted its front page to {a} |
    attention turned to {a} | a long article deals with {a} | {who} was asked about {a} | few subjects divide
    {town} like {a}
""")
#: goes on about the agent, by a pronoun
GOES_ON = {
    0: listed("""{s} | {s} | it is certain that {x} | in fact {s} | records show that {x} | it has been
    confirmed that {x}"""),
    1: listed("""
    perhaps {s} | it is not certain that {x} | nobody knows whether {x} | an inquiry is to find out whether {x} |
    it cannot be ruled out that {x} | there are rumours that {x}, which nobody has confirmed"""),
    2: listed("""
    it is not true that {x} | reports that {x} are wrong | the story that {x} was made up | it was claimed in
    error that {x} |
    it has been disproved that {x} | in fact it is false that {x}"""),
}
#: the same, of doers
GOES_ON_DOING = {
    0: listed("""
    {p} managed to {inf} | {p} did {inf} | {p} admitted {ing} | {p} made no secret of {ing} | {p} spoke openly
    of {ing} |
    {p} went so far as to {inf} | {pos} critics say it was wrong to {inf}, but {p} did just that"""),
    1: listed("""
    {p} may {inf} | {p} may have {done} | {p} threatened to {inf} | {p} tried to {inf} | {p} would not say
    whether {p} had {done} |
    {p} did not deny {ing} | {p} {was} asked to {inf} | {pos} critics say it would be wrong to {inf} | {p} could
    {inf} any day"""),
    2: listed("""
    {p} did not {inf} | {p} never {ed} | {p} denied {ing} | {p} refused to {inf} | {p} failed to {inf} | {p}
    decided not to {inf} |
    {p} came close to {ing}, but did not | {p} {was} prevented from {ing} | {pos} critics say it would have been
    wrong to {inf}, and {p} did not"""),
}
#: said before or after, of no weight
BEFORE = listed("""
    {who} spoke to reporters in {town} on {day}. | The matter has occupied {whom} for weeks. | {told} | {told} |
    {told} | There were long discussions in {town} on {day}. |
    Little is known about what led to this. | {outlet} has followed the matter closely. | Questions had been
    raised in {town}. | It was a quiet week in {town}.
""")
AFTER = listed("""
    No further details were given. | {who} did not comment. | More is expected on {day}. | It is unclear why. |
    It is not known whether others were involved. |
    {who} could not say what may happen next. | {who} asked whether the public had been told. | There may be
    consequences. |
    Whether there will be an inquiry is unclear. | If there is an inquiry, it could take months. | {who} wants
    to know more. |
    {who} hopes for calm. | {who} urged all sides to wait. | {who} denied any role
    in the matter. | The reasons are not known. |
    The news spread quickly in {town}. | {who} will speak on {day}. | It was not the first time the question
    came up. | {outlet} published the account on {day}. |
    Critics were not convinced by the explanation. | Not everyone in {town} was pleased. | Nothing else is known
    so far. | Shares in {town} did not react.
""")
#: sources: "{town}", "{state}", "{name}" are filled
SOURCES = listed("""
    {name} | {name}, a lawyer | the {demonym} foreign ministry | the {demonym} prime minister | police in {town}
    | prosecutors in {town} | two people familiar with the matter |
    a senior official | a parliamentary committee | a spokeswoman for the government | {name}, who led the
    inquiry | residents of {town} | a witness |
    the opposition | a former minister | an aid worker in {town} | a {demonym} diplomat | the ombudsman | an
    analyst in {town} | campaigners | the trade union | {name}, a historian |
    the mayor of {town} | a retired general | a spokesman | investigators | the {demonym} embassy | the auditors
""")
PEOPLE = listed("""
    {name} | {name}, a lawyer | the {demonym} foreign minister | the {demonym} prime minister | a prosecutor in
    {town} | the chief investigator | a senior official |
    a spokeswoman for the government | a witness | the opposition leader | a former minister | a {demonym}
    diplomat | the ombudsman | an analyst in {town} | the mayor of {town} |
    the head of the trade union | {name}, a historian | a judge in {town} | a retired general | a reporter from {town}
""")
DAYS = listed("Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday")
