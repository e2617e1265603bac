"""The words that tell what a mention is: pronouns, offices, bodies, works, informants. One literal table each."""

from __future__ import annotations

from assay.domain.source import Role, SourceKind
from assay.sources.mentions.occupations import ROLE_OF
from assay.texts.names import word_set

# Pronouns, by what they agree with: number ("s", "p", "?"), gender ("m", "f", "n", "?") and person.
PRONOUNS: dict[str, tuple[str, str, int]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), ("s", "m", 3)),
    **dict.fromkeys(("she", "her", "hers", "herself"), ("s", "f", 3)),
    **dict.fromkeys(("it", "its", "itself"), ("s", "n", 3)),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves", "these", "those"), ("p", "?", 3)),
    **dict.fromkeys(("who", "whom", "whose", "which", "that", "this"), ("?", "?", 3)),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), ("s", "?", 1)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), ("p", "?", 1)),
    **dict.fromkeys(("you", "your", "yours", "yourself"), ("?", "?", 2)),
}
RELATIVE = word_set("who whom whose which that")

DETERMINERS = word_set("""
the a an this that these those its his her their our my some any every each no
""")
DEFINITE = word_set("the this that these those its his her their both")
INDEFINITE = word_set("""
a an some any every each no many several few most all various numerous dozens scores hundreds thousands
""")
NEW = word_set(
    """
    another other others second third fourth fifth different separate further additional fellow
    """
)
"""Words by which a text says that this is not the one named before."""
NUMERALS: dict[str, int] = {
    word: count
    for count, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}
BARE_NEW = word_set("""
one another some others many several few all both none most someone somebody everyone everybody nobody anyone
""")

ANONYMITY_MARKS: tuple[str, ...] = (
    "condition of anonymity",
    "on condition that",
    "asked not to be named",
    "asked not to be identified",
    "asked to remain anonymous",
    "not to be named",
    "not be named",
    "not to be identified",
    "not be identified",
    "declined to be named",
    "declined to be identified",
    "declined to give",
    "refused to be named",
    "did not want to be named",
    "requested anonymity",
    "wished to remain anonymous",
    "not authorized to",
    "not authorised to",
    "wasn't authorized",
    "anonymous",
    "unnamed",
    "unidentified",
    "familiar with",
    "with knowledge of",
    "with direct knowledge",
    "briefed on",
    "close to",
)

INFORMANT_NOUNS = word_set("""
source sources informant informants insider insiders person people tipster whistleblower leaker critic critics
observer observers detractor detractors someone somebody others many some everyone everybody nobody most few all those
""")

OPENERS = word_set("""
the a an in on at by for from to of and but or nor so yet if when while as after before since because although
though he she it they we i you this that these those there here what who why how where which his her its their
our my your not no yes with without under over also then now still even just only more most many some all both
each every one two three four five six seven eight nine ten another other last next first second earlier later
meanwhile however according asked until once during despite among amid between against about through like unlike
instead perhaps maybe well oh let please thank thanks is are was were do does did has have had can could will
would should may might must january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday mr mrs ms having being whoever whatever upon given
including neither either nothing everything something thus hence whether image caption read advertisement
""")
"""Words that are capitalised only because they open a sentence, and are no part of a name."""

# What a head noun is. Plurals are found by their singular.
PERSON_HEADS: dict[str, Role] = ROLE_OF

GOVERNMENT_HEADS = word_set("""
government administration ministry department embassy consulate parliament congress senate kremlin treasury pentagon
agency bureau directorate police army navy military secretariat court tribunal cabinet presidency council authority
authorities inspectorate constabulary intelligence assembly legislature committee commission regulator state nation
country city town county borough municipality township republic kingdom military constabulary
""")
ORGANISATION_HEADS = word_set("""
organisation organization company firm bank corporation university institute institution foundation association union
party campaign network channel coalition alliance federation diocese parish hotel clinic pub team delegation command
mission expedition infirmary museum zoo library theatre theater gallery movement front militia brigade battalion club
league team hospital church charity ngo think-tank center centre board group society trust fund office staff service
services forces force college school laboratory lab airline airport exchange industries industry partners consortium
caucus caucuses conference convoy games inc corp ltd plc llc co gmbh taliban hezbollah hamas nato opposition side
watchdog body maker manufacturer supplier operator retailer exporter importer lender insurer studio bloc carrier
provider distributor brewer utility startup start-up conglomerate subsidiary parent affiliate giant multinational
consultancy
""")
PUBLICATION_HEADS = word_set("""
newspaper paper magazine channel station broadcaster outlet website site blog journal agency newswire wire daily
weekly tabloid network publication publications media press publisher publishers newsroom radio television tv
""")
PAPER_WORDS = word_set("news times post tribune herald gazette telegraph chronicle observer courier")
"""Words that papers are called by: with a capital they stand for a paper, else for what they say ("11 times")."""
DOCUMENT_HEADS = word_set("""
report document statement letter memo memorandum indictment study survey poll polls paper email e-mail transcript
filing complaint lawsuit affidavit dossier communique communiqué release tweet post article story piece book essay
editorial review analysis audit bulletin record file cable log ruling verdict order law bill resolution treaty
declaration constitution note message assessment findings data figures statistics database census advertisement ad
tape-transcript op-ed blog-post account testimony charges evidence headline caption chart advisory summary speech
research column profile interview rule rules bylaw bylaws standard standards regulation regulations guideline
guidelines statute act ordinance decree legislation charter convention treaty pact accord protocol amendment clause
provision manifesto platform warrant subpoena brief petition motion submission writ deposition testimony-transcript
minutes guidance manual handbook textbook trial ticket average averages estimate forecast projection meta-analysis
leaflet flyer pamphlet brochure newsletter diary memoir autobiography biography novel tweetstorm message-thread
thread press-release graphic table spreadsheet receipt invoice certificate passport case results returns totals
tally ratings scores files logs archives numbers slide slideshow
""")
EXHIBIT_HEADS = word_set("""
video videos photo photograph picture image footage recording tape film clip audio screenshot map spot cctv x-ray
scan sketch drawing portrait engraving painting snapshot selfie livestream
""")
NAME_TAILS: dict[SourceKind, frozenset[str]] = {
    SourceKind.PUBLICATION: word_set("""
times post tribune herald gazette telegraph chronicle observer courier journal examiner enquirer inquirer sentinel
monitor register star sun mirror mail express echo argus dispatch globe record advertiser advocate independent
standard reporter guardian mercury bugle banner beacon clarion bulletin digest republic bee citizen ledger messenger
eagle intelligencer picayune review weekly daily today news newswire reader voice pravda
"""),
    SourceKind.ORGANISATION: word_set("""
holdings holding group industries enterprises ventures partners associates brothers sons international technologies
technology systems software networks solutions dynamics robotics labs laboratories electronics semiconductors motors
motor automotive airlines airways air aviation aerospace shipping lines freight logistics haulage rail railways
railway transport transit ferries cruises energy power electric gas oil petroleum petrochemicals refining solar mining
mines minerals metals steel aluminium aluminum copper cement chemicals pharmaceuticals pharma therapeutics biotech
biosciences medical healthcare clinic clinics infirmary foods food beverages brewery brewing breweries dairies dairy
farms meats mills bakery bakeries coffee brands stores supermarkets retail apparel textiles fashions toys furniture
paper timber lumber plastics rubber glass capital securities investments investment investors financial finance
insurance assurance mutual bancorp savings credit properties estates realty homes construction builders contractors
engineering works foundry shipyard shipyards telecom telecommunications wireless mobile broadband communications media
entertainment studios pictures productions records music games publishing publishers press books hotels hotel resorts
casinos restaurants security consulting consultants advisers united rovers wanderers athletic city-fc rangers albion
youth museum gallery orchestra philharmonic theatre theater opera seafood ag spa sa sarl gmbh nv bv oy oyj ab asa plc
ltd llc llp inc corp co kg se srl sas kk pty kft limited corporation company cranes terminals docks wharf chemie
chemical werke pictures film films savings bank trust steelworks ironworks waterworks glassworks brickworks paperworks
gasworks drones optics aerosystems dynamics materials minerals plastics polymers instruments devices machines
machinery tools turbines engines tyres tires cables pipelines pipes tankers trawlers fisheries fishery canneries
cannery vineyards winery wineries distillery distilleries orchards nurseries seeds fertilisers fertilizers feeds
poultry butchers grocers drapers outfitters tailors jewellers jewelers opticians pharmacies pharmacy laundries laundry
cleaners removals couriers cabs taxis coaches tours cinemas theatres broadcasting interactive digital data analytics
biosystems genomics diagnostics surgical dental care hospice hospitals vodka cola cosmetics perfumes fragrances
ceramics porcelain furnishings interiors carpets mattresses wing chapter aid relief rescue watch action initiative
project programme program
"""),
}
"""The last words of names that are a newspaper's or a company's, club's or charity's rather than a person's."""
GROUP_HEADS = word_set("""
group crowd public community caucus crew mob percent percentage majority minority plurality everyone everybody
nobody many some others most few all those half quarter panel electorate populace throng couple duo trio jury pair
couple family brothers
""")

KIND_OF_HEAD: dict[str, SourceKind] = {
    **dict.fromkeys(ORGANISATION_HEADS, SourceKind.ORGANISATION),
    **dict.fromkeys(GOVERNMENT_HEADS, SourceKind.GOVERNMENT),
    **dict.fromkeys(PUBLICATION_HEADS | PAPER_WORDS, SourceKind.PUBLICATION),
    **dict.fromkeys(DOCUMENT_HEADS, SourceKind.DOCUMENT),
    **dict.fromkeys(EXHIBIT_HEADS, SourceKind.EXHIBIT),
    **dict.fromkeys(GROUP_HEADS, SourceKind.GROUP),
    **dict.fromkeys(PERSON_HEADS, SourceKind.PERSON),
}

PRIVATE_OFFICES = word_set("""
director head chairman chairwoman chair executive ceo manager founder owner boss cfo coo vp lawyer attorney
solicitor barrister defender operative strategist organizer organiser leader adviser advisor aide superintendent
clerk bishop archbishop cardinal pope cleric imam firefighter
""")
"""Offices that people hold outside the state too: alone they do not make anybody speak for a country."""

TITLES = word_set("""
president vice minister prime foreign defence defense interior finance justice secretary state general attorney
lieutenant lt gen col colonel maj major capt captain sgt sergeant adm admiral brig brigadier cmdr commander sen
sens senator rep reps representative gov governor mayor chancellor ambassador congressman congresswoman chairman
chairwoman chief director deputy judge justice king queen prince princess premier speaker sheriff commissioner
professor prof dr doctor pope archbishop bishop cardinal former ex acting spokesman spokeswoman spokesperson
marshal analyst expert coach detective officer inspector superintendent leader candidate nominee press democrat
republican libertarian democratic presidential vice-presidential presidential-candidate adviser advisor author
actor actress singer pollster strategist reporter journalist editor correspondent billionaire businessman mogul
host anchor
""")
"""Words that stand before a person's name as titles, folded, with or without a capital."""

TITLE_SPELT_OUT = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain", "sgt": "sergeant",
    "adm": "admiral", "brig": "brigadier", "cmdr": "commander", "sen": "senator", "sens": "senator",
    "rep": "representative", "reps": "representative", "gov": "governor", "prof": "professor", "dr": "doctor",
    "defence": "defense", "spokeswoman": "spokesman", "spokesperson": "spokesman", "chairwoman": "chairman",
    "congresswoman": "congressman", "premier": "minister", "ex": "former", "advisor": "adviser", "chief": "head",
    "paper": "newspaper", "organization": "organisation", "eyewitness": "witness", "bureau": "agency",
    "congressman": "representative", "memorandum": "memo", "photograph": "photo", "clip": "video", "footage": "video",
    "spot": "ad",
    "advertisement": "ad", "survey": "poll", "centre": "center", "programme": "program",
    "gop": "republican", "democratic": "democrat",
}  # fmt: skip
"""Spellings and sex-marked forms of one office or thing, by which mentions are compared."""

MALE = word_set("""
mr sir lord king prince man boy father husband son brother spokesman chairman congressman businessman policeman
statesman widower uncle nephew gentleman actor grandfather imam pope cardinal archbishop sheikh sultan emir
groom bridegroom boyfriend stepfather stepson stepbrother grandson godfather dad daddy duke baron monk friar waiter
schoolboy fisherman fireman salesman cameraman doorman postman barman bachelor
""")
FEMALE = word_set("""
mrs ms miss dame lady queen princess woman girl mother wife daughter sister spokeswoman chairwoman congresswoman
businesswoman policewoman actress widow aunt niece grandmother madame
bride bridesmaid girlfriend stepmother stepdaughter stepsister granddaughter godmother mum mom mummy mommy duchess
countess baroness empress nun waitress hostess stewardess heiress landlady schoolgirl saleswoman camerawoman ballerina
""")

# A noun that picks out any earlier source of a sort: "the agency" may be Reuters, "the general" only a general.
UMBRELLA: dict[str, frozenset[SourceKind]] = {
    **dict.fromkeys(word_set("""
official politician leader man woman spokesman candidate nominee lawmaker expert analyst source person author
reporter journalist witness activist diplomat officer aide adviser republican democrat businessman billionaire
lawyer writer critic resident fighter mogul
"""),
                    frozenset({SourceKind.PERSON})),
    **dict.fromkeys(word_set(
    """
    newspaper outlet channel broadcaster magazine website site network newswire publication tabloid daily
    """
),
                    frozenset({SourceKind.PUBLICATION})),
    "agency": frozenset({SourceKind.PUBLICATION, SourceKind.GOVERNMENT, SourceKind.ORGANISATION}),
    **dict.fromkeys(word_set("""
company firm bank organisation group party club hospital charity university institute campaign foundation
coalition movement union association watchdog board alliance network
"""),
                    frozenset({SourceKind.ORGANISATION, SourceKind.GROUP})),
    **dict.fromkeys(word_set("document paper article story piece text"), frozenset({SourceKind.DOCUMENT})),
    **dict.fromkeys(word_set("picture image recording ad"), frozenset({SourceKind.EXHIBIT})),
}  # fmt: skip
