"""What a text says that ties a source to somebody: rivalry, alliance, pay, and having left.

Read where reports say it: in the source's own wording, in an apposition or a clause beside it, and in a sentence that
says what it is ("Tarn has received grants from Orbex"). The lists are the nouns and verbs of these relations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from assay.domain.span import Span
from assay.texts.lazy_pattern import lazy_pattern


class Tie(StrEnum):
    """What a text says that a source is to somebody."""

    RIVAL = "rival"
    ALLY = "ally"
    PAID = "paid"
    STORY = "paid for what it says"
    LEFT = "left"
    KIN = "kin"
    AGENT = "speaks or acts for"
    SERVES = "serves"
    SUES = "accuses before a court"
    SUFFERED = "suffered"
    RUNS = "runs or owns"


_PRONOUN = r"(?:his|her|its|their)"
_PAY = (
    r"(?:paid|hired|retained|commissioned|funded|financed|sponsored|bankrolled|contracted|underwritten|subsidi[sz]ed)"
)
_MONEY = (
    r"(?:[^,.;:]{0,40}?(?:money|funds|funding|payments?|fees?|grants?|donations?|salary|honorari\w+|sponsorship|"
    r"support|"
    r"[$€£]\s?\d[\d,.]*(?: ?(?:million|billion|thousand|m|bn|k))?|\d[\d,.]* (?:dollars|euros|pounds)))"
)
_STORY = (
    r"(?:stor(?:y|ies)|testimony|testif\w+|interviews?|accounts?|statements?|evidence|confessions?|allegations?|"
    r"to (?:say|tell|claim|speak|accuse|lie|testify|appear))"
)
_TIES: tuple[tuple[Tie, re.Pattern[str]], ...] = tuple(
    (tie, lazy_pattern(rf"(?:{pattern})", re.IGNORECASE))
    for tie, pattern in (
        (
            Tie.STORY,
            rf"\b(?:was|were|been|being|is|are|got|get) (?:\w+ )?paid\b[^.;!?]{{0,60}}?\b{_STORY}|\bpaid[- ]"
            rf"(?:witness|informer|informant)s?\b|\bsold (?:his|her|their) stor(?:y|ies)\b|"
            rf"\b(?:received|took|accepted|gets?) {_MONEY}[^.;!?]{{0,40}}?\b(?:for|in return for) "
            rf"[^.;!?]{{0,30}}?{_STORY}",
        ),
        (
            Tie.LEFT,
            r"\b(?:former|ex|one-?time|erstwhile|estranged|retired|disgraced|sacked|fired|dismissed|ousted)\b|\bex-|"
            r"\bwhistle-?blowers?\b|\bdefect(?:ors?|ed)\b|\bturncoats?\b|\bdeserters?\b|\brenegades?\b|"
            r"\b(?:resigned|quit|stepped down|broke (?:with|away|ranks)|fell out|split with|turned against|turned on|"
            r"was (?:fired|dismissed|sacked|ousted|suspended)|left (?:the|his|her|its|their)|used to (?:work|serve|be)|"
            r"(?:once|previously|formerly) (?:worked|served|led|headed|was)|worked (?:for|at|in) [^,.;]{2,60} until)\b",
        ),
        (
            Tie.RIVAL,
            r"\b(?:arch-?)?(?:rivals?|critics?|opponents?|opposition|dissidents?|challengers?|competitors?|foes?|"
            r"short[- ]sellers?|enem(?:y|ies)|adversar(?:y|ies)|nemesis|detractors?|antagonists?|runners?-up)\b|"
            r"\b(?:fought|fights?|battl(?:es?|ed|ing)|fighting|campaign\w+ against|former holder)\b|\bbets? "
            r"(?:against|on a fall)\b|\b(?:running|ran|runs|stood|stands|standing|campaign(?:s|ed|ing)) "
            r"against\b|\bcompet(?:es?|ed|"
            r"ing) with\b|"
            r"\b(?:challeng(?:es?|ed|ing)|oppos(?:es?|ed|ing)|lost to|"
            r"(?:long |often |repeatedly |sharply )?critici[sz](?:es?|ed|ing)|critical of|at war with|feud(?:s|"
            r"ed|ing)? with|"
            r"hostile to|defeated by|fighting against|fights against|at odds with)\b|\banti-(?=[A-Z])",
        ),
        (
            Tie.PAID,
            rf"\b{_PAY} by\b|\b(?:in|on) the (?:pay|payroll) of\b|\b(?:on|under) (?:contract|retainer) (?:to|"
            rf"with|for)\b|"
            rf"\bon [^,.;]{{2,40}}['’]s? (?:payroll|list|books)\b|\b(?:paid |unpaid )?(?:consultants?|lobbyists?|"
            rf"advertis\w+) "
            rf"(?:to|for)\b|"
            rf"\b(?:consult(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)) for\b|\bpaid (?:consultant|adviser|advisor|"
            rf"lobbyist)\b|"
            rf"\b(?:receiv(?:es?|ed|ing)|tak(?:es?|ing|en)|took|accept(?:s|ed|ing)?|got|gets|drew|draws) {_MONEY}"
            rf"[^.;!?]{{0,30}}? (?:from|by)\b|\b(?:shareholders?|investors?|shares|stake|stock) (?:in|of)\b|"
            rf"\binvest(?:s|ed|ing) in\b|\bdepends? on [^,.;]{{2,40}} for (?:\w+ )?(?:funding|money)\b|"
            rf"-(?:funded|financed|sponsored|paid|commissioned)\b|\bwhose [^.;!?]{{2,60}} {_PAY} by\b",
        ),
        (
            Tie.ALLY,
            r"\b(?:ally|allies|loyalists?|confidante?s?|supporters?|backers?|friends?|associates?|prot[eé]g[eé]e?s?|"
            r"surrogates?|donors?|partners?|patrons?|prox(?:y|ies)|apologists?|sympathi[sz]ers?|admirers?|acolytes?|"
            r"henchm[ae]n|cron(?:y|ies)|stalwarts?|followers?|fans?|mentors?|running[- ]mates?|"
            r"insurers?|(?:\w+ )?sponsors?|second|suppliers?|(?:largest|biggest|main|key|major|long-?standing) "
            r"(?:customers?|clients?|buyers?|"
            r"suppliers?))\b|"
            r"\b(?:alliance|treaty|pact) with\b|\bshares? (?:its|their|his|her) (?:\w+ )?\w+ with\b|\bunder "
            r"their (?:[\w]+ )?(?:alliance|treaty|pact)\b|"
            r"\b(?:made|makes|wrote|works?|worked|working|recorded|collaborat\w+) [^,.;]{0,30}\bwith\b|\b(?:allied|"
            r"aligned|affiliated) (?:with|to)\b|\bloyal to\b|\bclose to\b|"
            r"\bsympathetic to\b|\bfriendly to\b|\b(?:backed|supported|armed|appointed|installed|endorsed) by\b|"
            r"-(?:backed|supported|aligned|armed|allied|affiliated|installed|leaning)\b|\bpro-(?=[A-Z])|"
            r"\b(?:backs|funds|finances|sponsors|pays for|invested in|supports|endorse[sd]|backed|campaigned "
            r"for|voted for)\b",
        ),
        (
            Tie.AGENT,
            r"\b(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|solicitors?|barristers?|counsel|advocates?|"
            r"trainers?|coach(?:es)?|team doctors?|agents?|managers?|publicists?|publishers?|secretar(?:y|ies)|"
            r"treasurers?|bodyguards?|accountants?|aides?|advisers?|advisors?|deput(?:y|ies)|chiefs? of staff|editors?|"
            r"press office|office|camp|campaign|team|staff|representatives?|executors?|trustees?|own experts?)\b",
        ),
        (
            Tie.SERVES,
            r"\b(?:represents?|represented|representing|speaks? for|spoke for|speaking for|acts? for|acting for|"
            r"acted for|"
            r"defends?|defending|on behalf of|belong(?:s|ed|ing)? to|(?:a |are |is )?members? of|serves? (?:in|"
            r"under|with)|"
            r"works? (?:for|at|in)|working (?:for|at|in)|employed (?:by|at)|(?:ran|led|conducted|leads|runs) "
            r"[^,.;]{2,30} for)\b",
        ),
        (
            Tie.SUES,
            r"\bsu(?:es|ed|ing)\b|\bplaintiffs?\b|\bcomplainants?\b|\b(?:fil(?:es|ed|ing)|lodg(?:es|ed|ing)|"
            r"br(?:ings|ought|inging)) (?:\w+ ){0,3}(?:complaints?|suits?|lawsuits?|case|charges|claim|petition|"
            r"action)\b|"
            r"\b(?:complaints?|suits?|lawsuits?|petition|action|charges) (?:\w+ )?(?:filed|lodged|brought) by\b|"
            r"\b(?:pressing|pressed|taking (?:\w+ ){1,3}to|took (?:\w+ ){1,3}to) (?:charges|court)\b",
        ),
        (
            Tie.SUFFERED,
            r"\b(?:who|that|which) (?:was|were|had been|has been|have been) (?:\w+ly )?(?:hurt|injured|wounded|"
            r"robbed|beaten|"
            r"tortured|harassed|abused|evicted|cheated|defrauded|poisoned|raped|assaulted|shot|burned|burnt|attacked|"
            r"detained|arrested|jailed|imprisoned|kidnapped|deceived|misled|targeted|bullied|fired upon|exposed)\b|"
            r"\b(?:who|that|which) (?:had )?(?:lost|suffered|survived|fell ill|fell sick)\b|"
            r"\bwhose (?:\w+ ){1,3}(?:was|were|had been|has been|have been|died|drowned|burned|burnt|collapsed|fell|"
            r"disappeared|vanished|flooded)\b|\bsurvivors?\b|"
            r"\bvictims?\b",
        ),
        (
            Tie.RUNS,
            r"\bto run\b|\b(?:which|that|who) (?:built|made|makes|designed|supplied|installed|maintains?|"
            r"produces?|sells?|runs?|owns?|operates?|manages?|oversees?|controls?|employs?|heads?|"
            r"chairs?|leads?)\b|"
            r"\b(?:owners?|operators?|parent company|landlords?|directors?|heads?) of\b",
        ),
        (
            Tie.KIN,
            r"\b(?:wife|wives|husband|spouse|widow|widower|fianc[eé]e?|girlfriend|boyfriend|brother|sister|son|"
            r"daughter|"
            r"father|mother|parents?|grand(?:son|daughter|father|mother)|cousin|uncle|aunt|nephew|niece|relatives?|"
            r"family|families|in-law|next of kin|orphans?)s?\b",
        ),
    )
)
_TIED = lazy_pattern("|".join(f"(?:{pattern.pattern})" for _, pattern in _TIES), re.IGNORECASE)
_NOT = lazy_pattern(r"(?:\b(?:no|not|never|no longer|nor|without|neither)\b|n['’]t\b)[^,.;]{0,25}\Z", re.IGNORECASE)
_ONCE = lazy_pattern(r"\b(?:former|ex|one-?time|erstwhile|estranged)[ -](?:\w+ )?\Z", re.IGNORECASE)
_TURNED = lazy_pattern(r"\A[^,.;]{0,30}?[ -](?:turned|and now) ?[- ]", re.IGNORECASE)
_OWNER = lazy_pattern(
    rf"\b{_PRONOUN} (?:(?!with |of |to |in |for |from |by |at |on |and )[\w-]+ ){{0,3}}\Z", re.IGNORECASE
)
_HIM = lazy_pattern(r" (?:against |with |of |by |to |from )?(?:him|her|it|them)\b", re.IGNORECASE)

_APPOSITION = lazy_pattern(
    r",? ?(?:,|[-–—]{1,2}) ((?!(?:said|says|told|tells|wrote|added|and|but|which said)\b)(?:[a-z]+|an?|the|his|"
    r"her|its|their|one|former|ex|once|whose|who|which|long|now|himself|herself|"
    r"itself|also|then|until)\b(?:[^,.;:!?\"“”()\n]|(?<=\d)[,.](?=\d)){2,160})"
)
_CLAUSE = lazy_pattern(r" (who|whose|which) (?:[^.;:!?\"“”()\n]|(?<=\d)\.(?=\d)){2,160}")
_BRACKET = lazy_pattern(r" \(([^()\n]{3,120})\)")
_IS = lazy_pattern(
    r"(?:,[^,.;:!?\"“”\n]{2,80},)? (?:(?:is|was|are|were|has|have|had|remains?|became|works?|worked|runs?|ran|"
    r"sues|sued|"
    r"receives?|received|takes?|took|accept(?:s|ed)|sold|consult(?:s|ed)|advises?|competes?|competed|owns?|holds?|held|"
    r"critici[sz]e[sd]|opposes?|opposed|challenge[sd]|supports?|backs|endorse[sd]|resigned|quit|defected|lobb\w+|"
    r"long|often|once|also|currently|previously|formerly|campaign\w*|used to)\b)[^.;!?\"“”\n]{2,180}"
)
_LEAD = lazy_pattern(
    r"(?:\A|[.!?,;:\n\"“”] ?)((?:[^\W\d_a-z][\w-]{1,30}['’]s?|[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ne|"
    r"[Ff]ormer)\b[^,.;:!?\"“”\n]{3,120}), \Z"
)
_PAYER = lazy_pattern(
    r"([^,.;:!?\"“”\n]{2,80}? (?:ha[sd] |have )?(?:paid|hires?|hired|employs|funds|funded|retained|sponsors|sponsored|"
    r"commissioned|bankrolled) (?:the )?)\Z"
)
_TITLE = lazy_pattern(r"(?:Father|Mother|Brother|Sister) [^\W\d_a-z]")
"""Forms of address of the clergy, which make nobody kin."""
_FORMER = lazy_pattern(r"former|ex|one-?time|erstwhile|estranged", re.IGNORECASE)
_ITSELF = lazy_pattern(
    r",? ?(?:(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|who|which|is|was|are|were|has|had|been|[Oo]ne|"
    r"[Tt]wo|[Tt]hree|four|"
    r"several|some|himself|herself|now|also|of|recently|[A-Z][\w.-]*),? )*"
)
"""What may stand before "former" where it is the source itself that is a former one, not another in the same clause."""
_LINKED = lazy_pattern(
    r"(?:,[^,.;]{2,80},)?(?: (?!(?:said|says|told|heard|saw|from|that|to|with|by|about|after|when|because|if|not)\b)"
    r"[\w$€£.,’'-]+){0,6}? ?"
)
"""What may stand between a name and the word of a tie in a sentence on it: "has been a paid", "is one of the"."""
_BEFORE, _AFTER = 140, 240


@dataclass(frozen=True, slots=True)
class Found:
    """A tie: what it is, the stretch that tells of it, where its word stands in the document, and whose it may be.

    `owner_before` is where a "his" or "their" that names the other side stands, none where the stretch itself names it.
    """

    tie: Tie
    span: Span
    word: Span
    owner_before: int | None = None


def beside(text: str, found: Found) -> tuple[str, ...]:
    """The words beside the word of a tie that may name whom it is to: "X's ally", "a critic of X", "paid by X"."""
    start, stop = found.span.start, found.span.end
    before = text[max(start, found.word.start - _NEIGHBOUR) : found.word.start]
    owner = _POSSESSED.search(before) or _QUALIFIER.search(before)
    after = _OBJECT if found.tie in _VERBAL or text[found.word.end - 1 : found.word.end] == "-" else _FOR
    other = after.match(text, found.word.end, min(stop, found.word.end + 2 * _NEIGHBOUR))
    inside = found.word.of(text)
    return tuple(words for words in (owner and owner.group(1), other and other.group(1), inside) if words)


_VERBAL = (Tie.RIVAL, Tie.PAID, Tie.STORY, Tie.SUES, Tie.RUNS, Tie.ALLY, Tie.SERVES)
_NEIGHBOUR = 50
_POSSESSED = lazy_pattern(r"([\w .’'-]{1,50}?)(?:['’]s?|[’'])(?: [\w’'-]+){0,3} \Z")
_QUALIFIER = lazy_pattern(r"((?:[^\W\d_a-z][\w.’'-]*[ -]?){1,4})(?: ?[a-z’'-]+ ?){0,2}\Z")
_OTHER = r"((?:(?! ?\b(?:to|and|who|that|in|for|against|because|when|while|since)\b)[^,.;:!?\"“”\n]){2,50})"
_FOR = lazy_pattern(rf"(?: [^\W\d_a-z][\w.’'-]*){{0,3}},? (?:of|for|with|against|at|by|from|in) {_OTHER}")
_OBJECT = lazy_pattern(rf" ?(?:of |for |with |against |at |by |from |in |to )?{_OTHER}")
_ENVOYS = lazy_pattern(
    r"representatives?|secretar(?:y|ies)|deput(?:y|ies)|advis[eo]rs?|chiefs? of staff", re.IGNORECASE
)


def is_envoy(word: str) -> bool:
    """Whether the noun is of somebody who is sent to a country as often as sent by it: "representative for Veldia"."""
    return _ENVOYS.fullmatch(word) is not None


def told_of(text: str, mention: Span) -> Iterator[Span]:
    """The stretches of `text` that say what the one mentioned at `mention` is."""
    yield Span(mention.start, min(mention.end, mention.start + _AFTER))
    if text.endswith(", ", 0, mention.start) and (
        lead := _LEAD.search(text, max(0, mention.start - _BEFORE), mention.start)
    ):
        yield Span(*lead.span(1))
    end = min(len(text), mention.end + _AFTER)
    at = mention.end
    for _ in range(2):
        found = _APPOSITION.match(text, at, end)
        if found is None:
            break
        yield Span(*found.span(1))
        at = found.end()
    for pattern in (_CLAUSE, _BRACKET, _IS):
        if found := pattern.match(text, mention.end, end):
            yield Span(found.start(), found.end())


def tells(text: str, place: int, end: int) -> bool:
    """Whether what follows a name at `place`, up to `end`, says of it that it is tied to somebody."""
    end = min(end, place + _AFTER)
    linked = any(pattern.match(text, place, end) for pattern in (_IS, _APPOSITION, _CLAUSE))
    return linked and bool(_ties_in(text[place:end]))


def ties_at(text: str, mention: Span) -> Iterator[Found]:
    """The ties of the one mentioned at `mention`, in the order in which the rules ask for them."""
    for stretch in dict.fromkeys(told_of(text, mention)):
        words = stretch.of(text)
        for tie, start, end, owner in _ties_in(words):
            if stretch.start == mention.end and not _LINKED.fullmatch(words, 0, start):
                continue
            taken_up = _HIM.match(words, end) is not None
            owned = stretch.start + owner if owner is not None else mention.start if taken_up else None
            yield Found(tie, stretch, Span(stretch.start + start, stretch.start + end), owned)
    if _PAID_BEFORE.search(text, max(0, mention.start - _PAYING), mention.start) and (
        payer := _PAYER.search(text, max(0, mention.start - _BEFORE), mention.start)
    ):
        yield Found(Tie.PAID, Span(payer.start(1), mention.end), Span(payer.start(1), mention.end))


@lru_cache(maxsize=65536)
def _ties_in(words: str) -> tuple[tuple[Tie, int, int, int | None], ...]:
    """The ties in a stretch of words: what it is, from where to where its word stands, and where its "his" does."""
    if not _TIED.search(words):
        return ()
    ties = []
    for tie, pattern in _TIES:
        for found in pattern.finditer(words):
            before = words[: found.start()]
            once = _ONCE.search(before[-_NEAR:]) or _TURNED.match(words[found.end() :])
            if _NOT.search(before[-_NEAR:]) or (once and tie in (Tie.RIVAL, Tie.ALLY, Tie.PAID)):
                continue
            if tie is Tie.LEFT and _FORMER.match(found.group()) and not _ITSELF.fullmatch(before):
                continue
            if tie is Tie.KIN and _TITLE.match(words, found.start()):
                continue
            owner = _OWNER.search(before[-_NEAR:])
            place = max(0, len(before) - _NEAR) + owner.start() if owner else None
            ties.append((tie, found.start(), found.end(), place))
    return tuple(ties)


_NEAR = 40
_PAYING = 20
_PAID_BEFORE = lazy_pattern(r"(?:aid|ires?|ired|loys|unds|unded|ained|nsors|nsored|oned|olled) (?:the )?\Z")
