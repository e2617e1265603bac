"""What a shipped model says of itself: `card.json` beside its weights."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

from assay.domain.material import ModelCard

ATTRIBUTION, STANCE = "attribution", "stance"
_PACKAGE = "assay.models"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A shipped model's bytes: its ONNX graph, and its card."""

    graph: bytes
    card: ModelCard


def is_shipped(name: str) -> bool:
    """Whether the package holds the weights of the model `name`."""
    return files(_PACKAGE).joinpath(name, "model.onnx").is_file()


@cache
def load_files(name: str) -> ModelFiles:
    """The files of the model `name`; raises `ValueError` where the weights are not those the card describes."""
    with as_file(files(_PACKAGE) / name) as folder:
        graph = (folder / "model.onnx").read_bytes()
        described = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    digest = hashlib.sha256(graph).hexdigest()
    if digest != described["sha256"]:
        raise ValueError(f"The weights of the model '{name}' are not those its card describes. Install Assay again.")
    told = {name: described[name] for name in ("task", "data", "measured", "weak", "licence")}
    return ModelFiles(graph, ModelCard(described["name"], digest, **told))


def tokenizer_text() -> str:
    """The word pieces of the encoder that all shipped models were fine-tuned from."""
    return files(_PACKAGE).joinpath("tokenizer.json").read_text(encoding="utf-8")
