"""How a source knows, as the text states it, read from the words of source, cue and content.

The grades are those of the study of evidentiality (Aikhenvald 2004): seen, told, read, inferred, believed.
"""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.domain.statement import Basis, BasisKind

_DOCUMENT = (
    r"(?:\w+ )?(?:documents?|records?|files?|papers|reports?|memos?|cables?|e-?mails?|letters?|indictments?|filings?|"
    r"transcripts?|data|figures|statistics|surveys?|polls?|study|studies|audits?|affidavits?|contracts?|invoices?|"
    r"footage|videos?|photos?|photographs?|images|tapes?|recordings?|messages)"
)
# In the framing words, outside the content. The first kind that fits is the basis.
_IN_FRAME: tuple[tuple[BasisKind, str], ...] = (
    (
        BasisKind.WITNESSED,
        r"(?:eye-?)?witness(?:es|ed)?|(?:who|that) (?:saw|watched|heard|filmed|was there|were there|was present|"
        r"were present|"
        r"took part|survived)|with (?:his|her|their) own eyes|first-?hand|survivors?",
    ),
    (
        BasisKind.TOLD,
        r"(?:was|were|had been|been|being) (?:told|informed|briefed)|briefed (?:on|about)|(?:had |has |have "
        r")?heard (?:that|from)|"
        r"learned from|had it from|second-?hand|quoting|citing (?:\w+ ){0,3}(?:sources?|officials?|people|"
        r"witnesses|relatives|residents)",
    ),
    (
        BasisKind.DOCUMENT,
        rf"citing (?:the |an? |its |their )?{_DOCUMENT}|(?:according to|in|from|based on) (?:the |an? |its |"
        rf"their |his |her )?"
        rf"(?:leaked |secret |internal |court |official |classified |new |annual )?{_DOCUMENT} "
        rf"(?:seen|obtained|reviewed|published|released|leaked|prepared)|{_DOCUMENT} (?:seen|obtained|reviewed|"
        rf"show\w*)",
    ),
    (
        BasisKind.INFERRED,
        r"conclud(?:e|es|ed|ing)|estimat(?:e|es|ed|ing)|assess(?:es|ed|ment)?|infer(?:s|red)?|deduc(?:es|ed)|"
        r"calculat(?:es|ed)|"
        r"analys[ei]s|determined|based on|suggest(?:s|ed|ing)?|extrapolat\w+|predict(?:s|"
        r"ed|ing)?",
    ),
    (
        BasisKind.BELIEF,
        r"believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|suspect(?:s|ed|ing)?|fear(?:s|ed|ing)?|hop(?:es|ed|ing)|"
        r"feel(?:s)?|felt|"
        r"expect(?:s|ed)?|convinced|(?:is|are|was|were) (?:\w+ )?(?:sure|certain|confident|concerned|worried|afraid)|"
        r"assum(?:e|es|ed)|doubt(?:s|ed)?|in (?:his|her|their|my|our) (?:view|opinion)|speculat\w+",
    ),
)
# In the content's first sentence: what the source says of its own knowledge.
_IN_CONTENT: tuple[tuple[BasisKind, str], ...] = (
    (
        BasisKind.WITNESSED,
        r"(?:saw|seen|watched|heard) (?:\w+ ){0,6}?with (?:his|her|their|my|our) own (?:eyes|ears)|"
        r"\b(?:I|[Ww]e) (?:have |had |personally |myself |also |just )?(?:saw|seen|watched|witnessed|filmed|found|"
        r"counted)\b|"
        r"\b(?:he|she|they) (?:had |personally )?(?:saw|seen|witnessed|watched)\b|(?:has|had|have) (?:\w+ "
        r")?witnessed",
    ),
    (
        BasisKind.TOLD,
        r"\b(?:I|[Ww]e|he|she|they) (?:was|were|had been|have been|has been|'ve been) (?:told|informed|briefed)|"
        r"\b(?:I|[Ww]e|he|she|they) (?:had |have |has |'ve )?heard (?:that|from|reports)|"
        r"(?:told|informed|assured) (?:me|us)\b|people (?:say|tell)|\b(?:had|got|heard|learned) (?:it|this|"
        r"that) from",
    ),
    (
        BasisKind.DOCUMENT,
        rf"{_DOCUMENT} (?:that )?(?:I|[Ww]e|he|she|they) (?:had |have |has )?(?:seen|saw|obtained|reviewed)",
    ),
    (BasisKind.INFERRED, r"evidence (?:suggests|indicates|points)|based on|consistent with|must have been|points to"),
    (
        BasisKind.BELIEF,
        r"\b(?:I|[Ww]e) (?:\w+ )?(?:believe|think|suspect|guess|feel|assume|fear|doubt)\b|my (?:belief|opinion|view)",
    ),
)
_DOCUMENT_SOURCE = re.compile(
    r"^(?:(?:an?|the|its|their|his|her|this|that|one|two|several|these|those) )?(?:[\w'’.-]+ ){0,4}?"
    r"(?:documents?|records?|files|papers|report|memo|cables?|e-?mails?|letter|indictment|filings?|transcripts?|"
    r"data|figures|"
    r"statistics|surveys?|polls?|study|studies|audit|affidavit|images|footage)\b(?! (?:editor|writer|officer))",
    re.IGNORECASE,
)
_FIRST_SENTENCE = 300


def _compiled(table: tuple[tuple[BasisKind, str], ...]) -> tuple[tuple[BasisKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"\b(?:{expression})\b")) for kind, expression in table)


_FRAME_PATTERNS = _compiled(_IN_FRAME)
_CONTENT_PATTERNS = _compiled(_IN_CONTENT)


def find_basis(text: str, *, source: Span | None, cue: tuple[Span, ...], content: tuple[Span, ...]) -> Basis:
    """The basis that the words state, with the words; `unstated` where they state none.

    Source and cue are read first, then the first sentence of the content.
    """
    frame = [span for span in (source, *cue) if span is not None]
    for kind, pattern in _FRAME_PATTERNS:
        # "A person familiar with his thinking" neither infers nor believes: there the cue alone tells.
        for span in cue if kind in {BasisKind.INFERRED, BasisKind.BELIEF} else frame:
            if match := pattern.search(text, span.start, span.end):
                return Basis(kind, Span(*match.span()))
        if kind is BasisKind.DOCUMENT and source is not None and (match := _DOCUMENT_SOURCE.match(source.of(text))):
            return Basis(kind, Span(source.start, source.start + match.end()))
    for span in content[:1]:
        end = min(span.end, span.start + _FIRST_SENTENCE)
        for kind, pattern in _CONTENT_PATTERNS:
            if match := pattern.search(text, span.start, end):
                return Basis(kind, Span(*match.span()))
    return Basis(BasisKind.UNSTATED)
