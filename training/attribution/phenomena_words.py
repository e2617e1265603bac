"""The words of the invented articles: people, places, offices and organisations, and the matter of many kinds of news.

Everything here was written for this project; places and organisations are invented or stand for no one in particular.
A slot in braces is filled by `phenomena_clauses`.
"""

from __future__ import annotations

from dataclasses import dataclass


def listed(words: str) -> tuple[str, ...]:
    """The entries of a list written with bars between them, over as many lines as it takes."""
    return tuple(" ".join(entry.split()) for entry in words.split("|") if entry.strip())


WOMEN = listed("""
    Ana| Amina| Ingrid| Mei| Olga| Fatima| Priya| Siobhan| Chiara| Noor| Hanna| Yuki| Abena| Lucía| Zanele|
    Katarzyna| Leila| Thandiwe| Marit| Soo-jin| Ayşe| Rania| Elif| Bronwyn| Camille| Dagmar| Esi| Freya| Giulia|
    Hedda| Ilse| Jelena| Kavita| Larisa| Malala| Nadia| Oksana| Paola| Quynh| Rosa| Sunniva| Tamar| Ulrike| Violeta|
    Wanjiru| Ximena| Yasmin| Zofia| Adaeze| Birgit| Chloe| Divya| Emma| Farah| Grace| Helen| Irene| Joan| Karen|
    Linh| Maria| Nora| Petra| Ruth| Sarah| Teresa| Vera| Wilma| Aroha| Sina| Mirjam| Roisin| Salome| Tove
    """)
MEN = listed("""
    Adam| Bilal| Carlos| Dmitri| Emeka| Farid| Giorgos| Henrik| Ivan| Jamal| Kenji| Liam| Mateusz| Nikolai| Omar|
    Pavel| Rashid| Sven| Tomás| Umar| Viktor| Wei| Xavier| Youssef| Zoltán| Arjun| Benoît| Chidi| Diego| Eduard|
    Feliks| Goran| Hassan| Ismail| Jorge| Kwame| Luca| Mehmet| Nils| Oleh| Piotr| Rajesh| Samuel| Tariq| Uwe| Vuk|
    Willem| Yaw| Zaid| Aleksandr| Bo| Callum| David| Ernst| Frank| George| Harold| James| Kofi| Louis| Martin| Neil|
    Peter| Robert| Simon| Thomas| Walter| Tevita| Manu| Dov| Eitan| Miklós| Jaan| Andris| Sipho| Hiroshi| Minh
    """)
FAMILIES = listed("""
    Abara| Adeyemi| Akhtar| Almeida| Andersen| Aoki| Arslan| Baptiste| Barros| Bauer| Begum| Berg| Bianchi| Blom|
    Borg| Campbell| Castellano| Chanda| Chen| Cissé| Cohen| Cooper| Dahl| Darko| Das| De Vries| Diallo| Dimitrov|
    Dlamini| Doyle| Dubois| Eriksen| Esposito| Farouk| Fernández| Fischer| Fofana| Galinski| Garcia| Ghosh| Gill|
    Grünwald| Haddad| Hakimi| Halonen| Harper| Hoang| Horvat| Hossain| Ibrahim| Ivanova| Iyer| Jansen| Jovanović|
    Kamau| Kaplan| Karimi| Kaya| Keller| Khumalo| Kim| Kovács| Kowalczyk| Kravets| Kumar| Lam| Larsen| Laurent| Le|
    Lindqvist| Lopes| MacLeod| Malik| Mancini| Marín| Mbeki| McCrae| Medina| Mensah| Meyer| Mizrahi| Moreau|
    Morozov| Mwangi| Nakamura| Nasser| Nguyen| Nielsen| Novák| Nwosu| O'Brien| Okafor| Olsen| Ortega| Osei| Öztürk|
    Papadakis| Park| Patel| Pereira| Petrov| Pham| Popescu| Quist| Rahman| Ramírez| Rao| Reyes| Rinaldi| Rossi|
    Rudnik| Sadiq| Saito| Salazar| Santos| Schmidt| Sesay| Shah| Sharif| Silva| Singh| Sokolov| Sørensen| Stein|
    Suzuki| Szabó| Takahashi| Tamm| Tan| Taylor| Tesfaye| Torres| Traoré| Tuilagi| Ueda| Vargas| Vella| Virtanen|
    Vogel| Walsh| Wang| Weber| Wójcik| Yamada| Yeboah| Yılmaz| Young| Zhang| Zimmer| al-Amin| al-Sayed| ben Ari| van
    Dijk| von Arnim
    """)
PLACES = listed("""
    Arlund| Balvara| Cape Morrow| Dorneck| East Hallow| Ferrano| Gildersby| Harrowgate Bay| Isola Verde| Jaskova|
    Karat| Lower Tarn| Madinat al-Noor| Nordvik| Oster| Port Esme| Quarra| Riverton| San Aurelio| Tel Hadar|
    Ulmstad| Vesna| West Pellham| Yarrow| Zelin| Bergen| Nairobi| Lyon| Osaka| Lima| Tbilisi| Accra| Chennai|
    Gdansk| Perth| Leeds| Tucson| Hanoi| Izmir| Turin| Kano| Lviv| Malmö| Amman| Quito| the Arda valley| the
    northern province| the Sable region| the old harbour district| the capital| the Kestrel Hills| the lake region|
    Morava County| Santa Brígida| Kota Raya| Saint-Vaast| Bad Ellern| Dunmore| Novo Polje| Tamsin Creek| Al-Qasr|
    Mount Ardle
    """)
OFFICES = listed("""
    mayor of {place}| governor of {place}| deputy mayor| health minister| interior minister| finance minister| prime
    minister| foreign minister| police chief| chief of police in {place}| fire chief| harbour master| head teacher|
    bishop of {place}| chief prosecutor| public defender| trade unionist| party leader| opposition leader| senator|
    council leader| energy secretary| head of the water board| chief executive| chief engineer| finance director|
    project manager| union secretary| coroner| magistrate| museum director| chief medical officer| hospital
    spokesman| army spokesman| government spokeswoman| regional director| club president| head coach| team captain|
    station manager| airport director| school inspector| auditor general| central bank governor| ombudsman| human
    rights commissioner| election commissioner| park ranger| chief scientist| vice president| board chairman|
    attorney general
    """)
TITLES = listed("""
    Mayor| Governor| President| Prime Minister| Foreign Minister| Senator| Judge| General| Colonel| Captain|
    Inspector| Sergeant| Professor| Dr.| Bishop| Rabbi| Imam| Sheikh| Ambassador| Commissioner| Councillor|
    Prosecutor| Police Chief| Fire Chief| Coach| Spokesman| Spokeswoman| Chief Executive| Defence Minister| Health
    Minister| Deputy Mayor| Attorney General| Rep.| Gov.| Sen.| Lt. Col.
    """)
TRADES = listed("""
    a nurse| a farmer| a retired teacher| a bus driver| a fisherman| an economist| an analyst at {org}| a lawyer| a
    shopkeeper| a father of three| a mother of two| a geologist| a historian| a biologist at {org}| a security
    consultant| an electrician| a student| a neighbour| a former employee| a witness| a survivor| a volunteer| a
    pilot| a retired colonel| a political scientist| a researcher at {org}| a lobbyist| a cleaner at the plant| a
    long-time resident| a former minister| a union member| a beekeeper| a hotel owner| a translator| a spokesman for
    {org}| a spokeswoman for {org}| a lawyer for {org}| an adviser to {org}| the founder of {org}| the director of
    {org}| the chief economist of {org}| a member of the town council| a veteran of two wars| a software engineer| a
    baker in {place}
    """)
WHO = listed("""
    who runs a bakery near the square| who has lived in {place} since 1987| who saw the accident| who leads the
    inquiry| who was on duty that night| whose family owns the land| whose brother was among the injured| who
    resigned in March| who teaches at the local school| who chairs the committee| who spent eleven years in prison|
    whose office overlooks the river| who took over the company in 2015| who represents {place}| who negotiated the
    deal| whose shop was damaged| who studies such cases| who voted against the plan| who is seeking re-election|
    who arrived in {place} last winter
    """)
ORGANISATIONS = listed("""
    the Ministry of Transport| the Health Ministry| the Foreign Office| the Arda Water Board| the Port Authority|
    Halden Energy| Norrick & Sons| the Kestrel Group| the Farmers' Union| the Dockworkers' Federation| the Sable
    Bank| the Central Bank| Open Ledger| the Red Lantern Foundation| Clean Rivers Now| Doctors for All| the
    Institute for Coastal Studies| the University of {place}| the National Audit Office| the Election Commission|
    the Civil Defence| the Coast Guard| the National Police| the {place} Police Department| the city council| the
    regional parliament| the Green Alliance| the Workers' Party| the Liberal Union| the Reform Movement| Trident
    Airways| Marlow Foods| Orbis Telecom| Pelican Insurance| Quarry Steel| Tessera Labs| BluePeak| the Astor Hotel
    chain| the Chamber of Commerce| the Teachers' League| the Fishery Council| the Weather Service| the Geological
    Survey| the Space Agency| the Football Association| Rovers FC| the Olympic committee| the Orthodox Church| the
    Islamic Council| the Refugee Agency| Border Watch| the Anti-Corruption Bureau| the Food Safety Authority| the
    Heritage Trust| the Aviation Board| the Supreme Court| the army| the navy| the defence ministry| the White Gate
    clinic| St. Brannock's Hospital| the Data Protection Office| the Railway Workers' Union
    """)
OUTLETS = listed("""
    the Morning Ledger| the Arlund Courier| Radio Meridian| the state news agency| Channel 6| the Harbour Times|
    Kanal Nord| the daily Obzor| La Gaceta del Sur| the Gazette| the news site Wirepost| Der Anzeiger| local
    television| the Evening Standard-Mail| Bulletin 24| the weekly Tribuna| the business paper Kurs| the magazine
    Lantern| public radio| the news agency TRP| Al-Sada television| the Observer-Press| several newspapers| the
    student paper| a local blog| the broadcaster NTK| the Sunday Chronicle| Inter-Press| the Nordvik Post
    """)
DOCUMENTS = listed("""
    the report| court documents| court papers| an internal memo| the indictment| the audit| a leaked letter| the
    minutes of the meeting| a 40-page report| police records| the lawsuit| the complaint| satellite images| new
    satellite imagery| a video posted online| security camera footage| dashcam video| an e-mail seen by {outlet}|
    bank statements| a survey of {n} households| a poll by {org}| the latest figures| official statistics| a study
    published in {month}| the study| a government website| the company's annual report| the autopsy| a preliminary
    finding| the charge sheet| flight-tracking data| phone records| documents obtained by {outlet}| photographs from
    the scene| the drone footage| an exit poll| the manual| a sign at the entrance| a text message| the contract|
    the White Paper| medical records| laboratory tests| the invoice| a press release| an affidavit| the ruling|
    property records| a notice on the door| a memo dated {month} 12| the logbook| census data| the agency's own
    data| a draft of the law| the treaty| radar data| the black box recording| an analysis by {org}| the letter|
    figures released by {org}| a resolution| the company's website
    """)
GROUPS = listed("""
    police| officials| witnesses| residents| neighbours| doctors| analysts| critics| experts| prosecutors|
    investigators| campaigners| rescue workers| local officials| government lawyers| opposition members| activists|
    scientists| diplomats| survivors| parents| farmers| aid workers| union leaders| company executives| economists|
    lawyers for the family| relatives of the victims| firefighters| hospital staff| supporters of the plan|
    opponents of the dam| former employees| two passengers| three officials| several shopkeepers| many residents of
    {place}| some analysts| most of those interviewed| both sides| military bloggers| Western diplomats| army
    officers| authorities in {place}| prison officials| teachers at the school| members of the panel| the
    authorities| the victims' lawyers| investors| historians| environmental groups| the rebels| the organisers| both
    companies| at least four witnesses| four of the seven judges
    """)
PICTURES = listed("""
    satellite images| new satellite imagery| a video posted online| security camera footage| dashcam video|
    photographs from the scene| the drone footage| aerial photographs| a video published by {outlet}|
    images from a police helicopter| a thermal camera| a picture taken by a neighbour| footage from {place}|
    a satellite photograph taken in {month}| television pictures
    """)
ANONYMOUS = listed("""
    a person familiar with the matter| two people familiar with the talks| a senior official| three sources close to
    the company| people briefed on the plan| a source in the ministry| a diplomat involved in the negotiations| an
    official with direct knowledge of the case| a person who attended the meeting| two former employees| a law
    enforcement official| a source close to the investigation| sources in the security services| a Western diplomat|
    one of the negotiators| a board member| an aide to the minister| four officials| a military source| people with
    knowledge of the deal| an intelligence officer| a party insider| someone close to the family
    """)
ANONYMITY = listed("""
    who asked not to be named| speaking on condition of anonymity| who was not authorised to speak publicly| who
    requested anonymity because the talks were private| speaking anonymously for fear of losing the job| who asked
    to be identified only by a first name| on condition of anonymity| who would not give a name
    """)
MONTHS = listed("January|February|March|April|May|June|July|August|September|October|November|December")
DAYS = listed("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
ADJECTIVES = listed("""
    unacceptable| a disaster| unlawful| reckless| premature| overdue| a mistake| unfair| absurd| irresponsible| a
    miracle| historic| dangerous| safe| deeply worrying| too expensive| a turning point| unprecedented| avoidable| a
    scandal| cowardly| legal| justified| a success| out of control| under control| inevitable| a provocation|
    politically motivated| illegal| outdated| exemplary| a lie| a waste of money| vital| hopeless| ready|
    incomplete| groundless| an act of sabotage| a good start| beyond repair| worse than expected| a matter of time
    """)
NICKNAMES = listed("""
    the Iron Goat| Big Red| the Professor| Lightning| the Butcher of Oster| the People's House| Old Smoky| Moneyman|
    the Little Whale| Mr. Clean| Black Thursday| the Green Mile| the Quiet One| Operation Sea Lily| Plan B| the
    Silver Ghost
    """)
WORKS = listed("""
    The Long Winter| A House Without Doors| Songs for Nobody| The Last Ferry| Night Train to Oster| What the River
    Took| Letters to Mina| The Glass Orchard| Seven Bridges| Hold the Line| Dust and Honey| My Father's Boat| Almost
    Home| The Salt Road
    """)
SCARE = listed("""
    reform| volunteers| smart| special operation| experts| green| liberated| independent| modernisation| help| free|
    friends| people's republic| traditional values| natural| luxury| fake news| family-friendly| temporary|
    humanitarian| adjustment| miracle cure
    """)


@dataclass(frozen=True, slots=True)
class Domain:
    """The matter of one kind of news: things, actors (`+` before a plural), happenings, deeds, and fates of things.

    A deed or a fate begins with its verb's plain form.
    """

    things: tuple[str, ...]
    actors: tuple[str, ...]
    happenings: tuple[str, ...]
    deeds: tuple[str, ...]
    fates: tuple[str, ...]


def domain(things: str, actors: str, happenings: str, deeds: str, fates: str) -> Domain:
    return Domain(listed(things), listed(actors), listed(happenings), listed(deeds), listed(fates))
