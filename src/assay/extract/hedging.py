"""How firmly a content is put forward: hedges with their credence, questions, marks of hearsay.

The credences are medians of the survey behind `zonination/perceptions` (46 readers, MIT licence) where it has the
expression, and judgements where it has not (marked J). Modal verbs say that something is possible and no more: 0.5.
"""

from __future__ import annotations

import re

from assay.domain.span import Span
from assay.domain.statement import Hedge, Mode

# Expression and credence; the longer expression of two that begin at one place comes first.
_IN_CONTENT: tuple[tuple[str, float], ...] = (
    (r"almost certainly", 0.95),
    (r"almost no chance", 0.02),
    (r"(?:highly|very|most|extremely) unlikely", 0.05),
    (r"(?:highly|very|most|extremely) likely|(?:very|highly|most) probabl[ey]", 0.90),
    (r"very good chance", 0.80),
    (r"probably not", 0.27),
    (r"probably|in all probability", 0.75),
    (r"(?:not|n't) likely|unlikely", 0.20),
    (r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=will )|(?<=would ))likely|likely(?= (?:to|that|be)\b)", 0.70),
    (r"probable", 0.70),
    (r"better than even", 0.60),
    (r"about even", 0.50),
    (r"improbable|little chance", 0.15),
    (r"slight chance", 0.10),
    (r"(?:(?-i:may)|might|could)(?: well)?(?! not\b)", 0.50),
    (r"(?:(?-i:may)|might) not", 0.50),
    (r"possibly|perhaps|maybe|it(?: is| was|['’]s) possible|(?:cannot|can't) rule out|not ruled out", 0.50),
    (r"(?:appear|seem)(?:s|ed)? (?:to|that)|apparently", 0.70),  # J
    (r"(?:is|are|was|were) suspected|suspected of", 0.60),  # J
)
_CONCERN = r"(?:am|is|are|was|were|be|been|grew)(?: \w+)? (?:concerned|worried|afraid)"
_IN_CUE: tuple[tuple[str, float], ...] = (
    (r"(?:almost|nearly) certain", 0.95),
    (rf"{_CONCERN}|concerns?|worr(?:y|ies|ied)|fear(?:s|ed)?", 0.55),  # J
    (r"suspect(?:s|ed)?|suspicions?", 0.60),  # J
    (r"doubt(?:s|ed|ful)?|sceptical|skeptical", 0.25),
    (r"(?:believe|think)s?|believed|thought|is of the opinion|reckon(?:s|ed)?|assume(?:s|d)?", 0.70),
    (r"hope(?:s|d)?|speculat(?:e|es|ed|ing)|wonder(?:s|ed)?", 0.50),  # J
    (r"suggest(?:s|ed|ing)?|hint(?:s|ed)?|impl(?:y|ies|ied)|appears?|seems?", 0.65),  # J
    (r"(?:not|n't) (?:refut|den)(?:e|ed|y|ied|ing|ying)|(?:cannot|can't) rule out|not ruled out", 0.50),  # J
    (r"could|may|might", 0.50),
)
_RELAY = re.compile(
    r"\b(?:reportedly|allegedly|alleged|purportedly|purported|supposedly|rumou?red|"
    r"it (?:is|was|has been) (?:claimed|said)|(?:is|are|was|were) (?:said|reported|alleged|claimed)(?! by)(?: to)?)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|inquired?|queried)\b", re.IGNORECASE
)
_ASKED_CLAUSE = re.compile(r"\s*[\"“‘]?(?:whether|if|who|what|why|how|when|where|which)\b", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"[;:]|,? (?:which|who|whose|that|because|although|though|while|in case|if|unless|after|before|until|when|where)\b"
)
_MAIN_CLAUSE = 220  # characters of a content's first sentence in which a hedge is looked for


def _compiled(table: tuple[tuple[str, float], ...]) -> tuple[re.Pattern[str], tuple[float, ...]]:
    """One pattern whose numbered group tells which row matched."""
    joined = "|".join(f"({expression})" for expression, _ in table)
    return re.compile(rf"\b(?:{joined})\b", re.IGNORECASE), tuple(u for _, u in table)


_CONTENT_PATTERN = _compiled(_IN_CONTENT)
_CUE_PATTERN = _compiled(_IN_CUE)


def find_hedge(text: str, *, cue: tuple[Span, ...], content: tuple[Span, ...]) -> Hedge | None:
    """The hedge of a statement: one in its cue ("is concerned that"), or the first in its content's main clause.

    Of a content of several sentences only the first is read, and of that only what comes before its first relative or
    subordinate clause. "May" in capitals is a month.
    """
    for span in cue:
        if hedge := _first(text, span, _CUE_PATTERN):
            return hedge
    for span in content[:1]:
        return _first(text, _main_clause(text, span), _CONTENT_PATTERN)
    return None


def find_mode(text: str, *, cue: tuple[Span, ...], content: tuple[Span, ...], hedge: Hedge | None) -> Mode:
    """`questioned` where the content is a question, put or reported; `hedged` where there is a hedge."""
    if content:
        last = content[-1].of(text).rstrip("\"”’'» ")
        asked = any(_ASKING.search(span.of(text)) for span in cue)
        if last.endswith("?") or (asked and _ASKED_CLAUSE.match(content[0].of(text))):
            return Mode.QUESTIONED
    return Mode.HEDGED if hedge else Mode.ASSERTED


def has_relay_mark(text: str, *, around: Span, content: tuple[Span, ...]) -> bool:
    """Whether hearsay is marked ("reportedly") in `around` (source and cue) or in the content's main clause."""
    places = [around, *(_main_clause(text, span) for span in content[:1])]
    return any(_RELAY.search(text, place.start, place.end) for place in places)


def _main_clause(text: str, span: Span) -> Span:
    end = min(span.end, span.start + _MAIN_CLAUSE)
    stop = re.compile(r"[.!?][\"”']?\s").search(text, span.start, end)
    end = stop.start() if stop else end
    clause = _SUBORDINATE.search(text, span.start + 1, end)
    return Span(span.start, clause.start() if clause and clause.start() > span.start + 12 else end)


def _first(text: str, span: Span, table: tuple[re.Pattern[str], tuple[float, ...]]) -> Hedge | None:
    pattern, credences = table
    match = pattern.search(text, span.start, span.end)
    if match is None or match.lastindex is None:
        return None
    return Hedge(match.start(), match.end(), match.group(), credences[match.lastindex - 1])
