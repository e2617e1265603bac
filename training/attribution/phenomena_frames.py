"""Skeletons of clauses, spoken sentences and attributing sentences, for `Clauses.expanded` and `Teller.framed`.

`[a/b]` is one of several words; a name in braces is a slot. In frames of attribution `<...>` is the cue, `^...^`
content and `@...@` source; `{S}` is a source before its verb (`{P}` one person), `{s}` one where no comma may follow,
`{own}` one as an owner, `{D}` a document, `{V}` a picture, `{O}` an outlet, `{A}` somebody unnamed.
"""

from __future__ import annotations

from training.attribution.phenomena_words import listed

#: what can follow "that"
CLAUSES = listed("""
    there [was/is/had been] no sign of [sabotage/a crime/survivors/fraud/life/a leak/forced entry/violence]| there
    [was/is/had been] [no reason to worry/no alternative/nothing to hide/little hope/only one way out/some truth in
    it]| there [was/is] clear evidence that {past}| there [were/had been] {n} people inside| there would be no
    [talks/vote/second chance/refund]| {happening} [was/had been/would be/could have been/might be] {adjective}|
    {thing} and {happening} [were/had been] unconnected| [at least/more than/about/fewer than/some] {count} people
    [were/had been] [injured/killed/evacuated/missing/arrested] in {happening}| {simple}
    [because/after/although/while/before/even though/unless/if/as soon as/since] {simple}|
    [if/unless/although/because/when/once] {simple}, {simple}| {simple} and {simple}| {simple}, but {simple}|
    {simple} and that {simple}| it was {actor} who [had {done}/{ed}]| it [was/is/would be] [too
    early/unwise/impossible/necessary/illegal/hard/time] to {deed}| [by/since] [{day}/{clock}/the spring/{month}/the
    end of {year}], {plainpast}| on {day}, {plainpast}| in {place}, {plainpast}| neither {actor} nor {actor}
    [had/would have/could have] {done}| both {happening} and {happening} [were/could have been] [avoidable/planned]|
    {thing} [cost/would cost] {money}, [twice as much as planned/far more than expected/less than last year]|
    [one/two/most/none] of the {number} [men/women/children/witnesses/suspects/passengers] [had {done}/would
    {deed}/{ed}]| what [happened/they saw] in {place} was [not an accident/{adjective}/the work of
    professionals/only a rehearsal]| {actor}, [not/rather than] {actor}, had {done}| {actor} had [the right/a
    duty/orders/a chance/enough time/no right] to {deed}| {actor} [had/would have] {done} [rather than/instead of]
    {doing}| {actor} had {done}, {done} and {done}| the number of [deaths/applicants/complaints/jobs/visitors] had
    [risen/fallen/dropped] [by {percent}/to {n2}] [since {year}/in {month}/within a year]| [only/nearly/just
    over/almost] {percent} of [voters/patients/households/pupils/the land/the money] [was/had been/would be]
    [affected/lost/spared/counted]| {actor} – [long thought safe/among the poorest in {place}/not for the first
    time] – had {done}| {actor} ([about {count} in all/see below/including two from {place}]) had {done}| {thing},
    which [cost {money}/was built in {year}/{org} had sold], had {turned}| {actor} who had {done} would [be
    punished/be paid/go free/be sent home/need help]| anyone who had {done} should [call the police/come forward/see
    a doctor]| the [talks/works/tests/searches] would [begin/end/resume/go on] [at {clock}/on {day}/in {month}/in
    {place}]| the [first/second/latest/next] [step/phase/meeting/shipment/round] [was/would be] [in
    {place}/{adjective}/due in {month}]| {percent} of [those asked/respondents/workers/drivers] [wanted to/would
    rather/did not] {deed}| no [one/decision/money/evidence] had been [hurt/taken/paid/lost]| the
    [cause/aim/point/purpose/result] of {happening} was [unclear/to {deed}/a broken pipe/money/the same as in
    {year}]| [a man/a woman/two men/a boy of nine/a couple from {place}] had been
    [found/seen/arrested/questioned/rescued] [near {place}/at {clock}/on {day}]| {one} was
    [about/ready/unable/free/determined/too weak/obliged] to {deed}| {doing} [was/would be/had been] {adjective}| to
    {deed} would be {adjective}| the “{scare}” [zone/programme/centre/law] [had never existed/was a failure/would be
    closed]| the film “{work}” [was banned/had been cut/is a fake]
    """)

#: sentences as they are spoken
SPOKEN = listed("""
    {Clause}.| {Clause}.| {Clause}.| {Simple}.| {Simple}.| [I/We/They/You] {ed}.| [I/We/They/You] {ed} and {ed}.| I
    am [ready/here/going/trying/too old] to {deed}.| [I/We] [will/would/could/must/should/may] {deed}.| [I/We]
    [have/have never/have already] {done}.| We had to {deed}, and {simple}.| [I/We] [did not/do not/cannot/will
    not/never] {deed} [because/while/unless/if] {simple}.| We are {ing}, and nobody can stop us.| If [we/you/they]
    {deed}, {simple}.| When I {ed}, {plainpast}.| After {doing}, I {ed}.| [I think/I believe/I know/We know/I am
    sure/The truth is/The fact is/My feeling is/I can tell you/I swear/I hope/I doubt/The problem is] {clause}.|
    [Let me be clear:/It seems to me that/You have to understand that/We were told that/What worries me is
    that/Everybody here knows that] {clause}.| [This is/It was/To us this is/That would be/Frankly, it is/It may be
    legal, but it is/The whole thing was/I call it] {adjective}.| It's {adjective}, plain and simple.| [Who
    would/Why did nobody/How could anyone/Would you/Are we supposed to/Since when is it a crime to/Is it too much to
    ask us to/Who gave them the right to] {deed}?| [Where/When/How] did [they/he/she/we] {deed}?| Do you know what
    it means to {deed}?| What were they thinking?| What choice did we have?| [Do not/Please/Just/Never/You must
    not/Try to/Remember to/Let us/Let's] {deed}[./!/.]| Stop asking us to {deed}.| What [we need/they want/matters
    now/I saw/frightens people] is [{happening}/{thing}/the truth/a plan/peace and quiet].| [Some people/They/My
    neighbours/Our critics] [call it/called us/say it was] ‘{adjective},’ but {simple}.| For [me/us/my
    family/{actor}], {happening} was {adjective}.| [First/Then/In the end/Suddenly/Later] {plainpast}, and
    {plainpast}.| There [was/is] [smoke/blood/glass/panic/money/water/silence] everywhere.| I saw {actor} {ing}.| I
    heard [a bang/a cry/the engine/shots], and then {plainpast}.| The [worst/best/strangest/saddest]
    [part/thing/moment] was {happening}.| [No/Yes/Well/Look/Honestly/Sure/Of course], {simple}.|
    [No/Yes/Maybe/Never/Nothing/Absolutely].| You [can/cannot/should] {deed} and then {deed}.| [Today/Tonight/This
    year/Now] {simple}, and we are [proud/ashamed/tired/grateful/relieved].| Nobody [told us/asked us/knew/warned
    me] that {past}.| My [son/mother/sister/boss/team/father] [was/is] [safe/alive/still missing/afraid to sleep/one
    of them].| [Never again/What a day/Enough is enough/Shame on them/God help us/Nobody listened/It was hell/We are
    finished/Let them come][./!]| [I cannot sleep any more/Not one word of it is true/That is all I can say/It
    breaks my heart/We were lucky/I have seen nothing like it].| [You could hear it for miles/Everything was gone in
    a minute/I will not be silenced/This is only the beginning/We will appeal/Time is running out].| [It was pitch
    dark/I still have questions/We did what we could/Ask them, not me/That is simply false/My hands were shaking/It
    is what it is].| [I would do it again/The door was open/They laughed at us/We owe it to the dead/There was no
    plan/I counted them myself/Somebody must pay for this].| [He/She] is [a hero/a thief/a good man/a liar/a
    fighter/not the person I married/the best we ever had].| They [told me/said/wrote/promised] that {past}.| Some
    [of us/people/families] {ed}; others {ed}.| {Thing} {become}, {thing} {become}, and still we {ed}.| It took
    {number} hours to {deed}.
    """)

#: sentences that attribute, beyond those that `Teller` builds
FRAMES = listed("""
    {P} <was quoted as saying> ^that {clause}^.| {P} <is quoted as saying:> ^“{speech}”^| {P} <was quoted> by
    {outlet} <as saying> ^{clause}^.| {O} <quoted> ^{actor} as saying {clause}^.| ^{Clause}^, it <was
    [reported/announced/said]> {spoken_on}.| ^{Clause}^, it <emerged> {spoken_on}.| ^“{Adjective}”^ is how {S}
    <described> ^{happening}^.| {own} <answer:> ^“{speech}”^| {own} <message was clear:> ^“{speech}”^| {own}
    <verdict on> ^{happening}^<:> ^“{adjective}”^.| {S} <had this to say:> ^“{speech}”^| {S} <put it this way:>
    ^“{speech}”^| {S} <put it bluntly:> ^“{spoken}”^| What {S} <said> was ^that {clause}^.| {P} <[is said/is
    reported/is known]> ^to have {done}^.| There was no doubt, {S} <said>, ^that {clause}^.| ^It was clear^, {S}
    <said>, ^that {clause}^.| ^{Thing} {become}^, or so {S} <[said/claimed/believed]>.| If {P} <is to be
    believed>, ^{clause}^.| ^The worst^, {S} <said>, ^was {happening}^.| The question <whether> ^{simple}^ [remains
    open/will go to the courts/divided {place}].| {S} <raised the question> ^whether {simple}^.| {S} <[cast
    doubt/shed doubt]> on ^{happening}^.| {S} <[insisted on/denied/admitted/boasted of/apologised
    for/regretted/confessed to/warned against]> ^{doing}^.| {S} <[never said/did not say/never claimed/did not
    deny/would not confirm/could not confirm/did not rule out]> ^that {clause}^.| {P} <[would later say/went so far
    as to say/was quick to say/continued to insist/was heard to say/is likely to argue/began by saying]> ^that
    {clause}^.| {S} <[did not elaborate/gave no details]> ^on {happening}^.| {S} [rejected/would not hear
    of/repeated] the <[charge/claim/accusation/idea]> ^that {clause}^.| {s}, [in turn/for one/too], <said> ^that
    {clause}^.| {s}, however, <[said/denied/insisted]> ^that {clause}^.| But {s}, meanwhile, <warned> ^that
    {clause}^.| {S} [shook hands/stood up/paused/smiled/wept/shrugged] and <said:> ^“{speech}”^|
    [Shaking/Smiling/Standing in the rain/In tears/Visibly angry], {S} <said> ^{clause}^.| {V}
    <[showed/captured/recorded/revealed]> ^{sight}^.| ^{Sight}^ <can be seen> in {V}.| In {Dplain}, {S}
    <[wrote/said/stated]> ^that {clause}^.| {D} <[made no mention of/did not mention]> ^{happening}^.| On page
    {number} of [the report/the audit/the study/the ruling], @the author@ <writes> ^that {clause}^.| {D},
    dated {month} {small2}, <[stated/said/noted]>
    ^that {clause}^.| {D} <put> ^the damage at {money}^.| {S} <[put/estimated]> ^the number of dead at {count}^.|
    ^{Clause}^, <wrote> {D} [{spoken_on}/in an aside].| {S} <told> {outlet} that evening ^that {clause}^.| {S}
    <said> in {place} ^that {clause}^.| Speaking [{spoken_on}/{spoken_at}], {S} <said> ^{clause}^.| [Asked about
    {happening}/Asked for proof/Under questioning/Before leaving], {S} <[said/replied/admitted/answered]> ^that
    {clause}^.| [Citing {Dplain}/In reply], {O} <reported> ^that {clause}^.| {O}, citing {anonymous}, <reported>
    {spoken_on} ^that {clause}^.| {O} <reported>, citing {anonymous}, ^that {clause}^.| ^“{speechcomma}”^ <said>
    {anonymous2}, [speaking on condition of anonymity/who asked not to be named].| ^{Clause}^, <said> {anonymous2}
    on condition of anonymity.| {A} <said>, [speaking/talking] on condition of anonymity, ^that {clause}^.| {A}, who
    could not be named for legal reasons, <told> the court ^that {clause}^.| [Both/All] sides agree on one thing.
    The {family} <report> ^that {clause}^ [stands/was withdrawn/is now in court].| It <is
    [widely/commonly/generally] [believed/held/accepted/assumed]> ^that {clause}^.| It <[seems/appears]> ^that
    {clause}^.| ^{One}^ <[seems/appears/is likely/is bound]> ^to have {done}^.| Word <spread> ^that {clause}^.|
    Rumour <has it> ^that {clause}^.| Legend <has it> ^that {clause}^.| News <broke> {spoken_on} ^that {clause}^.|
    {S} and {s} <[both said/agreed/said/wrote]> ^that {clause}^.| {P} <was adamant:> ^{clause}^.| {S} <[used the
    word/used the phrase]> ^“{adjective}”^.| {own} <[lawyers' argument/defence] is> ^that {clause}^.| {own} <theory
    is> ^that {clause}^.| {own} <point is> ^that {clause}^.| The <fear> among @{group}@ is ^that {clause}^.| The
    <consensus> among @{group}@ is ^that {clause}^.| In {own} <view>, ^{clause}^.| In {own}
    <[opinion/telling/account/eyes]>, ^{clause}^.| <To> {s}, ^{happening} is {adjective}^.| ^“{speechcomma}”^ <read>
    {D}.| ^“{brief}”^ <read> @a [banner/sign/poster/placard]@.| {D} <read:> ^“{speech}”^| {D} <read> ^“{brief}.”^|
    {S} <let it be known> through a lawyer ^that {clause}^.| {S} <[signalled/gave the impression/left the
    impression]> ^that {clause}^.| {S} <[spoke/complained/warned]> {spoken_on} <of> ^{happening}^.| {S} <pleaded>
    ^not guilty^.| {S} <[answered/said]> ^no^.| {S} <said> ^yes^.| {S} <apologised> ^for {doing}^.
""")

#: what a picture shows
SIGHTS = listed("""
    [two/three/several] [craters/vehicles/burned tanks/boats/men in uniform] [near {place}/on the runway/beside the
    road]| smoke rising from {thing}| {actor} {ing}| a [man/woman/boy/driver] {ing}| {thing} before and after
    {happening}| a sharp [rise/fall/drop] in [prices/cases/exports/temperature]| a crowd of {n2} outside {thing}|
    new [trenches/buildings/roads/fences] along the [border/river/coast]| damage to {thing}| a [gap/shift/pattern]
    that nobody had noticed
    """)

#: what stands at an article's edges
BYLINES = listed("""
    By {name}| By {name}, {place}| By {name} and {name2}| {name} in {place}| From our correspondent| Reporting by
    {name}; editing by {name2}| Additional reporting by {name}| All rights reserved.| Published {day} at {clock}|
    Photograph: {name}| Share this article| Correction: an earlier version gave the wrong year.| This article was
    updated at {clock}.| Subscribe to our newsletter.| Advertisement| Comments (14)| Tags: {place}, courts, money
    """)

DATELINES = (
    "{place} (TRP) — ",
    "{place} – ",
    "{place}, {month} 3 (Wirepost) - ",
    "{place} — ",
    "({place}) ",
    "{place}: ",
    "{day}, {place}. ",
)

#: what a clause may end in
TAILS = listed("""
    , {doing} | , and {ed} | in order to {deed} | despite {happening} | because of {happening} | after {happening} |
    before {happening} | without {doing} | , [a move/a step/a change] that [surprised/angered/pleased] {actor} | ,
    [among them/including] {actor} | , [not/rather than] {happening} | , which [was/would be] {adjective} | , which
    [had cost/would save/brought in] {money} | , something [{actor} had long feared/nobody had foreseen] | , [as
    in/for the first time since/unlike in] {year} | in [{place}/{place} and {place}] | , [far/not far/{number}
    miles] from {place} | by [{doing}/mistake/night/law/force] | with [the help/the consent/the knowledge] of
    {actor} | , [most of them/some of them] [in {place}/for no reason/on foot] | instead of {doing} | between
    {month} and {month} | for the sake of {actor} | , if [necessary/need be/possible/at all] | , at a cost of
    {money} | at the request of {org} | only to {deed} | , [with/without] {actor}
""")
