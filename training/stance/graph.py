"""The trained pair reader as an ONNX graph for reading one pair."""

from __future__ import annotations

import numpy as np
from onnx import ModelProto

from training.graph import Graph, encoded, finished
from training.stance.network import HEADS, PairNetwork


def build(network: PairNetwork) -> ModelProto:
    """Ids and segments [1, length] in; the logits [1, answers] of every head out."""
    graph = Graph(network)
    hidden = encoded(graph, network.encoder.config, kinds="segments")
    place = graph.constant("first_place", np.zeros(1, np.int64))
    along = graph.constant("along", np.ones(1, np.int64))
    first = graph.node("Squeeze", [graph.node("Gather", [hidden, place], "first_states", axis=1), along], "first_state")
    mean = graph.node("ReduceMean", [hidden], "mean_state", axes=[1], keepdims=0)
    both = graph.node("Concat", [first, mean], "both_states", axis=-1)
    pooled = graph.node("Tanh", [graph.linear(both, "pooled", "pooled_sum")], "pooled")
    for name in HEADS:
        graph.linear(pooled, f"heads.{name}", name)
    return finished(
        graph, "stance", inputs=("ids", "segments"), outputs={name: ["batch", width] for name, width in HEADS.items()}
    )
