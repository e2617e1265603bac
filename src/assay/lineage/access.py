"""Access: what shows that a source knows of its own, not from another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assay.domain.source import Naming, Role, Source, SourceKind
from assay.domain.span import Passage, Reason
from assay.domain.statement import BasisKind, Quote, Statement
from assay.lineage.pile import Pile
from assay.texts.lazy_pattern import lazy_pattern

_OWN_DOINGS = lazy_pattern(
    r"\b(?:I|[Ww]e)(?:['’](?:ve|d))?(?: (?:have|had|also|already|just|personally|ourselves|myself|then|did)){0,3} "
    r"(?:saw|seen|met|spoke|spoken|talked|received|found|recovered|seized|arrested|signed|ordered|sent|gave|given|heard|"
    r"witnessed|visited|examined|inspected|tested|reviewed|obtained|investigated|launched|struck|delivered|watched|filmed|"
    r"recorded|measured|counted|detected|intercepted|searched|checked|asked|discussed|handed|bought|sold|built|fired)\b"
)
_CONTACT = lazy_pattern(
    r"\b(?:I|[Ww]e)(?:['’](?:ve|d))?(?: (?:have|had|also|already|just|personally|then|did)){0,3} "
    r"(?:met|spoke|spoken|talked|heard|asked|discussed)\b"
)
_NAME = lazy_pattern(r"\b[A-Z]\w{2,}")
_WITH_WHOM = 160
_SECOND_HAND = frozenset({BasisKind.TOLD, BasisKind.INFERRED, BasisKind.BELIEF})


def access_of_its_own(pile: Pile, source: Source | None, statements: Sequence[int]) -> Reason | None:
    """Why `source` is seen to know of its own by what it says in `statements` (numbers); none where nothing shows it.

    It states that it witnessed the matter or has it from a document; or it is a witness whose basis is not second-hand;
    or a named official or expert who, in quotation marks, says what they themselves did or perceived. To have spoken
    with somebody is such a doing only if the words name whom: else it may be anybody, the other party included.
    """
    for number in statements:
        statement = pile.statements[number]
        if statement.basis.kind is BasisKind.WITNESSED:
            return _reason("States that it saw for itself.", statement)
        if statement.basis.kind is BasisKind.DOCUMENT:
            return _reason("States that it has this from a document.", statement)
    if source is None:
        return None
    for number in statements:
        statement = pile.statements[number]
        if statement.basis.kind in _SECOND_HAND or statement.relay_mark:
            continue
        if source.role is Role.WITNESS:
            return _reason("Speaks as a witness.", statement)
        if source.role in {Role.OFFICIAL, Role.EXPERT} and source.naming is Naming.NAMED:
            text = statement.content_text(pile.documents[pile.document_of[number]].text)
            if statement.quote is Quote.DIRECT and _tells_of_doings(text):
                return _reason("Speaks of its own doings, by name and in its own words.", statement)
    return None


def contacts(pile: Pile, statements: Sequence[int]) -> tuple[str, ...]:
    """What `statements` (numbers) tell of whom their speaker met, spoke with or was told by: the words after the verb.

    Of a statement that says it was told, all of its words.
    """
    found: list[str] = []
    for number in statements:
        statement = pile.statements[number]
        text = statement.content_text(pile.documents[pile.document_of[number]].text)
        found += [text] if statement.basis.kind is BasisKind.TOLD else []
        found += [_following(text, match) for match in _CONTACT.finditer(text)]
    return tuple(found)


def in_contact(told: Sequence[str], other: Source | None) -> bool:
    """Whether one of the `contacts` names `other`."""
    if other is None or not other.name.split():
        return False
    name = other.name.split()[-1] if other.kind is SourceKind.PERSON else other.name
    named = lazy_pattern(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    return any(named.search(words) for words in told)


def _tells_of_doings(text: str) -> bool:
    for match in _OWN_DOINGS.finditer(text):
        if _CONTACT.fullmatch(match[0]) is None or _NAME.search(_following(text, match)):
            return True
    return False


def _following(text: str, match: re.Match[str]) -> str:
    """The words of the sentence after a match."""
    return re.split(r"[.!?](?=\s+[A-Z“\"]|\s*$)(?<!\b[A-Z]\.)", text[match.end() : match.end() + _WITH_WHOM])[0]


def _reason(text: str, statement: Statement) -> Reason:
    span = statement.basis.span or statement.extent
    return Reason(text, (Passage(statement.document, span.start, span.end),))
