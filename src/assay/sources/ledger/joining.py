"""Decisions on who is who: these are one source, these are different ones, this mention is not that source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.identity import content_id
from assay.domain.ledger import DifferentSources, MentionReference, OtherSource, SameSource, SourceDecision
from assay.domain.source import Interest, Naming, Role, Side, Source, SourceKind, Stake
from assay.domain.span import Passage, Span
from assay.domain.statement import Statement
from assay.sources.ledger.roster import NotApplied, Roster
from assay.sources.ledger.wording import reason_of
from assay.sources.mentions.mention import Form
from assay.sources.mentions.parse import parse_mention

_LONGEST_NAME = 120
_NOT_KNOWN = Interest(Side.UNKNOWN, Stake.UNKNOWN)


class Texts:
    """The documents by what a person may call them, and the statements of each."""

    def __init__(self, documents: Iterable[Document], statements: Iterable[Statement]) -> None:
        self.documents = tuple(documents)
        self.by_id = {document.id: document for document in self.documents}
        self.statements: dict[str, list[Statement]] = {}
        for statement in statements:
            self.statements.setdefault(statement.document, []).append(statement)

    def find(self, reference: str) -> Document:
        """The one document with this identifier, path (or end of it) or title; raises `NotApplied` else."""
        if reference in self.by_id:
            return self.by_id[reference]
        title = reference.casefold()
        found = [document for document in self.documents if document.path == reference]
        found = found or [
            document
            for document in self.documents
            if (document.path or "").endswith("/" + reference) or (document.title or "").casefold() == title
        ]
        if not found:
            raise NotApplied(f"None of these reports is “{reference}”.", "Use its path, its title or its identifier.")
        if len(found) > 1:
            listed = ", ".join(document.id for document in found[:5])
            raise NotApplied(f"{len(found)} reports are “{reference}”.", f"Say which by its identifier: {listed}.")
        return found[0]


def join(roster: Roster, ruling: SameSource, decision: SourceDecision) -> None:
    """Makes the sources one, the first of them; what it lacks is taken from the others."""
    found = list(dict.fromkeys(roster.find(reference).id for reference in ruling.sources))
    main, *others = (roster.find(identifier) for identifier in found)
    if not others:
        return
    for other in others:
        main = _joined(main, other)
    names = ", ".join(f"“{other.name}”" for other in others)
    parted = "another source" if len(others) == 1 else "other sources"
    reason = reason_of(
        decision,
        f"This is also {names}, read as {parted}.",
        passages=[passage for other in others for passage in other.mentions[:1]],
    )
    roster.join(replace(main, reasons=(*main.reasons, reason)), others)


def part(roster: Roster, ruling: DifferentSources, decision: SourceDecision) -> None:
    """Takes away every link by which two of the sources may be one."""
    found = [roster.find(reference) for reference in ruling.sources]
    if len({source.id for source in found}) < len(found):
        raise NotApplied(
            "The sources to be held apart are one source.", "Say which of its mentions is another: not: …, mention: …"
        )
    for source in found:
        others = [other for other in found if other.id != source.id]
        gone = {other.id for other in others}
        linked = {link.id: link.probability for link in source.may_be_same if link.id in gone}
        for other in others:
            held = f"; that they may be one had a probability of {linked[other.id]:.2f}" if other.id in linked else ""
            reason = reason_of(decision, f"This is not “{other.name}”{held}.", passages=other.mentions[:1])
            source = replace(source, reasons=(*source.reasons, reason))  # noqa: PLW2901 - the same, completed
        roster.put(replace(source, may_be_same=tuple(link for link in source.may_be_same if link.id not in gone)))


def move(roster: Roster, ruling: OtherSource, decision: SourceDecision, texts: Texts) -> None:
    """Gives what a mention says to the source named instead, or to a source of its own."""
    source = roster.find(ruling.source)
    instead = roster.find(ruling.instead) if ruling.instead else None
    document = texts.find(ruling.mention.document)
    places = _places(source, document, ruling.mention)
    said = _said_at(places, source, texts.statements.get(document.id, ()), roster)
    if instead is not None and instead.id == source.id:
        raise NotApplied(f"“{ruling.instead}” is the source it is said not to be.", "Name another one, or none.")
    if not said:
        raise NotApplied(f"“{source.name}” says nothing there.", "Point at a mention with which it says something.")
    words = " ".join(places[0].span.of(document.text).split())[:_LONGEST_NAME]
    effect = f"“{words}” was read as “{source.name}”."
    reason = reason_of(decision, effect, passages=places)
    target = instead or _of_its_own(source, document, places[0], words)
    target = replace(target, mentions=(*target.mentions, *places), reasons=(*target.reasons, reason))
    kept = tuple(mention for mention in source.mentions if mention not in places)
    away = reason_of(decision, f"“{words}” is another source; it was read as this one.", passages=places)
    roster.put(replace(source, mentions=kept, reasons=(*source.reasons, away)))
    roster.move(said, to=target)


def _joined(main: Source, other: Source) -> Source:
    order = (Naming.NAMED, Naming.DESCRIBED, Naming.ANONYMOUS)
    interest = dict(main.interest)
    for hypothesis, known in other.interest.items():
        if interest.get(hypothesis, _NOT_KNOWN) == _NOT_KNOWN:
            interest[hypothesis] = known
    return replace(
        main,
        naming=min(main.naming, other.naming, key=order.index),
        role=other.role if main.role in (Role.UNKNOWN, Role.PUBLIC) and other.role is not Role.UNKNOWN else main.role,
        kind=other.kind if main.kind is SourceKind.UNKNOWN else main.kind,
        affiliation=main.affiliation or other.affiliation,
        country=main.country or other.country,
        interest=interest,
        mentions=tuple(dict.fromkeys((*main.mentions, *other.mentions))),
        may_be_same=(*main.may_be_same, *other.may_be_same),
        reasons=tuple(dict.fromkeys((*main.reasons, *other.reasons))),
    )


def _places(source: Source, document: Document, mention: MentionReference) -> tuple[Passage, ...]:
    """The mentions of the source in the document that a person points at."""
    wanted = " ".join(mention.words.casefold().split()) if mention.words else None
    places = tuple(
        place
        for place in source.mentions
        if place.document == document.id
        and (wanted is None or " ".join(place.span.of(document.text).casefold().split()) == wanted)
        and (mention.start is None or place.start <= mention.start < max(place.end, place.start + 1))
    )
    if not places:
        raise NotApplied(
            f"“{source.name}” is not mentioned there in {mention.document}.",
            "Take the words or the offset of one of its mentions, as `assay statements --json` lists them.",
        )
    return places


def _said_at(places: Sequence[Passage], source: Source, statements: Iterable[Statement], roster: Roster) -> list[str]:
    spans = [place.span for place in places]
    return [
        statement.id
        for statement in statements
        if roster.source_of(statement.id) == source.id
        and statement.source_span is not None
        and any(_meet(statement.source_span, span) for span in spans)
    ]


def _meet(one: Span, other: Span) -> bool:
    return one == other or one.overlaps(other)


def _of_its_own(source: Source, document: Document, place: Passage, words: str) -> Source:
    mention = parse_mention(words, Span(0, 0))
    if mention.form is Form.PRONOUN or not words:
        name, naming = f"unnamed source (“{words[:40]}”)", Naming.ANONYMOUS
    else:
        naming = Naming.NAMED if mention.name else Naming.ANONYMOUS if mention.anonymous else Naming.DESCRIBED
        name = words
    role = Role.PUBLICATION if mention.kind is SourceKind.PUBLICATION else Role.UNKNOWN
    return Source(
        content_id("S", "decided", source.id, document.id, str(place.start)),
        name,
        naming,
        role,
        mention.kind,
        affiliation=mention.affiliation,
        country=mention.country,
    )
