"""Personal names: the key by which two spellings meet, short given names, and the gender a given name shows."""

from __future__ import annotations

from assay.sources.mentions.mention import Gender
from assay.sources.mentions.phrase import SUFFIXES
from assay.texts.names import HONORIFICS, fold, word_set

_SHORT_FORMS = """
mike michael|mick michael|joe joseph|bill william|will william|billy william|jim james|jimmy james|bob robert
rob robert|bobby robert|dan daniel|danny daniel|tom thomas|ben benjamin|tim timothy|steve steven|stephen steven
chris christopher|matt matthew|dave david|ed edward|ted edward|tony anthony|andy andrew|greg gregory
jeff jeffrey|ken kenneth|kenny kenneth|larry lawrence|ron ronald|don donald|sam samuel|rick richard|dick richard
rich richard|nick nicholas|pat patrick|pete peter|phil philip|phillip philip|ray raymond|chuck charles
charlie charles|jerry gerald|jack john|johnny john|jon jonathan|josh joshua|alex alexander|aleksandr alexander
alexandr alexander|liz elizabeth|beth elizabeth|betty elizabeth|kate katherine|kathy katherine|katie katherine
catherine katherine|sue susan|debbie deborah|jen jennifer|jenny jennifer|meg margaret|maggie margaret
peggy margaret|patty patricia|cathy katherine|sergey sergei|serguei sergei|dmitri dmitry|dimitri dmitry
yevgeny evgeny|evgeni evgeny|evgenii evgeny|aleksei alexei|alexey alexei|aleksey alexei|yuri yury|iurii yury
nikolai nikolay|yulia julia|mariya maria|anatoli anatoly|gennadi gennady|mohammad mohammed|muhammad mohammed
mohamed mohammed|muhammed mohammed|mohamad mohammed|ahmad ahmed|hassan hasan|hussein husain|husayn husain
hossein husain|hussain husain|yusuf yousef|youssef yousef|abdallah abdullah|volodymyr vladimir
oleksandr alexander
"""
_PAIRS = (pair.split() for line in _SHORT_FORMS.splitlines() for pair in line.split("|") if pair)
_FORMAL = {pair[0]: pair[1] for pair in _PAIRS}

_MALE = """
aaron abdul abdullah adam ahmed alan albert alexander alexei ali alistair allen andre andrew andrei angus
anthony antonio arthur ashraf austin barack barry benjamin bernard bernie boris brad bradley brandon brian bruce
carl carlos charles christopher colin craig daniel darren david dean dennis derek dmitry donald douglas duncan
dwight edward edwin emmanuel eric erik ernest evan evgeny felix francis francois frank franz fred frederick gary
gavin gennady geoffrey george gerald gerard giorgio giovanni giuseppe glenn gordon graham gregory hamid hans
haruto harold harry hasan heinrich henry herbert hideo hiroshi howard hugh hugo ian ibrahim igor imran ismail
ivan jack jacob jacques jake james jamal jan jared jason javier jean jeffrey jeremy jesus joachim john jonathan
jose joseph joshua juan julian julio justin karim karl keith kenneth kevin khaled khalid klaus konstantin kumar
kyle lars lawrence lee lenin leo leon leonid liam louis luca lucas luis luke mahmoud manuel marc marco marcus
mario mark markus martin matthew maurice max michael miguel mikhail mitch mohammed mustafa narendra nathan neil
nicholas nicolas nigel nikolay nikita noah norman oleg oliver omar oscar otto owen pablo patrick paul pavel
pedro peter petro philip pierre pradeep rafael raj rajesh ralph ramzan raul raymond recep reza richard robert
roberto roger roland roman ronald rory roy russell ryan salman samuel scott sean sediq sergei shane shinzo simon
stanley stefan steven stuart sunil taro ted terry theodore thomas timothy toby todd tomas tony trevor vadim
viktor victor vincent vitaly vitali vladimir vyacheslav walter warren wayne werner wesley william wolfgang
xavier yousef yury zachary hiroyuki kenji lev maxim maksim stephen steve jens kofi kwame rex jeb marco ted newt
rudy lindsey rand josh dan bob
"""
_FEMALE = """
abigail adriana agnes aisha alexandra alice alicia alison amanda amelia amy ana andrea angela anita ann anna
anne annette annie aung ayesha barbara beatrice bernadette beverly brenda bridget camilla carla carmen carol
caroline carolyn catalina cecilia charlotte cheryl chloe christina christine cindy claire clara claudia
condoleezza cynthia daisy dana daria deborah denise diana diane donna dorothy eileen elaine eleanor elena
elizabeth ella ellen elsa emily emma erica erin esther eva evelyn fatima federica fiona florence frances
francesca gabriela gina ginni gloria grace gwen hannah harriet heather heidi helen helena hillary hilary holly
huma ida ines ingrid irene irina iris isabel ivanka jacqueline jane janet janice jean jeanne jennifer jessica
jill joan joanna josephine joyce judith judy julia julie kamala karen katherine kathleen katrina kellyanne kelly
kirsten kristen kristin larisa laura lauren leila lena leslie linda lisa lois loretta lorraine lucia lucy
ludmila lydia lynn madeleine magdalena maia margaret margarita maria marie marina marion marjorie martha mary
maya megan melania melanie melezia melissa mercedes michelle mildred miranda miriam molly monica nadia nadezhda
nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline
penelope philippa phyllis priti priya rachel rebecca renee rita rosa rose roxana ruth samantha sandra sara sarah
shannon sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie susan svetlana sylvia
tamara tanya tatiana teresa theresa tiffany tina tracy tulsi ursula valentina valerie vanessa vera veronica
victoria violet virginia wendy yasmin yoko yulia yvonne zainab zoe zohra elise kayleigh beth margot noor mina
"""
_EITHER = word_set("jean andrea nicola leslie kelly lee shannon lindsey robin jan")
_GENDER_OF = {
    **{name: Gender.MALE for name in _MALE.split() if name not in _EITHER},
    **{name: Gender.FEMALE for name in _FEMALE.split() if name not in _EITHER},
}


def name_key(words: list[str]) -> tuple[str, ...]:
    """The folded words of a personal name, short given names spelt out, without honorifics and middle initials."""
    plain = [fold(word) for word in words]
    plain = [word for word in plain if word and word not in HONORIFICS] or plain
    if len(plain) > 2:
        plain = [word for index, word in enumerate(plain) if len(word) > 1 or index in (0, len(plain) - 1)]
    suffix = [word for word in plain if word in SUFFIXES]
    plain = [word for word in plain if word not in SUFFIXES] or plain
    if len(plain) > 1:
        plain[0] = _FORMAL.get(plain[0], plain[0])
    if suffix and len(plain) > 1:
        plain.insert(len(plain) - 1, suffix[0])
    return tuple(plain)


def gender_of(key: tuple[str, ...]) -> Gender:
    """The gender that the given name of a full name shows; unknown for bare surnames and unlisted names."""
    return _GENDER_OF.get(key[0], Gender.UNKNOWN) if len(key) > 1 else Gender.UNKNOWN


def same_person_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names can be one person's: same surname and first name, or a first name and its initial."""
    if one[-1] != other[-1] or len(one) < 2 or len(other) < 2:
        return False
    if (set(one) ^ set(other)) & SUFFIXES:
        return False
    first, second = one[0], other[0]
    return first == second or (min(len(first), len(second)) == 1 and first[0] == second[0])
