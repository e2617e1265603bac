"""What each source stands to gain or lose by the claim: the rules of `table`, put to every source in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assay.domain.claim import Claim, HypothesisKind
from assay.domain.document import Document
from assay.domain.source import INTEREST_OPENING, Interest, Role, Side, Source, Stake
from assay.domain.span import Passage, Reason
from assay.domain.statement import Statement
from assay.sources.across.join import Cluster
from assay.sources.interest.membership import is_state, printed_state, state_of
from assay.sources.interest.standing import Standing, speaks_for_state
from assay.sources.interest.subject import Finding, Subject, finding_of
from assay.sources.interest.table import RULES
from assay.sources.mentions.lexicon import DETERMINERS, NUMERALS
from assay.sources.mentions.mention import Number
from assay.sources.states import States
from assay.texts.names import fold

_LIKELY_SAME = 0.3
"""From this probability on a source that may be another shares its interest."""
_LONGEST_WORDS = 120
"""A reason quotes at most this many characters."""
_NO_CAPACITY = (Role.OFFICIAL, Role.PUBLIC, Role.UNKNOWN)
"""Roles that a stake in the claim overrides: a witness who suffered, or a paid expert, is still one."""
_OPPOSITE = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}


class Interests:
    """Gives the sources of a pile their interest in a claim, with the reason for each."""

    def __init__(self, claim: Claim, documents: Sequence[Document], states: States) -> None:
        self._claim = claim
        self._texts = {document.id: document.text for document in documents}
        self._states = states
        self._standing = Standing(claim, documents, states)

    def assign(
        self, sources: Sequence[Source], clusters: Sequence[Cluster], said: Sequence[Sequence[Statement]]
    ) -> list[Source]:
        """`sources` with their interest in every hypothesis, and the role of a party where they have a stake."""
        subjects = [Subject(*item) for item in zip(sources, clusters, said, strict=True)]
        self._standing.hear(subjects)
        found = [self._standing.of(subject) for subject in subjects]
        accusing: dict[str, Passage] = {}
        for subject, finding in zip(subjects, found, strict=True):
            if finding and finding.rule.name in ("accuses", "says it for another body"):
                state = state_of(subject.source, subject.cluster)
                if state and is_state(subject.source, subject.cluster):
                    accusing.setdefault(state, finding.passages[0])
        for index, subject in enumerate(subjects):
            place = accusing.get(state_of(subject.source, subject.cluster) or "")
            if found[index] is None and place and speaks_for_state(subject.source, subject.cluster):
                of = printed_state(state_of(subject.source, subject.cluster), self._states)
                rule = "accuses" if fold(of) == fold(subject.source.name) else "speaks for a government that accuses"
                found[index] = finding_of(rule, of=of, passages=(place,))
        self._inherit(sources, found)
        return [self._with_interest(*item) for item in zip(sources, clusters, found, strict=True)]

    def _inherit(self, sources: Sequence[Source], found: list[Finding | None]) -> None:
        """Gives an unnamed official the interest of those that it may be the same as, where these agree."""
        place = {source.id: index for index, source in enumerate(sources)}
        inherited: dict[int, Finding] = {}
        for index, source in enumerate(sources):
            if found[index] is not None or source.role is not Role.OFFICIAL:
                continue
            alike = [place[other.id] for other in source.may_be_same if other.probability >= _LIKELY_SAME]
            others = [found[other] for other in alike]
            interests = {other.interest for other in others if other is not None}
            if others and None not in others and len(interests) == 1:
                rule = RULES["may be a source with an interest"]
                inherited[index] = Finding(rule, interests.pop(), sources[alike[0]].name)
        for index, finding in inherited.items():
            found[index] = finding

    def _with_interest(self, source: Source, cluster: Cluster, finding: Finding | None) -> Source:
        if finding is None:
            settled = source.role in (Role.EXPERT, Role.PUBLICATION)
            rule = RULES["no tie told" if settled else "nothing told"]
            return replace(source, interest=self._spread(rule.interest))
        interest = finding.interest
        if self._standing.exonerates:
            interest = replace(interest, side=_OPPOSITE.get(interest.side, interest.side))
        several = cluster.entities[0].number is Number.PLURAL
        staked = interest.stake in (Stake.PARTY, Stake.GAINER) and source.role in _NO_CAPACITY
        return replace(
            source,
            role=Role.PARTY if staked else source.role,
            interest=self._spread(interest),
            reasons=(*source.reasons, self._reason(source, finding, interest, several=several)),
        )

    def _reason(self, source: Source, finding: Finding, interest: Interest, *, several: bool) -> Reason:
        passages = finding.passages or source.mentions[:1]
        words = self._quoted(finding.passages[0]) if finding.passages else ""
        name = _short(source.name)
        words = "" if fold(words) == fold(name) else words
        why = finding.rule.told(name, several=several, of=_short(finding.of), words=words)
        return Reason(_sentence(interest, why), passages, "b" if finding.rule.name == "admits it" else None)

    def _quoted(self, passage: Passage) -> str:
        """The words at a passage on one line, without outer quotation marks, cut at a word."""
        words = " ".join(self._texts[passage.document][passage.start : passage.end].split())
        if len(words) > _LONGEST_WORDS:
            words = words[:_LONGEST_WORDS].rsplit(" ", 1)[0].rstrip(",;:") + " …"
        return words.strip(",;: ").replace("“", "‘").replace("”", "’").replace('"', "’")

    def _spread(self, interest: Interest) -> Mapping[str, Interest]:
        """The interest in the claim as one in each hypothesis: reversed for the negation, open for alternatives."""
        spread: dict[str, Interest] = {}
        for hypothesis in self._claim.hypotheses:
            if hypothesis.kind is HypothesisKind.CLAIM or interest == RULES["no tie told"].interest:
                spread[hypothesis.id] = interest
            elif hypothesis.kind is HypothesisKind.NEGATION:
                spread[hypothesis.id] = replace(interest, side=_OPPOSITE.get(interest.side, interest.side))
            else:
                spread[hypothesis.id] = Interest()
        return spread


def _sentence(interest: Interest, why: str) -> str:
    """The sentence that is shown: which way the interest lies, as what, and why."""
    if interest.side is Side.UNKNOWN:
        return f"{why[:1].upper()}{why[1:]}"
    side = "for" if interest.side is Side.FOR else "against"
    return f"{INTEREST_OPENING}lies {side} the claim, as {interest.stake.value}: {why}"


def _short(name: str) -> str:
    """A source's name as it stands within a sentence: no clause after a comma, no capital on an article."""
    short = name.split(",", 1)[0].split(" who ", 1)[0]
    first = short.split(" ", 1)[0]
    return short[:1].lower() + short[1:] if fold(first) in DETERMINERS | NUMERALS.keys() else short
