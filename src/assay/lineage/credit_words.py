"""Credit in running text: words spoken to another publication, and reports of it that are passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.domain.span import Span
from assay.lineage.publications import Publication, Publications
from assay.texts.lazy_pattern import lazy_pattern

_NAME = r"(?P<name>(?:[Tt]he )?[A-Z][\w'’&/-]{0,40}(?: (?:of|and|the|de|[A-Z][\w'’&/-]{0,40})){0,6})"
_WORK = r"(?:report|story|article|investigation|dispatch|account|analysis|review|scoop)s?"
_WHO = r"(?:reporter|photographer|correspondent|journalist|cameraman|camerawoman|witness|team|crew|editor|columnist)s?"
_PAST = r"(?:reported|published|broken|revealed|disclosed|quoted|cited|obtained|seen|viewed|read|reviewed|verified)"
# The publication comes behind these words.
_TOLD = lazy_pattern(
    r"\b(?:told|tells?|telling|[Ii]nterview(?:ed|s)? (?:with|by|on|to|in|for)|[Ii]nterview (?:that was |which was )?"
    r"(?:published|broadcast|aired|printed|given|posted)(?: \w+){0,3} (?:by|in|on|with|to)|"
    r"[Ss](?:poke|peaking|peaks?|poken) (?:to|with|on)|[Tt]alk(?:ed|ing) to|said (?:on|in)|"
    r"[Aa]ppear(?:ed|ing|ance)s? on|wrote in|writing in|"
    r"(?:confirmed|wrote|said|admitted|acknowledged|explained|insisted) to|"
    r"(?:statement|e-?mail|letter|comments?|remarks|message) "
    r"(?:sent |e-?mailed |made |given |provided )?to)[ \n]" + _NAME
)
_BY = lazy_pattern(
    rf"\b(?:[Aa]ccording to(?: an?| the)?(?: [a-z]+)?(?: {_WORK})?(?: \w+){{0,3}}?(?: (?:by|in|from|with))?|"
    rf"(?:first |exclusively )?{_PAST}(?: \w+)? (?:by|in)|[Cc]iting|[Qq]uoting|[Aa]s reported by|"
    rf"(?:{_WORK}|reporting)(?: (?:published|released|posted|printed))?(?: on [A-Z]\w+)? (?:by|in|from)|"
    rf"(?:[Bb]ased on|[Aa]dapted from|[Rr]eprinted from|[Dd]raw(?:s|n|ing)? (?:on|from)|[Cc]ourtesy of)"
    rf"(?: an?| one| the)?(?: [a-z]+)?(?: {_WORK})?(?: first)?(?: (?:published|printed|written))?"
    rf"(?: (?:by|in|of|from))?)[ \n]" + _NAME
)
# The publication comes before these words.
_SAID = lazy_pattern(
    _NAME + r"(?:,[^,.\n]{3,100},)?[ \n](?:\w+ly )?(?:has |have |had )?"
    r"(?:also |first |exclusively |previously |since |earlier )?"
    r"(?:reported|reports|revealed|reveals|disclosed|cited|cites|quoted|quotes|wrote|writes|said|says|learned|learnt|"
    r"(?:seen|obtained|reviewed|viewed|found|verified|published)"
    r"(?= (?:a|an|the|that|it|its own|copies|documents|several|two)\b)|broke the (?:story|news))\b"
)
_ITS_WORK = lazy_pattern(_NAME + rf"[ \n](?:{_WORK}(?! (?:card|line)s?\b))\b")
_ITS_INTERVIEW = lazy_pattern(_NAME + r"[ \n]interviews?\b")
_ITS_WITNESS = lazy_pattern(
    r"\b[Aa]n? "
    + _NAME
    + rf"[ \n]{_WHO}(?: \w+){{0,3}} (?:saw|said|says|watched|witnessed|counted|heard|found|visited|reported)\b"
)
# Somebody of the publication who saw or heard it, not a note on where somebody works.
_SAW = r"(?:saw|said|says|watched|witnessed|counted|heard|found|visited|reported|reports|wrote|writes|noted|tweeted)"
_WITNESS_OF = lazy_pattern(
    rf"\b{_WHO} (?:for|from|of|with)[ \n]{_NAME}(?=(?:,[^,.\n]{{3,60}},|,)?(?: (?:who|in|at|on|there|also))?"
    rf"(?: [a-z]\w*){{0,2}} {_SAW}\b)"
    rf"|\b(?:told|by|to|with|asked|from|before) (?:an?|the|two|three|several)(?: \w+)? {_WHO} (?:for|from|of|with)[ \n]"
    + _NAME.replace("<name>", "<other>")
)
# "Two videos that appeared on Highland Signal": nobody spoke to it.
_APPEARS = lazy_pattern(r"[Aa]ppear")
_THING = lazy_pattern(
    r"\b(?:video|clip|film|footage|recording|photo|photograph|picture|image|post|message|document|letter|leaflet|audio)s?\b"
    r"[^.!?\n]*\Z"
)
_SHOWN_BEFORE = 80
_DENIED = lazy_pattern(
    r"(?:\b(?:not|never|without|(?:decline|refuse)[ds]? to|refusing to|declining to|unable to)|n['’]t)(?: \w+){0,2} \Z"
    r"|\b(?:cancel(?:l?ed|l?ing|s)|call(?:ed|ing|s) off|scrap(?:ped|ping|s)|postpon(?:ed|ing|es)|scheduled|planned|due|"
    r"turn(?:ed|ing|s) down|pull(?:ed|ing|s) out of|back(?:ed|ing|s) out of|skipp(?:ed|ing)|avoid(?:ed|ing|s))"
    r"(?: (?!(?:and|but|or|then|so)\b)[\w'’-]+){0,5} \Z"
)
_OF_A_PLACE = lazy_pattern(r" of (?:the )?[A-Z]")
_POSSESSED = lazy_pattern(r"['’]s?(?: [A-Z][\w.'’-]*){0,4}")
_ABOUT_ITSELF = lazy_pattern(r"(?:,| in a statement| it (?:would|will|was|is|had no|could)\b| its (?:own|staff)\b)")
_LOOKED_BACK = 70
_GOES_ON = lazy_pattern(r"(?:,| and|, and)[ \n](?:in|by|to|on|with|from)[ \n]" + _NAME)
_LONGEST_LIST = 8


def told_in(text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications to which somebody is said to have spoken, each with the words that say so."""
    for publication, span in _behind(_TOLD, text, publications):
        if not _is_shown_there(text, span):
            yield publication, span
    yield from _before(_ITS_INTERVIEW, text, publications)


def shown_in(text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications on which a thing (a video, a photograph, a post) is said to have appeared."""
    for publication, span in _behind(_TOLD, text, publications):
        if _is_shown_there(text, span):
            yield publication, span


def _is_shown_there(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _SHOWN_BEFORE) : span.start]
    return _APPEARS.match(text, span.start) is not None and _THING.search(before) is not None


def reported_in(text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications whose reports are passed on, or that showed a thing, each with the words that say so."""
    yield from _behind(_BY, text, publications)
    yield from shown_in(text, publications)
    yield from _behind(_WITNESS_OF, text, publications)
    yield from _before(_SAID, text, publications)
    yield from _before(_ITS_WORK, text, publications)
    yield from _before(_ITS_WITNESS, text, publications)


def _behind(pattern: re.Pattern[str], text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications named right behind the words of `pattern`, with "and" between several."""
    for match in pattern.finditer(text):
        if _DENIED.search(text, max(0, match.start() - _LOOKED_BACK), match.start()):
            continue
        group = "name" if match["name"] is not None else "other"
        line, begin, ends = match[group], match.start(group), match.end(group)
        for publication, at, length in _named(line, publications):
            before, after = line[:at], line[at + length :] + text[ends : ends + 20]
            joined = not before or before.endswith((" and ", "and the ")) or before in {"the ", "The "}
            if joined and not _OF_A_PLACE.match(after):
                end = begin + at + length
                yield publication, Span(match.start(), end)
                yield from _further(text, end, publications)


def _further(text: str, place: int, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications that a list goes on with at `place`: ", in the Observer and in the Times"."""
    for _ in range(_LONGEST_LIST):
        match = _GOES_ON.match(text, place)
        found = publications.first_in(match["name"]) if match else None
        if match is None or found is None or match["name"][: found[1]] not in {"", "the ", "The "}:
            return
        place = match.start("name") + found[1] + found[2]
        yield found[0], Span(match.start("name"), place)


def _before(pattern: re.Pattern[str], text: str, publications: Publications) -> Iterator[tuple[Publication, Span]]:
    """The publications named right before the words of `pattern`."""
    for match in pattern.finditer(text):
        line, begin = match.group("name"), match.start("name")
        for publication, at, length in _named(line, publications):
            after = line[at + length :]
            ends = not after or _POSSESSED.fullmatch(after) is not None
            itself = match[0].endswith(("said", "says")) and _is_about_itself(match, publication, publications)
            if ends and not itself:
                yield publication, Span(begin + at, match.end())


def _named(line: str, publications: Publications) -> list[tuple[Publication, int, int]]:
    found = publications.all_in(line)
    if found:
        return found
    paper = publications.first_like_a_paper(line)
    return [paper] if paper is not None else []


def _is_about_itself(match: re.Match[str], publication: Publication, publications: Publications) -> bool:
    """Whether a publication that "said" something is unknown, or speaks of itself rather than reports."""
    if publication.key not in publications.by_key:
        return True
    return _ABOUT_ITSELF.match(match.string, match.end()) is not None and "seen" not in match.string[match.end() :][:30]
