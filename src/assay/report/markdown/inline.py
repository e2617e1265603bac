"""Texts of the material as Markdown that shows them as they stand, with links to the documents they are from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from assay.report.view.parts import Citation, Item, ReasonLine
from assay.report.view.testimony import StatementLine
from assay.texts.lazy_pattern import lazy_pattern

JOINER = "\u2060"
"""Word joiner: of no width, and no part of any address, so that no renderer takes what it stands in for one."""

_BLANKS = lazy_pattern(r"[ \t\n\r\f\v]+")
_SPECIAL = lazy_pattern(r"([\\`*_{}\[\]<>#|~&$@])")
_LEADING = lazy_pattern(r"^(\s*)(?=[-+=])")
_NUMBERED = lazy_pattern(r"^(\s*\d+)([.)])")
_ADDRESS = lazy_pattern(r"\b(https?|ftp|www|mailto|xmpp)(?=[.:\\])", re.IGNORECASE)
_DOMAIN = lazy_pattern(r"(?<=\w)\.(?=[^\W\d_]{2})")


def escaped(text: str) -> str:
    """`text` such that Markdown shows it as it stands: no emphasis, link, heading, list, table, HTML or address."""
    text = _SPECIAL.sub(r"\\\1", _BLANKS.sub(" ", text).strip())
    text = _ADDRESS.sub(_split_address, _DOMAIN.sub(f".{JOINER}", text)).replace("@", f"@{JOINER}")
    return at_start(text)


def at_start(line: str) -> str:
    """`line`, which is escaped, such that it begins no list and underlines no heading."""
    return _NUMBERED.sub(r"\1\\\2", _LEADING.sub(r"\1\\", line))


def code(text: str) -> str:
    """`text` on one line as a code span, so that it can be copied as it stands."""
    line = _BLANKS.sub(" ", text).strip()
    if not line:
        return ""
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    room = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{room}{line}{room}{fence}"


def _split_address(match: re.Match[str]) -> str:
    word = match.group()
    return f"{word[0]}{JOINER}{word[1:]}"


def statement_quote(statement: StatementLine) -> str:
    """A passage as a quotation: source bold, cue in italics."""
    words = "".join(_piece(piece.text, piece.roles) for piece in statement.pieces)
    facts = [f"{statement.stance} {statement.stance_chance}".strip(), statement.form, statement.manner]
    if len(statement.relays) > 1:
        facts.append("by way of " + " → ".join(statement.relays))
    place = citation_link(statement.citation)
    repeats = ""
    if statement.repeated_in:
        repeats = f"; repeated in {citations(statement.repeated_in)}"
        repeats += f" and {statement.more_repeats:,} more" if statement.more_repeats else ""
    about = escaped("; ".join(fact for fact in facts if fact))
    return f"> {at_start(words)}\n>\n> — {place}: {about}{repeats} {code(statement.id)}"


def _piece(text: str, roles: Sequence[str]) -> str:
    """A piece with its mark between letters: with blanks or stops at its ends, Markdown takes it for none."""
    words = _BLANKS.sub(" ", text)
    mark = "**" if "source" in roles else "*" if "cue" in roles else ""
    inner = [place for place, char in enumerate(words) if unicodedata.category(char)[0] not in "PSZ"]
    if not mark or not inner:
        return _kept(words)
    first, last = inner[0], inner[-1] + 1
    return f"{_kept(words[:first])}{mark}{_kept(words[first:last])}{mark}{_kept(words[last:])}"


def _kept(words: str) -> str:
    """`words` escaped, with the blanks at their ends."""
    before = " " if words.startswith(" ") else ""
    after = " " if words.strip() and words.endswith(" ") else ""
    return f"{before}{escaped(words)}{after}"


def item_name(item: Item) -> str:
    """The name of an item."""
    return escaped(item.name)


def reason_line(reason: ReasonLine) -> str:
    """A reason with its citations."""
    shown = f" ({citations(reason.citations)})" if reason.citations else ""
    return escaped(reason.text) + shown


def reason_list(reasons: Sequence[ReasonLine]) -> str:
    """Reasons as a list; empty for none."""
    return "Why:\n\n" + bullets(reason_line(reason) for reason in reasons) if reasons else ""


def citation_link(citation: Citation) -> str:
    """The number of a document as a link to its heading, and its label."""
    return f"[\\[{citation.number}\\]](#document-{citation.number}) {escaped(citation.label)}"


def citations(found: Iterable[Citation]) -> str:
    """Each document once."""
    return ", ".join(dict.fromkeys(map(citation_link, found)))


def bullets(rows: Iterable[str]) -> str:
    """Rows, which are escaped, as a list."""
    return "\n".join(f"- {row}" for row in rows)


def listed_lines(rows: Iterable[str]) -> str:
    """Rows, which are not yet escaped, as a list."""
    return bullets(escaped(row) for row in rows)
