"""Kinds of events: accidents, health, science, sport, culture. Written as in `invented_kinds_public`."""

LIFE = """
death | a=person p=town | fate once
= die in {p} | lose {pos} life in {p} | pass away in {p}
+ die of a heart attack in {p} | drown in {p} | die in hospital in {p}
o fall ill in {p} | move to {p} | go missing in {p} | undergo surgery in {p}
x survive the accident in {p} unhurt | live on in {p} in good health | recover fully in {p}
n of: death in {p}

casualties | a=disaster n=count | fate bad
= kill [*{n} people] | claim [*{n} lives] | leave [*{n} people] dead | cost {n} people their lives
o make [*{n} people] homeless | frighten [*{n} people] | trap [*{n} people] for hours
x leave [everyone] alive | cause no deaths
n killing of {n} people

fire | a=building p=town | fate once
= burn down in {p} | go up in flames in {p} | be destroyed by fire in {p} | burn to the ground in {p}
- catch fire in {p}
o be sold in {p} | close to visitors in {p} | be inspected by firefighters in {p}
x come through the fire in {p} undamaged
n of: destruction by fire in {p}

arson | a=person t=building | bad single once
= set fire to {t} | set [{t}] on fire | torch [{t}] | burn down {t} on purpose
+ torch [{t}] with petrol
o visit [{t}] | photograph [{t}] | insure [{t}]
x save [{t}] from the flames
n of: arson attack on {t} | torching of {t}

explosion | a=building p=town | fate once
= explode in {p} | blow up in {p} | be destroyed by a blast in {p}
o be evacuated in {p} | be rebuilt in {p} | lose power in {p}
x withstand the blast in {p}
n of: explosion in {p}

plane | a=aircraft p=town | fate once
= crash near {p} | come down near {p} | plunge to the ground near {p}
o turn back near {p} | vanish from radar near {p} | fly low near {p}
x land safely near {p} | touch down safely near {p}
n of: crash near {p}

ship | a=vessel p=sea | fate once
= sink in {p} | go down in {p} | founder in {p}
+ sink in {p} with all hands
o lose power in {p} | drift in {p} | collide with a barge in {p}
x stay afloat in {p} | reach port safely after a storm in {p}
n of: sinking in {p}

downing | a=armed t=aircraft | bad single once
= shoot down {t} | down [{t}] | bring down {t} | fire the missile that brought down {t}
o track [{t}] on radar | film [{t}] | search for the wreckage of {t}
x let [{t}] pass unharmed
n downing of {t} | shooting down of {t}

outbreak | a=harm b=illness | fate timeless
= cause [{b}] | lead to {b} | bring about {b} | give rise to {b}
o be found in patients with {b} | be studied in connection with {b} | be sold to patients with {b}
x play no part in {b} | have nothing to do with {b}
n of: role in causing {b}

cure | a=remedy b=illness | fate timeless
= cure [{b}] | heal [{b}] | make patients with {b} well again
o be given to patients with {b} | be advertised against {b} | be tested against {b}
x do nothing against {b} | make [{b}] worse
n of: success in curing {b}

approval | a=regulator t=medicine | single once
= approve [{t}] | license [{t}] | authorise [{t}] | clear [{t}] for sale
+ approve [{t}] for children as well as adults
o review [{t}] | order [more data] on {t} | test [{t}]
x reject [{t}] | refuse [{t}] a licence | ban [{t}]
n approval of {t} | licensing of {t} | authorisation of {t}

ban | a=regulator t=product |
= ban [{t}] | prohibit [{t}] | outlaw [{t}] | forbid [{t}]
+ ban [{t}] with immediate effect
o criticise [{t}] | tax [{t}] | study [{t}] | warn against {t}
x permit [{t}] | legalise [{t}] | allow [{t}]
n of: ban on {t} | prohibition of {t}

infection | a=person b=illness | fate
= contract {b} | catch {b} | come down with {b} | fall ill with {b}
o speak about {b} | give money for research into {b} | nurse a relative with {b}
x stay free of {b} | escape [{b}]
n of: case of {b}

discovery | a=scientists t=find | single once feat
= discover [{t}] | find [{t}] | come across {t} | make the discovery of {t}
+ discover [{t}] under a car park
o search for {t} | write about {t} | lecture on {t}
x search in vain for {t}
n discovery of {t} | finding of {t}

launch | a=agency t=craft | once
= launch [{t}] | send [{t}] into space | put [{t}] into orbit
+ launch [{t}] after three delays
- bring [{t}] to the launch pad
o design [{t}] | insure [{t}] | test [*the engines of {t}]
x keep [{t}] on the ground | scrap [{t}]
n launch of {t}

match | a=club b=club | swap once feat
= beat [{b}] in the final | defeat [{b}] in the final | win against {b} in the final | overcome [{b}] in the final
+ thrash [{b}] in the final
o face [{b}] in the final | prepare to play {b} in the final | meet {b} in the final
x lose to {b} in the final | fall to {b} in the final
n of: win over {b} in the final | of: victory over {b} in the final

transfer | a=athlete b=club | once
= join {b} | sign for {b} | move to {b} | transfer to {b}
o train with {b} | praise [{b}] | score against {b} | undergo a medical at {b}
x turn down {b} | snub [{b}] | reject [an offer] from {b}
n of: move to {b} | of: transfer to {b}

record | a=athlete t=event | single once feat
= break [the world record] in {t} | set [a new world record] in {t} | beat [the world record] in {t}
o train for {t} | finish second in {t} | watch a rival in {t}
x miss [the world record] in {t} | fall short of the world record in {t}
n of: world record in {t}

prize | a=artist t=prize | once feat
= win {t} | receive {t} | be awarded {t} | take home {t}
o be nominated for {t} | present [{t}] to a colleague | joke about {t}
x go home without {t} | miss out on {t}
n of: receipt of {t}

plagiarism | a=artist b=artist | swap bad
= plagiarise [{b}] | copy [the work of {b}] without credit | pass off the work of {b} as {pos} own
o admire [{b}] | quote [{b}] by name | write about {b}
x credit [{b}] for every borrowed line
n plagiarism of {b} | copying of the work of {b}

wedding | a=person b=person | swap once
= marry {b} | wed {b} | get married to {b} | tie the knot with {b}
+ marry [{b}] in a secret ceremony
o date [{b}] | get engaged to {b} | share a flat with {b}
x break off the engagement to {b} before any wedding | leave [{b}] at the altar unmarried
n of: marriage to {b}

building | a=firm t=plant | once
= build [{t}] | construct [{t}] | put up {t} | erect [{t}]
o draw up plans for {t} | seek [*investors] for {t} | inherit [{t}]
x cancel [the construction of {t}] | abandon [the construction of {t}]
n construction of {t} | building of {t}

demolition | a=body t=building | once
= demolish [{t}] | tear down {t} | pull down {t} | knock down {t}
o close [{t}] to the public | buy [{t}] | survey [{t}]
x preserve [{t}] | restore [{t}] | save [{t}] from demolition
n demolition of {t} | tearing down of {t}

flood | a=water p=town | fate
= burst its banks in {p} | flood [*the streets of {p}] | spill over its banks in {p}
o rise in {p} | freeze over in {p} | draw anglers to {p}
x stay within its banks in {p}
n of: flooding of {p}

rescue | a=rescuers n=count p=sea |  feat
= rescue [*{n} people] from {p} | save [*{n} people] from {p} | pull [*{n} people] alive from {p} | bring [*{n}
  people] to safety from {p}
o search for {n} people missing in {p} | photograph [*{n} people] stranded in {p}
x save [nobody] from {p}
n rescue of {n} people from {p}

animal | a=animal b=person | fate bad
= bite [{b}] | sink its teeth into {b}
o follow [{b}] for miles | frighten [{b}] | circle [{b}]
x keep away from {b} | run away from {b} without touching {b}
n bite of {b}

power | a=storm p=town | fate
= cut off power in {p} | knock out power in {p} | leave [{p}] without electricity | cause a power cut in {p}
o pass north of {p} | bring [rain] to {p} | flood [a road] in {p}
x leave [the power supply] in {p} intact
n of: disruption of the power supply in {p}

escape | a=person p=prison | bad once
= escape from {p} | break out of {p} | flee {p} | get away from {p}
+ escape from {p} through a tunnel
o write letters from {p} | be visited in {p} | complain about the food in {p}
x stay in {p} | serve out {pos} sentence in {p}
n of: escape from {p} | of: breakout from {p}

publication | a=outlet t=papers | once
= publish [{t}] | print [{t}] | make [{t}] public | release [{t}]
+ publish [{t}] in full
o obtain [{t}] | verify [{t}] | read [{t}]
x hold back {t} | keep [{t}] secret
n publication of {t} | release of {t}
"""
