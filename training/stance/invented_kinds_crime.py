"""Kinds of events: crime, courts, leaks, firms, money. Written as in `invented_kinds_public`."""

CRIME = """
hacking | a=hackers b=body | bad
= hack into the computers of {b} | break into the computer network of {b} | breach [*the computer systems of
  {b}] | penetrate [*the servers of {b}]
+ break into the computer network of {b} with a stolen password
o send [spam] to {b} | mock [{b}] online | threaten [{b}]
x fail to get into the computers of {b}
n hacking of {b} | break-in at the computer network of {b} | cyberattack on {b}

leak | a=person t=papers b=outlet | bad single
= leak [{t}] to {b} | pass [{t}] to {b} | hand [{t}] to {b} | slip [{t}] to {b}
o read [{t}] | quarrel with {b} over {t} | sue [{b}] over {t}
x keep [{t}] from {b}
n leak of {t} to {b} | handover of {t} to {b}

bribery | a=firm b=official | bad
= bribe [{b}] | pay [*bribes] to {b} | pay [{b}] bribes | buy [*favours] from {b} with bribes
+ bribe [{b}] with $200,000 in cash
- give [{b}] money
o meet {b} | lobby [{b}] | sue [{b}] | donate [money] to a rival of {b}
n bribery of {b} | payment of bribes to {b} | bribing of {b}

arrest | a=police b=person | once
= arrest [{b}] | detain [{b}] | take [{b}] into custody | place [{b}] under arrest
+ arrest [{b}] at the airport
o question [{b}] | search [the home of {b}] | look for {b}
x leave [{b}] at liberty
n arrest of {b} | detention of {b}

charge | a=prosecutors b=person c=crime |
= charge [{b}] with {c} | bring [*charges of {c}] against {b} | indict [{b}] for {c}
o investigate [{b}] for {c} | hear [{b}] as a witness to {c} | question [{b}] about {c}
x clear [{b}] of {c} without charge | drop [the inquiry] against {b} over {c} without charges
n indictment of {b} for {c}

conviction | a=court b=person c=crime | single once
= convict [{b}] of {c} | find [{b}] guilty of {c} | hand {b} a conviction for {c}
+ convict [{b}] of {c} on all counts
o try [{b}] for {c} | hear [*witnesses] in the trial of {b} for {c} | remand [{b}] on suspicion of {c}
x acquit [{b}] of {c} | find [{b}] not guilty of {c} | clear [{b}] of {c}
n conviction of {b} for {c}

jail | a=court b=person n=years | single once
= sentence [{b}] to {n} years in prison | jail [{b}] for {n} years | send [{b}] to prison for {n} years
o hear [an appeal] by {b}, who faces {n} years | set [a trial date] for {b}, who faces up to {n} years in prison
x spare [{b}] prison | let [{b}] off with a fine
n sentencing of {b} to {n} years in prison | jailing of {b} for {n} years

murder | a=person b=person | bad swap single once
= murder [{b}] | kill [{b}] | take [the life of {b}]
+ stab [{b}] to death | strangle [{b}] to death | shoot [{b}] dead | poison [{b}] fatally
- attack [{b}]
o threaten [{b}] | argue with {b} | follow [{b}] home
x leave [{b}] alive | save [the life of {b}]
n murder of {b} | killing of {b} | slaying of {b}

theft | a=person t=valuable | bad single once
= steal [{t}] | make off with {t} | run off with {t}
+ steal [{t}] from a locked safe
o photograph [{t}] | clean [{t}] | ask about {t}
x leave [{t}] where it was
n theft of {t} | stealing of {t}

forgery | a=person t=papers | bad
= forge [{t}] | fake [{t}] | fabricate [{t}] | falsify [{t}]
o copy [{t}] | lose [{t}] | publish [{t}]
x leave [{t}] unaltered
n forgery of {t} | fabrication of {t}

plot | a=gang b=official | bad
= plot to kill {b} | conspire to kill {b} | plan [the assassination of {b}] | hatch a plot to assassinate {b}
o criticise [{b}] | insult [{b}] | picket [the home of {b}]
n of: plot to kill {b} | of: conspiracy to assassinate {b}

laundering | a=firm b=gang | bad
= launder [money] for {b} | help [{b}] to launder money | wash [the dirty money of {b}]
+ launder [money] for {b} through shell companies
o lend [money] to {b} | employ [*members of {b}] | owe money to {b}
n laundering of money for {b} | laundering of the profits of {b}

tax | a=firm t=land | bad
= evade [*taxes] in {t} | dodge [*taxes] in {t} | cheat [the tax office of {t}]
o seek advice on taxes in {t} | protest against taxes in {t} | do business in {t}
x pay [all its taxes] in {t} | settle [its tax bill] in {t} in full
n of: tax evasion in {t} | of: tax dodging in {t}

smuggling | a=gang t=contraband b=land | bad
= smuggle [{t}] into {b} | bring [{t}] into {b} illegally | traffic [{t}] into {b}
+ smuggle [{t}] into {b} in fishing boats
o burn [{t}] in {b} | seek [*buyers] for {t} in {b} | store [{t}] near the border of {b}
x keep [{t}] out of {b}
n smuggling of {t} into {b} | trafficking of {t} into {b}

doping | a=athlete t=drug | bad
= take [{t}] | use [{t}] | dope with {t}
+ inject [{t}] before races
o advertise [{t}] | speak to a doctor about {t} | carry [{t}] for a teammate
x race without {t} | stay clear of {t}
n use of {t} | of: doping with {t}

failed test | a=athlete t=drug | bad fate once
= test positive for {t} | fail a test for {t} | return a positive test for {t}
o undergo a test for {t} | miss a test for {t} | laugh about a test for {t}
x test negative for {t} | pass every test for {t}
n of: positive test for {t} | of: failed test for {t}

layoffs | a=firm n=count | bad
= lay off [*{n} workers] | cut [*{n} jobs] | make [*{n} employees] redundant | shed [*{n} jobs] | dismiss [*{n}
  employees]
o retrain [*{n} workers] | consult [*{n} workers] | move [*{n} workers] to another site
x keep [*all its workers] | protect [*all jobs]
n layoff of {n} workers | dismissal of {n} employees

hiring | a=firm n=count |
= hire [*{n} people] | recruit [*{n} new staff] | take on [*{n} new employees] | create [*{n} jobs]
o interview [*{n} people] | advertise for staff | honour [*{n} people] for long service
x take on nobody
n hiring of {n} people | recruitment of {n} new staff

recall | a=firm t=product | once
= recall [{t}] | call back {t} | issue a recall of {t} | take [{t}] back from customers
+ recall [{t}] over a fire hazard
o redesign [{t}] | advertise [{t}] | inspect [{t}] | cut [the price of {t}]
x keep [{t}] on sale | leave [{t}] on the shelves
n recall of {t}

merger | a=firm b=firm | swap once
= merge with {b} | join forces with {b} in a merger | complete a merger with {b}
o discuss a merger with {b} | sign [a supply contract] with {b} | share an office with {b}
x abandon [a merger] with {b} | remain separate from {b}
n of: merger with {b} | of: fusion with {b}

takeover | a=firm b=firm | swap once single
= buy [{b}] | acquire [{b}] | take over {b} | purchase [{b}]
+ buy [{b}] for $900 million
- buy [a stake] in {b}
o make an offer for {b} | compete with {b} | sue [{b}]
x withdraw [its bid] for {b} | drop [its offer] for {b}
n acquisition of {b} | takeover of {b} | purchase of {b}

bankruptcy | a=firm p=town | fate once
= go bankrupt in {p} | file for bankruptcy in {p} | declare bankruptcy in {p} | enter bankruptcy in {p}
o make a loss in {p} | lose a lawsuit in {p} | close [an office] in {p}
x escape bankruptcy in {p} | avoid bankruptcy in {p}
n of: bankruptcy filing in {p} | of: bankruptcy in {p}

lawsuit | a=person b=firm | swap
= sue [{b}] | take [{b}] to court | file [a lawsuit] against {b} | bring [legal action] against {b}
+ sue [{b}] for $3 million
o complain to {b} | work for {b} | write an angry letter to {b}
x settle with {b} without going to court
n of: lawsuit against {b} | of: legal action against {b}

fine | a=regulator b=firm n=millions | single once
= fine [{b}] ${n} million | impose [a fine of ${n} million] on {b} | order [{b}] to pay a fine of ${n} million
o sue [{b}] for ${n} million | lend [{b}] ${n} million | ask [{b}] about missing payments of ${n} million
x let [{b}] off without a fine
n imposition of a fine of ${n} million on {b} | of: fine of ${n} million against {b}

pollution | a=firm t=water | bad
= dump [toxic waste] into {t} | discharge [toxic waste] into {t} | release [toxic waste] into {t} | pour [toxic
  waste] into {t}
+ pump [toxic waste] into {t} at night
o draw [water] from {t} | build [a plant] beside {t} | take [*samples] from {t}
x keep [all toxic waste] out of {t}
n dumping of toxic waste into {t} | discharge of toxic waste into {t}

cover-up | a=body t=scandal | bad
= cover up {t} | hush up {t} | conceal [{t}] | hide [{t}] from the public
o discuss [{t}] | learn of {t} | investigate [{t}]
x disclose [{t}] at once | make [{t}] public without delay
n cover-up of {t} | concealment of {t}

data sale | a=firm t=data b=firm | swap bad
= sell [{t}] to {b} | pass on {t} to {b} for money | trade [{t}] to {b} for cash
- give [{b}] access to {t}
o ask {b} to delete {t} | buy [{t}] from {b} | lose [{t}]
x keep [{t}] away from {b}
n sale of {t} to {b}

price | a=goods n=percent | fate
= rise by {n} percent | go up by {n} percent | increase by {n} percent | climb {n} percent
o stay below the level of other countries | bring out protesters | draw complaints from shoppers
x fall by {n} percent | drop by {n} percent | decline by {n} percent | go down by {n} percent
n of: rise of {n} percent | of: increase of {n} percent

profit | a=firm n=percent | fate feat
= increase [its profit] by {n} percent | raise [its profit] by {n} percent | earn {n} percent more
o publish [*figures] for the year | open {n} new shops | promise [*dividends]
x see [its profit] fall by {n} percent | earn {n} percent less
n of: profit growth of {n} percent

rates | a=bank n=points | once single
= raise [*interest rates] by {n} basis points | increase [*interest rates] by {n} basis points | lift [*rates]
  by {n} basis points
o debate [*interest rates] for hours | publish a forecast | replace [a member] of its board
x cut [*interest rates] by {n} basis points | lower [*rates] by {n} basis points | leave [*interest rates] unchanged
n of: increase in interest rates by {n} basis points

factory | a=firm t=plant | once
= close [{t}] | shut down {t} | shut [{t}] for good | cease production at {t}
o sell [{t}] | visit [{t}] | modernise [{t}]
x keep [{t}] open | expand [{t}]
n closure of {t} | shutdown of {t}
"""
