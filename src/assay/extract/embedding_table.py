"""Words that embed a clause, an infinitive, a gerund or an event noun, and what each kind says of what it embeds.

The kinds are those of the literature on veridicality: implicatives and their opposites, factives, verbs of speech,
belief, wish, intention, attempt, request and permission (Karttunen 1971, 2012; Kiparsky and Kiparsky 1971; Nairn,
Condoravdi and Karttunen 2006; Saurí 2008). How much each kind weighs is fitted, not written here.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from assay.extract.clause_words import ClauseWord, base_of


class Embedding(StrEnum):
    """The kind of a word that embeds."""

    SPEECH = "speech"
    REPORT = "report"
    BELIEF = "belief"
    SUSPICION = "suspicion"
    DOUBT = "doubt"
    DENIAL = "denial"
    FACTIVE = "factive"
    EVIDENCE = "evidence"
    SEEMING = "seeming"
    IMPLICATIVE = "implicative"
    FAILURE = "failure"
    PREVENTION = "prevention"
    CAUSE = "cause"
    HELP = "help"
    ABILITY = "ability"
    PERMISSION = "permission"
    WISH = "wish"
    EXPECTATION = "expectation"
    INTENTION = "intention"
    ATTEMPT = "attempt"
    REQUEST = "request"
    PRETENCE = "pretence"
    POSSIBILITY = "possibility"
    CERTAINTY = "certainty"
    FEAR = "fear"
    OPPOSITION = "opposition"
    QUESTION = "question"
    EVALUATION = "evaluation"
    ASPECT = "aspect"
    USE = "use"


_WORDS: dict[Embedding, str] = {
    Embedding.SPEECH: "say tell state declare announce add argue explain insist maintain assert contend warn remark "
    "stress emphasize emphasise reply write testify note observe reiterate caution boast comment mention swear "
    "statement announcement argument",
    Embedding.REPORT: "report claim allege accuse allegation accusation charge rumour rumor quote cite",
    Embedding.BELIEF: "think believe feel reckon assume suppose guess imagine consider presume understand belief view "
    "opinion convince convinced persuaded idea notion assumption theory",
    Embedding.SUSPICION: "suspect speculate suggest imply hint suspicion speculation suggestion indicate indication "
    "sign hypothesis",
    Embedding.DOUBT: "doubt question unlikely improbable skeptical sceptical doubtful unclear uncertain unsure "
    "disbelieve disbelief",
    Embedding.DENIAL: "deny reject dismiss refute dispute rebut denial disprove contradict rule",
    Embedding.FACTIVE: "know realize realise discover find learn see notice regret recall recognize recognise "
    "acknowledge admit reveal disclose confirm aware remember hear concede fact knowledge awareness discovery "
    "resent deplore mourn celebrate",
    Embedding.EVIDENCE: "show prove demonstrate mean determine establish conclude evidence proof conclusion ensure "
    "guarantee verify illustrate underscore",
    Embedding.SEEMING: "seem appear look sound tend appearance",
    Embedding.IMPLICATIVE: "manage happen succeed dare bother turn get deign proceed come go hasten rush opt choose "
    "elect take help",
    Embedding.FAILURE: "fail failure forget neglect refuse refusal decline omit unable inability unwilling "
    "unwillingness cease stop quit abandon reluctant reluctance impossible avoid refrain resist hesitate "
    "cancel withdraw drop scrap lack without cannot too",
    Embedding.PREVENTION: "prevent block bar ban prohibit forbid avert halt deter thwart foil dissuade preclude "
    "discourage hinder protect keep stem curb stave avoidance prevention prohibition",
    Embedding.CAUSE: "force make cause lead compel drive prompt trigger require oblige bring oblige push",
    Embedding.HELP: "help enable assist aid facilitate contribute",
    Embedding.ABILITY: "able ability capable capability capacity opportunity power chance position way qualify "
    "qualified fit enough eligible",
    Embedding.PERMISSION: "allow permit let authorize authorise free permission approval right approve license entitle "
    "entitled authority clear empower",
    Embedding.WISH: "want wish hope like love prefer desire yearn need eager willing willingness ready happy keen long "
    "demand dream hopeful interested desperate would-be welcome",
    Embedding.EXPECTATION: "expect predict forecast anticipate project likely bound due schedule scheduled set slate "
    "estimate expectation prediction forecast await await prospect sure poised envision foresee",
    Embedding.INTENTION: "plan intend decide promise vow pledge offer threaten aim agree prepare propose proposal "
    "intention decision commitment commit threat agreement determined resolve consider contemplate volunteer design "
    "mean goal objective purpose target mission arrange",
    Embedding.ATTEMPT: "try attempt seek strive struggle work fight move effort bid endeavor endeavour campaign "
    "battle push drive begin",
    Embedding.REQUEST: "ask urge order call request demand beg recommend advise invite encourage persuade press "
    "instruct command appeal pressure warn propose plead lobby petition recommendation advice",
    Embedding.PRETENCE: "pretend lie fake feign falsely pretence pretense",
    Embedding.POSSIBILITY: "possibility risk chance likelihood probability potential prospect danger possible probable "
    "plausible conceivable potentially possibly perhaps",
    Embedding.CERTAINTY: "certain sure clear obvious evident confident undoubtedly certainly clearly confidence "
    "certainty",
    Embedding.FEAR: "fear worry concern afraid worried concerned fearful threat danger threaten nervous anxious",
    Embedding.OPPOSITION: "oppose against protest criticize criticise condemn resist opposition object blame denounce",
    Embedding.QUESTION: "wonder whether investigate ask inquire examine study review probe question discuss decide "
    "debate consider",
    Embedding.EVALUATION: "important necessary essential difficult hard easy better good bad best worst crucial vital "
    "wrong surprise surprised surprising glad sorry angry pleased proud shocked disappointed impossible tough "
    "reasonable useful legal illegal unfair fair sad amazed",
    Embedding.ASPECT: "begin start continue resume keep finish complete end stop remain",
    Embedding.USE: "use used serve useful",
}


# Their stems are those of other words ("will", "willing").
_AUXILIARIES = frozenset({"will", "would", "can", "could", "must", "might", "may", "should", "have", "had", "does"})


def kinds_of(word: ClauseWord) -> tuple[Embedding, ...]:
    """The kinds of a word, none for most and for auxiliaries; those of a compound's last part ("now-cancelled")."""
    if word.lower in _AUXILIARIES:
        return ()
    return embeddings().get(word.base) or embeddings().get(base_of(word.lower.rpartition("-")[2]), ())


@cache
def embeddings() -> dict[str, tuple[Embedding, ...]]:
    """The kinds of each word, by the word's base (`clause_words.base_of`); most words have one."""
    found: dict[str, tuple[Embedding, ...]] = {}
    for kind, listing in _WORDS.items():
        for word in listing.split():
            base = base_of(word)
            if kind not in found.get(base, ()):
                found[base] = (*found.get(base, ()), kind)
    return found
