"""Writes the trained network as int8 ONNX, with tokenizer and card: `python -m training.attribution.export FOLDER`."""

from __future__ import annotations

import argparse
import pathlib

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer

from training.attribution.encoder import encoder_folder
from training.attribution.graph import build
from training.attribution.network import SHAPES, AttributionNetwork, start_from_encoder
from training.quantize import quantize, write_card

TARGET = pathlib.Path(__file__).resolve().parents[2] / "src" / "assay" / "models" / "attribution"
OUTPUTS = ["tags", "content_query", "cue_key", "cue_query", "source_key"]
_FARTHEST = 0.01  # what the float32 graph and the network may differ by: they add in another order


def load(folder: pathlib.Path) -> AttributionNetwork:
    """The network with the trained weights: the final ones where training is done, else the last checkpoint's."""
    network = start_from_encoder(encoder_folder())
    final = folder / "final.pt"
    path = final if final.exists() else folder / "checkpoint.pt"
    trained = torch.load(path, map_location="cpu", weights_only=True)["network"]
    network.load_state_dict(trained)
    return network.eval()


def difference(network: AttributionNetwork, graph: onnx.ModelProto) -> float:
    """The largest difference between what the network and its float32 graph make of a window of random pieces."""
    chance = torch.Generator().manual_seed(1)
    ids = torch.randint(1000, 20_000, (1, 200), generator=chance)
    shapes = torch.randint(0, SHAPES, (1, 200), generator=chance)
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(OUTPUTS, {"ids": ids.numpy(), "shapes": shapes.numpy()})
    with torch.no_grad():
        wanted = network(ids, torch.ones_like(ids), shapes)
    return max(float(np.abs(one - other.numpy()).max()) for one, other in zip(found, wanted, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder", type=pathlib.Path, nargs="?", default=pathlib.Path("runs/attribution"), help="the training folder"
    )
    parser.add_argument("--target", type=pathlib.Path, default=TARGET)
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    network = load(options.folder)
    full = build(network, OUTPUTS)
    far = difference(network, full)
    if far > _FARTHEST:
        raise SystemExit(f"The graph is not the network: outputs differ by up to {far:.4f}.")
    onnx.save(full, options.folder / "full.onnx")
    quantize(full, options.target / "model.onnx", exact=OUTPUTS)
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(options.target.parent / "tokenizer.json"), pretty=False)
    write_card(pathlib.Path(__file__).parent / "card.json", options.target)


if __name__ == "__main__":
    main()
