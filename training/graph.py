"""A trained encoder as an ONNX graph for reading one window, written node by node.

An exporter follows every line of the encoder's code, with masks for padding that a single window never has. Written by
hand the graph is a few nodes a layer, attention is one of ONNX Runtime's own operators, and it does not depend on how
the exporter or the encoder's library happens to be written this year. Each export compares it with its network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper
from torch import nn
from transformers import BertConfig

ENCODER = "encoder"  # how the names of the encoder's nodes begin
_RUNTIME = "com.microsoft"  # the domain of ONNX Runtime's own operators


class Graph:
    """Nodes and weights as they are added; every node has one output, and that gives it its name."""

    def __init__(self, network: nn.Module) -> None:
        self.nodes: list[object] = []
        self.weights: list[object] = []
        self._state = {name: value.detach().float().numpy() for name, value in network.state_dict().items()}

    def width(self, layer: str) -> int:
        """How many numbers a linear layer gives."""
        return len(self._state[f"{layer}.bias"])

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name: str) -> str:
        """A weight of the network as it is."""
        return self.constant(name, self._state[name])

    def node(self, kind: str, inputs: Sequence[str], name: str, *, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def linear(self, values: str, layer: str, name: str) -> str:
        weight = self.constant(f"{layer}.weight", self._state[f"{layer}.weight"].T)
        product = self.node("MatMul", [values, weight], f"{name}.product")
        return self.node("Add", [product, self.weight(f"{layer}.bias")], name)

    def normalized(self, values: str, layer: str, name: str, epsilon: float) -> str:
        inputs = [values, self.weight(f"{layer}.weight"), self.weight(f"{layer}.bias")]
        return self.node("LayerNormalization", inputs, name, axis=-1, epsilon=epsilon)


def encoded(graph: Graph, config: BertConfig, *, kinds: str) -> str:
    """The last states [1, length, width] of the encoder over the inputs `ids` and `kinds`, both [1, length]."""
    hidden = _embedded(graph, config.layer_norm_eps, kinds)
    for number in range(config.num_hidden_layers):
        hidden = _layer(graph, hidden, number, heads=config.num_attention_heads, epsilon=config.layer_norm_eps)
    return hidden


def finished(
    graph: Graph, name: str, *, inputs: Sequence[str], outputs: Mapping[str, Sequence[str | int]]
) -> ModelProto:
    """The graph as a model; `inputs` are [1, length] whole numbers, `outputs` have the shapes given."""
    built = helper.make_graph(
        graph.nodes,
        name,
        [helper.make_tensor_value_info(one, TensorProto.INT64, ["batch", "length"]) for one in inputs],
        [helper.make_tensor_value_info(one, TensorProto.FLOAT, shape) for one, shape in outputs.items()],
        graph.weights,
    )
    domains = [helper.make_opsetid("", 17), helper.make_opsetid(_RUNTIME, 1)]
    return helper.make_model(built, opset_imports=domains, ir_version=8)


def _embedded(graph: Graph, epsilon: float, kinds: str) -> str:
    table = "encoder.embeddings"
    words = graph.node("Gather", [graph.weight(f"{table}.word_embeddings.weight"), "ids"], "words")
    added = graph.node("Gather", [graph.weight(f"{table}.token_type_embeddings.weight"), kinds], "kinds")
    length = graph.node("Shape", ["ids"], "length", start=1, end=2)
    zero = graph.constant("zero", np.zeros(1, np.int64))
    places = graph.weight(f"{table}.position_embeddings.weight")
    used = graph.node("Slice", [places, zero, length, zero], "places")
    both = graph.node("Add", [words, added], "words_and_kinds")
    return graph.normalized(graph.node("Add", [both, used], "embedded"), f"{table}.LayerNorm", "hidden", epsilon)


def _layer(graph: Graph, hidden: str, number: int, *, heads: int, epsilon: float) -> str:
    weights, name = f"encoder.encoder.layer.{number}", f"{ENCODER}.{number}"
    parts = [
        graph.linear(hidden, f"{weights}.attention.self.{part}", f"{name}.{part}") for part in ("query", "key", "value")
    ]
    attended = graph.node("MultiHeadAttention", parts, f"{name}.attended", domain=_RUNTIME, num_heads=heads)
    turned = graph.linear(attended, f"{weights}.attention.output.dense", f"{name}.turned")
    first = graph.node("Add", [turned, hidden], f"{name}.first_sum")
    first = graph.normalized(first, f"{weights}.attention.output.LayerNorm", f"{name}.first", epsilon)
    wide = graph.linear(first, f"{weights}.intermediate.dense", f"{name}.wide")
    bent = graph.node("Gelu", [wide], f"{name}.bent", domain=_RUNTIME)
    narrow = graph.linear(bent, f"{weights}.output.dense", f"{name}.narrow")
    second = graph.node("Add", [narrow, first], f"{name}.second_sum")
    return graph.normalized(second, f"{weights}.output.LayerNorm", f"{name}.second", epsilon)
