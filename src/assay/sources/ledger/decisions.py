"""A file of decisions: a YAML list in which each entry says who, when, why, and what."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from assay.domain.finding import Finding
from assay.domain.ledger import (
    DifferentSources,
    FieldIs,
    InterestIs,
    MentionReference,
    OtherSource,
    ParameterDecision,
    Ruling,
    SameSource,
    SourceDecision,
    SourceField,
)
from assay.domain.source import Interest, Naming, Role, Side, SourceKind, Stake
from assay.sources.ledger.files import LONGEST_FIELD, BadLine, Place, bad_line, letter_of, short, text_of
from assay.sources.ledger.parameters import parameter_decision
from assay.sources.ledger.yaml_nodes import Plain, entries_of

WHAT = "the file of decisions"
MAXIMUM_BYTES = 2_000_000
"""The largest file of decisions that is read; its entries take up far more in memory than their text."""
_ABOUT = ("who", "when", "why")
_FORMS = (
    "same: [A, B] · different: [A, B] · not: A, with mention: … · source: A, with role: … or another field · "
    "parameter: r, with of: A or case: …, and value: …"
)
_CHOICES: Mapping[SourceField, type[StrEnum]] = {
    SourceField.NAMING: Naming,
    SourceField.ROLE: Role,
    SourceField.KIND: SourceKind,
}
_NONE = "none"


def read_decisions(place: Place) -> tuple[tuple[SourceDecision | ParameterDecision, ...], tuple[Finding, ...]]:
    """The decisions of a file in its order, on sources and on parameters, and what was wrong with single entries.

    An entry that sets several fields of a source gives a decision for each. Raises `UsageError` where the file cannot
    be read or is no list.
    """
    shown = os.fspath(place)
    decisions: list[SourceDecision | ParameterDecision] = []
    findings: list[Finding] = []
    for line, entry in entries_of(text_of(place, what=WHAT, most=MAXIMUM_BYTES), shown=shown):
        try:
            decisions += _decisions(entry, place=f"{shown}, line {line}")
        except BadLine as error:
            findings.append(bad_line(shown, line, str(error), error.hint))
    return tuple(decisions), tuple(findings)


def _decisions(entry: Plain, *, place: str) -> list[SourceDecision] | list[ParameterDecision]:
    if not isinstance(entry, dict):
        raise BadLine("It is no decision.", "Begin each decision with a dash: - who: …")
    who, when, why = (_words(entry, key) for key in _ABOUT)
    try:
        date.fromisoformat(when[:10])
    except ValueError as error:
        raise BadLine(f"“{short(when)}” is no date.", "Write it like 2025-11-20.") from error
    what = {key: value for key, value in entry.items() if key not in _ABOUT}
    if "parameter" in what:
        return [replace(parameter_decision(what), who=who, when=when, why=why, place=place)]
    for key, read in _READERS.items():
        if key in what:
            return [SourceDecision(who, when, why, ruling, place) for ruling in read(what)]
    raise BadLine("It does not say what is decided.", f"Write one of: {_FORMS}.")


def _same(what: Mapping[str, Plain]) -> list[Ruling]:
    _only(what, {"same"})
    return [SameSource(_several(what["same"], "same"))]


def _different(what: Mapping[str, Plain]) -> list[Ruling]:
    _only(what, {"different"})
    return [DifferentSources(_several(what["different"], "different"))]


def _other(what: Mapping[str, Plain]) -> list[Ruling]:
    _only(what, {"not", "mention", "is"})
    mention = what.get("mention")
    if not isinstance(mention, dict):
        raise BadLine("It does not say which mention.", "Write mention: {document: report.txt, words: the general}.")
    _only(mention, {"document", "words", "start"})
    start = mention.get("start")
    if start is not None and not (isinstance(start, str) and start.isascii() and start.isdigit() and len(start) < 10):
        raise BadLine("The start of the mention is no offset.", "Write the number of characters before it.")
    if start is None and "words" not in mention:
        raise BadLine("It does not say which mention.", "Give its words, the offset of its start, or both.")
    words = _words(mention, "words") if "words" in mention else None
    reference = MentionReference(_words(mention, "document"), words, int(str(start)) if start is not None else None)
    return [OtherSource(_words(what, "not"), reference, _words(what, "is") if "is" in what else None)]


def fields_of(what: Mapping[str, Plain]) -> list[Ruling]:
    """The rulings of an entry on what a `source` is, one a field; raises `BadLine` where a field has no such value."""
    _only(what, {"source", *SourceField})
    source = _words(what, "source")
    rulings: list[Ruling] = []
    for field in SourceField:
        if field.value not in what:
            continue
        if field is SourceField.INTEREST:
            given = what[field.value]
            rulings += [_interest(source, one) for one in (given if isinstance(given, list) else [given])]
        else:
            rulings.append(FieldIs(source, field, _value(field, _words(what, field.value))))
    if not rulings:
        raise BadLine("It sets no field of the source.", f"Set one of: {', '.join(SourceField)}.")
    return rulings


_READERS: Mapping[str, Callable[[Mapping[str, Plain]], list[Ruling]]] = {
    "same": _same,
    "different": _different,
    "not": _other,
    "source": fields_of,
}


def _value(field: SourceField, written: str) -> str:
    if field is SourceField.RELIABILITY:
        return letter_of(written) or "F"
    if field in _CHOICES:
        return _choice(_CHOICES[field], written, field.value)
    if field in (SourceField.AFFILIATION, SourceField.COUNTRY) and written.casefold() == _NONE:
        return ""
    return written


def _interest(source: str, given: Plain) -> Ruling:
    if not isinstance(given, dict):
        raise BadLine("The interest is not given in full.", "Write interest: {side: for, as: gainer}.")
    _only(given, {"side", "as", "in"})
    side = Side(_choice(Side, _words(given, "side"), "side"))
    stake = Stake(_choice(Stake, _words(given, "as"), "as"))
    hypothesis = _words(given, "in").upper() if "in" in given else "H1"
    if not (hypothesis[:1] == "H" and hypothesis[1:].isascii() and hypothesis[1:].isdigit()) or hypothesis[1] == "0":
        raise BadLine(f"“{short(hypothesis)}” is no hypothesis.", "Write its identifier, such as H1 for the claim.")
    return InterestIs(source, Interest(side, stake), hypothesis)


def _choice(values: type[StrEnum], written: str, field: str) -> str:
    if written.casefold() not in list(values):
        raise BadLine(f"“{short(written)}” is no {field}.", f"Write one of: {', '.join(values)}.")
    return written.casefold()


def _words(entry: Mapping[str, Plain], key: str) -> str:
    """The text under `key`; refused where there is none."""
    value = entry.get(key)
    if not isinstance(value, str) or not value:
        raise BadLine(f"It does not say “{key}”.", "Every decision says who decided, when, why, and what.")
    if len(value) > LONGEST_FIELD:
        raise BadLine(f"“{key}” is longer than {LONGEST_FIELD} characters.", "Say it shorter.")
    return value


def _several(value: Plain, key: str) -> tuple[str, ...]:
    names = [item for item in value if isinstance(item, str) and item] if isinstance(value, list) else []
    if len(set(names)) < 2 or len(names) != len(value):
        raise BadLine(f"“{key}” does not name two sources.", f"Write {key}: [one source, another].")
    return tuple(dict.fromkeys(names))


def _only(given: Mapping[str, Plain], known: set[str]) -> None:
    other = sorted(set(given) - known)
    if other:
        raise BadLine(f"“{short(other[0])}” means nothing here.", f"Known are: {', '.join(sorted(known))}.")
