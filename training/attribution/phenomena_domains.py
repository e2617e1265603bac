"""What the invented articles are about: eighteen kinds of news, and what fits any of them."""

from __future__ import annotations

from training.attribution.phenomena_words import Domain, domain

DOMAINS: tuple[Domain, ...] = (
    domain(  # floods and storms
        """the river| the old dam| the sea wall| the spillway| the lower town| +the sandbags| +the shelters|
        the evacuation plan| the weather model""",
        """+engineers| +residents of {place}| the water board| +emergency crews| +volunteers| the insurer|
        +families in the valley""",
        """the flood| the storm| the landslide| the failure of the dam| the heavy rain| the evacuation of
        {place}""",
        """open two of the five gates| evacuate {n} homes| ignore three warnings| reinforce the banks| leave
        {place} on foot| pump water for {n} hours| rebuild the sea wall| wait on the roofs| close the
        coastal road| underestimate the risk""",
        """burst its banks| rise by {small} metres| be washed away| be swept into the sea| withstand the
        pressure| crack in {small} places| reach the school| be cut off from the main road""",
    ),
    domain(  # fires
        """the warehouse| the pine forest| the factory roof| the paint store| the sprinkler system| +the
        stairwells| the nursing home| the market hall""",
        """+firefighters| the landlord| +tenants| +fire inspectors| the brigade| the factory owner| +night
        guards""",
        """the blaze| the explosion| the fire at the warehouse| the gas leak| the evacuation of the hospital""",
        """lock the emergency exits| put out the flames| smell gas| bring {n} people to safety| run short of
        water| break down the doors| start the fire by accident| store chemicals without a permit| call for
        help at {clock}""",
        """burn to the ground| catch fire| collapse within minutes| be inspected in {year}| fail to start| be
        covered in ash| be rebuilt in brick""",
    ),
    domain(  # crime
        """the jewellery shop| the stolen van| the safe| +the paintings| the bank account| +the cameras| the
        getaway car| the cellar| the murder weapon""",
        """+detectives| the suspect| +the thieves| the gang| +prosecutors| the victim| the driver| the
        accountant| +border guards""",
        """the robbery| the kidnapping| the killing| the theft of the painting| the break-in| the shooting in
        {place}""",
        """steal {money} from the fund| plead guilty| hide the weapon in a well| flee to {place}| arrest
        {small} men| bribe a customs officer| pose as police officers| confess to the crime| wipe the phone|
        threaten the witnesses| search {small} flats| act alone""",
        """be found in a lake| be worth {money}| disappear from the evidence room| be emptied overnight| be
        sold abroad| belong to a former minister| contain forged passports""",
    ),
    domain(  # war
        """the airfield| the border post| the convoy| the ammunition depot| the bridge over the Sable| the
        hospital| the power grid| +the drones| the ceasefire""",
        """+troops| the army| +rebel fighters| the militia| +peacekeepers| +civilians| the government|
        +mercenaries| +the separatists""",
        """the air strike| the offensive| the siege of {place}| the prisoner exchange| the shelling| the
        retreat from {place}""",
        """shell {place} for {small} hours| withdraw from the front| shoot down {small} drones| break the
        ceasefire| take {n} prisoners| use banned weapons| cross the border at night| mine the fields|
        surrender| destroy {n} vehicles| move heavy guns to {place}""",
        """be hit by {small} missiles| hold for a week| be under the control of the army| be destroyed| change
        hands twice| collapse into the river| be damaged beyond repair""",
    ),
    domain(  # elections
        """the ballot paper| the election| the coalition| the new constitution| +the voting machines| the
        referendum| the campaign fund| the turnout""",
        """+voters| the opposition| the ruling party| +observers| the candidate| +poll workers| +lawmakers| the
        coalition partner""",
        """the vote| the recount| the resignation of the cabinet| the televised debate| the defeat in {place}""",
        """count {n} ballots twice| win {small} seats| buy votes in {place}| call an early election| leave the
        coalition| reject the result| register {n} new voters| intimidate the observers| change the
        electoral law| support the motion| resign before the summer""",
        """be rigged| be postponed until {month}| fall to {percent}| be decided by {n} votes| pass without a
        debate| reach {percent} in {place}| fail in parliament""",
    ),
    domain(  # companies
        """the merger| the share price| the new model| the takeover| the loan| the pension fund| +the profits|
        the headquarters| the supply chain""",
        """the company| +shareholders| the board| +auditors| the supplier| +creditors| the chief executive|
        +regulators| the start-up""",
        """the bankruptcy| the sale of the brand| the strike| the profit warning| the collapse of the bank""",
        """cut {n} jobs| hide losses of {money}| sell the shipping arm| raise prices by {percent}| move
        production to {place}| pay no dividend| delay the annual accounts| borrow {money}| overstate
        revenue| close {small} plants| sign a contract with {org}| repay the debt""",
        """be worth {money}| fall by {percent}| be approved by {org}| miss the target| be bought by {org}| be
        wound up| double in value| cost {money}""",
    ),
    domain(  # health
        """the vaccine| the virus| the clinic| the new drug| the emergency ward| the waiting list| +the test
        kits| the blood bank| the drinking water""",
        """+doctors| +nurses| +patients| the hospital| the manufacturer| +midwives| the health service|
        +laboratory staff""",
        """the outbreak| the epidemic| the death of {small} patients| the recall| the spread of the infection""",
        """treat {n} patients| test the water| stop the trial| run out of masks| hide side effects| vaccinate
        {n} children| work without pay| turn away the sick| send the samples to {place}| misread the scans""",
        """spread to {place}| be contaminated| cause fever in children| be safe for adults| be withdrawn from
        sale| protect {percent} of patients| come from a farm near {place}| be full""",
    ),
    domain(  # transport
        """the train| the ferry| the railway line| the runway| the metro| the signalling system| +the brakes|
        the tunnel| the timetable| the cargo ship""",
        """the driver| +passengers| the crew| +air traffic controllers| the operator| +commuters| the airline|
        +mechanics| the captain""",
        """the derailment| the crash| the collision| the cancellation of {n} flights| the sinking of the ferry""",
        """ignore a red signal| abandon the ship| check the brakes| carry {n} passengers too many| inspect {n}
        carriages| reopen the line| turn off the transponder| miss the warning light| raise fares by
        {percent}| replace the rails""",
        """run {small} hours late| leave the track near {place}| be out of service| sink in {small} minutes| be
        built in {year}| fail twice in a week| be too narrow for freight| open in {month}""",
    ),
    domain(  # energy
        """the reactor| the wind farm| the gas pipeline| the power station| the cooling system| +the turbines|
        the substation| the price cap| the reservoir""",
        """the operator| +technicians| the regulator| +inspectors| the energy company| +households in {place}|
        +plant workers""",
        """the blackout| the leak| the shutdown of the reactor| the rise in gas prices| the accident at the
        plant""",
        """shut down the plant| cut supplies to {place}| replace {small} valves| store waste without a licence|
        connect {n} homes| falsify safety records| burn more coal| build {n} turbines off {place}| repair
        the cable""",
        """leak oil into the bay| be offline for {small} days| produce {percent} of the region's power| be
        sabotaged| run at half capacity| be safe to restart| cost households {money} a year""",
    ),
    domain(  # land and sea
        """the harvest| the fishing quota| the cod stock| the wheat price| the irrigation canal| +the orchards|
        the slaughterhouse| the drought fund| the herd""",
        """+farmers| +fishermen| the cooperative| +beekeepers| the ministry| +herders| +landowners| the
        importer""",
        """the drought| the oil spill| the ban on imports| the swarm of locusts| the death of the bees""",
        """catch {n} tonnes of herring| block the motorway| spray the fields| sell the land| lose {percent} of
        the crop| poison the wells| dump milk in the square| plant {n} trees| import grain from {place}""",
        """fail for the second year| recover slowly| be infected with swine fever| rot in the fields| fall to
        its lowest level since {year}| be worth less than the seed| dry up""",
    ),
    domain(  # schools
        """the school| the exam| the new curriculum| the school bus| +the textbooks| the tuition fee| the
        dormitory| the library""",
        """+teachers| +pupils| +parents| the headmistress| the school board| +students| the university|
        +examiners""",
        """the closure of the school| the cheating scandal| the teachers' strike| the exam leak| the protest on
        the campus""",
        """cancel {small} lessons| teach {n} pupils in tents| copy the answers| occupy the main hall| expel
        {small} students| hire {n} teachers| ban mobile phones| mark the papers twice| reopen the classrooms""",
        """be closed since {month}| be built on a former dump| cost {money} a term| contain serious errors| be
        too hard for most pupils| lack heating| be named after a poet""",
    ),
    domain(  # sport
        """the match| the stadium| the penalty| the title| the transfer| the pitch| the doping test| the
        league| +the tickets""",
        """the team| the goalkeeper| +supporters| the referee| the coach| the club| +the players| the sprinter|
        the federation""",
        """the defeat| the final| the doping affair| the injury| the riot after the match""",
        """win the cup| miss {small} penalties| sign a striker from {place}| test positive| boo the referee|
        lose {small} games in a row| leave the club| train behind closed doors| break the world record|
        concede a late goal""",
        """be sold out| be cancelled because of fog| end in a draw| be played in {place}| cost {money}| be
        fixed| draw {n} spectators""",
    ),
    domain(  # culture
        """the museum| the painting| the opera house| the film| the manuscript| the statue| the festival| the
        novel| +the bronze coins| the cathedral""",
        """the artist| +curators| the director| +actors| the publisher| +visitors| the collector|
        +archaeologists| +restorers""",
        """the exhibition| the auction| the discovery of the grave| the looting of the museum| the premiere""",
        """return the bones to {place}| forge {small} paintings| find a gold ring| cut the final scene| dig
        under the chapel| sell {n} copies| restore the ceiling| buy the manuscript for {money}| cancel the
        tour""",
        """be a forgery| be painted in {year}| be stolen from {place}| be older than the city| attract {n}
        visitors| be shown in {place}| crumble""",
    ),
    domain(  # science and space
        """the satellite| the telescope| the glacier| the rocket| the comet| the fossil| the climate model| the
        sensor| +the samples| the experiment""",
        """+astronomers| +researchers| the agency| +engineers| the laboratory| +geologists| the crew|
        +biologists""",
        """the launch| the eruption| the earthquake| the discovery of the planet| the loss of the probe""",
        """detect traces of water| lose contact with the probe| drill {n} metres deep| publish the data| repeat
        the experiment| name the species after a singer| measure a tremor of {magnitude}| find {small} new
        species""",
        """melt faster than expected| be {n} years old| burn up over {place}| orbit the moon| erupt within
        weeks| be billions of years old| explode on the pad| carry {small} cameras""",
    ),
    domain(  # courts and corruption
        """the verdict| the contract| the evidence| the witness list| the appeal| the bribe| +the accounts| the
        tender| the plea deal""",
        """the judge| the defendant| +jurors| the defence| +lawyers| the former minister| the witness|
        +investigators| the prosecution""",
        """the trial| the arrest of the banker| the acquittal| the raid on the ministry| the extradition""",
        """accept a bribe of {money}| destroy the files| lie under oath| drop the charges| appeal against the
        sentence| award the contract to {org}| launder {money} through {place}| testify in {month}| question
        {small} officials""",
        """be thrown out| be inadmissible| be forged| be overturned| be read out in court| vanish from the
        archive| be settled for {money}""",
    ),
    domain(  # work and protest
        """the march| the wage offer| the picket line| the main square| the minimum wage| the petition| the
        curfew| +the barricades| the working week""",
        """+protesters| the union| +dockers| the employer| +demonstrators| +riot police| +bus drivers| the
        government""",
        """the strike| the protest| the lockout| the clashes in {place}| the general strike""",
        """fire tear gas| block the port| walk out at noon| reject the offer| march to parliament| detain {n}
        people| burn {small} cars| demand {percent} more pay| work {small} nights in a row| throw stones at
        the police""",
        """be peaceful| draw {n} people| be broken up by force| last {small} days| be extended until {month}|
        be signed by {n} people| turn violent""",
    ),
    domain(  # migration and cities
        """the camp| the border fence| the asylum law| the reception centre| the housing estate| +the rents|
        the bus station| the visa office| the town hall""",
        """+refugees| +migrants| the ministry| +smugglers| the charity| +tenants| the mayor| +border guards|
        +aid workers""",
        """the rescue of {n} migrants| the eviction| the closure of the border| the fire in the camp| the
        drowning of {small} people""",
        """turn back {small} boats| sleep in the open| raise the rents by {percent}| house {n} families| cross
        the river at night| lose their papers| build {n} flats| demolish the old quarter| hand out food""",
        """be overcrowded| be built for {n} people| be empty since {month}| be reopened in {month}| have no
        running water| be sold to {org}| break the law""",
    ),
    domain(  # technology
        """the database| the app| the network| the chip factory| the algorithm| the website| +the passwords|
        the data centre| the software update""",
        """+hackers| the company| +programmers| the ministry| +users| the platform| +security experts| the
        contractor| the intelligence service""",
        """the data breach| the cyberattack| the outage| the launch of the app| the leak of {n} records""",
        """steal the data of {n} customers| shut down the servers| pay a ransom of {money}| ignore the warning|
        track {n} phones| sell the data to {org}| delete the accounts| encrypt the files| read private
        messages| ban the app""",
        """be offline for {small} hours| be hacked from {place}| contain a serious flaw| favour rich districts|
        be sold on the dark web| collect data without consent| crash every morning| go public in {month}""",
    ),
)

#: matter that fits any kind of news
GENERAL: Domain = domain(
    """the plan| the law| the building| the road| the project| the agreement| the budget| the old town| the
    letter| the car| +the rules| +the prices| the system| the decision| +the repairs| the fence| the bill|
    +the records| the website| the flat| +the talks| the reform| the land| the deal| +the documents| the
    photograph| the machine| the meeting| the programme| +the lights| the hotel| the second phase| +the
    costs| the permit| the roof| +the keys| the engine| the delay""",
    """the government| the mayor| the council| +officials| the company| +residents| +workers| +experts| the
    army| the minister| +families| +the neighbours| the owner| +local people| the president| a neighbour|
    the driver| +two brothers| +three employees| the committee| a former colleague| +young people| +the
    sisters| the party| the couple| +the police| a foreign company| +tourists| +women| +older people| the
    agency| the contractor| the bank| +both sides| +the victims""",
    """the accident| the crisis| the decision| the scandal| the dispute| the closure of the road| the delay|
    the inquiry| the disappearance of two children| the attack| the resignation of the minister| the visit
    to {place}| the end of the talks| the rise in prices| the ban| the sale of the land| the death of a
    guard| the incident| the loss of {money}| the transfer of power| the reform of the tax law| the conflict
    with {place}""",
    """know nothing about the plan| break the law| move to {place}| come home late| ask for help| lose {money}|
    tell the truth| act in good faith| pay the bill| sign the agreement| keep the money| apologise to the
    families| change the rules| sell the building| take the blame| travel to {place}| make a mistake| do
    everything possible| leave the country| destroy the letters| meet the minister in {place}| spend {money}
    on consultants| work at night| refuse to leave| wait for {small} hours| receive threats| hear a loud
    bang| see a man with a gun| lock the door| give up hope| live in {place} for {small} years| ignore the
    rules| support the project| put lives at risk| need more time| fear for their lives| go back to {place}|
    take part in the talks| hold the line| throw the keys away| follow orders| use force| offer {money}|
    plan the attack for months| have no choice| speak to the driver| walk {n} kilometres""",
    """be a success| be delayed until {month}| be true| cost more than {money}| end in {month}| be in danger|
    remain closed| be ready by {month}| be damaged| make matters worse| help thousands of people| be
    illegal| save {money} a year| fail| work well| be paid for by {org}| stay empty| be found in {place}| go
    wrong from the start| be under threat| come as a surprise| be for sale| belong to {org}| take {small}
    years| be kept secret| be of little use| change everything| go ahead as planned| be destroyed| be
    checked every {small} weeks| have serious consequences| be a matter for the courts| affect {n} people""",
)
