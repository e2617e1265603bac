"""Writes the trained network as int8 ONNX, with tokenizer and card: `python -m training.attribution.export FOLDER`."""

from __future__ import annotations

import argparse
import hashlib
import json
import pathlib
import shutil
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tokenizers import Tokenizer

from training.attribution.encoder import encoder_folder
from training.attribution.network import AttributionNetwork, start_from_encoder

TARGET = pathlib.Path(__file__).resolve().parents[2] / "src" / "assay" / "models" / "attribution"
OUTPUTS = ["tags", "content_query", "cue_key", "cue_query", "source_key", "factuality"]


def load(folder: pathlib.Path) -> AttributionNetwork:
    """The network with the trained weights: the final ones where training is done, else the last checkpoint's."""
    network = start_from_encoder(encoder_folder())
    final = folder / "final.pt"
    path = final if final.exists() else folder / "checkpoint.pt"
    trained = torch.load(path, map_location="cpu", weights_only=True)["network"]
    network.load_state_dict(trained, strict=False)  # an older network may lack a head
    return network.eval()


def write_onnx(network: AttributionNetwork, target: pathlib.Path) -> None:
    """The network as a float32 ONNX graph with a free batch and length."""
    ids = torch.ones((2, 16), dtype=torch.int64)
    free = {0: "batch", 1: "length"}
    torch.onnx.export(
        network,
        (ids, ids, torch.zeros_like(ids)),
        str(target),
        input_names=["ids", "mask", "shapes"],
        output_names=OUTPUTS,
        dynamic_axes=dict.fromkeys(["ids", "mask", "shapes", *OUTPUTS], free),
        opset_version=17,
        dynamo=False,
    )


def quantize(source: pathlib.Path, target: pathlib.Path) -> None:
    """Dynamic int8 with a scale per channel; the small heads stay float32, where rounding costs most."""
    with tempfile.TemporaryDirectory() as name:
        ready = pathlib.Path(name) / "ready.onnx"
        quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
        graph = onnx.load(ready).graph
        multiplied = [node.name for node in graph.node if node.op_type in {"MatMul", "Gemm"}]
        heads = [name for name in multiplied if "encoder" not in name]
        quantize_dynamic(
            ready, target, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=heads,
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder", type=pathlib.Path, nargs="?", default=pathlib.Path("runs/attribution"), help="the training folder"
    )
    parser.add_argument("--target", type=pathlib.Path, default=TARGET)
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        full = pathlib.Path(name) / "full.onnx"
        write_onnx(load(options.folder), full)
        shutil.copy(full, options.folder / "full.onnx")
        quantize(full, options.target / "model.onnx")
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(options.target / "tokenizer.json"), pretty=False)
    graph = (options.target / "model.onnx").read_bytes()
    card = json.loads((pathlib.Path(__file__).parent / "card.json").read_text(encoding="utf-8"))
    card["sha256"] = hashlib.sha256(graph).hexdigest()
    card["bytes"] = len(graph)
    (options.target / "card.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print(f"{options.target}: {len(graph) / 1e6:.1f} MB, sha256 {card['sha256']}")


if __name__ == "__main__":
    main()
