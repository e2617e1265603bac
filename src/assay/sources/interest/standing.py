"""Which rule of `table` holds of a source: what the claim and the texts show of one source taken alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assay.domain.claim import Claim
from assay.domain.document import Document
from assay.domain.source import Naming, Role, Source, SourceKind
from assay.domain.span import Passage
from assay.sources.across.join import Cluster
from assay.sources.interest.accusing import Accusation, Speech, Topic
from assay.sources.interest.membership import Membership, is_state, membership, mentions, printed_state, state_of
from assay.sources.interest.parties import read_parties
from assay.sources.interest.party import Described, Party
from assay.sources.interest.party import party as party_in
from assay.sources.interest.subject import Finding, Subject, finding_of
from assay.sources.interest.sufferers import inhabitants, sites
from assay.sources.interest.tied import Tied
from assay.sources.interest.ties import Found, Tie, told_of
from assay.sources.mentions.phrase import tokens
from assay.sources.states import States
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.names import fold, name_spans, word_set

_LAWMAKERS = word_set(
    "senator representative lawmaker legislator parliamentarian mp deputy governor mayor judge former candidate"
)
_MINISTERS = word_set("minister commander chief secretary director ambassador spokesman")
"""Those of whom a deputy is no lawmaker."""
_OWN_MIND = word_set(
    "president politician senate congress parliament assembly court tribunal judge former lawmaker ally"
)
"""Words of a state's offices and bodies that do not speak for its government, or may gainsay it."""
_MOUTHPIECES = word_set("spokesman minister general admiral commander colonel ambassador envoy diplomat")
_ADVOCATES = word_set("spokesman lawyer attorney counsel solicitor barrister")
_COMMENTATORS = word_set("podcaster blogger columnist commentator influencer vlogger host broadcaster pundit publicist")
_REBELS = word_set("rebel insurgent separatist guerrilla militant terrorist")
"""Those who fight a government, whose rival any government is."""
_COURT_PAPERS = word_set("lawsuit suit complaint indictment petition writ charge summons")
_FILED_BY = lazy_pattern(r"\b(?:filed|lodged|brought) by ([^,.;:\n]{2,60})")


class Standing:
    """Where sources stand towards the parties of a claim."""

    def __init__(self, claim: Claim, documents: Sequence[Document], states: States) -> None:
        self._claim = claim
        self._documents = documents
        self._texts = {document.id: document.text for document in documents}
        self._states = states
        self._parties = read_parties(claim.affirmative)
        self._parties.victim.widen(inhabitants(self._parties.victim))
        for side in (
            self._parties.accused,
            self._parties.accuser,
            self._parties.victim,
            self._parties.gainer,
            self._parties.beneficiary,
        ):
            _add_states(side, states)
        self.exonerates = self._parties.exonerates
        self._sites = sites(claim.affirmative, self._parties)
        self._speech = Speech(Topic.of(claim.affirmative, self._parties.accused), self._texts, states)
        self._found: dict[str, list[tuple[Document, Found]]] = {}
        self._ties = Tied(documents, self._parties, states)

    def hear(self, subjects: Sequence[Subject]) -> None:
        """Takes in those who the texts say filed a suit or complaint: they are accusers."""
        for subject in subjects:
            for mention in (mention for entity in subject.cluster.entities for mention in entity.mentions):
                if (found := _FILED_BY.search(mention.wording)) and self._parties.accused:
                    self._parties.accuser.widen(party_in(found.group(1)))

    def of(self, subject: Subject) -> Finding | None:
        """What the first rule that holds says of one source taken alone."""
        tests: tuple[Callable[[Subject], Finding | None], ...] = (
            self._admits,
            self._boasts,
            self._itself,
            self._tied,
            self._speaks_for,
            self._suffered,
            self._gained,
            self._credited,
            self._fights_rebels,
            self._accuses,
        )
        for test in tests:
            if finding := test(subject):
                return finding
        return None

    def _ties_of(self, subject: Subject) -> list[tuple[Document, Found]]:
        if subject.source.id not in self._found:
            self._found = {subject.source.id: list(self._ties.of(subject))}
        return self._found[subject.source.id]

    def _admits(self, subject: Subject) -> Finding | None:
        """Whether somebody of the accused admits the deed."""
        if not self._parties.accused or subject.source.kind is SourceKind.PUBLICATION:
            return None
        if not any(map(self._speech.admits, subject.said)):
            return None
        member = self._membership(subject, self._parties.accused)
        for statement in subject.said if member else ():
            if place := self._speech.admission(statement) or self._speech.boast(statement, concerned=True):
                return finding_of("admits it", of=member.of if member else "", passages=(place,))
        return None

    def _boasts(self, subject: Subject) -> Finding | None:
        if not self._parties.accused or subject.source.kind is SourceKind.PUBLICATION:
            return None
        accused, gainer = self._parties.accused, self._parties.gainer
        own = bool(self._membership(subject, accused) or self._membership(subject, gainer)) or any(
            found.tie is Tie.SERVES and self._ties.is_to(accused, document, found, subject)
            for document, found in self._ties_of(subject)
        )
        for statement in subject.said:
            if place := self._speech.boast(statement, concerned=own):
                return finding_of("boasts of it" if own else "boasts of it instead", passages=(place,))
        return None

    def _itself(self, subject: Subject) -> Finding | None:
        for party, rule in (
            (self._parties.accused, "accused"),
            (self._parties.accuser, "accuser or victim"),
            (self._parties.victim, "accuser or victim"),
        ):
            member = self._membership(subject, party)
            if member and member.itself:
                return finding_of(rule, of=member.of)
        return None

    def _tied(self, subject: Subject) -> Finding | None:
        """The first rule about ties that holds: what the text says that the source is to a party."""
        accused, others, credited = self._parties.accused, self._parties.others, self._parties.beneficiary
        if not (accused or others):
            return None
        ties = self._ties_of(subject)
        for tie, party, rule in (
            (Tie.STORY, accused, "paid by the accused for what it says"),
            (Tie.STORY, None, "paid for what it says"),
            (Tie.LEFT, accused, "breaks with the accused"),
            (Tie.RIVAL, accused, "rival of the accused"),
            (Tie.PAID, accused, "paid by the accused"),
            (Tie.ALLY, accused, "ally of the accused"),
            (Tie.SUES, accused, "accuses"),
            (Tie.KIN, accused, "ally of the accused"),
            (Tie.AGENT, accused, "speaks for the accused"),
            (Tie.SERVES, accused, "speaks for the accused"),
            (Tie.RUNS, accused, "speaks for the accused"),
            (Tie.AGENT, self._parties.suffering, "speaks for the accuser or victim"),
            (Tie.SERVES, self._parties.suffering, "speaks for the accuser or victim"),
            (Tie.KIN, self._parties.suffering, "speaks for the accuser or victim"),
            (Tie.AGENT, credited, "credited"),
            (Tie.SERVES, credited, "credited"),
            (Tie.RIVAL, credited, "rival of whom the claim credits"),
            (Tie.PAID, others, "paid by the other side"),
            (Tie.ALLY, others, "ally of the other side"),
            (Tie.KIN, others, "ally of the other side"),
        ):
            for document, found in ties:
                if found.tie is not tie or (
                    party is not None and not self._ties.is_to(party, document, found, subject)
                ):
                    continue
                if rule == "breaks with the accused" and any(map(self._speech.denial, subject.said)):
                    continue
                if tie is Tie.PAID and _words_of(subject) & _ADVOCATES:
                    continue
                if rule == "paid by the accused" and _words_of(subject) & _COMMENTATORS:
                    rule = "paid by the accused for what it says"  # noqa: PLW2901 - a commentator is paid to say it
                place = Passage(document.id, found.span.start, found.span.end)
                return finding_of(
                    rule, of=self._shown(party or others, found.span.of(document.text)), passages=(place,)
                )
        return None

    def _speaks_for(self, subject: Subject) -> Finding | None:
        for party, rule in (
            (self._parties.accused, "speaks for the accused"),
            (self._parties.accuser, "speaks for the accuser or victim"),
            (self._parties.victim, "speaks for the accuser or victim"),
        ):
            if member := self._membership(subject, party):
                owned = member.owned and rule == "speaks for the accused"
                return finding_of("state medium of the accused" if owned else rule, of=member.of)
        return None

    def _suffered(self, subject: Subject) -> Finding | None:
        """Whether a private person is told of as one who suffered, or who was where the deed was done."""
        source = subject.source
        private = source.kind in _PRIVATE_KINDS and source.role in (Role.WITNESS, Role.PUBLIC, Role.UNKNOWN)
        if not self._parties.accused or not (private or source.kind is SourceKind.ORGANISATION):
            return None
        for document, found in self._ties_of(subject):
            if found.tie is Tie.SUFFERED:
                place = Passage(document.id, found.span.start, found.span.end)
                return finding_of("said to have suffered", passages=(place,))
        return self._was_there(subject) if private else None

    def _was_there(self, subject: Subject) -> Finding | None:
        if not self._sites:
            return None
        for entity in subject.cluster.entities:
            document = self._documents[entity.document]
            for mention in entity.spoken:
                for stretch in told_of(document.text, mention.span):
                    if stretch.start != mention.span.end and self._sites & set(
                        map(fold, tokens(stretch.of(document.text)))
                    ):
                        place = Passage(document.id, stretch.start, stretch.end)
                        return finding_of("said to have suffered", passages=(place,))
        return None

    def _gained(self, subject: Subject) -> Finding | None:
        member = self._membership(subject, self._parties.gainer)
        if member is None or member.owned:
            return None
        for statement in subject.said:
            if (place := self._speech.denial(statement)) is not None:
                return finding_of("said to have gained, and denies", of=member.of, passages=(place,))
        return finding_of("said to have gained", of=member.of)

    def _credited(self, subject: Subject) -> Finding | None:
        member = self._membership(subject, self._parties.beneficiary)
        return finding_of("credited", of=member.of) if member and not member.owned else None

    def _fights_rebels(self, subject: Subject) -> Finding | None:
        """Whether a government speaks of rebels that the claim accuses."""
        rebels = {one.head for one in self._parties.accused.described} & _REBELS
        if not rebels or subject.source.kind is not SourceKind.GOVERNMENT:
            return None
        return finding_of("rival of the accused", of=f"the {min(rebels)}", passages=subject.source.mentions[:1])

    def _accuses(self, subject: Subject) -> Finding | None:
        """What a source shows that accuses the accused, of this or of something else."""
        source = subject.source
        if not self._parties.accused or source.kind is SourceKind.PUBLICATION:
            return None
        if source.role in (Role.EXPERT, Role.PUBLICATION, Role.WITNESS):
            return None
        heads = {head for entity in subject.cluster.entities for head in entity.heads}
        if source.kind is SourceKind.DOCUMENT and heads & _COURT_PAPERS:
            return finding_of("accuses", passages=source.mentions[:1])
        executive = _speaks_for_executive(source, subject.cluster)
        rival: Finding | None = None
        for statement in subject.said:
            if accusation := self._speech.accusation(statement):
                what, place = accusation
                if what is Accusation.THIS:
                    return finding_of("accuses", passages=(place,))
                rival = rival or finding_of("accuses of something else", passages=(place,))
            if executive and (asserted := self._speech.assertion(statement)):
                what, place = asserted
                if what is Accusation.THIS:
                    return finding_of("says it for another body", passages=(place,))
                rival = rival or finding_of("accuses of something else", passages=(place,))
        return rival

    def _membership(self, subject: Subject, party: Party) -> Membership | None:
        return membership(subject.source, subject.cluster, party, self._states)

    def _shown(self, party: Party, told: str) -> str:
        """A party in the words of the claim: of its names, states and nouns the one that `told` has, else the first."""
        claim = self._claim.affirmative
        named = Party(keys=party.keys, words=party.words)
        names = [span.of(claim).removeprefix("The ") for span in name_spans(claim)]
        shown = [(words, words) for words in names if mentions(words, named, self._states)]
        shown += [(printed_state(code, self._states), code) for code in sorted(party.countries)]
        shown += [(f"the {one.head}", one.head) for one in sorted(party.described, key=_head)]
        for words, sign in shown:
            own = Party(countries={sign}) if sign in party.countries else Party(words={fold(words).split()[-1]})
            if mentions(told, own, self._states):
                return words
        return shown[0][0] if shown else "whom the claim accuses"


_PRIVATE_KINDS = (SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN)


def _head(described: Described) -> str:
    return described.head


def _add_states(party: Party, states: States) -> None:
    """Adds to a party the states that the pile knows by its words: invented ones are in no table."""
    words = {word.title() for word in party.words}
    words |= {qualifier.title() for one in party.described for qualifier in one.qualifiers}
    named = {states.in_words(word) for word in words}
    party.countries |= {state for state in named if state and states.printed(state)}


def _words_of(subject: Subject) -> set[str]:
    """The titles and nouns that the texts give a source."""
    return {word for entity in subject.cluster.entities for word in entity.titles | entity.heads}


def _speaks_for_executive(source: Source, cluster: Cluster) -> bool:
    """Whether the source is of a known state's government, not of its parliament or courts."""
    titles = {word for entity in cluster.entities for word in entity.titles | entity.heads}
    if titles & _MINISTERS:
        titles -= {"deputy"}
    return bool(state_of(source, cluster)) and is_state(source, cluster) and not titles & _LAWMAKERS


def speaks_for_state(source: Source, cluster: Cluster) -> bool:
    """Whether the source is a state's body, an official without name, or one whose office is to speak for it."""
    titles = {word for entity in cluster.entities for word in entity.titles}
    words = titles.union(*(entity.heads | entity.name_words | set(entity.key) for entity in cluster.entities))
    if words & _OWN_MIND:
        return False
    return is_state(source, cluster) and (
        source.naming is not Naming.NAMED or source.kind is SourceKind.GOVERNMENT or bool(titles & _MOUTHPIECES)
    )
