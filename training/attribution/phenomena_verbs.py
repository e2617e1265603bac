"""Words that attribute, by what they govern; verbs stand in the past, the present singular and the present plural."""

from __future__ import annotations

from training.attribution.phenomena_words import listed


def _pairs(words: str) -> tuple[tuple[str, str, str], ...]:
    """Verbs as (past, present singular, present plural) from entries like `said/says/say`."""
    found = [tuple(entry.split("/")) for entry in listed(words)]
    return tuple((a, b, c) for a, b, c in found)


#: a quotation or a clause with "that" may follow
SAYING = _pairs("""
    said/says/say| stated/states/state| added/adds/add| insisted/insists/insist| explained/explains/explain|
    noted/notes/note| claimed/claims/claim| argued/argues/argue| declared/declares/declare|
    announced/announces/announce| maintained/maintains/maintain| admitted/admits/admit| conceded/concedes/concede|
    acknowledged/acknowledges/acknowledge| recalled/recalls/recall| wrote/writes/write| warned/warns/warn|
    predicted/predicts/predict| observed/observes/observe| remarked/remarks/remark| replied/replies/reply|
    responded/responds/respond| asserted/asserts/assert| stressed/stresses/stress| emphasised/emphasises/emphasise|
    confirmed/confirms/confirm| contended/contends/contend| alleged/alleges/allege| testified/testifies/testify|
    complained/complains/complain| boasted/boasts/boast| joked/jokes/joke| swore/swears/swear|
    protested/protests/protest| countered/counters/counter| pointed out/points out/point out| tweeted/tweets/tweet|
    posted/posts/post| suggested/suggests/suggest| cautioned/cautions/caution| promised/promises/promise|
    vowed/vows/vow| pledged/pledges/pledge| repeated/repeats/repeat| reported/reports/report|
    revealed/reveals/reveal| confessed/confesses/confess| quipped/quips/quip| concluded/concludes/conclude|
    agreed/agrees/agree| went on/goes on/go on| lamented/laments/lament| reiterated/reiterates/reiterate|
    estimated/estimates/estimate| speculated/speculates/speculate| mused/muses/muse| shouted/shouts/shout|
    whispered/whispers/whisper| sighed/sighs/sigh| shot back/shoots back/shoot back| objected/objects/object|
    rejoined/rejoins/rejoin| volunteered/volunteers/volunteer| averred/avers/aver| cried/cries/cry|
    continued/continues/continue| deadpanned/deadpans/deadpan| exclaimed/exclaims/exclaim| retorted/retorts/retort|
    commented/comments/comment| let slip/lets slip/let slip| made clear/makes clear/make clear| told reporters/tells
    reporters/tell reporters
    """)

#: only a quotation may go with these
QUOTING_ONLY = frozenset(
    listed("""
    quipped| went on| mused| sighed| shot back| rejoined| cried| continued| deadpanned| exclaimed| retorted|
    shouted| whispered| commented| joked| posted
    """)
)
#: only a clause may go with these
CLAUSE_ONLY = frozenset(
    listed("""
    alleged| let slip| made clear| estimated| averred| claimed| suggested| maintained| promised| vowed| pledged
    """)
)

THINKING = _pairs("""
    believed/believes/believe| thought/thinks/think| feared/fears/fear| suspected/suspects/suspect|
    hoped/hopes/hope| doubted/doubts/doubt| assumed/assumes/assume| knew/knows/know| felt/feels/feel|
    expected/expects/expect| was convinced/is convinced/are convinced| was certain/is certain/are certain| was
    sure/is sure/are sure| was confident/is confident/are confident| reckoned/reckons/reckon| worried/worries/worry|
    concluded/concludes/conclude| realised/realises/realise| understood/understands/understand| considered it
    likely/considers it likely/consider it likely| took the view/takes the view/take the view| was under the
    impression/is under the impression/are under the impression| imagined/imagines/imagine| held/holds/hold| was
    afraid/is afraid/are afraid| remained convinced/remains convinced/remain convinced
    """)

SHOWING = _pairs("""
    showed/shows/show| indicated/indicates/indicate| revealed/reveals/reveal| suggested/suggests/suggest|
    confirmed/confirms/confirm| found/finds/find| said/says/say| stated/states/state| proved/proves/prove| made
    clear/makes clear/make clear| noted/notes/note| alleged/alleges/allege| concluded/concludes/conclude|
    demonstrated/demonstrates/demonstrate| pointed out/points out/point out| established/establishes/establish|
    implied/implies/imply| warned/warns/warn| claimed/claims/claim| estimated/estimates/estimate|
    recorded/records/record| appeared to show/appears to show/appear to show| seemed to show/seems to show/seem to
    show
    """)

#: what somebody does to whom with a clause; the person spoken to is put in between
TELLING = _pairs("""
    told/tells/tell| informed/informs/inform| assured/assures/assure| reminded/reminds/remind| warned/warns/warn|
    notified/notifies/notify| briefed/briefs/brief| promised/promises/promise| convinced/convinces/convince|
    advised/advises/advise
    """)
HEARERS = listed("""
    reporters| the court| {outlet}| lawmakers| the committee| the panel| parliament| her staff| investors| the
    inquiry| the jury| supporters| journalists in {place}| a crowd in {place}| the parents| police| the
    investigators| residents| a local newspaper| me| us| employees| the Security Council| a packed hall| the
    BBC-style morning show| fellow passengers| the board| the coroner| viewers| members of the union
    """)

ASKING = _pairs("""
    asked/asks/ask| wondered/wonders/wonder| questioned/questions/question| wanted to know/wants to know/want to
    know| inquired/inquires/inquire| did not say/does not say/do not say| would not say/will not say/will not say|
    refused to say/refuses to say/refuse to say| could not say/cannot say/cannot say| declined to say/declines to
    say/decline to say| had not decided/has not decided/have not decided
    """)

#: verb, then a noun phrase
NAMING = _pairs("""
    denied/denies/deny| confirmed/confirms/confirm| announced/announces/announce| rejected/rejects/reject|
    admitted/admits/admit| predicted/predicts/predict| disputed/disputes/dispute|
    acknowledged/acknowledges/acknowledge| warned of/warns of/warn of| spoke of/speaks of/speak of| complained
    of/complains of/complain of| complained about/complains about/complain about| condemned/condemns/condemn|
    criticised/criticises/criticise| praised/praises/praise| called for/calls for/call for| hinted at/hints at/hint
    at| demanded/demands/demand| reported/reports/report| described/describes/describe| commented on/comments
    on/comment on| apologised for/apologises for/apologise for| raised the possibility of/raises the possibility
    of/raise the possibility of| mentioned/mentions/mention| cited/cites/cite| welcomed/welcomes/welcome|
    dismissed/dismisses/dismiss| took responsibility for/takes responsibility for/take responsibility for| claimed
    responsibility for/claims responsibility for/claim responsibility for| expressed regret over/expresses regret
    over/express regret over| denounced/denounces/denounce| talked about/talks about/talk about|
    recalled/recalls/recall| pointed to/points to/point to
    """)

#: verb, whom, "of" or "for" doing
BLAMING = (
    ("accused", "accuses", "accuse", "of"),
    ("suspected", "suspects", "suspect", "of"),
    ("blamed", "blames", "blame", "for"),
    ("criticised", "criticises", "criticise", "for"),
    ("praised", "praises", "praise", "for"),
    ("thanked", "thanks", "thank", "for"),
    ("faulted", "faults", "fault", "for"),
    ("condemned", "condemns", "condemn", "for"),
)

#: verb, what, "as" what
CALLING = _pairs("""
    described/describes/describe| dismissed/dismisses/dismiss| characterised/characterises/characterise|
    denounced/denounces/denounce| branded/brands/brand| portrayed/portrays/portray| condemned/condemns/condemn|
    hailed/hails/hail| referred to/refers to/refer to| criticised/criticises/criticise| regarded/regards/regard|
    saw/sees/see| praised/praises/praise| defended/defends/defend| rejected/rejects/reject
    """)
NAMING_SO = _pairs("""
    called/calls/call| labelled/labels/label| termed/terms/term| deemed/deems/deem| considered/considers/consider|
    declared/declares/declare| dubbed/dubs/dub
    """)

#: verb, then "to do"
CLAIMING_TO = _pairs("""
    claimed/claims/claim| promised/promises/promise| vowed/vows/vow| pledged/pledges/pledge|
    threatened/threatens/threaten| offered/offers/offer| refused/refuses/refuse| agreed/agrees/agree|
    professed/professes/profess| swore/swears/swear
    """)
#: verb, whom, "to do"
URGING = _pairs("""
    urged/urges/urge| ordered/orders/order| called on/calls on/call on| told/tells/tell| asked/asks/ask|
    advised/advises/advise| begged/begs/beg| appealed to/appeals to/appeal to| instructed/instructs/instruct|
    invited/invites/invite| warned/warns/warn| encouraged/encourages/encourage| commanded/commands/command|
    reminded/reminds/remind
    """)
#: verb, then a clause with the plain form: "that the bridge be closed"
DEMANDING = _pairs("""
    demanded/demands/demand| recommended/recommends/recommend| proposed/proposes/propose|
    suggested/suggests/suggest| insisted/insists/insist| ordered/orders/order| requested/requests/request|
    urged/urges/urge
    """)

#: participles for "is ... to have done"
PASSIVE_TO = listed("""
    believed| said| reported| alleged| thought| rumoured| understood| expected| known| estimated| feared| suspected|
    claimed| widely believed| also believed| considered| assumed| presumed| held| supposed| widely expected| still
    thought| reputed| shown| found
    """)
#: participles for "it was ... that"
PASSIVE_THAT = listed("""
    reported| announced| said| believed| alleged| claimed| understood| feared| confirmed| agreed| estimated|
    revealed| suggested| thought| rumoured| argued| decided| acknowledged| known| hoped| expected| pointed out|
    disclosed| officially announced
    """)
PASSIVE_AS = listed("described|regarded|known|seen|dismissed|branded|portrayed|hailed|viewed")

#: nouns that take "that"
NOUNS = listed("""
    claim| report| allegation| statement| belief| assertion| suspicion| rumour| finding| warning| admission| denial|
    promise| prediction| suggestion| view| testimony| fear| theory| accusation| announcement| conclusion| argument|
    complaint| confession| contention| hint| insistence| opinion| reply| assurance| estimate| hope| conviction|
    remark| comment| declaration| pledge| threat| assumption| doubt| revelation| boast| concession| speculation|
    notion| idea| message| observation| verdict
    """)
#: nouns for a claim of somebody's that take "of" or "to"
NOUNS_OF = listed("""
    denial of| account of| description of| criticism of| warning of| report of| allegation of| accusation of|
    version of| prediction of| admission of| confession of| complaint about| praise for| condemnation of| rejection
    of| claims of| reports of| rumours of
    """)

ADVERBS = listed("""
    flatly| also| later| repeatedly| publicly| angrily| quietly| openly| firmly| again| privately| simply| bluntly|
    cautiously| still| once| categorically| tearfully| clearly| recently| now| himself| initially| explicitly|
    jokingly| merely| reluctantly| strongly
    """)
IN_WRITING = listed("""
    in a statement| in a letter| in a written statement| in an e-mail| in a tweet| in a text message| in a report|
    in a joint statement| in a court filing| in a blog post| in a press release| in testimony
    """)
WITHOUT_SOURCE = listed("reportedly|allegedly|apparently|supposedly|purportedly")
ACCORDING = listed("""
    according to| according to| according to| according to| in the words of| in the opinion of| in the view of| as
    told by
    """)
