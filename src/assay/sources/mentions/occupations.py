"""Offices, professions and relations: what newspapers call people, and in what capacity each word lets them speak.

The lists are the closed class of the trade, grouped as a style book would group them; plurals are found by their
singular. Where a word stands in several groups the later group of `ROLE_OF` decides. What a word before the noun
changes ("band leader", "news director") stands in `QUALIFIED`, in order.
"""

from __future__ import annotations

from functools import lru_cache

from assay.domain.source import Role
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import word_set

STATE = word_set("""
president vice-president premier chancellor taoiseach president-elect ex-president monarch king queen prince princess
emperor empress sultan emir sheikh ruler dictator strongman regent

minister secretary undersecretary under-secretary ambassador envoy emissary diplomat consul attache nuncio
high-commissioner commissioner negotiator mediator statesman stateswoman politician

senator congressman congresswoman congressperson congressmember representative lawmaker legislator parliamentarian
assemblyman assemblywoman assemblymember mp mep msp backbencher frontbencher whip speaker deputy peer lawgiver

governor mayor alderman alderwoman councilman councilwoman councilmember councillor councilor selectman selectwoman
supervisor burgess reeve magistrate comptroller controller treasurer assessor registrar clerk provost prefect

judge justice jurist prosecutor attorney-general solicitor-general coroner bailiff ombudsman ombudswoman auditor
harbour-master harbourmaster harbormaster stationmaster quartermaster inspector regulator administrator bureaucrat
functionary official officeholder office-holder apparatchik mandarin

policeman policewoman officer constable patrolman detective trooper sheriff investigator superintendent marshal agent
warden ranger firefighter fireman lifeguard jailer cop

viceroy commissar plenipotentiary legate rapporteur burgomaster mayoress congressperson-elect senator-elect
governor-elect mayor-elect lawmaker-elect headman justiciar procurator stipendiary advocate-depute arbiter arbitrator
adjudicator conciliator notary tax-collector adjutant paymaster coastguard coastguardsman border-guard gendarme
carabiniere patrolwoman policeperson lawman lawwoman crimefighter warder turnkey harbourmaster forester

general lieutenant colonel major captain sergeant corporal admiral commodore brigadier commander commandant
""")
"""Offices of the state: heads, ministers, legislators, local offices, courts, police and forces."""

BODIES = word_set("""
spokesman spokeswoman spokesperson representative rep publicist mouthpiece counsel leader co-leader head chief
chairman chairwoman chairperson chair co-chairman co-chair vice-chairman vice-chair director co-director executive ceo
cfo coo cto vp manager boss founder co-founder cofounder principal headmaster headmistress chieftain elder
superintendent organizer organiser trustee steward aide adviser advisor staffer staff deputy assistant delegate
superdelegate surrogate strategist operative lobbyist candidate nominee contender challenger incumbent frontrunner
front-runner hopeful counterpart presidential-candidate running-mate democrat republican tory bishop archbishop
president-designate headteacher head-teacher abbot abbess prioress mother-superior archdeacon archimandrite prelate
monsignor nuncio curate swami guru lama muezzin mufti hodja kingmaker powerbroker apparatchik commissary subdirector
cio ciso cmo cpo cro convener convenor coordinator co-ordinator facilitator spinmeister speechwriter bundler
fundraiser cardinal pope patriarch cleric clergyman clergywoman imam mullah ayatollah rabbi pastor priest vicar
minister chaplain reverend deacon dean rector
""")
"""Those who lead a body of any sort, speak for it, stand for an office, or work at the side of those who do."""

LAWYERS = word_set("lawyer attorney solicitor barrister litigator advocate-general counselor counsellor")
"""They speak for a side where one is told, and otherwise from learning."""

LEARNING = word_set("""
expert specialist analyst researcher scholar academic academician professor lecturer instructor fellow intellectual
scientist economist historian sociologist anthropologist ethnographer archaeologist linguist philosopher theologian
geographer demographer statistician mathematician political-scientist criminologist psychologist psychiatrist
psychotherapist therapist physicist chemist biologist microbiologist biochemist geneticist ecologist botanist
zoologist marine-biologist geologist seismologist volcanologist hydrologist oceanographer climatologist meteorologist
forecaster astronomer astrophysicist cosmologist toxicologist pathologist epidemiologist virologist immunologist
entomologist neuroscientist nutritionist dietitian pharmacologist doctor doc dr physician surgeon clinician
practitioner cardiologist oncologist neurologist paediatrician pediatrician gynaecologist gynecologist obstetrician
anaesthetist anesthesiologist radiologist dermatologist dentist pharmacist paramedic medic nurse midwife veterinarian
vet gastroenterologist internist urologist engineer technologist technician architect planner urbanist actuary
accountant appraiser surveyor cartographer programmer cryptographer hacker paleontologist palaeontologist glaciologist
vulcanologist ornithologist mycologist herpetologist ichthyologist primatologist geophysicist astrobiologist
bacteriologist parasitologist endocrinologist nephrologist haematologist hematologist rheumatologist pulmonologist
allergist orthopedist orthopaedist podiatrist optometrist ophthalmologist audiologist physiotherapist chiropractor
osteopath homeopath acupuncturist herbalist orthodontist hygienist phlebotomist sonographer gp intensivist hospitalist
neonatologist anatomist physiologist histologist oceanologist limnologist metallurgist crystallographer roboticist
logician semiotician philologist lexicographer etymologist classicist medievalist egyptologist sinologist arabist
orientalist kremlinologist folklorist musicologist ethnologist econometrician valuer underwriter assayer conservator
restorer paleographer codicologist genealogist heraldist numismatist graphologist polygrapher ballistician criminalist
profiler futurist ergonomist seismographer hydrographer cosmographer aerodynamicist rheologist enologist viticulturist
horticulturist arboriculturist meteorographer behaviorist behaviourist pedagogue educationist educationalist
psychometrician psychoanalyst logopedist postdoc election-lawyer jurisconsult constitutionalist pilot aviator
controller navigator pollster psephologist consultant theorist thinker curator archivist librarian ethicist
bioethicist prof agronomist arborist conservationist
""")
"""Those who speak from learning or from a learned profession."""

EYES = word_set("""
castaway escapee returnee repatriate earwitness abductee detainee witness eyewitness bystander onlooker survivor
passenger passer-by passerby evacuee victim hostage captive
""")
"""Those who were there."""

PRESS = word_set("""
newsreader newscaster newspaperman newspaperwoman newsman newswoman editor-in-chief subeditor sportswriter
sports-writer reviewer weatherman weathergirl journalist reporter correspondent editor sub-editor columnist anchor
anchorman anchorwoman anchorperson host co-host moderator broadcaster presenter interviewer newsreporter
photojournalist cameraman editorialist stringer freelancer leader-writer fact-checker
""")
"""Those who speak as journalists."""

PRIVATE = word_set("""
child kid teenager teen youth adult pensioner retiree grandmother grandfather mother father mom mum mommy dad daddy
parent son daughter stepson stepdaughter stepmother stepfather grandson granddaughter wife husband ex-wife ex-husband
spouse widow widower fiance fiancee girlfriend boyfriend brother sister sibling twin aunt uncle niece nephew cousin
relative relation friend neighbor neighbour runner-up finalist classmate roommate schoolmate colleague co-worker
coworker teammate acquaintance godfather in-law bride groom

citizen resident villager local inhabitant townspeople islander householder homeowner landlord tenant commuter
motorist voter elector nonvoter taxpayer ratepayer constituent supporter backer follower fan loyalist critic opponent
detractor proponent advocate sceptic skeptic doubter adherent believer devotee enthusiast admirer donor volunteer
canvasser protester protestor demonstrator marcher rioter picketer striker activist campaigner environmentalist
feminist abolitionist unionist dissident refugee migrant immigrant asylum-seeker expatriate exile defector tourist
visitor guest attendee participant questioner caller listener viewer reader user commenter subscriber customer client
shopper consumer patient inmate prisoner convict suspect accused defendant plaintiff complainant applicant juror

pal buddy chum mate playmate flatmate housemate bandmate lover partner mistress suitor grandparent grandchild
stepbrother stepsister mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law godmother
godson goddaughter orphan newlywed divorcee bachelor spinster oldster youngster newcomer toddler schoolchild
schoolmate bridesmaid best-man mourner buyer seller bidder contestant veteran ex-soldier pensioner old-timer townsman
townswoman countryman countrywoman londoner parisian berliner muscovite dubliner new-yorker texan californian
floridian southerner northerner westerner watchman docker stevedore longshoreman crane-operator trawlerman fishmonger
greengrocer ironmonger newsagent haberdasher cobbler shoemaker saddler blacksmith goldsmith silversmith locksmith
gunsmith watchmaker potter glazier thatcher roofer plasterer bricklayer stonemason joiner cabinetmaker decorator
fitter machinist toolmaker foundryman steelworker millworker ironworker metalworker autoworker pipefitter boilermaker
shipbuilder rigger roughneck oilman pitman collier quarryman logger lumberjack woodcutter sawyer beekeeper shepherd
goatherd cowherd herder herdsman cowboy rancher grower planter winegrower winemaker vintner distiller cheesemaker
milkmaid dairymaid farmworker fruit-picker gamekeeper zookeeper keeper stableman stablehand farrier dogwalker
kennelman falconer porter bellhop concierge bellboy lift-attendant chambermaid cleaner dishwasher busboy bartender
barkeep barmaid sommelier confectioner chocolatier milkman postman postwoman mailman chauffeur cabdriver signalman
linesman lineman flagger roadworker roadmender streetsweeper binman dustman lollipop-lady lockkeeper ferryman
gondolier rower yachtsman yachtswoman seaman seafarer mariner bosun boatswain stoker purser cabin-boy crewman
crewmember flight-attendant stewardess air-hostess baggage-handler caretaker groundskeeper groundsman gravedigger
undertaker mortician embalmer sexton verger bell-ringer organist chorister beautician manicurist masseur masseuse
cosmetologist tattooist wigmaker dressmaker seamstress milliner weaver spinner knitter embroiderer lacemaker tanner
dyer launderer laundress childminder au-pair governess dinner-lady caseworker volunteer-firefighter typist
stenographer bookkeeper teller telephonist switchboard-operator proofreader typesetter printer bookbinder bookseller
antiquarian pawnbroker moneylender stockbroker bondholder shareholder stockholder creditor debtor depositor saver
borrower mortgagee speculator wholesaler stallholder hawker peddler pedlar costermonger landowner smallholder crofter
sharecropper squatter leaseholder freeholder occupant occupier lodger boarder roomer camper hiker climber mountaineer
alpinist rambler walker jogger cyclist biker motorcyclist horseman horsewoman rider angler hunter birdwatcher
stargazer gamer cosplayer collector hobbyist amateur concertgoer moviegoer filmgoer theatregoer theatergoer
holidaymaker vacationer reveller reveler partygoer clubber churchwarden altar-boy nun monk friar novice seminarian
catechist missionary evangelist preacher televangelist faith-healer astrologer batsman bowler fielder wicketkeeper
midfielder defender winger fullback halfback linebacker pitcher catcher shortstop outfielder centre-half point-guard
sprinter hurdler pole-vaulter javelin-thrower shot-putter decathlete triathlete marathoner fencer archer judoka
karateka oarsman oarswoman canoeist kayaker surfer snowboarder biathlete bobsledder luger trainer cornerman caddie
caddy scorer mascot cheerleader ballerina soprano contralto tenor baritone violinist cellist flautist flutist
trumpeter trombonist saxophonist harpist organ-grinder bassist keyboardist percussionist bandleader lyricist
librettist arranger record-producer impresario promoter puppeteer ventriloquist clown acrobat juggler stuntman
stuntwoman understudy showrunner cinematographer animator documentarian documentary-maker costumier fashionista
stylist couturier ghostwriter diarist satirist humorist calligrapher engraver etcher printmaker lithographer
ceramicist glassblower woodcarver muralist busker tiktoker instagrammer streamer gamestreamer vlogger whistle-blower
petitioner signatory claimant litigant appellant respondent parolee probationer fugitive deserter draft-dodger
conscientious-objector sympathiser sympathizer adversary naysayer cynic purist traditionalist reformer reformist
anarchist marxist monarchist royalist nationalist populist pacifist vegan vegetarian humanist atheist agnostic
secularist layman laywoman layperson freshman sophomore undergrad postgraduate postgrad alum valedictorian
millionairess multimillionaire multibillionaire plutocrat oligarch magnate restauranteur publican landlady barkeeper
venture-capitalist philanthropist benefactor inventor tinkerer homemaker housewife househusband breadwinner jobseeker
job-seeker freelancer part-timer packer warehouseman stockman shelf-stacker checkout-assistant shop-assistant
salesperson salesclerk sales-assistant telemarketer pollworker scrutineer enumerator census-taker interviewee panelist
panellist skipper bargeman bargee boatman sailor deckhand diver caterer trader dairyman steward upholsterer florist
clockmaker worker employee labourer laborer farmer fisherman miner driver trucker cabbie taxi-driver waiter waitress
barista cook chef baker butcher grocer shopkeeper storekeeper shopper merchant vendor salesman saleswoman cashier
barber hairdresser tailor plumber electrician carpenter builder mechanic welder janitor receptionist nanny babysitter
caregiver carer housekeeper maid gardener butler doorman hairstylist teacher schoolteacher tutor student pupil
schoolboy schoolgirl undergraduate graduate alumnus alumna dropout trainee intern apprentice businessman businesswoman
businessperson entrepreneur industrialist investor financier banker billionaire millionaire tycoon mogul developer
contractor proprietor owner co-owner broker realtor restaurateur innkeeper hotelier farmhand fisher

author co-author writer novelist poet playwright essayist memoirist biographer blogger vlogger influencer youtuber
podcaster tweeter commentator pundit critic-at-large illustrator cartoonist actor actress comedian comic comedienne
singer songwriter singer-songwriter musician rapper guitarist drummer pianist composer conductor dancer choreographer
entertainer performer superstar celebrity supermodel filmmaker screenwriter artist painter sculptor photographer
designer magician socialite heiress personality athlete player coach footballer quarterback golfer boxer wrestler
swimmer runner sprinter cyclist racer gymnast cricketer goalkeeper striker umpire referee olympian champion jockey
skater skier tennis-player churchgoer landlady landlord lessee foreman forewoman juror juryman guide coxswain escort
auctioneer heir apprentice bricklayer parishioner worshipper congregant pilgrim convert american latino latina
millennial evangelical
""")
"""Private persons: kin, citizens, followings, trades and callings, the arts and sports."""

FIGHTERS = word_set("""
fighter rebel insurgent militant jihadi jihadist gunman guerrilla militiaman mercenary terrorist separatist warlord
extremist attacker assailant hijacker combatant soldier troop marine sailor airman serviceman servicewoman
servicemember conscript peacekeeper legionnaire
""")
"""Those who fight, as such: no capacity is told by it."""

UNTOLD = word_set("""
master source informant insider member tipster whistleblower leaker conservative socialist liberal libertarian rival
narrator announcer person man woman boy girl individual somebody someone observer guard stranger associate ally enemy
foe figure
""")
"""Words for people that tell nothing of the capacity in which they speak."""

_SUFFIXES = (
    (lazy_pattern(r"\w{3}(?:ologist|ographer|iatrist|onomist|ician|icist)$"), Role.EXPERT),
    (lazy_pattern(r"\w{3}(?:(?<!ger)(?<!wo)(?<!hu)(?<!ro)(?<!otto)(?<!nor)man|woman)$"), Role.PUBLIC),
)

ROLE_OF: dict[str, Role] = {
    **dict.fromkeys(PRIVATE, Role.PUBLIC),
    **dict.fromkeys(FIGHTERS, Role.UNKNOWN),
    **dict.fromkeys(PRESS, Role.PUBLICATION),
    **dict.fromkeys(EYES, Role.WITNESS),
    **dict.fromkeys(LEARNING, Role.EXPERT),
    **dict.fromkeys(LAWYERS, Role.OFFICIAL),
    **dict.fromkeys(BODIES, Role.OFFICIAL),
    **dict.fromkeys(STATE, Role.OFFICIAL),
    **dict.fromkeys(UNTOLD, Role.UNKNOWN),
}


@lru_cache(1 << 16)
def role_of_noun(noun: str) -> Role | None:
    """The role that a noun for a person (singular, folded) tells, by the lists or by its ending; none for others."""
    if noun in ROLE_OF:
        return ROLE_OF[noun]
    return next((role for suffix, role in _SUFFIXES if suffix.search(noun)), None)


SURNAMES = word_set("""
baker barber bishop potter thatcher sawyer shepherd cooper turner brewer spinner tanner weaver hunter walker fletcher
saddler glazier porter groom walker rider archer bowler pitcher catcher mariner seaman packer priest prior
abbot canon monk nun winner fisher boxer butcher butler carpenter chef clerk constable cook dancer deacon dean driver
farmer fisher gardener general grocer judge justice king lawyer maid major marshal mason mechanic merchant miner noble
officer page painter player pope porter potter prince provost pupil ranger reeve regent rector ruler sailor sergeant
shepherd singer speaker squire steward star taylor trader usher vicar warden ward writer friend child love young guard
nephew chaplain burgess hawker hunter champion whip dyer tailor weaver sheriff elder reader model peer runner senior
""")
"""Words for people that are surnames as well: with a capital, and not before a name, they are taken for names."""

Qualified = tuple[frozenset[str], frozenset[str], Role]

QUALIFIED: tuple[Qualified, ...] = (
    (
        word_set("band team gang scout choir troupe squad football soccer basketball baseball hockey cricket rugby "
                 "worship discussion orchestra fashion style cheer"),
        word_set("leader captain manager director chief boss head coach executive"),
        Role.PUBLIC,
    ),
    (
        word_set("""
financial investment tax wealth mortgage pension career college admissions medical scientific technical nutrition
fertility debt
"""),
        word_set("adviser advisor planner counselor counsellor coach officer"),
        Role.EXPERT,
    ),
    (word_set("lead study report paper principal senior corresponding"), word_set("author co-author"), Role.EXPERT),
    (word_set("head deputy assistant vice"), word_set("teacher master mistress principal"), Role.OFFICIAL),
    (word_set("bank shop store hotel sales post booking ticket desk"), word_set("clerk"), Role.PUBLIC),
    (word_set("fighter war military army combat drone enemy defected"), word_set("pilot"), Role.UNKNOWN),
    (word_set("chief"), word_set("pilot steward nurse engineer mate"), Role.OFFICIAL),
    (word_set("senior managing founding general law named"), word_set("partner"), Role.OFFICIAL),
    (word_set("school college university"), word_set("senior junior freshman sophomore"), Role.PUBLIC),
    (word_set("tribal community village church civic religious"), word_set("leader elder"), Role.OFFICIAL),
    (
        word_set("film movie music creative artistic stage theatre theater video art casting photography musical"),
        word_set("director producer manager executive head"),
        Role.PUBLIC,
    ),
    (
        word_set("news managing executive editorial opinion features sports foreign national metro photo bureau"),
        word_set("editor producer anchor presenter"),
        Role.PUBLICATION,
    ),
    (word_set("news bureau"), word_set("director chief head"), Role.PUBLICATION),
    (
        word_set("""
restaurant shop store bar cafe café pub salon diner bakery gym bookshop bookstore hotel motel boutique
"""),
        word_set("owner manager founder operator boss"),
        Role.PUBLIC,
    ),
    (
        word_set("""
home factory mine plant company firm team newspaper hospital clinic brewery shipyard airline fleet coal casino mill
"""),
        word_set("owner co-owner operator proprietor"),
        Role.OFFICIAL,
    ),
    (word_set("public legal"), word_set("defender"), Role.OFFICIAL),
    (word_set("television tv radio media news broadcast cable"), word_set("personality"), Role.PUBLICATION),
    (
        word_set("estate real-estate travel insurance booking literary sports ticket talent gate theatrical"),
        word_set("agent manager"),
        Role.PUBLIC,
    ),
    (word_set("private"), word_set("investigator detective citizen agent"), Role.PUBLIC),
    (word_set("security prison border coast national night museum crossing"), word_set("guard"), Role.OFFICIAL),
    (word_set("running"), word_set("mate"), Role.OFFICIAL),
    (word_set("film music movie theater theatre art book food restaurant tv television literary"), word_set("critic"),
     Role.PUBLICATION),
    (word_set("news tv television press wire ap"), word_set("photographer producer commentator"), Role.PUBLICATION),
    (word_set("political legal military security policy economic technology energy defense defence intelligence"),
     word_set("commentator writer"), Role.EXPERT),
    (word_set("law medical school-of-law"), word_set("student"), Role.PUBLIC),
    (word_set("fellow"), word_set("student worker passenger citizen american"), Role.PUBLIC),
    (word_set("flight"), word_set("attendant steward"), Role.PUBLIC),
    (word_set("ship ferry boat vessel trawler tanker"), word_set("captain master"), Role.UNKNOWN),
    (word_set("police fire"), word_set("dispatcher"), Role.OFFICIAL),
    (word_set("first second"), word_set("lady gentleman minister"), Role.OFFICIAL),
    (
        word_set("democratic democrat republican gop presidential political labour tory election senate gubernatorial"),
        word_set("opponent rival counterpart hopeful newcomer outsider leader figure heavyweight"),
        Role.OFFICIAL,
    ),
    (word_set("harbour harbor station post dock port"), word_set("master"), Role.OFFICIAL),
    (
        word_set("""
freed rescued wounded injured trapped displaced kidnapped released surviving captured evacuated bereaved
"""),
        PRIVATE,
        Role.WITNESS,
    ),
    (word_set("election poll campaign government council city state county federal"),
     word_set("worker employee volunteer organizer staffer"), Role.OFFICIAL),
)  # fmt: skip
"""What a word before the noun changes: (words before, nouns, role); the first row that fits decides."""
