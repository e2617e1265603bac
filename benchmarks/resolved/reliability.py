"""`python -m benchmarks.resolved.reliability`: draws how often claims of one likelihood are true, as SVG."""

from __future__ import annotations

import argparse
import json
import pathlib
from collections.abc import Mapping
from typing import Any

from benchmarks.resolved.run import FROZEN
from benchmarks.stance.reliability import reliability_svg

TARGET = pathlib.Path(__file__).parents[2] / "docs" / "images" / "resolved-reliability.svg"
SETS = {"averitec": "AVeriTeC", "climate-fever": "Climate-FEVER"}
PRIORS = {"likelihood": "published prior", "likelihood_from_base_rate": "base rate"}


def drawn(frozen: Mapping[str, Any]) -> str:
    """The picture: each set from the published prior and from the base rate."""
    panels = []
    for name, title in SETS.items():
        figures = frozen[name]["variants"]["as shipped"]
        for key, prior in PRIORS.items():
            found = figures[key]
            panels.append((f"{title}, {prior}", float(found["ece_equal_size"]), found["bins"]))
    label = "How often a claim is true, against the likelihood told for it"
    return reliability_svg(panels).replace("How often an answer is right, against the probability told for it", label)


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    TARGET.write_text(drawn(json.loads(FROZEN.read_text(encoding="utf-8"))), encoding="utf-8")


if __name__ == "__main__":
    main()
