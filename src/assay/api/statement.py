"""The public Statement: a statement together with the document it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assay.domain import statement as domain
from assay.domain.document import Document
from assay.domain.span import Span
from assay.report.contract.evidence import statement_dict
from assay.report.notebook.statement import picture, render_statement, speaker, statement_line

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what, in words and in places. All other fields are those of `value`, the domain statement."""

    value: domain.Statement
    document: Document

    @property
    def id(self) -> str:
        """The statement's identifier, made from its content."""
        return self.value.id

    @property
    def quote(self) -> domain.Quote:
        """`direct`, `indirect`, `mixed` or `voice`."""
        return self.value.quote

    @property
    def source_span(self) -> Span | None:
        """Where the text names the source."""
        return self.value.source_span

    @property
    def cue(self) -> tuple[Span, ...]:
        """Where the words of saying stand."""
        return self.value.cue

    @property
    def content(self) -> tuple[Span, ...]:
        """Where what is said stands."""
        return self.value.content

    @property
    def within(self) -> str | None:
        """The identifier of the enclosing statement, if any."""
        return self.value.within

    @property
    def basis(self) -> domain.Basis:
        """How the source knows, as the text states it."""
        return self.value.basis

    @property
    def mode(self) -> domain.Mode:
        """How the content is put forward."""
        return self.value.mode

    @property
    def hedge(self) -> domain.Hedge | None:
        """The hedge with its wording and credence."""
        return self.value.hedge

    @property
    def negated(self) -> bool:
        """Whether the statement puts its content forward as not so."""
        return self.value.negated

    @property
    def source_text(self) -> str | None:
        """The words that name the source."""
        return self.source_span.of(self.document.text) if self.source_span else None

    @property
    def cue_text(self) -> str:
        """The words of saying."""
        return self.value.cue_text(self.document.text)

    @property
    def content_text(self) -> str:
        """The words of what is said."""
        return self.value.content_text(self.document.text)

    def to_dict(self) -> dict[str, object]:
        """The statement as in the JSON contract."""
        return statement_dict(self.value, source=self.value.source)

    def __str__(self) -> str:
        return f"{speaker(self.value, self.document)} | {self.cue_text or '-'} | {self.content_text}"

    def __repr__(self) -> str:
        return statement_line(self.value, self.document)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The passage with its source and cue marked, for `rich.print`."""
        from assay.report.notebook.console import statement_renderables  # noqa: PLC0415 - rich is slow to import

        del console, options
        yield from statement_renderables(picture(self.value, self.document))

    def _repr_html_(self) -> str:
        """The passage with source, cue and content marked, how they know, and where it stands, for notebooks."""
        return render_statement(self.value, self.document)
