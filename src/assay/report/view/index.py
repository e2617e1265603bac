"""Looks things up by identifier while a view is built, and remembers which passages it links to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assay.domain.document import Document
from assay.domain.exhibit import ExhibitKind
from assay.domain.material import Appraised
from assay.domain.span import Passage, Reason, Span
from assay.domain.stance import NOT_ASSESSED, StanceLabel, StanceReading
from assay.domain.statement import Statement
from assay.report.addresses import host
from assay.report.inert import one_line, shortened
from assay.report.view import caps
from assay.report.view.parts import Citation, Item, ReasonLine
from assay.report.view.wording import PARAMETERS, STANCES, day, percent
from assay.texts.lazy_pattern import lazy_pattern
from assay.texts.sentences import sentences

MAIN_HYPOTHESIS = "H1"
_UNFIT = lazy_pattern(r"[^A-Za-z0-9_.-]")


def anchor_of(prefix: str, identifier: str) -> str:
    """An anchor that is fit for HTML and for a link: `prefix`, a hyphen and the identifier, odd characters replaced."""
    return f"{prefix}-{_UNFIT.sub('_', identifier)}"


def document_name(document: Document) -> str:
    """What a reader calls a document, without its day: its publisher, site, title in quotation marks, or file."""
    file = (document.path or "").replace("\\", "/").rsplit("/", 1)[-1]
    title = shortened(document.title or "", caps.SHORT_TITLE)
    if title and document.held:
        title = f"“{title}”"
    name = document.publisher or host(document.url) or title or shortened(file, caps.SHORT_TITLE) or document.id
    return shortened(name, 80)


def document_label(document: Document) -> str:
    """What a reader calls a document: its name, and its day."""
    published = day(document.published)
    return shortened(", ".join(part for part in (document_name(document), published) if part), 80)


class Index:
    """Lookups over one appraised case. `cited` collects the passages that the report links to, with their anchors."""

    def __init__(self, appraised: Appraised) -> None:
        material = appraised.material
        self.appraised = appraised
        self.material = material
        self.weighing = appraised.weighing
        self.handles: dict[str, str] = {}
        self.documents = {document.id: document for document in material.documents}
        self.numbers = {document.id: number for number, document in enumerate(material.documents, start=1)}
        self.not_held = {document.id: document for document in material.lineage.not_held}
        self.statements = {statement.id: statement for statement in material.statements}
        self.sources = {source.id: source for source in material.resolution.sources}
        self.origins = {origin.id: origin for origin in material.lineage.origins}
        self.exhibits = {exhibit.id: exhibit for exhibit in material.exhibits}
        self.absences = {absence.id: absence for absence in self.weighing.absences}
        characters = sum(len(document.text) for document in material.documents)
        self.is_small = len(material.documents) <= caps.SMALL_PILE and characters <= caps.CHARACTERS
        self.cited: dict[Passage, str] = {}
        self.cited_statements: set[str] = set()
        self.lines: dict[str, str] = {}
        self.printed: dict[str, str] = {}
        self._sentences: dict[str, list[Span]] = {}

    def take_handles(self, handles: Mapping[str, str]) -> None:
        """Shows items by these handles; documents are numbered by theirs."""
        self.handles = {identifier: handle for handle, identifier in reversed(list(handles.items()))}
        self.numbers = {key: int(self.handles[key][1:]) for key in self.documents if key in self.handles}

    def reading(self, statement: Statement) -> StanceReading:
        """The statement's stance on the claim."""
        return self.material.stances.statements.get(statement.id, {}).get(MAIN_HYPOTHESIS, NOT_ASSESSED)

    def stance_words(self, statement: Statement) -> tuple[str, str]:
        """The statement's stance and its probability in words; an undercut that takes no side is called one."""
        reading = self.reading(statement)
        takes_side = reading.label in (StanceLabel.SUPPORTS, StanceLabel.OPPOSES)
        if statement.bears_on is not None and not takes_side:
            return "undercuts", ""
        chance = reading.chance
        return STANCES[reading.label], "" if chance is None else percent(chance)

    def source_name(self, identifier: str | None) -> str:
        """The name of a source, or of a document that stands for one, as a credited agency does.

        An identifier that is neither names itself; none gives a plain word.
        """
        source = self.sources.get(identifier or "")
        if source:
            return shortened(source.name, 120)
        document = self.documents.get(identifier or "") or self.not_held.get(identifier or "")
        if document:
            return shortened(document.publisher or document.title or document_label(document), 120)
        return one_line(identifier or "an unnamed source")

    def sentences(self, document: str) -> list[Span]:
        """The sentences of the document with this identifier, found once."""
        if document not in self._sentences:
            self._sentences[document] = sentences(self.documents[document].text)
        return self._sentences[document]

    def speaker(self, statement: Statement) -> str:
        """The name of the statement's source."""
        return self.source_name(statement.source or self.material.resolution.source_of.get(statement.id))

    def label(self, document: str) -> str:
        """What a reader calls the document with this identifier."""
        found = self.documents.get(document) or self.not_held.get(document)
        return document_label(found) if found else one_line(document)

    def number(self, document: str) -> int:
        """The document's number in the report, from 1; 0 for one that is not in hand."""
        return self.numbers.get(document, 0)

    def cite(self, passage: Passage) -> Citation | None:
        """A link to `passage`, which is from now on printed; none where its document is not in hand."""
        document = self.documents.get(passage.document)
        if document is None or passage.end > len(document.text):
            return None
        words = shortened(document.text[passage.start : passage.end], caps.WORDS)
        place = f"{passage.document}-{passage.start}-{passage.end}"
        anchor = self.cited.setdefault(passage, anchor_of("q", place))
        return Citation(self.number(passage.document), self.label(passage.document), words, anchor)

    def cite_all(self, passages: Iterable[Passage]) -> tuple[Citation, ...]:
        """Links to the first of `passages`, each once."""
        unique = list(dict.fromkeys(passages))[: caps.CITATIONS]
        return tuple(citation for passage in unique if (citation := self.cite(passage)))

    def cite_statement(self, statement: Statement) -> Citation:
        """A link to the passage of `statement`, which is from now on printed."""
        self.cited_statements.add(statement.id)
        document = self.documents[statement.document]
        extent = statement.extent
        words = shortened(document.text[extent.start : extent.end], caps.WORDS)
        number, label = self.number(statement.document), self.label(statement.document)
        return Citation(number, label, words, anchor_of("p", statement.id))

    def reasons(self, *groups: Iterable[Reason]) -> tuple[ReasonLine, ...]:
        """Reasons as lines, each once."""
        unique = dict.fromkeys(reason for group in groups for reason in group)
        return tuple(
            ReasonLine(
                one_line(reason.text),
                self.cite_all(reason.passages),
                PARAMETERS.get(reason.parameter or "", one_line(reason.parameter or "")),
            )
            for reason in unique
        )

    def printed_reasons(self, reasons: Iterable[Reason]) -> tuple[ReasonLine, ...]:
        """Reasons as lines, each once, with links only into documents that are printed anyway."""
        return self.reasons(
            replace(reason, passages=tuple(place for place in reason.passages if place.document in self.printed))
            for reason in reasons
        )

    def item(self, identifier: str) -> Item:
        """The name of any item, and where it is printed; an identifier that is not known names itself."""
        if identifier in self.statements:
            return self._statement_item(self.statements[identifier])
        name = self._name(identifier)
        return self._compound_item(identifier) if name is None else Item(name, self.printed.get(identifier))

    def _name(self, identifier: str) -> str | None:
        """The name of an origin, source, exhibit, absence or document; none where the identifier is of none of them."""
        if identifier in self.origins:
            return self.source_name(self.origins[identifier].source)
        if identifier in self.sources:
            return self.source_name(identifier)
        if identifier in self.exhibits:
            exhibit = self.exhibits[identifier]
            is_told = exhibit.kind is ExhibitKind.OBJECT or exhibit.kind.value in exhibit.name.casefold()
            return shortened(exhibit.name if is_told else f"{exhibit.kind.value}: {exhibit.name}", 100)
        if identifier in self.absences:
            return shortened(self.absences[identifier].what, 100)
        return self.label(identifier) if identifier in self.documents or identifier in self.not_held else None

    def _statement_item(self, statement: Statement) -> Item:
        text = self.documents[statement.document].text if statement.document in self.documents else ""
        words = shortened(statement.content_text(text), 70)
        return Item(f"{self.speaker(statement)}: {words}", self.lines.get(statement.id))

    def _compound_item(self, identifier: str) -> Item:
        """An item made of several, as `parameter of item` or `relay from source to source`, told by its separators."""
        if identifier in ("case", ""):
            return Item("the case as a whole")
        for separator in (":", ">", "/", "|"):
            parts = [part for part in identifier.split(separator) if part]
            known = [self.item(part) for part in parts if self._is_known(part)]
            if len(parts) > 1 and known:
                words = [PARAMETERS.get(part, part) for part in parts if not self._is_known(part)]
                names = " → ".join(item.name for item in known)
                return Item(one_line(", ".join([names, *words])), known[0].anchor)
        return Item(PARAMETERS.get(identifier, one_line(identifier)))

    def _is_known(self, identifier: str) -> bool:
        return identifier in self.statements or self._name(identifier) is not None
