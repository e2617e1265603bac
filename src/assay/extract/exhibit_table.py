"""The nouns for things that are offered as evidence, by kind, and the words that make them so or keep them from it."""

from __future__ import annotations

import re

from assay.domain.exhibit import ExhibitKind
from assay.extract.lexicon import listed
from assay.texts.lazy_pattern import lazy_pattern

_WEAPONS = (
    r"weapons?|rifles?|guns?|arms|ammunition|missiles?|rockets?|warheads?|bombs?|drones?|grenades?|mortars?|launchers?|"
    r"mines|shells"
)
NOUNS: tuple[tuple[ExhibitKind, str], ...] = (
    (ExhibitKind.SATELLITE_IMAGE, r"satellite (?:images?|imagery|photos?|photographs?|pictures?)"),
    (
        ExhibitKind.VIDEO,
        r"videos?(?: (?:clips?|footage|recordings?|tapes?))?|videotapes?|footage|live ?streams?|"
        r"(?<=[Tt]he )clips?|(?<=[Tt]his )clip|(?<=\b[Aa] )clip|(?<=short )clips?|(?<=film )clips?|"
        r"(?:(?<=\b[Ii]ts )|(?<=\btwo )|(?<=\bthree )|(?<=\bfour )|(?<=\bseveral )|(?<=\b[Bb]oth )|(?<=\bthese )|"
        r"(?<=\bthose ))clips(?! of\b(?! (?:the|a|an|two|three)\b))|(?<=\b[Ee]ither )clip",
    ),
    (
        ExhibitKind.RECORDING,
        r"(?:audio|voice|phone|tape|cockpit) recordings?|recordings?|audio ?tapes?|audio clips?|intercepts|wiretaps?|"
        r"voicemails?|intercepted (?:phone |radio )?calls?",
    ),
    (ExhibitKind.PHOTO, r"photos?|photographs?|pictures?|images?|imagery|screenshots?|selfies?"),
    (
        ExhibitKind.DOCUMENT,
        r"(?:leaked|internal|confidential|secret|classified|forensic|intelligence|laboratory|autopsy) (?:reports?|"
        r"files?|papers|letters?|documents?)|"
        r"documents|(?<=\b[Aa] )document|(?<=[Tt]he )document|memos?|memorandum|dossiers?|(?:diplomatic )?cables|"
        r"e-?mails|"
        r"invoices?|bank records|phone records|court records|"
        r"transcripts?|affidavits?|log ?books?|bills? of lading|manifests?",
    ),
    (
        ExhibitKind.OBJECT,
        r"wreckage|debris|shrapnel|shell casings?|cartridges?|(?:missile|bomb|rocket|drone|shell) (?:parts?|"
        r"fragments?|remains|remnants)|"
        rf"(?:seized|captured|recovered|confiscated) (?:{_WEAPONS})|"
        r"fragments|blood samples?|soil samples?|fingerprints?|DNA samples?|murder weapon",
    ),
)
# These are evidence only where the sentence says that somebody obtained them or what they show, and so are plain data.
STRICT_NOUNS: tuple[tuple[ExhibitKind, str], ...] = (
    (ExhibitKind.DOCUMENT, r"letters?|contracts?|receipts?|diar(?:y|ies)|minutes(?= of\b)|blueprints?"),
    (ExhibitKind.DATA, r"data|spreadsheets?|databases?|readings|statistics"),
)
# These only where somebody displays them.
SHOWN_NOUNS: tuple[tuple[ExhibitKind, str], ...] = (
    (
        ExhibitKind.OBJECT,
        rf"{_WEAPONS}|uniforms?|passports?|explosives|detonators?|canisters?|barrels?|parcels?|boots|helmets?",
    ),
)
# Every noun of the tables holds one of these.
KEYS = tuple(
    sorted(
        listed(
            "satellite video footage clip record audio tape intercept photo picture image screenshot selfie report "
            "file "
            "paper letter document memo dossier cable mail invoice transcript affidavit log wreckage debris shrapnel "
            "casing "
            "cartridge parts fragment remains remnant weapon rifle gun arms ammunition missile drone sample "
            "fingerprint "
            "stream wiretap lading manifest contract receipt diar minutes blueprint data spreadsheet reading "
            "statistics "
            "grenade mortar launcher mines shells uniform passport explosives boots helmet rocket warhead bomb "
            "detonator canister barrel parcel"
        )
    )
)
NO_EXHIBIT_AFTER = lazy_pattern(
    r"\s*-?(?:games?|gaming|calls?|conferenc\w+|link|chats?|player|streaming|stores?|op\b|ops\b|opportunit\w+|"
    r"shoots?|by\b|credits?|galler\w+|installations?|artwork|"
    r"problem|consultant|editor|journalist|producer|artists?|director|server|accounts?|address(?:es)?|cards?|"
    r"cameras?|booth|caption|protection|privacy|breach\w*|cent(?:er|re)s?|analysts?|scientists?|plans?|roaming|"
    r"illustration|montage|credit|sharing|platforms?|sites?|service|message|deals?|trade|control|smugglers?|dealers?|"
    r"compan\w+|firms?|makers?|licen[cs]e|owners?|range|fire|battles?|agreements?|treat(?:y|ies)|program(?:me)?s?|talks|tests?|assistant)\b|\s*[:|/©]",
    re.IGNORECASE,
)
NO_EXHIBIT_SENTENCE = lazy_pattern(
    r"\((?:AP )?photo|handout|group photo|(?:in|on) this [\w ,.]{0,25}(?:photo|picture|image)|getty|reuters/|"
    r"photo by|photo from|file photo|watch (?:the|more|this|our|now)?\s*(?:full )?videos?\b|"
    r"\bclick\b|(?:into|leave|hear|heard) a (?:recording|message)|automatically connected|\bdial[ -]?in\b|"
    r"embed|subscribe|sign up|screenshot of this|slideshow|gallery|more (?:videos|photos)|(?:video|photo|image)s?:|"
    r"(?:public|self|brand|own|his|her|its|their|America's|country's) image|big(?:ger)? picture|motion picture|"
    r"picture of (?:health|"
    r"a )|best picture",
    re.IGNORECASE,
)
OFFERED = lazy_pattern(
    r"\b(?:show(?:s|ed|n|ing)?|appear(?:s|ed|ing)?|purport\w*|depict\w*|reveal\w*|captur(?:e|es|ed|ing)|seen|"
    r"obtained|releas\w+|posted|"
    r"publish\w+|shared|circulat\w+|leak\w+|verif\w+|authentic\w*|provenance|filmed|recorded|upload\w+|review\w+|"
    r"examin\w+|"
    r"analy[sz]\w+|surfac\w+|emerg\w+|aired|broadcast|handed over|presented|displayed|played|produced|found|"
    r"recovered|seized|"
    r"evidence|proof|"
    r"watch(?:ed|ing)|view(?:ed|ing)|"
    r"indicat\w+|document(?:s|ed|ing)|suggest\w*|stolen|hacked|identif\w+|whoever|who (?:shot|made|took|filmed)|"
    r"unknown|fake\w*|doctored|forg\w+)\b",
    re.IGNORECASE,
)
# A next sentence that tells what pictures show: "Two clips came. One shows a barn."
SHOWN_NEXT = lazy_pattern(
    r"\s*(?:(?:[Tt]he )?(?:[Oo]ne|[Ff]irst|[Oo]ther|[Ss]econd)|They|It|Both|Each|"
    r"[Ii]n (?:the first|the second|one|both)(?=,))(?: \w+ly)? ?(?:,|show(?:s|ed)?\b|depict(?:s|ed)?\b)"
)
# Papers that were stolen are what a report is about; they are evidence where it says what they show.
STOLEN = lazy_pattern(r"\b(?:hack|stole|steal|missing|dump)\w*", re.IGNORECASE)
TELLING = lazy_pattern(
    r"\b(?:show|reveal|indicat|suggest|according|obtain|review)\w*|\bseen by\b|\bha(?:s|ve|d) seen\b|"
    r"\bfound (?:on|in|at)\b",
    re.IGNORECASE,
)
# "Fragments of the rocket" are on display, not the rocket.
_NOT_PART_OF = r"(?<! of the )(?<! of a )(?<! of its )(?<! of that )(?<! from the )(?<! from a )\Z"
DISPLAYED_BEFORE = lazy_pattern(
    rf"\b(?:display|exhibit|parad|present|produc)\w*\b[^.;:]{{0,60}}{_NOT_PART_OF}|"
    r"\bshow(?:s|ed|n|ing)? (?:\w+ )?(?:reporters|journalists|visitors|the press|the court|us|cameras)\b[^.;:]{0,60}"
    rf"{_NOT_PART_OF}",
    re.IGNORECASE,
)
DISPLAYED_AFTER = lazy_pattern(
    r"[^.;:,]{0,30}\b(?:put on (?:display|show)|displayed|shown to|presented to|laid out)\b", re.IGNORECASE
)
