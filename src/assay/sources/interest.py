"""What each source stands to gain or lose by the claim.

The rules, first match wins:

| the source                                                        | side of the claim | as      |
|-------------------------------------------------------------------|-------------------|---------|
| is called an ally of the accused in the text                      | against           | ally    |
| is called a rival or critic of the accused in the text            | for               | rival   |
| is the accused, speaks for it, or for its government              | against           | party   |
| is the victim or the accuser in the claim, or speaks for it       | for               | party   |
| is said to have gained, or speaks for it; against where it denies | for / against     | gainer  |
| is credited by the claim, or speaks for it                        | for               | party   |
| accuses the accused of this in the text, as a body or official    | for               | party   |
| accuses the accused of something else                             | for               | rival   |
| says it of the accused, for another state's government            | for               | party   |
| speaks, unnamed or as a body, for a government that accuses       | for               | party   |
| is an expert or a publication                                     | none              | none    |
| anything else                                                     | unknown           | unknown |
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assay.domain.claim import Claim, HypothesisKind
from assay.domain.document import Document
from assay.domain.source import Interest, Naming, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Passage, Reason
from assay.domain.statement import Mode, Statement
from assay.sources.across import Cluster
from assay.sources.bodies import body_key
from assay.sources.lexicon import DETERMINERS, NUMERALS
from assay.sources.parties import ACCUSING, DAMAGING, DENYING, SUPPLYING, Parties, Party, read_parties, stems
from assay.sources.phrase import spelt_out, tokens
from assay.sources.roles import speaks_for_state
from assay.sources.states import States
from assay.texts.names import countries_in, fold, name_spans, word_set
from assay.texts.words import content_stems

_ALLY = re.compile(r"\b(?:ally|allies|loyalists?|confidants?)\b", re.IGNORECASE)
_RIVAL = re.compile(r"\b(?:rivals?|critics?|opponents?|opposition|dissidents?)\b", re.IGNORECASE)
_NOT = re.compile(r"(?:\b(?:not|never|nor|without|refus\w+|declin\w+)|n['’]t)\b[^.!?]*\Z", re.IGNORECASE)
_ACCUSES, _DENIES = stems(ACCUSING), stems(DENYING)
_DAMAGES, _SUPPLIES = stems(DAMAGING), stems(SUPPLYING)
_NEGATED = re.compile(
    r"\b(?:not|never|no|nor|neither|nothing|none|nobody|without|hardly|if|whether)\b|n['’]t\b", re.IGNORECASE
)
_LAWMAKERS = word_set(
    "senator representative lawmaker legislator parliamentarian mp deputy governor mayor judge former candidate"
)
_OWN_MIND = word_set(
    "president politician senate congress parliament assembly court tribunal judge former lawmaker ally"
)
"""Words of a state's offices and bodies that do not speak for its government, or may gainsay it."""
_MOUTHPIECES = word_set("spokesman minister general admiral commander colonel ambassador envoy diplomat")
_REACH = 30
"""Within how many characters after an accusing cue the accused must be named, before anybody else is."""
_TOPIC_REACH = 200
"""Within how many characters after the cue a word of the claim must stand for the accusation to be this one."""
_LIKELY_SAME = 0.3
"""From this probability on a source that may be another shares its interest."""
_BEFORE_NAME = DETERMINERS | NUMERALS.keys() | {"that", "both", "dozen"}
_OPPOSITE = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}
_NO_STAKE = Interest(Side.NONE, Stake.NONE)


@dataclass(frozen=True, slots=True)
class _Finding:
    interest: Interest
    why: str
    passages: tuple[Passage, ...] = ()


class Interests:
    """Reads the parties off a claim and finds them among the sources."""

    def __init__(self, claim: Claim, documents: Sequence[Document], states: States) -> None:
        self._claim = claim
        self._texts = {document.id: document.text for document in documents}
        self._parties: Parties = read_parties(claim.affirmative)
        for party in (self._parties.accused, self._parties.victim, self._parties.gainer, self._parties.beneficiary):
            named = {states.in_words(word.title()) for word in party.words}
            party.countries |= {state for state in named if state and states.printed(state)}
        places = {
            stem for _, _, span in countries_in(claim.affirmative) for stem in content_stems(span.of(claim.affirmative))
        }
        self._topic = set(content_stems(claim.affirmative)) - places - set(self._parties.accused.words)

    def assign(
        self, sources: Sequence[Source], clusters: Sequence[Cluster], said: Sequence[Sequence[Statement]]
    ) -> list[Source]:
        """`sources` with their interest in every hypothesis, and `party` as the role of those with a stake."""
        found = [self._by_name(*item) for item in zip(sources, clusters, said, strict=True)]
        accusing: dict[str, Passage] = {}
        for index, source in enumerate(sources):
            if found[index] is None and (accusation := self._accusation(source, clusters[index], said[index])):
                found[index] = accusation
                state = _state(source, clusters[index])
                if accusation.interest.stake is Stake.PARTY and state and _is_state(source, clusters[index]):
                    accusing.setdefault(state, accusation.passages[0])
        for index, source in enumerate(sources):
            place = accusing.get(_state(source, clusters[index]) or "")
            if found[index] is None and place and _speaks_for_state(source, clusters[index]):
                why = "it speaks for a government that makes the accusation"
                found[index] = _Finding(Interest(Side.FOR, Stake.PARTY), why, (place,))
        self._inherit(sources, found)
        return [self._with_interest(source, finding) for source, finding in zip(sources, found, strict=True)]

    def _inherit(self, sources: Sequence[Source], found: list[_Finding | None]) -> None:
        """Gives an unnamed official the interest of those that it may be the same as, where these agree."""
        place = {source.id: index for index, source in enumerate(sources)}
        inherited: dict[int, _Finding] = {}
        for index, source in enumerate(sources):
            if found[index] is not None or source.role is not Role.OFFICIAL:
                continue
            others = [found[place[other.id]] for other in source.may_be_same if other.probability >= _LIKELY_SAME]
            interests = {other.interest for other in others if other is not None}
            if others and None not in others and len(interests) == 1:
                why = "it may be the same as a source of which this holds"
                inherited[index] = _Finding(interests.pop(), why)
        for index, finding in inherited.items():
            found[index] = finding

    def _by_name(self, source: Source, cluster: Cluster, said: Sequence[Statement]) -> _Finding | None:
        parties = self._parties
        for pattern, interest, word in (
            (_ALLY, Interest(Side.AGAINST, Stake.ALLY), "an ally"),
            (_RIVAL, Interest(Side.FOR, Stake.RIVAL), "a rival"),
        ):
            for entity in cluster.entities:
                for mention in entity.mentions:
                    if pattern.search(mention.wording) and _mentions(mention.wording, parties.accused):
                        document = next((place.document for place in source.mentions), "")
                        place = Passage(document, mention.span.start, mention.span.end) if document else None
                        return _Finding(interest, f"the text calls it {word} of the accused", (place,) if place else ())
        if why := _belongs(source, cluster, parties.accused):
            return _Finding(Interest(Side.AGAINST, Stake.PARTY), f"the claim accuses it: {why}")
        if why := _belongs(source, cluster, parties.victim):
            return _Finding(Interest(Side.FOR, Stake.PARTY), f"the claim is made by or on behalf of it: {why}")
        if why := _belongs(source, cluster, parties.gainer):
            denial = next((statement for statement in said if _DENIES.search(self._cue(statement))), None)
            side = Side.AGAINST if denial else Side.FOR
            how = "it is said to have gained, and denies" if denial else "it is said to have gained"
            return _Finding(Interest(side, Stake.GAINER), f"{how}: {why}", (_cue_place(denial),) if denial else ())
        if why := _belongs(source, cluster, parties.beneficiary):
            return _Finding(Interest(Side.FOR, Stake.PARTY), f"the claim does it credit: {why}")
        return None

    def _accusation(self, source: Source, cluster: Cluster, said: Sequence[Statement]) -> _Finding | None:
        """What a body or official stands to gain that accuses the accused, of this or of something else."""
        rival: _Finding | None = None
        if not self._parties.accused or source.kind is SourceKind.PUBLICATION or source.role is Role.EXPERT:
            return None
        if not _is_official(source) and source.kind is not SourceKind.ORGANISATION:
            return None
        executive = _speaks_for_executive(source, cluster)
        for statement in said:
            if executive and (place := self._asserted(statement)):
                why = "it says this of the accused, on behalf of another state"
                return _Finding(Interest(Side.FOR, Stake.PARTY), why, (place,))
            if statement.negated or not statement.cue or not _ACCUSES.search(self._cue(statement)):
                continue
            text = self._texts[statement.document]
            start, end = statement.cue[0].start, statement.cue[-1].end
            if _NOT.search(text[max(0, start - 25) : end]):
                continue
            if not _first_named(text[end : end + _REACH], self._parties.accused):
                continue
            stop = max(statement.extent.end, end)
            place = Passage(statement.document, statement.cue[0].start, min(end + _TOPIC_REACH, stop))
            if self._topic & set(content_stems(text[end : place.end])):
                return _Finding(Interest(Side.FOR, Stake.PARTY), "it makes the accusation", (place,))
            why = "it accuses the accused of something else"
            rival = rival or _Finding(Interest(Side.FOR, Stake.RIVAL), why, (place,))
        return rival

    def _asserted(self, statement: Statement) -> Passage | None:
        """Where the statement puts the claim forward as a fact: the accused, then what it is said to have done."""
        if statement.negated or statement.mode is not Mode.ASSERTED or not statement.content:
            return None
        said = (
            statement.content_text(self._texts[statement.document])[:_TOPIC_REACH]
            .lstrip("\"“'‘ ")
            .removeprefix("that ")
        )
        if not _first_named(said, self._parties.accused) or _NEGATED.search(said) or "?" in said:
            return None
        if len(self._topic & set(content_stems(said))) < min(2, len(self._topic)) and not _does(said, self._topic):
            return None
        return Passage(statement.document, statement.content[0].start, statement.content[-1].end)

    def _cue(self, statement: Statement) -> str:
        return statement.cue_text(self._texts[statement.document]).casefold()

    def _with_interest(self, source: Source, finding: _Finding | None) -> Source:
        if finding is None:
            settled = source.role in (Role.EXPERT, Role.PUBLICATION)
            return replace(source, interest=self._spread(_NO_STAKE if settled else Interest()))
        passages = finding.passages or source.mentions[:1]
        side = "for" if finding.interest.side is Side.FOR else "against"
        text = f"Its interest lies {side} the claim, as {finding.interest.stake.value}: {finding.why}."
        staked = finding.interest.stake in (Stake.PARTY, Stake.GAINER)
        return replace(
            source,
            role=Role.PARTY if staked else source.role,
            interest=self._spread(finding.interest),
            reasons=(*source.reasons, Reason(text, passages)),
        )

    def _spread(self, interest: Interest) -> Mapping[str, Interest]:
        """The interest in the claim as one in each hypothesis: reversed for the negation, open for alternatives."""
        spread: dict[str, Interest] = {}
        for hypothesis in self._claim.hypotheses:
            if hypothesis.kind is HypothesisKind.CLAIM or interest == _NO_STAKE:
                spread[hypothesis.id] = interest
            elif hypothesis.kind is HypothesisKind.NEGATION:
                spread[hypothesis.id] = replace(interest, side=_OPPOSITE.get(interest.side, interest.side))
            else:
                spread[hypothesis.id] = Interest()
        return spread


def _cue_place(statement: Statement) -> Passage:
    return Passage(statement.document, statement.cue[0].start, statement.cue[-1].end)


def _does(said: str, topic: set[str]) -> bool:
    """Whether `said` has a word of the claim and a verb of damaging or supplying."""
    verbs = (_DAMAGES, _SUPPLIES)
    return bool(topic & set(content_stems(said))) and any(pattern.search(said.casefold()) for pattern in verbs)


def _state(source: Source, cluster: Cluster) -> str | None:
    """The state that the source is of: its country's code, else an invented state's name."""
    return source.country or next((entity.state for entity in cluster.entities if entity.state), None)


def _speaks_for_executive(source: Source, cluster: Cluster) -> bool:
    """Whether the source is of a known state's government, not of its parliament or courts."""
    titles = {word for entity in cluster.entities for word in entity.titles | entity.heads}
    return bool(_state(source, cluster)) and _is_state(source, cluster) and not titles & _LAWMAKERS


def _is_official(source: Source) -> bool:
    return source.kind is SourceKind.GOVERNMENT or source.role is Role.OFFICIAL


def _is_state(source: Source, cluster: Cluster) -> bool:
    return source.kind is SourceKind.GOVERNMENT or (_is_official(source) and speaks_for_state(cluster.entities))


def _speaks_for_state(source: Source, cluster: Cluster) -> bool:
    """Whether the source is a state's body, an official without name, or one whose office is to speak for it."""
    titles = {word for entity in cluster.entities for word in entity.titles}
    words = titles.union(*(entity.heads | entity.name_words | set(entity.key) for entity in cluster.entities))
    if words & _OWN_MIND:
        return False
    return _is_state(source, cluster) and (
        source.naming is not Naming.NAMED or source.kind is SourceKind.GOVERNMENT or bool(titles & _MOUTHPIECES)
    )


def _belongs(source: Source, cluster: Cluster, party: Party) -> str:
    """Why the source is of the party, in words; empty where it is not."""
    if not party:
        return ""
    if _state(source, cluster) in party.countries and _is_state(source, cluster):
        return "it speaks for that state"
    for entity in cluster.entities:
        if entity.key and any(_same(entity.key, key, person=entity.is_person) for key in party.keys):
            return "it is named in it"
    spoken_for = Counter(entity.affiliation for entity in cluster.entities if entity.affiliation).most_common(1)
    named = [
        source.affiliation or "",
        *(words for words, _ in spoken_for),
        *(" ".join(sorted(entity.modifiers)) for entity in cluster.entities[:1]),
    ]
    for words in named:
        if words and (body_key([words]) in party.keys or _shares(words, party)):
            return f"it speaks for “{source.affiliation or words}”"
    return ""


def _same(one: tuple[str, ...], other: tuple[str, ...], *, person: bool) -> bool:
    if one == other:
        return True
    return person and one[-1] == other[-1] and (len(one) == 1 or len(other) == 1 or one[0] == other[0])


def _shares(words: str, party: Party) -> bool:
    own = {spelt_out(word) for word in tokens(words)}
    return any({spelt_out(word) for word in tokens(name)} <= own for name in party.words if name)


def _mentions(words: str, party: Party) -> bool:
    return any(country.code in party.countries for country, _, _ in countries_in(words)) or _shares(words, party)


def _first_named(words: str, party: Party) -> bool:
    """Whether what `words` begin with, articles apart, is a name of the accused's."""
    spans = name_spans(words)
    if not spans or not _mentions(spans[0].of(words), party):
        return False
    between = tokens(words[: spans[0].start])
    return all(word.isdigit() or fold(word) in _BEFORE_NAME or _qualifies(word) for word in between)


def _qualifies(word: str) -> bool:
    """Whether a lower-case word before a name only qualifies it: "neighbouring Veldia"."""
    return word in ("rival", "nearby", "northern", "southern", "eastern", "western") or word.endswith("ing")
