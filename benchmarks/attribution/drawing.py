"""Draws the frontier as a plain SVG picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 760, 440
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 24, 48
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#222}.small{font-size:11px;fill:#555}"
    ".axis{stroke:#222}.grid{stroke:#ddd}.frontier{fill:none;stroke:#06c;stroke-width:1.5}"
    ".peer{stroke:#a30;stroke-dasharray:5 4}"
)
Row = Mapping[str, object]


def frontier_svg(rows: Sequence[Row], *, peers: Mapping[str, float]) -> str:
    """Statement F1 (upwards) against articles a second; `peers` are drawn as lines at their speed."""
    places = [(float(str(row["articles_per_s"])), float(str(row["statement_f1"])), str(row["name"])) for row in rows]
    fastest = max([speed for speed, _, _ in places] + list(peers.values())) * 1.08
    least = min(f1 for _, f1, _ in places) - 0.01
    most = max(f1 for _, f1, _ in places) + 0.01

    def x(speed: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * speed / fastest

    def y(f1: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (most - f1) / (most - least)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'aria-label="Statement F1 against articles a second">',
        f"<style>{STYLE}</style>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for step in range(round(least * 100), round(most * 100) + 1):
        if y(step / 100) < TOP or y(step / 100) > HEIGHT - BOTTOM:
            continue
        parts.append(
            f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(step / 100):.1f}" y2="{y(step / 100):.1f}"/>'
        )
        parts.append(f'<text x="{LEFT - 8}" y="{y(step / 100) + 4:.1f}" text-anchor="end">{step / 100:.2f}</text>')
    for speed in range(0, int(fastest) + 1, 5):
        parts.append(f'<text x="{x(speed):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{speed}</text>')
    parts.append(f'<path class="axis" fill="none" d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}"/>')
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">articles a second</text>'
    )
    parts.append(f'<text x="{LEFT + 8}" y="{TOP + 4}">statement F1, PolNeAR dev</text>')
    for number, (name, speed) in enumerate(peers.items()):
        parts.append(f'<path class="peer" d="M{x(speed):.1f} {TOP + 16}V{HEIGHT - BOTTOM}"/>')
        parts.append(
            f'<text class="small" x="{x(speed) + 4:.1f}" y="{HEIGHT - BOTTOM - 8 - 14 * number}">{escape(name)}</text>'
        )
    best = [place for place in sorted(places) if not any(_beats(other, place) for other in places)]
    parts.append('<polyline class="frontier" points="' + " ".join(f"{x(s):.1f},{y(f):.1f}" for s, f, _ in best) + '"/>')
    for speed, f1, name in places:
        on = (speed, f1, name) in best
        parts.append(f'<circle cx="{x(speed):.1f}" cy="{y(f1):.1f}" r="4" fill="{"#06c" if on else "#999"}"/>')
        turn = x(speed) > WIDTH * 0.72
        parts.append(
            f'<text class="small" x="{x(speed) + (-8 if turn else 8):.1f}" y="{y(f1) - 6:.1f}" '
            f'text-anchor="{"end" if turn else "start"}">{escape(name)}</text>'
        )
    return "\n".join([*parts, "</svg>"]) + "\n"


def _beats(one: tuple[float, float, str], other: tuple[float, float, str]) -> bool:
    return one[0] >= other[0] and one[1] >= other[1] and one[:2] != other[:2]
