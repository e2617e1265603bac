"""The weighted mean of two networks' weights: `python -m training.attribution.average OUT ONE OTHER --share 0.6`.

Networks of which one went on from the other lie in one basin, and their mean is often better than either (Wortsman and
others, 2022).
"""

from __future__ import annotations

import argparse
import pathlib

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=pathlib.Path, help="the folder to write final.pt into")
    parser.add_argument("one", type=pathlib.Path)
    parser.add_argument("other", type=pathlib.Path)
    parser.add_argument("--share", type=float, default=0.6, help="the share of the other, in 0..1")
    options = parser.parse_args()
    one, other = (
        torch.load(folder / "final.pt", map_location="cpu", weights_only=True)["network"]
        for folder in (options.one, options.other)
    )
    mean = {
        name: torch.lerp(value, other[name], options.share) if value.is_floating_point() else value
        for name, value in one.items()
    }
    options.out.mkdir(parents=True, exist_ok=True)
    torch.save({"network": mean}, options.out / "final.pt")


if __name__ == "__main__":
    main()
