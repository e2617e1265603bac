"""Records from outcomes: every source that spoke on a resolved claim is counted once, and never twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from assay.domain.finding import Finding
from assay.domain.outcome import Counted, KeptRecords, LeftOut, Omission, Outcome, OutcomeValue, SavedAppraisal, Side
from assay.errors import UsageError
from assay.sources.keeping.claims import by_claim, known_outcomes
from assay.sources.keeping.log import log_place, log_text, read_log
from assay.sources.keeping.sheet import RecordSheet
from assay.sources.keeping.voices import Voice, voices_of
from assay.sources.ledger.files import Place, short, text_of
from assay.sources.ledger.records import WHAT, read_records
from assay.texts.outlets import bare

_BORNE_OUT = {OutcomeValue.TRUE: Side.FOR, OutcomeValue.FALSE: Side.AGAINST}
"""The side that an outcome bears out; other outcomes count for nobody."""
_SHOWN = 5
_Key = tuple[str, str]


def keep_records(
    appraisals: Iterable[SavedAppraisal],
    outcomes: Sequence[Outcome],
    *,
    records: Place | None = None,
    party_lines: bool = False,
) -> KeptRecords:
    """The records with what the outcomes say of the sources that spoke in `appraisals`.

    `records` names a file that is added to, with the log beside it; neither has to exist, and neither is written. An
    outcome already in the log is not counted again; one that has changed since replaces what was counted. Raises
    `UsageError` where the file or its log cannot be read, or they do not fit each other.
    """
    sheet, findings = _sheet(records)
    logged = read_log(log_place(records)) if records is not None and log_place(records).exists() else ()
    held: dict[_Key, Counted] = {(line.claim_id, bare(line.name)): line for line in logged}
    _check_fit(sheet, held.values(), records)
    groups = by_claim(appraisals)
    known, wrong = known_outcomes(outcomes, groups, logged=_names_in(logged))
    counted: list[Counted] = []
    left_out: list[LeftOut] = []
    for claim, outcome in known.items():
        voices = voices_of(groups.get(claim, ()), resolver=outcome.by, party_lines=party_lines)
        told = groups[claim][0].claim if claim in groups else outcome.claim
        left_out += [
            LeftOut(voice.name, told, voice.omission)
            for voice in voices
            if voice.omission is not None and outcome.value in _BORNE_OUT and (claim, bare(voice.name)) not in held
        ]
        lines, moved = _lines(claim, told, outcome, voices, held=held, sheet=sheet)
        counted += lines
        findings += moved
    for name, (borne_out, resolved) in sorted(_sums(counted, held).items()):
        sheet.add(name, borne_out=borne_out, resolved=resolved)
    return KeptRecords(
        entries=sheet.entries(),
        counted=tuple(counted),
        left_out=tuple(left_out),
        table=sheet.text(),
        log=log_text([*logged, *counted]),
        findings=(*findings, *wrong, *_shared_names(left_out)),
    )


def _sheet(records: Place | None) -> tuple[RecordSheet, list[Finding]]:
    if records is None or not Path(records).exists():
        return RecordSheet(shown=str(records or "")), []
    _, findings = read_records(records)
    kept = [
        Finding(one.code, one.message.replace("It is left out.", "It is kept as it is."), one.hint, one.document)
        for one in findings
    ]
    return RecordSheet(text_of(records, what=WHAT), shown=str(records)), kept


def _check_fit(sheet: RecordSheet, held: Iterable[Counted], records: Place | None) -> None:
    """Raises `UsageError` where the log does not hold what the records say was counted."""
    in_log: Counter[str] = Counter()
    names: dict[str, str] = {}
    for line in held:
        in_log[bare(line.name)] += line.resolved
        names[bare(line.name)] = line.name
    in_sheet = sheet.counted()
    for key in sorted(set(in_log) | set(in_sheet)):
        if in_log[key] != in_sheet[key]:
            raise UsageError(
                f"{records} says that {in_sheet[key]} claims of “{names.get(key, key)}” were counted, and its log "
                f"{log_place(records or '')} has {in_log[key]}: an outcome could be counted twice or lost.",
                hint="Put the file back that belongs to the other, or take the source's lines out of both.",
            )


def _names_in(logged: Iterable[Counted]) -> dict[str, str]:
    """The claims in the log by identifier and by fingerprint."""
    return {form: line.claim_id for line in logged for form in (line.claim_id, line.fingerprint)}


def _lines(
    claim: str,
    told: str,
    outcome: Outcome,
    voices: Iterable[Voice],
    *,
    held: Mapping[_Key, Counted],
    sheet: RecordSheet,
) -> tuple[list[Counted], list[Finding]]:
    """What is new to the log on one claim, and a finding for what was counted otherwise before."""
    said = {}
    for voice in voices:
        if voice.side is not None:
            name = sheet.name_of(voice)
            said[claim, bare(name)] = (name, voice.side, voice.fingerprint)
    before = {key: (line.name, line.said, line.fingerprint) for key, line in held.items() if key[0] == claim}
    lines: list[Counted] = []
    findings: list[Finding] = []
    changed: list[Counted] = []
    for key, (name, side, fingerprint) in sorted((said | before).items()):
        right = _BORNE_OUT.get(outcome.value)
        borne_out, resolved = (int(right is side), 1) if right is not None else (0, 0)
        old = held.get(key)
        if key in said and said[key][1] is not side:
            findings.append(_moved(name, told, side))
        if old is None and not resolved:
            continue
        if old is None or (old.borne_out, old.resolved) != (borne_out, resolved):
            lines.append(Counted(name, told, claim, side, outcome, fingerprint, borne_out, resolved))
            changed += [] if old is None else [old]
    return lines, [*findings, *([_changed(changed, outcome)] if changed else [])]


def _sums(counted: Iterable[Counted], held: Mapping[_Key, Counted]) -> dict[str, tuple[int, int]]:
    """What is to be added to each record: the new lines less those that they replace."""
    sums: dict[str, tuple[int, int]] = {}
    for line in counted:
        old = held.get((line.claim_id, bare(line.name)))
        k, n = sums.get(line.name, (0, 0))
        k += line.borne_out - (old.borne_out if old else 0)
        n += line.resolved - (old.resolved if old else 0)
        sums[line.name] = (k, n)
    return sums


def _changed(before: Sequence[Counted], new: Outcome) -> Finding:
    old, names = before[0], ", ".join(short(line.name) for line in before[:_SHOWN])
    more = ", …" if len(before) > _SHOWN else ""
    return Finding(
        "outcome-changed",
        f"“{short(old.claim)}” was counted as {old.outcome.value} (by {short(old.outcome.by)}) and is now {new.value} "
        f"(by {short(new.by)}). The records of {names}{more} are changed.",
        "If the earlier outcome stands, put it back and run again.",
    )


def _moved(name: str, claim: str, side: Side) -> Finding:
    return Finding(
        "side-changed",
        f"{short(name)} was counted as {side} “{short(claim)}”, and the appraisals given read it otherwise; "
        "the count stands.",
        "To count it anew, take its line out of the log and its claim out of the record.",
        severe=False,
    )


def _shared_names(left_out: Iterable[LeftOut]) -> list[Finding]:
    return [
        Finding(
            "sources-of-one-name",
            f"Several sources are called “{short(line.name)}” in one appraisal: on “{short(line.claim)}” none counts.",
            "If they are one, decide so (same: …) and appraise again; if not, give one another name.",
        )
        for line in left_out
        if line.why is Omission.SHARED_NAME
    ]
