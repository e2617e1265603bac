"""Kinds of public events for the invented pairs: states, governments, armies, parties, elections.

A kind is a paragraph. Its first line gives its name, the class of each role, and flags:

- `swap`: agent and `b` could change places; `single`: only one agent can have done it; `once`: it happens once, at one
  time and place; `bad`: one denies, admits or is blamed for it; `fate`: it befalls the agent, who does not choose it;
  `feat`: one may try and not succeed.

Then lists: `=` predicates that say the same, `+` stronger ones, `-` weaker ones, `o` others that leave it open,
`x` ones that exclude it, `n` nouns for it ("of:" before one that takes a genitive alone). A predicate begins with its
verb's plain form; brackets hold the object that becomes the subject of the passive (`[*` before a plural one).
"""

PUBLIC = """
arms | a=state b=state t=arms | swap bad
= supply [{b}] with {t} | deliver [{t}] to {b} | ship [{t}] to {b} | provide [{b}] with {t} | send [{t}] to {b}
+ fly [{t}] to {b} aboard military cargo planes
- help to arm {b}
o buy [{t}] from {b} | hold talks with {b} about {t} | show [{t}] to a delegation from {b}
x withhold [{t}] from {b}
n delivery of {t} to {b} | supply of {t} to {b} | shipment of {t} to {b}

shelling | a=armed t=target | bad
= shell [{t}] | bombard [{t}] with artillery | fire shells at {t} | pound [{t}] with artillery
- attack [{t}]
o encircle [{t}] | take up positions near {t} | fly drones over {t}
x hold fire around {t} throughout
n shelling of {t} | artillery bombardment of {t}

seizure | a=armed t=target |
= capture [{t}] | seize [{t}] | take [control of {t}] | overrun [{t}]
- enter [{t}]
o shell [{t}] | advance towards {t} | send scouts to {t}
x fail to take {t} | lose the battle for {t}
n capture of {t} | seizure of {t} | conquest of {t}

withdrawal | a=state t=land |
= withdraw [*its troops] from {t} | pull [*its troops] out of {t} | bring [*its soldiers] home from {t}
+ withdraw [*all its troops] from {t} ahead of schedule
o send a new commander to {t} | close [its consulate] in {t} | train [*police officers] in {t}
x keep [*all its troops] in {t} | leave [*all its troops] in place in {t}
n withdrawal of troops from {t} | military pullout from {t}

ambassador | a=state b=state n=few | swap bad
= expel [*{n} diplomats of {b}] | throw [*{n} diplomats of {b}] out of the country | order [*{n} envoys of
  {b}] to leave
o summon [the ambassador of {b}] | recall [its own ambassador] to {b} | receive [*{n} diplomats] from {b} at a
  reception
x let [*all diplomats of {b}] stay
n expulsion of {n} diplomats of {b}

treaty | a=state b=state t=pact | swap
= sign [{t}] with {b} | conclude [{t}] with {b} | put its signature to {t} with {b}
- reach agreement in principle with {b} on {t}
o discuss [{t}] with {b} | propose [{t}] to {b} | send experts to {b} to draft {t}
x break off talks with {b} over {t} without signing | leave [{t}] with {b} unsigned
n signing of {t} with {b} | conclusion of {t} with {b}

leaving a treaty | a=state t=pact | once
= withdraw from {t} | pull out of {t} | quit {t} | leave {t}
o criticise [{t}] | ask for changes to {t} | miss a meeting of the parties to {t}
x remain in {t} | stay in {t}
n withdrawal from {t} | departure from {t}

visit | a=official t=town |
= visit [{t}] | pay a visit to {t} | travel to {t} | make a trip to {t}
+ fly to {t} for a two-day visit | arrive in {t} on an official visit
o send a letter to {t} | receive a delegation from {t} | praise [*the people of {t}] in a speech
x stay away from {t} | cancel [a planned trip] to {t} at the last minute
n of: visit to {t} | of: trip to {t}

meeting | a=official b=person |
= meet {b} | hold a meeting with {b} | hold talks with {b} | sit down with {b} for talks
+ dine with {b} at a private villa
o write to {b} | mention [{b}] in a speech | speak to a cousin of {b}
x avoid any meeting with {b} | decline to receive {b}
n of: meeting with {b}

recognition | a=state b=land | once
= recognise [{b}] as an independent state | recognise [the independence of {b}] | grant [{b}] diplomatic recognition
o open a trade office in {b} | send aid to {b} | invite [*leaders of {b}] to a conference
x treat [{b}] as a breakaway province
n recognition of {b} as an independent state | recognition of the independence of {b}

sanctions | a=state b=firm |
= impose [*sanctions] on {b} | place [{b}] under sanctions | put [{b}] on its sanctions list | slap sanctions on {b}
+ impose [*tough new sanctions] on {b} and freeze its accounts
o criticise [{b}] | open an inquiry into {b} | demand documents from {b}
x exempt [{b}] from sanctions | leave [{b}] off its sanctions list
n imposition of sanctions on {b} | sanctioning of {b}

border | a=land b=land | swap
= close [its border] with {b} | shut [its border] with {b} | seal [its frontier] with {b}
o step up checks on its border with {b} | redraw [the map] of its border with {b} | send officers to its border
  with {b}
x keep [its border] with {b} open | leave [its frontier] with {b} open
n of: closure of the border with {b} | of: sealing of the frontier with {b}

exercise | a=state b=state | swap
= hold joint military exercises with {b} | stage joint war games with {b} | conduct joint manoeuvres with {b}
o exchange [*prisoners] with {b} | sell [*rifles] to {b} | sign [a fishing accord] with {b}
x call off joint exercises with {b}
n of: holding of joint manoeuvres with {b} | of: joint exercise with {b}

spying | a=state b=person | bad
= spy on {b} | put [{b}] under surveillance | keep [{b}] under surveillance
+ tap [the telephone of {b}] for two years
o invite [{b}] to its embassy | give [{b}] an award | refuse [{b}] a visa
x leave [{b}] unwatched
n surveillance of {b} | of: spying on {b}

vote win | a=official t=election | single once feat
= win [{t}] | emerge as the winner of {t} | triumph in {t} | take first place in {t}
+ win [{t}] by a landslide
o run in {t} | vote early in {t} | lead in the polls before {t} | campaign in {t}
x lose [{t}] | suffer defeat in {t} | concede defeat in {t}
n of: victory in {t} | of: win in {t} | of: triumph in {t}

election fraud | a=party t=election | bad
= rig [{t}] | falsify [the result of {t}] | manipulate [the count in {t}]
+ rig [{t}] by stuffing ballot boxes
o contest [{t}] | boycott [{t}] | demand a recount in {t} | send observers to {t}
n rigging of {t} | falsification of the result of {t}

bill | a=lawmakers t=law | single once
= pass [{t}] | adopt [{t}] | approve [{t}] | vote through {t} | give its approval to {t}
+ pass [{t}] unanimously
o debate [{t}] | postpone [a vote] on {t} | amend [a clause of {t}]
x reject [{t}] | vote down {t} | throw out {t} | defeat [{t}]
n approval of {t} | adoption of {t} | passage of {t}

veto | a=official t=law | once
= veto [{t}] | strike down {t} with a veto | block [{t}] with a veto
o criticise [{t}] | send a letter about {t} to lawmakers | read [{t}]
x sign [{t}] into law | put {pos} signature to {t}
n veto of {t}

resignation | a=official p=post | once
= resign as {p} | step down as {p} | quit as {p} | give up the post of {p}
+ resign as {p} under pressure from allies
- announce changes at the top
o defend {pos} record as {p} | take a week's leave as {p} | face calls to quit as {p}
x stay on as {p} | remain in office as {p}
n of: resignation as {p} | of: departure as {p}

appointment | a=body b=person p=post | single once
= appoint [{b}] as {p} | name [{b}] as {p} | make [{b}] {p} | choose [{b}] as {p}
o interview [{b}] for the post of {p} | shortlist [{b}] for the post of {p} | consult [{b}] about the post of {p}
x pass over {b} for the post of {p} | turn down {b} for the post of {p}
n appointment of {b} as {p} | choice of {b} as {p}

dismissal | a=body b=official | once
= dismiss [{b}] | fire [{b}] | sack [{b}] | remove [{b}] from office
+ dismiss [{b}] for leaking secrets
o reprimand [{b}] | question [{b}] behind closed doors | praise [{b}]
x keep [{b}] in office | retain [{b}]
n dismissal of {b} | removal of {b} from office | sacking of {b}

coup | a=officers t=government | bad
= overthrow [{t}] | topple [{t}] | oust [{t}] | bring down {t}
o criticise [{t}] | march against {t} | demand talks with {t}
x leave [{t}] in power | stay loyal to {t}
n overthrow of {t} | ousting of {t} | coup against {t}

protest | a=workers t=plan |
= protest against {t} | demonstrate against {t} | take to the streets against {t} | stage a protest against {t}
+ march on parliament to protest against {t}
o sign a petition about {t} | attend a hearing on {t} | read about {t}
x hold a rally in support of {t} | stay silent about {t}
n protest against {t} | demonstration against {t}

strike | a=workers t=plan |
= go on strike over {t} | walk out over {t} | stop work in protest at {t} | stage a strike over {t}
+ go on strike for ten days over {t}
o hold a meeting about {t} | complain about {t} | vote on action over {t}
x keep working despite {t} | call off a strike over {t} before it began
n strike over {t} | walkout over {t}

hostages | a=armed n=few p=town | bad
= take [*{n} people] hostage in {p} | seize [*{n} hostages] in {p} | kidnap [*{n} people] in {p} | abduct [*{n}
  people] in {p}
o stop [*{n} people] at a checkpoint in {p} | recruit [*{n} people] in {p} | register [*{n} people] in {p}
x leave [*all residents of {p}] unharmed and at liberty
n kidnapping of {n} people in {p} | abduction of {n} people in {p}

release | a=armed n=count |
= free [*{n} prisoners] | release [*{n} prisoners] | set [*{n} prisoners] free | let [*{n} prisoners] go
o move [*{n} prisoners] to another camp | show [*{n} prisoners] to reporters | feed [*{n} prisoners]
x keep [*all its prisoners] behind bars
n release of {n} prisoners | freeing of {n} prisoners

ceasefire | a=armed b=armed | swap bad
= break [the ceasefire] with {b} | violate [the truce] with {b} | breach [the ceasefire] with {b}
o welcome [the ceasefire] with {b} | discuss [the truce] with {b} | ask for an extension of the ceasefire with {b}
x observe [the ceasefire] with {b} | honour [the truce] with {b} | abide by the ceasefire with {b}
n violation of the truce with {b} | breach of the ceasefire with {b}

aid | a=state b=land |
= give [{b}] emergency aid | send [emergency aid] to {b} | deliver [emergency aid] to {b} | provide [{b}] with
  emergency aid
+ send [emergency aid] worth $40 million to {b}
o discuss the crisis in {b} | promise to think about aid for {b} | send an observer to {b}
x leave [{b}] without any aid | stop [all emergency aid] to {b} before any of it arrived
n delivery of emergency aid to {b} | sending of emergency aid to {b}

missile | a=state t=arms2 | bad
= test [{t}] | carry out a test of {t} | test-fire [{t}] | conduct a test of {t}
+ test [{t}] over the sea
o display [{t}] at a parade | order [the development of {t}] | move [{t}] to another base
x cancel [the test of {t}]
n test of {t} | test launch of {t}

asylum | a=state b=person | once
= grant [{b}] asylum | give [{b}] asylum | accept [{b}] as a refugee
o question [{b}] at the border | hear [the case of {b}] | provide [{b}] with an interpreter
x refuse [{b}] asylum | turn down {b} for asylum | deport [{b}] without granting asylum
n granting of asylum to {b}
"""
