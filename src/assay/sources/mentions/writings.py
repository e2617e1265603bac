"""Writings in somebody's own name: in "Lee's tweet" and "a statement from the ministry" Lee and the ministry speak."""

from __future__ import annotations

import re

from assay.texts.lazy_pattern import lazy_pattern

_NOUN = (
    r"(?:tweets?|retweets?|letters?|statements?|speech(?:es)?|memoirs?|posts?|e-?mails?|messages?|notes?|op-?eds?|"
    r"essays?|"
    r"blog(?: posts?)?|autobiography|diar(?:y|ies)|tweetstorm|thread|remarks?|comments?|submissions?|brief|address|"
    r"announcements?|"
    r"appeal|plea|apology|reply|response|rebuttal|editorials?|lectures?|sermons?|homily|eulogy|press release|"
    r"communiqu[eé]|"
    r"testimony|affidavit|open letter|account|words|campaign speech)"
)
_ADJECTIVES = r"(?:(?!(?:of|by|from|to|in|on|and)\b)[\w’'-]+ ){0,4}?"
_OWNED = lazy_pattern(
    rf"(?P<owner>[^,.;:]{{2,80}}?)(?:['’]s|(?<=s)['’]) {_ADJECTIVES}{_NOUN}\b(?! (?:of|about) (?:a|the) (?:letter|"
    rf"tweet))"
)
_BY_PRONOUN = lazy_pattern(rf"(?P<owner>his|her|their|its|my|our) {_ADJECTIVES}{_NOUN}\b", re.IGNORECASE)
_FROM = lazy_pattern(
    rf"(?:(?:an?|the|another|one|this|that) )?{_ADJECTIVES}{_NOUN}(?: (?:posted|issued|released|published|sent|"
    rf"written|signed|"
    r"read out|dated|put out|emailed|e-mailed)(?: (?!by|from)[^,.;:]{1,30}?)?)?,? (?:by|from) (?P<owner>[^,;:]{2,120})",
    re.IGNORECASE,
)


def writer_of(wording: str) -> str | None:
    """The words of `wording` that name whose writing it is ("Lee" of "Lee's tweet"), or none where it is no writing."""
    for form in (_BY_PRONOUN, _OWNED, _FROM):
        if found := form.match(wording):
            return found.group("owner")
    return None
