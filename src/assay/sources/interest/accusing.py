"""What a source says that shows its interest: that it accuses, denies, boasts of the deed, or asserts it as a fact."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assay.domain.span import Passage
from assay.domain.statement import Mode, Statement
from assay.sources.interest.deeds import ACTS, Deed, deed_of
from assay.sources.interest.membership import mentions
from assay.sources.interest.party import Party
from assay.sources.mentions.lexicon import DETERMINERS, NUMERALS
from assay.sources.mentions.phrase import spelt_out, tokens
from assay.sources.states import States
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import countries_in, fold, name_spans, word_set
from assay.texts.words import content_stems

_ACCUSES = lazy_pattern(
    r"\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|"
    r"charg(?:e|es|ed|ing)|indict(?:s|ed|ing)?|su(?:e|es|ed|ing)|prosecut(?:e|es|ed|ing)|impl(?:y|ies|ied)|"
    r"incriminat(?:e|es|ed|ing)|point(?:s|ed|ing)? (?:a|the) finger)\b"
)
_DENIES = lazy_pattern(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|"
    r"rebuff(?:s|ed|ing)?|denial)\b"
)
_ADMITS = lazy_pattern(r"\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|conced(?:e|es|ed|ing)|own(?:s|ed) up)\b")
_NOT = lazy_pattern(r"(?:\b(?:not|never|nor|without|refus\w+|declin\w+|den\w+)\b|n['’]t\b)[^.!?]*\Z", re.IGNORECASE)
_NEGATED = lazy_pattern(
    r"\b(?:not|never|no|nor|neither|nothing|none|nobody|without|hardly|if|whether)\b|n['’]t\b", re.IGNORECASE
)
_AUXILIARY = word_set("has have had is are was were been be does do did will would again")
_VERB_AFTER = lazy_pattern(r" (?:(?:now|also|again|since|been|repeatedly|openly|publicly|formally|\w+ly) ){0,2}[\w-]+")
_UNREAL = lazy_pattern(
    r"\b(?:should|must|ought|needs? to|has to|have to|could|would|may|might|will|shall|responsibility to|"
    r"responsible to)\b|"
    r"\bresponsibility in\b",
    re.IGNORECASE,
)
"""Words of duty and possibility: what somebody should do or might do is no deed."""
_SURE = lazy_pattern(
    r"(?:he|she|they|it|we|I) (?:(?:was|were|is|are|am|remain(?:s|ed)?) (?:(?!not\b|never\b)\w+ )?"
    r"(?:sure|certain|convinced|confident)|"
    r"ha(?:s|d|ve) (?:no|little) doubts?) (?:that )?",
    re.IGNORECASE,
)
"""What opens an assertion and tells only how sure its speaker is."""
_BEHIND_IT = lazy_pattern(r"\b(?:was|is|were|are|stood|stands?) behind (?:it|this|all this|it all)\b", re.IGNORECASE)
_WHERE = lazy_pattern(r"(?:in|at|on|near|from|inside|across|over|throughout|outside|for|to|with)\b", re.IGNORECASE)
_HOLDS = lazy_pattern(r"(?:holds?|held|holding) [^.;:!?\n]{2,60}? (?:responsible|accountable|to blame|guilty)\b")
_OF_WHAT = lazy_pattern(r"\b(?:of|for|over|that)\b")
_OF_REACH = 60
"""Within how many characters after the cue it is said of what, or it is this."""
_DEFINITE = lazy_pattern(r"\b(?:the|this|that) ([\w-]+(?: [\w-]+)?)")
_DONE_BY = lazy_pattern(r"(?P<deed>(?:[\w-]+ ){1,8})by (?P<whom>[^,.;:\n]{2,60})")
_ACT = "|".join(sorted(ACTS))
_BOASTS = lazy_pattern(
    rf"\b(?:claim(?:s|ed|ing)? (?:\w+ )?(?:responsibility|credit|authorship|the (?:{_ACT})\b)|"
    rf"(?:took|takes?|taking) (?:the |full |all )?credit|boast(?:s|ed|ing)?|brag(?:s|ged|ging)?|gloat(?:s|ed|"
    rf"ing)?|crow(?:s|ed|ing)?|exult(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_CREDIT = lazy_pattern(r"responsibility|credit|authorship", re.IGNORECASE)
_OF_IT = lazy_pattern(rf"\A[^.!?]{{0,25}}?\b(?:it|this|that|doing so|the (?:\w+ ){{0,2}}(?:{_ACT})s?)\b", re.IGNORECASE)
_WE = lazy_pattern(
    r"\b(?:we|I|our (?:\w+ )?(?:fighters|forces|men|troops|soldiers|brothers|planes|jets|hackers|members|comrades|"
    r"units?|brigades?|team)) (?P<words>(?:[\w’'-]+ ){0,3}[\w’'-]+)",
    re.IGNORECASE,
)
_US = lazy_pattern(r"\b(?:it|that|this) was (?:us|me|our (?:work|doing|men|people|side))\b", re.IGNORECASE)
_DID = lazy_pattern(r"(?:did (?:it|this|that)|(?:are|were|am|was) behind|carried (?:it )?out|made it happen)\b")
_REACH = 30
"""Within how many characters after an accusing cue the accused must be named, before anybody else is."""
TOPIC_REACH = 200
"""Within how many characters after the cue a word of the claim must stand for the accusation to be this one."""
_BEFORE_NAME = DETERMINERS | NUMERALS.keys() | {"that", "both", "dozen", "against"}


class Accusation(StrEnum):
    """What a statement lays to the accused."""

    THIS = "this"
    OTHER = "something else"


@dataclass(frozen=True, slots=True)
class Topic:
    """What the claim is about: its accused, and the stems of its words without the accused's.

    `core` are those of them that are no common words for a deed ("attack"), places among them.
    """

    accused: Party
    stems: frozenset[str]
    core: frozenset[str]

    @classmethod
    def of(cls, claim: str, accused: Party) -> Topic:
        """The topic of a claim in its affirmative form."""
        places = {stem for _, _, span in countries_in(claim) for stem in content_stems(span.of(claim))}
        own = {stem for word in accused.words for stem in content_stems(word)}
        heads = {one.head for one in accused.described} | _GENERAL
        words = [word for word in tokens(claim) if spelt_out(word) not in heads]
        stems = set(content_stems(" ".join(words))) - places - own
        deeds = {stem for word in words if _is_deed(word) for stem in content_stems(word)}
        return cls(accused, frozenset(stems), frozenset(stems - deeds))


_GENERAL = word_set("force troop government regime army military air official officer agent state group people")
"""Words for whoever acts for a state, which many reports share with any claim."""


def _is_deed(word: str) -> bool:
    deed = deed_of(word.casefold())
    return spelt_out(word) in ACTS or (deed is not None and deed[1] != word.casefold())


class Speech:
    """Reads the statements of a pile for what they show of their sources' interest."""

    def __init__(self, topic: Topic, texts: Mapping[str, str], states: States) -> None:
        self._topic, self._texts, self._states = topic, texts, states

    def accusation(self, statement: Statement) -> tuple[Accusation, Passage] | None:
        """What the statement accuses the accused of, and where; none where it accuses nobody or somebody else."""
        if statement.negated or not statement.cue:
            return None
        if not _ACCUSES.search(self._cue(statement)) and not self._holds_responsible(statement):
            return None
        text = self._texts[statement.document]
        start, end = statement.cue[0].start, self._cue_end(statement)
        if self._is_negated(statement):
            return None
        if not self._first_named(text[end : end + _REACH]):
            return None
        stop = max(statement.extent.end, end)
        place = Passage(statement.document, start, min(end + TOPIC_REACH, stop))
        this = self._is_meant(text[end : place.end])
        return (Accusation.THIS if this else Accusation.OTHER), place

    def assertion(self, statement: Statement) -> tuple[Accusation, Passage] | None:
        """What the statement puts forward as a fact of the accused, and where: the claim, or another misdeed."""
        if statement.negated or statement.mode is not Mode.ASSERTED or not statement.content:
            return None
        if self.denial(statement) or self._is_negated(statement):
            return None
        said = (
            statement.content_text(self._texts[statement.document])[:TOPIC_REACH].lstrip("\"“'‘ ").removeprefix("that ")
        )
        if sure := _SURE.match(said):
            said = said[sure.end() :]
        if _NEGATED.search(said) or _UNREAL.search(said) or "?" in said:
            return None
        if not (self._first_named(said) or self._done_by(said)):
            return None
        place = Passage(statement.document, statement.content[0].start, statement.content[-1].end)
        if self._is_topic(said) or _BEHIND_IT.search(said):
            return Accusation.THIS, place
        return (Accusation.OTHER, place) if _harms(said) else None

    def _holds_responsible(self, statement: Statement) -> bool:
        return _HOLDS.match(self._texts[statement.document], statement.cue[0].start) is not None

    def _is_meant(self, accused_of: str) -> bool:
        """Whether an accusation is of the claim's deed: by a word of its own, or as "the hacking"."""
        if (self._topic.core or self._topic.stems) & set(content_stems(accused_of)):
            return True
        if not _OF_WHAT.search(accused_of[:_OF_REACH]):
            return True
        definite = " ".join(found.group(1) for found in _DEFINITE.finditer(accused_of))
        return bool(self._topic.stems & set(content_stems(definite)))

    def _done_by(self, said: str) -> bool:
        """Whether words say of a deed that it was done by the accused: "the strike was carried out by Veldia"."""
        return any(
            mentions(found["whom"], self._topic.accused, self._states) and any(map(_is_deed, tokens(found["deed"])))
            for found in _DONE_BY.finditer(said)
        )

    def _is_topic(self, said: str) -> bool:
        """Whether words share what the claim is about, beyond a common word for a deed."""
        stems = set(content_stems(said))
        shared = self._topic.stems & stems
        if self._topic.core and not self._topic.core & stems:
            return False
        return len(shared) >= min(2, len(self._topic.stems)) or (bool(shared) and _does(said))

    def denial(self, statement: Statement) -> Passage | None:
        """Where the statement denies."""
        if not statement.cue or not _DENIES.search(self._cue(statement)):
            return None
        return Passage(statement.document, statement.cue[0].start, self._cue_end(statement))

    def admits(self, statement: Statement) -> bool:
        """Whether the statement is put forward as an admission: "admitted", "confessed"."""
        return bool(statement.cue) and bool(_ADMITS.search(self._cue(statement))) and not self._is_negated(statement)

    def admission(self, statement: Statement) -> Passage | None:
        """Where the statement admits the claim's deed."""
        if not self.admits(statement) or statement.negated or not statement.content:
            return None
        said = statement.content_text(self._texts[statement.document])[:TOPIC_REACH]
        if _NEGATED.search(said) or not (self._is_topic(said) and _does(said)):
            return None
        return Passage(statement.document, statement.cue[0].start, statement.content[-1].end)

    def boast(self, statement: Statement, *, concerned: bool) -> Passage | None:
        """Where the statement claims the claim's deed for its source: "claimed responsibility", "we did it".

        Of one that the claim concerns any boast counts; of others only one of the claim's deed.
        """
        text = self._texts[statement.document]
        if statement.negated or self.denial(statement):
            return None
        if statement.cue:
            start, end = statement.cue[0].start, statement.cue[-1].end
            found = _BOASTS.match(text, start) or _BOASTS.match(text, end)
            if found and not _NOT.search(text[max(0, start - 25) : found.start()]):
                after = text[found.end() : found.end() + TOPIC_REACH].partition("\n")[0]
                if (
                    concerned
                    or self._topic.stems & set(content_stems(found.group() + after))
                    or (_CREDIT.search(found.group()) and _OF_IT.match(after))
                ):
                    return Passage(statement.document, found.start(), found.end() + len(re.split(r"[.!?]", after)[0]))
        return self._first_person(statement, text) if concerned else None

    def _first_person(self, statement: Statement, text: str) -> Passage | None:
        if statement.mode is not Mode.ASSERTED:
            return None
        for span in statement.content:
            said = span.of(text)[:TOPIC_REACH]
            if _US.search(said):
                return Passage(statement.document, span.start, span.end)
            found = _WE.search(said)
            if found is None or _NEGATED.search(said):
                continue
            words = found["words"].casefold().split()
            deeds = [deed_of(word) for word in words]
            did = any(deed and deed[0] in (Deed.HARM, Deed.OWN, Deed.SUPPLY) for deed in deeds)
            shared = self._topic.stems & set(content_stems(said))
            if _DID.match(found["words"].casefold()) or (did and shared):
                return Passage(statement.document, span.start, min(span.end, span.start + TOPIC_REACH))
        return None

    def _is_negated(self, statement: Statement) -> bool:
        """Whether the cue is negated: "never accused", "declined to say"."""
        if not statement.cue:
            return False
        text, start = self._texts[statement.document], statement.cue[0].start
        return _NOT.search(text[max(0, start - 25) : statement.cue[-1].end]) is not None

    def _cue(self, statement: Statement) -> str:
        text = self._texts[statement.document]
        return text[statement.cue[0].start : self._cue_end(statement)].casefold() if statement.cue else ""

    def _cue_end(self, statement: Statement) -> int:
        """Where the cue ends, with the verb that follows if it is only an auxiliary: "has", of "has accused"."""
        text, end = self._texts[statement.document], statement.cue[-1].end
        if statement.cue_text(text).casefold() not in _AUXILIARY:
            return end
        found = _VERB_AFTER.match(text, end)
        return found.end() if found else end

    def _first_named(self, words: str) -> bool:
        """Whether what `words` begin with, articles apart, is a name of the accused's."""
        spans = name_spans(words)
        if _WHERE.match(words):
            return False
        if not spans or not mentions(spans[0].of(words), self._topic.accused, self._states):
            return _described_first(words, self._topic.accused)
        between = tokens(words[: spans[0].start])
        return all(word.isdigit() or fold(word) in _BEFORE_NAME or _qualifies(word) for word in between)


def _described_first(words: str, accused: Party) -> bool:
    opening = [fold(word) for word in tokens(words[:60])][:4]
    return any(one.head in opening and fold(opening[0]) in DETERMINERS | {one.head} for one in accused.described)


def _does(said: str) -> bool:
    """Whether `said` has a verb of damaging, supplying or helping."""
    done = (Deed.HARM, Deed.SUPPLY, Deed.OWN, Deed.ENABLE)
    return any(deed[0] in done for deed in map(deed_of, said.casefold().split()) if deed)


def _harms(said: str) -> bool:
    """Whether `said` soon has a verb or noun of harm, so that it lays a misdeed to whom it begins with."""
    words = tokens(said)[:_SOON]
    return any((deed := deed_of(word.casefold())) and deed[0] is Deed.HARM for word in words) or any(
        spelt_out(word) in ACTS for word in words
    )


_SOON = 10


def _qualifies(word: str) -> bool:
    """Whether a lower-case word before a name only qualifies it: "neighbouring Veldia"."""
    return word in ("rival", "nearby", "northern", "southern", "eastern", "western") or word.endswith("ing")
