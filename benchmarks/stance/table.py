"""`python -m benchmarks.stance.table`: writes the tables of README.md anew from the frozen figures."""

from __future__ import annotations

import argparse
import json
import pathlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

HERE = pathlib.Path(__file__).parent
README = HERE / "README.md"
RESULTS = HERE / "results"
BEGIN, END = "<!-- {} -->", "<!-- end -->"
_NOT_READERS = frozenset({"pairs", "groups"})
_PARTS = {"snli-dev": "SNLI", "mnli-dev": "MultiNLI"}
_NO_FIGURE = ""
Figures = Mapping[str, Any]


def read_results() -> dict[str, Any]:
    """The frozen figures by file: `stance`, `peers`, `contrast`, `unseen`; empty for a file that is not there."""
    return {name: _load(RESULTS / f"{name}-frozen.json") for name in ("stance", "peers", "contrast", "unseen")}


def reports(found: Figures) -> list[str]:
    """Reports: FNC-1, ARC and those written for the project, a reader a row."""
    head = [
        "",
        "FNC-1: weighted score",
        "macro-F1",
        "F1 of agree, disagree",
        "ARC: weighted score",
        "macro-F1",
        "reports: weighted score",
        "macro-F1",
    ]
    rows = []
    for reader, by_set in _by_reader(found, ("fnc1", "arc", "reports")):
        fnc, arc, own = by_set.get("fnc1", {}), by_set.get("arc", {}), by_set.get("reports", {})
        directions = [_plain(fnc["answers"][name]["f1"]) for name in ("agree", "disagree")] if fnc else []
        shown = [_shown(fnc, "weighted_score"), _shown(fnc, "macro_f1"), ", ".join(directions)]
        shown += [_shown(each, measure) for each in (arc, own) for measure in ("weighted_score", "macro_f1")]
        rows.append([reader, *shown])
    return _table(head, rows)


def sentences(found: Figures) -> list[str]:
    """Entailment and coverage, a reader a row."""
    head = [
        "",
        "SNLI",
        "MultiNLI",
        "together",
        "Climate-FEVER",
        "its macro-F1",
        "COVID-Fact",
        "WiCE: macro-F1",
        "written",
        "labelled: macro-F1",
    ]
    rows = []
    for reader, by_set in _by_reader(found, ("nli", "climate-fever", "covidfact", "wice", "written", "labelled")):
        nli, climate = by_set.get("nli", {}), by_set.get("climate-fever", {})
        parts = [_shown(nli.get("parts", {}).get(name, {}), "accuracy") for name in _PARTS]
        row = [reader, *parts, _shown(nli, "accuracy"), _shown(climate, "accuracy"), _shown(climate, "macro_f1")]
        row += [_shown(by_set.get("covidfact", {}), "accuracy"), _shown(by_set.get("wice", {}), "macro_f1")]
        row.append(_shown(by_set.get("written", {}), "accuracy"))
        row.append(_shown(by_set.get("labelled", {}), "macro_f1"))
        rows.append(row)
    return _table(head, rows)


def calibrations(found: Figures) -> list[str]:
    """The calibration of Assay's own readers, a set and reader a row."""
    head = ["", "", "ECE, equal width", "equal size", "by chance", "every answer", "Brier", "log loss"]
    keys = ("ece_equal_width", "ece_equal_size", "ece_equal_size_by_chance", "ece_of_every_answer", "brier", "log_loss")
    sets = {**found["stance"], "contrast cases": found["contrast"], "unseen cases": found["unseen"]}
    rows = []
    for name, by_reader in sets.items():
        for reader, figures in by_reader.items() if isinstance(by_reader, dict) else ():
            known = figures.get("calibration", {}) if isinstance(figures, dict) else {}
            if known:
                rows.append([name, reader, *(_plain(known[key]) if key in known else _NO_FIGURE for key in keys)])
    return _table(head, rows)


def contrast(found: Figures) -> list[str]:
    """Contrast cases met, a group a row, seen and unseen ones."""
    columns = [
        (f"{reader}{', **unseen**' if which == 'unseen' else ''}", found[which][reader])
        for which in ("contrast", "unseen")
        for reader in found[which]
        if isinstance(found[which][reader], dict)
    ]
    groups = sorted({group for _, of in columns for group in of["groups"]})
    rows = [["all", *(f"{_plain(of['met'])} of {of['cases']}" for _, of in columns)]]
    rows.append(["labels right", *(f"{_plain(of['labels_right'])} of {of['labels']}" for _, of in columns)])
    for group in groups:
        known = [of["groups"].get(group) for _, of in columns]
        rows.append([group, *(f"{_plain(one['met'])} of {one['cases']}" if one else _NO_FIGURE for one in known)])
    return _table(["", *(name for name, _ in columns)], rows)


TABLES = {"reports": reports, "sentences": sentences, "calibration": calibrations, "contrast": contrast}


def with_tables(text: str, found: Figures) -> str:
    """The page `text` with what stands between its marks replaced by the tables."""
    for name, make in TABLES.items():
        begin = BEGIN.format(name)
        before, after = text.split(begin, 1)
        rest = after.split(END, 1)[1]
        text = "\n".join([f"{before}{begin}", "", *make(found), "", f"{END}{rest}"])
    return text


def _by_reader(found: Figures, names: Sequence[str]) -> Iterator[tuple[str, dict[str, Figures]]]:
    """Each reader or peer with its figures on those of the sets that it was measured on, Assay's own first."""
    readers: dict[str, dict[str, Figures]] = {}
    for of in (found["stance"], found["peers"]):
        for name in names:
            for reader, figures in of.get(name, {}).items():
                if reader not in _NOT_READERS:
                    readers.setdefault("head alone" if reader.endswith(" head") else reader, {})[name] = figures
    yield from readers.items()


def _shown(figures: Figures, key: str) -> str:
    if key not in figures:
        return _NO_FIGURE
    one = figures[key]
    return f"{_plain(one['value'])} ({_plain(one['low'])}–{_plain(one['high'])})"


def _plain(value: float) -> str:
    return f"{value:.3f}".removeprefix("0") if value < 1 else f"{value:.3f}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]


def _load(path: pathlib.Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    README.write_text(with_tables(README.read_text(encoding="utf-8"), read_results()), encoding="utf-8")


if __name__ == "__main__":
    main()
