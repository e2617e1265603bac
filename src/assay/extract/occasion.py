"""The occasion of a saying, as its sentence states it: when and where it was said.

A date or setting belongs to the saying where nothing but source, addressee and setting stands between it and the cue:
in the cue itself, behind it ("told a hearing in Oslo on Monday that ..."), between source and cue ("the port on Sunday
said"), or in the phrase that opens the sentence ("In an interview on Monday, Holt said ..."). What stands in another
clause, or in the content, tells when the matter happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assay.domain.span import Span
from assay.texts.dates import MONTH, day_of, first_day
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.relative_dates import find_relative_dates

_FARTHEST = 240  # characters from source or cue in which an occasion is looked for
_BETWEEN = 60  # characters between source and cue in which one is looked for
_PUT_OUT = r"(?:aired|airs|airing|broadcast|published|posted|released|taped|recorded)"
_AIRED = rf"(?:was |were |is |had been |has been )?{_PUT_OUT}"
_BORDER = lazy_pattern(
    rf"[;:“”\"—–\n]|(?<!\d)\.(?=\s)|,?\s(?:and|but)\s(?![A-Z])|\b(?:that|who|which)\b(?! {_AIRED})|"
    r"\b(?:whose|when|where|while|as|after|before|ahead|amid|following|since|until|till|because|if|whether|although|"
    r"though|than|for fear|so)\b",
    re.IGNORECASE,
)
# A phrase that opens a sentence and is no clause: it begins with a preposition, a time, or how the source spoke.
_OPENING = lazy_pattern(
    r"[\s“\"]*(?:in|on|at|during|via|from|over|by|through|late|early|earlier|later|only|just|last|this|yesterday|today|"
    r"tonight|\w+ (?:days?|weeks?|months?|years?) ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|speaking|asked|"
    r"questioned|pressed|writing|appearing|testifying|addressing|replying|responding|interviewed|quoted|reached|"
    r"contacted|posting|tweeting|talking|reporting|and|but|then|meanwhile|the day)\b",
    re.IGNORECASE,
)
_OPENING_BORDER = lazy_pattern(
    r"[;:\n]|,?\s(?:and|but|or)\s(?:on|in|the|a|an|he|she|it|they|we|his|her)\b|\b(?:because|although|though|while|"
    r"if|whether|after|before|ahead of|following|amid|until|since|who|which|when|as)\b",
    re.IGNORECASE,
)
# Of the matter: "scheduled for Monday", "since Tuesday".
_NOT_OF_SAYING = lazy_pattern(
    r"\b(?:since|until|till|before|after|ahead of|following|prior to|by|for|between|than|of|due|scheduled|planned|"
    r"expected)(?: on| in| the| early| late)*\s\Z",
    re.IGNORECASE,
)
_UTTERANCE = (
    r"(?:(?:news|press|telephone|video) conferences?|(?:press|news) (?:releases?|briefings?|availability)|"
    r"(?:conference|phone|telephone|video|earnings|television|radio|newspaper|joint|written|video|court|blog|"
    r"Facebook|Twitter|Telegram|Instagram|LinkedIn|social media|campaign)? ?"
    r"(?:statements?|interviews?|briefings?|conferences?|speech(?:es)?|address(?:es)?|letters?|e-?mails?|hearings?|"
    r"testimony|memos?|memorandum|tweets?|posts?|postings?|messages?|videos?|articles?|columns?|op-eds?|editorials?|"
    r"essays?|blogs?|books?|memoirs?|debates?|rall(?:y|ies)|podcasts?|broadcasts?|programmes?|programs?|calls?|"
    r"lawsuits?|complaints?|affidavits?|filings?|submissions?|remarks|sermons?|lectures?|talks?|appearances?|sessions?|"
    r"communiqués?|bulletins?|notes?|reports?|inquests?|inquir(?:y|ies)|trials?|tribunals?|"
    r"meetings?|ceremon(?:y|ies)|events?|forums?|panels?|summits?|receptions?|breakfasts?|lunch|dinners?|"
    r"gatherings?|visits?|vigils?|services?|assembl(?:y|ies)|launch|channels?|accounts?|websites?|threads?|"
    r"livestreams?|voicemails?))"
)
_MEDIUM = (
    r"(?:on|via|through|over)\s(?:Twitter|Facebook|Instagram|Telegram|WhatsApp|YouTube|TikTok|LinkedIn|Weibo|"
    r"Truth Social|VKontakte|X|social media|"
    r"(?:(?:the|state|national|local|public|live)\s)*(?:television|TV|radio|phone|telephone))|"
    r"by\s(?:phone|telephone|e-?mail|text message|letter)|under\soath|in\s(?:open\s)?(?:court|parliament|Parliament|"
    r"writing|testimony|evidence)"
)
_WORDS_BETWEEN = r"(?:(?!(?:in|at|during|via|on|through|over|from|to|of|for|with|by)\b)[\w'’.-]+\s){0,4}?"
_SETTING = lazy_pattern(
    rf"\b(?:(?:[Ii]n|[Aa]t|[Dd]uring|[Vv]ia|[Oo]n|[Tt]hrough|[Oo]ver|[Ff]rom)\s"
    r"(?:(?:an?|the|his|her|its|their|this|another|one|two|several|separate|recent|rare|brief|later)\s)?"
    rf"(?:(?:series|round|string)\sof\s)?{_WORDS_BETWEEN}{_UTTERANCE}|(?<=told )(?:(?:an?|the|his|her|its|"
    rf"their)\s{_WORDS_BETWEEN}{_UTTERANCE}|[Pp]arliament|"
    rf"Congress)|(?i:{_MEDIUM}))(?![\w-])"
)
# A place, paper or channel, right behind the cue: "said in Tolv", "wrote in The Harbour Post".
_TIME = rf"(?i:{MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|english|christmas|new year)\b"
_CAPITAL = rf"(?!{_TIME})[A-Z][\w'’&-]*(?:\.(?=\w)[\w'’&-]+)*"
_PLACE = lazy_pattern(
    r"\b(?:in|at|from|outside|near)\s(?:the\s(?:\w+\s){0,3}?(?:of\s)?)?"
    rf"{_CAPITAL}(?:\s(?:of\s(?:the\s)?)?{_CAPITAL}){{0,4}}"
)
# What tells more of a setting, up to the next mark or clause: "with Radio North", "to the council".
_MORE = lazy_pattern(
    r"\s(?:with|to|on|at|in|of|for|by|from|before|about|broadcast|aired|published|posted|taped|recorded|released)\s"
    r"[^,;:.!?“”\"()\n—–]{1,80}"
)
_TITLE = lazy_pattern(r" [“\"][^“”\"\n]{2,50}[”\"]")
_SPEAKING = lazy_pattern(r"\s*(?:Speaking|Talking|Writing|Testifying)\b")
_LOOSE_END = lazy_pattern(
    rf"(?:\s+(?:on|in|at|of|early|late|earlier|the|and|that|which|dated|{_PUT_OUT}))*\s*\Z", re.IGNORECASE
)
_ENDS_QUOTED = lazy_pattern(r"[,.!?]?[\"”’][,.]?")
_SPOKEN = lazy_pattern(rf"['’]s?\s{_WORDS_BETWEEN}{_UTTERANCE}")
_DATED = lazy_pattern(rf"{_UTTERANCE}\sof(?: the)?\s\Z")  # "a statement of 3 March"
_BEFORE_SPOKEN = lazy_pattern(r"\b(?:in|at|during|from|to|told|tells|telling|addressing)\s\Z", re.IGNORECASE)


def said_at(
    text: str,
    *,
    sentence: Span,
    source: Span | None,
    cue: tuple[Span, ...],
    content: tuple[Span, ...],
    published: str | None,
) -> str | None:
    """The date of the saying as ISO 8601, counted from `published`, and no later than it; none where none is stated."""
    today = day_of(published)
    for region in _regions(text, sentence, source, cue, content):
        for span, date in find_relative_dates(region.of(text), published=published):
            place = Span(region.start + span.start, region.start + span.end)
            day = first_day(date)
            if _is_of_saying(text, place) and (today is None or day is None or day <= today):
                return date
    return None


def said_in(
    text: str, *, sentence: Span, source: Span | None, cue: tuple[Span, ...], content: tuple[Span, ...]
) -> str | None:
    """The setting in the text's words ("in an interview with Radio North"); none where none is stated."""
    regions = list(_regions(text, sentence, source, cue, content))
    spoken = [region for region in regions[1:] if _SPEAKING.match(text, region.start, region.end)]
    for pattern, places in ((_SETTING, regions), (_PLACE, [*regions[:1], *spoken])):
        for region in places:
            match = pattern.search(text, region.start, region.end)
            if match and not (source and source.overlaps(Span(*match.span()))):
                return " ".join(text[match.start() : _end_of_setting(text, match, region, content)].split())
    return None


def spans_of_occasion(
    text: str, *, sentence: Span, source: Span | None, cue: tuple[Span, ...], content: tuple[Span, ...]
) -> list[Span]:
    """Where the sentence tells when, where and to whom it was said: the words around source and cue, not the content.

    They put nothing forward of their own.
    """
    return [span for span in _regions(text, sentence, source, cue, content) if len(span)]


def _end_of_setting(text: str, match: re.Match[str], region: Span, content: tuple[Span, ...]) -> int:
    """Where the words end that tell more of a setting; a date is no part of it."""
    end = match.end()
    if more := _MORE.match(text, end, region.end):
        dates = find_relative_dates(more[0], published="2000-01-01")
        words = more[0][: dates[0][0].start] if dates else more[0]
        end += len(_LOOSE_END.sub("", words))
    title = _TITLE.match(text, end)
    return title.end() if title and not any(span.overlaps(Span(*title.span())) for span in content) else end


def _regions(
    text: str, sentence: Span, source: Span | None, cue: tuple[Span, ...], content: tuple[Span, ...]
) -> Iterator[Span]:
    """Where an occasion of the saying may stand, the likeliest place first."""
    if not cue:
        return
    first, last = cue[0], cue[-1]
    after = source.end if source and source.start >= last.end else last.end
    yield Span(last.start, _up_to_border(text, after, _stop(sentence, after, content)).end)
    yield from cue[:-1]
    if (
        source
        and source.end < first.start <= source.end + _BETWEEN
        and not _BORDER.search(text, source.end, first.start)
    ):
        yield Span(source.end, first.start)
    if source:
        yield from _tail(text, source)
    if content and content[-1].start >= last.end and (quoted := _ENDS_QUOTED.search(text, *_end_of(content[-1]))):
        yield _up_to_border(text, quoted.end(), _stop(sentence, quoted.end(), ()))
    yield from _opening(text, sentence, min(first.start, source.start if source else first.start), content)


def _end_of(content: Span) -> tuple[int, int]:
    """Where the marks that close a content stand, whether it holds them or not."""
    return max(content.start, content.end - 3), content.end + 3


def _stop(sentence: Span, start: int, content: tuple[Span, ...]) -> int:
    following = [span.start for span in content if span.start >= start]
    return max(start, min([sentence.end, start + _FARTHEST, *following]))


def _up_to_border(text: str, start: int, stop: int) -> Span:
    start = min(start, stop)
    border = _BORDER.search(text, start, stop)
    return Span(start, border.start() if border else stop)


def _tail(text: str, source: Span) -> Iterator[Span]:
    """The end of a source that runs over into the time ("the port on Sunday"), and a text's own date."""
    words = source.of(text)
    dates = find_relative_dates(words, published="2000-01-01")
    if dates and dates[-1][0].end == len(words) and dates[-1][0].start > 0:
        yield Span(source.start + dates[-1][0].start, source.end)
    spoken = _SPOKEN.search(words)
    if spoken:
        yield Span(source.start, source.start + spoken.end())


def _opening(text: str, sentence: Span, spoken: int, content: tuple[Span, ...]) -> Iterator[Span]:
    """The phrase that opens the sentence, if source or cue at `spoken` follows it."""
    start = sentence.start
    before = [span.end for span in content if span.end <= spoken]
    if before or spoken - start > _FARTHEST or spoken <= start:
        return
    if _OPENING.match(text, start, spoken) and not _OPENING_BORDER.search(text, start + 1, spoken):
        yield Span(start, spoken)


def _is_of_saying(text: str, place: Span) -> bool:
    """Whether the date at `place` is when something was said, by the words beside it."""
    before, after = text[max(0, place.start - 24) : place.start], text[place.end : place.end + 60]
    if (_NOT_OF_SAYING.search(before) and not _DATED.search(before)) or re.match(r"[,.]?[\"”]", after):
        return False
    if not after.startswith(("'", "’")):
        return True
    return _SPOKEN.match(after) is not None and (not before or _BEFORE_SPOKEN.search(before) is not None)
