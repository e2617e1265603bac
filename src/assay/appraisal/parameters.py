"""From what the text says of a source and a statement to the parameters of the report."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from assay.appraisal.record import borne_out
from assay.appraisal.rows import PUBLISHED, Rows
from assay.appraisal.setting import Setting
from assay.appraisal.tables import (
    ADMIRALTY,
    BASIS_CREDENCE,
    CONTENT,
    FIRM,
    HEDGED,
    LINKS,
    RELIABILITY,
    SAYS_IF_SCRIPTED,
    SCRIPT,
    SENSITIVITY,
)
from assay.appraisal.words import percent
from assay.domain.source import Interest, Naming, RatedBy, Role, Side, Source, Stake
from assay.domain.span import Passage, Reason
from assay.domain.statement import BasisKind, Mode, Quote, Statement
from assay.domain.weighing import ParameterOrigin

_KNOWN_ACCESS = frozenset({BasisKind.WITNESSED, BasisKind.DOCUMENT})
_OWN_REPORTING = _KNOWN_ACCESS | {BasisKind.TOLD}
_PARTIES = frozenset({Stake.PARTY, Stake.GAINER})
_DECIDING = frozenset({"naming", "role"})
_SMALLEST_SPREAD = 1.5
_FIELDS = ("reliability", "sensitivity", "false_alarm", "chance", "script", "says_if_scripted", "credence")


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """The parameters of one origin's report, by name: r, t, f, a, b, pi and u of `origin_report.asserts`."""

    reliability: Setting
    sensitivity: Setting
    false_alarm: Setting
    chance: Setting
    script: Setting
    says_if_scripted: Setting
    credence: Setting
    against_interest: bool = False

    def with_setting(self, name: str, value: float) -> ReportSettings:
        """The same report with every parameter `name` fixed at a value."""
        settings: dict[str, Setting] = {field: getattr(self, field) for field in _FIELDS}
        fixed: dict[str, Any] = {
            field: setting.moved_to(value) for field, setting in settings.items() if setting.name == name
        }
        return replace(self, **fixed)

    def decided(self, rows: Rows, names: Collection[str]) -> ReportSettings:
        """The same report with what a person has decided on the item that goes by any of `names`."""
        settings: dict[str, Any] = {field: rows.decided(getattr(self, field), names) for field in _FIELDS}
        return replace(self, **settings)

    def all(self) -> tuple[Setting, ...]:
        """Every setting, in the order r, b, u, t, f, a, pi."""
        return (
            self.reliability,
            self.script,
            self.credence,
            self.sensitivity,
            self.false_alarm,
            self.chance,
            self.says_if_scripted,
        )


def is_party(source: Source, hypothesis: str) -> bool:
    """Whether the source has a stake of its own in the hypothesis: accuser, accused, spokesman, or one that gains."""
    interest = source.interest.get(hypothesis)
    return source.role is Role.PARTY or (interest is not None and interest.stake in _PARTIES)


def is_unsourced_voice(statement: Statement, source: Source | None) -> bool:
    """Whether a publication asserts it in its own voice and does not say how it knows.

    Beside anybody who does speak as a source this is repetition: background ("the ministry has sold arms for years")
    and commentary restate what others found.
    """
    publisher = source is None or source.role is Role.PUBLICATION
    return statement.quote is Quote.VOICE and publisher and statement.basis.kind not in _OWN_REPORTING


def report_settings(
    statement: Statement,
    source: Source,
    *,
    hypothesis: str,
    direction: int,
    content: str,
    rows: Rows = PUBLISHED,
) -> ReportSettings:
    """The parameters of a report by `source`; `direction` is 1 where it speaks for the hypothesis, -1 against.

    `content` is a key of `tables.CONTENT`: bare, detailed or matched.
    """
    script, against = script_setting(source, hypothesis=hypothesis, direction=direction, rows=rows)
    chance, false_alarm = CONTENT[content]
    return ReportSettings(
        reliability=reliability_setting(statement, source, party=is_party(source, hypothesis), rows=rows),
        sensitivity=rows.setting(SENSITIVITY),
        false_alarm=rows.setting(false_alarm),
        chance=rows.setting(chance),
        script=script,
        says_if_scripted=rows.setting(SAYS_IF_SCRIPTED),
        credence=credence_setting(statement, rows),
        against_interest=against,
    )


def reliability_case(source: Source, basis: BasisKind, *, quote: Quote, party: bool) -> str:
    """The row of `tables.RELIABILITY` for a source of this role, naming and basis; every combination has one."""
    named = source.naming is Naming.NAMED
    believes = basis in (BasisKind.BELIEF, BasisKind.INFERRED)
    unknown = "public" if source.role is Role.PUBLIC else "unknown role"
    if quote is Quote.VOICE and source.role is not Role.PUBLIC:
        unknown = "publication, unsourced"
    elif source.naming is Naming.ANONYMOUS:
        unknown = "informant, bare" if basis is BasisKind.UNSTATED else "informant, access described"
    official = "official, on others' conduct" if believes else "official, named" if named else "official, described"
    cases = {
        Role.WITNESS: "witness, named" if named else "witness, unnamed",
        Role.EXPERT: "expert, named" if named else "expert, unnamed",
        Role.OFFICIAL: official,
        Role.PUBLICATION: "publication, own reporting" if basis in _KNOWN_ACCESS else "publication, unsourced",
    }
    return "party" if party else cases.get(source.role, unknown)


def reliability_setting(statement: Statement, source: Source, *, party: bool, rows: Rows = PUBLISHED) -> Setting:
    """r: from the source's Admiralty rating if it has one, else from the table, moved by its record if it has one.

    A letter given together with a record sums the record up, so it is shown and the record is weighed. In the table s
    is halved where access is unstated. A role that a person has decided is what counts, whatever the interest.
    """
    passages = source.mentions[:1]
    shares = f"r:{source.role.value}"
    told = tuple(reason for reason in source.reasons if reason.parameter == "r")
    if source.reliability in ADMIRALTY and source.record is None:
        by_ledger = source.rated_by is RatedBy.LEDGER
        origin = ParameterOrigin.LEDGER if by_ledger else ParameterOrigin.DECISION
        rated = rows.setting(ADMIRALTY[source.reliability], shares=shares, passages=passages, origin=origin)
        return replace(rated, reasons=(*rated.reasons, *told))
    setting = _by_kind(statement, source, party=party, shares=shares, rows=rows)
    if _DECIDING & set(source.decided):
        setting = replace(setting, origin=ParameterOrigin.DECISION, reasons=(*setting.reasons, *told))
    return setting if source.record is None else borne_out(setting, source.record)


def _by_kind(statement: Statement, source: Source, *, party: bool, shares: str, rows: Rows) -> Setting:
    """r as the table has it for a source of this kind on this basis."""
    passages = source.mentions[:1]
    if "role" in source.decided:
        party = source.role is Role.PARTY
    case = reliability_case(source, statement.basis.kind, quote=statement.quote, party=party)
    setting = rows.setting(RELIABILITY[case], shares=shares, passages=passages)
    if statement.basis.kind is BasisKind.UNSTATED and setting.spread is not None:
        unstated = Reason("The text does not say how the source knows, so less is known of its reliability (s halved).")
        spread = max(setting.spread / 2.0, _SMALLEST_SPREAD)
        return replace(setting, spread=spread, reasons=(*setting.reasons, unstated))
    if statement.basis.span is not None:
        span = statement.basis.span
        stated = Reason(
            f"The text says how the source knows: {statement.basis.kind.value}.",
            (Passage(statement.document, span.start, span.end),),
            "r",
        )
        decided = setting.origin is ParameterOrigin.DECISION
        origin = setting.origin if decided else ParameterOrigin.TEXT
        return replace(setting, origin=origin, reasons=(*setting.reasons, stated))
    return setting


def script_setting(source: Source, *, hypothesis: str, direction: int, rows: Rows = PUBLISHED) -> tuple[Setting, bool]:
    """b, and whether the source speaks against its interest.

    Against its interest only where a reason of the source, resting on a passage, names the parameter `b`; a party whose
    words go the other way without such a reason is treated as one of unknown interest. A person's decision on the
    interest is such a reason.
    """
    interest = source.interest.get(hypothesis, Interest())
    decided = _interest_decided(source, hypothesis)
    case, against = _script_case(source, interest, direction=direction, decided=decided)
    passages = tuple(passage for reason in source.reasons if reason.parameter == "b" for passage in reason.passages)
    origin = ParameterOrigin.TEXT if passages else ParameterOrigin.DEFAULT
    setting = rows.setting(SCRIPT[case], shares="b", passages=passages[:2], origin=origin)
    if against:
        hurts = Reason("Here it speaks against its interest, which is seldom done unless it is so.", passages[:2], "b")
        setting = replace(setting, reasons=(*setting.reasons, hurts))
    if decided:
        told = tuple(reason for reason in source.reasons if reason.parameter == "b")[-1:]
        setting = replace(setting, origin=ParameterOrigin.DECISION, reasons=(*setting.reasons, *told))
    return setting, against


def _interest_decided(source: Source, hypothesis: str) -> bool:
    return f"interest {hypothesis}" in source.decided


def _script_case(source: Source, interest: Interest, *, direction: int, decided: bool) -> tuple[str, bool]:
    stake = interest.stake
    if source.role is Role.PARTY and not decided and stake in (Stake.UNKNOWN, Stake.NONE):
        stake = Stake.PARTY
    row = {
        Stake.PARTY: "party, in line",
        Stake.GAINER: "party, in line",
        Stake.ALLY: "ally or rival, in line",
        Stake.RIVAL: "ally or rival, in line",
        Stake.NONE: "none",
        Stake.UNKNOWN: "unknown or unnamed",
    }[stake]
    served = {Side.FOR: 1, Side.AGAINST: -1}.get(interest.side, 0)
    if stake in (Stake.NONE, Stake.UNKNOWN):
        unnamed = source.naming is not Naming.NAMED and source.role is not Role.PUBLICATION
        return ("unknown or unnamed" if unnamed else row), False
    if served * direction >= 0:
        return row, False
    if decided or any(reason.parameter == "b" and reason.passages for reason in source.reasons):
        return row, True
    return "unknown or unnamed", False


def credence_setting(statement: Statement, rows: Rows = PUBLISHED) -> Setting:
    """u: the hedge's credence, at most .80 for an inference and .70 for a belief; .5 for a question.

    A hedge below .5 ("unlikely") counts as 1 - u for the contrary: its stance has already been read as such.
    """
    if statement.mode is Mode.QUESTIONED:
        return rows.setting(BASIS_CREDENCE["questioned"])
    setting = rows.setting(FIRM)
    if statement.hedge is not None:
        hedge = statement.hedge
        reason = Reason(
            f"The words “{hedge.text}” commit the source to about {percent(hedge.u)}.",
            (Passage(statement.document, hedge.start, hedge.end),),
            "u",
        )
        hedged = replace(rows.setting(HEDGED, shares="u"), reasons=())
        setting = hedged.moved_to(max(hedge.u, 1.0 - hedge.u), spread=HEDGED.spread, reason=reason)
    most = BASIS_CREDENCE.get(statement.basis.kind.value)
    if most is not None and setting.value > most.value:
        span = statement.basis.span
        passages = (Passage(statement.document, span.start, span.end),) if span else ()
        return rows.setting(most, shares="u", passages=passages, origin=ParameterOrigin.TEXT)
    return setting


def upstream_links(statement: Statement, source: Source, rows: Rows = PUBLISHED) -> tuple[Setting, ...]:
    """The links between the fact and what we read of it: told, hidden, hearsay marks, our own reading."""
    cases = []
    basis = statement.basis.kind
    if basis is BasisKind.TOLD:
        cases.append("person to person")
    if source.naming is Naming.ANONYMOUS and basis in (BasisKind.TOLD, BasisKind.UNSTATED):
        cases.append("hidden link")
    if statement.relay_mark:
        cases.append("hearsay mark")
    links = [rows.setting(LINKS[case], shares="phi", key=f"phi {case}") for case in cases]
    return (*links, rows.setting(LINKS["our own reading"], shares="phi", key="phi our own reading"))


def link_setting(statement: Statement, *, last: bool, key: str, rows: Rows = PUBLISHED) -> Setting:
    """phi of one relay: the last one prints the words (quoted, mixed, paraphrased), an earlier one passes them on."""
    case = "another outlet"
    if last:
        case = {Quote.DIRECT: "direct quotation", Quote.MIXED: "mixed quotation"}.get(statement.quote, "paraphrase")
    return rows.setting(LINKS[case], shares="phi", key=f"phi {key}")
