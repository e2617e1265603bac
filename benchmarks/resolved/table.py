"""`python -m benchmarks.resolved.table`: writes the tables of README.md anew from the frozen figures."""

from __future__ import annotations

import argparse
import json
import pathlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchmarks.resolved.run import FROZEN
from benchmarks.resolved.variants import SHIPPED

README = pathlib.Path(__file__).parent / "README.md"
BEGIN, END = "<!-- {} -->", "<!-- end -->"
PEERS = FROZEN.parent / "peers-frozen.json"
Figures = Mapping[str, Any]


def labels(frozen: Figures) -> list[str]:
    """The four labels, a way to tell them a row."""
    head = ["", "claims", "macro-F1", "Supported", "Refuted", "Not Enough", "Conflicting", "accuracy"]
    return _table(head, [[name, *_row(figures)] for name, figures in _ways(frozen)])


def likelihoods(frozen: Figures) -> list[str]:
    """Whether likelihoods come true, a variant and prior a row."""
    head = ["", "prior", "claims, true", "Brier", "log loss", "ECE, equal size", "by chance", "covered", "expected"]
    rows = []
    for name, found in frozen["variants"].items():
        for key, prior in (("likelihood", "published"), ("likelihood_from_base_rate", "base rate")):
            figures = found[key]
            covered = figures["coverage"]
            rows.append([name, prior, *_chances(figures), _plain(covered["covered"]), _plain(covered["expected"])])
        figures = found["weights_scaled"]
        if "bins" in figures:
            rows.append([name, f"base rate, weights times {figures['factor']:g}", *_chances(figures), "", ""])
    for name, figures in frozen.get("peers", {}).items():
        rows.append([name, "", *_chances(figures["likelihood"]), "", ""])
    return _table(head, rows)


def _chances(figures: Figures) -> list[str]:
    shown = [f"{figures['claims']}, {_plain(figures['true'])}", _plain(figures["brier"]), _plain(figures["log_loss"])]
    return [*shown, *(_plain(figures[of]) for of in ("ece_equal_size", "ece_equal_size_by_chance"))]


def bearings(frozen: Figures) -> list[str]:
    """What a reading is worth, a band a row."""
    head = ["support less opposition", "origins, claim true", "false", "weight seen, dB", "weight of s_H, dB"]
    rows = [
        [
            f"{row['from']:.1f} to {row['to']:.1f}",
            str(row["true"]),
            str(row["false"]),
            str(row["seen"]),
            str(row["told"]),
        ]
        for row in frozen["by_bearing"]
    ]
    return _table(head, rows)


def _ways(frozen: Figures) -> Iterator[tuple[str, Figures]]:
    yield "the verdict's label, as shipped", frozen["the verdict's label"]
    for name, found in frozen["variants"].items():
        yield f"fitted rule, {name}", found["rule"]
        if "rule_with_reports" in found:
            yield f"with the reports' own stance, {name}", found["rule_with_reports"]
        if name == SHIPPED.name:
            yield f"the same, blind to searches that found nothing, {name}", found["rule_without_searches"]
    yield from frozen["counted"].items()
    for name, found in frozen.get("peers", {}).items():
        if "labels" in found:
            yield name, found["labels"]


def _row(figures: Figures) -> list[str]:
    macro = figures["macro_f1"]
    shown = [str(figures["claims"]), f"{_plain(macro['value'])} ({_plain(macro['low'])}–{_plain(macro['high'])})"]
    return [*shown, *(_plain(value) for value in figures["f1"].values()), _plain(figures["accuracy"]["value"])]


TABLES = {"labels": labels, "likelihoods": likelihoods, "bearings": bearings}


def with_tables(text: str, frozen: Figures) -> str:
    """The page with what stands between its marks replaced by the tables."""
    for name in ("averitec", "climate-fever"):
        for kind, make in TABLES.items():
            begin = BEGIN.format(f"{name} {kind}")
            before, after = text.split(begin, 1)
            rest = after.split(END, 1)[1]
            text = "\n".join([f"{before}{begin}", "", *make(frozen[name]), "", f"{END}{rest}"])
    return text


def read_results() -> dict[str, Any]:
    """The frozen figures with those of the peers, where there are some."""
    found = json.loads(FROZEN.read_text(encoding="utf-8"))
    peers = json.loads(PEERS.read_text(encoding="utf-8")) if PEERS.exists() else {}
    return {
        name: {**figures, "peers": peers.get(name, {})} if isinstance(figures, dict) else figures
        for name, figures in found.items()
    }


def _plain(value: float) -> str:
    return f"{value:.3f}".removeprefix("0") if 0 <= value < 1 else f"{value:.3f}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return ["| " + " | ".join(line) + " |" for line in (head, ["---"] * len(head), *rows)]


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    README.write_text(with_tables(README.read_text(encoding="utf-8"), read_results()), encoding="utf-8")


if __name__ == "__main__":
    main()
