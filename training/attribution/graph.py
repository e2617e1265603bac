"""The trained network of attribution as an ONNX graph for reading one window."""

from __future__ import annotations

from collections.abc import Sequence

from onnx import ModelProto

from training.attribution.network import AttributionNetwork
from training.graph import Graph, encoded, finished


def build(network: AttributionNetwork, outputs: Sequence[str]) -> ModelProto:
    """Ids and shapes [1, length] in; of each head that `outputs` names its values [1, length, width] out."""
    graph = Graph(network)
    hidden = encoded(graph, network.encoder.config, kinds="shapes")
    for head in outputs:
        graph.linear(hidden, head, head)
    widths = {name: ["batch", "length", graph.width(name)] for name in outputs}
    return finished(graph, "attribution", inputs=("ids", "shapes"), outputs=widths)
