"""A float32 graph as dynamic int8."""

from __future__ import annotations

import hashlib
import json
import pathlib
from collections.abc import Collection

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic


def quantize(graph: onnx.ModelProto, target: pathlib.Path, *, exact: Collection[str]) -> None:
    """Dynamic int8 with a scale per channel; the small heads `exact` stay float32, where rounding costs most."""
    heads = [node.name for node in graph.graph.node if node.name.removesuffix(".product") in exact]
    quantize_dynamic(
        graph, target, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=heads,
        op_types_to_quantize=["MatMul", "Gather"], extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )  # fmt: skip


def write_card(card: pathlib.Path, target: pathlib.Path) -> None:
    """The model card beside `target`/model.onnx, with the size and hash of what is shipped."""
    graph = (target / "model.onnx").read_bytes()
    told = json.loads(card.read_text(encoding="utf-8"))
    told["sha256"] = hashlib.sha256(graph).hexdigest()
    told["bytes"] = len(graph)
    (target / "card.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    print(f"{target}: {len(graph) / 1e6:.1f} MB, sha256 {told['sha256']}")
