"""The words that hedge, and the credence that readers hear in them.

Credences marked V are medians of the survey behind `zonination/perceptions` (46 readers, MIT licence); those marked J
are judgements. A modal verb says that something is possible and no more: 0.5. "Reportedly" and its like are no hedges:
they say that somebody else is speaking, and add a link.

An expression is a regular expression of whole words. Where two begin at one place the earlier row counts, so that
longer ones stand first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assay.texts.lazy_pattern import lazy_pattern

SURVEYED, JUDGED = "V", "J"


@dataclass(frozen=True, slots=True)
class HedgeRow:
    """An expression, its credence in 0..1, and where the credence is from (`V` surveyed or `J` judged)."""

    expression: str
    u: float
    origin: str


_BE = r"(?:am|is|are|was|were|be|been|being|remains?|remained|seems?|['’](?:s|m|re))"
_NOT = r"(?: not|n['’]t|(?: is| was)? no longer)"
_CONCERN = r"(?:am|is|are|was|were|be|been|grew)(?: \w+)? (?:concerned|worried|afraid)"
_ASKED = r"(?= (?:if|whether|that|how|who|why|what|when|where|which)\b)"
_WE = r"(?:I|[Ww]e)(?: (?:really|also|still|just|personally|would|do))?"
_BEFORE_LIKELY = (
    "is ",
    "are ",
    "was ",
    "were ",
    "be ",
    "will ",
    "would ",
    "has ",
    "have ",
    "had ",
    "most ",
    "more ",
    "’s ",
    "'s ",
    "’re ",
    "'re ",
)
_AFTER_HELPER = "|".join(f"(?<={before})" for before in _BEFORE_LIKELY)

# Read first, and no hedge: what a person could perceive was so ("she could smell gas").
NO_HEDGE = (
    r"(?:I|he|she|they|we|you|who) could (?:clearly |also |still |even |barely )?"
    r"(?:see|hear|smell|feel|taste|sense|tell|remember|recall|afford)"
)

# In what is put forward: they count where they stand over the main predicate.
IN_CONTENT: tuple[HedgeRow, ...] = (
    HedgeRow(r"(?:almost|nearly) certain(?:ly)?", 0.95, SURVEYED),
    HedgeRow(r"almost no chance", 0.02, SURVEYED),
    HedgeRow(rf"{_BE}{_NOT}(?: yet)?(?: \w+ly)? (?:certain|sure|clear|known){_ASKED}", 0.50, JUDGED),
    HedgeRow(rf"(?:unclear|uncertain|unknown|unsure){_ASKED}|no (?:one|body) (?:yet )?knows", 0.50, JUDGED),
    HedgeRow(r"remains? to be seen", 0.50, JUDGED),
    HedgeRow(r"(?:highly|very|most|extremely) unlikely", 0.05, SURVEYED),
    HedgeRow(r"(?:highly|very|extremely) likely|(?:very|highly|most) probabl[ey]|in all likelihood", 0.90, SURVEYED),
    HedgeRow(r"very good chance", 0.80, SURVEYED),
    HedgeRow(r"probably (?:not|never)|(?:won['’]t|will not) probably", 0.27, SURVEYED),
    HedgeRow(r"probably|presumably|in all probability", 0.75, SURVEYED),
    HedgeRow(r"(?:not|n['’]t) likely|unlikely", 0.20, SURVEYED),
    HedgeRow(rf"(?:{_AFTER_HELPER})likely|likely(?= (?:to|that|be)\b)", 0.70, SURVEYED),
    HedgeRow(r"probable|plausible", 0.70, SURVEYED),
    HedgeRow(r"better than even", 0.60, SURVEYED),
    HedgeRow(r"about even", 0.50, SURVEYED),
    HedgeRow(r"improbable|little chance", 0.15, SURVEYED),
    HedgeRow(r"slight chance", 0.10, SURVEYED),
    HedgeRow(r"(?:(?-i:may)|might|could)(?: well)?(?! not\b)", 0.50, JUDGED),
    HedgeRow(r"(?:(?-i:may)|might) not", 0.50, JUDGED),
    HedgeRow(r"possibly|perhaps|maybe|conceivably|potentially", 0.50, JUDGED),
    HedgeRow(r"possible(?= that\b)|(?:the|a|some|real|strong) possibility", 0.50, JUDGED),
    HedgeRow(r"it(?: is| was|['’]s)(?: (?:also|entirely|quite|still))? possible", 0.50, JUDGED),
    HedgeRow(r"(?:a|some|real|every) (?:chance|risk)(?= (?:that|of)\b)", 0.50, JUDGED),
    HedgeRow(r"(?:can(?:not| not|['’]t)|could(?: not|n['’]t)) (?:be ruled|rule) out|not ruled out", 0.50, JUDGED),
    HedgeRow(r"(?:appear|seem)(?:s|ed)? (?:to|that|as)|it (?:appear|seem|look)(?:s|ed)|apparently", 0.70, JUDGED),
    HedgeRow(r"looks? (?:likely|set|as if|as though)", 0.70, JUDGED),
    HedgeRow(r"(?:is|are|was|were) suspected|suspected of", 0.60, JUDGED),
    HedgeRow(rf"{_WE} (?:suspect|guess|assume|suppose)", 0.60, JUDGED),
    HedgeRow(rf"{_WE} (?:believe|think)|in my (?:view|opinion)", 0.70, SURVEYED),
    HedgeRow(rf"{_WE} (?:don['’]t|do not) (?:believe|think)|{_WE} doubt", 0.25, SURVEYED),
    HedgeRow(rf"{_WE} (?:hope|wonder)", 0.50, JUDGED),
    HedgeRow(r"doubtful|there (?:is|was|were|are) doubts?", 0.25, SURVEYED),
)

# In the cue: they count wherever they stand in it.
IN_CUE: tuple[HedgeRow, ...] = (
    HedgeRow(r"(?:almost|nearly) certain", 0.95, JUDGED),
    HedgeRow(r"(?:not|n['’]t)(?: \w+ly| yet)? (?:certain|sure|convinced|know|clear)|unsure|uncertain", 0.50, JUDGED),
    HedgeRow(rf"{_CONCERN}|concerns?|worr(?:y|ies|ied)|fear(?:s|ed|ing)?", 0.55, JUDGED),
    HedgeRow(r"suspect(?:s|ed|ing)?|suspicions?", 0.60, JUDGED),
    HedgeRow(r"doubt(?:s|ed|ful|ing)?|sceptical|skeptical", 0.25, SURVEYED),
    HedgeRow(r"(?:not|n['’]t) (?:believe|think)", 0.25, SURVEYED),
    HedgeRow(
        r"(?:believe|think)s?|believed|thought|(?:believ|think)ing|is of the opinion|reckon(?:s|ed)?|"
        r"assum(?:e|es|ed|ing)",
        0.70,
        SURVEYED,
    ),
    HedgeRow(r"guess(?:es|ed)?|suppos(?:e|es|ed)|presum(?:e|es|ed)", 0.60, JUDGED),
    HedgeRow(
        r"hop(?:e|es|ed|ing)|speculat(?:e|es|ed|ing|ion)|wonder(?:s|ed|ing)?|theori[sz](?:e|es|ed|ing)", 0.50, JUDGED
    ),
    HedgeRow(r"suggest(?:s|ed|ing)?|hint(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|appears?|seems?", 0.65, JUDGED),
    HedgeRow(r"(?:not|n['’]t) (?:refut|den)(?:e|ed|y|ied|ing|ying)", 0.50, JUDGED),
    HedgeRow(r"(?:can(?:not| not|['’]t)|could(?: not|n['’]t)) (?:be ruled|rule) out|not ruled? out", 0.50, JUDGED),
    HedgeRow(r"raised? the possibility|possibility|(?<!\bno )chance", 0.50, JUDGED),
    HedgeRow(r"could(?! not\b)|(?-i:may)|might", 0.50, JUDGED),
)


@dataclass(frozen=True, slots=True)
class HedgePattern:
    """A table as one pattern; the number of the group that matched tells the row."""

    pattern: re.Pattern[str]
    rows: tuple[HedgeRow, ...]

    def finditer(self, text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], HedgeRow]]:
        """Yield the hedges in `text[start:end]` with the rows they are of, in reading order."""
        for match in self.pattern.finditer(text, start, end):
            if match.lastindex is not None:
                yield match, self.rows[match.lastindex - 1]


def compiled(rows: tuple[HedgeRow, ...]) -> HedgePattern:
    """The pattern of a table; its expressions hold no groups of their own."""
    joined = "|".join(f"({row.expression})" for row in rows)
    return HedgePattern(lazy_pattern(rf"(?<!\w)(?:{NO_HEDGE}|{joined})\b", re.IGNORECASE), rows)
