"""Exhibits mentioned in a text: things offered as evidence, and which mentions mean the same thing.

A noun alone is not enough: a video counts where the sentence says that it shows, was posted, obtained, leaked or
examined; a video game, a photo credit and the outlet's own player never do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from assay.domain.document import Document
from assay.domain.exhibit import Exhibit, ExhibitKind
from assay.domain.identity import UniqueIds
from assay.domain.span import Passage, Reason, Span
from assay.extract.layout import Layout
from assay.extract.lexicon import listed

_NOUNS: tuple[tuple[ExhibitKind, str], ...] = (
    (ExhibitKind.SATELLITE_IMAGE, r"satellite (?:images?|imagery|photos?|photographs?|pictures?)"),
    (ExhibitKind.VIDEO, r"videos?(?: (?:clips?|footage|recordings?|tapes?))?|videotapes?|footage|(?<=the )clips?"),
    (
        ExhibitKind.RECORDING,
        r"(?:audio|voice|phone|tape|cockpit) recordings?|recordings?|audio ?tapes?|audio clips?|intercepts",
    ),
    (ExhibitKind.PHOTO, r"photos?|photographs?|pictures?|images?|imagery|screenshots?"),
    (
        ExhibitKind.DOCUMENT,
        r"(?:leaked|internal|confidential|secret|classified|forensic|intelligence|laboratory|autopsy) (?:reports?|"
        r"files?|papers|letters?)|"
        r"documents|memos?|memorandum|dossiers?|(?:diplomatic )?cables|e-?mails|invoices|bank records|phone "
        r"records|court records|"
        r"transcripts?|affidavits?|log ?books?",
    ),
    (
        ExhibitKind.OBJECT,
        r"wreckage|debris|shrapnel|shell casings?|cartridges?|(?:missile|bomb|rocket|drone|shell) (?:parts?|"
        r"fragments?|remains|remnants)|"
        r"(?:seized|captured|recovered|confiscated|displayed) (?:weapons?|rifles?|guns?|arms|ammunition|missiles?|"
        r"drones?)|"
        r"fragments|blood samples?|soil samples?|fingerprints?|DNA samples?|murder weapon",
    ),
)
_MENTION = re.compile(
    "|".join(rf"(?P<k{number}>\b(?:{noun})\b)" for number, (_, noun) in enumerate(_NOUNS)), re.IGNORECASE
)
# Every noun of the table holds one of these.
_KEYS = tuple(
    sorted(
        listed(
            "satellite video footage clip record audio tape intercept photo picture image screenshot report file paper "
            "letter document memo dossier cable mail invoice transcript affidavit log wreckage debris shrapnel casing "
            "cartridge parts fragment remains remnant weapon rifle gun arms ammunition missile drone sample fingerprint"
        )
    )
)
_NO_EXHIBIT_AFTER = re.compile(
    r"\s*-?(?:games?|gaming|calls?|conferenc\w+|link|chats?|player|streaming|stores?|op\b|ops\b|opportunit\w+|"
    r"shoots?|by\b|credits?|galler\w+|"
    r"problem|consultant|editor|journalist|producer|artists?|director|server|accounts?|address(?:es)?|cards?|"
    r"cameras?|booth|caption|"
    r"illustration|montage|credit|sharing|platforms?|sites?|service|message)\b|\s*[:|/©]",
    re.IGNORECASE,
)
_NO_EXHIBIT_SENTENCE = re.compile(
    r"\((?:AP )?photo|handout|group photo|(?:in|on) this [\w ,.]{0,25}(?:photo|picture|image)|getty|reuters/|"
    r"photo by|file photo|watch (?:the|more|this|our|now)?\s*(?:full )?videos?\b|"
    r"\bclick\b|(?:into|leave|hear|heard) a (?:recording|message)|automatically connected|\bdial[ -]?in\b|"
    r"embed|subscribe|sign up|screenshot of this|slideshow|gallery|more (?:videos|photos)|(?:video|photo|image)s?:|"
    r"(?:public|self|brand|own|his|her|its|their|America's|country's) image|big(?:ger)? picture|motion picture|"
    r"picture of (?:health|"
    r"a )|best picture",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:show(?:s|ed|n|ing)?|appear(?:s|ed|ing)?|purport\w*|depict\w*|reveal\w*|captur(?:e|es|ed|ing)|seen|"
    r"obtained|releas\w+|posted|"
    r"publish\w+|shared|circulat\w+|leak\w+|verif\w+|authentic\w*|provenance|filmed|recorded|upload\w+|review\w+|"
    r"examin\w+|"
    r"analy[sz]\w+|surfac\w+|emerg\w+|aired|broadcast|handed over|presented|displayed|found|recovered|seized|"
    r"evidence|proof|"
    r"watch(?:ed|ing)|view(?:ed|ing)|"
    r"indicat\w+|document(?:s|ed|ing)|suggest\w*|stolen|hacked|identif\w+|whoever|who (?:shot|made|took|filmed)|"
    r"unknown|fake\w*|doctored)\b",
    re.IGNORECASE,
)
_LONGEST_SENTENCE = 3000  # characters; what is longer is no sentence of a report
# Papers that were stolen are what a report is about; they are evidence where it says what they show.
_STOLEN = re.compile(r"\b(?:hack|stole|steal|missing|dump)\w*", re.IGNORECASE)
_TELLING = re.compile(r"\b(?:show|reveal|indicat|suggest|according|obtain|review)\w*|\bseen by\b", re.IGNORECASE)
_DETERMINERS = listed(
    "the a an this that these those its their his her our two three four five several some many new another both "
    "other one second third dozens hundreds thousands more such same"
)
_DEFINITE = listed("the this that these those its their his her both such same")
_FRESH = listed("another second third new other more")
_BORDER = listed(
    "of in on at by for with from to and or but that which who is was were are has had have as than into through "
    "said says show shows showed shown sent reporters journalists handed released posted published shared saw seen "
    "obtained watched watching viewed no not any if also will would when while after before about between against "
    "during via it he she they we i you be been"
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(slots=True)
class _Thing:
    """One thing mentioned in a document, with the places where it is."""

    kind: ExhibitKind
    modifiers: frozenset[str]
    mentions: list[Span] = field(default_factory=list)


def find_exhibits(document: Document, layout: Layout, *, ids: UniqueIds) -> list[Exhibit]:
    """The exhibits that a document mentions, in the order of their first mentions.

    "The footage" is the video spoken of last; "another video" and "a video" in a new sentence are new ones, unless
    their modifiers are those of an earlier one. A passage that the document repeats is read once.
    """
    text = document.text
    things: list[_Thing] = []
    repeats = [Span(repeat.start, repeat.end) for repeat in document.repeated]
    for match, sentence in _matches(text, layout):
        if any(repeat.contains(sentence) for repeat in repeats):
            continue
        kind = _kind(match)
        if _is_excluded(text, match, sentence) or (kind is ExhibitKind.DOCUMENT and _is_loot(text, sentence)):
            continue
        mention, determiner, modifiers = _noun_phrase(text, match, sentence)
        thing = _meant(things, kind, determiner, modifiers)
        if thing is not None:
            thing.mentions.append(mention)
        elif _OFFERED.search(text, sentence.start, match.start()) or _OFFERED.search(text, match.end(), sentence.end):
            things.append(_Thing(kind, modifiers, [mention]))
    return [_exhibit(document, thing, ids) for thing in things]


def _matches(text: str, layout: Layout) -> Iterator[tuple[re.Match[str], Span]]:
    """The nouns of the table with their sentences; only sentences with a telling stretch of letters are searched."""
    lowered = text.lower()
    present = [key for key in _KEYS if key in lowered]
    for sentence in layout.sentences:
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        words = text[sentence.start : sentence.end].lower()
        if any(key in words for key in present):
            for match in _MENTION.finditer(text, sentence.start, sentence.end):
                yield match, sentence


def _kind(match: re.Match[str]) -> ExhibitKind:
    return next(kind for number, (kind, _) in enumerate(_NOUNS) if match[f"k{number}"] is not None)


def _is_excluded(text: str, match: re.Match[str], sentence: Span) -> bool:
    """Whether the noun means something else, or stands in a caption, or in a teaser that breaks off."""
    if _NO_EXHIBIT_AFTER.match(text, match.end()) or _NO_EXHIBIT_SENTENCE.search(text, sentence.start, sentence.end):
        return True
    is_teaser = text.endswith((" ...", " …"), sentence.start, sentence.end)
    return is_teaser or text[sentence.end - 1] not in ".!?\"”’')…"


def _is_loot(text: str, sentence: Span) -> bool:
    """Whether the sentence speaks of stolen papers without saying what they show."""
    is_stolen = _STOLEN.search(text, sentence.start, sentence.end) is not None
    return is_stolen and _TELLING.search(text, sentence.start, sentence.end) is None


def _noun_phrase(text: str, match: re.Match[str], sentence: Span) -> tuple[Span, str, frozenset[str]]:
    """The mention with its determiner and up to four modifiers; the determiner ("" if none) and the modifiers."""
    window = max(sentence.start, match.start() - 60)
    start = match.start()
    modifiers: list[str] = []
    determiner = ""
    for word in reversed(list(_WORD.finditer(text, window, match.start()))):
        lower = word.group().lower()
        if text[word.end() : start].strip() or lower in _BORDER or lower.endswith("ing") or len(modifiers) == 4:
            break
        if word.start() == window > sentence.start:
            break
        start = word.start()
        if lower in _DETERMINERS:
            determiner = (
                lower if lower not in {"two", "three", "four", "five", "several"} or not determiner else determiner
            )
            if lower in _DEFINITE | {"a", "an"}:
                break
            continue
        modifiers.append(lower)
    return Span(start, match.end()), determiner, frozenset(modifiers)


def _meant(things: list[_Thing], kind: ExhibitKind, determiner: str, modifiers: frozenset[str]) -> _Thing | None:
    """The thing already spoken of that a mention means: the last of its kind that the modifiers allow."""
    if determiner in _FRESH:
        return None
    for thing in reversed(things):
        same_kind = thing.kind is kind or (
            {thing.kind, kind} == {ExhibitKind.VIDEO, ExhibitKind.PHOTO} and determiner in _DEFINITE and not modifiers
        )
        if not same_kind:
            continue
        if determiner in _DEFINITE and modifiers <= thing.modifiers:
            return thing
        if modifiers and modifiers == thing.modifiers:
            return thing
    return None


def _exhibit(document: Document, thing: _Thing, ids: UniqueIds) -> Exhibit:
    first = thing.mentions[0]
    name = " ".join(first.of(document.text).split())
    mentions = tuple(Passage(document.id, span.start, span.end) for span in thing.mentions)
    reason = Reason("The text offers it as evidence.", mentions[:1])
    identifier = ids("ex", document.id, thing.kind.value, str(first.start), name)
    return Exhibit(identifier, thing.kind, name, mentions, reasons=(reason,))
