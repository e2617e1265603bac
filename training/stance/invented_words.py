"""Names and nouns of the invented pairs. An entry may be "text > wider class"; "+" stands before a plural."""

from __future__ import annotations

from training.attribution.phenomena_words import listed

STATES = tuple(
    (name.strip(), demonym.strip(), capital.strip())
    for name, demonym, capital in (
        entry.split("/")
        for entry in listed("""
    France/French/Paris | Germany/German/Berlin | Poland/Polish/Warsaw | Spain/Spanish/Madrid | Italy/Italian/Rome |
    Turkey/Turkish/Ankara | Iran/Iranian/Tehran | Russia/Russian/Moscow | China/Chinese/Beijing | India/Indian/Delhi |
    Japan/Japanese/Tokyo | Egypt/Egyptian/Cairo | Kenya/Kenyan/Nairobi | Ghana/Ghanaian/Accra | Peru/Peruvian/Lima |
    Chile/Chilean/Santiago | Canada/Canadian/Ottawa | Norway/Norwegian/Oslo | Finland/Finnish/Helsinki |
    Hungary/Hungarian/Budapest | Serbia/Serbian/Belgrade | Ukraine/Ukrainian/Kyiv | Georgia/Georgian/Tbilisi |
    Pakistan/Pakistani/Islamabad | Vietnam/Vietnamese/Hanoi | Morocco/Moroccan/Rabat | Israel/Israeli/Jerusalem |
    Jordan/Jordanian/Amman | Qatar/Qatari/Doha | Cuba/Cuban/Havana | Belarus/Belarusian/Minsk |
            Sudan/Sudanese/Khartoum |
    Ethiopia/Ethiopian/Addis Ababa | Syria/Syrian/Damascus | Greece/Greek/Athens | Austria/Austrian/Vienna |
    Norland/Norlandic/Halvik | Ostrava Reach/Ostravan/Kesk | Tarvia/Tarvian/Port Solen | Morenia/Morenian/San Telmo |
    Kazimar/Kazimari/Dul | Lethia/Lethian/Orm | Zanthe/Zanthean/Marisol | Belkor/Belkorian/Vash |
            Ardania/Ardanian/Teel |
    Sandova/Sandovan/Rivas | Quillon/Quillonian/East Quill | Ithria/Ithrian/Calder | Umbara/Umbaran/Nkosa
    """)
    )
)
TOWNS = listed("""
    Arlund | Balvara | Cape Morrow | Dorneck | Ferrano | Gildersby | Jaskova | Nordvik | Port Esme | Quarra |
            Riverton |
    Tel Hadar | Ulmstad | Vesna | Zelin | Bergen | Lyon | Osaka | Leeds | Turin | Kano | Lviv | Malmö | Quito |
            Gdansk |
    Chennai | Izmir | Perth | Tucson | Dunmore | Novo Polje | Al-Qasr | Kota Raya | Bad Ellern | Santa Brígida |
            Tampere |
    Marseille | Antwerp | Aleppo | Odesa | Hamburg | Bristol | Porto | Seville | Leipzig | Cardiff | Boston | Denver |
    Mombasa | Lagos | Karachi | Manila | Busan | Nagoya | Córdoba | Rosario | Halifax | Krasnov | Lower Tarn | Yarrow
    """)
TRADES = listed("""
    nurse | farmer | retired teacher | bus driver | fisherman | economist | lawyer | shopkeeper | geologist |
            historian |
    engineer | student | journalist | blogger | pilot | former colonel | banker | accountant | hotel owner |
            translator |
    software developer | pharmacist | surgeon | taxi driver | union organiser | former minister | security guard |
    diplomat | dissident | businessman from {town} | priest | chemist | actor | singer | chess champion
    """)
OFFICES = listed("""
    mayor of {town} | governor of {town} | bishop of {town} | police chief of {town} | president of {state} |
    prime minister of {state} | foreign minister of {state} | finance minister of {state} | health minister of
            {state} |
    opposition leader of {state} | defence minister of {state} | interior minister of {state} | chief justice of
            {state} |
    ambassador of {state} | central bank governor of {state} | head of the army of {state}
    """)
FIRM_HEADS = listed("""
    Halden | Norrick | Kestrel | Sable | Trident | Marlow | Orbis | Pelican | Quarry | Tessera | Bluepeak |
            Astor | Veltra |
    Kornmann | Oyelaran | Sunfield | Lindqvist | Ferrox | Ambrel | Zentar | Calloway | Rheinbach | Mirador |
            Tanaka | Polaris
    """)
FIRM_ENDS = listed("""Group | Energy | Systems | Foods | Motors | Holdings | Pharma | Steel | Airways |
            Logistics | & Sons | Labs""")
FIRM_LINES = listed("""
    mining company | carmaker | food producer | shipping company | software firm | drug maker | construction
            company | bank |
    retailer | telecoms operator | chemicals maker | brewer | furniture maker | fashion house | private security
            company
    """)
ACRONYMS = listed("""
    the International Grain Board > IGB | the Coastal Fisheries Agency > CFA | the National Aviation Board > NAB |
    the Union of Northern States > UNS | the Federal Audit Office > FAO-N | the Office for Drug Safety > ODS |
    the Global Athletics Council > GAC | the Central Election Committee > CEC | the Water and Power Authority > WAPA
    """)
ITEMS: dict[str, tuple[str, ...]] = {
    name: listed(words)
    for name, words in {
        "lawmakers": """the national parliament | the Senate | the city council of {town} | the regional
            assembly | the lower house | +lawmakers in {state}""",
        "regulator": """the Food Safety Authority | the Health Ministry | the consumer protection agency | the
            government of {state} | the Office for Drug Safety | the trade commission""",
        "body": """the Health Ministry | the Foreign Ministry | the Arda Water Board | the Port Authority | the
            city council |
            the Central Election Committee | the Food Safety Authority | the Aviation Board | the Red Lantern
            Foundation |
            the national parliament | the Data Protection Office | the Heritage Trust | the Defence Ministry |
            the University of Ulmstad | the Senate | the board of governors | the Supreme Council""",
        "armed": """+the rebels | the army | the navy | +government forces | +the northern militias | the Red
            Dawn Brigade |
            +separatist fighters | the National Guard | the Free Valley Front | +the insurgents | the Border Corps |
            the Jaskova battalion""",
        "workers": """+the miners of {town} | +the dockers of {town} | +students in {town} | +railway workers |
            +farmers in {town} |
            +hospital doctors in {town} | +teachers in {town} | +bus drivers in {town} | +pensioners in {town} |
            +postal workers""",
        "gang": """the Black Heron gang | the Harrow cartel | the Dawn Movement | the Kessel brothers' gang |
            the Night Riders motorcycle club |
            the Brotherhood of Oster | +far-right extremists | the Salt Road clan""",
        "officers": """+a group of officers | the presidential guard | +paratroopers | the army | +mutinous
            soldiers | the Patriots' League""",
        "hackers": """the hacker group Pale Fox | +hackers working for {state} | a teenager from {town} | the
            group Night Ledger |
            +the cybercriminals known as Rust Wolf | a former employee | a military unit of {state}""",
        "police": """+police in {town} | the national police | +border guards | +officers of the fraud squad |
            +detectives in {town} | the security service""",
        "prosecutors": """+prosecutors in {town} | the public prosecutor in {town} | +federal prosecutors | the
            attorney general""",
        "court": """a court in {town} | the High Court in {town} | +judges in {town} | a jury in {town} | the
            appeals court in {town}""",
        "rescuers": """the coast guard | +lifeboat crews | the crew of a fishing boat | +navy divers | a passing
            freighter""",
        "scientists": """+scientists in {town} | +archaeologists from {town} | a team led by Professor {family}
            | +researchers at the University of {town}""",
        "agency": "the national space agency | +engineers in {town} | the European consortium | the start-up Skylark",
        "bank": "the central bank of {state} | the central bank | the national bank of {state}",
        "party": """the ruling party | the Reform Movement | the Liberal Union | the governing coalition | the
            Workers' Party | the regime in {town}""",
        "arms": """+surveillance drones > weapons | +artillery shells > ammunition | +anti-tank missiles >
            weapons | +rifles > weapons |
            +armoured vehicles > military equipment | +fighter jets > military aircraft | +landmines > weapons |
            +attack helicopters > military aircraft | +mortar bombs > ammunition | +night-vision goggles >
            military equipment""",
        "arms2": """a ballistic missile > a weapon | a hypersonic missile > a weapon | a nuclear device > a
            weapon | an anti-ship missile > a weapon |
            a new torpedo > a weapon | a long-range cruise missile > a weapon""",
        "target": """the hospital in {town} > a building in {town} | the railway station in {town} | a market in
            {town} |
            the port of {town} | a school in {town} | the bridge at {town} | an oil depot near {town} | the
            airport of {town}""",
        "land": "",
        "pact": """the fisheries treaty | a free trade agreement > an agreement | the arms control treaty | a
            mutual defence pact > an agreement |
            the climate accord | an extradition treaty > a treaty | the river waters agreement | a gas supply
            contract > a contract""",
        "election": """the mayoral election in {town} | the presidential election | the election in {state} |
            the party leadership vote |
            the by-election in {town} | the runoff in {state}""",
        "law": """the budget | the asylum bill | the press law | the pension reform | the bill on surveillance |
            the water act |
            the abortion bill | the ban on logging | the tax amnesty bill | the digital services bill""",
        "post": """head of the railways | chair of the audit committee | minister of culture | party treasurer |
            director of the national museum | head of the anti-corruption agency | chief of staff | head of the
            broadcaster""",
        "government": """the government of {state} | the president of {state} | the military government | the
            ruling junta |
            the elected government of {state}""",
        "plan": """the pension reform | the new dam | the closure of the depot | the higher retirement age | the
            cut in wages |
            the fuel tax | the airport extension | the school merger plan | the new shift system""",
        "papers": """+the minutes of the meeting > papers | the secret memo | the draft treaty | +the patient
            files | +the expense reports |
            +the test results | +the cables from {town} | the audit report | the contract with {state} | +the
            casualty lists""",
        "crime": """fraud | murder | tax evasion | treason | embezzlement | arson | money laundering | perjury |
            insider trading | espionage | manslaughter""",
        "valuable": """a Stradivarius violin > a violin | a painting by Rembrandt > a painting | the royal crown
            | a diamond necklace > jewellery |
            a racehorse > an animal | a vintage sports car > a car | a bronze statue of a saint > a statue | the
            church silver""",
        "contraband": """cocaine > drugs | heroin > drugs | +cigarettes | ivory | +rifles > weapons | +migrants
            | crude oil | +rare parrots > animals |
            counterfeit money | gold""",
        "drug": """EPO | +anabolic steroids | testosterone | a banned stimulant | growth hormone | meldonium | a
            masking agent""",
        "product": """+electric scooters | +baby carriers | frozen spinach | +plastic straws | +hoverboards | a
            blood pressure pill > a drug |
            +infant car seats | raw milk cheese > cheese | a weedkiller | +smart toys > toys | +disposable vapes
            | tinned tuna > fish""",
        "medicine": """a malaria vaccine > a vaccine | the pill Neravex > a drug | a gene therapy for blindness
            > a therapy | the painkiller Dolantin > a drug |
            a vaccine against dengue > a vaccine | an Alzheimer's drug > a drug""",
        "water": "the River Arda | the River Tamsin | the River Sable | the Kestrel Canal",
        "scandal": """+the deaths of two patients | the oil spill | the abuse of prisoners | the loss of the
            records | the radiation leak |
            the contamination of the wells | +the bribes paid to inspectors | +the failed safety tests""",
        "data": """+customer records > data | +medical records > data | location data > data | +the phone
            numbers of users > data""",
        "goods": """the price of bread | the price of petrol | +house prices | the price of coffee | the cost of
            electricity | +food prices | +rents in {town}""",
        "plant": """the steelworks in {town} | the coal mine near {town} | the car plant in {town} | the sugar
            refinery in {town} |
            the nuclear power station at {town} | the shipyard in {town} | the paper mill in {town}""",
        "building": """the town hall | the old theatre | St. Brannock's church | the Grand Hotel | the fish
            market | a warehouse > a building |
            the textile factory | the city library | a block of flats > a building""",
        "aircraft": """the military helicopter > the aircraft | a cargo plane > an aircraft | a passenger jet >
            an aircraft | a fighter jet > an aircraft |
            a medical helicopter > an aircraft | a reconnaissance drone > an aircraft""",
        "vessel": """the ferry Astrid > a ship | the tanker Orion > a ship | the trawler Maren > a ship | the
            cruise ship Bellona > a ship | a migrant boat > a boat""",
        "sea": """the Baltic Sea | the Strait of Morrow | the Black Sea | the Gulf of Esme | Lake Vesna | the
            Aegean Sea""",
        "harm": """the pesticide Corvane > a pesticide | the new vaccine | contaminated water | the sweetener
            Dulcinal | mobile phone radiation |
            the pill Neravex > a drug | lead from old pipes | mould in the flats | asbestos dust | air pollution
            | a weedkiller""",
        "remedy": """a herbal tea > a drink | green tea extract | the pill Neravex > a drug | vitamin D | the
            drug Amoxil-R > a drug | cannabis oil |
            a new antibody > a drug | an old heart drug > a drug | garlic""",
        "illness": """cancer > a disease | malaria > a disease | the skin rash > an illness | diabetes > a
            disease | asthma > an illness | cholera > a disease |
            kidney failure | measles > a disease | the lung disease > a disease | depression |
            miscarriages""",
        "find": """a Roman mosaic > an ancient work of art | the remains of a king > human remains | a new
            species of frog > a new species | a Viking ship > an old ship |
            a lost manuscript of Galen > a manuscript | water on the moon | a mass grave > graves | a hoard of
            gold coins > old coins""",
        "craft": """the weather satellite | a spy satellite > a satellite | the lunar probe | the Mars rover |
            the rocket Aurora > a rocket""",
        "event": """the 400 metres | the women's marathon | the 100 metres butterfly | the pole vault | the
            50-kilometre ski race""",
        "prize": """the Orlov Prize | the Golden Lantern | the national book award | the Astor Medal | the
            festival's top prize""",
        "animal": """a brown bear | a shark | the neighbour's dog > a dog | a stray dog > a dog | a wolf | an
            escaped tiger > a big cat""",
        "storm": "the storm | Hurricane Ivo > a storm | the blizzard | the typhoon | Cyclone Mara > a storm",
        "prison": """{town} prison | a high-security jail near {town} > a jail | the military prison in {town} >
            a prison""",
    }.items()
    if words
}
