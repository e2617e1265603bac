"""Statements inside statements: "A said that B told C that X".

A content that holds a cue word is read again on its own. What is found there counts only if source, cue and
content all lie strictly inside and the inner content is shorter than the outer one.
"""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.extract.base import Tagger
from assay.extract.joining import Attribution, join
from assay.extract.layout import Layout
from assay.extract.tidying import tidied

_CUE_LIKE = re.compile(
    r"\b(?:said|says|say|saying|told|tells|according to|claim(?:s|ed)|report(?:s|ed)|denied|denies|announced|"
    r"alleg(?:es|ed)|wrote|writes|testified|warned|confirmed|admitted|insist(?:s|ed)|argu(?:es|ed)|believes|believed|asked|stated|added|"
    r"suggested|acknowledged|concluded|assured|accused)\b"
)
_OWN_VOICE = re.compile(r"(?:I|[Ww]e|you|You)\Z")
_LEAST_WORDS = 6
_MOST_CHARACTERS = 1200
_LARGEST_SHARE = 0.92


def nested_attributions(text: str, content: tuple[Span, ...], *, tagger: Tagger) -> list[Attribution]:
    """The attributions inside the spans of a content, in reading order; offsets are into `text`.

    What the speaker says of himself ("I think", "we said") is not one.
    """
    found: list[Attribution] = []
    for span in content:
        words = span.of(text)
        if len(words) > _MOST_CHARACTERS or not _CUE_LIKE.search(words, 3) or len(words.split()) < _LEAST_WORDS:
            continue
        layout = Layout(words)
        for joined in join(layout, tagger.tag(words)):
            attribution = tidied(layout, joined)
            if attribution is not None and _counts(words, attribution):
                found.append(_shifted(attribution, span.start))
    return found


def _counts(words: str, attribution: Attribution) -> bool:
    if attribution.source is None or not attribution.content:
        return False
    if _OWN_VOICE.match(attribution.source.of(words)):
        return False
    inner = sum(len(span) for span in attribution.content)
    return 3 * len(attribution.content) < inner < _LARGEST_SHARE * len(words) and len(words) > inner


def _shifted(attribution: Attribution, by: int) -> Attribution:
    source = attribution.source
    return Attribution(
        None if source is None else Span(source.start + by, source.end + by),
        tuple(Span(span.start + by, span.end + by) for span in attribution.cue),
        tuple(Span(span.start + by, span.end + by) for span in attribution.content),
    )
