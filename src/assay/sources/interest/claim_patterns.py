"""The frames and predicates by which claims say who did what: one pattern for each form, documented by its shape."""

from __future__ import annotations

import re

from assay.sources.interest.deeds import ACTS, BASES, BRIBES, ILLICIT, Deed
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import word_set

BE = word_set("is are was were be been being got gets get")
HAVE = word_set("has have had having")
AUXILIARIES = word_set(
    """
    is are was were be been being got gets get has have had having
    do does did will would can could may might must should shall to not never also again already still now then since
    allegedly reportedly secretly deliberately repeatedly illegally knowingly falsely really actually probably openly
    personally directly indirectly systematically intentionally covertly quietly wrongly unlawfully once ever just
    """
)
CUT = word_set(
    """
    in at near during since on inside outside over across throughout around because while when after before for from
    by using via as despite amid who which that then until under with to about through without between last
    """
)
NEGATION = lazy_pattern(r"\b(?:not|never|nothing|no|neither|nobody)\b|n['’]t\b", re.IGNORECASE)
ACT = "|".join(sorted(ACTS))
ACT_ON = lazy_pattern(rf"\b(?:{ACT})s? (?:of|on|against) (?P<whom>.+)$", re.IGNORECASE)
ACT_OF = lazy_pattern(rf"^(?P<whom>.+?)['’]s? (?:\w+ )?(?:{ACT})s?\b", re.IGNORECASE)

_OWN, _HARM, _CREDIT = Deed.OWN.value, Deed.HARM.value, Deed.CREDIT.value
PREFACE = lazy_pattern(
    r"^(?:(?:it|this) (?:is|was|has been) (?:\w+ )?(?:true|clear|certain|likely|said|alleged|claimed|reported|believed|"
    r"known|rumou?red|suspected|proved|proven) that |there (?:is|was) (?:\w+ )?(?:evidence|proof|no doubt) that |"
    r"the (?:claim|allegation|report|rumou?r|story|theory|fact) (?:is )?that )",
    re.IGNORECASE,
)
FRAMES = tuple(
    lazy_pattern(pattern, re.IGNORECASE)
    for pattern in (
        r"^according to (?P<accuser>.{2,80}?), (?P<rest>.+)$",
        r"^(?P<accuser>.{2,80}?) (?:accused?|accuses|has accused|have accused|is accusing|are accusing) "
        r"(?P<accused>.{2,80}?) (?:of|for) (?P<deed>.+)$",
        r"^(?P<accuser>.{2,80}?) (?:blamed?|blames|has blamed|have blamed) (?P<accused>.{2,80}?) for (?P<deed>.+)$",
        r"^(?P<accuser>.{2,80}?) (?:blamed?|blames|has blamed|have blamed) (?P<deed>.{2,80}?) on (?P<accused>.+)$",
        r"^(?P<accused>.{2,80}?) (?:is|are|was|were|has been|have been) (?:wrongly |falsely )?(?:accused|blamed|"
        r"charged|"
        r"convicted|suspected|denounced) by (?P<accuser>.{2,80}?) (?:of|for|with) (?P<deed>.+)$",
        r"^(?P<accused>.{2,80}?) (?:is|are|was|were|has been|have been) (?:accused|blamed|charged|convicted|suspected|"
        r"found guilty) (?:of|for|with) (?P<deed>.+?)(?: by (?P<accuser>.{2,80}))?$",
        r"^(?P<accused>.{2,80}?) (?:knew|knows|has known|had known|was aware|were aware|is aware|are aware|was told|"
        r"were told|was warned|were warned|had been warned)(?: (?:for|since) .{2,30}?)?(?: that| about| of)? "
        r"(?P<rest>.+)$",
        r"^(?P<accused>.{2,80}?) (?:lied|lies|misled the public|deceived the public) (?:about|over|that) (?P<rest>.+)$",
        r"^(?P<accuser>.{2,80}?) (?:says?|said|has said|claims?|claimed|alleges?|alleged|insists?|insisted|believes?|"
        r"believed|testified|maintains?|maintained|argues?|argued|(?:reported|reports|charges|charged)(?= that))\s+"
        r"(?:that\s+)?(?P<rest>.+)$",
    )
)
PREDICATES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (lazy_pattern(pattern, re.IGNORECASE), shape)
    for pattern, shape in (
        (r"\b(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:innocent of|not guilty of|cleared of)", "denied"),
        (r"\bha(?:d|s|ve) nothing to do with\b", "denied"),
        (
            r"\b(?:is|are|was|were|has been|have been|be|stands?|stood) (?:not )?(?:\w+ly )?(?:behind|responsible for|"
            r"to blame for|guilty of|complicit in|involved in|implicated in|at fault for|liable for|"
            r"(?:the )?(?:real |true |main )?(?:source|author|cause|culprit|architect|mastermind|organi[sz]er|sponsor|"
            r"ringleader)s? (?:of|behind))(?= |$)",
            _OWN,
        ),
        (r"\b(?:carried|carries|carry|carrying) out\b", _OWN),
        (r"\b(?:ha[sd]|have|play(?:s|ed)|took|takes) (?:a |any |no )?(?:\w+ )?(?:hand|role|part|share) in\b", _OWN),
        (r"\b(?:covers?|covered|covering) up\b|\b(?:hushe[sd]|hushing) up\b", _OWN),
        (r"\b(?:set|sets|setting) fire to\b|\b(?:blew|blows?|blown|blowing) up\b|\b(?:brought|brings) down\b", _HARM),
        (r"\b(?:shot|shoots?|shooting) down\b", _HARM),
        (r"\bfail(?:s|ed|ing)? to (?:protect|warn|help|save|treat|rescue|inform)\b", _HARM),
        (r"\b(?:fail(?:s|ed|ing)? to|refuse[sd]? to|neglect(?:s|ed)? to)\b", _OWN),
        (rf"\b(?:took|takes?|taken|taking|accept(?:s|ed|ing)?|receive[sd]?|receiving) {BRIBES}(?: from)?\b", "bribed"),
        (
            rf"\b(?:ha[sd]|have|own(?:s|ed)?|possess(?:es|ed)?|hides?|hid|buil(?:ds?|t)|develop(?:s|ed|ing)?|makes?|"
            rf"made|making|produc(?:es?|ed|ing)|test(?:s|ed|ing)?|us(?:es?|ed|ing)) "
            rf"(?:a |an )?(?:\w+ )?{ILLICIT}(?= |$)",
            _OWN,
        ),
        (r"\bus(?:es?|ed|ing) (?:torture|force|child labou?r|slave labou?r|forced labou?r|human shields)\b", _OWN),
        (
            r"\b(?:is|was|are|were) (?:an? )?(?:\w+ ){0,2}(?:spy|spies|liars?|frauds?|thie(?:f|ves)|murderers?|"
            r"killers?|"
            r"traitors?|corrupt|criminals?|terrorists?|hoax(?:er)?s?|cheats?|racists?|rapists?|crooks?|forgers?|"
            r"plagiarists?|drunk)\b",
            _OWN,
        ),
        (
            r"\b(?:is|was|are|were) (?:an? |entirely |all )?(?:\w+ )?(?:forger(?:y|ies)|fakes?|hoax(?:es)?|"
            r"fabrications?|"
            r"counterfeits?|scams?|lies?|shams?|frauds?|fabricated|staged|faked|forged|doctored)$",
            "thing",
        ),
        (
            r"\b(?:is|was|are|were|has been|have been) (?:\w+ ){0,3}(?:unsafe|faulty|contaminated|toxic|"
            r"poisonous|dangerous|"
            r"deadly|harmful|defective|rotten|substandard|bad|fake|counterfeit|stolen goods|illegal|"
            r"radioactive)\b[^,.;]*$",
            "thing",
        ),
        (
            r"\binvent(?:s|ed|ing)? (?:\w+ ){0,3}(?:interviews?|stor(?:y|ies)|quot\w+|sources?|data|figures|results?|"
            r"evidence|facts?|numbers|testimony|witness(?:es)?|reports?|claims?)\b",
            _OWN,
        ),
        (r"\b(?:is|was|are|were) (?:the )?(?:work|doing|fault|handiwork|responsibility) of\b", "reversed"),
        (r"\b(?:because of|due to|owing to|as a result of|thanks to)\b", "reversed"),
        (r"\b(?:comes?|came|originate[sd]?|stems?|stemmed) (?:directly )?(?:from|with)\b", "reversed"),
        (r"\b(?:is|was|are|were|be) (?:\w+ ){0,2}(?:effective|safe|successful|harmless)\b", _CREDIT),
        (r"\b(?:br(?:oke|eaks?)|broken|set|sets|hold|holds|held|beat|beats) (?:the|a|its|his|her|their) "
         r"(?:\w+[- ]){0,3}records?\b", _CREDIT),
        (r"\b(?:is|was|are|were|became) (?:the )?(?:\w+ )?(?:first|best|fastest|safest|largest|only)\b", _CREDIT),
        (r"\b(?:save[sd]?|rescue[sd]?|cure[sd]?|win|wins|won)\b", _CREDIT),
    )
)  # fmt: skip
AGENT = lazy_pattern(
    r" (?:by|on (?:the )?orders (?:of|from)|at the (?:behest|hands|instigation|request) of|on behalf of) ",
    re.IGNORECASE,
)
PURPOSE = lazy_pattern(
    r"\b(?:to|in order to|so as to) (?:help|boost|favou?r|aid|benefit|support|elect|install|protect|enrich)\b|"
    r"\b(?:in favou?r of|for the benefit of|on behalf of|to the benefit of)\b",
    re.IGNORECASE,
)
WITH = lazy_pattern(r"\b(?:with|alongside|together with)\b (?P<whom>.+)$", re.IGNORECASE)
TO_DO = lazy_pattern(rf" to (?:{'|'.join(sorted(BASES))})\b")
INTO = lazy_pattern(r"^\s*(?:in|into|on|over|at|to|with)?\s*")
CLEFT = lazy_pattern(r"^It (?:was|is) (?P<who>.{2,80}?) (?:who|that|which) (?P<did>.+)$")
CONTRAST = lazy_pattern(
    r"(?:, (?:and |but )?not (?:by )?(?:the )?|,? rather than |,? instead of | but not )[^,]{2,60}(?:,|"
    r"$)",
    re.IGNORECASE,
)
RELATIVE = lazy_pattern(
    r"\b(?:that|which) (?:sank|ruined|hurt|harmed|killed|destroyed|damaged|cost|wrecked|bankrupted|injured|"
    r"misled) (?P<whom>.+)$"
)
FEAT = lazy_pattern(r"\b(?:in|within|under) (?:\w+ ){1,3}(?:seconds|minutes|hours|days)\b", re.IGNORECASE)
MADE_BY = lazy_pattern(
    r"\b(?P<deed>sold|made|painted|written|forged|issued|published|released|produced|shown|posted|auctioned|"
    r"offered|filmed|"
    r"taken|built|presented|aired|shared|spread|signed) by (?P<whom>.+)$",
    re.IGNORECASE,
)
CONTEST = lazy_pattern(
    r"\b(?:fight|match|game|race|bout|contest|final|election|vote|auction|tender)s? (?:against|with|to|for) "
    r"(?P<whom>.+)$",
    re.IGNORECASE,
)
THROWS = word_set("throw fix lose forfeit sell concede")
"""What is done to a contest to let the other side win."""
LOSES = word_set("lose leak expose surrender lie sell betray pass give hand")
BUYS = word_set("pay bribe bankroll finance hire sponsor")
"""Who is bought is to blame with who pays."""
TO_WHOM = lazy_pattern(r"\bto (?P<whom>[^,.;]+)$")
OF_PERSONS = lazy_pattern(r"\b(?:of|from) (?P<whom>(?:(?:its|his|her|their|the) (?:own )?)?[a-z-]+)\b")
DOING_AT = lazy_pattern(r"^(?:[Tt]he )?[A-Za-z]+ing (?:at|by|in|of|from) (?P<whom>.+)$")
AT_BODY = lazy_pattern(r"\bat (?P<whom>[^,.;]{2,60})$")
REBELS_IN = lazy_pattern(
    r"\b(?:rebels?|insurgents?|separatists?|guerrillas?|militants?|terrorists?|militias?|opposition|dissidents?|"
    r"jihadists?) "
    r"(?:fighting |fighters )?(?:in|of|from) (?P<whom>(?:the )?[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*)"
)
NEUTRAL = word_set(
    """
    sign meet visit begin start hold agree arrive travel resign retire die marry grow rise fall increase decrease
    announce speak say become remain stay live come go rain snow happen occur appear exist mean seem join return
    celebrate welcome thank greet receive get know think believe expect hope want like
    """
)
"""Verbs that neither accuse nor praise: a claim with no other makes nobody a party."""
