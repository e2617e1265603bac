"""Writes the trained pair reader as int8 ONNX, with its card: `python -m training.stance.export FOLDER`."""

from __future__ import annotations

import argparse
import pathlib

import numpy as np
import onnx
import onnxruntime
import torch

from training.attribution.encoder import encoder_folder
from training.quantize import quantize, write_card
from training.stance.graph import build
from training.stance.network import HEADS, PairNetwork, start_from_encoder, take_over
from training.stance.words import TARGET

_FARTHEST = 0.01  # what the float32 graph and the network may differ by: they add in another order


def load(folder: pathlib.Path) -> PairNetwork:
    """The network with the trained weights: the final ones where training is done, else the last checkpoint's."""
    network = start_from_encoder(encoder_folder())
    final = folder / "final.pt"
    path = final if final.exists() else folder / "checkpoint.pt"
    saved = torch.load(path, map_location="cpu", weights_only=True)
    take_over(network, saved.get("mean", saved["network"]))
    return network.eval()


def difference(network: PairNetwork, graph: onnx.ModelProto) -> float:
    """The largest difference between what the network and its float32 graph make of a pair of random pieces."""
    chance = torch.Generator().manual_seed(1)
    ids = torch.randint(1000, 20_000, (1, 90), generator=chance)
    segments = (torch.arange(90) > 20).long()[None]
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(list(HEADS), {"ids": ids.numpy(), "segments": segments.numpy()})
    with torch.no_grad():
        wanted = network(ids, torch.ones_like(ids), segments)
    return max(float(np.abs(one - wanted[name].numpy()).max()) for name, one in zip(HEADS, found, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=pathlib.Path("runs/stance"))
    parser.add_argument("--target", type=pathlib.Path, default=TARGET)
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    network = load(options.folder)
    full = build(network)
    far = difference(network, full)
    if far > _FARTHEST:
        raise SystemExit(f"The graph is not the network: outputs differ by up to {far:.4f}.")
    onnx.save(full, options.folder / "full.onnx")
    quantize(full, options.target / "model.onnx", exact=HEADS)
    write_card(pathlib.Path(__file__).parent / "card.json", options.target)


if __name__ == "__main__":
    main()
