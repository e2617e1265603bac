"""`python -m benchmarks.stance.reliability`: draws how often probabilities come true, from the frozen figures, as SVG.

One panel for each reader and set: upwards the share that was right, to the right the probability that was told; what is
calibrated lies on the diagonal. The bins hold nearly the same number of pairs; bars are 95 % intervals (Wilson 1927).
"""

from __future__ import annotations

import argparse
import math
import pathlib
from collections.abc import Mapping, Sequence
from html import escape

from benchmarks.stance.table import read_results

TARGET = pathlib.Path(__file__).parents[2] / "docs" / "images" / "stance-reliability.svg"
PANELS = (
    ("contrast", "neural", "statements: contrast cases"),
    ("unseen", "neural", "statements: unseen cases"),
    ("climate-fever", "neural", "texts: Climate-FEVER"),
    ("fnc1", "neural", "reports: FNC-1"),
    ("written", "bearing head", "bearing, learnt alone: written"),
    ("nli", "entailment head", "entailment: SNLI, MultiNLI"),
    ("wice", "coverage head", "coverage: WiCE"),
    ("labelled", "neural", "statements: real reports"),
)
COLUMNS = 4
SIDE, GAP, LEFT, TOP = 200, 56, 48, 40
# Greys and colours that can be read on white and on black.
STYLE = (
    "text{font:12px system-ui,sans-serif;fill:#767676}.title{font-weight:600}.axis{fill:none;stroke:#767676}"
    ".even{stroke:#767676;stroke-dasharray:4 4}.told{fill:none;stroke:#2f7fd0;stroke-width:1.5}"
    ".spread{stroke:#2f7fd0;stroke-opacity:.55}.bin{fill:#2f7fd0}"
)
_Z = 1.959964
Bin = Mapping[str, float]


def interval(right: float, pairs: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    middle, spread = right + _Z**2 / (2 * pairs), _Z * math.sqrt(right * (1 - right) / pairs + _Z**2 / (4 * pairs**2))
    whole = 1 + _Z**2 / pairs
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


def reliability_svg(panels: Sequence[tuple[str, float, Sequence[Bin]]]) -> str:
    """The picture of some panels, each a title, a calibration error, and bins with `pairs`, `probability`, `right`."""
    columns = min(COLUMNS, len(panels))
    rows = -(-len(panels) // COLUMNS)
    width, height = LEFT + columns * (SIDE + GAP), TOP + rows * (SIDE + GAP + 16)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        'aria-label="How often an answer is right, against the probability told for it">',
        f"<style>{STYLE}</style>",
    ]
    for number, (title, error, bins) in enumerate(panels):
        left, top = LEFT + number % COLUMNS * (SIDE + GAP), TOP + number // COLUMNS * (SIDE + GAP + 16)
        parts.append(f'<g transform="translate({left} {top})">')
        parts.extend(_panel(title, error, bins))
        parts.append("</g>")
    return "\n".join([*parts, "</svg>"]) + "\n"


def _panel(title: str, error: float, bins: Sequence[Bin]) -> list[str]:
    parts = [
        f'<text class="title" y="-18">{escape(title)}</text>',
        f'<text y="-4">calibration error {error:.3f}</text>',
        f'<path class="axis" d="M0 0V{SIDE}H{SIDE}"/>',
        f'<path class="even" d="M0 {SIDE}L{SIDE} 0"/>',
    ]
    for step in (0, 50, 100):
        place = SIDE * step / 100
        parts.append(f'<text x="{place:.0f}" y="{SIDE + 16}" text-anchor="middle">{step} %</text>')
        parts.append(f'<text x="-6" y="{SIDE - place + 4:.0f}" text-anchor="end">{step} %</text>')
    points = []
    for one in bins:
        low, high = interval(one["right"], one["pairs"])
        x, y = SIDE * one["probability"], SIDE * (1 - one["right"])
        parts.append(f'<path class="spread" d="M{x:.1f} {SIDE * (1 - low):.1f}V{SIDE * (1 - high):.1f}"/>')
        parts.append(f'<circle class="bin" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>')
        points.append(f"{x:.1f},{y:.1f}")
    parts.append(f'<polyline class="told" points="{" ".join(points)}"/>')
    return parts


def panels_of(frozen: Mapping[str, Mapping[str, object]]) -> list[tuple[str, float, Sequence[Bin]]]:
    """The panels for which there are frozen figures."""
    found = []
    for name, reader, title in PANELS:
        figures = frozen.get(name, {}).get(reader)
        if isinstance(figures, dict) and "calibration" in figures:
            known = figures["calibration"]
            found.append((title, float(known["ece_equal_size"]), known["bins"]))
    return found


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    found = read_results()
    figures = {**found["stance"], **{name: found[name] for name in ("contrast", "unseen")}}
    TARGET.write_text(reliability_svg(panels_of(figures)), encoding="utf-8")


if __name__ == "__main__":
    main()
